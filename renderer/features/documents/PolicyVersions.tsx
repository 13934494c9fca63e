import { IconPencil, IconSignature } from '@tabler/icons-react';
import { danishDay } from '../../../shared/domain/calendar';
import type { DocumentVersion } from '../../../shared/domain/document/documentVersion';
import { nextVersionNumber } from '../../../shared/domain/document/policy';
import { policyStanding } from '../../../shared/domain/overview/policyStanding';
import { longDate } from '../../../shared/text/format';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import { DetailList } from '../../ui/DetailList';
import { Link } from '../../ui/Link';
import { issuedAddress, policyAddress } from './addresses';
import { versionLook } from './states';
import { text } from './text';

/** Every version of the policy, the newest first; `shownId` is the one on the desk, null for the draft. */
export function PolicyVersions({ shownId }: { shownId: string | null }) {
  const { language } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  const { state } = policyStanding(binder);
  const issued = binder.documents.filter(({ kind }) => kind === 'customerPolicy').reverse();
  const hasDraft = state === 'neverSigned' || state === 'changed';

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
                  text: line(nextVersionNumber(binder, 'customerPolicy'), words.draft),
                  end: shownId === null ? words.today : <Link to={policyAddress}>{words.today}</Link>,
                },
              ]
            : []),
          ...issued.map((version) => ({
            icon: IconSignature,
            tone: versionLook[version.state].tone,
            text: line(version.number, words.versionTag[version.state]),
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
    </>
  );
}
