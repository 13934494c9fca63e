import { longDate } from '../../../../shared/text/format';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { Logo } from '../../../ui/Logo';
import { MaskedKey } from '../../../ui/MaskedKey';
import { PaperSheet } from '../../../ui/PaperSheet';
import styles from '../paper/paper.module.css';
import { text } from '../text';
import { checkedGroups } from './useGroupCheck';

/** What the recovery sheet looks like. Its key is on paper only, so here it is dots. */
export function SheetPicture() {
  const { company, recoverySheet, language } = useBinder();
  const { appName, print } = useWords(text);
  const words = print.picture;
  return (
    <PaperSheet label={words.label}>
      <div className={styles.sheet}>
        <p className={styles.brand}>
          <Logo size={24} /> {appName}
        </p>
        <h2>{words.title}</h2>
        <p>{words.made(company?.name ?? appName, longDate(recoverySheet.madeOn, language))}</p>
        <MaskedKey caption={words.key} groups={8} highlighted={checkedGroups} />
        <p className={styles.sheetLine}>{words.passphrase}</p>
        <p className={styles.sheetLine}>{words.backup}</p>
        <h3>{words.useTitle}</h3>
        <ol className={styles.numbered}>
          {words.use.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h3>{words.careTitle}</h3>
        <p>{words.care}</p>
      </div>
    </PaperSheet>
  );
}
