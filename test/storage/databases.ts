import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { startOwnPostgres } from './own-postgres.ts'

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
  for (let starts = 1; ; starts++)
    try {
      const server = await startOwnPostgres(await freePort(), ['max_connections=60', ...flags])
      const base = await within(server.url)
      return { fresh: () => base.fresh(), stop: () => server.stop() }
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
