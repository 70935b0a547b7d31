import t from 'tap'
import { preparePack } from '../../src/domain/score/score.ts'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { packOf, scorePrepared } from './score-pack.ts'

const pack = packOf({
  clauses: [
    {
      id: 'm',
      title: 'M',
      ask: { type: 'points', several: 'mean', assessors: { merge: 'mean' } },
    },
  ],
  rules: { weights: { m: 10 } },
})
const prepared = preparePack({ pack, digest: digestOf(pack) })
const scored = (answer: object) => scorePrepared(prepared, { answers: { m: answer } })

t.test('an assessor who is named in two spellings is one person, named twice', async (t) => {
  for (const [one, other] of [
    ['Jos\u00E9', 'Jose\u0301'],
    ['Li', 'Li '],
    ['Li Lei', 'li  lei'],
    ['ＬＩ', 'Li'],
    ['Zh\u00ADao', 'Zhao'],
    ['李\u200B雷', '李雷'],
  ] as const)
    await t.rejects(
      scored({ assessors: { [one]: 4, [other]: 6, Wang: 5 } }),
      { code: 'assessment-faulty', faults: [{ code: 'assessor-twice' }] },
      JSON.stringify([one, other]),
    )
  await t.rejects(
    scored({ results: [{ place: 'a', assessors: { Li: 4, 'Li ': 6 } }] }),
    { code: 'assessment-faulty', faults: [{ pointer: '/answers/m/results/0/assessors/Li ' }] },
    'within a place as well',
  )
})

t.test('people whose names differ count each', async (t) => {
  const { results } = await scored({ assessors: { Li: 4, Lin: 6, 李: 8 } })
  t.equal(results[0]?.points, 6)
  const places = [
    { place: 'a', assessors: { Li: 4 } },
    { place: 'b', assessors: { 'li ': 8 } },
  ]
  t.equal((await scored({ results: places })).results[0]?.points, 6, 'each place has its own')
})
