import { useApp, useWords } from '../../app/BinderProvider';
import { PassphrasePage } from './PassphrasePage';
import { text } from './text';

export function ChoosePassphrase({ onBack }: { onBack: () => void }) {
  const { ask } = useApp();
  const words = useWords(text).passphrase;

  async function create(passphrase: string) {
    const created = await ask('binder.create', { passphrase });
    return created.ok ? null : created.error;
  }

  return (
    <PassphrasePage
      section={words.section}
      title={words.title}
      help={words.help}
      button={words.create}
      onBack={onBack}
      onChosen={create}
    />
  );
}
