import { type ReactNode, useEffect, useState } from 'react';
import type { AppStatus } from '../../shared/contract/app';
import { call } from './api';
import { BinderProvider, useApp } from './BinderProvider';
import { DraftsProvider } from './drafts';

/** Asks how things stand before the first screen is shown; the answer comes in a few milliseconds. */
export function Start({ children }: { children: ReactNode }) {
  const [first, setFirst] = useState<AppStatus | null>(null);
  useEffect(() => {
    void call('app.status', {}).then((result) => {
      if (result.ok) setFirst(result.value);
    });
  }, []);
  return first === null ? null : (
    <BinderProvider first={first}>
      <LanguageOfPage />
      <DraftsProvider>{children}</DraftsProvider>
    </BinderProvider>
  );
}

/** Screen readers and the browser's own texts follow the language of the screens. */
function LanguageOfPage() {
  const { language } = useApp().status;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
