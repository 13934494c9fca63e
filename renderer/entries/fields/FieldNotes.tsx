import { unprintableIn } from '../../../shared/domain/unprintable';
import { listed } from '../../../shared/text/format';
import { useApp, useWords } from '../../app/BinderProvider';
import { StatusText } from '../../ui/StatusText';
import { text } from '../text';
import { CprWarning } from './CprWarning';
import styles from './CprWarning.module.css';

/** So many letters are named; the rest are of the same writing mostly. */
const MOST_NAMED = 5;

/** Under a free-text field: what is to be known of the text in it. Nothing is refused. */
export function FieldNotes({ value, wasCleaned = false }: { value: string; wasCleaned?: boolean }) {
  return (
    <>
      <CprWarning value={value} />
      <UnprintableWarning value={value} />
      <div role="status" className={wasCleaned ? styles.warning : undefined}>
        {wasCleaned ? <CleanedNote /> : null}
      </div>
    </>
  );
}

function CleanedNote() {
  return <StatusText tone="info">{useWords(text).field.cleaned}</StatusText>;
}

/** Names the letters that no font of the papers has. The region stands from the start, so it is read out. */
function UnprintableWarning({ value }: { value: string }) {
  const { language } = useApp().status;
  const words = useWords(text).field;
  const letters = unprintableIn(value).slice(0, MOST_NAMED);
  return (
    <div role="status" className={letters.length > 0 ? styles.warning : undefined}>
      {letters.length > 0 ? (
        <StatusText tone="warn">{words.unprintable(listed(letters, language))}</StatusText>
      ) : null}
    </div>
  );
}
