import { cataloguePeriod } from '../../reference/library';
import { BACKUP_RULE, type RetentionRule } from './retentionRule';

/**
 * Whether the period of backups is still the one set-up suggests: nobody has changed it, or noted where it is known from.
 * How long copies are kept is decided by the firm's own equipment, so that a suggestion may not be told as a fact.
 */
export function isSuggestedBackup({ id, basedOn, amount, unit, start, note }: RetentionRule): boolean {
  const found = cataloguePeriod(BACKUP_RULE);
  if (id !== BACKUP_RULE || basedOn !== BACKUP_RULE || note !== '' || found === undefined) return false;
  const isStart = start.kind === 'event' && [found.from_da, found.from_en].includes(start.text);
  return isStart && amount === found.value && unit === found.unit;
}
