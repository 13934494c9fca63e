import { Autocomplete } from '@mantine/core';
import { type IsoDate, isRealDate } from '../../../../shared/domain/calendar';
import { useWords } from '../../../app/BinderProvider';
import { DateEntry } from '../../../entries/fields/DateEntry';
import { FieldNotes } from '../../../entries/fields/FieldNotes';
import { FreeText } from '../../../entries/fields/FreeText';
import { useCleanPaste } from '../../../entries/fields/useCleanPaste';
import { FollowUpFields } from '../../../ui/FollowUpFields';
import { text } from './text';
import { useAutosave } from './useAutosave';

export type Wanted = { what: string; who: string; due: IsoDate | null };
export type Complete = Wanted & { due: IsoDate };

interface FollowUpProps {
  id: string;
  name: string;
  /** Where it is kept until it is saved. */
  place: string;
  first: Wanted;
  /** Names that are offered for who does it. */
  people: readonly string[];
  save: (wanted: Complete) => Promise<boolean>;
}

const isComplete = (wanted: Wanted): wanted is Complete =>
  wanted.what.trim() !== '' && wanted.who.trim() !== '' && wanted.due !== null && isRealDate(wanted.due);

/** What is to happen, who does it and by when; saved as it is written, once all three are there. */
export function FollowUp({ id, name, place, first, people, save }: FollowUpProps) {
  const words = useWords(text).followUp;
  const { value, change, flush, isUnfit } = useAutosave(place, first, isComplete, async (wanted) =>
    isComplete(wanted) ? save(wanted) : false,
  );
  const { what, who, due } = value;
  const { onPaste, wasCleaned } = useCleanPaste(who, false);
  const type = (part: Partial<Wanted>): void => change({ ...value, ...part });
  const complaint = (isMissing: boolean, sentence: string): string | undefined =>
    isUnfit && isMissing ? sentence : undefined;

  return (
    <FollowUpFields
      legend={words.legend(name)}
      what={
        <FreeText
          size="sm"
          label={words.what}
          onBlur={flush}
          field={{
            id: `${id}-what`,
            value: what,
            error: complaint(what.trim() === '', words.whatMissing),
            onChange: (typed) => type({ what: typed }),
          }}
        />
      }
      who={
        <div>
          <Autocomplete
            id={`${id}-who`}
            size="sm"
            label={words.who}
            data={[...people]}
            value={who}
            error={complaint(who.trim() === '', words.whoMissing)}
            onBlur={flush}
            onPaste={onPaste}
            onChange={(typed) => type({ who: typed })}
          />
          <FieldNotes value={who} wasCleaned={wasCleaned} />
        </div>
      }
      latest={
        <DateEntry
          size="sm"
          label={words.latest}
          field={{
            id: `${id}-due`,
            value: due,
            error: complaint(due === null, words.dueMissing),
            onChange: (chosen) => type({ due: chosen }),
          }}
        />
      }
    />
  );
}
