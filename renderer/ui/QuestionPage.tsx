import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import { BackLink } from './BackLink';
import { keyboardScroll } from './keyboardScroll';
import { ActionButton, type LinkOrAction } from './Link';
import { PageHeading } from './PageHeading';
import styles from './QuestionPage.module.css';
import { contentId } from './SkipLink';
import { WhyBox } from './WhyBox';

interface QuestionPageProps {
  back?: LinkOrAction | undefined;
  section?: string | undefined;
  question: string;
  help?: ReactNode;
  errors?: ReactNode;
  children: ReactNode;
  primary: { label: string; loading?: boolean | undefined; icon?: Icon | undefined };
  onSubmit: () => void;
  secondary?: LinkOrAction | undefined;
  aside?: string | undefined;
  why?: ComponentProps<typeof WhyBox> | undefined;
  paper?: PaperPane | undefined;
  wide?: boolean | undefined;
  focusKey?: string | undefined;
}

interface PaperPane {
  label: string;
  heading?: string | undefined;
  children: ReactNode;
  note?: ReactNode;
  /** 560 px instead of 500, for a sheet that is filled in by hand. */
  wide?: boolean | undefined;
}

/** One question on the left, the paper it fills in on the right. */
export function QuestionPage(props: QuestionPageProps) {
  return (
    <div className={props.paper ? styles.two : styles.one} data-wide={props.paper?.wide || undefined}>
      <main id={contentId} tabIndex={-1} className={styles.question}>
        <form
          noValidate
          className={props.wide ? styles.wide : styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            props.onSubmit();
          }}
        >
          {props.errors}
          {props.back ? (
            <div className={styles.back}>
              <BackLink target={props.back} />
            </div>
          ) : null}
          <PageHeading
            display
            eyebrow={props.section}
            title={props.question}
            lead={props.help}
            focusKey={props.focusKey}
          />
          <div className={styles.answers}>{props.children}</div>
          <Actions {...props} />
          {props.why ? <WhyBox {...props.why} /> : null}
        </form>
      </main>
      {props.paper ? <Pane {...props.paper} /> : null}
    </div>
  );
}

function Actions({ primary, secondary, aside }: QuestionPageProps) {
  const PrimaryIcon = primary.icon;
  return (
    <div className={styles.actions}>
      <Button
        type="submit"
        size="lg"
        loading={primary.loading ?? false}
        leftSection={PrimaryIcon ? <PrimaryIcon size={20} stroke={1.75} aria-hidden /> : null}
      >
        {primary.label}
      </Button>
      {secondary ? <ActionButton target={secondary} variant="subtle" /> : null}
      {aside ? <span className={styles.aside}>{aside}</span> : null}
    </div>
  );
}

function Pane({ label, heading, children, note }: PaperPane) {
  return (
    <aside className={styles.pane} aria-label={label}>
      <div className={styles.paper} {...keyboardScroll}>
        {heading ? <h2 className={styles.paneHeading}>{heading}</h2> : null}
        {children}
      </div>
      {note ? <div className={styles.note}>{note}</div> : null}
    </aside>
  );
}
