import type { sitePapers } from '../../domain/site/sitePapers';
import type { RegisterPapers } from '../registerPaper';
import { cookiePolicy } from './cookiePolicy';
import { cookieRegister } from './cookieRegister';

export const papers: RegisterPapers<(typeof sitePapers)[number]> = {
  builders: { cookieRegister, cookiePolicy },
  inFolder: ({ sites }) => [
    ...(sites.length === 0 ? [] : [{ kind: 'cookieRegister', subject: null } as const]),
    ...sites.map(({ id }) => ({ kind: 'cookiePolicy', subject: id }) as const),
  ],
};
