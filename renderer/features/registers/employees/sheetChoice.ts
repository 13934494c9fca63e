import type {
  AcknowledgedPaper,
  Acknowledgement,
} from '../../../../shared/domain/acknowledgement/acknowledgement';

/** A sheet of signatures that stands open, or what a new one is about. */
export type SheetChoice =
  | { id: string }
  | { id: null; about: { paper: AcknowledgedPaper; signOff: Acknowledgement['signOff'] } };
