import { layOut } from '../../src/adapters/plain-text/layout.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { improve, type Aim } from '../../src/domain/improve/improve.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Language } from '../../src/domain/messages/text.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { explainReceipt } from '../../src/domain/words/explain/explain.ts'
import { explainRules } from '../../src/domain/words/explain/explain-rules.ts'
import type { ExplanationBlock } from '../../src/domain/words/explain/explanation.ts'
import { improvementWords } from '../../src/domain/words/insight/improvement.ts'
import { packOf, prepared, scorePrepared, type Sketch } from '../score/score-pack.ts'

/** Wide enough that no line is broken. */
const WIDE = 300

/** The explanation of one score. */
export async function explained(
  sketch: Sketch,
  answers: Assessment['answers'],
  language: Language = 'en',
): Promise<string> {
  const made = prepared(packOf(sketch))
  const receipt = await scorePrepared(made, { answers })
  const plain = JSON.parse(JSON.stringify(receipt)) as Receipt
  return laidOut(explainReceipt(plain, catalogueIn(language), made.expanded))
}

/** The rules of a pack, read back. */
export function listed(sketch: Sketch, language: Language = 'en'): string {
  return laidOut(explainRules(prepared(packOf(sketch)).expanded, catalogueIn(language)))
}

/** The way up from one score. */
export async function improved(
  sketch: Sketch,
  answers: Assessment['answers'],
  language: Language = 'en',
  aim: Aim = {},
): Promise<string> {
  const made = prepared(packOf(sketch))
  const found = improve(lowerPack(made), await scorePrepared(made, { answers }), aim)
  return laidOut(improvementWords(found, catalogueIn(language), made.expanded))
}

function laidOut(blocks: readonly ExplanationBlock[]): string {
  return layOut(blocks, WIDE).join('\n')
}
