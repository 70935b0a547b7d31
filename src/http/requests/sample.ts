import type { Assessment } from '../../domain/language/assessment.ts'
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
 * The first worked example that reaches a level, of the first standard that has any; undefined where no
 * pack carries an example that can be scored.
 */
export async function sampleOf(service: RulesService): Promise<SampleRequest | undefined> {
  for (const { digested } of await service.shelf.revisions()) {
    if (digested === undefined) continue
    const { standard, rules } = digested.pack
    for (const [example, { assessment, expect }] of Object.entries(rules.examples ?? {})) {
      if (expect.level === undefined || expect.level === null) continue
      const of = { standard: standard.id, edition: standard.edition, revision: rules.revision }
      const document = { ...of, ...assessment } as Assessment
      const receipt = await scored(service, document)
      if (receipt !== undefined) return { assessment: document, receipt, example }
    }
  }
  return undefined
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
