import { Button } from '@mantine/core';
import {
  IconCheck,
  IconClipboardList,
  IconCopy,
  IconFileText,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { readingText } from '../../../../shared/documents/reading';
import { registerPaperOf } from '../../../../shared/documents/registerPapers';
import type { Site } from '../../../../shared/domain/site/site';
import { entryPage, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { copyText } from '../../../app/copyText';
import { Refusal } from '../../../app/Refusal';
import { useAsking } from '../../../app/useAsking';
import { siteInput, siteValues } from '../../../entries/cookies/siteForm';
import { ButtonLink } from '../../../ui/Link';
import { StatusText } from '../../../ui/StatusText';
import styles from './cookies.module.css';
import { text } from './text';

interface SiteActionsProps {
  site: Site;
  onEdit: () => void;
  onAdd: () => void;
}

/** What can be done with a site. */
export function SiteActions({ site, onEdit, onAdd }: SiteActionsProps) {
  const binder = useBinder();
  const { today, savedAt } = useApp().status;
  const words = useWords(text).site;
  const { ask, working, refusal } = useAsking();
  const [copying, setCopying] = useState<'none' | 'copied' | 'failed'>('none');

  function copy(): void {
    const now = savedAt ?? `${today}T12:00:00.000Z`;
    const paper = registerPaperOf({ kind: 'cookiePolicy', subject: site.id }, binder, now);
    setCopying(copyText(paper === null ? '' : readingText(paper)) ? 'copied' : 'failed');
  }
  return (
    <>
      <div className={styles.actions}>
        <ButtonLink to={`${entryPage('sites', site.id)}/paste`} leftIcon={IconClipboardList}>
          {words.paste}
        </ButtonLink>
        <Button
          variant="default"
          onClick={onAdd}
          leftSection={<IconPlus size={20} stroke={1.75} aria-hidden />}
        >
          {words.addCookie}
        </Button>
        <Button
          variant="default"
          onClick={onEdit}
          leftSection={<IconPencil size={20} stroke={1.75} aria-hidden />}
        >
          {words.edit}
        </Button>
        {site.checkedOn === today ? null : (
          <Button
            variant="default"
            loading={working !== null}
            onClick={() =>
              void ask('site.save', siteInput(site.id, { ...siteValues(site), checkedOn: today }))
            }
            leftSection={<IconCheck size={20} stroke={1.75} aria-hidden />}
          >
            {words.checkedToday}
          </Button>
        )}
        <ButtonLink to={registerPaperPage('cookiePolicy', site.id)} variant="default" leftIcon={IconFileText}>
          {words.policy}
        </ButtonLink>
        <Button
          variant="default"
          onClick={copy}
          leftSection={<IconCopy size={20} stroke={1.75} aria-hidden />}
        >
          {words.copy}
        </Button>
      </div>
      <div role="status">
        {copying === 'copied' ? <StatusText tone="ok">{words.copied}</StatusText> : null}
        {copying === 'failed' ? <StatusText tone="bad">{words.notCopied}</StatusText> : null}
      </div>
      <Refusal failure={refusal} />
    </>
  );
}
