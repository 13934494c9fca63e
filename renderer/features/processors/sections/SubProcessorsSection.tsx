import { Button } from '@mantine/core';
import type { Processor, SubProcessor } from '../../../../shared/domain/processor/processor';
import { subProcessorsBehind } from '../../../../shared/domain/processor/subProcessorsBehind';
import { countryName } from '../../../../shared/reference/transfers';
import { listed } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { Link } from '../../../ui/Link';
import { RowList } from '../../../ui/RowList';
import { entryAddress } from '../addresses';
import type { ShowPart } from '../partChoice';
import { text } from '../text';
import { PartSection } from './PartSection';
import styles from './sections.module.css';

/** The firms that a processor uses in its turn. */
export function SubProcessorsSection({ processor, show }: { processor: Processor; show: ShowPart }) {
  const words = useWords(text);
  return (
    <PartSection
      title={words.subs.title}
      action={words.subs.add}
      onAction={() => show({ part: 'sub', id: null })}
    >
      {processor.subProcessors.length === 0 ? <p className={styles.hint}>{words.subs.empty}</p> : null}
      <RowList
        rows={processor.subProcessors.map((sub) => ({
          id: sub.id,
          title: sub.name,
          text: <Told of={processor} sub={sub} />,
          end: (
            <Button
              size="sm"
              variant="subtle"
              aria-label={words.changeWhat(sub.name)}
              onClick={() => show({ part: 'sub', id: sub.id })}
            >
              {words.change}
            </Button>
          ),
        }))}
      />
    </PartSection>
  );
}

function Told({ of, sub }: { of: Processor; sub: SubProcessor }) {
  const { language } = useApp().status;
  const { processors } = useBinder();
  const words = useWords(text).subs;
  const inList = processors.find(({ id }) => id === sub.processor);
  const behind = subProcessorsBehind(processors, of, sub);
  const about = [sub.service, countryName(sub.country, language)].filter((one) => one !== '').join(' · ');
  return (
    <>
      {about === '' ? null : <div>{about}</div>}
      {inList === undefined ? null : (
        <div>
          <Link to={entryAddress({ list: 'processors', id: inList.id })}>{words.inList}</Link>
        </div>
      )}
      {behind.length === 0 ? null : <div>{words.uses(listed(behind, language))}</div>}
    </>
  );
}
