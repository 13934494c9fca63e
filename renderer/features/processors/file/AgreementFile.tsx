import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';
import type { AttachedFile } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { useInWords, useWords } from '../../../app/BinderProvider';
import { useAsking } from '../../../app/useAsking';
import { endUndo, useUndo } from '../../../entries/useUndo';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { ButtonLink } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { StatusText } from '../../../ui/StatusText';
import { fileAddress } from '../addresses';
import styles from '../sections/sections.module.css';
import { text } from '../text';
import { useSaveFile } from './useSaveFile';

interface AgreementFileProps {
  whose: AgreementOf;
  file: AttachedFile | null;
}

/** The signed agreement as a file in the binder: put in, looked at, copied out, taken out. */
export function AgreementFile({ whose, file }: AgreementFileProps) {
  const words = useWords(text).file;
  const inWords = useInWords();
  const { ask, working, refusal } = useAsking();
  const copy = useSaveFile(whose);
  const offerUndo = useUndo();
  const [attached, setAttached] = useState<string | null>(null);
  const [asks, setAsks] = useState<'detach' | 'replace' | null>(null);

  async function attach(): Promise<void> {
    setAsks(null);
    setAttached(null);
    const saved = await ask('agreement.attach', whose);
    if (saved !== null) endUndo();
    setAttached(saved?.attached ?? null);
  }
  async function detach(): Promise<void> {
    setAsks(null);
    setAttached(null);
    const saved = await ask('agreement.detach', whose);
    if (saved !== null) offerUndo('removed', whose);
  }

  const refused = refusal ?? copy.refusal;
  return (
    <section className={styles.file} aria-label={words.title}>
      <h3>{words.title}</h3>
      {file === null ? (
        <p className={styles.hint}>
          {words.none} {words.kinds}
        </p>
      ) : (
        <p className={styles.fileName}>
          <IconPaperclip size={17} stroke={2} aria-hidden />
          {file.name}
        </p>
      )}
      <div className={styles.actions}>
        {file === null ? null : (
          <>
            <ButtonLink to={fileAddress(whose)} variant="default" size="sm">
              {words.show}
            </ButtonLink>
            <Button size="sm" variant="default" loading={copy.isSaving} onClick={copy.save}>
              {words.save}
            </Button>
          </>
        )}
        <Button
          size="sm"
          variant={file === null ? 'default' : 'subtle'}
          loading={working === 'agreement.attach'}
          onClick={() => (file === null ? void attach() : setAsks('replace'))}
        >
          {file === null ? words.attach : words.replace}
        </Button>
        {file === null ? null : (
          <Button size="sm" variant="subtle" color="bad" onClick={() => setAsks('detach')}>
            {words.detach}
          </Button>
        )}
      </div>
      {refused ? (
        <Notice tone="bad" urgent>
          {inWords(refused)}
        </Notice>
      ) : null}
      <div role="status">
        {attached === null ? null : <StatusText tone="ok">{words.attached(attached)}</StatusText>}
        {copy.savedAs === null ? null : <StatusText tone="ok">{words.savedAs(copy.savedAs)}</StatusText>}
      </div>
      {(['detach', 'replace'] as const).map((what) => (
        <ConfirmDialog
          key={what}
          opened={asks === what}
          title={words.confirm[what].title(file?.name ?? '')}
          text={words.confirm[what].text}
          confirmLabel={words.confirm[what].confirm}
          cancelLabel={words.confirm.cancel}
          onConfirm={() => void (what === 'detach' ? detach() : attach())}
          onCancel={() => setAsks(null)}
        />
      ))}
    </section>
  );
}
