import * as fc from 'fast-check'
import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import type { Answer, AnswerValue, Assessment } from '../../src/domain/language/assessment.ts'
import type { BulkScorer } from '../../src/domain/bulk/scorer.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { stopsScoring } from '../../src/domain/faults/pack-faults.ts'
import { compareExample } from '../../src/domain/words/examples/example.ts'
import type { Expectation } from '../../src/domain/language/example.ts'
import { isObject, type JsonObject } from '../../src/domain/schema/json.ts'
import { conditionName, date, fraction, id, path } from '../../src/domain/language/plain-values.ts'
import { branchesOf, listAt, listedIn, objectAt } from '../../src/domain/language/places.ts'
import { publishedSchema } from '../../src/domain/published/schemas.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { outcomeText, REFUSED } from '../../src/domain/prove/effects.ts'
import { mutantFates, type MutantFate } from '../../src/domain/prove/mutants.ts'
import { isSpoken } from '../../src/domain/prove/mutant-words.ts'
import { isSilent, SILENT, slipsIn } from '../../src/domain/prove/slips.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import type { PreparedPack } from '../../src/domain/score/score.ts'
import { lawful } from '../improve/brute-force.ts'
import { lawfulCase } from '../improve/lawful-pack.ts'
import { packOf, prepared, scorePrepared, type Sketch } from '../score/score-pack.ts'
import { scorerHeldAgainstRecord } from '../score/held-against-record.ts'
import { seedOf } from '../seeds.ts'

t.setTimeout(600_000)

/** Random packs of which every mutant is held against all lawful answers; `MUTANT_PACKS=500` for a long night. */
const PACKS = Number(process.env['MUTANT_PACKS'] ?? 8)

/** Packs of which more may be said than this are drawn anew. */
const MOST_ASSESSMENTS = 3_000

t.test('what is said of each mutant is so of all lawful answers', async (t) => {
  const fates: Record<MutantFate['fate'], number> = {
    refused: 0,
    caught: 0,
    missed: 0,
    same: 0,
    'not-found': 0,
    'not-tried': 0,
  }
  let packs = 0
  for (const { pack: bare, assessment } of fc.sample(lawfulCase(), {
    numRuns: PACKS * 8,
    seed: seedOf(1010),
  })) {
    if (packs === PACKS) break
    if (checkPack(bare, checkShape).some(stopsScoring)) continue
    const own = scorerHeldAgainstRecord(prepared(bare))
    const receipt = await recordOf(prepared(bare), assessment)
    if (receipt === undefined) continue
    if (everyAssessment([own], assessment) === undefined) continue
    packs += 1
    const pack: Pack = {
      ...bare,
      rules: { ...bare.rules, examples: { one: exampleOf(assessment, receipt) } },
    }
    const ready = prepared(pack)
    const slips = [...slipsIn(ready.expanded)]
    for (const [index, fate] of [...mutantFates(ready.expanded, checkShape)].entries()) {
      const { rules } = slips[index]!
      const about = `${fate.pointer}: ${fate.from} to ${fate.to}: ${fate.fate}`
      fates[fate.fate] += 1
      const mutated: Pack = { ...pack, rules }
      const { examples: _, ...judging } = rules
      const isRefused = checkPack({ ...pack, rules: judging }, checkShape).some(stopsScoring)
      if (isRefused !== (fate.fate === 'refused')) t.fail(`check says otherwise: ${about}`)
      if (isRefused) continue
      const changed = prepared(mutated)
      const again = await recordOf(changed, assessment)
      const isNoticed = again === undefined || compareExample(changed, 'one', again).length > 0
      if (isNoticed !== (fate.fate === 'caught')) t.fail(`the example says otherwise: ${about}`)
      if (fate.fate === 'missed') {
        const [before, after] = [
          await recordOf(ready, fate.witness!),
          await recordOf(changed, fate.witness!),
        ]
        if (toldOf(before) === toldOf(after)) t.fail(`the witness shows nothing: ${about}`)
      }
      if (fate.fate === 'same') {
        const other = scorerHeldAgainstRecord(changed)
        const all = everyAssessment([own, other], assessment)
        const found = all?.find((one) => outcomeText(own, one) !== outcomeText(other, one))
        if (found !== undefined) t.fail(`it changes a result: ${about}`, { pack, found })
      }
    }
  }
  t.comment(JSON.stringify({ packs, ...fates }))
  t.equal(packs, PACKS)
  t.ok(fates.missed > PACKS && fates.caught > PACKS && fates.same > 0 && fates.refused > 0)
})

