import t from 'tap'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { migrate, SCHEMAS } from '../../src/adapters/storage/migrate.ts'
import { openEngine, openStorage } from '../../src/adapters/storage/open-storage.ts'
import { engines } from './databases.ts'
import { recordSchema, replay, schemaFixtures } from './schema-fixture.ts'

const given = { clock: systemClock, ids: createIds() }
const databases = engines()
t.teardown(() => databases.stop())
const fixtures = schemaFixtures()

t.test('every schema has its fixture on both engines', async (t) => {
  for (const engine of databases.names)
    t.same(
      fixtures.filter((one) => one.engine === engine).map(({ schema }) => schema),
      SCHEMAS,
      `${engine}: node test/storage/schema-fixture.ts makes missing ones`,
    )
})

for (const fixture of fixtures) {
  const { engine, schema } = fixture
  t.test(`a register of ${schema} on ${engine} moves to the newest schema`, async (t) => {
    const place = await databases.fresh(engine)
    await replay(fixture, place)
    const storage = await openStorage(place, given)
    t.same(storage.migrated, SCHEMAS.slice(SCHEMAS.indexOf(schema) + 1))
    // What was there before links said which rows they wrote is put on record in one more for each table.
    const links = schema < '0004' ? 2 + 5 : 2
    t.match(await storage.register.verifyChain(), { ok: true, links })
    await storage.register.read(async (view) => {
      t.match(await view.get('organisation', 'o-1'), { version: 2, body: { name: '示例二' } })
      t.same(await view.holderOf('login', 'one'), { kind: 'organisation', id: 'o-1' })
      t.equal(await view.count('organisation', { search: [{ key: 'name', value: '示例' }] }), 1)
      t.equal(await view.packs.get('digest'), '{ "a": 1 }\n')
      t.ok(await view.rememberedAnswer('person-1', 'key'))
    })
    const number = await storage.register.transaction(
      { id: 'person-2', roles: [] },
      undefined,
      (tx) => tx.nextNumber('certificates'),
    )
    t.equal(number, 2, 'the series goes on')
    await storage.close()
    const again = await openStorage(place, given)
    t.same(again.migrated, [], 'a second time takes no step')
    await again.close()
  })

  t.test(`the steps to ${schema} on ${engine} are still those that were released`, async (t) => {
    const today = await recordSchema(await databases.fresh(engine), schema)
    const made = (statements: readonly { readonly sql: string }[]) =>
      statements.map((one) => one.sql).filter((text) => /^\s*create/i.test(text))
    t.same(made(today.statements), made(fixture.statements))
  })
}

for (const engine of databases.names)
  t.test(`several openings at once on ${engine} migrate once`, async (t) => {
    const place = await databases.fresh(engine)
    const opened = await Promise.all(Array.from({ length: 4 }, () => openEngine(place)))
    const steps = await Promise.all(opened.map((one) => migrate(one)))
    t.same(steps.flat().sort(), SCHEMAS)
    for (const one of opened) await one.close()
  })
