import { markPattern } from '../../../reference/findingWords';
import { outdatedTerms } from '../../../reference/outdatedTerms';
import type { Binder } from '../../binder';
import type { DocumentKind } from '../../document/documentVersion';
import { looksLikeCpr } from '../../identifiers/cpr';
import type { Language } from '../../language';
import { type Finding, type FindingPlace, found } from '../finding';
import { oncePerEntry } from '../oncePerEntry';

type Text = { place: FindingPlace; where: string; document: DocumentKind | null; text: string };

/** What is found in whatever the firm has written; the texts are gathered once for all. */
export function inTexts(binder: Binder): Finding[] {
  const texts = writtenTexts(binder);
  return [...outdatedLaw(texts, binder.language), ...cprInText(texts), ...pastedMarks(texts)];
}

/** Law that has been repealed and names that have changed. */
const outdatedLaw = (texts: readonly Text[], language: Language): Finding[] =>
  texts.flatMap(({ place, where, document, text }) =>
    outdatedTerms(text, language).map(({ id, found: words }) =>
      found('outdatedLaw', 'look', {
        place,
        about: [id],
        facts: { where, document, term: id, found: shortened(words) },
      }),
    ),
  );

/**
 * What looks like a CPR number in a text that is printed or kept for years. The number itself is never told again; it may
 * be anything else, so the rule asks (section 11 of the Danish act).
 */
const cprInText = (texts: readonly Text[]): Finding[] =>
  texts.flatMap(({ place, where, document, text }) =>
    looksLikeCpr(text)
      ? [
          found('cprInText', 'look', {
            place,
            facts: { where: looksLikeCpr(where) ? '' : where, document },
          }),
        ]
      : [],
  );

/** Marks that came along when a text was pasted: tags, codes for letters, lines of dashes where a page ended. */
const pastedMarks = (texts: readonly Text[]): Finding[] =>
  texts.flatMap(({ place, where, document, text }) => {
    const [mark] = (['tag', 'entity', 'pageBreak'] as const).flatMap(
      (one) => markPattern(one).exec(text)?.[0] ?? [],
    );
    if (mark === undefined) return [];
    return [
      found('pastedMarks', 'look', { place, facts: { where, document, found: shortened(mark.trim()) } }),
    ];
  });

const LONGEST = 60;
const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()} …`;

/** Every text of the entries and of the firm's own words in papers, each once per entry. */
const writtenTexts = (binder: Binder): Text[] => oncePerEntry([...entriesOf(binder), ...ownTextsOf(binder)]);

const subjects = [
  ['activity', 'activities'],
  ['retentionRule', 'retentionRules'],
  ['processor', 'processors'],
  ['securityMeasure', 'securityMeasures'],
  ['system', 'systems'],
  ['client', 'clients'],
  ['employee', 'employees'],
  ['breach', 'breaches'],
  ['request', 'requests'],
  ['acknowledgement', 'acknowledgements'],
  ['deletion', 'deletions'],
  ['consent', 'consents'],
  ['assessment', 'assessments'],
  ['site', 'sites'],
  ['subProcessorNotice', 'subProcessorNotices'],
] as const;

const entriesOf = (binder: Binder): Text[] => {
  const own = ownWordsOf(binder);
  return subjects.flatMap(([subject, list]) =>
    // A list of the binder is one of several types; only what they have in common is read here.
    (own[list] as readonly { id: string; name: string }[]).flatMap((entry) =>
      stringsIn(entry).map((text) => ({
        place: { subject, id: entry.id },
        where: entry.name,
        document: null,
        text,
      })),
    ),
  );
};

/** Names, domains and times of cookies come from the site: only who sets them and what for is the firm's own words. */
const ownWordsOf = (binder: Binder) => ({
  ...binder,
  sites: binder.sites.map((site) => ({
    ...site,
    cookies: site.cookies.map(({ setBy, purpose }) => ({ setBy, purpose })),
  })),
});

const ownTextsOf = ({ ownTexts }: Binder): Text[] =>
  ownTexts.map(({ id, document, text }) => ({
    place: { subject: 'ownText', id },
    where: '',
    document,
    text,
  }));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
