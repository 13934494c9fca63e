export const registerAddresses = {
  employees: '/registers/employees',
  deletion: '/registers/deletion',
} as const;

export type Register = keyof typeof registerAddresses;
