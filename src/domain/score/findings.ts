import { catalogueIn } from '../messages/all.ts'
import { toJson, type ExactJson } from '../exact.ts'
import { wording, type Language, type Text } from '../pack/text.ts'
import type { Finding, Words } from '../receipt.ts'
import { numberWords } from '../words/numbers.ts'
import { stateWords as clauseStateWords } from '../words/labels.ts'
import type { ScoredClause } from './clauses.ts'

/** Words in each of `languages`. */
export function inLanguages(
  languages: readonly Language[],
  say: (language: Language) => string,
): Words {
  const words: { -readonly [L in keyof Words]: Words[L] } = {}
  for (const language of languages) words[language] = say(language)
  return words
}

/** The findings, in clause order. Clauses that concern nobody or carry no points have none. */
export function findingsOf(
  clauses: Iterable<ScoredClause>,
  languages: readonly Language[],
): readonly Finding[] {
  const findings: Finding[] = []
  for (const scored of clauses) {
    if (scored.state === 'hidden' || scored.state === 'unscored') continue
    findings.push(findingOf(scored, languages))
  }
  return findings
}

function findingOf(scored: ScoredClause, languages: readonly Language[]): Finding {
  const { clause, state, grade, evidence } = scored
  const points = scored.points === null ? null : toJson(scored.points)
  const max = toJson(clause.weight)
  const number = clause.clause.number
  const base = {
    clause: clause.id,
    ...(number === undefined ? {} : { number }),
    points,
    max,
    evidence,
  }
  if (state !== 'scored' && state !== 'hidden' && state !== 'unscored')
    return {
      ...base,
      kind: state,
      words: inLanguages(languages, (l) => stateWords(scored, l)),
    }
  const words = wordsOf(scored, points, max, languages)
  if (scored.met === true) return { ...base, kind: 'conformity', words }
  if (grade === 'none') return { ...base, kind: 'opportunity', words }
  return { ...base, kind: 'nonconformity', grade, words }
}

/** Where arithmetic and clause alone decide the words, they are the same at every score. */
const SAME_WORDS = new WeakMap<object, Words>()

function wordsOf(
  scored: ScoredClause,
  points: ExactJson | null,
  max: ExactJson,
  languages: readonly Language[],
): Words {
  const { fixed, countedIn } = scored
  const say = (language: Language): string => scoredWords(scored, points, max, language)
  if (fixed === undefined || countedIn !== undefined) return inLanguages(languages, say)
  const known = SAME_WORDS.get(fixed) ?? inLanguages(languages, say)
  SAME_WORDS.set(fixed, known)
  return known
}

function stateWords(scored: ScoredClause, language: Language): string {
  const name = nameOf(scored.clause.clause, language)
  const state = clauseStateWords(scored.state, catalogueIn(language))
  const reason = scored.reason ?? ''
  if (language === 'zh') return `${name}：${state}${reason === '' ? '' : `（${reason}）`}。`
  return `${name}: ${state}${reason === '' ? '' : ` (${reason})`}.`
}

function scoredWords(
  scored: ScoredClause,
  points: ExactJson | null,
  max: ExactJson,
  language: Language,
): string {
  const name = nameOf(scored.clause.clause, language)
  const say = wording(scored.say, language)
  const once = scored.countedIn
  if (language === 'zh') {
    const counted = once === undefined ? '' : `，已在条款 ${once} 中计分`
    return `${name}：得 ${numberWords(points ?? 0)} 分，满分 ${numberWords(max)} 分${counted}${say === '' ? '' : `；${say}`}。`
  }
  const counted = once === undefined ? '' : `, counted in clause ${once} already`
  return `${name}: ${numberWords(points ?? 0)} of ${numberWords(max)} points${counted}${say === '' ? '' : `; ${say}`}.`
}

function nameOf(
  clause: {
    readonly id: string
    readonly number?: string
    readonly title?: Text
    readonly text?: Text
  },
  language: Language,
): string {
  const title = wording(clause.title ?? clause.text, language) || clause.id
  return clause.number === undefined ? title : `${clause.number} ${title}`
}
