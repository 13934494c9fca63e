import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  type Cookie,
  type CookieCategory,
  cookieCategories,
  cookieKey,
} from '../../../../shared/domain/site/cookie';
import type { Site } from '../../../../shared/domain/site/site';
import { text as cookieText } from '../../../../shared/text/cookies';
import { useWords } from '../../../app/BinderProvider';
import { EntryTable } from '../../../ui/EntryTable';
import { Segments } from '../../../ui/Segments';
import { CookieKind } from './CookieKind';
import styles from './cookies.module.css';
import { text } from './text';

/** So many lines stand at first; a list of hundreds is searched, not read. */
const AT_FIRST = 50;

interface CookieTableProps {
  site: Site;
  openKey: string | null;
  onOpen: (key: string) => void;
}

/** The cookies of a site, to be searched and shown by kind. */
export function CookieTable({ site, openKey, onOpen }: CookieTableProps) {
  const words = useWords(text).site;
  const { categories } = useWords(cookieText);
  const [wanted, setWanted] = useState('');
  const [kind, setKind] = useState<CookieCategory | 'all'>('all');
  const [most, setMost] = useState(AT_FIRST);
  const ofKind = (category: CookieCategory): Cookie[] =>
    site.cookies.filter((cookie) => cookie.category === category);
  const present = cookieCategories.filter((category) => ofKind(category).length > 0);
  // The last of its kind may have been given another: then all are shown.
  const shownKind = kind !== 'all' && present.includes(kind) ? kind : 'all';
  const found = site.cookies.filter(
    (cookie) => (shownKind === 'all' || cookie.category === shownKind) && holds(cookie, wanted),
  );
  return (
    <section aria-label={words.label(site.name)}>
      <div className={styles.finding}>
        <TextInput
          label={words.search}
          value={wanted}
          autoComplete="off"
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <Segments
          label={words.filter}
          value={shownKind}
          options={[
            { value: 'all', label: words.all(site.cookies.length) },
            ...present.map((value) => ({
              value,
              label: `${categories[value]} (${ofKind(value).length})`,
            })),
          ]}
          onChange={setKind}
        />
      </div>
      <p role="status" className={styles.hint}>
        {found.length === 0 ? words.nothingFound : words.shown(Math.min(most, found.length), found.length)}
      </p>
      {found.length === 0 ? null : (
        <div className={styles.long}>
          <EntryTable
            label={words.label(site.name)}
            columns={[
              { label: words.columns.cookie },
              { label: words.columns.setBy, width: '18%' },
              { label: words.columns.purpose, width: '25%' },
              { label: words.columns.duration, width: '14%' },
              { label: words.columns.kind, width: '17%' },
            ]}
            rows={found.slice(0, most).map((cookie) => ({
              id: cookieKey(cookie),
              title: cookie.name,
              text: cookie.domain,
              cells: [
                cookie.setBy,
                cookie.purpose,
                cookie.duration,
                <CookieKind key="kind" cookie={cookie} />,
              ],
              isOpen: cookieKey(cookie) === openKey,
            }))}
            onOpen={onOpen}
          />
        </div>
      )}
      {found.length > most ? (
        <Button variant="default" onClick={() => setMost(most + AT_FIRST)}>
          {words.more}
        </Button>
      ) : null}
    </section>
  );
}

const holds = ({ name, domain, setBy, purpose }: Cookie, wanted: string): boolean =>
  [name, domain, setBy, purpose].some((part) => part.toLowerCase().includes(wanted.trim().toLowerCase()));
