import { IconChecklist, IconClipboardCheck, IconHome, IconSettings } from '@tabler/icons-react';
import type { Binder } from '../../shared/domain/binder';
import { openBreaches } from '../../shared/domain/breach/register';
import type { IsoDate } from '../../shared/domain/calendar';
import { nextReview } from '../../shared/domain/overview/nextReview';
import { openTasks } from '../../shared/domain/task/tasks';
import type { NavItem } from '../ui/BinderShell';
import { registerAddresses } from './addresses';
import type { ShellWords } from './text';

/** The places of the side menu, with what they count; the one that is shown is marked. */
export function menu(binder: Binder, today: IsoDate, pathname: string, words: ShellWords) {
  const item = itemAt(pathname);
  const open = openTasks(binder).length;
  return [
    {
      items: [
        item('/', words.overview, { icon: IconHome }),
        item('/review', words.review, {
          icon: IconClipboardCheck,
          count: reviewCount(binder, today, words),
        }),
        item('/tasks', words.tasks, {
          icon: IconChecklist,
          count: open === 0 ? undefined : { text: String(open) },
        }),
      ],
    },
    {
      heading: words.dividers,
      items: [
        item('/documents', words.documents, { number: 1 }),
        item('/record', words.record, { number: 2 }),
        item('/processors', words.processors, { number: 3 }),
        item('/registers', words.registers, {
          number: 4,
          parts: [
            item(registerAddresses.breaches, words.breaches, { count: breachCount(binder, words) }),
            item(registerAddresses.requests, words.requests),
            item(registerAddresses.employees, words.employees),
            item(registerAddresses.deletion, words.deletion),
            item(registerAddresses.consents, words.consents),
            item(registerAddresses.assessments, words.assessments),
            item(registerAddresses.cookies, words.cookies),
          ],
        }),
      ],
    },
  ];
}

/** The places at the foot of the menu, below the dividers. */
export const menuFoot = (pathname: string, words: ShellWords): NavItem[] => [
  itemAt(pathname)('/settings', words.settings, { icon: IconSettings }),
];

const itemAt =
  (pathname: string) =>
  (to: string, label: string, more: Partial<NavItem> = {}): NavItem => ({
    to,
    label,
    isCurrent: pathname === to || pathname.startsWith(`${to}/`),
    ...more,
  });

function breachCount(binder: Binder, words: ShellWords): NavItem['count'] {
  const open = openBreaches(binder).length;
  return open === 0 ? undefined : { text: words.openBreaches(open), tone: 'bad' };
}

function reviewCount(binder: Binder, today: IsoDate, words: ShellWords): NavItem['count'] {
  const review = nextReview(binder, today);
  if (review === null) return undefined;
  if (review.notice === 'overdue') return { text: words.overdue, tone: 'bad' };
  return { text: words.timeLeft(review.daysLeft), tone: review.notice === 'soon' ? 'warn' : 'none' };
}

/** The firm's name as it stands on a spine: the form of company is left to the papers. */
export const spineTitle = (name: string): string => name.replace(/ (ApS|A\/S|I\/S|K\/S|P\/S|IVS)$/i, '');
