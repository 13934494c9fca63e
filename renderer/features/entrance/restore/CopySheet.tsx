import { useState } from 'react';
import type { Failure } from '../../../../shared/errors';
import { useWords } from '../../../app/BinderProvider';
import { RecoveryKeyPage } from '../RecoveryKeyPage';
import { emptyGroups } from '../recoveryKeyMistakes';
import { text } from './text';

interface CopySheetProps {
  refusal: Failure | null;
  isWorking: boolean;
  onBack: () => void;
  onTyped: (recoveryKey: string) => void;
}

/** The eight groups of the sheet that counted when the copy was made. */
export function CopySheet({ refusal, isWorking, onBack, onTyped }: CopySheetProps) {
  const { section, open, sheet: words } = useWords(text);
  const [groups, setGroups] = useState<readonly string[]>(emptyGroups);
  const { title, text: why, action } = words.why;
  return (
    <RecoveryKeyPage
      heading={{ section, title: words.title, help: words.help, next: open.next }}
      why={{ title, text: why, action: { label: action, onClick: onBack } }}
      groups={groups}
      refusal={refusal}
      isWorking={isWorking}
      onChange={setGroups}
      onBack={onBack}
      onSound={() => onTyped(groups.join('-'))}
    />
  );
}
