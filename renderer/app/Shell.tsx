import { Outlet, useLocation } from 'react-router';
import { clockTime } from '../../shared/text/format';
import { BinderShell } from '../ui/BinderShell';
import { SaveState } from '../ui/SaveState';
import { useApp, useBinder, useWords } from './BinderProvider';
import { LanguageSwitch } from './LanguageSwitch';
import { menu, menuFoot, spineTitle } from './menu';
import { useShellBanner } from './shellBanner';
import { text } from './text';

/** The binder with its spine and dividers; the page of the address stands beside it. */
export function Shell() {
  const { status, saveFailure, ask } = useApp();
  const { savedAt, language, today } = status;
  const binder = useBinder();
  const words = useWords(text);
  const { pathname } = useLocation();
  const banner = useShellBanner(pathname === '/');

  return (
    <BinderShell
      words={words}
      spine={{
        title: spineTitle(binder.company?.name ?? status.label),
        subtitle: words.spine(today.slice(0, 4)),
      }}
      groups={menu(binder, today, pathname, words)}
      foot={menuFoot(pathname, words)}
      lock={{ label: words.lock, onLock: () => void ask('binder.lock', {}) }}
      saveState={
        <>
          {saveFailure !== null ? <SaveState state="failed" place="foot" text={words.notSaved} /> : null}
          {savedAt === null || saveFailure !== null ? null : (
            <SaveState state="saved" place="foot" text={words.saved(clockTime(savedAt, language))} />
          )}
          <LanguageSwitch />
        </>
      }
      banner={banner}
    >
      <Outlet />
    </BinderShell>
  );
}
