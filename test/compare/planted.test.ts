import { fileURLToPath } from 'node:url'
import t from 'tap'
import { FATES } from '../../src/domain/compare/comparison.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { plantRevisions } from './planted.ts'

const REVISIONS = Number(process.env['COMPARE_REVISIONS'] ?? 20)

t.test('planted changes are found for what they are', async (t) => {
  const service = openRulesService({ root: fileURLToPath(new URL('../../', import.meta.url)) })
  const packs = (await service.shelf.revisions()).flatMap(({ digested }) =>
    digested === undefined ? [] : [digested.pack],
  )
  t.equal(packs.length, 3)
  const { edits, fates, mistakes } = plantRevisions(packs, {
    seed: 3,
    revisions: REVISIONS,
    editsEach: 5,
  })
  t.ok(edits >= 5 * REVISIONS - 5, `${edits} edits were planted`)
  for (const fate of FATES) {
    const { planted, told, right } = fates[fate]
    t.ok(planted > 0, `${fate} was planted`)
    t.ok(right >= 0.8 * planted, `${fate}: ${right} of ${planted} were found`)
    t.ok(right >= 0.8 * told, `${fate}: ${right} of ${told} told are right`)
  }
  t.ok(mistakes.length <= 0.15 * edits, mistakes.join('\n'))
})
