// The firm's own words for people, in both languages: what begins with one of these is meant. Better one activity told
// too many than one left out (Arts. 13 and 14).
/** Beginnings of words by which a firm calls those who work for it, and those who would like to. */
export const peopleWords = {
  employees: [
    'ansat',
    'medarbejder',
    'personale',
    'lærling',
    'elev',
    'praktikant',
    'vikar',
    'funktionær',
    'employee',
    'staff',
    'apprentice',
    'trainee',
    'intern',
    'temp',
  ],
  applicants: ['ansøger', 'jobansøger', 'kandidat', 'applicant', 'candidate'],
} as const;
