import type { Acknowledgement } from '../../../../shared/domain/acknowledgement/acknowledgement';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { EntryTable } from '../../../ui/EntryTable';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import type { SheetChoice } from './sheetChoice';
import { text } from './text';

interface SheetsSectionProps {
  openId: string | null;
  show: (choice: SheetChoice) => void;
}

/** What was signed, sheet by sheet, and whom new versions did not concern; the newest first. */
export function SheetsSection({ openId, show }: SheetsSectionProps) {
  const { acknowledgements } = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const { sheetColumns: columns } = words;
  if (acknowledgements.length === 0) return null;
  return (
    <Section title={words.sheets}>
      <EntryTable
        label={words.sheets}
        columns={[
          { label: columns.sheet },
          { label: columns.on, width: '19%' },
          { label: columns.people, width: '19%' },
          { label: columns.scan, width: '17%' },
        ]}
        rows={[...acknowledgements].reverse().map((one) => ({
          id: one.id,
          title: one.name,
          text: one.whyLeftOut,
          cells: [
            longDate(one.signedOn, language),
            (one.signOff === 'signed' ? words.signedCount : words.leftOutCount)(one.employees.length),
            <Scan key="scan" of={one} />,
          ],
          isOpen: one.id === openId,
        }))}
        onOpen={(id) => show({ id })}
      />
    </Section>
  );
}

function Scan({ of: { signOff, files } }: { of: Acknowledgement }) {
  const words = useWords(text);
  if (signOff === 'leftOut') return words.noScan;
  return files.length > 0 ? (
    <StatusText tone="ok">{words.scanned}</StatusText>
  ) : (
    <StatusText tone="warn">{words.notScanned}</StatusText>
  );
}
