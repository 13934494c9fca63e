import { useState } from 'react';
import { useBinder } from '../../app/BinderProvider';
import type { DrawerProps } from '../drawerProps';
import { GivenConsentDrawer } from './GivenConsentDrawer';
import { WordingDrawer } from './WordingDrawer';

/** An entry of the register of consents: a wording, or a consent that was given. A new one is a consent. */
export function ConsentDrawer(drawer: DrawerProps) {
  const { consents } = useBinder();
  const [kind] = useState(() => consents.find(({ id }) => id === drawer.id)?.kind ?? 'given');
  return kind === 'wording' ? <WordingDrawer {...drawer} /> : <GivenConsentDrawer {...drawer} />;
}
