import { digestOf } from '../../src/adapters/system/digest.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { createRuleJudge } from '../../src/adapters/rules-engine/rule-judge.ts'
import type { PackShelf, ShelvedRevision } from '../../src/app/ports.ts'
import { runExamplesWith } from '../../src/app/examples/run-examples.ts'
import { scoreAssessmentWith } from '../../src/app/scoring/score-assessment.ts'
import { compiledOpinion } from '../../src/app/scoring/second-opinion.ts'
import {
  readReceipt,
  verifyReceiptWith,
  type Verification,
  type VerifyReceipt,
} from '../../src/app/scoring/verify-receipt.ts'
import type { JsonObject } from '../../src/domain/schema/json.ts'
import { mergePack } from '../../src/domain/pack/merge.ts'
import type { DigestedPack, Pack } from '../../src/domain/pack/pack.ts'
import { starterFiles } from '../../src/domain/pack/starter.ts'
import { preparePack } from '../../src/domain/score/score.ts'

const SOFTWARE = { name: 'touchstone', version: '1.2.3' } as const

/** The pack that `touchstone new` writes: small, complete, with every kind of decision. */
export function starterPack(): DigestedPack {
  const files = starterFiles('starter', '2026', '2026-01-01')
  const under = (room: string): { file: string; value: JsonObject }[] =>
    files
      .filter(({ file }) => file.startsWith(room))
      .map(({ file, value }) => ({ file, value: value as JsonObject }))
  const { pack } = mergePack({
    standard: { folder: 'standards/starter/2026', files: under('standards/') },
    rules: { folder: 'rules/starter/2026/1', files: under('rules/') },
  })
  return digested(pack as unknown as Pack)
}

export function digested(pack: Pack): DigestedPack {
  return { pack, digest: digestOf(pack) }
}

/** A pack as a shelf shows it. */
export function shelved({ pack, digest }: DigestedPack): ShelvedRevision {
  const { id, edition } = pack.standard
  return {
    standard: id,
    edition,
    revision: pack.rules.revision,
    digested: { pack, digest },
    faults: [],
  }
}

/** The verbs over a few packs in memory. */
export function verbsOver(...packs: readonly DigestedPack[]) {
  const shelf: PackShelf = { revisions: async () => packs.map(shelved) }
  const judge = createRuleJudge()
  const score = scoreAssessmentWith({
    judge,
    digestOf,
    software: SOFTWARE,
    secondOpinion: compiledOpinion,
    alarm: (message) => {
      throw new Error(message)
    },
  })
  const verifyAs = (software: typeof SOFTWARE | { name: 'touchstone'; version: string }) =>
    verifyReceiptWith({
      shelf,
      digestOf,
      prepare: preparePack,
      score,
      software,
      engine: judge.engine,
    })
  const verifyRead: VerifyReceipt = verifyAs(SOFTWARE)
  const verify = async (document: unknown): Promise<Verification> =>
    verifyRead(readReceipt(document, checkShape))
  return {
    shelf,
    score,
    verify,
    verifyAs,
    runExamples: runExamplesWith({ prepare: preparePack, score }),
  }
}
