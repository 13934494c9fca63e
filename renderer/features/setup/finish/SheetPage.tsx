import { useWords } from '../../../app/BinderProvider';
import { text } from '../text';
import { FinishPage } from './FinishPage';
import { SheetPicture } from './SheetPicture';
import { useRecoverySheet } from './useRecoverySheet';

/** The recovery sheet alone: after it has been used, and from the overview while it is not checked. */
export function SheetPage() {
  const words = useWords(text).print;
  const sheet = useRecoverySheet();
  return (
    <FinishPage
      sheet={sheet}
      heading={{
        place: words.sheetPlace,
        section: words.sheetSection,
        title: words.sheetTitle,
        lead: words.sheetLead,
      }}
      pane={{ label: words.picture.label, children: <SheetPicture /> }}
    />
  );
}
