import t from 'tap'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage, type Storage } from '../../src/adapters/storage/open-storage.ts'
import {
  KeyTaken,
  RecordMissing,
  VersionConflict,
  type Actor,
  type RecordDraft,
  type RegisterTransaction,
} from '../../src/app/register/ports.ts'
import { engines } from './databases.ts'

const clerk: Actor = { id: 'person-1', roles: ['clerk'] }
const databases = engines()
t.teardown(() => databases.stop())

const organisation = (id: string, more: Partial<RecordDraft> = {}): RecordDraft => ({
  kind: 'organisation',
  id,
  state: 'active',
  body: { state: 'active', names: { zh: '示例商场', en: 'Example Store' } },
  ...more,
})

for (const engine of databases.names)
  t.test(`the register on ${engine}`, async (t) => {
    const storage: Storage = await openStorage(await databases.fresh(engine), {
      clock: systemClock,
      ids: createIds(),
    })
    t.teardown(() => storage.close())
    const { register } = storage
    const write = <T>(work: (tx: RegisterTransaction) => Promise<T>, why?: string) =>
      register.transaction(clerk, why, work)
    const link = async () => (await register.verifyChain()).links

    t.test('a record comes back as it was stored, with version and times', async (t) => {
      const draft = organisation('o-1', {
        organisation: 'o-1',
        standard: 'q-hxc-013',
        number: 'N 1',
        search: { name: ['示例商场', 'Example Store'] },
        body: { state: 'active', text: '\u0000 "quotes" \\ 中文 🏬', many: [1, null, { a: 0.5 }] },
      })
      const stored = await write((tx) => tx.create(draft, 'register-organisation'))
      const { version, createdAt, updatedAt, ...rest } = stored
      t.same(rest, draft)
      t.equal(version, 1)
      t.match(createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      t.equal(createdAt, updatedAt)
      t.same(await register.read((view) => view.get('organisation', 'o-1')), stored)
      t.equal(await register.read((view) => view.get('organisation', 'nobody')), undefined)
    })

    t.test('a second record of the same id is refused', async (t) => {
      await write((tx) => tx.create(organisation('o-2'), 'register-organisation'))
      await t.rejects(
        write((tx) => tx.create(organisation('o-2'), 'register-organisation')),
        KeyTaken,
      )
    })

    t.test('a change needs the version it was made from, and is shown the other one', async (t) => {
      const first = await write((tx) => tx.create(organisation('o-3'), 'register-organisation'))
      const second = await write((tx) =>
        tx.put(
          { ...first, body: { state: 'active', changed: 'first' } },
          1,
          'correct-organisation',
        ),
      )
      t.equal(second.version, 2)
      t.equal(second.createdAt, first.createdAt)
      const stale = write((tx) =>
        tx.put(
          { ...first, body: { state: 'active', changed: 'other' } },
          1,
          'correct-organisation',
        ),
      )
      const refused = await stale.then(
        () => undefined,
        (error: unknown) => error,
      )
      t.ok(refused instanceof VersionConflict)
      t.same((refused as VersionConflict).current, second)
      await t.rejects(
        write((tx) => tx.put(organisation('nobody'), 1, 'correct-organisation')),
        RecordMissing,
      )
    })

    t.test('whoever throws leaves nothing behind, not even a number', async (t) => {
      const before = await link()
      t.equal(await write((tx) => tx.nextNumber('lost')), 1)
      await t.rejects(
        write(async (tx) => {
          await tx.nextNumber('lost')
          await tx.create(organisation('o-lost'), 'register-organisation')
          await tx.blob.put(Buffer.from('lost'), 'text/plain')
          throw new Error('changed my mind')
        }),
        /changed my mind/,
      )
      t.equal(await write((tx) => tx.nextNumber('lost')), 2)
      t.equal(await register.read((view) => view.get('organisation', 'o-lost')), undefined)
      t.equal(await link(), before + 2, 'each number that was given has its link')
    })

    t.test('a transaction inside a transaction is refused instead of waiting', async (t) => {
      await t.rejects(
        write(() => write(() => Promise.resolve())),
        /inside a transaction/,
      )
    })

    t.test('a reading inside a reading is refused instead of waiting', async (t) => {
      const count = () => register.read((view) => view.count('thing'))
      await t.rejects(register.read(count), /inside a reading/)
      t.type(await count(), 'number', 'and the next one goes on')
    })

    t.test('every change stands in the trail with who, what, before, after and why', async (t) => {
      const made = await write((tx) => tx.create(organisation('o-4'), 'register-organisation'))
      await write(async (tx) => {
        await tx.put({ ...made, state: 'gone', body: { state: 'gone' } }, 1, 'close-organisation')
        await tx.audit({ kind: 'organisation', id: 'o-4', act: 'tell-holder', why: 'by letter' })
      }, 'it asked for it')
      const links = await register.read((view) => view.auditOf({ kind: 'organisation', id: 'o-4' }))
      t.same(
        links.map(({ actor, act, why }) => [actor, act, why]),
        [
          ['person-1', 'register-organisation', undefined],
          ['person-1', 'close-organisation', 'it asked for it'],
          ['person-1', 'tell-holder', 'by letter'],
        ],
      )
      t.equal(links[0]?.before, undefined)
      t.same(links[1]?.before, { state: 'active', version: 1, body: made.body })
      t.same(links[1]?.after, { state: 'gone', version: 2, body: { state: 'gone' } })
      t.same(links[1]?.before, links[0]?.after)
      t.same(await register.verifyChain(), {
        ok: true,
        links: links[2]?.seq,
        head: links[2]?.hash,
      })
    })

    t.test('a unique key has one holder until it is released', async (t) => {
      const a = { kind: 'organisation', id: 'a' }
      const b = { kind: 'organisation', id: 'b' }
      await write((tx) => tx.claimUnique('credit-code', 'X1', a))
      await write((tx) => tx.claimUnique('credit-code', 'X1', a))
      await write((tx) => tx.claimUnique('login', 'X1', b))
      const refused = await write((tx) => tx.claimUnique('credit-code', 'X1', b)).then(
        () => undefined,
        (error: unknown) => error,
      )
      t.ok(refused instanceof KeyTaken)
      t.same((refused as KeyTaken).holder, a)
      await write((tx) => tx.releaseUnique('credit-code', 'X1'))
      await write((tx) => tx.claimUnique('credit-code', 'X1', b))
      t.same(await register.read((view) => view.holderOf('credit-code', 'X1')), b)
    })

    t.test('lists are found by columns and search keys, page by page, both ways', async (t) => {
      await write(async (tx) => {
        for (let i = 10; i < 25; i++)
          await tx.create(
            {
              kind: 'certificate',
              id: `c-${i}`,
              state: i % 2 === 0 ? 'active' : 'suspended',
              organisation: i < 15 ? 'o-1' : 'o-2',
              number: `HXC-${i}`,
              search: { holder: [`ＡＢＣ示例_${i}`, `100% Store ${i}`], due: [`2026-11-${i}`] },
              body: { i },
            },
            'issue-certificate',
          )
      })
      const walk = async (
        step: (cursor: string | undefined) => Promise<{
          readonly items: readonly { readonly id: string }[]
          readonly next?: string
        }>,
      ) => {
        const seen: string[] = []
        let cursor: string | undefined
        do {
          const page = await step(cursor)
          seen.push(...page.items.map(({ id }) => id))
          cursor = page.next
        } while (cursor !== undefined)
        return seen
      }
      const forward = await walk((cursor) =>
        register.read((view) =>
          view.find('certificate', {}, { limit: 4, ...(cursor === undefined ? {} : { cursor }) }),
        ),
      )
      t.same(
        forward,
        Array.from({ length: 15 }, (_, i) => `c-${i + 10}`),
      )
      const backward = await walk((cursor) =>
        register.read((view) =>
          view.find(
            'certificate',
            {},
            { limit: 5, first: 'newest', ...(cursor === undefined ? {} : { cursor }) },
          ),
        ),
      )
      t.same(backward, forward.toReversed())
      const count = (filter: object) => register.read((view) => view.count('certificate', filter))
      t.equal(await count({ state: 'active' }), 8)
      t.equal(await count({ state: ['active', 'suspended'], organisation: 'o-1' }), 5)
      t.equal(await count({ state: [] }), 0)
      t.equal(await count({ number: 'HXC-11' }), 1)
      const holder = (value: string, match?: string) =>
        count({ search: [{ key: 'holder', value, ...(match === undefined ? {} : { match }) }] })
      t.equal(await holder('abc示例_11'), 1, 'width and case do not count')
      t.equal(await holder('ABC', 'starts-with'), 15)
      t.equal(await holder('示例_1', 'contains'), 10)
      t.equal(await holder('示例%', 'contains'), 0, 'a percent sign is no wildcard')
      t.equal(await holder('100% s', 'starts-with'), 15)
      t.equal(await holder('1__', 'contains'), 0, 'an underscore is no wildcard')
      const due = (value: string) => count({ search: [{ key: 'due', value, match: 'before' }] })
      t.equal(await due('2026-11-14'), 4, 'the day itself is not before it')
      t.equal(await due('2026-12-01'), 15)
      t.equal(await due('2026-11-10'), 0)
      const from = (value: string) => count({ search: [{ key: 'due', value, match: 'from' }] })
      t.equal(await from('2026-11-14'), 11, 'the day itself is from it on')
      t.equal(await from('2026-12-01'), 0)
      const one = await register.read((view) => view.get('certificate', 'c-10'))
      await write((tx) => tx.put({ ...one!, search: { holder: ['另一个'] } }, 1, 'rename'))
      t.equal(await holder('abc示例_10'), 0, 'old names are forgotten by the search')
      t.equal(await holder('另一个'), 1)
    })

    t.test('files are kept by digest, once', async (t) => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)
      const info = await write((tx) => tx.blob.put(bytes, 'application/pdf'))
      t.same(await write((tx) => tx.blob.put(bytes, 'text/plain')), info)
      const back = await register.read((view) => view.blob.get(info.digest))
      t.same(back, { ...info, bytes })
      t.equal(await register.read((view) => view.blob.get('0'.repeat(64))), undefined)
    })

    t.test('packs come back byte for byte, secrets stay out of the trail', async (t) => {
      const text = '{\r\n\t"b" : 1,  "a": "é"\n}\n'
      await write((tx) => tx.packs.put('d1', text))
      await write((tx) => tx.packs.put('d1', 'something else'))
      t.equal(await register.read((view) => view.packs.get('d1')), text)
      const person = { kind: 'person', id: 'p-1' }
      await write((tx) => tx.secrets.set(person, 'password', 'scrypt$one'))
      await write((tx) => tx.secrets.set(person, 'password', 'scrypt$two'))
      t.equal(await register.read((view) => view.secrets.get(person, 'password')), 'scrypt$two')
      await write((tx) => tx.secrets.set(person, 'password', undefined))
      t.equal(await register.read((view) => view.secrets.get(person, 'password')), undefined)
      const trail = await register.read((view) => view.auditOf(person))
      t.same(
        trail.map(({ act }) => act),
        ['set-secret', 'set-secret', 'remove-secret'],
      )
      t.notMatch(JSON.stringify(trail), 'scrypt')
    })

    t.test('the trail is read page by page from either end', async (t) => {
      const links = await link()
      const first = await register.read((view) => view.auditTrail({ limit: 3 }))
      t.same(
        first.items.map(({ seq }) => seq),
        [1, 2, 3],
      )
      const second = await register.read((view) =>
        view.auditTrail({ limit: 3, cursor: first.next! }),
      )
      t.equal(second.items[0]?.seq, 4)
      const last = await register.read((view) => view.auditTrail({ limit: 1, first: 'newest' }))
      t.equal(last.items[0]?.seq, links)
    })

    t.test('links are found after a place, and by their act', async (t) => {
      await write((tx) => tx.audit({ kind: 'test', id: '1', act: 'mark' }))
      await write((tx) => tx.audit({ kind: 'test', id: '2', act: 'mark' }))
      await register.read(async (view) => {
        const { items } = await view.auditTrail({ limit: 3, first: 'newest' })
        const [last, middle, before] = items
        t.strictSame(
          (await view.linkHashes(before!.seq, 10)).map(({ seq, hash }) => [seq, hash]),
          [middle!, last!].map(({ seq, hash }) => [seq, hash]),
        )
        t.equal((await view.linkHashes(0, 2)).length, 2)
        t.same(await view.linksOfAct('mark', 0, 10), [middle, last])
        t.same(await view.linksOfAct('mark', middle!.seq, 10), [last])
        t.same(await view.linksOfAct('mark', last!.seq, 10), [])
      })
    })

    t.test('an answer is remembered for its actor and key', async (t) => {
      const answer = { requestDigest: 'r', response: { status: 201, body: { id: 'x' } } }
      await write((tx) => tx.rememberAnswer('p', 'key', answer))
      t.same(await register.read((view) => view.rememberedAnswer('p', 'key')), answer)
      t.equal(await register.read((view) => view.rememberedAnswer('q', 'key')), undefined)
      await t.rejects(
        write((tx) => tx.rememberAnswer('p', 'key', answer)),
        KeyTaken,
      )
    })

    t.test('sessions open, last, end and are swept', async (t) => {
      const { sessions } = register
      const session = (token: string, expiresAt: string) => ({
        token,
        person: 'p-1',
        createdAt: '2026-01-01T00:00:00.000Z',
        expiresAt,
        data: { csrf: 'x' },
      })
      await write((tx) => tx.openSession(session('a', '2026-01-02T00:00:00.000Z')))
      await write((tx) => tx.openSession(session('b', '2026-01-03T00:00:00.000Z')))
      t.same(
        await sessions.find('a', '2026-01-01T12:00:00.000Z'),
        session('a', '2026-01-02T00:00:00.000Z'),
      )
      t.equal(await sessions.find('a', '2026-01-02T00:00:00.000Z'), undefined)
      t.equal(await sessions.sweep('2026-01-02T00:00:00.000Z'), 1)
      t.equal(await sessions.endAllOf('p-1'), 1)
      await sessions.end('b')
      t.equal(await sessions.find('b', '2026-01-01T12:00:00.000Z'), undefined)
    })

    t.test('text that one of the engines could not hold is refused by both', async (t) => {
      await t.rejects(
        write((tx) => tx.create(organisation('o-\0'), 'register-organisation')),
        /NUL/,
      )
      await t.rejects(
        write((tx) => tx.nextNumber('\ud800')),
        /half a character/,
      )
      t.equal(await register.read((view) => view.get('organisation', 'o-\0')), undefined)
      t.equal(await register.read((view) => view.holderOf('login', '\0')), undefined)
      await write((tx) => tx.releaseUnique('login', '\0'))
      await register.read(async (view) => {
        const found = (search: string) =>
          view.count('organisation', { search: [{ key: 'name', value: search }] })
        t.equal(await found('\0'), 0)
        t.same(await view.auditOf({ kind: 'organisation', id: '\0' }), [])
        for (const nothing of [
          view.blob.get('\0'),
          view.packs.get('\0'),
          view.rememberedAnswer('p', '\0'),
          view.secrets.get({ kind: 'person', id: '\0' }, 'password'),
        ])
          t.equal(await nothing, undefined)
      })
      const cursor = Buffer.from('\0').toString('base64url')
      const page = await register.read((view) => view.find('organisation', {}, { cursor }))
      t.same(page.items, [])
      t.equal(await register.read((view) => view.count('organisation', { number: '\0' })), 0)
    })

    t.test('jobs are done once, failures are tried again and then left to a person', async (t) => {
      const { jobs } = storage
      const ask = (items: readonly string[]) =>
        write((tx) =>
          tx.jobs.enqueue(
            items.map((item) => ({ queue: 'count', batch: 'b-1', item, payload: { item } })),
          ),
        )
      const items = Array.from({ length: 120 }, (_, i) => `item-${i}`)
      await ask(items)
      await ask(items)
      t.equal((await jobs.progress('b-1')).waiting, 120)
      let stumbles = 1
      await jobs.work('count', async (some) => {
        if (stumbles > 0) {
          stumbles -= 1
          throw new Error('stumbled over all of them')
        }
        return async (tx) => {
          for (const { item } of some)
            await tx.create({ kind: 'effect', id: item, state: 'done', body: {} }, 'record-effect')
        }
      })
      await until(async () => (await jobs.progress('b-1')).done === 120)
      t.equal(await register.read((view) => view.count('effect')), 120)
      await ask(items)
      t.same(await jobs.progress('b-1'), { waiting: 0, running: 0, done: 120, failed: 0 })
      const all = await jobs.standing()
      t.same(all, { waiting: 0, running: 0, done: 120, failed: 0 }, 'the only batch there is')
    })

    t.test('the whole trail holds at the end', async (t) => {
      t.match(await register.verifyChain(), { ok: true })
    })
  })

/** Waits for something that must come about soon. */
async function until(question: () => Promise<boolean>): Promise<void> {
  for (let left = 400; !(await question()); left--) {
    if (left === 0) throw new Error('It never came about.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
