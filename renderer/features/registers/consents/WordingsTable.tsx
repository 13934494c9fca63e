import { IconPrinter } from '@tabler/icons-react';
import { isWording } from '../../../../shared/domain/consent/consent';
import { usesOfWording } from '../../../../shared/domain/consent/wordingVersions';
import { text as consentText } from '../../../../shared/text/consent';
import { registerPaperPage } from '../../../app/addresses';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { EntryTable } from '../../../ui/EntryTable';
import { ButtonLink } from '../../../ui/Link';
import { Section } from '../../../ui/Section';
import { text } from './text';

/** The words the firm asks with, each with its declaration to print; left out when there are none. */
export function WordingsTable({ openId, onOpen }: { openId: string | null; onOpen: (id: string) => void }) {
  const { consents } = useBinder();
  const words = useWords(text);
  const { audiences, topics } = useWords(consentText);
  const wordings = consents.filter(isWording);
  if (wordings.length === 0) return null;
  return (
    <Section title={words.wordings}>
      <p>{words.wordingsLead}</p>
      <EntryTable
        label={words.wordings}
        columns={[
          { label: words.columns.wording },
          { label: words.columns.askedOf, width: '20%' },
          { label: words.columns.version, width: '20%' },
          { label: words.columns.form, width: '16%' },
        ]}
        rows={wordings.map((wording) => ({
          id: wording.id,
          title: wording.name,
          text: topics[wording.topic],
          cells: [
            audiences[wording.askedOf],
            words.versionUsed(wording.version, usesOfWording(consents, wording)),
            <ButtonLink
              key="form"
              to={registerPaperPage('consentForm', wording.id)}
              variant="default"
              size="sm"
              leftIcon={IconPrinter}
              aria-label={words.printFormOf(wording.name)}
            >
              {words.printForm}
            </ButtonLink>,
          ],
          isOpen: wording.id === openId,
        }))}
        onOpen={onOpen}
      />
    </Section>
  );
}
