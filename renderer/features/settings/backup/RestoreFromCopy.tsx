import { restoreAddress } from '../../../app/addresses';
import { useWords } from '../../../app/BinderProvider';
import { ButtonLink } from '../../../ui/Link';
import { Setting } from '../Setting';
import { text } from './text';

/** Leads to where a closed binder is restored; the open one is locked on the way. */
export function RestoreFromCopy() {
  const words = useWords(text).restore;
  return (
    <Setting title={words.title} text={words.text}>
      <ButtonLink to={restoreAddress} variant="default" size="sm">
        {words.button}
      </ButtonLink>
    </Setting>
  );
}
