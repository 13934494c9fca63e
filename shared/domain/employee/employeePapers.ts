/** The papers that are printed from the register of employees. */
export const employeePapers = ['employeeRegister'] as const;
