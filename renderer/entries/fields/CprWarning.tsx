import { useCprWarning } from '../../app/cprWarning';
import { StatusText } from '../../ui/StatusText';
import styles from './CprWarning.module.css';

/** Under a free-text field: says so when it seems to hold a CPR number. The region stands from the start, so it is read out. */
export function CprWarning({ value }: { value: string }) {
  const warning = useCprWarning(value);
  return (
    <div role="status" className={warning ? styles.warning : undefined}>
      {warning ? <StatusText tone="warn">{warning}</StatusText> : null}
    </div>
  );
}