/** What the engine of record makes of an assessment; undefined where it is refused. */
async function recordOf(ready: PreparedPack, assessment: Assessment): Promise<Receipt | undefined> {
  const { standard, edition, revision, ...rest } = assessment
  void [standard, edition, revision]
  try {
    return await scorePrepared(ready, rest)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** An example that states all that it can. */
function exampleOf(
  assessment: Assessment,
  { results, clauses, findings }: Receipt,
): {
  readonly title: string
  readonly assessment: { readonly date: string; readonly answers: Assessment['answers'] }
  readonly expect: Expectation
} {
  const main = results[0]!
  const { date, answers } = assessment
  return {
    title: 'As it is',
    assessment: { date, answers },
    expect: {
      status: main.status,
      points: main.points,
      percent: main.percent,
      level: main.level?.id ?? null,
      clauses: Object.fromEntries(clauses.map(({ clause, points }) => [clause, points])),
      nonconformities: findings
        .filter(({ kind }) => kind === 'nonconformity')
        .map(({ clause }) => clause),
    },
  }
}

/** What receipts state of clauses and results, in one text. */
function toldOf(receipt: Receipt | undefined): string {
  if (receipt === undefined) return REFUSED
  return JSON.stringify([
    receipt.clauses.map(({ state, points, met }) => [state, points, met]),
    receipt.findings.map(({ kind, grade }) => [kind, grade]),
    receipt.results.map(({ status, points, percent, level, nodes, gates, qualifiers }) => [
      status,
      points,
      percent,
      level?.id,
      nodes.map((node) => node.points),
      gates.map(({ holds }) => holds),
      qualifiers.map(({ holds }) => holds),
    ]),
  ])
}

/**
 * Everything that may be said to any of some packs: every lawful answer, none, nothing checked, not
 * applicable; recorded cases as they are. Undefined of more than {@link MOST_ASSESSMENTS}.
 */
function everyAssessment(
  scorers: readonly BulkScorer[],
  base: Assessment,
): readonly Assessment[] | undefined {
  const lists: (readonly [string, readonly unknown[]])[] = []
  for (const [id, { input, clause }] of scorers[0]!.expanded.inputs) {
    const values = new Map<string, unknown>()
    for (const { expanded } of scorers) {
      const weight = clause === undefined ? 0 : expanded.clauseById.get(clause)!.weight.valueOf()
      const given = base.answers[id] as Answer | AnswerValue | undefined
      const lawfully = lawful(
        input,
        weight,
        typeof given === 'object' ? (given as Answer).value : given,
      )
      if (lawfully === undefined) return undefined
      for (const value of lawfully) values.set(JSON.stringify(value), { value })
    }
    if (values.size === 0) values.set('given', base.answers[id])
    values.set('none', undefined)
    if (clause !== undefined)
      for (const state of ['not-checked', 'not-applicable'])
        values.set(state, { state, note: 'So it was.' })
    lists.push([id, [...values.values()]])
  }
  const size = lists.reduce((product, [, values]) => product * values.length, 1)
  if (size > MOST_ASSESSMENTS) return undefined
  let all: readonly Record<string, unknown>[] = [{}]
  for (const [id, values] of lists)
    all = all.flatMap((one) =>
      values.map((value) => (value === undefined ? one : { ...one, [id]: value })),
    )
  return all.map((answers) => ({ ...base, answers: answers as Assessment['answers'] }))
}

function fatesOf(sketch: Sketch): readonly MutantFate[] {
  return [...mutantFates(prepared(packOf(sketch)).expanded, checkShape)]
}

const SMALL: Sketch = {
  clauses: [{ id: 'one', title: 'One' }],
  rules: { weights: { one: 1 } },
}

t.test('what a committee can mistype is mistyped, wherever it stands', (t) => {
  const fates = fatesOf({
    clauses: [
      { id: 'wait', title: 'Wait', ask: { type: 'number', min: 0, max: 60, decimals: 0 } },
      { id: 'heat', title: 'Heat', ask: { type: 'number', min: 0, max: 60, decimals: 0 } },
      { id: 'noise', title: 'Noise', ask: { type: 'number', min: 0, max: 60, decimals: 0 } },
      {
        id: 'care',
        title: 'Care',
        ask: { type: 'choice', options: [{ id: 'poor' }, { id: 'good' }] },
      },
      { id: 'slips', title: 'Slips', ask: { type: 'entries' } },
      { id: 'licence', title: 'Licence' },
    ],
    rules: {
      weights: { wait: 10, heat: 20, noise: '21/2', care: 5, slips: 6, licence: 0 },
      bands: {
        usual: [
          { atMost: 5, points: 'all' },
          { above: 5, points: 'half' },
        ],
      },
      criteria: {
        wait: { bands: 'usual' },
        heat: {
          line: [
            [0, 'none'],
            [40, 15],
            [50, 'all'],
          ],
        },
        noise: { logNormal: { median: 30, p10: 20 }, rounding: { decimals: 2, mode: 'half-up' } },
        care: { choice: { poor: 1, good: 'all' } },
        slips: { deduct: 2, atLeast: 1 },
      },
      policies: { missing: 'zero' },
      several: 'mean',
      assessors: { merge: 'mean', spreadLimit: 20 },
      tables: {
        gift: { poor: 1, good: 3 },
        extra: { '2020': { low: 1, high: 2 }, '2022': { low: 2, high: 4 } },
      },
      values: {
        gift: { lookup: 'gift', by: ['$.answers.care'], else: 0 },
        year: { year: '$.date' },
        extra: { lookup: 'extra', by: ['$.values.year', 'low'], else: 0 },
      },
      adjustments: [
        { id: 'gift', add: { product: [{ min: ['$.values.gift', 2] }, 1.5] } },
        { id: 'extra', add: '$.values.extra' },
      ],
      clamp: { max: 50, when: 'end' },
      levels: [
        { id: 'plain', title: 'Plain', atLeast: 20 },
        { id: 'fine', title: 'Fine', atLeast: 40, parts: { heat: { percent: 50 } } },
      ],
      vetoes: [{ clause: 'licence' }],
      mandatory: { wait: 'fine' },
    },
  })
  const told = fates.map(
    ({ pointer, from, to }) => `${pointer.slice('/rules'.length)} ${from} ${to}`,
  )
  for (const one of [
    '/weights/wait 10 11',
    '/weights/wait 10 9',
    '/weights/wait 10 20',
    '/weights/noise 21/2 22/2',
    '/bands/usual/0/atMost 5 6',
    '/bands/usual/0/atMost atMost below',
    '/bands/usual/1/points half all',
    '/criteria/heat/line/1/0 40 41',
    '/criteria/heat/line/1/1 15 14',
    '/criteria/heat/line/2/1 all half',
    '/criteria/noise/logNormal/median 30 31',
    '/criteria/noise/rounding/decimals 2 1',
    '/criteria/noise/rounding/mode half-up down',
    '/criteria/care/choice/poor 1 2',
    '/criteria/slips/deduct 2 3',
    '/criteria/slips/atLeast 1 0',
    '/policies/missing zero full',
    '/several mean max',
    '/assessors/merge mean median',
    '/assessors/spreadLimit 20 21',
    '/criteria/care/choice/poor 1 all',
    '/policies/notChecked block zero',
    '/tables/gift/poor 1 2',
    '/tables/gift/poor 1 3',
    '/tables/extra/2020 2020 2021',
    '/tables/extra/2020 2020 2019',
    '/tables/extra/2020 2020 2022',
    '/tables/extra/2020/low 1 2',
    '/values/extra/by/1 low high',
    '/mandatory/wait wait heat',
    '/levels/1/parts/heat heat noise',
    '/values/gift/else 0 1',
    '/adjustments/0/add/product/1 1.5 1.6',
    '/adjustments/0/add/product/0/min min max',
    '/adjustments/0/add add cap',
    '/clamp/max 50 49',
    '/clamp/when end each',
    '/levels/0/atLeast 20 21',
    '/levels/1/parts/heat/percent 50 51',
    '/levels/1/parts/heat/percent percent points',
    '/vetoes/0/clause licence wait',
    '/mandatory/wait fine all',
  ])
    t.ok(told.includes(one), one)

  const fateOf = (pointer: string, to: string): string | undefined =>
    fates.find((one) => one.pointer === `/rules${pointer}` && one.to === to)?.fate
  t.equal(fateOf('/several', 'max'), 'missed', 'places that differ are tried')
  t.equal(fateOf('/assessors/merge', 'median'), 'missed', 'so are assessors')
  t.equal(fateOf('/levels/1/atLeast', '41'), 'missed', 'and totals at a mark')
  t.equal(fateOf('/criteria/care/choice/good', 'none'), 'missed')
  t.equal(
    fateOf('/tables/extra/2020', '2021'),
    'missed',
    'a day of a year that has no row is tried',
  )
  t.equal(fateOf('/values/extra/by/1', 'high'), 'missed')
  const over = [...mutantFates(prepared(packOf(SMALL)).expanded, checkShape, () => true)]
  t.ok(
    over.length > 0 && over.every(({ fate }) => fate === 'not-tried'),
    'and none when time is over',
  )
  t.end()
})

t.test(
  'every member of the rules is a number, listed words or names, or says nothing of judgement',
  (t) => {
    const known = new Set<unknown>(
      [id, conditionName, path, date, fraction].map(({ pattern }) => pattern),
    )
    const free: string[] = []
    const unworded: string[] = []
    eachSchema(publishedSchema('rules-1'), 'rules-1', (schema, name) => {
      const listed = [schema, ...branchesOf(schema)].flatMap(listedIn)
      for (const word of listed)
        if (typeof word !== 'string' || !isSpoken(word))
          unworded.push(`${name}: ${JSON.stringify(word)}`)
      const isString = [schema['type']].flat().includes('string')
      if (!isString || listed.length > 0 || 'const' in schema || known.has(schema['pattern']))
        return
      free.push(name)
    })
    t.strictSame(unworded, [], 'people have words for each')
    // Values and keys are names of options, items or levels, days, or words of the assessed organisation.
    t.strictSame(free, ['expression.by[]', 'condition.value', 'scalar'])
    t.end()
  },
)

/** Every schema that stands for a value, by the name of its place; silent members are passed over. */
function eachSchema(
  schema: JsonObject,
  name: string,
  see: (schema: JsonObject, name: string) => void,
): void {
  const go = (at: JsonObject, owner: string): void => {
    if (isSilent(owner)) return
    see(at, owner)
    for (const [member, inner] of Object.entries(objectAt(at, 'properties')))
      if (isObject(inner)) go(inner, `${owner}.${member}`)
    for (const item of [at['items'], ...listAt(at, 'prefixItems')])
      if (isObject(item)) go(item, `${owner}[]`)
    const other = at['additionalProperties']
    if (isObject(other)) go(other, `${owner}.*`)
    for (const branch of branchesOf(at)) go(branch, owner)
  }
  go(schema, name)
  const judged = new Set<string>()
  const reach = (at: unknown): void => {
    if (Array.isArray(at)) at.forEach(reach)
    if (!isObject(at)) return
    const to = /^#\/\$defs\/(\w+)$/.exec(String(at['$ref']))?.[1]
    if (to !== undefined && !judged.has(to)) {
      judged.add(to)
      reach(objectAt(objectAt(schema, '$defs'), to))
    }
    for (const [key, inner] of Object.entries(at))
      if (!SILENT.has(key) && key !== '$defs') reach(inner)
  }
  reach(schema)
  for (const definition of judged) go(objectAt(objectAt(schema, '$defs'), definition), definition)
}
