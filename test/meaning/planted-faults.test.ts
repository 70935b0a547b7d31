import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { expandPack } from '../../src/domain/expand/expand.ts'
import { planPack } from '../../src/domain/expand/plan.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { packsIn } from '../bulk/packs.ts'
import { PROJECT } from '../cli/touchstone.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'
import { PLANTED } from './planted-faults.ts'
import { meaningWith } from './planted-module.ts'

t.setTimeout(600_000)

t.test('a wrong line of the meaning is seen by a worked example', async (t) => {
  const stated = await statedPacks()
  t.equal(await toldOtherwise(undefined), null, 'nothing is told where nothing is planted')
  for (const [file, text, replacement] of PLANTED) {
    const source = readFileSync(join(PROJECT, 'src/domain/meaning', file), 'utf8')
    const what = `${file}: ${text}`
    if (!t.equal(source.split(text).length - 1, 1, `stands there once: ${what}`)) continue
    const seen = await toldOtherwise({ file, text, replacement })
    t.not(seen, null, `${what}: ${seen ?? 'not seen'}`)
  }

  /** The first that the graph tells otherwise than the receipts. A meaning that fails is no answer. */
  async function toldOtherwise(planted: Parameters<typeof meaningWith>[0]): Promise<string | null> {
    const meaning = await meaningWith(planted)
    for (const { id, expanded, plan, receipts } of stated) {
      const graph = meaning.lowerPack({ expanded, plan })
      for (const receipt of receipts) {
        const [first] = meaning.toldOtherwise(graph, receipt)
        if (first !== undefined) return `${id}: ${first}`
      }
    }
    return null
  }
})

/** Every pack of the zoo and of those that are shipped, with the receipts of its worked examples. */
async function statedPacks() {
  const stated = []
  for (const { pack, cases } of [...(await packsIn('../zoo/')), ...(await packsIn('../../'))]) {
    const ready = prepared(pack)
    const receipts: Receipt[] = []
    for (const { assessment } of cases) receipts.push(await scorePrepared(ready, assessment))
    const expanded = expandPack(pack)
    stated.push({ id: pack.standard.id, expanded, plan: planPack(expanded), receipts })
  }
  return stated
}
