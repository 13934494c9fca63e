import type { Cookie } from '../../shared/domain/site/cookie';
import type { Site } from '../../shared/domain/site/site';

export const aCookie = (cookie: Partial<Cookie> = {}): Cookie => ({
  name: '_ga',
  domain: 'lindholm.example',
  setBy: 'Google Analytics',
  purpose: 'Tæller besøg',
  duration: '2 år',
  category: 'statistics',
  isSuggested: false,
  ...cookie,
});

export const aSite = (site: Partial<Site> = {}): Site => ({
  id: 's1',
  name: 'Webshoppen',
  address: 'lindholm.example',
  hasSolution: 'yes',
  solution: 'Kagebanner',
  solutionSince: '2025-01-01',
  solutionCheckedOn: '2026-05-01',
  checkedOn: '2026-05-01',
  cookies: [aCookie()],
  note: '',
  files: [],
  ...site,
});
