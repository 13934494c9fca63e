import type { RouteObject } from 'react-router';

/** The settings, in the binder shell; each of their pages is fetched when it is opened. */
export const settingsRoutes: RouteObject[] = [
  {
    path: '/settings',
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }) },
      {
        path: 'security',
        lazy: async () => ({ Component: (await import('./security/SecurityPage')).SecurityPage }),
      },
      {
        path: 'security/passphrase',
        lazy: async () => ({ Component: (await import('./security/PassphrasePage')).PassphrasePage }),
      },
      {
        path: 'security/key',
        lazy: async () => ({ Component: (await import('./security/KeyPage')).KeyPage }),
      },
      {
        path: 'law',
        lazy: async () => ({ Component: (await import('./law/LawPage')).LawPage }),
      },
      {
        path: 'backup',
        lazy: async () => ({ Component: (await import('./backup/BackupPage')).BackupPage }),
      },
    ],
  },
];
