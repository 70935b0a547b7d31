import type { Exact, ExactJson } from '../numbers/exact.ts'
import { isKeyOf } from '../schema/json.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { MessageKey } from '../messages/keys.ts'
import type { Language } from '../messages/text.ts'
import type { ClauseState } from '../receipt/receipt.ts'
import { pathNames } from '../rules/path.ts'
import type { Asked, Named, PackNames } from './names.ts'
import { numberWords, pointsWords } from '../messages/numbers.ts'

/** PackNames facts and values as people know them: by titles of clauses and inputs, options and units. */
export type Labels = {
  readonly language: Language
  readonly catalogue: Catalogue
  /** `$.answers.hours` gives the title of what is asked. */
  fact(path: string): string
  /** What a clause asks itself, without its title: "found", "share passed". */
  ownFact(path: string): string
  /** The printed number and title of a clause, or its id. */
  clause(id: string): string
  /** The title of a clause alone, or its id. */
  clauseTitle(id: string): string
  /** The title of a part, or its id; with its printed number where `numbered`. */
  part(id: string, numbered?: 'numbered'): string
  /** What an answer or profile fact is called. */
  asked(space: 'answers' | 'profile', id: string): string
  /** A compared value in words: yes and no, the title of an option, a text. */
  value(value: unknown, path: string): string
  /** The number at a path with its unit: "6 h", "1 point", "77%". */
  measured(number: ExactJson | Exact, path: string): string
}

/** What a fact about an answer, a clause or a part is called, behind whose it is. */
const FACTS = {
  points: 'fact-points',
  exactPoints: 'fact-exact-points',
  percent: 'fact-percent',
  exactPercent: 'fact-exact-percent',
  max: 'fact-max',
  state: 'fact-state',
  met: 'fact-met',
  share: 'fact-share',
  checked: 'fact-checked',
  failed: 'fact-failed',
  passed: 'fact-passed',
  count: 'fact-count',
  items: 'fact-items',
} as const satisfies Record<string, MessageKey>

/** The same of what a clause asks itself. */
const OWN = {
  share: 'own-share',
  checked: 'own-checked',
  failed: 'own-failed',
  passed: 'own-passed',
  count: 'own-count',
  items: 'own-items',
} as const satisfies Record<string, MessageKey>

/** Facts about a result, by the space and name of their path. */
const RESULTS = {
  'total.points': 'total-points',
  'total.exactPoints': 'total-exact-points',
  'total.percent': 'total-percent',
  'total.exactPercent': 'total-exact-percent',
  'total.max': 'total-max',
  'total.state': 'total-state',
  'level.rank': 'level-rank',
  'level.byPoints': 'level-rank-by-points',
  'counts.met': 'count-met',
  'counts.minor': 'count-minor',
  'counts.major': 'count-major',
  'counts.nonconformities': 'count-nonconformities',
  'counts.scored': 'count-scored',
  'counts.notApplicable': 'count-not-applicable',
  'counts.notChecked': 'count-not-checked',
  'counts.missing': 'count-missing',
} as const satisfies Record<string, MessageKey>

const STATES = {
  scored: 'state-scored',
  'not-applicable': 'state-not-applicable',
  'not-checked': 'state-not-checked',
  missing: 'state-missing',
  unscored: 'state-unscored',
  hidden: 'state-hidden',
  // What a part or the total may be beside it.
  'not-scored': 'state-not-scored',
  open: 'state-open',
} as const satisfies Record<ClauseState | PartState, MessageKey>

type PartState = 'not-scored' | 'open'

/** The state of a clause or a part in words. */
export function stateWords(state: ClauseState | PartState, catalogue: Catalogue): string {
  return catalogue.say(STATES[state])
}

