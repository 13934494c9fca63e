import { Loader, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { comparePapers } from '../../../../shared/documents/compare';
import type { PaperDocument } from '../../../../shared/documents/model';
import { danishDay } from '../../../../shared/domain/calendar';
import { factChanges } from '../../../../shared/domain/document/documentChanges';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { Refusal } from '../../../app/Refusal';
import { keyboardScroll } from '../../../ui/keyboardScroll';
import documentStyles from '../documents.module.css';
import { ChangeDetails } from './ChangeDetails';
import { ComparedPaper } from './ComparedPaper';
import styles from './changes.module.css';
import { text } from './text';
import { DRAFT, type ReadPaper, useVersion, usualComparison, versionsOf } from './versions';

/** Two versions of a paper in one page: what came is marked, what went is struck out, and both are told in words. */
export function ChangesView({ paper }: { paper: PaperOfBinder }) {
  const binder = useBinder();
  const words = useWords(text);
  const [search, setSearch] = useSearchParams();
  const usual = usualComparison(binder, paper);
  const versions = versionsOf(binder, paper);
  const chosen = (which: 'older' | 'newer'): string =>
    versions.find((id) => id === search.get(which)) ?? usual[which];
  const [older, newer] = [chosen('older'), chosen('newer')];
  const before = useVersion(paper, older);
  const after = useVersion(paper, newer);
  const choose = (which: 'older' | 'newer', id: string): void =>
    setSearch({ view: 'changes', older, newer, [which]: id }, { replace: true });
  return (
    <section className={documentStyles.scroll} aria-label={words.title} {...keyboardScroll}>
      <div className={styles.choice}>
        <VersionSelect
          label={words.older}
          versions={versions}
          value={older}
          onChange={(id) => choose('older', id)}
        />
        <VersionSelect
          label={words.newer}
          versions={versions}
          value={newer}
          onChange={(id) => choose('newer', id)}
        />
      </div>
      <Compared before={before} after={after} isSame={older === newer} />
    </section>
  );
}

interface VersionSelectProps {
  label: string;
  versions: readonly string[];
  value: string;
  onChange: (id: string) => void;
}

function VersionSelect({ label, versions, value, onChange }: VersionSelectProps) {
  const { language } = useApp().status;
  const { documents } = useBinder();
  const words = useWords(text);
  const nameOf = (id: string): string => {
    const version = documents.find((one) => one.id === id);
    return version === undefined
      ? words.draft
      : words.version(version.number, longDate(version.signedOn ?? danishDay(version.createdAt), language));
  };
  return (
    <NativeSelect
      label={label}
      size="sm"
      value={value}
      data={versions.map((id) => ({ value: id, label: id === DRAFT ? words.draft : nameOf(id) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Compared({ before, after, isSame }: { before: ReadPaper; after: ReadPaper; isSame: boolean }) {
  const words = useWords(text);
  if (before.is === 'failed') return <Refusal failure={before.failure} />;
  if (after.is === 'failed') return <Refusal failure={after.failure} />;
  if (before.is === 'reading' || after.is === 'reading')
    return <Loader size="sm" aria-label={words.loading} />;
  if (isSame) return <p>{words.sameVersion}</p>;
  return <BothPapers before={before.paper} after={after.paper} />;
}

function BothPapers({ before, after }: { before: PaperDocument; after: PaperDocument }) {
  const words = useWords(text);
  const lines = useMemo(() => comparePapers(before, after), [before, after]);
  const changes = useMemo(
    () => factChanges(before.sourceJson ?? '{}', after.sourceJson ?? '{}'),
    [before, after],
  );
  const isOtherLanguage = before.language !== after.language;
  return (
    <>
      {lines.every(({ mark }) => mark === 'same') ? <p className={styles.told}>{words.nothing}</p> : null}
      {isOtherLanguage ? <p className={styles.told}>{words.otherLanguage}</p> : null}
      <ChangeDetails changes={changes} kind={after.kind} />
      <ComparedPaper lines={lines} paper={after} />
    </>
  );
}
