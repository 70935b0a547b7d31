import { createRuleJudge } from '../../src/adapters/rules-engine/rule-judge.ts'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { scoreAssessmentWith } from '../../src/app/scoring/score-assessment.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { stopsScoring } from '../../src/domain/faults/pack-faults.ts'
import { patchPack } from '../../src/domain/foresee/patch.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { finished } from '../../src/domain/meaning/work.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wording } from '../../src/domain/messages/text.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { roundStep } from '../../src/domain/numbers/round-step.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { findRevision } from '../../src/app/packs/find-revision.ts'
import {
  openRevision,
  openSession,
  type NamedCrossing,
  type PopulationChosen,
} from '../../src/web/ruler/foresight-session.ts'
import { readPastAssessments } from '../../src/web/ruler/past-assessments.ts'
import {
  editsOf,
  NOTHING_CHANGED,
  readLinked,
  STAGES,
  whatIfAfter,
  type WhatIf,
} from '../../src/web/ruler/what-if.ts'
import { ROUNDING_MODE_NAMES } from '../../src/domain/numbers/rounding.ts'
import t from 'tap'
import { ROOT } from '../http/open-app.ts'
import { seedOf } from '../seeds.ts'

const service = openRulesService({ root: ROOT })
const { pack } = findRevision(await service.shelf.revisions(), {
  standard: 'q-hxc-013',
  edition: '2018',
  revision: 1,
})
const words = catalogueIn('en')
const revision = openRevision(pack)
const { facts } = revision
const SIZE = 60
const synthetic: PopulationChosen = { synthetic: { size: SIZE, seed: seedOf(20) } }

/** What the engine of record makes of everybody under a pack, by the rank of the level. */
const engine = scoreAssessmentWith({
  judge: createRuleJudge(),
  digestOf,
  software: { name: 'touchstone', version: 'test' },
  secondOpinion: () => undefined,
  alarm: () => undefined,
})
async function standings(of: Pack, people: readonly Assessment[]) {
  const prepared = preparePack({ pack: of, digest: digestOf(of) })
  const found = []
  for (const one of people) {
    const [main] = (await engine(prepared, { ...one })).results
    const { levels, level, points, status } = main!
    const rank = level === null ? 0 : levels.findIndex(({ id }) => id === level.id) + 1
    found.push({ status, rank, level: level?.id ?? null, points })
  }
  return found
}

const asked = { isDragged: false, only: undefined, most: SIZE }

t.test('who crosses is who the engine scores otherwise, edit after edit', async (t) => {
  const session = finished(openSession(revision, synthetic, words))
  const people = Array.from({ length: SIZE }, (_, row) => session.pair(row).assessment)
  const before = await standings(revision.pack, people)
  const random = randomFrom(seedOf(20))
  let [crossed, refused] = [0, 0]
  for (let edit = 0; edit < 20; edit += 1) {
    const of = someWhatIf(random)
    const edits = editsOf(of, facts)
    const answer = session.ask({ ...asked, of, edits })
    const { pack: changed } = patchPack(revision.pack, edits) as { readonly pack: Pack }
    const errors = checkPack(changed, checkShape).filter(stopsScoring)
    if (answer.faults !== undefined) {
      refused += 1
      t.equal(answer.faults.length, errors.length, 'the page refuses what the gate refuses')
      continue
    }
    t.strictSame(errors, [])
    const after = await standings(changed, people)
    const expected = people.flatMap((one, row) => {
      const [was, is] = [before[row]!, after[row]!]
      if (was.status === is.status && was.rank === is.rank) return []
      const direction = was.status !== is.status ? 'others' : is.rank > was.rank ? 'rises' : 'falls'
      return [
        {
          name: wording(one.subject?.name, 'en'),
          direction,
          before: [was.level, was.points],
          after: [is.level, is.points],
        },
      ]
    })
    const told = answer.crossings.map(({ name, direction, before: was, after: is }) => ({
      name: wording(name, 'en'),
      direction,
      before: [was.level, was.points],
      after: [is.level, is.points],
    }))
    t.strictSame(told, expected, JSON.stringify(edits))
    const { count, rises, falls, others } = answer.foresight.crossings
    const many = (direction: string) => expected.filter((one) => one.direction === direction).length
    t.strictSame(
      { count, rises, falls, others },
      {
        count: expected.length,
        rises: many('rises'),
        falls: many('falls'),
        others: many('others'),
      },
    )
    const { steps, below, without } = answer.distribution
    const drawn = steps.reduce(
      (sum, { kept, moved }) => sum + moved + kept.reduce((all, one) => all + one, 0),
      below + without,
    )
    t.equal(drawn, SIZE, 'everybody is drawn, or counted as not drawn')
    crossed += expected.length
    const someone = answer.crossings[0]
    if (someone === undefined) continue
    const { pair, reasons } = session.pair(someone.row)
    t.equal(pair.before.level, someone.before.level)
    t.equal(pair.after.level, someone.after.level)
    t.equal(pair.rows.at(-1)!.after.points, someone.after.points)
    t.ok(reasons.length > 0)
  }
  t.ok(crossed > 5, `${crossed} cross`)
  t.ok(refused > 0 && refused < 12, `${refused} are refused`)
})

