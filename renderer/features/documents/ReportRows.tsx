import { useBinder, useWords } from '../../app/BinderProvider';
import { EmptyState } from '../../ui/EmptyState';
import { RowList } from '../../ui/RowList';
import { StatusText } from '../../ui/StatusText';
import { issuedAddress } from './addresses';
import { versionLook } from './states';
import { text } from './text';

/** The reports of the reviews, the newest first. */
export function ReportRows() {
  const binder = useBinder();
  const words = useWords(text);
  const reports = binder.documents.filter(({ kind }) => kind === 'reviewReport').reverse();
  if (reports.length === 0) return <EmptyState text={words.noReports} />;
  return (
    <RowList
      rows={reports.map((version) => {
        const review = binder.reviews.find(({ id }) => id === version.reviewId) ?? null;
        return {
          id: version.id,
          title: words.reportTitle(review, version),
          to: issuedAddress(version.id),
          text: words.reportText(review, version),
          end: (
            <StatusText {...versionLook[version.state]}>{words.versionTag.signed[version.state]}</StatusText>
          ),
        };
      })}
    />
  );
}
