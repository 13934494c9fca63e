import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { needsAgreement, type Processor, supervisionDue } from '../../../shared/domain/processor/processor';
import { longDate } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { useDrawer } from '../../entries/useDrawer';
import { EmptyState } from '../../ui/EmptyState';
import { EntryTable } from '../../ui/EntryTable';
import { StatusText } from '../../ui/StatusText';
import { AgreementTag } from './AgreementTag';
import { entryAddress } from './addresses';
import { DividerPage } from './DividerPage';
import { ProcessorWhoDrawer } from './drawers/ProcessorWhoDrawer';
import { text } from './text';

/** Divider 3: whoever has personal data for the firm, and how it stands with each (Art. 28). */
export function ProcessorsPage() {
  const { processors } = useBinder();
  const words = useWords(text);
  const navigate = useNavigate();
  const { open, show, close } = useDrawer<{ add: true }>('processors');
  const { columns } = words;
  const add = (
    <Button
      onClick={() => show({ add: true })}
      leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
    >
      {words.add}
    </Button>
  );
  const openEntry = (id: string): void => void navigate(entryAddress({ list: 'processors', id }));

  return (
    <DividerPage part="processors" lead={words.lead} action={processors.length === 0 ? null : add}>
      {processors.length === 0 ? (
        <EmptyState text={words.empty} action={add} />
      ) : (
        <EntryTable
          label={words.title}
          columns={[
            { label: columns.name, width: '36%' },
            { label: columns.agreement },
            { label: columns.supervision },
            { label: columns.outsideEu, width: '15%' },
          ]}
          rows={processors.map((processor) => ({
            id: processor.id,
            title: processor.name,
            text: processor.service,
            cells: [
              <AgreementTag key="agreement" entry={processor} />,
              <LastSupervision key="supervision" processor={processor} />,
              <OutsideEu key="outsideEu" processor={processor} />,
            ],
          }))}
          onOpen={openEntry}
        />
      )}
      {open.choice === null ? null : (
        <ProcessorWhoDrawer
          key={open.serial}
          id={null}
          opened={open.isOpen}
          onClose={close}
          offersUndo
          onSaved={([added]) => {
            close();
            if (added !== undefined) openEntry(added);
          }}
        />
      )}
    </DividerPage>
  );
}

function LastSupervision({ processor }: { processor: Processor }) {
  const { today, language } = useApp().status;
  const words = useWords(text);
  const { lastOn } = processor.supervision;
  const due = supervisionDue(processor);
  const told = lastOn === null ? words.never : longDate(lastOn, language);
  const isLate = needsAgreement(processor) && due !== null && due < today;
  return isLate ? <StatusText tone="warn">{told}</StatusText> : told;
}

function OutsideEu({ processor }: { processor: Processor }) {
  const words = useWords(text).outsideEu;
  const { outsideEu } = processor.transfer;
  return outsideEu === 'unknown' ? <StatusText tone="warn">{words.unknown}</StatusText> : words[outsideEu];
}
