import type { Client } from '../../../../shared/domain/client/client';
import { formatCvr } from '../../../../shared/domain/identifiers/cvr';
import type { Processor } from '../../../../shared/domain/processor/processor';
import { countryName } from '../../../../shared/reference/transfers';
import { listed } from '../../../../shared/text/format';
import { useApp, useWords } from '../../../app/BinderProvider';
import { type Fact, FactList } from '../../../ui/FactList';
import type { ShowPart } from '../partChoice';
import { text } from '../text';
import { PartSection } from './PartSection';

/** Who a processor is. */
export function ProcessorWho({ processor, show }: { processor: Processor; show: ShowPart }) {
  const { language } = useApp().status;
  const words = useWords(text);
  const { fields } = words;
  const audiences = processor.audiences.map((one) => words.audiences[one]);
  const told: Fact[] = [
    { label: fields.service, value: processor.service },
    { label: fields.standing, value: words.standing[processor.standing] },
    ...known([{ label: fields.entity, value: processor.entity }]),
    ...useParty(processor),
    { label: fields.audiences, value: listed(audiences, language) },
    ...known([{ label: fields.note, value: processor.note }]),
  ];
  return (
    <PartSection title={words.who} action={words.change} onAction={() => show({ part: 'who' })}>
      <FactList facts={told} missing={words.missing} />
    </PartSection>
  );
}

/** Who a customer is. */
export function ClientWho({ client, show }: { client: Client; show: ShowPart }) {
  const words = useWords(text);
  const { fields } = words;
  const told: Fact[] = [
    { label: fields.clientService, value: client.service },
    ...useParty(client),
    ...known([{ label: fields.note, value: client.note }]),
  ];
  return (
    <PartSection title={words.who} action={words.change} onAction={() => show({ part: 'who' })}>
      <FactList facts={told} missing={words.missing} />
    </PartSection>
  );
}

function useParty({
  country,
  cvr,
  address,
  contact,
}: Pick<Client, 'country' | 'cvr' | 'address' | 'contact'>): Fact[] {
  const { language } = useApp().status;
  const { fields } = useWords(text);
  const told = [contact.name, contact.phone, contact.email].filter((one) => one !== '');
  return [
    { label: fields.country, value: countryName(country, language) },
    ...known([{ label: fields.cvr, value: formatCvr(cvr) }]),
    { label: fields.address, value: address },
    { label: fields.contact, value: told.join('\n') },
  ];
}

/** What is not filled in is told only where the papers need it. */
const known = (facts: readonly Fact[]): Fact[] => facts.filter(({ value }) => value !== '');