/** Labels from what things are called. */
export function labelsOf(names: PackNames, catalogue: Catalogue): Labels {
  const facts = new Map<string, string>()
  const units = new Map<string, Unit>()

  function titled({ number, title }: Named = {}, id: string, showNumber: boolean): string {
    const words = catalogue.text(title) || id
    return showNumber && number !== undefined
      ? catalogue.say('numbered', { number, title: words })
      : words
  }

  function of(subject: string, field: string | undefined): string {
    if (field === undefined) return subject
    return isKeyOf(FACTS, field)
      ? catalogue.say(FACTS[field], { subject })
      : catalogue.say('fact-other', { subject, field })
  }

  function askedAt(path: string): Asked | undefined {
    const [space, id = ''] = pathNames(path) ?? []
    if (space === 'answers') return names.answer(id)
    return space === 'profile' ? names.profile(id) : undefined
  }

  const labels: Labels = {
    language: catalogue.language,
    catalogue,
    clause: (id) => titled(names.clause(id), id, true),
    clauseTitle: (id) => titled(names.clause(id), id, false),
    ownFact(path) {
      const field = pathNames(path)?.[2]
      if (field === undefined) return catalogue.say('own-found')
      return isKeyOf(OWN, field) ? catalogue.say(OWN[field]) : field
    },
    part: (id, numbered) => titled(names.part(id), id, numbered !== undefined),
    asked(space, id) {
      const asked = space === 'answers' ? names.answer(id) : names.profile(id)
      const own = catalogue.text(asked?.title)
      if (own !== '' || space === 'profile') return own === '' ? id : own
      return titled(names.clause(id), id, false)
    },
    fact(path) {
      const known = facts.get(path) ?? name(path)
      facts.set(path, known)
      return known
    },
    value(value, path) {
      if (value === undefined)
        return catalogue.say(isStanding(path) ? 'value-no-points' : 'value-not-recorded')
      if (typeof value === 'boolean') return catalogue.say(value ? 'yes' : 'no')
      if (Array.isArray(value) && value.length === 0) return catalogue.say('value-none')
      if (Array.isArray(value))
        return value.map((one) => labels.value(one, path)).join(catalogue.say('list-comma'))
      if (typeof value !== 'string') return ''
      if (path.endsWith('.state'))
        return isKeyOf(STATES, value) ? stateWords(value, catalogue) : value
      const option = askedAt(path)?.options?.find(({ id }) => id === value)
      return option === undefined
        ? value
        : catalogue.say('option-title', { title: catalogue.text(option.title) || value })
    },
    measured(number, path) {
      const unit = units.get(path) ?? unitAt(path)
      units.set(path, unit)
      if (unit === 'points') return pointsWords(number, catalogue)
      const words = numberWords(number)
      if (unit === 'percent') return catalogue.say('percent', { number: words })
      if (unit === 'none') return words
      const { named } = unit
      return catalogue.say('measured', {
        number: words,
        unit: words === '1' ? singular(named) : named,
      })
    },
  }

  function unitAt(path: string): Unit {
    const [space, , below] = pathNames(path) ?? []
    if (path.endsWith('ercent')) return 'percent'
    if (path.endsWith('oints') || space === 'several' || (space === 'total' && below === undefined))
      return 'points'
    const asked = below === undefined ? askedAt(path) : undefined
    if (asked?.isPoints === true) return 'points'
    const named = catalogue.text(asked?.unit)
    if (named === '%') return 'percent'
    return named === '' ? 'none' : { named }
  }

  function name(path: string): string {
    const [space, id = '', below] = pathNames(path) ?? []
    if (space === 'answers' || space === 'profile') return of(labels.asked(space, id), below)
    if (space === 'several')
      return catalogue.say('fact-several', { subject: labels.asked('answers', id) })
    if (space === 'clauses')
      return below === 'met' ? labels.clause(id) : of(labels.clause(id), below)
    if (space === 'parts') return of(labels.part(id), below)
    const result = `${space}.${id}`
    if (isKeyOf(RESULTS, result)) return catalogue.say(RESULTS[result])
    if (space === 'values') return catalogue.text(names.value(id)) || id
    if (space === 'terms') return names.term?.(id) ?? catalogue.say('fact-worked-out')
    return space === 'date' ? catalogue.say('assessment-date') : id || path
  }

  return labels
}

type Unit = 'none' | 'points' | 'percent' | { readonly named: string }

/** A unit written out in the plural, such as `days`, as it stands behind 1; `h` and `Mbps` have one form. */
function singular(unit: string): string {
  return unit.replace(/(?<=[a-z][^s])s$/, '')
}

/** Whether a path reads points that something may not have yet. */
function isStanding(path: string): boolean {
  return /^\$\.(?:total|parts|clauses)\b/.test(path)
}
