import t from 'tap'
import type { ExampleRun } from '../../src/app/examples/run-examples.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Language } from '../../src/domain/messages/text.ts'
import { wordFailure } from '../../src/domain/words/examples/example-failure.ts'
import { digested, shelved, starterPack, verbsOver } from './starter.ts'

type Changing = { -readonly [K in keyof Pack['rules']]: Pack['rules'][K] }

/** Runs the examples of the starter pack after a change to its rules. */
async function runsAfter(change: (rules: Changing) => void): Promise<readonly ExampleRun[]> {
  const pack = structuredClone(starterPack().pack) as { rules: Changing } & Pack
  change(pack.rules)
  const changed = digested(pack)
  return all(verbsOver(changed).runExamples([shelved(changed)]))
}

function messages(
  runs: readonly ExampleRun[],
  example: string,
  language: Language = 'en',
): readonly string[] {
  return runs
    .find((run) => run.example === example)!
    .failures.map((failure) => wordFailure(failure, catalogueIn(language)).message)
}

t.test('the worked examples of the starter hold', async (t) => {
  const runs = await runsAfter(() => {})
  t.equal(runs.length, 3)
  t.same(
    runs.flatMap(({ failures }) => failures),
    [],
  )
})

t.test('a moved threshold is told with the clause, the rule and what was compared', async (t) => {
  const runs = await runsAfter((rules) => {
    rules.criteria = {
      ...rules.criteria,
      response: {
        bands: [
          { atMost: 2, points: 'all' },
          { atMost: 5, points: 15 },
          { atMost: 24, points: 8 },
        ],
      },
    }
  })
  t.same(messages(runs, 'two-stars'), [
    'Points of the main result: expected 83.3, found 75.6.',
    'Points of clause 2.1 Response: expected 15, found 8. Mean time to answer: 6 h, required: at most 24 h (rule 3 of 3). For 15 points: at most 5 h.',
  ])
  t.same(messages(runs, 'two-stars', 'zh'), [
    '主结果的得分：应为 83.3，实为 75.6。',
    '条款“2.1 响应时间”的得分：应为 15，实为 8。平均响应时间：6 小时，要求：不大于 24 小时（取值规则 3/3）。得 15 分须满足：不大于 5 小时。',
  ])
  t.same(messages(runs, 'three-stars'), [])
})

t.test('a level that is missed says what is missing for it', async (t) => {
  const runs = await runsAfter((rules) => {
    rules.levels = rules.levels!.map((level) =>
      level.id === 'two-stars' ? { ...level, atLeast: 84 } : level,
    )
  })
  t.same(messages(runs, 'two-stars'), [
    'Level of the main result: expected Two stars (two-stars), found One star (one-star): 0.7 points short of Two stars (83.3 now, at least 84 needed).',
  ])
})

t.test('findings and gates that differ are told one by one', async (t) => {
  const runs = await runsAfter((rules) => {
    delete rules.mandatory
    rules.criteria = { ...rules.criteria, lawfulness: { yes: 'all', nonconformity: 'none' } }
  })
  t.same(messages(runs, 'law-broken'), [
    'Level of the main result: expected no level, found Two stars (two-stars).',
    'Failed gates of the main result: expected "mandatory-lawfulness", found nothing.',
    'The example expects a nonconformity in clause 1.2 Lawfulness, but none was found.',
  ])
})

t.test('a wrong expectation of maximum, values and nothing says what came', async (t) => {
  const wrong = await runsAfter((rules) => {
    rules.values = { hours: '$.answers.response', spare: { difference: [24, '$.answers.respons'] } }
    rules.labels = { hours: { zh: '响应小时数', en: 'Hours to answer' } }
    const two = rules.examples!['two-stars']!
    rules.examples = {
      ...rules.examples,
      'two-stars': {
        ...two,
        expect: {
          points: null,
          max: 90,
          percent: null,
          level: 'no-star',
          parts: { service: null },
          clauses: { response: null },
          values: { hours: 5, spare: 18 },
        },
      },
    }
  })
  t.same(messages(wrong, 'two-stars').slice(0, 3), [
    'Points of the main result: expected no points, found 83.3.',
    'Maximum points of the main result: expected 90, found 100.',
    'Percentage of the main result: expected none, found 83.3%.',
  ])
  t.same(messages(wrong, 'two-stars').slice(-2), [
    'Value Hours to answer: expected 5, found 6.',
    'Value spare: expected 18, found no value.',
  ])
  t.match(messages(wrong, 'two-stars')[4], /Service.*expected no points, found 25\./)
  t.same(messages(wrong, 'two-stars', 'zh').slice(-2), [
    '计算值“响应小时数”：应为 5，实为 6。',
    '计算值“spare”：应为 18，实为 无数值。',
  ])
})

t.test('what is rightly expected to be nothing passes', async (t) => {
  const right = await runsAfter((rules) => {
    rules.values = { 'per-hour': { ratio: [1, '$.answers.response'] } }
    const three = rules.examples!['three-stars']!
    const { response: _, ...answers } = three.assessment.answers
    const broken = rules.examples!['law-broken']!
    rules.examples = {
      open: {
        ...three,
        assessment: { ...three.assessment, answers },
        expect: {
          points: null,
          percent: null,
          level: null,
          max: 100,
          parts: { service: null },
          clauses: { response: null },
          values: { 'per-hour': null },
        },
      },
      'no-star': {
        ...broken,
        expect: { level: 'no-star', max: 100, values: { 'per-hour': '2/3' } },
      },
    }
  })
  t.equal(right.length, 2)
  t.same(
    right.flatMap(({ failures }) => failures.map(({ message }) => message)),
    [],
  )
})

t.test('an example whose assessment is refused says why', async (t) => {
  const runs = await runsAfter((rules) => {
    const { 'three-stars': one } = rules.examples!
    const answers = { ...one!.assessment.answers, response: 'soon', lawfulnes: true }
    rules.examples = { one: { ...one!, assessment: { ...one!.assessment, answers } } }
  })
  t.match(messages(runs, 'one'), [
    /^The assessment of the example is refused at \/answers\/response: .*"soon"\.$/,
    /Did you mean "lawfulness"\?$/,
  ])
})

t.test('a draft is tried, and a revision that cannot be computed is refused', async (t) => {
  const { digested: pack, ...rest } = shelved(starterPack())
  const { runExamples } = verbsOver()
  const runs = await all(runExamples([{ ...rest, draft: pack! }]))
  t.equal(runs.length, 3)
  await t.rejects(all(runExamples([rest])), { code: 'pack-faulty' })
})

async function all(runs: AsyncIterable<ExampleRun>): Promise<readonly ExampleRun[]> {
  const list: ExampleRun[] = []
  for await (const run of runs) list.push(run)
  return list
}
