import { cookieKey } from '../../../../shared/domain/site/cookie';
import type { CookieList } from '../../../../shared/domain/site/cookieList';
import { useWords } from '../../../app/BinderProvider';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import { CookieKind } from './CookieKind';
import styles from './cookies.module.css';
import { text } from './text';

/** So many are shown as a proof of how the columns were read; all are counted. */
const MOST_SHOWN = 20;
const MOST_UNREAD = 200;

interface PastePreviewProps {
  list: CookieList;
  /** The cookies that are in the site's list already. */
  known: ReadonlySet<string>;
}

/** What was understood of a pasted list, and what was not. */
export function PastePreview({ list, known }: PastePreviewProps) {
  const words = useWords(text).paste;
  const again = list.cookies.filter((cookie) => known.has(cookieKey(cookie))).length;
  const { cookies, unread } = list;
  return (
    <>
      <Section title={words.preview}>
        <ul className={styles.summary}>
          <li>
            <StatusText tone={cookies.length > 0 ? 'ok' : 'warn'}>
              {`${words.read(cookies.length)} · ${words.fresh(cookies.length - again)}`}
            </StatusText>
          </li>
          {again > 0 ? <li>{words.known(again)}</li> : null}
          {list.repeated > 0 ? <li>{words.repeated(list.repeated)}</li> : null}
          {list.headers > 0 ? <li>{words.headers}</li> : null}
          {cookies.some(({ isSuggested }) => isSuggested) ? <li>{words.suggestions}</li> : null}
        </ul>
        {cookies.length === 0 ? null : <ReadCookies list={list} />}
      </Section>
      {unread.length === 0 ? null : (
        <Section title={words.unread(unread.length)}>
          <p className={styles.hint}>{words.unreadHint}</p>
          <ul className={styles.unread}>
            {unread.slice(0, MOST_UNREAD).map(({ number, text: line, reason }) => (
              <li key={number}>
                <StatusText tone="warn">{`${words.line(number)}: ${words.reasons[reason]}`}</StatusText>
                <code>{line.length > 200 ? `${line.slice(0, 200)}…` : line}</code>
              </li>
            ))}
          </ul>
          {unread.length > MOST_UNREAD ? <p>{words.more(unread.length - MOST_UNREAD)}</p> : null}
        </Section>
      )}
    </>
  );
}

function ReadCookies({ list: { cookies } }: Pick<PastePreviewProps, 'list'>) {
  const words = useWords(text);
  const { columns } = words.site;
  return (
    <>
      <table className={styles.preview} aria-label={words.paste.preview}>
        <thead>
          <tr>
            {[columns.cookie, columns.setBy, columns.purpose, columns.duration, columns.kind].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cookies.slice(0, MOST_SHOWN).map((cookie) => (
            <tr key={cookieKey(cookie)}>
              <th scope="row">
                {cookie.name}
                <div className={styles.hint}>{cookie.domain}</div>
              </th>
              <td>{cookie.setBy}</td>
              <td>{cookie.purpose}</td>
              <td>{cookie.duration}</td>
              <td>
                <CookieKind cookie={cookie} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cookies.length > MOST_SHOWN ? (
        <p className={styles.hint}>{words.paste.more(cookies.length - MOST_SHOWN)}</p>
      ) : null}
    </>
  );
}
