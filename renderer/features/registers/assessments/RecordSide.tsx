import { type Assessment, answersOf } from '../../../../shared/domain/assessment/assessment';
import { dpoFacts } from '../../../../shared/domain/assessment/dpoFacts';
import { termName } from '../../../../shared/reference/library';
import { listed } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { FactList } from '../../../ui/FactList';
import { text } from './text';

/** What the record says that the questions are about, beside them. */
export function RecordSide({ of }: { of: Assessment }) {
  const binder = useBinder();
  const { today, language } = useApp().status;
  const words = useWords(text).guide;
  const inWords = (terms: readonly string[]): string =>
    listed(
      terms.map((term) => termName(term, language)),
      language,
    );
  if (of.kind === 'dpo') {
    const { sensitive, monitoring, employees } = dpoFacts(binder, [...answersOf(of)], today);
    const names = (ids: readonly string[]): string =>
      listed(
        binder.activities.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
        language,
      );
    return (
      <FactList
        missing={words.nothing}
        facts={[
          { label: words.sensitive, value: names(sensitive) },
          { label: words.monitoring, value: names(monitoring) },
          { label: words.employees, value: String(employees) },
        ]}
      />
    );
  }
  const activity = binder.activities.find(({ id }) => id === of.about);
  if (activity === undefined) return <p>{words.noRecord}</p>;
  return (
    <FactList
      missing={words.recordMissing}
      facts={[
        {
          label: words.purposes,
          value: listed(
            activity.purposes.map(({ what }) => what),
            language,
          ),
        },
        { label: words.people, value: inWords(activity.dataSubjectCategories) },
        { label: words.data, value: inWords(activity.dataCategories) },
      ]}
    />
  );
}
