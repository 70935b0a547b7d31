import type { AssessmentEffect, Comparison, Effects } from '../../compare/comparison.ts'
import { differingMembers } from '../../compare/differing-members.ts'
import type { FurtherArea, FurtherChange } from '../../compare/further-changes.ts'
import type { JudgedThing, RuleArea, RuleChange } from '../../compare/judged-thing.ts'
import type { Expanded } from '../../expand/expanded.ts'
import { pointer } from '../../faults/fault.ts'
import type { JsonValue } from '../../schema/json.ts'
import { catalogueIn } from '../../messages/all.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { LANGUAGES } from '../../messages/built/index.ts'
import type { EveryLanguage, Language, Text } from '../../messages/text.ts'
import { inEveryLanguage } from '../../messages/every-language.ts'
import { furtherName, furtherWords } from './further-words.ts'
import { judgedName } from './judged-names.ts'
import { judgedVoice, type JudgedVoice } from './judged-voice.ts'
import { judgedWords } from './judged-words.ts'
import { wordProblem, type WordedProblem } from '../problem.ts'

/** A comparison as it goes out: data, and words in every language about rules and faults. */
export type WordedComparison = Omit<Comparison, 'rules' | 'further' | 'effects'> & {
  readonly rules: readonly WordedRuleChange[]
  readonly further: readonly WordedFurtherChange[]
  readonly effects?: WordedEffects
}

/** One thing whose judgement differs, with words about it. */
export type WordedRuleChange = {
  readonly area: RuleArea
  readonly kind: RuleChange['kind']
  /** The result it belongs to, where a pack has several; `main` else. */
  readonly result: string
  /** Title of that result; absent for the main one. */
  readonly resultTitle?: Text
  /** Id of what is changed, as the files have it. */
  readonly id: string
  readonly name: EveryLanguage
  /** What held before; absent where it is added. */
  readonly before?: EveryLanguage
  /** What holds now; absent where it is removed. */
  readonly after?: EveryLanguage
  /** What was compared, written out: the same JSON for the same judgement. */
  readonly compared: { readonly before?: JsonValue; readonly after?: JsonValue }
}

/** What judges nothing and says something else than before, with words about it. */
export type WordedFurtherChange = {
  readonly area: FurtherArea
  readonly kind: FurtherChange['kind']
  /** Where it stands, as a JSON Pointer that begins with `/standard` or `/rules`. */
  readonly pointer: string
  readonly name: EveryLanguage
  /** What it said; absent where it is added. */
  readonly before?: EveryLanguage
  /** What it says; absent where it is removed. */
  readonly after?: EveryLanguage
}

/** Effects, with words about what is in the way of a score. */
export type WordedEffects = Omit<Effects, 'each'> & { readonly each: readonly WordedEffect[] }

/** See {@link WordedEffects}. */
export type WordedEffect = Omit<AssessmentEffect, 'problem'> & {
  readonly problem?: WordedProblem
}

/** Members that are named where two rules read alike and differ. */
const MOST_MEMBERS = 6

/** Words a comparison of two packs. */
export function wordComparison(
  { rules, further, effects, ...comparison }: Comparison,
  left: Expanded,
  right: Expanded,
): WordedComparison {
  const voices = new Map(
    LANGUAGES.map((language) => {
      const catalogue = catalogueIn(language)
      return [
        language,
        { left: judgedVoice(left, catalogue), right: judgedVoice(right, catalogue) },
      ] as const
    }),
  )
  return {
    ...comparison,
    rules: rules.map((change) => wordRule(change, (language) => voices.get(language)!)),
    further: further.map((change) => wordFurther(change, (language) => voices.get(language)!)),
    ...(effects === undefined
      ? {}
      : { effects: { ...effects, each: effects.each.map(wordEffect) } }),
  }
}

type Voices = { readonly left: JudgedVoice; readonly right: JudgedVoice }

