import { consentSolutions } from '../../../shared/domain/site/site';
import { text as cookieText } from '../../../shared/text/cookies';
import { fieldName } from '../../../shared/text/fields';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { FieldRow } from '../../ui/Fields';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { Choice } from '../fields/Choice';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { EntryFiles } from '../files/EntryFiles';
import { text as entryText } from '../text';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import { siteErrors, siteInput, siteValues } from './siteForm';
import { text } from './text';

/** A website and how it asks its visitors; its cookies stand on its own page. */
export function SiteDrawer(drawer: DrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const { sites } = useBinder();
  const entryWords = useWords(entryText);
  const own = useWords(text);
  const words = own.site;
  const { solutions } = useWords(cookieText);
  const { before, saved, frame } = useEntry(drawer, 'sites');
  const { field, ...form } = useEntryForm('site', id, siteValues(before), (typed) =>
    siteErrors(typed, status.today, { entry: entryWords.errors, own }),
  );
  const named = (name: string): string => fieldName(name, status.language);
  const optional = (name: string): string => entryWords.field.optional(named(name));
  const asks = form.values.hasSolution === 'yes';

  return (
    <EntryFrame
      {...frame(words, words.removeText)}
      title={before?.name ?? words.newTitle}
      form={form}
      save={async (typed) => saved(await ask('site.save', siteInput(id, typed)))}
    >
      <FreeText field={field('name')} label={words.name} hint={words.nameHint} />
      <FreeText field={field('address')} label={optional('address')} />
      <Choice
        field={field('hasSolution')}
        label={named('hasSolution')}
        options={consentSolutions.map((value) => ({ value, label: solutions[value] }))}
      />
      {asks ? (
        <>
          <FreeText field={field('solution')} label={optional('solution')} hint={words.solutionHint} />
          <FieldRow columns="1fr 1fr">
            <DateEntry field={field('solutionSince')} label={optional('solutionSince')} clearable />
            <DateEntry field={field('solutionCheckedOn')} label={optional('solutionCheckedOn')} clearable />
          </FieldRow>
        </>
      ) : null}
      <DateEntry
        field={field('checkedOn')}
        label={optional('checkedOn')}
        hint={words.checkedHint}
        clearable
      />
      <FreeText field={field('note')} label={optional('note')} lines={2} />
      {id === null ? null : (
        <EntryFiles of={{ list: 'sites', id }} files={sites.find((one) => one.id === id)?.files ?? []} />
      )}
    </EntryFrame>
  );
}
