import type { Binder } from '../../shared/domain/binder';
import type { Failure } from '../../shared/errors';
import { fieldName } from '../../shared/text/fields';
import { useApp, useBinder, useInWords, useWords } from '../app/BinderProvider';
import { FieldRow, Fields } from '../ui/Fields';
import { Section } from '../ui/Section';
import { AffiliateGroup } from './AffiliateGroup';
import { type CompanyValues, companyErrors, companyInput, companyValues } from './companyForm';
import { type DrawerProps, sameEntry } from './drawerProps';
import { EntryFrame } from './EntryFrame';
import { Choice } from './fields/Choice';
import { FreeText } from './fields/FreeText';
import { groupField } from './groupField';
import { text } from './text';
import { useEntryForm } from './useEntryForm';
import { useUndo } from './useUndo';

/** The firm and the person who answers for its papers: one drawer, since they change together. */
export function CompanyDrawer({ opened, onClose, onSaved, offersUndo = false }: DrawerProps) {
  const binder = useBinder();
  const { ask, status } = useApp();
  const { company: words, errors, field: fieldWords } = useWords(text);
  const inWords = useInWords();
  const offerUndo = useUndo();
  const named = (field: string): string => fieldName(field, status.language);
  const optional = (label: string): string => fieldWords.optional(label);
  const { field, ...form } = useEntryForm('company', null, companyValues(binder), (values) =>
    companyErrors(values, errors, inWords({ code: 'cvr-invalid' })),
  );

  async function save(values: CompanyValues): Promise<Failure | null> {
    const result = await ask('company.save', companyInput(values, binder));
    if (!result.ok) return result.error;
    if (offersUndo) offerUndo('saved', { list: 'company', id: 'company' });
    onSaved(changedParts(binder, result.value.binder));
    return null;
  }

  return (
    <EntryFrame
      opened={opened}
      title={words.title}
      form={form}
      save={save}
      onClose={onClose}
      history={binder.company === null ? undefined : { of: historyOf, name: binder.company.name }}
    >
      <FreeText field={field('name')} label={named('name')} />
      <FieldRow columns="1fr 1fr">
        <FreeText field={field('cvr')} label={named('cvr')} />
        <FreeText field={field('phone')} label={optional(named('phone'))} />
      </FieldRow>
      <FreeText field={field('address')} label={named('address')} />
      <FreeText field={field('email')} label={optional(named('email'))} />
      <FreeText field={field('website')} label={optional(named('website'))} hint={words.websiteHint} />
      <AffiliateGroup group={groupField(field('affiliates'), form)} />
      <Section title={words.person}>
        <Fields>
          <FreeText field={field('personName')} label={words.personName} hint={words.personHint} />
          <FreeText field={field('title')} label={optional(named('title'))} />
          <FieldRow columns="1fr 1fr">
            <FreeText field={field('personPhone')} label={optional(words.personPhone)} />
            <FreeText field={field('personEmail')} label={optional(words.personEmail)} />
          </FieldRow>
          <Choice
            field={field('hasOther')}
            label={words.otherLegend}
            options={[
              { value: 'no', label: words.no },
              { value: 'yes', label: words.yes },
            ]}
          />
          {form.values.hasOther === 'yes' ? (
            <>
              <FreeText field={field('otherName')} label={words.otherName} />
              <FieldRow columns="1fr 1fr">
                <FreeText field={field('otherPhone')} label={words.otherPhone} />
                <FreeText field={field('otherEmail')} label={words.otherEmail} />
              </FieldRow>
            </>
          ) : null}
        </Fields>
      </Section>
    </EntryFrame>
  );
}

const historyOf = [
  { subject: 'company', id: 'company' },
  { subject: 'contactPerson', id: 'contactPerson' },
] as const;

function changedParts(before: Binder, after: Binder): string[] {
  const person = ({ contactPerson, customersWriteTo }: Binder): unknown => [contactPerson, customersWriteTo];
  const firm = ({ company, affiliates }: Binder): unknown => [company, affiliates];
  return [
    ...(sameEntry(firm(before), firm(after)) ? [] : ['company']),
    ...(sameEntry(person(before), person(after)) ? [] : ['contactPerson']),
  ];
}
