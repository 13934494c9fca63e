import type { HistoryEntry } from '../../shared/domain/history/historyEntry';
import { ActivityDrawer } from './ActivityDrawer';
import { CompanyDrawer } from './CompanyDrawer';
import { ConsentDrawer } from './consents/ConsentDrawer';
import { SiteDrawer } from './cookies/SiteDrawer';
import { DeletionDrawer } from './deletion/DeletionDrawer';
import type { DrawerProps, EntryChoice } from './drawerProps';
import { EmployeeDrawer } from './EmployeeDrawer';
import { SubProcessorNoticeDrawer } from './notices/SubProcessorNoticeDrawer';
import { ProcessorDrawer } from './ProcessorDrawer';
import { RequestDrawer } from './RequestDrawer';
import { RetentionRuleDrawer } from './RetentionRuleDrawer';
import { SecurityMeasureDrawer } from './SecurityMeasureDrawer';
import { SystemDrawer } from './SystemDrawer';
import { AcknowledgementDrawer } from './staff/AcknowledgementDrawer';
import type { OpenDrawer } from './useDrawer';

const drawers: Partial<Record<HistoryEntry['subject'], (props: DrawerProps) => React.ReactNode>> = {
  company: CompanyDrawer,
  contactPerson: CompanyDrawer,
  activity: ActivityDrawer,
  retentionRule: RetentionRuleDrawer,
  processor: ProcessorDrawer,
  securityMeasure: SecurityMeasureDrawer,
  system: SystemDrawer,
  employee: EmployeeDrawer,
  acknowledgement: AcknowledgementDrawer,
  subProcessorNotice: SubProcessorNoticeDrawer,
  deletion: DeletionDrawer,
  request: RequestDrawer,
  consent: ConsentDrawer,
  site: SiteDrawer,
};

/** Whether entries of this kind are corrected in a drawer. */
export const hasDrawer = (subject: HistoryEntry['subject']): boolean => drawers[subject] !== undefined;

interface EntryDrawersProps<Choice extends EntryChoice> {
  open: OpenDrawer<Choice>;
  onClose: () => void;
  onSaved: (changed: readonly string[], choice: Choice) => void;
  offersUndo?: boolean | undefined;
}

/** The drawer of whichever entry was chosen, as it stands in the binder. */
export function EntryDrawers<Choice extends EntryChoice>({
  open,
  onClose,
  onSaved,
  offersUndo,
}: EntryDrawersProps<Choice>) {
  const { choice } = open;
  if (choice === null) return null;
  const Drawer = drawers[choice.subject];
  if (Drawer === undefined) return null;
  return (
    <Drawer
      key={open.serial}
      id={choice.id}
      opened={open.isOpen}
      onClose={onClose}
      offersUndo={offersUndo}
      onSaved={(changed) => onSaved(changed, choice)}
    />
  );
}
