import { useState } from 'react';
import type {
  AcknowledgedPaper,
  Acknowledgement,
} from '../../../shared/domain/acknowledgement/acknowledgement';
import { useBinder } from '../../app/BinderProvider';
import type { DrawerProps } from '../drawerProps';
import { LeftOutDrawer } from './LeftOutDrawer';
import { SignOffDrawer } from './SignOffDrawer';

interface AcknowledgementDrawerProps extends DrawerProps {
  /** What a new one is about. */
  about?: { paper: AcknowledgedPaper; signOff: Acknowledgement['signOff'] } | undefined;
}

/** Signatures, or whom a new version does not concern. */
export function AcknowledgementDrawer({ about, ...drawer }: AcknowledgementDrawerProps) {
  const { acknowledgements } = useBinder();
  const [before] = useState(() => acknowledgements.find(({ id }) => id === drawer.id));
  const { paper, signOff } = before ?? about ?? { paper: 'employeeInstruction', signOff: 'signed' };
  return signOff === 'signed' ? (
    <SignOffDrawer {...drawer} paper={paper} />
  ) : (
    <LeftOutDrawer {...drawer} paper={paper} />
  );
}
