import { IconCircleCheck, IconEye } from '@tabler/icons-react';
import { openFindings } from '../../../shared/domain/finding/findings';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Link } from '../../ui/Link';
import { StatusText } from '../../ui/StatusText';
import styles from './Overview.module.css';
import { text } from './text';

/** How much the binder has noticed about itself, with the way there. */
export function FindingsLine() {
  const words = useWords(text);
  const { today } = useApp().status;
  const count = openFindings(useBinder(), today).length;
  return (
    <li className={styles.divider}>
      <Link to="/findings" className={styles.dividerName}>
        {words.findings}
      </Link>
      {count === 0 ? (
        <StatusText tone="ok" icon={IconCircleCheck}>
          {words.noFindings}
        </StatusText>
      ) : (
        <StatusText tone="info" icon={IconEye}>
          {words.findingCount(count)}
        </StatusText>
      )}
    </li>
  );
}
