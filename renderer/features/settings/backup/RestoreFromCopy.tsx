import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { restoreAddress } from '../../../app/addresses';
import { useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { Setting } from '../Setting';
import { text } from './text';

/** Locks the binder and leads to where a closed one is restored. */
export function RestoreFromCopy() {
  const words = useWords(text).restore;
  const { ask, working, refusal } = useAsking();
  const navigate = useNavigate();

  async function lockAndGo(): Promise<void> {
    if ((await ask('binder.lock', {})) !== null) await navigate(restoreAddress);
  }

  return (
    <Setting title={words.title} text={words.text}>
      <Button variant="default" size="sm" loading={working !== null} onClick={() => void lockAndGo()}>
        {words.button}
      </Button>
      <Refusal failure={refusal} />
    </Setting>
  );
}
