import { Button } from '@mantine/core';
import { type CheckState, checkState } from '../../../../shared/domain/processingAgreement/agreementCheck';
import type { ProcessingAgreement } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { agreementPointName } from '../../../../shared/reference/agreements';
import { listed } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { RowList } from '../../../ui/RowList';
import { StatusText } from '../../../ui/StatusText';
import { checkParts, pointsOf } from '../checkParts';
import type { ShowPart } from '../partChoice';
import { text } from '../text';
import { PartSection } from './PartSection';
import styles from './sections.module.css';

/** How far the agreement has been read through, and what is not in it (Art. 28(3)). */
export function CheckSection({ agreement, show }: { agreement: ProcessingAgreement; show: ShowPart }) {
  const { language } = useApp().status;
  const words = useWords(text).check;
  return (
    <PartSection title={words.title}>
      <p className={styles.hint}>{words.hint}</p>
      <RowList
        rows={checkParts.map((part) => {
          const state = checkState(agreement, pointsOf(part, language));
          return {
            id: `check-${part}`,
            title: words.parts[part],
            text: words.looked(state.looked, state.of),
            end: (
              <>
                <Outcome state={state} />
                <Button
                  size="sm"
                  variant="subtle"
                  aria-label={words.goWhat(words.parts[part])}
                  onClick={() => show({ part: 'check', of: part })}
                >
                  {words.go}
                </Button>
              </>
            ),
          };
        })}
      />
    </PartSection>
  );
}

function Outcome({ state: { looked, of, absent } }: { state: CheckState }) {
  const { language } = useApp().status;
  const words = useWords(text).check;
  if (absent.length > 0) {
    const names = absent.map((point) => agreementPointName(point, language));
    return <StatusText tone="warn">{words.absent(listed(names, language))}</StatusText>;
  }
  return looked === of ? <StatusText tone="ok">{words.allFound}</StatusText> : null;
}
