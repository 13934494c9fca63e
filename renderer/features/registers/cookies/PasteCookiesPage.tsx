import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { cookieKey } from '../../../../shared/domain/site/cookie';
import { type CookieList, readCookieList } from '../../../../shared/domain/site/cookieList';
import type { Site } from '../../../../shared/domain/site/site';
import { entryPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { useDraft } from '../../../app/drafts';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { CprWarning } from '../../../entries/fields/CprWarning';
import { BackLink } from '../../../ui/BackLink';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { StatusText } from '../../../ui/StatusText';
import styles from './cookies.module.css';
import { PastePreview } from './PastePreview';
import { SiteGone } from './SiteGone';
import { text } from './text';

/** Pasting a list of cookies: what was understood is shown before anything is put in, and no line is lost. */
export function PasteCookiesPage() {
  const { id } = useParams();
  const site = useBinder().sites.find((one) => one.id === id);
  return site === undefined ? <SiteGone /> : <PasteInto key={site.id} site={site} />;
}

const nothing: CookieList = { cookies: [], repeated: 0, headers: 0, unread: [] };

function PasteInto({ site }: { site: Site }) {
  const words = useWords(text).paste;
  const { language, today } = useApp().status;
  const draft = useDraft<string>(`registers/cookies/${site.id}/paste`);
  const [pasted, setPasted] = useState(() => draft.kept() ?? '');
  const [added, setAdded] = useState<number | null>(null);
  const { ask, working, refusal } = useAsking();
  const list = useMemo(
    () => (pasted.trim() === '' ? nothing : readCookieList(pasted, { language, today })),
    [pasted, language, today],
  );
  const known = new Set(site.cookies.map(cookieKey));

  function keep(typed: string): void {
    setPasted(typed);
    if (typed === '') draft.drop();
    else draft.keep(typed);
  }
  async function add(): Promise<void> {
    const saved = await ask('site.addCookies', { id: site.id, cookies: list.cookies });
    if (saved === null) return;
    keep(list.unread.map(({ text: line }) => line).join('\n'));
    setAdded(list.cookies.length);
  }

  return (
    <Page>
      <PageHeading
        eyebrow={<BackLink target={{ label: site.name, to: entryPage('sites', site.id) }} />}
        title={words.title(site.name)}
        lead={words.lead}
        focusKey={`${site.id}/paste`}
      />
      <Textarea
        label={words.field}
        description={words.hint}
        value={pasted}
        minRows={8}
        maxRows={14}
        autosize
        autoComplete="off"
        spellCheck={false}
        classNames={{ input: styles.pasted ?? '' }}
        onChange={(event) => {
          setAdded(null);
          keep(event.currentTarget.value);
        }}
      />
      <CprWarning value={pasted} />
      <div role="status" className={styles.notices}>
        {added === null ? null : <StatusText tone="ok">{words.added(added)}</StatusText>}
        {added === null || list.unread.length === 0 ? null : (
          <StatusText tone="warn">{words.left}</StatusText>
        )}
      </div>
      <Refusal failure={refusal} />
      {pasted.trim() === '' ? null : <PastePreview list={list} known={known} />}
      {list.cookies.length === 0 ? null : (
        <div className={styles.actions}>
          <Button loading={working !== null} onClick={() => void add()}>
            {words.add(list.cookies.length)}
          </Button>
        </div>
      )}
    </Page>
  );
}
