import type { ReactNode } from 'react';
import { useApp, useWords } from '../../app/BinderProvider';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { SpineScreen } from '../../ui/SpineScreen';
import { text } from './text';

/** The binder as it stands on the shelf. Its label is all that is known about it while it is closed. */
export function ClosedBinder({ children }: { children: ReactNode }) {
  const { label, today } = useApp().status;
  const words = useWords(text);
  const title = label === words.appName ? words.appNameOnSpine : label;
  return (
    <SpineScreen
      label={{
        title,
        lines: [words.spine.subtitle, today.slice(0, 4)],
        dividers: words.spine.dividers,
      }}
      topRight={<LanguageSwitch />}
      foot={words.foot}
    >
      {children}
    </SpineScreen>
  );
}
