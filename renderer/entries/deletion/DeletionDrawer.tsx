import { useState } from 'react';
import { useBinder } from '../../app/BinderProvider';
import type { DrawerProps } from '../drawerProps';
import { DeletedDrawer } from './DeletedDrawer';
import { EventDrawer } from './EventDrawer';
import { KeptDrawer } from './KeptDrawer';

const drawers = { deleted: DeletedDrawer, kept: KeptDrawer, event: EventDrawer } as const;

/** A line of the deletion log, by what it is. It stays that while it is open, also when it is removed. */
export function DeletionDrawer(props: DrawerProps) {
  const { deletions } = useBinder();
  const [kind] = useState(() => deletions.find(({ id }) => id === props.id)?.kind ?? 'deleted');
  const Drawer = drawers[kind];
  return <Drawer {...props} />;
}
