import { z } from 'zod';
import { Language } from '../domain/language';
import { Id } from './limits';
import { method } from './method';

export const breachesContract = {
  /**
   * Puts what the register says in a field of the form on the clipboard, to be pasted into the form online. The page names
   * the field and never the text: it puts nothing there by itself.
   */
  'formField.copy': method<null>()(
    z.strictObject({ breach: Id, field: z.string().max(40), language: Language }),
  ),
};
