import { Switch } from '@mantine/core';
import type { SecurityState } from '../../../../shared/contract/security';
import { useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { Setting } from '../Setting';
import { text } from './text';

interface KeychainProps {
  keychain: SecurityState['keychain'];
  onChanged: (state: SecurityState) => void;
}

/** Whether this PC's own sign-in opens the binder; where it would not be safe there is nothing to turn on. */
export function Keychain({ keychain, onChanged }: KeychainProps) {
  const words = useWords(text).keychain;
  const asking = useAsking();

  async function turn(on: boolean): Promise<void> {
    const state = await asking.ask('security.useKeychain', { on });
    if (state !== null) onChanged(state);
  }

  if (keychain === 'unavailable') return <Setting title={words.title} text={words.unavailable} />;
  return (
    <Setting
      title={words.title}
      text={
        <>
          <p>{words.text}</p>
          <p>{words.remember}</p>
          <Refusal failure={asking.refusal} />
        </>
      }
    >
      <Switch
        label={words.label}
        checked={keychain === 'on'}
        onChange={(event) => void turn(event.currentTarget.checked)}
      />
    </Setting>
  );
}
