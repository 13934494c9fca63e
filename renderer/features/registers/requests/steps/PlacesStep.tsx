import { placesToLook } from '../../../../../shared/domain/request/places';
import { placeStates, type Request } from '../../../../../shared/domain/request/request';
import { placeStateNames } from '../../../../../shared/text/requests';
import { useApp, useBinder, useWords } from '../../../../app/BinderProvider';
import { FreeText } from '../../../../entries/fields/FreeText';
import { type GroupField, groupField } from '../../../../entries/groupField';
import { Section } from '../../../../ui/Section';
import { Segments } from '../../../../ui/Segments';
import styles from '../requests.module.css';
import { text } from '../text';
import { StepForm } from './StepForm';
import { useStep } from './useStep';

type Place = Request['places'][number];

const kinds = ['activities', 'systems', 'processors', 'others'] as const;
const kindOf = (binderKeys: ReadonlySet<string>, { key }: Place): (typeof kinds)[number] =>
  binderKeys.has(key) ? (kinds.find((kind) => key.startsWith(`${kind}/`)) ?? 'others') : 'others';

/** Every place of the binder in which the person's data may lie, ticked off one by one. */
export function PlacesStep({ request }: { request: Request }) {
  const binder = useBinder();
  const words = useWords(text).places;
  const all = placesToLook(binder, request);
  const step = useStep<{ places: readonly Place[] }>(request, {
    name: 'places',
    values: { places: all },
    partOf: ({ places }) => ({ places: places.filter(({ state }) => state !== 'open') }),
    check: () => ({}),
  });
  const group = groupField(step.form.field('places'), step.form);
  const known = new Set(placesToLook(binder, { places: [] }).map(({ key }) => key));
  const looked = group.items.filter(({ state }) => state !== 'open').length;
  return (
    <Section title={words.title}>
      {all.length === 0 ? (
        <p className={styles.hint}>{words.none}</p>
      ) : (
        <StepForm
          step={step}
          hint={`${words.hint} ${words.progress(looked, all.length)}.`}
          label={words.title}
        >
          {kinds.map((kind) => {
            const indexes = group.items.flatMap((place, index) =>
              kindOf(known, place) === kind ? [index] : [],
            );
            return indexes.length === 0 ? null : (
              <div key={kind}>
                <h3 className={styles.group}>{words[kind]}</h3>
                <div className={styles.items}>
                  {indexes.map((index) => (
                    <PlaceRow key={group.items[index]?.key} group={group} index={index} />
                  ))}
                </div>
              </div>
            );
          })}
        </StepForm>
      )}
    </Section>
  );
}

function PlaceRow({ group, index }: { group: GroupField<Place>; index: number }) {
  const { language } = useApp().status;
  const words = useWords(text).places;
  const name = group.items[index]?.name ?? '';
  const state = group.field(index, 'state');
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <Segments
          label={name}
          value={state.value}
          options={placeStates.map((value) => ({ value, label: placeStateNames[language][value] }))}
          onChange={state.onChange}
        />
      </div>
      {state.value === 'found' ? (
        <FreeText field={group.field(index, 'note')} label={words.note(name)} />
      ) : null}
    </div>
  );
}
