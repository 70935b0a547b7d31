import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { startOwnServer } from './own-postgres.ts'

/** A PostgreSQL to test on; every database made in it goes away with it. */
export type TestServer = {
  /** Makes an empty database and gives its URL. */
  fresh(): Promise<string>
  stop(): Promise<void>
}

/** The PostgreSQL in `DATABASE_URL`, or else, and with `settings`, one that the tests bring along. */
export async function startServer(settings: readonly string[] = []): Promise<TestServer> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && settings.length === 0) return within(given)
  const server = await startOwnServer(settings)
  const base = await within(server.url)
  return { fresh: () => base.fresh(), stop: () => server.stop() }
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
