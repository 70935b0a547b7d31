// One process that holds the graph of every pack against stored receipts, run in a copy of the
// program: node test/meaning/planted-child.ts CASES. Prints the first thing told otherwise, if any.
import { readFileSync } from 'node:fs'
import { expandPack } from '../../src/domain/expand/expand.ts'
import { planPack } from '../../src/domain/expand/plan.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { toldOtherwise } from './told-otherwise.ts'

/** A pack with receipts of the engine of record. */
export type Stated = { readonly pack: Pack; readonly receipts: readonly Receipt[] }

const stated = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as readonly Stated[]
process.stdout.write(JSON.stringify(firstToldOtherwise() ?? null))

function firstToldOtherwise(): string | undefined {
  for (const { pack, receipts } of stated) {
    const expanded = expandPack(pack)
    const meaning = lowerPack({ expanded, plan: planPack(expanded) })
    for (const receipt of receipts) {
      const [first] = toldOtherwise(meaning, receipt)
      if (first !== undefined) return `${pack.standard.id}: ${first}`
    }
  }
  return undefined
}