t.test(
  'whatever was asked for before, a change says what it says when it is asked for alone',
  (t) => {
    const dragging = finished(openSession(revision, synthetic, words))
    const [weight] = facts.weights
    const level = facts.levels.find(({ id }) => id === 'four-stars')!
    const wanted = [117, 123].flatMap((at): readonly WhatIf[] => [
      { ...NOTHING_CHANGED, marks: { [level.id]: at } },
      { ...NOTHING_CHANGED, marks: { [level.id]: at, 'two-stars': 95 } },
      {
        ...NOTHING_CHANGED,
        marks: { [level.id]: at },
        weights: { [weight!.id]: weight!.points + 1 },
      },
      ...STAGES.map((stage): WhatIf => ({
        ...NOTHING_CHANGED,
        rounding: { [stage]: { decimals: 0, mode: at === 117 ? 'floor' : 'half-up' } },
      })),
    ])
    // One after another in six turns, so that each kind follows its own and the others.
    const order = [0, 1, 2, 3, 4, 5].flatMap((turn) => wanted.filter((_, k) => k % 6 === turn))
    const alone = new Map<WhatIf, unknown>()
    for (const of of [...order, ...wanted, NOTHING_CHANGED]) {
      const question = { ...asked, of, edits: editsOf(of, facts), isDragged: true }
      if (!alone.has(of))
        alone.set(of, finished(openSession(revision, synthetic, words)).ask(question))
      t.strictSame(dragging.ask(question), alone.get(of))
    }
    t.end()
  },
)

t.test('the gate finds the same however numbers are rounded', (t) => {
  const sum = editsOf({ ...NOTHING_CHANGED, weights: { [facts.weights[0]!.id]: 99 } }, facts)
  for (const edits of [[], sum])
    for (const stage of STAGES)
      for (const mode of ROUNDING_MODE_NAMES) {
        const rounding = { [stage]: { decimals: 3, mode } }
        const changes = editsOf({ ...NOTHING_CHANGED, rounding }, facts)
        const found = [edits, [...edits, ...changes]].map((each) =>
          checkPack((patchPack(revision.pack, each) as { readonly pack: Pack }).pack, checkShape),
        )
        t.strictSame(found[1], found[0], `${stage} ${mode}`)
      }
  t.end()
})

t.test('the page counts and words as POST /v1/foresee does', async (t) => {
  const session = finished(
    openSession(revision, { synthetic: { size: 400, seed: 1 } }, catalogueIn('zh')),
  )
  const of: WhatIf = {
    marks: { 'four-stars': 117 },
    weights: { hotline: 4, 'service-objectives': 1 },
    rounding: {},
  }
  const edits = editsOf(of, facts)
  const answer = session.ask({ ...asked, of, edits })
  const told = await service.foresee(
    { standard: 'q-hxc-013', edition: '2018', revision: 1 },
    { edits },
    { size: 400, seed: 1 },
    { language: 'zh' },
  )
  if (answer.faults !== undefined) throw new Error('refused')
  const { list, ...counts } = told.foresight.crossings
  t.match(answer.foresight.crossings, counts)
  t.ok(list.length > 0)
  t.strictSame(answer.crossings.map(withoutReasons), list.map(withoutReasons))
  const items = told.explanation.flatMap((block) => (block.kind === 'list' ? block.items : []))
  for (const [k, { row }] of list.entries())
    t.strictSame(session.pair(row).reasons, items[k]!.details, 'in the same words')
})

t.test('only those who rise, or fall, are listed where these are asked for', async (t) => {
  const session = finished(openSession(revision, { synthetic: { size: 1000, seed: 1 } }, words))
  const of = { ...NOTHING_CHANGED, marks: { 'four-stars': 129.5, 'five-stars': 131 } }
  const ask = (only: 'rises' | 'falls' | undefined, most = 1000) => {
    const answer = session.ask({ of, edits: editsOf(of, facts), isDragged: false, only, most })
    if (answer.faults !== undefined) throw new Error('refused')
    return answer
  }
  const all = ask(undefined)
  const rows = (direction: string) =>
    all.crossings.filter((one) => one.direction === direction).map(({ row }) => row)
  for (const only of ['rises', 'falls'] as const) {
    t.ok(rows(only).length > 1)
    t.strictSame(
      ask(only).crossings.map(({ row }) => row),
      rows(only),
    )
    t.equal(ask(only, 1).crossings.length, 1)
    t.equal(ask(only, 1).foresight.crossings.count, all.foresight.crossings.count)
  }
})

