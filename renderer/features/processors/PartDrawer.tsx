import type { AgreementOf } from '../../../shared/domain/processingAgreement/agreementFile';
import { useBinder } from '../../app/BinderProvider';
import type { OpenDrawer } from '../../entries/useDrawer';
import { AgreementDrawer } from './drawers/AgreementDrawer';
import { CheckDrawer } from './drawers/CheckDrawer';
import { ClientDrawer } from './drawers/ClientDrawer';
import { ProcessorWhoDrawer } from './drawers/ProcessorWhoDrawer';
import { SubProcessorDrawer } from './drawers/SubProcessorDrawer';
import { SupervisionDrawer } from './drawers/SupervisionDrawer';
import { TermsDrawer } from './drawers/TermsDrawer';
import { TransferDrawer } from './drawers/TransferDrawer';
import type { PartChoice } from './partChoice';

interface PartDrawerProps {
  whose: AgreementOf;
  open: OpenDrawer<PartChoice>;
  onClose: () => void;
}

/** The drawer of whichever part was chosen, as it stands in the binder. */
export function PartDrawer({ whose, open, onClose }: PartDrawerProps) {
  const { processors } = useBinder();
  const { choice, isOpen: opened } = open;
  const processor = whose.list === 'processors' ? processors.find(({ id }) => id === whose.id) : undefined;
  if (choice === null) return null;
  const key = open.serial;
  const part = { opened, onClose };
  switch (choice.part) {
    case 'who': {
      const Drawer = whose.list === 'processors' ? ProcessorWhoDrawer : ClientDrawer;
      return <Drawer key={key} {...part} id={whose.id} onSaved={onClose} offersUndo />;
    }
    case 'agreement':
      return <AgreementDrawer key={key} {...part} whose={whose} />;
    case 'terms':
      return <TermsDrawer key={key} {...part} whose={whose} />;
    case 'check':
      return <CheckDrawer key={key} {...part} whose={whose} part={choice.of} />;
    default:
      break;
  }
  if (processor === undefined) return null;
  switch (choice.part) {
    case 'sub':
      return <SubProcessorDrawer key={key} {...part} processor={processor} id={choice.id} />;
    case 'supervision':
      return <SupervisionDrawer key={key} {...part} processor={processor} />;
    case 'transfer':
      return <TransferDrawer key={key} {...part} processor={processor} />;
  }
}
