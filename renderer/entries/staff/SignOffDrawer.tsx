import type { AcknowledgedPaper } from '../../../shared/domain/acknowledgement/acknowledgement';
import { notSigned } from '../../../shared/domain/acknowledgement/signOff';
import { worksHere } from '../../../shared/domain/employee/employee';
import { useApp, useBinder, useInWords, useWords } from '../../app/BinderProvider';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { DateEntry } from '../fields/DateEntry';
import { FreeText } from '../fields/FreeText';
import { Pick } from '../fields/Pick';
import { Ticks } from '../fields/Ticks';
import { EntryFiles } from '../files/EntryFiles';
import { text as entryText } from '../text';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import {
  type SignOffValues,
  signableVersions,
  signOffErrors,
  signOffInput,
  versionKey,
} from './acknowledgementForm';
import styles from './staff.module.css';
import { text } from './text';

interface SignOffDrawerProps extends DrawerProps {
  /** The paper that is signed for, where none is chosen yet. */
  paper: AcknowledgedPaper;
}

/** Many signatures at once: the version, the day, and who has signed; the scan of the sheet lies with them. */
export function SignOffDrawer({ paper, ...drawer }: SignOffDrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const binder = useBinder();
  const inWords = useInWords();
  const { signOff: words, paper: paperWords, errors } = useWords(text);
  const { optional } = useWords(entryText).field;
  const { before, saved, frame } = useEntry(drawer, 'acknowledgements');
  const { today } = status;

  const versions = signableVersions(binder);
  const first = versions.find((one) => one.paper === paper);
  const kept = before && { paper: before.paper, number: before.version, madeOn: null, isInForce: false };
  const known =
    kept === undefined || versions.some((one) => versionKey(one) === versionKey(kept))
      ? versions
      : [...versions, kept];
  const chosenOf = (values: SignOffValues) => known.find((one) => versionKey(one) === values.version);
  const baseOf = (values: SignOffValues) => {
    const chosen = chosenOf(values) ?? first ?? { paper, number: 1 };
    return {
      paper: chosen.paper,
      version: chosen.number,
      name: words.name(paperWords[chosen.paper], chosen.number),
    };
  };

  const initial: SignOffValues =
    before === undefined
      ? {
          version: first === undefined ? '' : versionKey(first),
          signedOn: null,
          employees: notSigned(binder, paper, today).map((one) => one.id),
          note: '',
        }
      : {
          version: versionKey({ paper: before.paper, number: before.version }),
          signedOn: before.signedOn,
          employees: before.employees,
          note: before.note,
        };
  const { field, ...form } = useEntryForm('signOff', id ?? paper, initial, (values) =>
    signOffErrors(
      values,
      { base: baseOf(values), madeOn: chosenOf(values)?.madeOn ?? null, today },
      {
        ...errors,
        inFuture: inWords({ code: 'date-in-future', date: today }),
        beforeMade: (date) => inWords({ code: 'date-before-papers', date }),
      },
    ),
  );
  const people = binder.employees.filter(
    (one) => worksHere(one, today) || before?.employees.includes(one.id),
  );
  const now = binder.acknowledgements.find((one) => one.id === id);

  return (
    <EntryFrame
      {...frame(words)}
      title={before === undefined ? words.newTitle : words.title}
      form={form}
      save={async (values) =>
        saved(await ask('acknowledgement.save', signOffInput(id, values, baseOf(values))))
      }
    >
      <Pick
        field={field('version')}
        label={words.paper}
        options={known.map((one) => ({
          value: versionKey(one),
          label: (one.isInForce ? words.inForce : words.version)(paperWords[one.paper], one.number),
        }))}
      />
      <DateEntry field={field('signedOn')} label={words.date} max={today} />
      <Ticks
        field={field('employees')}
        label={words.who}
        hint={people.length === 0 ? words.nobody : words.whoHint}
        options={people.map((one) => ({ value: one.id, label: one.name, description: one.title }))}
      />
      <FreeText field={field('note')} label={optional(words.note)} lines={2} />
      {now === undefined ? (
        <p className={styles.hint}>{words.scanLater}</p>
      ) : (
        <div className={styles.part}>
          <p className={styles.partTitle}>{words.scan}</p>
          <EntryFiles
            of={{ list: 'acknowledgements', id: now.id }}
            files={now.files}
            attachLabel={words.attach}
          />
        </div>
      )}
    </EntryFrame>
  );
}
