import { cookieCategories } from '../../domain/site/cookie';
import { cookiesOnConsent, type Site } from '../../domain/site/site';
import { text, version } from '../../text/documents/cookiePolicy';
import { longDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { contactWays } from '../common/contactWays';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** What a site tells its visitors of its cookies (section 3 of the Cookie Order). Unknown cookies are left out until they are cleared. */
export function cookiePolicy(input: RegisterInput): PaperDocument | null {
  const { binder, language, subject } = input;
  const site = binder.sites.find(({ id }) => id === subject);
  if (site === undefined) return null;
  const words = text[language];
  const known = cookieCategories.flatMap((category): Block[] => {
    if (category === 'unknown') return [];
    const cookies = site.cookies.filter((cookie) => cookie.category === category);
    if (cookies.length === 0) return [];
    const { title, text: about } = words.categories[category];
    return [
      { kind: 'heading', level: 2, text: title },
      ...paragraph(about),
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
      ...(known.length === 0 ? paragraph(words.none) : known),
      { kind: 'heading', level: 2, text: words.consentTitle },
      ...consentBlocks(site, words),
      { kind: 'heading', level: 2, text: words.askTitle },
      ...paragraph(words.ask(firmName(input), contactWays(binder).join(', '))),
      ...(site.checkedOn === null ? [] : paragraph(words.updated(longDate(site.checkedOn, language)))),
    ],
  });
}

const consentBlocks = (site: Site, words: (typeof text)['da']): Block[] =>
  cookiesOnConsent(site).length === 0
    ? paragraph(words.onlyNecessary)
    : paragraph(
        words.consent,
        site.hasSolution === 'yes' && site.solution !== '' && words.changeBy(site.solution),
      );
