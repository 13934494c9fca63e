import { IconCircleCheck, IconCircleDashed, IconPencil, IconSignature } from '@tabler/icons-react';
import { policyStanding } from '../../../shared/domain/overview/policyStanding';
import { folderAddress } from '../../app/addresses';
import { useBinder, useWords } from '../../app/BinderProvider';
import { DividerTab } from '../../ui/DividerTab';
import { Link } from '../../ui/Link';
import { Section } from '../../ui/Section';
import { StatusText } from '../../ui/StatusText';
import { FindingsLine } from './FindingsLine';
import styles from './Overview.module.css';
import { text } from './text';

const looks = {
  neverSigned: { tone: 'draft', icon: IconCircleDashed },
  readyToSign: { tone: 'warn', icon: IconSignature },
  changed: { tone: 'warn', icon: IconPencil },
  unchanged: { tone: 'ok', icon: IconCircleCheck },
} as const;

const DOCUMENTS_DIVIDER = 1;

/** The dividers of the binder, each with its state. */
export function BinderState() {
  const words = useWords(text);
  const policy = policyStanding(useBinder());
  return (
    <Section title={words.binder} link={{ label: words.printBinder, to: folderAddress }}>
      <ul>
        <li className={styles.divider}>
          <DividerTab number={DOCUMENTS_DIVIDER} />
          <Link to="/documents" className={styles.dividerName}>
            {words.documents}
          </Link>
          <StatusText {...looks[policy.state]}>{words.policyStanding(policy)}</StatusText>
        </li>
        <FindingsLine />
      </ul>
    </Section>
  );
}
