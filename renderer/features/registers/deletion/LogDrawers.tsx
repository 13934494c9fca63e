import type { DueItem } from '../../../../shared/domain/deletion/due';
import { itemOf } from '../../../../shared/domain/deletion/dueList';
import { DeletedDrawer } from '../../../entries/deletion/DeletedDrawer';
import { DeletionDrawer } from '../../../entries/deletion/DeletionDrawer';
import { EventDrawer } from '../../../entries/deletion/EventDrawer';
import type { Preset } from '../../../entries/deletion/forms';
import { keyOfItem } from '../../../entries/deletion/itemChoice';
import { KeptDrawer } from '../../../entries/deletion/KeptDrawer';
import type { OpenDrawer } from '../../../entries/useDrawer';

/** A new line of the log of a kind, with what was pressed in the due list; or one that is in it, by its id. */
export type LogChoice =
  | { opens: 'deleted'; preset: Preset | undefined }
  | { opens: 'kept' }
  | { opens: 'event' }
  | { opens: 'line'; id: string };

/** What a due item fills in of its deletion. */
export const presetOf = (item: DueItem): Preset => ({
  items: [keyOfItem(itemOf(item))],
  places: item.places.flatMap(({ id, cannotDelete }) => (id === null || cannotDelete ? [] : [id])),
});

interface LogDrawersProps {
  open: OpenDrawer<LogChoice>;
  onClose: () => void;
}

/** The drawer of the line that was chosen. */
export function LogDrawers({ open, onClose }: LogDrawersProps) {
  const { choice, serial, isOpen } = open;
  if (choice === null) return null;
  const shared = { opened: isOpen, onClose, onSaved: onClose, offersUndo: true };
  switch (choice.opens) {
    case 'deleted':
      return <DeletedDrawer key={serial} {...shared} id={null} preset={choice.preset} />;
    case 'kept':
      return <KeptDrawer key={serial} {...shared} id={null} />;
    case 'event':
      return <EventDrawer key={serial} {...shared} id={null} />;
    case 'line':
      return <DeletionDrawer key={serial} {...shared} id={choice.id} />;
  }
}
