import { useParams } from 'react-router';
import { documentState } from '../../../../shared/domain/document/documentState';
import type { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import { useBinder, useWords } from '../../../app/BinderProvider';
import { usePaperName } from '../paperRows';
import { versionLook, wordsFor } from '../states';
import { text } from '../text';
import { Gone } from './Gone';
import { PaperPage } from './PaperPage';
import { PaperVersions } from './PaperVersions';
import { SignOrPrint } from './SignOrPrint';

/** A paper as it was issued: a review's report, or a version of any other. */
export function IssuedPage() {
  const { id } = useParams();
  const version = useBinder().documents.find((one) => one.id === id);
  return version === undefined ? <Gone /> : <Issued version={version} />;
}

function Issued({ version }: { version: DocumentVersion }) {
  const binder = useBinder();
  const words = useWords(text);
  const nameOf = usePaperName();
  const { kind, subject, state } = version;
  const review = binder.reviews.find((one) => one.id === version.reviewId) ?? null;
  const paper = kind === 'reviewReport' ? null : { kind, subject };
  const inForce = paper === null ? null : documentState(binder, paper.kind, subject).inForce;
  const choice = { which: 'issued', id: version.id } as const;
  return (
    <PaperPage
      title={paper === null ? words.reportTitle(review, version) : nameOf(paper)}
      choice={choice}
      tag={{ ...versionLook[state], text: words.versionTag[wordsFor(kind)][state] }}
      standing={words.versionInWords(version, inForce)}
      actions={(out) => (
        <SignOrPrint toSign={state === 'readyToSign' ? version : null} choice={choice} out={out} />
      )}
    >
      {paper === null ? null : <PaperVersions paper={paper} shownId={version.id} />}
    </PaperPage>
  );
}
