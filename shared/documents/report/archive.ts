import { historyCode } from '../../domain/archive/historyCode';
import type { Block } from '../model';
import type { ReportInput } from './input';

/**
 * The code of all that was archived when the report was made, before the report itself. On paper it is out of reach of
 * the app: whoever changes the archive later cannot change it.
 */
export function archiveLine({ binder, words }: ReportInput): Block[] {
  const code = historyCode(binder.archive);
  const text = code === null ? words.archive.none : words.archive.code(code.sequence, code.code);
  return [{ kind: 'paragraph', tone: 'small', text }];
}
