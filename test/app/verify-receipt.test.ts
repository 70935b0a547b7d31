import { assert, asyncProperty, integer } from 'fast-check'
import t from 'tap'
import { readJson } from '../../src/adapters/pack-files/read-json.ts'
import { firstDifference } from '../../src/domain/receipt/difference.ts'
import { pointer } from '../../src/domain/faults/fault.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Language } from '../../src/domain/messages/text.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import type { Verification } from '../../src/app/scoring/verify-receipt.ts'
import { digested, starterPack, verbsOver } from './starter.ts'

const pack = starterPack()
const { score, verify, verifyAs } = verbsOver(pack)
const receipt = await receiptOf('two-stars')

async function receiptOf(example: string): Promise<Receipt> {
  const { assessment } = pack.pack.rules.examples![example]!
  const made = await score(preparePack(pack), {
    standard: 'starter',
    ...assessment,
  })
  return copy(made)
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

function worded({ message }: Verification['differences'][number], language: Language): string {
  return catalogueIn(language).word(message)
}

/** What verification says of a document, a refusal included. */
async function verdict(
  document: unknown,
): Promise<Verification | { readonly refused: readonly string[] }> {
  try {
    return await verify(document)
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    return { refused: cause.faults.map((fault) => fault.pointer) }
  }
}

t.test('a receipt that nobody touched holds, whatever the order of its keys', async (t) => {
  const { assessment } = receipt
  const [input] = Object.entries(assessment.answers).find(([, value]) => typeof value === 'number')!
  const answers = { ...assessment.answers, [input]: { assessors: { a: 3, b: 5 } } }
  const severally = await score(preparePack(pack), { ...assessment, answers })
  t.strictSame(severally.merged[input]?.from, [3, 5])
  for (const made of [receipt, severally]) {
    t.match(await verify(made), { holds: true, differences: [], notes: [] })
    const turned = JSON.parse(
      JSON.stringify(made, (_key, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).toReversed())
          : value,
      ),
    ) as unknown
    t.match(await verify(turned), { holds: true })
  }
})

t.test('every single value of a receipt is missed when it changes, and named', async (t) => {
  const leaves = leavesOf(receipt)
  t.ok(leaves.length > 250, `${leaves.length} values are tried`)
  for (const { at, steps, value } of leaves) {
    for (const other of othersThan(value)) {
      const changed = copy(receipt)
      set(changed, steps, other)
      const said = await verdict(changed)
      const where = 'refused' in said ? said.refused : said.differences.map((one) => one.pointer)
      if (/^\/(software|engine)\/version$/.test(at)) {
        if (!('refused' in said)) t.match(said, { holds: true, notes: [/./] }, at)
      } else if (at === '/receipt') {
        // Called the first format, it is held against that one's shape.
        t.ok('refused' in said, `${JSON.stringify(other)} is refused`)
      } else if (at.startsWith('/assessment/')) {
        t.ok(where.includes('/inputDigest') || 'refused' in said, `${at} is caught`)
      } else t.ok(where.includes(at), `${at}: ${JSON.stringify(other)} is caught and named`)
    }
  }
})

t.test('every member that is taken away or added is missed', async (t) => {
  const objects = objectsOf(receipt)
  t.ok(objects.length > 100, `${objects.length} objects are tried`)
  for (const steps of objects) {
    const added = copy(receipt)
    set(added, [...steps, 'surplus'], 1)
    const one = await verdict(added)
    t.ok('refused' in one || !one.holds, `${pointer(...steps)} has no room for more`)
    for (const key of Object.keys(get(receipt, steps) as object)) {
      const less = copy(receipt)
      Reflect.deleteProperty(get(less, steps) as object, key)
      const said = await verdict(less)
      t.ok('refused' in said || !said.holds, `${pointer(...steps, key)} is missed`)
    }
  }
})

t.test('a change of any single byte is caught or changes nothing', async (t) => {
  const text = JSON.stringify(receipt)
  let caught = 0
  await assert(
    asyncProperty(
      integer({ min: 0, max: text.length - 1 }),
      integer({ min: 32, max: 126 }),
      async (at, code) => {
        const edited = text.slice(0, at) + String.fromCodePoint(code) + text.slice(at + 1)
        const { value, faults } = readJson(edited)
        if (faults.length > 0 || value === undefined) return
        if (firstDifference(receipt, value) === undefined) return
        const said = await verdict(value)
        caught += 1
        const isNoted = !('refused' in said) && said.notes.length > 0
        if (!('refused' in said) && said.holds && !isNoted)
          throw new Error(`byte ${at} as ${String.fromCodePoint(code)} went through`)
      },
    ),
    { numRuns: 400 },
  )
  t.ok(caught > 50, `${caught} edits got as far as verification`)
})

