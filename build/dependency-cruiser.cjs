// Who may import whom; the table is in ARCHITECTURE.md. A rule is never switched off in a file.
const outsideShared = '^(electron|renderer|build|tests)/';
const nodeItself = { dependencyTypes: ['core'] };

/** What a part may import and nothing else: everything outside is an error. */
const only = (name, comment, from, ...allowed) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: { pathNot: allowed },
});
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A package in node_modules, by the beginning of its name. */
const packaged = (name) => `node_modules/${name}`;

module.exports = {
  forbidden: [
    never('no-circles', 'Not even of types: two files in a circle are one file.', {}, { circular: true }),
    never(
      'shared-is-pure',
      'shared/ runs anywhere: no Node, no Electron, no window, nothing of the app around it.',
      { path: '^shared/' },
      { path: [outsideShared, packaged('(?!zod/)')] },
    ),
    never('shared-is-pure', 'Nor any module of Node.', { path: '^shared/' }, nodeItself),
    only(
      'domain-knows-nothing-above-it',
      'Rules know facts, not words, papers or the bridge. Zod for the shapes, nothing else.',
      { path: '^shared/domain/' },
      '^shared/domain/',
      '^shared/reference/',
      '^shared/(result|errors)\\.ts$',
      packaged('zod/'),
    ),
    never(
      'words-know-no-papers',
      'Papers and the bridge take their words from shared/text, never the other way.',
      { path: '^shared/text/' },
      { path: '^shared/(documents|contract)/' },
    ),
    never('renderer-has-no-node', 'It runs in a sandbox.', { path: '^renderer/' }, nodeItself),
    never(
      'renderer-no-core',
      'The renderer has one door, the bridge.',
      { path: '^renderer/' },
      { path: ['^electron/', packaged('(electron|lowdb)/')] },
    ),
    never(
      'main-has-no-ui',
      'What is done must be doable without a window.',
      { path: '^electron/' },
      { path: ['^renderer/', packaged('(react|react-dom|react-router|@mantine|@tabler)/')] },
    ),
    only(
      'preload-is-a-wire',
      'It carries a call across and knows nothing but the names of the two ends.',
      { path: '^electron/preload\\.ts$' },
      '^shared/contract/',
      packaged('electron/'),
    ),
    never(
      'preload-takes-types-only',
      'A value from the contract would pull the schemas into the preload. Types are let pass by importLaw.mjs.',
      { path: '^electron/preload\\.ts$' },
      { path: '^shared/contract/' },
    ),
    only(
      'migrations-are-frozen',
      'A migration turns one old shape into the next; today the rules may change, it may not.',
      { path: '^electron/vault/migrations/\\d' },
      '^electron/vault/migrations/migration\\.ts$',
    ),
    never(
      'usecases-use-services',
      'A use case is handed its services and knows their types only. Types are let pass by importLaw.mjs.',
      { path: '^electron/usecases/' },
      { path: '^electron/(services|vault|ipc)/' },
    ),
    never(
      'usecases-no-core',
      'A use case is a sequence, runnable without Electron and without a disk.',
      { path: '^electron/usecases/' },
      { path: packaged('(electron|lowdb)/') },
    ),
    never(
      'usecases-no-core',
      'The same for the modules of Node.',
      { path: '^electron/usecases/' },
      nodeItself,
    ),
    never(
      'services-serve',
      'A service does one thing and does not know what for.',
      { path: '^electron/(services|vault)/' },
      { path: '^electron/usecases/' },
    ),
    never(
      'features-are-neighbours-not-relatives',
      'What two features share lives in shared/ or renderer/ui.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    never(
      'entries-serve-features',
      'A drawer is opened by any feature and knows none.',
      { path: '^renderer/entries/' },
      { path: '^renderer/features/' },
    ),
    never(
      'only-routes-know-features',
      'The frame of the app shows what the routes name.',
      { path: '^renderer/app/', pathNot: '^renderer/app/routes\\.tsx$' },
      { path: '^renderer/features/' },
    ),
    never(
      'ui-is-blind',
      'Building blocks know no firm, no rule and no screen.',
      { path: '^renderer/ui/' },
      { path: ['^shared/', '^renderer/(app|entries|features)/'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // So that an import of a type counts as well.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'] },
  },
};
