import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { PaperChoice } from '../../../../shared/contract/papers';
import { type DocumentStanding, documentStanding } from '../../../../shared/domain/document/documentStanding';
import { paperLanguage } from '../../../../shared/domain/document/documentState';
import { FactsPaper } from '../../../../shared/domain/document/documentVersion';
import { hasSubject, isSigned } from '../../../../shared/domain/document/issuing';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import type { Language } from '../../../../shared/domain/language';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { SaveTable } from '../../../app/papers/SaveTable';
import { Segments } from '../../../ui/Segments';
import { ChangeList } from '../changes/ChangeList';
import { ChangesView } from '../changes/ChangesView';
import { EditView } from '../edit/EditView';
import { usePaperName } from '../paperRows';
import { paperLook, wordsFor } from '../states';
import { text, type View } from '../text';
import { CorrectFacts } from './CorrectFacts';
import { DraftActions } from './DraftActions';
import { Gone } from './Gone';
import { LanguageChoice } from './LanguageChoice';
import { PaperPage } from './PaperPage';
import { PaperVersions } from './PaperVersions';
import { SignOrPrint } from './SignOrPrint';

/** The paper of an address, as it stands today. */
export function PaperStatePage() {
  const { kind, subject = null } = useParams();
  const known = FactsPaper.safeParse(kind);
  const binder = useBinder();
  if (!known.success || !hasSubject(binder, known.data, subject)) return <Gone />;
  return <PaperState key={`${kind} ${subject}`} paper={{ kind: known.data, subject }} />;
}

const viewNames: readonly View[] = ['page', 'changes', 'edit'];

/** A paper as it stands today: what waits for a signature, what is in force, or the draft of the next. */
function PaperState({ paper }: { paper: PaperOfBinder }) {
  const binder = useBinder();
  const words = useWords(text);
  const title = usePaperName()(paper);
  const [search, setSearch] = useSearchParams();
  const { kind, subject } = paper;
  const standing = documentStanding(binder, kind, subject);
  const [language, setLanguage] = useState<Language>(paperLanguage(binder, kind, subject));
  const choice = shown(paper, standing, language);
  const view = viewNames.find((name) => name === search.get('view')) ?? 'page';
  const how = wordsFor(kind);
  return (
    <PaperPage
      title={title}
      choice={choice}
      tag={{ ...paperLook[standing.state], text: words.paperTag[how][standing.state] }}
      standing={inWords(words, standing, kind)}
      views={
        <Segments
          label={words.viewsLabel}
          value={view}
          options={viewNames.map((value) => ({ value, label: words.views[value] }))}
          onChange={(value) => setSearch(value === 'page' ? {} : { view: value }, { replace: true })}
        />
      }
      desk={deskOf(view, paper)}
      actions={(out) => (
        <>
          {choice.which === 'draft' ? (
            <DraftActions paper={paper} choice={choice} language={language} out={out} />
          ) : (
            <SignOrPrint toSign={standing.toSign} choice={choice} out={out} />
          )}
          {kind === 'record' || kind === 'processorRecord' ? <SaveTable of={kind} /> : null}
        </>
      )}
    >
      {standing.toSign === null ? (
        <LanguageChoice paper={paper} language={language} onChange={setLanguage} />
      ) : null}
      {view === 'changes' ? null : <ChangeList paper={paper} />}
      <CorrectFacts paper={paper} />
      <PaperVersions paper={paper} shownId={choice.which === 'issued' ? choice.id : null} />
    </PaperPage>
  );
}

function deskOf(view: View, paper: PaperOfBinder) {
  if (view === 'changes') return <ChangesView paper={paper} />;
  return view === 'edit' ? <EditView paper={paper} /> : undefined;
}

function inWords(
  words: (typeof text)['da'],
  standing: DocumentStanding,
  kind: PaperOfBinder['kind'],
): string {
  const told = words.standing(standing, isSigned(kind));
  const { state, inForce } = standing;
  return state === 'changed' && inForce !== null ? `${told} ${words.printedIsOld(inForce.number)}` : told;
}

function shown(
  { kind, subject }: PaperOfBinder,
  { state, inForce, toSign }: DocumentStanding,
  language: Language,
): PaperChoice {
  if (toSign !== null) return { which: 'issued', id: toSign.id };
  if (state === 'unchanged' && inForce !== null && inForce.language === language)
    return { which: 'issued', id: inForce.id };
  return { which: 'draft', kind, subject, language };
}
