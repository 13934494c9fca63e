import { needsConsent } from '../../domain/site/cookie';
import type { Site } from '../../domain/site/site';
import { authorityNamed } from '../../reference/law';
import { authority, citation } from '../../reference/library';
import { consentInWords, text as cookieText } from '../../text/cookies';
import { text, version } from '../../text/documents/cookieRegister';
import { longDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** The sites of the firm with their cookies, and how the firm uses them. */
export function cookieRegister(input: RegisterInput): PaperDocument {
  const { binder, language } = input;
  const words = text[language];
  const agency = authorityNamed('aut-digst', language);
  return registerPaper(input, {
    kind: 'cookieRegister',
    textVersion: version,
    layout: 'landscape',
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...(binder.sites.length === 0 ? paragraph(words.none) : []),
      ...binder.sites.flatMap((site) => siteBlocks(site, input)),
      { kind: 'heading', level: 2, text: words.rulesTitle },
      { kind: 'list', items: words.rules(citation('cookie-3', language), citation('cookie-4', language)) },
      ...paragraph(words.supervision(agency.name, agency.web, authority()[language])),
    ],
  });
}

function siteBlocks(site: Site, { language }: RegisterInput): Block[] {
  const words = text[language];
  const { categories } = cookieText[language];
  const { solution, solutionSince, solutionCheckedOn, checkedOn, address, hasSolution } = site;
  const day = (date: string): string => longDate(date, language);
  return [
    { kind: 'heading', level: 2, text: site.name },
    ...paragraph(
      address !== '' && words.address(address),
      words.solution[hasSolution](solution || words.aSolution),
      hasSolution === 'yes' && solutionSince !== null && words.since(day(solutionSince)),
      hasSolution === 'yes' && solutionCheckedOn !== null && words.tried(day(solutionCheckedOn)),
      checkedOn === null ? words.neverChecked : words.checked(day(checkedOn)),
    ),
    ...(site.cookies.length === 0
      ? paragraph(words.noCookies)
      : table(
          site.name,
          columns(words.columns, [22, 16, 26, 12, 12, 12]),
          site.cookies.map((cookie) => [
            cookie.domain === '' ? cookie.name : `${cookie.name} (${cookie.domain})`,
            cookie.setBy,
            cookie.purpose,
            cookie.duration,
            cookie.isSuggested ? words.guess(categories[cookie.category]) : categories[cookie.category],
            consentInWords(needsConsent(cookie), language),
          ]),
        )),
    ...paragraph(site.note),
  ];
}
