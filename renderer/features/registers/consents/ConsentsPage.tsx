import { Button } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { consentState, isGiven } from '../../../../shared/domain/consent/consent';
import { registerAddresses, registerPaperPage } from '../../../app/addresses';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { ConsentDrawer } from '../../../entries/consents/ConsentDrawer';
import { WordingDrawer } from '../../../entries/consents/WordingDrawer';
import { useDrawer } from '../../../entries/useDrawer';
import { useOpenedByAddress } from '../../../entries/useOpenedByAddress';
import { EmptyState } from '../../../ui/EmptyState';
import { ButtonLink } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import styles from '../registers.module.css';
import { text as registerText } from '../text';
import { GivenTable } from './GivenTable';
import { text } from './text';
import { WordingsTable } from './WordingsTable';

type Chosen = { kind: 'given' | 'wording'; id: string | null };

/** What the firm asks leave for, and who has said yes (Art. 7). */
export function ConsentsPage() {
  const { consents } = useBinder();
  const words = useWords(text);
  const { eyebrow } = useWords(registerText);
  const { open, show, close } = useDrawer<Chosen>('registers/consents');
  const showEntry = (id: string): void =>
    show({ kind: consents.find((one) => one.id === id)?.kind ?? 'given', id });
  useOpenedByAddress(consents, registerAddresses.consents, showEntry);
  const openId = open.isOpen ? (open.choice?.id ?? null) : null;
  const given = consents.filter(isGiven);
  const Drawer = open.choice?.kind === 'wording' ? WordingDrawer : ConsentDrawer;

  const adding = (
    <>
      <Button
        onClick={() => show({ kind: 'given', id: null })}
        leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
      >
        {words.addGiven}
      </Button>
      <Button
        variant="default"
        onClick={() => show({ kind: 'wording', id: null })}
        leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
      >
        {words.addWording}
      </Button>
      <ButtonLink to={registerPaperPage('marketingRules')} variant="default" leftIcon={IconPrinter}>
        {words.printRules}
      </ButtonLink>
    </>
  );
  return (
    <Page>
      <PageHeading eyebrow={eyebrow} title={words.title} lead={words.lead} focusKey="consents" />
      {consents.length === 0 ? (
        <EmptyState text={words.empty} action={<div className={styles.actions}>{adding}</div>} />
      ) : (
        <>
          <div className={styles.actions}>
            {adding}
            <ButtonLink to={registerPaperPage('consentRegister')} variant="default" leftIcon={IconPrinter}>
              {words.printRegister}
            </ButtonLink>
          </div>
          {(['toStop', 'given', 'stopped'] as const).map((state) => (
            <GivenTable
              key={state}
              title={{ toStop: words.toStop, given: words.inForce, stopped: words.stopped }[state]}
              consents={given.filter((one) => consentState(one) === state)}
              openId={openId}
              onOpen={showEntry}
            />
          ))}
          <WordingsTable openId={openId} onOpen={showEntry} />
        </>
      )}
      {open.choice === null ? null : (
        <Drawer
          key={open.serial}
          id={open.choice.id}
          opened={open.isOpen}
          onClose={close}
          onSaved={close}
          offersUndo
        />
      )}
    </Page>
  );
}
