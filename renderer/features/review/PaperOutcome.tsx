import { StatusText } from '../../ui/StatusText';
import type { PaperOut } from './usePaperOut';

/** What came of printing or saving; the region stands from the start, so it is read out. */
export function PaperOutcome({ told }: { told: PaperOut['told'] }) {
  return (
    <div role="status">
      {told === null ? null : <StatusText tone={told.isProblem ? 'warn' : 'ok'}>{told.text}</StatusText>}
    </div>
  );
}
