import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import {
  type AcknowledgedPaper,
  acknowledgedPapers,
} from '../../../../shared/domain/acknowledgement/acknowledgement';
import {
  notSigned,
  versionBefore,
  versionInForce,
  versionToAskAbout,
} from '../../../../shared/domain/acknowledgement/signOff';
import { listed, longDate } from '../../../../shared/text/format';
import { changesPage, paperPage } from '../../../app/addresses';
import { useApp, useBinder, useWords } from '../../../app/BinderProvider';
import { text as staffText } from '../../../entries/staff/text';
import { TextLink } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { type ListRow, RowList } from '../../../ui/RowList';
import { Section } from '../../../ui/Section';
import { StatusText } from '../../../ui/StatusText';
import styles from '../registers.module.css';
import type { SheetChoice } from './sheetChoice';
import { text } from './text';

type Show = (choice: SheetChoice) => void;

/** How it stands with each paper that is signed for, and whom a new version concerns. */
export function SignOffSection({ show }: { show: Show }) {
  const words = useWords(text);
  const binder = useBinder();
  const rows = usePaperRows();
  // Of the instruction a sheet may be signed while the director's own signature is still to come.
  const canBeSigned = (paper: AcknowledgedPaper): boolean =>
    paper === 'employeeInstruction' || versionInForce(binder, paper) !== undefined;
  return (
    <Section title={words.signOffs}>
      {acknowledgedPapers.map((paper) => (
        <Question key={paper} paper={paper} show={show} />
      ))}
      <RowList rows={rows} />
      <div className={styles.actions}>
        {acknowledgedPapers.filter(canBeSigned).map((paper) => (
          <Button
            key={paper}
            variant="default"
            onClick={() => show({ id: null, about: { paper, signOff: 'signed' } })}
            leftSection={<IconChecks size={20} stroke={1.75} aria-hidden />}
          >
            {words.register[paper]}
          </Button>
        ))}
      </div>
    </Section>
  );
}

/** A new version of which nobody has said whom it concerns. */
function Question({ paper, show }: { paper: AcknowledgedPaper; show: Show }) {
  const binder = useBinder();
  const { today } = useApp().status;
  const words = useWords(text).asks;
  const papers = useWords(staffText).paper;
  const version = versionToAskAbout(binder, paper, today);
  if (version === undefined) return null;
  const before = versionBefore(binder, paper, version);
  return (
    <Notice
      tone="info"
      title={words.title(papers[paper], version.number)}
      action={{
        label: words.action,
        onClick: () => show({ id: null, about: { paper, signOff: 'leftOut' } }),
      }}
    >
      {words.text}
      {before === undefined ? null : (
        <>
          {' '}
          <TextLink
            target={{
              label: words.changes,
              to: changesPage(paper, { older: before.id, newer: version.id }),
            }}
          />
        </>
      )}
    </Notice>
  );
}

function usePaperRows(): ListRow[] {
  const binder = useBinder();
  const { today, language } = useApp().status;
  const words = useWords(text);
  const papers = useWords(staffText).paper;
  return acknowledgedPapers.map((paper): ListRow => {
    const inForce = versionInForce(binder, paper);
    const title = papers[paper];
    if (inForce === undefined || inForce.signedOn === null) {
      return {
        id: paper,
        title,
        text: words.notInForce,
        end: <TextLink target={{ label: words.toPaper, to: paperPage(paper) }} />,
      };
    }
    const missing = notSigned(binder, paper, today);
    const names = listed(
      missing.map(({ name }) => name),
      language,
    );
    return {
      id: paper,
      title,
      text: [
        words.inForce(inForce.number, longDate(inForce.signedOn, language)),
        ...(missing.length === 0 ? [] : [words.missing(names)]),
      ].join(' '),
      end:
        missing.length === 0 ? (
          <StatusText tone="ok">{words.allSigned}</StatusText>
        ) : (
          <StatusText tone="warn">{words.someMissing(missing.length)}</StatusText>
        ),
    };
  });
}