t.test(
  'a pack that is not the one that made the receipt is named, with what follows',
  async (t) => {
    const rules = leavesOf(pack.pack.rules).filter(({ at }) => !at.startsWith('/examples/'))
    t.ok(rules.length > 60, `${rules.length} values of the rules are tried`)
    let consequences = 0
    for (const { at, steps, value } of rules) {
      const changed = copy(pack.pack) as unknown as { rules: object }
      set(changed.rules, steps, othersThan(value)[0])
      let said: Verification | undefined
      try {
        said = await verbsOver(digested(changed as unknown as Pack)).verify(receipt)
      } catch {
        continue // A pack that cannot be computed with at all never reaches a shelf as sound.
      }
      t.equal(said.holds, false, at)
      t.equal(said.differences[0]?.pointer, '/standard/digest', at)
      if (said.differences.length > 1) consequences += 1
    }
    t.ok(consequences > 30, `${consequences} changes show in the receipt as well`)
  },
)

t.test('a moved threshold is named with its clause and rule', async (t) => {
  const changed = copy(pack.pack) as unknown as { rules: object }
  set(changed.rules, ['criteria', 'response', 'bands', '1', 'atMost'], 7)
  const { differences } = await verbsOver(digested(changed as unknown as Pack)).verify(receipt)
  t.match(differences[1], {
    clause: 'response',
    pointer: /^\/clauses\/3\/decisions\/1\/.*expected$/,
    message: { key: 'difference-required' },
  })
  const [zh, en] = (['zh', 'en'] as const).map((language) => worded(differences[1]!, language))
  t.equal(
    en,
    'Clause 2.1 Response, rule clause:response:2: the receipt says 8 for what is required; computed again, it is 7.',
  )
  t.match(zh, /^条款 2\.1 .*，规则 clause:response:2：评分凭证所载的要求为 8，重新计算为 7。$/)
})

t.test('points that were made better are named with their clause', async (t) => {
  const better = copy(receipt)
  set(better, ['clauses', '3', 'points'], 20)
  const { holds, differences } = await verify(better)
  t.notOk(holds)
  t.match(differences, [
    {
      clause: 'response',
      pointer: '/clauses/3/points',
      expected: 15,
      actual: 20,
    },
  ])
  t.equal(
    worded(differences[0]!, 'en'),
    'Clause 2.1 Response: the receipt says 20 for "points"; computed again, it is 15.',
  )
})

t.test('another version that comes to the same is noted and no fault', async (t) => {
  const later = await verifyAs({ name: 'touchstone', version: '9.0.0' })(receipt)
  t.match(later, {
    holds: true,
    notes: [
      {
        key: 'receipt-note-version',
        with: { name: 'touchstone', then: '1.2.3', now: '9.0.0' },
      },
    ],
  })
})

t.test('what is no receipt, or has no pack here, is refused', async (t) => {
  await t.rejects(verify({ receipt: 'touchstone-receipt/1' }), { code: 'receipt-faulty' })
  await t.rejects(verify([]), { code: 'receipt-faulty' })
  await t.rejects(verbsOver().verify(receipt), {
    code: 'revision-unknown',
    detail: { key: 'refusal-revision-unknown--receipt' },
  })
})

type Leaf = { readonly at: string; readonly steps: readonly string[]; readonly value: unknown }

function leavesOf(value: unknown, steps: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ at: pointer(...steps), steps, value }]
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...steps, key]))
}

function objectsOf(value: unknown, steps: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => objectsOf(one, [...steps, key]))
  return Array.isArray(value) ? inner : [steps, ...inner]
}

/** Other values of the same kind. */
function othersThan(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value === 0 ? 7 : -value]
  if (typeof value === 'boolean') return [!value]
  if (value === null) return [0]
  const text = value as string
  // Dates, digests and ids stay what they look like, so that more than their shape is tried.
  return [/\d$/.test(text) ? text.replace(/\d$/, (d) => (d === '1' ? '2' : '1')) : `${text}x`]
}

function get(root: unknown, steps: readonly string[]): unknown {
  return steps.reduce((here, step) => (here as Record<string, unknown>)[step], root)
}

function set(root: unknown, steps: readonly string[], value: unknown): void {
  const last = steps.at(-1)!
  ;(get(root, steps.slice(0, -1)) as Record<string, unknown>)[last] = value
}
