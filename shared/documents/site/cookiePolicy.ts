import { cookieCategories, isCleared, needsConsent } from '../../domain/site/cookie';
import type { Site } from '../../domain/site/site';
import { text, version } from '../../text/documents/cookiePolicy';
import { longDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { contactWays } from '../common/contactWays';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/**
 * What a site tells its visitors of its cookies (section 3 of the Cookie Order). It is published, so that it says no more
 * than what the firm has said itself: cookies that nobody has cleared are told as such, and nothing is promised of a yes
 * on a site that does not ask for one.
 */
export function cookiePolicy(input: RegisterInput): PaperDocument | null {
  const { binder, language, subject } = input;
  const site = binder.sites.find(({ id }) => id === subject);
  if (site === undefined) return null;
  const words = text[language];
  const cleared = site.cookies.filter(isCleared);
  const known = cookieCategories.flatMap((category): Block[] => {
    if (category === 'unknown') return [];
    const cookies = cleared.filter((cookie) => cookie.category === category);
    if (cookies.length === 0) return [];
    const { title, text: about } = words.categories[category];
    return [
      { kind: 'heading', level: 2, text: title },
      ...paragraph(about, site.hasSolution === 'yes' && category !== 'necessary' && words.afterYes),
      ...table(
        title,
        columns(words.columns, [24, 22, 36, 18]),
        cookies.map(({ name, setBy, purpose, duration }) => [name, setBy, purpose, duration]),
      ),
    ];
  });
  const place = site.address || site.name;
  return registerPaper(input, {
    kind: 'cookiePolicy',
    textVersion: version,
    title: words.title(site.name),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input), place) },
      ...paragraph(words.what),
      ...(site.cookies.length === 0
        ? paragraph(site.checkedOn === null ? words.notLooked : words.none)
        : known),
      ...unclearedBlocks(site.cookies.length - cleared.length, words),
      { kind: 'heading', level: 2, text: words.consentTitle },
      ...consentBlocks(site, words),
      { kind: 'heading', level: 2, text: words.askTitle },
      ...paragraph(words.ask(firmName(input), contactWays(binder).join(', '))),
      ...(site.checkedOn === null ? [] : paragraph(words.updated(longDate(site.checkedOn, language)))),
    ],
  });
}

const unclearedBlocks = (count: number, words: (typeof text)['da']): Block[] =>
  count === 0
    ? []
    : [{ kind: 'heading', level: 2, text: words.unclearedTitle }, ...paragraph(words.uncleared(count))];

function consentBlocks({ cookies, hasSolution, solution }: Site, words: (typeof text)['da']): Block[] {
  if (cookies.length === 0) return paragraph(words.browser);
  const isOnlyNecessary = cookies.every((cookie) => isCleared(cookie) && needsConsent(cookie) === false);
  return isOnlyNecessary
    ? paragraph(words.onlyNecessary, words.browser)
    : paragraph(
        words.consent[hasSolution],
        hasSolution === 'yes' && solution !== '' && words.changeBy(solution),
        words.browser,
      );
}
