import type { Assessment } from '../../domain/language/assessment.ts'
import type { Pack } from '../../domain/pack/pack.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { RulesService } from '../../app/rules-service.ts'

/** A worked example of a pack, scored: shown in the documentation and on the first page. */
export type SampleRequest = {
  readonly assessment: Assessment
  readonly receipt: Receipt
  /** Id of the example in its pack. */
  readonly example: string
}

/**
 * The first worked example that reaches a level, of the pack that has the most worked examples, for
 * it is the one that shows most; undefined where no pack carries an example that can be scored.
 */
export async function sampleOf(service: RulesService): Promise<SampleRequest | undefined> {
  const packs = (await service.shelf.revisions()).flatMap(({ digested }) => digested?.pack ?? [])
  const byExamples = packs.toSorted((a, b) => examplesOf(b).length - examplesOf(a).length)
  for (const pack of byExamples) {
    const { standard, rules } = pack
    for (const [example, { assessment, expect }] of examplesOf(pack)) {
      if (expect.level === undefined || expect.level === null) continue
      const of = { standard: standard.id, edition: standard.edition, revision: rules.revision }
      const document = { ...of, ...assessment } as Assessment
      const receipt = await scored(service, document)
      if (receipt !== undefined) return { assessment: document, receipt, example }
    }
  }
  return undefined
}

function examplesOf({ rules }: Pack) {
  return Object.entries(rules.examples ?? {})
}

/** The receipt, or undefined for an example that is refused: its pack's own test tells that. */
async function scored(service: RulesService, document: Assessment): Promise<Receipt | undefined> {
  try {
    return await service.scoreDocument(document)
  } catch (cause) {
    if (cause instanceof Refusal) return undefined
    throw cause
  }
}
