import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** A server of an app, on a port of its own. */
export interface RunningApp {
  origin: string;
  /** What it has printed so far. */
  printed(): string;
  stop(): Promise<void>;
}

function environment(folder: string, env: Record<string, string> = {}): NodeJS.ProcessEnv {
  // Vitest's own settings must not reach an app, which has its own.
  const { NODE_ENV: _env, VITEST: _vitest, ...outer } = process.env;
  return {
    ...outer,
    PATH: [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    ...env,
  };
}

/** Runs a program to its end. Gives what it printed; a failure shows it. */
export function runIn(
  folder: string,
  command: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: environment(folder, env), maxBuffer: 64 * 1024 * 1024 };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`));
      else resolve(`${stdout}${stderr}`);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin)).status < 500;
  } catch {
    return false;
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  // The whole group: some servers start others.
  process.kill(-child.pid, 'SIGTERM');
  const hard = setTimeout(() => process.kill(-(child.pid as number), 'SIGKILL'), 5000);
  await end;
  clearTimeout(hard);
}

/** Starts a server and waits until it answers. */
export async function startIn(
  folder: string,
  command: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<RunningApp> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    command,
    args.map((arg) => arg.replace('PORT', String(port))),
    { cwd: folder, env: environment(folder, { ...env, PORT: String(port) }), detached: true },
  );
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += data;
  });
  child.stderr.on('data', (data) => {
    printed += data;
  });
  child.on('error', ({ message }) => {
    printed += message;
  });
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (await answers(origin)) return { origin, printed: () => printed, stop: () => ended(child) };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await ended(child);
  throw new Error(`${command} ${args.join(' ')} did not answer at ${origin}:\n${printed}`);
}
