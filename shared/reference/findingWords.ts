import words from './data/finding-words.json';

/** A sign in a text that a question is asked about; each is a pattern of the reference. */
export type Sign = keyof typeof words.patterns;

const patterns = new Map(
  Object.entries(words.patterns).map(([sign, pattern]) => [sign, new RegExp(pattern, 'iu')]),
);

/** What in the text shows the sign, as it is written there; undefined when nothing does. */
export const signIn = (text: string, sign: Sign): string | undefined => patterns.get(sign)?.exec(text)?.[0];

/** Whether the text shows the sign. */
export const shows = (text: string, sign: Sign): boolean => signIn(text, sign) !== undefined;

const jobs = new Map(Object.entries(words.jobs).map(([job, pattern]) => [job, new RegExp(pattern, 'iu')]));

/** Whether a kind of recipient is a job that a firm does for the one whose record it is. */
export const isJob = (recipient: string): boolean => jobs.has(recipient);

/** Whether a text tells of the job. */
export const tellsOfJob = (text: string, job: string): boolean => jobs.get(job)?.test(text) ?? false;

export type Mark = keyof typeof words.marks;

/** The pattern of marks that are left behind when formatted text is pasted: tags, their codes for letters, page breaks. */
export const markPattern = (mark: Mark): RegExp => new RegExp(words.marks[mark], 'giu');

/** The letter that a code of a web page stands for, by its name; undefined when it is not known. */
export const letterNamed = (name: string): string | undefined =>
  new Map(Object.entries(words.letters)).get(name);
