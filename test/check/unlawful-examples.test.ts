import t from 'tap'
import { openShelf } from '../../src/adapters/pack-files/shelf.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import { touchstone } from '../cli/touchstone.ts'
import { SMALLEST } from './fault-examples.ts'
import { faultsWith, rootWith, type RootFiles } from './root-with.ts'

const FILE = 'rules/demo/2026/1/examples.json'

/** The smallest pack with one worked example of these answers, on this day. */
function withExample(answers: object, date = '2026-05-01'): RootFiles {
  const assessment = { date, answers: { hotline: true, repairs: 30, ...answers } }
  const one = { title: 'One', assessment, expect: { points: 7 } }
  return { ...SMALLEST, [FILE]: JSON.stringify({ examples: { one } }) }
}

t.test('an answer that would be refused is told where it stands, with its clause', async (t) => {
  t.same(await faultsWith(t, withExample({})), [])
  const [fault, ...rest] = await faultsWith(t, withExample({ repairs: 201 }))
  t.same(rest, [])
  t.match(fault, {
    code: 'example-refused',
    severity: 'error',
    file: FILE,
    line: 1,
    pointer: '/examples/one/assessment/answers/repairs',
    clause: 'repairs',
  })
  for (const language of ['en', 'zh'] as const) {
    const { message } = wordFault(fault!, catalogueIn(language))
    t.match(message, /201/)
    t.notMatch(message, /\.\.|。。/, 'one full stop')
  }
})

t.test('each fault is told once, whoever finds it', async (t) => {
  const codes = async (files: RootFiles): Promise<readonly string[]> =>
    (await faultsWith(t, files)).map(({ code, pointer }) => `${code} ${pointer}`)
  const at = '/examples/one/assessment'
  t.same(await codes(withExample({ hotlin: true })), [`example-unknown ${at}/answers/hotlin`])
  t.same(await codes(withExample({}, '2026-02-30')), [`example-date ${at}/date`])
  t.same(await codes(withExample({}, '2025-05-01')), [`example-date ${at}/date`])
  t.same(await codes(withExample({ repairs: { results: [{ value: 3 }, { value: 201 }] } })), [
    `example-refused ${at}/answers/repairs/results/1/value`,
  ])
  t.same(await codes(withExample({ hotline: 1, repairs: 'soon' })), [
    `example-refused ${at}/answers/hotline`,
    `example-refused ${at}/answers/repairs`,
  ])
})

t.test('no fault of a worked example stops scoring', async (t) => {
  for (const files of [
    withExample({ repairs: 201 }),
    withExample({ hotlin: true }),
    withExample({}, '2026-02-30'),
  ]) {
    const [revision] = await openShelf(rootWith(t, files)).revisions()
    t.ok(revision?.digested, 'the pack is in use')
    t.equal(revision?.faults.length, 1)
  }
  const broken = { ...withExample({ repairs: 201 }), ...wrongTotal() }
  const [revision] = await openShelf(rootWith(t, broken)).revisions()
  t.notOk(revision?.digested, 'but what is wrong with the rules does')
  t.same(
    revision?.faults.map(({ code }) => code),
    ['weights-total'],
  )
})

t.test('test names the refused answer and its clause, and check fails', async (t) => {
  const root = rootWith(t, withExample({ repairs: 201 }))
  const tested = await touchstone(['test', '--json', '--root', root])
  t.match(JSON.parse(tested.out), {
    runs: [
      {
        failures: [
          {
            pointer: '/assessment/answers/repairs',
            clause: 'repairs',
            message: /refused at \/answers\/repairs: 201 .*[^.]\.$/,
          },
        ],
      },
    ],
  })
  const checked = await touchstone(['check', '--root', root])
  t.equal(checked.code, 1)
})

function wrongTotal(): RootFiles {
  const weights = { full: 10, weights: { hotline: 5, repairs: 6 } }
  return { 'rules/demo/2026/1/weights.json': JSON.stringify(weights) }
}
