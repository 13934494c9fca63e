import type { Handlers } from '../../shared/contract';
import { readingText } from '../../shared/documents/reading';
import { registerPaperOf } from '../../shared/documents/registerPapers';
import { addCookies, removeCookie, saveCookie } from '../../shared/domain/site/siteCookies';
import { fail, ok } from '../../shared/result';
import { createEntryChange } from './entryChange';
import type { Session } from './session';

type Names = 'site.addCookies' | 'site.saveCookie' | 'site.removeCookie' | 'cookiePolicy.copy';

type CookieNeeds = {
  session: Session;
  /** Puts a text on the system's clipboard. */
  copyText: (text: string) => void;
};

export function cookieUsecases({ session, copyText }: CookieNeeds): Pick<Handlers, Names> {
  const change = createEntryChange(session);

  return {
    'site.addCookies': ({ id, cookies }) =>
      change({ list: 'sites', id }, (binder) => addCookies(binder, id, cookies)),
    'site.saveCookie': ({ id, key, cookie }) =>
      change({ list: 'sites', id }, (binder) => saveCookie(binder, id, { key, cookie })),
    'site.removeCookie': ({ id, key }) =>
      change({ list: 'sites', id }, (binder) => removeCookie(binder, id, key)),
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
