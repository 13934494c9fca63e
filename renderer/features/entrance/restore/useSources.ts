import { useEffect, useState } from 'react';
import type { RestoreSource } from '../../../../shared/contract/backups';
import type { Failure } from '../../../../shared/errors';
import { useApp } from '../../../app/BinderProvider';

const places: readonly RestoreSource['where'][] = ['picked', 'folder', 'thisPc', 'putAside'];

export type SourceGroup = { where: RestoreSource['where']; sources: readonly RestoreSource[] };

/** The sources by where they lie, each place newest first; places without any are left out. */
export const sourcesByPlace = (sources: readonly RestoreSource[]): SourceGroup[] =>
  places
    .map((where) => ({
      where,
      sources: sources
        .filter((source) => source.where === where)
        .sort((one, other) => other.writtenAt.localeCompare(one.writtenAt)),
    }))
    .filter((group) => group.sources.length > 0);

/** Where a binder can be restored from; null until it is known. */
export function useSources() {
  const { ask } = useApp();
  const [sources, setSources] = useState<readonly RestoreSource[] | null>(null);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  useEffect(() => {
    void ask('restore.sources', {}).then((answer) => {
      setSources(answer.ok ? answer.value : []);
      setRefusal(answer.ok ? null : answer.error);
    });
  }, [ask]);

  /** Asks for a file with the system's dialog; null when it was closed or refused. */
  async function pick(): Promise<RestoreSource | null> {
    const picked = await ask('restore.pickFile', {});
    setRefusal(picked.ok ? null : picked.error);
    return picked.ok ? picked.value : null;
  }

  return { sources, refusal, pick };
}
