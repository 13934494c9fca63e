import { useCallback } from 'react';
import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';
import { useApp } from '../../../app/BinderProvider';
import { FileContents } from '../../../entries/files/FileContents';

/** The file of an agreement as it is. */
export function FileView({ whose: { list, id }, name }: { whose: AgreementOf; name: string }) {
  const { ask } = useApp();
  const open = useCallback(() => ask('agreement.openFile', { list, id }), [ask, list, id]);
  return <FileContents name={name} open={open} />;
}
