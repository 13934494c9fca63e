import { useLink } from './Link';
import styles from './PageTabs.module.css';

interface PageTab {
  to: string;
  label: string;
  /** How many entries stand there. */
  count?: number | undefined;
  isCurrent: boolean;
}

/** The parts of a divider, each at an address of its own. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <TabLink tab={tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TabLink({ tab }: { tab: PageTab }) {
  const link = useLink(tab.to);
  return (
    <a {...link} className={styles.tab} aria-current={tab.isCurrent ? 'page' : undefined}>
      {tab.label}
      {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
    </a>
  );
}
