import { useParams } from 'react-router';
import {
  cookiesOnConsent,
  type Site,
  unconfirmedCookies,
  unknownCookies,
} from '../../../../shared/domain/site/site';
import { longDate } from '../../../../shared/text/format';
import { registerAddresses } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { CookieDrawer } from '../../../entries/cookies/CookieDrawer';
import { SiteDrawer } from '../../../entries/cookies/SiteDrawer';
import { useDrawer } from '../../../entries/useDrawer';
import { BackLink } from '../../../ui/BackLink';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PageHeading } from '../../../ui/PageHeading';
import { CookieTable } from './CookieTable';
import styles from './cookies.module.css';
import { SiteActions } from './SiteActions';
import { SiteGone } from './SiteGone';
import { text } from './text';

type Chosen = { what: 'site' } | { what: 'cookie'; cookie: string | null };

/** A website with its cookies. */
export function SitePage() {
  const { id } = useParams();
  const site = useBinder().sites.find((one) => one.id === id);
  return site === undefined ? <SiteGone /> : <SiteInBinder key={site.id} site={site} />;
}

function SiteInBinder({ site }: { site: Site }) {
  const words = useWords(text).site;
  const { open, show, close } = useDrawer<Chosen>(`registers/cookies/${site.id}`);
  const { choice } = open;
  const openCookie = open.isOpen && choice?.what === 'cookie' ? choice.cookie : null;
  return (
    <Page>
      <PageHeading
        eyebrow={<BackLink target={{ label: words.back, to: registerAddresses.cookies }} />}
        title={site.name}
        lead={<Standing site={site} />}
        focusKey={site.id}
      />
      <SiteActions
        site={site}
        onEdit={() => show({ what: 'site' })}
        onAdd={() => show({ what: 'cookie', cookie: null })}
      />
      <ToClear site={site} />
      {site.cookies.length === 0 ? (
        <EmptyState text={words.empty} />
      ) : (
        <CookieTable site={site} openKey={openCookie} onOpen={(cookie) => show({ what: 'cookie', cookie })} />
      )}
      {choice?.what === 'site' ? (
        <SiteDrawer
          key={open.serial}
          id={site.id}
          opened={open.isOpen}
          onClose={close}
          onSaved={close}
          offersUndo
        />
      ) : null}
      {choice?.what === 'cookie' ? (
        <CookieDrawer
          key={open.serial}
          site={site}
          cookieOf={choice.cookie}
          opened={open.isOpen}
          onClose={close}
        />
      ) : null}
    </Page>
  );
}

/** Whether it asks, and when it was last looked through. */
function Standing({ site: { hasSolution, solution, checkedOn } }: { site: Site }) {
  const words = useWords(text).site;
  const { language } = useApp().status;
  const asks = { yes: words.asks(solution), no: words.asksNot, unknown: words.asksUnknown }[hasSolution];
  const checked = checkedOn === null ? words.neverChecked : words.lastChecked(longDate(checkedOn, language));
  return [asks, checked].join(' ');
}

/** What the firm still has to do about the cookies. */
function ToClear({ site }: { site: Site }) {
  const words = useWords(text).site;
  const unknown = unknownCookies(site).length;
  const guessed = unconfirmedCookies(site).length;
  const unasked = site.hasSolution === 'yes' ? 0 : cookiesOnConsent(site).length;
  if (unknown + guessed + unasked === 0) return null;
  return (
    <div className={styles.notices}>
      {unasked === 0 ? null : <Notice tone="bad">{words.mustAsk(unasked)}</Notice>}
      {unknown === 0 ? null : <Notice tone="warn">{words.toClear(unknown)}</Notice>}
      {guessed === 0 ? null : <Notice tone="warn">{words.toConfirm(guessed)}</Notice>}
    </div>
  );
}
