import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { summariseReceipt } from '../../src/domain/words/explain/explain.ts'
import { packOf, prepared, scorePrepared } from '../score/score-pack.ts'

const pack = prepared(
  packOf({
    clauses: [
      { id: 'review', title: 'Reviews', ask: { type: 'points', several: 'sum' } },
      { id: 'fixed', title: 'Fixed' },
    ],
    rules: { weights: { review: 90, fixed: 10 }, criteria: { fixed: { points: 12 } } },
  }),
)

/** What the short of a score says was cut, when the reviews give these points. */
async function cut(points: readonly number[], language: 'en' | 'zh'): Promise<readonly string[]> {
  const results = points.map((value, at) => ({ place: `p${at}`, value }))
  const receipt = await scorePrepared(pack, { answers: { review: { results }, fixed: true } })
  return summariseReceipt(receipt, catalogueIn(language), pack.expanded).flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ text }) => text) : [],
  )
}

t.test('a score says where answers come to more points than their clause has', async (t) => {
  t.same(await cut([80, 60], 'en'), ['Reviews: the answers come to 140 points, of which 90 count.'])
  t.same(await cut([80, 60], 'zh'), ['Reviews：各答案合计 140 分，计入 90 分。'])
  t.same(await cut([30, 60], 'en'), [], 'all of it counts')
  t.same(await cut([90], 'en'), [])
})
