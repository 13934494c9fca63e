import type { Input } from '../../../shared/contract';
import { entriesContract } from '../../../shared/contract/entries';
import type { IsoDate } from '../../../shared/domain/calendar';
import { type Site, wrongSiteDays } from '../../../shared/domain/site/site';
import { schemaErrors } from '../schemaErrors';
import type { text as entryText } from '../text';
import type { FieldErrors } from '../useEntryForm';
import type { text } from './text';

export type SiteValues = Omit<Site, 'id' | 'files' | 'cookies'>;

const fresh: SiteValues = {
  name: '',
  address: '',
  hasSolution: 'unknown',
  solution: '',
  solutionSince: null,
  solutionCheckedOn: null,
  checkedOn: null,
  note: '',
};

export function siteValues(site: Site | undefined): SiteValues {
  if (site === undefined) return fresh;
  const { id: _id, files: _files, cookies: _cookies, ...facts } = site;
  return facts;
}

/** What is with the site stays there, its cookies and files: the form has no say in them. */
export const siteInput = (id: string | null, values: SiteValues): Input<'site.save'> => ({
  id,
  ...values,
  cookies: [],
  files: [],
});

export function siteErrors(
  values: SiteValues,
  today: IsoDate,
  words: { entry: (typeof entryText)['da']['errors']; own: (typeof text)['da'] },
): FieldErrors {
  return {
    ...schemaErrors(entriesContract['site.save'].input, siteInput(null, values), words.entry),
    ...Object.fromEntries(
      Object.entries(wrongSiteDays(values, today)).map(([field, wrong]) => [
        field,
        wrong === 'inFuture' ? words.own.inFuture : words.own.checkedBeforeThere,
      ]),
    ),
  };
}
