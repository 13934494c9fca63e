import { Checkbox, Stack } from '@mantine/core';
import { type FolderGroup, folderGroups } from '../../../shared/domain/folder/folderGroup';
import { text as folderWords } from '../../../shared/text/documents/inspectionFolder';
import { useWords } from '../../app/BinderProvider';
import styles from './folder.module.css';
import { text } from './text';

interface LeaveOutProps {
  leaveOut: readonly FolderGroup[];
  onChange: (leaveOut: FolderGroup[]) => void;
}

/** A tick for each part that need not be in it, with what it shows or whose names it holds. */
export function LeaveOut({ leaveOut, onChange }: LeaveOutProps) {
  const words = useWords(text);
  const { groups } = useWords(folderWords);
  return (
    <>
      <p className={styles.hint}>{words.leaveOutLead}</p>
      <Checkbox.Group
        value={folderGroups.filter((group) => !leaveOut.includes(group))}
        onChange={(taken) => onChange(folderGroups.filter((group) => !taken.includes(group)))}
        aria-label={words.leaveOut}
      >
        <Stack gap="sm">
          {folderGroups.map((group) => (
            <Checkbox key={group} value={group} label={groups[group]} description={words.why[group]} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  );
}
