import { IconArrowBackUp, IconPencil, IconSignature } from '@tabler/icons-react';
import { danishDay } from '../../../../shared/domain/calendar';
import { documentStanding } from '../../../../shared/domain/document/documentStanding';

import type { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import type { PaperOfBinder } from '../../../../shared/domain/document/papersOfBinder';
import { isOf, nextVersionNumber } from '../../../../shared/domain/document/versionsOf';
import { longDate } from '../../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { DetailList } from '../../../ui/DetailList';
import { Link } from '../../../ui/Link';
import { compareAddress, issuedAddress, paperAddress } from '../addresses';
import { DRAFT } from '../changes/versions';
import styles from '../documents.module.css';
import { versionLook, wordsFor } from '../states';
import { text } from '../text';

interface PaperVersionsProps {
  paper: PaperOfBinder;
  /** The version on the desk; null for the draft. */
  shownId: string | null;
}

/** Every version of a paper, the newest first. */
export function PaperVersions({ paper, shownId }: PaperVersionsProps) {
  const { language } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  const { kind, subject } = paper;
  const { state } = documentStanding(binder, kind, subject);
  const issued = binder.documents.filter(isOf(kind, subject)).reverse();
  const hasDraft = state === 'neverSigned' || state === 'changed';
  const [newer, older] = [...(hasDraft ? [DRAFT] : []), ...issued.map(({ id }) => id)];

  // Of those taken back only the last number is remembered.
  const takenBack = binder.takenBack.filter(isOf(kind, subject));

  const dated = (version: DocumentVersion): string =>
    longDate(version.signedOn ?? danishDay(version.createdAt), language);
  const line = (number: number, word: string) => (
    <>
      <b>{number}</b> {word}
    </>
  );
  return (
    <>
      <hr />
      <h2>{words.versions}</h2>
      <DetailList
        items={[
          ...(hasDraft
            ? [
                {
                  icon: IconPencil,
                  text: line(nextVersionNumber(binder, kind, subject), words.draft),
                  end: shownId === null ? words.today : <Link to={paperAddress(paper)}>{words.today}</Link>,
                },
              ]
            : []),
          ...takenBack.map(({ number }) => ({
            icon: IconArrowBackUp,
            text: line(number, words.takenBack),
          })),
          ...issued.map((version) => ({
            icon: IconSignature,
            tone: versionLook[version.state].tone,
            text: line(version.number, words.versionTag[wordsFor(kind)][version.state]),
            end:
              version.id === shownId ? (
                dated(version)
              ) : (
                <Link
                  to={issuedAddress(version.id)}
                  aria-label={`${words.seeVersion(version.number)}, ${dated(version)}`}
                >
                  {dated(version)}
                </Link>
              ),
          })),
        ]}
      />
      {newer === undefined || older === undefined ? null : (
        <p className={styles.links}>
          <Link to={compareAddress(paper, older, newer)}>{words.compare}</Link>
        </p>
      )}
    </>
  );
}
