import { type Icon, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './BinderShell.module.css';
import { DividerTab } from './DividerTab';
import { useLink } from './Link';
import { contentId, SkipLink } from './SkipLink';

export interface NavItem {
  to: string;
  label: string;
  icon?: Icon | undefined;
  number?: number | undefined;
  count?: { text: string; tone?: 'none' | 'warn' | 'bad' | undefined } | undefined;
  isCurrent: boolean;
  /** The pages beneath it, shown while one of them is open. */
  parts?: readonly NavItem[] | undefined;
}

interface BinderShellProps {
  words: { mainMenu: string; skipToContent: string };
  spine: { title: string; subtitle: string };
  search?: ReactNode;
  groups: readonly { heading?: string | undefined; items: readonly NavItem[] }[];
  foot?: readonly NavItem[] | undefined;
  lock: { label: string; onLock: () => void };
  saveState?: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
}

/** Side menu like the binder's own dividers, and the page beside it. */
export function BinderShell(props: BinderShellProps) {
  return (
    <div className={styles.shell}>
      <nav className={styles.side} aria-label={props.words.mainMenu}>
        <SkipLink text={props.words.skipToContent} />
        <div className={styles.spine}>
          <span className={styles.cloth} />
          <div>
            <p className={styles.spineTitle}>{props.spine.title}</p>
            <p className={styles.spineSubtitle}>{props.spine.subtitle}</p>
          </div>
        </div>
        {props.search}
        <div className={styles.groups}>
          {props.groups.map((group) => (
            <NavGroup key={group.heading ?? ''} heading={group.heading} items={group.items} />
          ))}
        </div>
        <div className={styles.foot}>
          <NavGroup heading={undefined} items={props.foot ?? []} />
          <button type="button" className={styles.item} onClick={props.lock.onLock}>
            <IconLock size={20} stroke={1.75} aria-hidden />
            {props.lock.label}
          </button>
          {props.saveState}
        </div>
      </nav>
      <main id={contentId} tabIndex={-1} className={styles.main}>
        {props.banner ? <div className={styles.banner}>{props.banner}</div> : null}
        {props.children}
      </main>
    </div>
  );
}

function NavGroup({ heading, items }: { heading: string | undefined; items: readonly NavItem[] }) {
  return (
    <div className={styles.group}>
      {heading ? <p className={styles.heading}>{heading}</p> : null}
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item.to}>
              <NavLink item={item} />
              {item.isCurrent && item.parts ? <NavParts label={item.label} parts={item.parts} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function NavParts({ label, parts }: { label: string; parts: readonly NavItem[] }) {
  return (
    <ul className={styles.parts} aria-label={label}>
      {parts.map((part) => (
        <li key={part.to}>
          <NavLink item={part} />
        </li>
      ))}
    </ul>
  );
}

function NavLink({ item }: { item: NavItem }) {
  const link = useLink(item.to);
  const { icon: ItemIcon, number, count } = item;
  // With parts beneath it the place is open, but the page is one of those.
  const current = item.parts ? 'true' : 'page';
  return (
    <a {...link} className={styles.item} aria-current={item.isCurrent ? current : undefined}>
      {ItemIcon ? <ItemIcon size={20} stroke={1.75} aria-hidden /> : null}
      {number === undefined ? null : <DividerTab number={number} isCurrent={item.isCurrent} />}
      <span className={styles.itemLabel}>{item.label}</span>
      {count ? (
        <span className={styles.count} data-tone={count.tone ?? 'none'}>
          {count.text}
        </span>
      ) : null}
    </a>
  );
}
