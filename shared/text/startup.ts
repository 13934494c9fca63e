/** Shown by the system before there is a window; in both languages, because the owner's choice may not be readable. */
export const startupFailed = {
  title: 'Persondatamappen',
  words: (reference: string): string =>
    `Programmet kunne ikke starte. Din mappe er ikke rørt. Start det igen, og notér ${reference}, hvis det sker igen.\n\nThe program could not start. Your binder has not been touched. Start it again, and note ${reference} if it happens again.`,
};
