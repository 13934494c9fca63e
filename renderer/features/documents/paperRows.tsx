import { documentStanding } from '../../../shared/domain/document/documentStanding';
import { isSigned } from '../../../shared/domain/document/issuing';
import { counterpart, type PaperOfBinder } from '../../../shared/domain/document/papersOfBinder';
import { documentName } from '../../../shared/text/labels';
import { useApp, useBinder, useWords } from '../../app/BinderProvider';
import type { ListRow } from '../../ui/RowList';
import { StatusText } from '../../ui/StatusText';
import { paperAddress } from './addresses';
import { paperLook, wordsFor } from './states';
import { text } from './text';

/** What a paper is called on screen; an agreement by whom it is with. */
export function usePaperName(): (paper: PaperOfBinder) => string {
  const { language } = useApp().status;
  const binder = useBinder();
  const words = useWords(text);
  return ({ kind, subject }) =>
    kind === 'processingAgreement'
      ? words.agreementWith(counterpart(binder, subject) ?? words.gone)
      : documentName(kind, language);
}

/** A paper as a row of the list: its name, the version in force, and how it stands. */
export function usePaperRow(): (paper: PaperOfBinder) => ListRow {
  const binder = useBinder();
  const words = useWords(text);
  const nameOf = usePaperName();
  return (paper) => {
    const { kind, subject } = paper;
    const standing = documentStanding(binder, kind, subject);
    return {
      id: subject === null ? kind : `${kind}-${subject}`,
      title: nameOf(paper),
      to: paperAddress(paper),
      text: words.standing(standing, isSigned(kind)),
      end: (
        <StatusText {...paperLook[standing.state]}>
          {words.paperTag[wordsFor(kind)][standing.state]}
        </StatusText>
      ),
    };
  };
}