function wordRule(change: RuleChange, voices: (language: Language) => Voices): WordedRuleChange {
  const { area, kind, before, after } = change
  const { result, resultTitle, id } = (after ?? before)!
  const said = Object.fromEntries(
    LANGUAGES.map((language) => [language, sidesIn(change, voices(language))]),
  ) as { readonly [L in Language]: Sides }
  return {
    area,
    kind,
    result,
    ...(resultTitle === undefined ? {} : { resultTitle }),
    id,
    name: inEveryLanguage(({ language }) => {
      const { left, right } = voices(language)
      return after === undefined
        ? judgedName(before!.judged, left)
        : judgedName(after.judged, right)
    }),
    ...(before === undefined
      ? {}
      : { before: inEveryLanguage(({ language }) => said[language].before) }),
    ...(after === undefined
      ? {}
      : { after: inEveryLanguage(({ language }) => said[language].after) }),
    compared: {
      ...(before === undefined ? {} : { before: before.meaning }),
      ...(after === undefined ? {} : { after: after.meaning }),
    },
  }
}

function wordFurther(
  change: FurtherChange,
  voices: (language: Language) => Voices,
): WordedFurtherChange {
  const { area, kind, file, path, before, after } = change
  const said = Object.fromEntries(
    LANGUAGES.map((language) => {
      const { left, right } = voices(language)
      const was = before === undefined ? '' : furtherWords(change, before, left)
      const is = after === undefined ? '' : furtherWords(change, after, right)
      return [
        language,
        before !== undefined && after !== undefined && was === is
          ? withMembers(was, before, after, right.catalogue)
          : { before: was, after: is },
      ]
    }),
  ) as { readonly [L in Language]: Sides }
  return {
    area,
    kind,
    pointer: pointer(file, ...path),
    name: inEveryLanguage(({ language }) => {
      const { left, right } = voices(language)
      return furtherName(change, after === undefined ? left : right)
    }),
    ...(before === undefined
      ? {}
      : { before: inEveryLanguage(({ language }) => said[language].before) }),
    ...(after === undefined
      ? {}
      : { after: inEveryLanguage(({ language }) => said[language].after) }),
  }
}

type Sides = { readonly before: string; readonly after: string }

/** What both sides say; where that reads alike, with the members in which they differ. */
function sidesIn({ before, after, isReordered }: RuleChange, { left, right }: Voices): Sides {
  const { catalogue } = right
  const was = before === undefined ? '' : judgedWords(before.judged, left)
  const is = after === undefined ? '' : judgedWords(after.judged, right)
  if (before === undefined || after === undefined) return { before: was, after: is }
  const said =
    was === is && !isReordered
      ? withMembers(was, before.meaning, after.meaning, catalogue)
      : { before: was, after: is }
  if (!isReordered) return said
  const placed = (words: string, { order = 0 }: JudgedThing): string =>
    catalogue.say('comparison-at-place', { words, place: order })
  return { before: placed(said.before, before), after: placed(said.after, after) }
}

function withMembers(
  words: string,
  before: JsonValue,
  after: JsonValue,
  catalogue: Catalogue,
): Sides {
  const members = differingMembers(before, after)
  const side = (valueOf: (member: (typeof members)[number]) => JsonValue | undefined): string =>
    catalogue.say('comparison-with-members', {
      words,
      members: {
        list: members.map((member) => {
          const value = valueOf(member)
          return value === undefined
            ? catalogue.say('comparison-member-absent', { at: member.at })
            : catalogue.say('comparison-member', { at: member.at, value: JSON.stringify(value) })
        }),
        joined: 'semicolon',
        most: MOST_MEMBERS,
      },
    })
  return { before: side((one) => one.before), after: side((one) => one.after) }
}

function wordEffect({ problem, ...effect }: AssessmentEffect): WordedEffect {
  return problem === undefined ? effect : { ...effect, problem: wordProblem(problem) }
}
