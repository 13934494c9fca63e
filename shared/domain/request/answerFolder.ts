import type { Request } from './request';

/** Enclosures of the answer; what else lies with the case is the firm's own and is never sent along. */
export const ANSWER_FILE = 'answer';

/** The letter of a case: a refusal has its own, where nothing that was asked for is done. */
export const letterKind = ({ answers }: Pick<Request, 'answers'>): 'requestAnswer' | 'requestRefusal' =>
  answers.length > 0 && answers.every(({ outcome }) => outcome === 'refused')
    ? 'requestRefusal'
    : 'requestAnswer';

/** What the enclosures are called in the folder: numbered, so that no two are alike, with no sign that a system refuses. */
export const enclosureNames = ({ files }: Pick<Request, 'files'>): { attachment: string; name: string }[] =>
  files
    .filter(({ role }) => role === ANSWER_FILE)
    .map(({ attachment, name }, index) => ({
      attachment,
      name: `${String(index + 2).padStart(2, '0')} ${fileName(name)}`,
    }));

const fileName = (name: string): string =>
  name
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, '-')
    .replace(/[. ]+$/, '')
    .slice(-120);
