import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { entryFile, type FilesOf, fileLists } from '../../../shared/domain/entryFiles';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { Refusal } from '../../app/Refusal';
import { useAsking } from '../../app/useAsking';
import { DocumentPage } from '../../ui/DocumentPage';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PageHeading } from '../../ui/PageHeading';
import { StatusText } from '../../ui/StatusText';
import { FileContents } from './FileContents';
import styles from './files.module.css';
import { text } from './text';

/** A file of an entry, to be read. */
export function EntryFilePage() {
  const { list: wanted, id = '', attachment = '' } = useParams();
  const list = fileLists.find((one) => one === wanted);
  const binder = useBinder();
  const words = useWords(text);
  const goBack = useNavigate();
  const back = (
    <Button size="compact-sm" variant="subtle" onClick={() => goBack(-1)}>
      {words.back}
    </Button>
  );
  const found = list === undefined ? null : entryFile(binder, { list, id }, attachment);
  if (list === undefined || found === null || !found.ok) {
    return (
      <Page>
        <PageHeading eyebrow={back} title={words.sideLabel} focusKey="gone" />
        <EmptyState text={words.gone} />
      </Page>
    );
  }
  const { name } = found.value;
  return <OneFile key={attachment} of={{ list, id }} attachment={attachment} name={name} back={back} />;
}

interface OneFileProps {
  of: FilesOf;
  attachment: string;
  name: string;
  back: React.ReactNode;
}

function OneFile({ of: { list, id }, attachment, name, back }: OneFileProps) {
  const app = useApp();
  const words = useWords(text);
  const { ask, working, refusal } = useAsking();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const file = { list, id, attachment };
  const open = useCallback(
    () => app.ask('entry.openFile', { list, id, attachment }),
    [app.ask, list, id, attachment],
  );
  async function save(): Promise<void> {
    setSavedAs(null);
    const saved = await ask('entry.saveFile', file);
    setSavedAs(saved?.savedAs ?? null);
  }
  return (
    <DocumentPage
      heading={<PageHeading eyebrow={back} title={name} focusKey={attachment} />}
      desk={<FileContents name={name} open={open} />}
      sideLabel={words.sideLabel}
      side={
        <>
          <p className={styles.note}>{words.inBinder}</p>
          <Button
            fullWidth
            loading={working !== null}
            onClick={() => void save()}
            leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
          >
            {words.save}
          </Button>
          <Refusal failure={refusal} />
          <div role="status">
            {savedAs === null ? null : <StatusText tone="ok">{words.savedAs(savedAs)}</StatusText>}
          </div>
        </>
      }
    />
  );
}
