import type { Processor } from './processor';

/** Where the data go as it is kept: what does not leave the EU goes nowhere, and nothing may be printed of it. */
export const settledTransfer = (transfer: Processor['transfer']): Processor['transfer'] =>
  transfer.outsideEu === 'no' ? { ...transfer, to: [] } : transfer;
