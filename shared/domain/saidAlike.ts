/** Whether two names are the same to a person: size of letters and spaces around do not count. */
export const saidAlike = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
