import type { Handlers } from '../../shared/contract';
import { readingText } from '../../shared/documents/reading';
import { registerPaperOf } from '../../shared/documents/registerPapers';
import type { Binder } from '../../shared/domain/binder';
import { addCookies, removeCookie, saveCookie } from '../../shared/domain/site/siteCookies';
import { withSettledTasks } from '../../shared/domain/task/settledTasks';
import { type EntryStep, entryStep } from '../../shared/domain/undoing';
import { fail, ok, type Result } from '../../shared/result';
import type { Session } from './session';

type Names = 'site.addCookies' | 'site.saveCookie' | 'site.removeCookie' | 'cookiePolicy.copy';

type CookieNeeds = {
  session: Session;
  /** Puts a text on the system's clipboard. */
  copyText: (text: string) => void;
};

export function cookieUsecases({ session, copyText }: CookieNeeds): Pick<Handlers, Names> {
  /** Changes the cookies of a site; the change can be undone until the next one. */
  const change = async (id: string, rule: (binder: Binder) => Result<Binder>) => {
    let step: EntryStep | null = null;
    const saved = await session.change((binder, { today }) => {
      const changed = rule(binder);
      if (!changed.ok) return changed;
      const settled = withSettledTasks(changed.value, today);
      step = entryStep({ list: 'sites', id }, binder, settled);
      return ok(settled);
    });
    if (saved.ok) session.keepStep(step);
    return saved;
  };

  return {
    'site.addCookies': ({ id, cookies }) => change(id, (binder) => addCookies(binder, id, cookies)),
    'site.saveCookie': ({ id, key, cookie }) =>
      change(id, (binder) => saveCookie(binder, id, { key, cookie })),
    'site.removeCookie': ({ id, key }) => change(id, (binder) => removeCookie(binder, id, key)),
    // The policy is meant for the firm's own site, so its text may leave the binder.
    'cookiePolicy.copy': async ({ site, language }) => {
      const binder = session.current();
      if (!binder.ok) return binder;
      const paper = registerPaperOf(
        { kind: 'cookiePolicy', subject: site },
        { ...binder.value, language },
        session.moment().now,
      );
      if (paper === null) return fail({ code: 'not-found' });
      copyText(readingText(paper));
      return ok({ copied: true });
    },
  };
}
