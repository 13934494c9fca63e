import type { HistoryEntry } from '../../shared/domain/history/historyEntry';
import { ActivityDrawer } from './ActivityDrawer';
import { CompanyDrawer } from './CompanyDrawer';
import type { DrawerProps } from './drawerProps';
import { ProcessorDrawer } from './ProcessorDrawer';
import { RetentionRuleDrawer } from './RetentionRuleDrawer';
import { SecurityMeasureDrawer } from './SecurityMeasureDrawer';
import type { EntryChoice, OpenEntry } from './useEntryDrawer';

const drawers: Record<HistoryEntry['subject'], (props: DrawerProps) => React.ReactNode> = {
  company: CompanyDrawer,
  contactPerson: CompanyDrawer,
  activity: ActivityDrawer,
  retentionRule: RetentionRuleDrawer,
  processor: ProcessorDrawer,
  securityMeasure: SecurityMeasureDrawer,
};

interface EntryDrawersProps {
  open: OpenEntry;
  onClose: () => void;
  onSaved: (changed: readonly string[], choice: EntryChoice) => void;
}

/** The drawer of whichever entry was chosen, as it stands in the binder. */
export function EntryDrawers({ open, onClose, onSaved }: EntryDrawersProps) {
  const { choice } = open;
  if (choice === null) return null;
  const Drawer = drawers[choice.subject];
  return (
    <Drawer
      key={open.serial}
      id={choice.id}
      opened={open.isOpen}
      onClose={onClose}
      onSaved={(changed) => onSaved(changed, choice)}
    />
  );
}
