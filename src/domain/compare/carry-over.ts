import { distance } from 'fastest-levenshtein'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { TextLanguage, Text } from '../messages/text.ts'
import type { ClauseView } from './clause-view.ts'
import type { CarryOver, CarryReason } from './comparison.ts'
import { evidenceAdded } from './fates.ts'
import type { Thread } from './threads.ts'
import { inBoth } from './wording-likeness.ts'

type Verdict = Pick<CarryOver, 'carry' | 'reason' | 'from'>

/**
 * What becomes of every answer and every fact about the applicant when an open assessment goes on
 * under the right side. An answer stands only where the same thing was asked; whatever was reworded
 * beyond a correction is asked again.
 */
export function carryOver(
  left: Expanded,
  right: Expanded,
  threads: readonly Thread[],
  languages: readonly TextLanguage[],
): readonly CarryOver[] {
  const threadOf = new Map(
    threads.flatMap((thread) => thread.after.map(({ id }) => [id, thread] as const)),
  )
  const answers = [...right.inputs].map(([id, { input, clause }]): CarryOver => {
    const asked = clause === undefined ? undefined : right.clauseById.get(clause)
    const verdict =
      asked === undefined ? ofShared(id, input) : ofClause(asked, threadOf.get(asked.id)!)
    const { number, title } = asked?.clause ?? {}
    return {
      space: 'answers',
      input: id,
      ...(asked === undefined ? {} : { clause: asked.id }),
      ...(number === undefined ? {} : { number }),
      ...titleOf(asked === undefined ? input.title : title),
      ...verdict,
    }
  })
  const profile = [...right.profile].map(([id, input]): CarryOver => ({
    space: 'profile',
    input: id,
    ...titleOf(input.title),
    ...known(left.profile.get(id), input, id),
  }))
  return [...answers, ...profile]

  function ofShared(id: string, input: Input): Verdict {
    return known(left.inputs.get(id)?.input, input, id)
  }

  function known(before: Input | undefined, input: Input, id: string): Verdict {
    if (before === undefined) return again('new', [])
    return inputVerdict(before, input, [id]) ?? stands('unchanged', [id])
  }

  function ofClause(clause: ExpandedClause, { before, after }: Thread): Verdict {
    const from = [...new Set(before.flatMap((one) => one.expanded.inputs))]
    const [one, other] = [before[0], after[0]]
    if (one === undefined || other === undefined) return again('new', [])
    if (after.length > 1) return again('split', from)
    if (before.length > 1) return again('merged', from)
    const own = left.inputs.get(one.id)
    if (own?.clause !== one.id) return again('asked-otherwise', from)
    const { input } = right.inputs.get(clause.id)!
    // Points given by an assessor are out of the weight that he knew.
    if (input.type === 'points' && !one.expanded.weight.equals(clause.weight))
      return again('asked-otherwise', from)
    const requirement = requirementVerdict(one, other)
    if (requirement?.carry === 'ask-again') return requirement
    if (evidenceAdded(one, other, languages)) return again('evidence-added', from)
    const asked = inputVerdict(own.input, input, from)
    if (asked !== undefined) return asked
    if (requirement !== undefined) return requirement
    if (one.id !== clause.id) return stands('renamed', from)
    return stands(one.parent === other.parent ? 'unchanged' : 'moved', from)

    function requirementVerdict(was: ClauseView, is: ClauseView): Verdict | undefined {
      const change = wordingChange(was.says, is.says, languages)
      if (change === 'other') return again('requirement-reworded', from)
      return change === 'correction' ? stands('wording-corrected', from) : undefined
    }
  }

  /** Undefined where the same thing is asked in the same words. */
  function inputVerdict(before: Input, after: Input, from: readonly string[]): Verdict | undefined {
    const words = wordingChange(before.title, after.title, languages)
    const shape = shapeChange(before, after, languages)
    if (words === 'other' || shape === 'other') return again('asked-otherwise', from)
    if (shape === 'wider') return stands('choices-added', from)
    return words === 'correction' ? stands('wording-corrected', from) : undefined
  }
}

function titleOf(title: Text | undefined): { readonly title?: Text } {
  return title === undefined ? {} : { title }
}

function stands(reason: CarryReason, from: readonly string[]): Verdict {
  return { carry: 'stands', reason, from }
}

function again(reason: CarryReason, from: readonly string[]): Verdict {
  return { carry: 'ask-again', reason, from }
}

/** Letters that a correction may touch. */
const MOST_CORRECTED = 2
/** Words that turn a requirement round, and figures: no change of these is a mere correction. */
const WEIGHTY =
  /\p{N}+|[不非无未勿应须宜可]|\b(?:not?|never|without|unless|except|shall|should|must|may|can)\b/gu

function wordingChange(
  before: Text | undefined,
  after: Text | undefined,
  languages: readonly TextLanguage[],
): 'same' | 'correction' | 'other' {
  if ((before === undefined) !== (after === undefined)) return 'other'
  const changes = inBoth(before, after, languages).map(({ a, b }) => {
    if (a === b) return 'same'
    const [x, y] = [bare(a), bare(b)]
    if (x === y) return 'correction'
    const weighty = (text: string): string => (text.match(WEIGHTY) ?? []).join(' ')
    const isSlight = distance(x, y) <= MOST_CORRECTED && weighty(x) === weighty(y)
    return isSlight ? 'correction' : 'other'
  })
  if (changes.includes('other')) return 'other'
  return changes.includes('correction') ? 'correction' : 'same'
}

/** Words without case, spacing and punctuation. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

/** `wider`: every answer that could be given can still be given, and means what it meant. */
function shapeChange(
  before: Input,
  after: Input,
  languages: readonly TextLanguage[],
): 'same' | 'wider' | 'other' {
  if (before.type !== after.type) return 'other'
  const unit = (input: Input): Text | undefined => ('unit' in input ? input.unit : undefined)
  if (wordingChange(unit(before), unit(after), languages) === 'other') return 'other'
  if (before.type === 'choice' && after.type === 'choice')
    return optionsChange(before.options, after.options, languages)
  if (before.type === 'checklist' && after.type === 'checklist') {
    // What stands on the list now and did not before was never looked at.
    const change = optionsChange(before.items, after.items, languages)
    return change === 'wider' ? 'other' : change
  }
  if (before.type === 'samples' && after.type === 'samples')
    return (after.least ?? 0) > (before.least ?? 0) ? 'other' : 'same'
  if (before.type === 'points' && after.type === 'points')
    return (before.step ?? 1) === (after.step ?? 1) ? 'same' : 'other'
  return 'same'
}

type Offered = { readonly id: string; readonly title?: Text; readonly state?: string }

function optionsChange(
  before: readonly Offered[],
  after: readonly Offered[],
  languages: readonly TextLanguage[],
): 'same' | 'wider' | 'other' {
  for (const { id, title, state } of before) {
    const still = after.find((one) => one.id === id)
    if (still === undefined || wordingChange(title, still.title, languages) === 'other')
      return 'other'
    if (still.state !== state) return 'other'
  }
  return after.length > before.length ? 'wider' : 'same'
}
