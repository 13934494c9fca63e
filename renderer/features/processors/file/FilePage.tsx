import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useParams } from 'react-router';
import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';
import { useBinder, useInWords, useWords } from '../../../app/BinderProvider';
import { DocumentPage } from '../../../ui/DocumentPage';
import { Link } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { PageHeading } from '../../../ui/PageHeading';
import { StatusText } from '../../../ui/StatusText';
import { entryAddress } from '../addresses';
import { entryOf } from '../drawers/useAgreementPart';
import { Gone } from '../Gone';
import { text } from '../text';
import { FileView } from './FileView';
import styles from './FileView.module.css';
import { useSaveFile } from './useSaveFile';

/** The file of an agreement, to be read. */
export function FilePage({ list }: Pick<AgreementOf, 'list'>) {
  const { id = '' } = useParams();
  const whose = { list, id };
  const words = useWords(text).file;
  const inWords = useInWords();
  const entry = entryOf(useBinder(), whose);
  const copy = useSaveFile(whose);
  const file = entry?.agreement.file ?? null;
  if (entry === undefined || file === null) return <Gone to={entryAddress(whose)} />;
  return (
    <DocumentPage
      heading={
        <PageHeading
          eyebrow={<Link to={entryAddress(whose)}>{entry.name}</Link>}
          title={file.name}
          focusKey={file.attachment}
        />
      }
      desk={<FileView key={file.attachment} whose={whose} name={file.name} />}
      sideLabel={words.sideLabel}
      side={
        <>
          <p className={styles.note}>{words.inBinder}</p>
          <Button
            fullWidth
            loading={copy.isSaving}
            onClick={copy.save}
            leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
          >
            {words.save}
          </Button>
          {copy.refusal ? (
            <Notice tone="bad" urgent>
              {inWords(copy.refusal)}
            </Notice>
          ) : null}
          <div role="status">
            {copy.savedAs === null ? null : <StatusText tone="ok">{words.savedAs(copy.savedAs)}</StatusText>}
          </div>
        </>
      }
    />
  );
}
