import { z } from 'zod';
import { Language } from '../domain/language';
import { Id } from './limits';
import { method } from './method';

export const requestsContract = {
  /**
   * Asks for a place with the system's dialog and puts a new folder there: the letter, the enclosures, an index. Answers
   * what the folder is called; null when the dialog was closed.
   */
  'requestAnswer.export': method<{ savedAs: string | null; files: number }>()(
    z.strictObject({ id: Id, language: Language }),
  ),
};
