import type { PaperDocument } from '../../shared/documents/model';
import { paperOf } from '../../shared/documents/papers';
import type { Binder } from '../../shared/domain/binder';
import { FactsPaper } from '../../shared/domain/document/documentVersion';
import { now } from './builders';

export type SomePaper = { name: string; kind: FactsPaper; subject: string | null };

/** Every kind of paper of a binder; the agreement in both directions, with the first that there is. */
export const everyPaper = ({ processors, clients }: Binder): SomePaper[] =>
  FactsPaper.options.flatMap((kind): SomePaper[] => {
    if (kind !== 'processingAgreement') return [{ name: kind, kind, subject: null }];
    const subjects = { processor: processors[0]?.id, client: clients[0]?.id };
    return Object.entries(subjects).flatMap(([side, subject]) =>
      subject === undefined ? [] : [{ name: `${kind} with a ${side}`, kind, subject }],
    );
  });

/** A paper of a binder as it is made at the moment of the tests. */
export const made = (binder: Binder, { kind, subject }: SomePaper): PaperDocument =>
  paperOf(kind, binder, { number: 1, id: null, createdAt: now, replaces: null }, subject);
