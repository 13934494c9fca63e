import { type Cookie, needsConsent } from '../../../../shared/domain/site/cookie';
import { text as cookieText } from '../../../../shared/text/cookies';
import { useWords } from '../../../app/BinderProvider';
import { StatusText } from '../../../ui/StatusText';
import styles from './cookies.module.css';
import { text } from './text';

/** What kind a cookie is, whether it needs a yes, and whether that is only the app's suggestion. */
export function CookieKind({ cookie }: { cookie: Cookie }) {
  const { categories, consent } = useWords(cookieText);
  const { suggestion } = useWords(text).site;
  const needs = needsConsent(cookie);
  return (
    <div className={styles.kind}>
      {needs === null ? (
        <StatusText tone="warn">{categories.unknown}</StatusText>
      ) : (
        <span>{categories[cookie.category]}</span>
      )}
      {needs === null ? null : <span className={styles.hint}>{needs ? consent.yes : consent.no}</span>}
      {cookie.isSuggested ? <StatusText tone="draft">{suggestion}</StatusText> : null}
    </div>
  );
}
