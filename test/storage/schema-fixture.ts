import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sql, type KyselyPlugin } from 'kysely'
import type { Engine } from '../../src/adapters/storage/engine.ts'
import { migrate, notesRows, SCHEMAS } from '../../src/adapters/storage/migrate.ts'
import { registerOver } from '../../src/adapters/storage/open-register.ts'
import { openEngine } from '../../src/adapters/storage/open-storage.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { engines } from './databases.ts'

/**
 * A schema as it was released: the statements that made it and put a few rows in, word for word, so
 * that later code is tested against what databases out there really hold. Make the missing ones,
 * before a release, with `node test/storage/schema-fixture.ts`.
 */
export type SchemaFixture = {
  readonly engine: Engine['name']
  readonly schema: string
  readonly statements: readonly Statement[]
}

type Statement = { readonly sql: string; readonly parameters: readonly unknown[] }

const FOLDER = resolve(import.meta.dirname, '../fixtures/schemas')
const CHANGES = /^\s*(create|insert|update|alter|drop)\b/i

/** All fixtures there are. */
export function schemaFixtures(): readonly SchemaFixture[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as SchemaFixture)
}

/** Makes a database as the fixture says. */
export async function replay({ statements }: SchemaFixture, place: StoragePlace): Promise<void> {
  const engine = await openEngine(place)
  try {
    await engine.writer.connection().execute(async (db) => {
      for (const statement of statements) {
        const parts = statement.sql.split(engine.name === 'postgres' ? /\$\d+/ : /\?/)
        // A trigger's text may hold a question mark or a dollar of its own; those take no parameter.
        const query =
          statement.parameters.length === 0
            ? sql.raw(statement.sql)
            : sql.join(
                parts.flatMap((part, i) =>
                  i < statement.parameters.length
                    ? [sql.raw(part), sql.val(inward(statement.parameters[i]))]
                    : [sql.raw(part)],
                ),
                sql``,
              )
        await query.execute(db)
      }
    })
  } finally {
    await engine.close()
  }
}

/** The statements that make a schema today, and with it a register with a little of everything in it. */
export async function recordSchema(place: StoragePlace, schema: string): Promise<SchemaFixture> {
  const plain = await openEngine(place)
  const statements: Statement[] = []
  const engine: Engine = { ...plain, writer: plain.writer.withPlugin(recorder(plain, statements)) }
  try {
    await migrate(engine, schema)
    const { register } = registerOver({
      engine,
      clock: { now: () => '2026-01-02T03:04:05.678Z' },
      dispatch: () => Promise.resolve(),
      notesRows: await notesRows(plain.writer),
    })
    await register.transaction({ id: 'person-1', roles: ['clerk'] }, 'a fixture', async (tx) => {
      const draft = { kind: 'organisation', id: 'o-1', state: 'active', body: { name: '示例' } }
      const first = await tx.create({ ...draft, search: { name: ['示例'] } }, 'register')
      await tx.put({ ...first, body: { name: '示例二' } }, 1, 'rename')
      await tx.claimUnique('login', 'one', draft)
      await tx.nextNumber('certificates')
      await tx.blob.put(Buffer.from('a file'), 'text/plain')
      await tx.packs.put('digest', '{ "a": 1 }\n')
      await tx.rememberAnswer('person-1', 'key', { requestDigest: 'r', response: { ok: true } })
    })
    return { engine: engine.name, schema, statements }
  } finally {
    await plain.close()
  }
}

function recorder({ writer }: Engine, statements: Statement[]): KyselyPlugin {
  return {
    transformQuery({ node, queryId }) {
      const { sql: text, parameters } = writer.getExecutor().compileQuery(node, queryId)
      if (CHANGES.test(text)) statements.push({ sql: text, parameters: parameters.map(outward) })
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
}

function outward(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
}

function inward(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('base64' in value)) return value
  return Buffer.from(String(value.base64), 'base64')
}

if (import.meta.main) {
  const databases = engines()
  for (const engine of databases.names)
    for (const schema of SCHEMAS) {
      const file = join(FOLDER, `${schema}.${engine}.json`)
      if (existsSync(file)) continue
      const fixture = await recordSchema(await databases.fresh(engine), schema)
      writeFileSync(file, `${JSON.stringify(fixture, undefined, 2)}\n`)
      process.stdout.write(`${file}\n`)
    }
  await databases.stop()
}
