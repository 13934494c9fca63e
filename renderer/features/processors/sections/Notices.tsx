import { useNavigate } from 'react-router';
import { type Uncovered, uncoveredServices } from '../../../../shared/domain/processor/coverage';
import { needsAgreement, type Processor } from '../../../../shared/domain/processor/processor';
import { saidAlike } from '../../../../shared/domain/saidAlike';
import { useBinder, useInWords, useWords } from '../../../app/BinderProvider';
import { useAsking } from '../../../app/useAsking';
import { Notice } from '../../../ui/Notice';
import { entryAddress } from '../addresses';
import { text } from '../text';
import styles from './sections.module.css';

/** What stands in the way of the paper holding up: whether it is a processor at all, and what its agreement leaves out. */
export function Notices({ processor }: { processor: Processor }) {
  const binder = useBinder();
  const words = useWords(text).standingNotice;
  const { standing } = processor;
  return (
    <div className={styles.notices}>
      {standing === 'onInstruction' ? null : (
        <Notice tone={standing === 'unknown' ? 'warn' : 'info'}>{words[standing]}</Notice>
      )}
      {needsAgreement(processor)
        ? uncoveredServices(binder, processor).map((uncovered) => (
            <CoverageNotice key={uncovered.service} processor={processor} uncovered={uncovered} />
          ))
        : null}
    </div>
  );
}

interface CoverageNoticeProps {
  processor: Processor;
  uncovered: Uncovered;
}

/** A reseller's agreement that leaves out the cloud service it sells; nothing when that one's own agreement is there. */
function CoverageNotice({ processor, uncovered: { service, processor: covering } }: CoverageNoticeProps) {
  const { processors } = useBinder();
  const words = useWords(text).coverage;
  const inWords = useInWords();
  const navigate = useNavigate();
  const { ask, refusal } = useAsking();
  const go = (id: string): void => void navigate(entryAddress({ list: 'processors', id }));
  const isThere = processors.some(({ id, name }) => id !== processor.id && saidAlike(name, service));

  async function cover(): Promise<void> {
    const saved = await ask('processor.coverService', { id: processor.id, service });
    if (saved !== null && !isThere) go(saved.id);
  }

  if (covering === null) {
    const label = isThere ? words.link(service) : words.add(service);
    return (
      <>
        <Notice tone="warn" action={{ label, onClick: () => void cover() }}>
          {words.warning(processor.name, service)}
        </Notice>
        {refusal === null ? null : (
          <Notice tone="bad" urgent>
            {inWords(refusal)}
          </Notice>
        )}
      </>
    );
  }
  if (covering.agreement.state === 'signed' || !needsAgreement(covering)) return null;
  return (
    <Notice tone="warn" action={{ label: words.open(covering.name), onClick: () => go(covering.id) }}>
      {words.noAgreement(covering.name)}
    </Notice>
  );
}
