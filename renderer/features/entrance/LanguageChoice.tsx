import { Button, Group } from '@mantine/core';
import { Language } from '../../../shared/domain/binder';
import { useApp, useWords } from '../../app/BinderProvider';
import { text } from './text';

/** Danish or English; each language names itself, so that whoever is lost finds the way back. */
export function LanguageChoice() {
  const { ask, status } = useApp();
  const words = useWords(text).language;
  return (
    <Group gap={4} role="group" aria-label={words.group}>
      {Language.options.map((language) => (
        <Button
          key={language}
          size="sm"
          variant={status.language === language ? 'default' : 'subtle'}
          aria-pressed={status.language === language}
          lang={language}
          onClick={() => void ask('app.chooseLanguage', { language })}
        >
          {words[language]}
        </Button>
      ))}
    </Group>
  );
}
