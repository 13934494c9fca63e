import { Button } from '@mantine/core';
import { IconFileTypeCsv, IconFileTypeXls } from '@tabler/icons-react';
import { useState } from 'react';
import type { Input } from '../../../shared/contract';
import { StatusText } from '../../ui/StatusText';
import { useWords } from '../BinderProvider';
import { Refusal } from '../Refusal';
import { text } from '../text';
import { useAsking } from '../useAsking';

type Table = Input<'record.saveTable'>;

const formats = [
  { format: 'xlsx', FormatIcon: IconFileTypeXls },
  { format: 'csv', FormatIcon: IconFileTypeCsv },
] as const;

/** One of the two records as a table for a spreadsheet, and what came of saving it. */
export function SaveTable({ of }: Pick<Table, 'of'>) {
  const words = useWords(text).table;
  const { working, refusal, ask } = useAsking();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  async function save(format: Table['format']): Promise<void> {
    setSavedAs(null);
    const saved = await ask('record.saveTable', { of, format });
    setSavedAs(saved?.savedAs ?? null);
  }
  return (
    <>
      {formats.map(({ format, FormatIcon }) => (
        <Button
          key={format}
          variant="default"
          disabled={working !== null}
          onClick={() => void save(format)}
          leftSection={<FormatIcon size={20} stroke={1.75} aria-hidden />}
        >
          {words.save[format]}
        </Button>
      ))}
      <Refusal failure={refusal} />
      <div role="status">
        {savedAs === null ? null : <StatusText tone="ok">{words.savedAs(savedAs)}</StatusText>}
      </div>
    </>
  );
}
