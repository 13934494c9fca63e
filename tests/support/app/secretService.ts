import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A session bus that starts nothing by itself: what is not there stays away. */
const BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>`;

const SECRETS = 'org.freedesktop.secrets';
/** The password of the desktop session, with which its keyring opens. */
const SIGN_IN = 'kontorets login\n';

/** A desktop session of its own with a real Secret Service: bus, home and keyring are thrown away afterwards. */
export type SecretService = {
  /** For every program that is to see it. */
  environment: Record<string, string>;
  /** The keyring as after signing in. */
  unlocked(): Promise<void>;
  /** The keyring is there, but its password was not given: as after an automatic sign-in. */
  locked(): Promise<void>;
  /** No keyring runs at all. */
  gone(): Promise<void>;
  stop(): Promise<void>;
};

export async function startSecretService(): Promise<SecretService> {
  const home = await mkdtemp(join(tmpdir(), 'session-'));
  const config = join(home, 'bus.conf');
  await writeFile(config, BUS);
  const bus = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const environment = { ...(await homeIn(home)), DBUS_SESSION_BUS_ADDRESS: await firstLine(bus) };
  let keyring: ChildProcess | null = null;

  const end = async (): Promise<void> => {
    if (keyring === null) return;
    await ended(keyring);
    keyring = null;
    await untilOwned(environment, false);
  };
  const begin = async (words: string[], input: string): Promise<void> => {
    await end();
    keyring = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', ...words], {
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    keyring.stdin?.end(input);
    await untilOwned(environment, true);
  };
  return {
    environment,
    unlocked: () => begin(['--unlock'], SIGN_IN),
    locked: () => begin([], ''),
    gone: end,
    stop: async () => {
      await end();
      await ended(bus);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Folders of a user who has nothing yet, and for whom no other bus is to be found. */
export async function homeIn(home: string): Promise<Record<string, string>> {
  const folders = {
    XDG_DATA_HOME: 'data',
    XDG_CONFIG_HOME: 'config',
    XDG_CACHE_HOME: 'cache',
    XDG_RUNTIME_DIR: 'run',
  };
  const paths = Object.entries(folders).map(([name, folder]) => [name, join(home, folder)] as const);
  for (const [, path] of paths) await mkdir(path, { recursive: true, mode: 0o700 });
  return { HOME: home, DBUS_SESSION_BUS_ADDRESS: 'disabled:', ...Object.fromEntries(paths) };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the bus tells no address');
  for await (const line of createInterface({ input: stdout })) return line;
  throw new Error('the bus ended before it told its address');
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = once(program, 'exit');
  program.kill();
  await exit;
}

/** Asks the bus until the keyring answers to its name, or no longer does. */
async function untilOwned(environment: Record<string, string>, wanted: boolean): Promise<void> {
  for (let question = 1; question <= 200; question += 1) {
    const { stdout } = await run(
      'dbus-send',
      [
        '--session',
        '--print-reply=literal',
        '--dest=org.freedesktop.DBus',
        '/org/freedesktop/DBus',
        'org.freedesktop.DBus.NameHasOwner',
        `string:${SECRETS}`,
      ],
      { env: { ...process.env, ...environment } },
    );
    if (stdout.includes(String(wanted))) return;
  }
  throw new Error(`the keyring ${wanted ? 'does not answer' : 'still answers'}`);
}
