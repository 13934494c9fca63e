import type { AcknowledgedPaper } from '../../../shared/domain/acknowledgement/acknowledgement';
import { askedAbout, versionInForce } from '../../../shared/domain/acknowledgement/signOff';
import { longDate } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import type { DrawerProps } from '../drawerProps';
import { EntryFrame } from '../EntryFrame';
import { FreeText } from '../fields/FreeText';
import { Ticks } from '../fields/Ticks';
import { useEntry } from '../useEntry';
import { useEntryForm } from '../useEntryForm';
import { type LeftOutValues, leftOutErrors, leftOutInput } from './acknowledgementForm';
import { text } from './text';

interface LeftOutDrawerProps extends DrawerProps {
  /** The paper whose version in force is asked about, where nothing is answered yet. */
  paper: AcknowledgedPaper;
}

/** Whom a new version concerns: everybody, but for those who are left out with a reason. */
export function LeftOutDrawer({ paper: asked, ...drawer }: LeftOutDrawerProps) {
  const { id } = drawer;
  const { ask, status } = useApp();
  const binder = useBinder();
  const { leftOut: words, signOff, paper: paperWords, errors } = useWords(text);
  const { before, saved, frame } = useEntry(drawer, 'acknowledgements');
  const { today, language } = status;

  const paper = before?.paper ?? asked;
  const inForce = versionInForce(binder, paper);
  const version = before?.version ?? inForce?.number ?? 1;
  const people = binder.employees.filter(
    (one) =>
      before?.employees.includes(one.id) || askedAbout(binder, paper, today).some(({ id }) => id === one.id),
  );
  const base = {
    paper,
    version,
    name: words.name(paperWords[paper], version),
    signedOn: before?.signedOn ?? today,
    asked: people.map((one) => one.id),
  };
  const initial: LeftOutValues = {
    concerned: base.asked.filter((one) => !before?.employees.includes(one)),
    whyLeftOut: before?.whyLeftOut ?? '',
  };
  const { field, ...form } = useEntryForm('leftOut', id ?? paper, initial, (values) =>
    leftOutErrors(values, base, errors),
  );
  const isSomebodyLeftOut = form.values.concerned.length < people.length;

  return (
    <EntryFrame
      {...frame(signOff)}
      title={words.title}
      form={form}
      save={async (values) => saved(await ask('acknowledgement.save', leftOutInput(id, values, base)))}
    >
      <p>{words.lead(paperWords[paper], version, longDate(inForce?.signedOn ?? base.signedOn, language))}</p>
      <Ticks
        field={field('concerned')}
        label={words.who}
        hint={people.length === 0 ? words.nobody : words.whoHint}
        options={people.map((one) => ({ value: one.id, label: one.name, description: one.title }))}
      />
      {isSomebodyLeftOut ? (
        <FreeText field={field('whyLeftOut')} label={words.reason} hint={words.reasonHint} />
      ) : null}
    </EntryFrame>
  );
}
