import type { Sabotage } from '../sabotage';

const dispatcher = 'electron/ipc/answer.test.ts';

/** How the door between the window and the rest could stand open. */
export const doorSabotages: readonly Sabotage[] = [
  {
    name: 'no check of who asks',
    file: 'electron/ipc/isOurs.ts',
    edits: [
      {
        find: 'sender !== window.webContents || senderFrame === null) return false;\n  return senderFrame === sender.mainFrame && ',
        replace: 'senderFrame === null) return false;\n  return ',
      },
    ],
    tests: ['electron/ipc/isOurs.test.ts'],
  },
  {
    name: 'no check of what is asked',
    file: 'electron/ipc/answer.ts',
    edits: [
      { find: 'handle(parsed.data)', replace: 'handle(input)' },
      { find: 'if (!parsed.success)', replace: 'if (parsed.error?.issues.length === 0)' },
    ],
    tests: [dispatcher],
  },
  {
    name: 'inherited names taken for methods',
    file: 'electron/ipc/answer.ts',
    edits: [{ find: 'Object.hasOwn(contract, name)', replace: 'name in contract' }],
    tests: [dispatcher],
  },
  {
    name: 'questions of any size',
    file: 'electron/ipc/inputSize.ts',
    edits: [{ find: 'if (size > LARGEST) return true;', replace: 'if (size > LARGEST) return false;' }],
    tests: [dispatcher, 'electron/ipc/inputSize.test.ts'],
  },
  {
    name: 'typed words become markup',
    file: 'shared/documents/html.ts',
    edits: [{ find: 'entities[character] ?? character', replace: 'character' }],
    tests: ['shared/documents/html.test.ts'],
  },
  {
    name: 'an address that climbs out of the bundle',
    file: 'electron/bundlePath.ts',
    edits: [
      { find: 'PLAIN.test(name) ? join(root, name) : null', replace: 'join(root, decodeURIComponent(name))' },
    ],
    tests: ['electron/bundlePath.test.ts'],
  },
  {
    name: 'what a person typed stands in the log',
    file: 'electron/services/log.ts',
    edits: [
      {
        find: 'kindOf(error)} ',
        replace: 'kindOf(error) + String(error)} ',
      },
    ],
    tests: ['electron/services/log.test.ts'],
  },
];
