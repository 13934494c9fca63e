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
import type { Site } from '../../../../shared/domain/site/site';
import { entryPage, registerPaperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
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
  const { language } = useBinder();
  const { today } = useApp().status;
  const words = useWords(text).site;
  const { ask, working, refusal } = useAsking();
  const [isCopied, setIsCopied] = useState(false);

  async function copy(): Promise<void> {
    setIsCopied(false);
    setIsCopied((await ask('cookiePolicy.copy', { site: site.id, language })) !== null);
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
            loading={working === 'site.save'}
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
          loading={working === 'cookiePolicy.copy'}
          onClick={() => void copy()}
          leftSection={<IconCopy size={20} stroke={1.75} aria-hidden />}
        >
          {words.copy}
        </Button>
      </div>
      <div role="status">{isCopied ? <StatusText tone="ok">{words.copied}</StatusText> : null}</div>
      <Refusal failure={refusal} />
    </>
  );
}
