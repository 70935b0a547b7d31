import { fileURLToPath } from 'node:url'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { proveScheme, USUAL_EFFORT, type Proof } from '../../src/domain/prove/prove.ts'
import { schemeOf, type ProvablePack } from '../../src/domain/prove/scheme.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import type { RulesService } from '../../src/app/rules-service.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'

/** Houses over the shipped packs and the zoo. */
export function houses(): readonly RulesService[] {
  return ['../zoo/', '../../'].map((root) =>
    openRulesService({ root: fileURLToPath(new URL(root, import.meta.url)) }),
  )
}

/** Every sound pack there is, by standard. */
export async function soundPacks(): Promise<ReadonlyMap<string, Pack>> {
  const packs = new Map<string, Pack>()
  for (const service of houses())
    for (const { standard, digested } of await service.shelf.revisions())
      if (digested !== undefined) packs.set(standard, digested.pack)
  return packs
}

/** A pack made ready to be proved. */
export function schemeOfPack(pack: Pack): ProvablePack {
  return schemeOf(preparePack({ pack, digest: '' }))
}

/** All that is found out about a pack by a fraction of the usual effort. */
export function proofOf(pack: Pack): Proof {
  const effort = { ...USUAL_EFFORT, mixed: 250, pairs: 600 }
  const work = proveScheme(schemeOfPack(pack), effort)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
