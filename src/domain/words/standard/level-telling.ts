import type { Expanded } from '../../expand/expanded.ts'
import { levelMark } from '../../language/marks.ts'
import type { Level } from '../../language/scheme.ts'
import { asked } from '../asked.ts'
import { withoutExemption } from '../compare/judged-parts.ts'
import type { JudgedVoice } from '../compare/judged-voice.ts'
import { formulaOf } from '../expression.ts'
import { formulaText } from '../formula.ts'

/** The mark of a level with its side, "at least 120 points"; undefined for a level without one. */
export function levelMarkWords(level: Level, voice: JudgedVoice): string | undefined {
  const marked = levelMark(level)
  if (marked === undefined) return undefined
  const { side, mark } = marked
  return voice.catalogue.say('document-level-threshold', {
    side,
    points: typeof mark === 'number' ? mark : formulaText(formulaOf(mark, voice)),
  })
}

/** What a level of the main result asks beside its mark, one fact each. */
export function levelNeeds(level: string, { pack, sentences }: JudgedVoice): readonly string[] {
  return (pack.results[0]?.gates ?? [])
    .filter(({ origin }) => isAskedBy(origin, level))
    .map(({ rule }) => asked(withoutExemption(rule.conditions), sentences, pack))
}

/** Whether a gate of the main result stands for what a level asks, and is told with it. */
export function isOfLevel(gate: string, { results }: Expanded): boolean {
  const origin = results[0]?.gates.find(({ id }) => id === gate)?.origin
  return origin?.kind === 'floor' || origin?.kind === 'needs'
}

function isAskedBy(
  origin: Expanded['results'][number]['gates'][number]['origin'],
  level: string,
): boolean {
  return (origin.kind === 'floor' || origin.kind === 'needs') && origin.level.id === level
}
