import { Button } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { type Site, unknownCookies } from '../../../../shared/domain/site/site';
import { longDate } from '../../../../shared/text/format';
import { entryPage, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { SiteDrawer } from '../../../entries/cookies/SiteDrawer';
import { useDrawer } from '../../../entries/useDrawer';
import { EmptyState } from '../../../ui/EmptyState';
import { EntryTable } from '../../../ui/EntryTable';
import { ButtonLink } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { StatusText } from '../../../ui/StatusText';
import styles from '../registers.module.css';
import { text as registerText } from '../text';
import { text } from './text';

/** The firm's websites; each has a page of its own with its cookies. */
export function CookiesPage() {
  const { sites } = useBinder();
  const { language } = useApp().status;
  const words = useWords(text);
  const { eyebrow } = useWords(registerText);
  const { open, show, close } = useDrawer<{ id: null }>('registers/cookies');
  const go = useNavigate();
  const add = (
    <Button onClick={() => show({ id: null })} leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}>
      {words.add}
    </Button>
  );
  return (
    <Page>
      <PageHeading eyebrow={eyebrow} title={words.title} lead={words.lead} focusKey="cookies" />
      {sites.length === 0 ? (
        <EmptyState text={words.empty} action={add} />
      ) : (
        <>
          <div className={styles.actions}>
            {add}
            <ButtonLink to={registerPaperPage('cookieRegister')} variant="default" leftIcon={IconPrinter}>
              {words.printRegister}
            </ButtonLink>
          </div>
          <EntryTable
            label={words.sites}
            columns={[
              { label: words.columns.site },
              { label: words.columns.cookies, width: '24%' },
              { label: words.columns.solution, width: '21%' },
              { label: words.columns.checked, width: '22%' },
            ]}
            rows={sites.map((site) => ({
              id: site.id,
              title: site.name,
              text: site.address,
              cells: [
                <Counts key="cookies" site={site} />,
                <Asks key="asks" site={site} />,
                site.checkedOn === null ? (
                  <StatusText key="checked" tone="warn">
                    {words.never}
                  </StatusText>
                ) : (
                  longDate(site.checkedOn, language)
                ),
              ],
            }))}
            onOpen={(id) => void go(entryPage('sites', id))}
          />
        </>
      )}
      {open.choice === null ? null : (
        <SiteDrawer
          key={open.serial}
          id={null}
          opened={open.isOpen}
          onClose={close}
          onSaved={([id]) => {
            close();
            if (id !== undefined) void go(entryPage('sites', id));
          }}
          offersUndo
        />
      )}
    </Page>
  );
}

function Counts({ site }: { site: Site }) {
  const words = useWords(text);
  const unknown = unknownCookies(site).length;
  return (
    <div className={styles.lines}>
      <span>{words.counts(site.cookies.length)}</span>
      {unknown === 0 ? null : <StatusText tone="warn">{words.unknown(unknown)}</StatusText>}
    </div>
  );
}

function Asks({ site: { hasSolution, solution } }: { site: Site }) {
  const words = useWords(text);
  if (hasSolution === 'yes') return <StatusText tone="ok">{solution || words.asks}</StatusText>;
  return hasSolution === 'no' ? (
    <StatusText tone="none">{words.asksNot}</StatusText>
  ) : (
    <StatusText tone="draft">{words.asksUnknown}</StatusText>
  );
}