t.test('a file of past results is read line by line, and every bad line is told', async (t) => {
  const session = finished(openSession(revision, synthetic, words))
  const good = session.pair(0).assessment
  const receipt = await service.scoreDocument(good)
  const withCases = {
    ...good,
    answers: {
      ...good.answers,
      'special-deductions': { value: [{ text: 'A case', clause: 'hotline' }] },
    },
  }
  const wrong = { ...good, answers: { ...good.answers, hotline: 120 } }
  const lines = [
    JSON.stringify(good),
    '',
    '{ not json',
    JSON.stringify(receipt),
    JSON.stringify({ ...good, standard: 'gb-t-27922' }),
    JSON.stringify({ ...good, extra: 1 }),
    JSON.stringify(wrong),
    `${JSON.stringify(withCases)}\r`,
  ]
  const { assessments, bad, badLines } = readPastAssessments(
    `\uFEFF${lines.join('\n')}\n`,
    revision.judged.expanded,
    words,
  )
  t.strictSame(assessments, [good, good, withCases])
  t.strictSame(
    bad.map(({ line }) => line),
    [3, 5, 6, 7],
  )
  t.equal(badLines, 4)
  t.match(bad[3]!.reason, /hotline.*100/)
  t.match(bad[1]!.reason, 'gb-t-27922')
  const given = finished(openSession(revision, { given: assessments }, words))
  const answer = given.ask({ ...asked, of: NOTHING_CHANGED, edits: [] })
  t.match(answer, { foresight: { population: { source: 'given', size: 3 } } })
})

t.test('a link brings back what it holds, and nothing that is not of the revision', async (t) => {
  const population = { size: 1000, seed: 7 }
  const whole = {
    marks: { 'four-stars': 117.5 },
    weights: { hotline: 4 },
    rounding: { total: { decimals: 0, mode: 'floor' } },
    population,
  }
  t.strictSame(readLinked(JSON.parse(JSON.stringify(whole)), facts), whole)
  const onRecord = { ...whole, population: { register: true } }
  t.strictSame(readLinked(onRecord, facts), onRecord)
  for (const broken of [
    null,
    [],
    { ...whole, marks: { 'six-stars': 1 } },
    { ...whole, marks: { 'four-stars': '117' } },
    { ...whole, weights: { hotline: -1 } },
    { ...whole, weights: { nothing: 1 } },
    { ...whole, rounding: { total: { decimals: 13, mode: 'floor' } } },
    { ...whole, rounding: { total: { decimals: 1, mode: 'eval' } } },
    { ...whole, rounding: { every: { decimals: 1, mode: 'floor' } } },
    { ...whole, population: { size: 1e9, seed: 1 } },
    { ...whole, population: { size: 10, seed: 0.5 } },
    { ...whole, population: { register: 'yes' } },
  ])
    t.equal(readLinked(broken, facts), undefined, JSON.stringify(broken))
})

t.test('what is typed on is one step, and undoing leads back to the revision', async (t) => {
  const to = (at: number): WhatIf => ({ ...NOTHING_CHANGED, marks: { 'four-stars': at } })
  let work = whatIfAfter(
    { now: NOTHING_CHANGED, past: [], future: [] },
    { act: 'change', of: 'marks/four-stars', to: to(119) },
  )
  work = whatIfAfter(work, { act: 'change', of: 'marks/four-stars', to: to(118) })
  t.equal(work.past.length, 1)
  work = whatIfAfter(work, { act: 'settle' })
  work = whatIfAfter(work, { act: 'change', of: 'marks/four-stars', to: to(117) })
  t.equal(work.past.length, 2)
  work = whatIfAfter(whatIfAfter(work, { act: 'undo' }), { act: 'undo' })
  t.strictSame(work.now, NOTHING_CHANGED)
  t.strictSame(whatIfAfter(work, { act: 'redo' }).now, to(118))
})

t.test('steps of a scale are round', async (t) => {
  t.strictSame([0.5, 1, 0.3, 4.9, 150, 0.07].map(roundStep), [0.5, 1, 0.2, 2, 100, 0.05])
})

function withoutReasons({
  row,
  direction,
  name,
  before,
  after,
}: Omit<NamedCrossing, 'causes'>): Omit<NamedCrossing, 'causes'> {
  return { row, direction, ...(name === undefined ? {} : { name }), before, after }
}

/** One to three changes: thresholds, weights that mostly keep their sum, roundings. */
function someWhatIf(random: (below: number) => number): WhatIf {
  const marks: Record<string, number> = {}
  const weights: Record<string, number> = {}
  const rounding: Record<string, WhatIf['rounding']['total']> = {}
  for (let k = random(3); k >= 0; k -= 1) {
    const kind = random(3)
    if (kind === 0) {
      const level = facts.levels[random(facts.levels.length)]!
      marks[level.id] = level.mark!.at + (random(25) - 12) / 2
    } else if (kind === 1) {
      const [one, other] = [0, 0].map(() => facts.weights[random(facts.weights.length)]!)
      if (one === other) continue
      weights[one!.id] = one!.points + 1
      if (random(8) > 0) weights[other!.id] = other!.points - 1
    } else
      rounding[STAGES[random(3)]!] = {
        decimals: random(3),
        mode: ROUNDING_MODE_NAMES[random(ROUNDING_MODE_NAMES.length)]!,
      }
  }
  return { marks, weights, rounding }
}

/** Whole numbers below something, the same for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
