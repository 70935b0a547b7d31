import { viewPack, type PackView } from '../../check/pack-view.ts'
import { vocabularyOf, type PackFact, type PackVocabulary } from '../../check/vocabulary.ts'
import type { FactKind } from '../../language/facts.ts'
import { conditionNames, conditionPaths } from '../../language/conditions/paths.ts'
import { ofOwnAnswer, ownAnswer } from '../../language/criteria/criterion-of.ts'
import { isIsoDate } from '../../language/iso-date.ts'
import { OPERATORS, type Operator } from '../../language/operators/registry.ts'
import { readNumber } from '../../numbers/typed.ts'
import type { Pack } from '../../pack/pack.ts'
import { operatorsFor } from '../../rules/check-leaf.ts'
import { sameJson } from '../json-place.ts'
import { readText } from '../place-edit.ts'
import { memberOf, type ReadDraft } from '../read-draft.ts'
import { comparedIn, comparedJson, type Compared } from './condition-form.ts'
import type { DraftCondition } from './draft-conditions.ts'

/** What may be asked where a condition stands: facts by path, and conditions by name. */
export type LawfulFacts = {
  readonly facts: PackVocabulary
  readonly named: readonly string[]
  /** A condition as it is judged there: what it reads as the answer of the clause, under its own path. */
  readonly judged: <T>(part: T) => T
}

/** What of a draft reads facts by the rules of the language, laid out once for each draft. */
const VIEWS = new WeakMap<ReadDraft, PackView | undefined>()

function viewOf(draft: ReadDraft): PackView | undefined {
  if (!VIEWS.has(draft))
    VIEWS.set(
      draft,
      tried(() => viewPack(draft.pack as unknown as Pack)),
    )
  return VIEWS.get(draft)
}

/** A draft has any shape while it is written; what cannot be worked out is not offered. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** See {@link LawfulFacts}; nothing is offered while the draft cannot be read as a pack. */
export function lawfulFacts(draft: ReadDraft, site: DraftCondition): LawfulFacts {
  const view = viewOf(draft)
  const none: LawfulFacts = { facts: new Map(), named: [], judged: (part) => part }
  if (view === undefined) return none
  const scheme = view.schemes.find(({ id }) => id === site.result)
  const known = tried(() => vocabularyOf(view, site.moment, scheme))
  if (known === undefined) return none
  const { owner } = site
  const clause =
    owner.is === 'way' && owner.clause !== undefined
      ? view.nodeById.get(owner.clause)?.clause
      : undefined
  const own = clause === undefined ? undefined : ownAnswer(clause)
  const shared = view.rules.conditions ?? {}
  const self = owner.is === 'named' ? owner.name : undefined
  const isLawful = (name: string): boolean =>
    name !== self &&
    tried(
      () =>
        conditionPaths({ condition: name }, shared).every((path) => known.has(path)) &&
        (self === undefined || !conditionNames({ condition: name }, shared).has(self)),
    ) === true
  return {
    // A criterion for all clauses reads the answer of each, whatever that is.
    facts:
      owner.is === 'way' && owner.clause === undefined
        ? withAnyAnswer(known, view)
        : withOwn(known, own),
    named: Object.keys(shared).filter(isLawful),
    judged: (part) => (clause === undefined ? part : ofOwnAnswer(part, clause)),
  }
}

/** The facts with those of the answer of the clause itself, which stands for it in its criterion. */
function withOwn(known: PackVocabulary, own: string | undefined): PackVocabulary {
  if (own === undefined) return known
  const mine = [...known].flatMap(([path, fact]) =>
    path === own || path.startsWith(`${own}.`)
      ? [[OWN + path.slice(own.length), fact] as const]
      : [],
  )
  return new Map([...mine, ...known])
}

const OWN = '$.answer'

function withAnyAnswer(known: PackVocabulary, view: PackView): PackVocabulary {
  const asking = view.clauses.find(({ clause }) => memberOf(clause as never, 'ask') === undefined)
  return withOwn(known, asking === undefined ? undefined : ownAnswer(asking.clause))
}

/** The comparisons that suit a fact. */
export function suitedOperators(fact: PackFact | undefined): readonly Operator[] {
  return fact === undefined ? (Object.keys(OPERATORS) as Operator[]) : operatorsFor(fact.type)
}

/** The facts that a comparison may hold a fact against. */
export function suitedOthers(
  facts: PackVocabulary,
  path: string,
  operator: Operator,
): readonly string[] {
  const type = facts.get(path)?.type
  const suits = (other: FactKind): boolean =>
    OPERATORS[operator].against === 'list'
      ? other === 'list'
      : type === 'list'
        ? other !== 'list'
        : other === type
  return [...facts].flatMap(([one, fact]) => (one !== path && suits(fact.type) ? [one] : []))
}

/** How what a fact is compared with is asked for. */
export type ComparedField =
  | { readonly is: 'yes-no' }
  /** One of some values, or several of them. */
  | { readonly is: 'choice'; readonly among: readonly string[]; readonly isList: boolean }
  /** Typed; a list, one on a line. */
  | { readonly is: 'number' | 'date' | 'text'; readonly isList: boolean }
  /** As JSON, where no other field says what stands there. */
  | { readonly is: 'json' }

/** How what a fact is compared with is asked for, and how what stands there would be typed. */
export function comparedField(
  fact: PackFact | undefined,
  operator: Operator,
  now?: Compared,
): ComparedField {
  const field = fieldOf(fact, operator)
  if (now === undefined || now.is === 'fact') return field
  const again = readCompared(field, typedOf(field, now))
  const isSame = !('fault' in again) && sameJson(comparedJson(again), comparedJson(now))
  return isSame ? field : { is: 'json' }
}

/** What a field shows, as it would be typed or chosen. */
export function typedOf(field: ComparedField, now: Compared): readonly string[] {
  if (now.is === 'fact') return []
  if (field.is === 'json') return [JSON.stringify(now.of)]
  return now.is === 'list' ? now.of.map(String) : [String(now.of)]
}

function fieldOf(fact: PackFact | undefined, operator: Operator): ComparedField {
  const isList = OPERATORS[operator].against === 'list'
  if (fact?.values !== undefined) return { is: 'choice', among: fact.values, isList }
  switch (fact?.type) {
    case 'boolean':
      return isList ? { is: 'choice', among: ['true', 'false'], isList } : { is: 'yes-no' }
    case 'number':
      return { is: 'number', isList }
    case 'date':
      return { is: 'date', isList }
    case 'list':
    case 'text':
    case undefined:
      return { is: 'text', isList }
  }
}

/** What was typed or chosen for a field, or why it is nothing that can be compared. */
export function readCompared(
  field: ComparedField,
  typed: readonly string[],
): Compared | { readonly fault: 'needed' | 'number' | 'date' | 'json'; readonly text: string } {
  const texts = typed.map((one) => one.trim()).filter((one) => one !== '')
  const [first] = texts
  if (first === undefined) return { fault: 'needed', text: '' }
  if (field.is === 'json') {
    const value = readText(first)
    const compared = value === undefined ? undefined : comparedIn(value)
    return compared === undefined || compared.is === 'fact'
      ? { fault: 'json', text: first }
      : compared
  }
  const values: (string | number | boolean)[] = []
  for (const text of texts) {
    const plain = text.normalize('NFKC')
    if (field.is === 'number') {
      const read = readNumber(text)
      if (!('number' in read) || read.number === undefined) return { fault: 'number', text }
      values.push(read.number)
    } else if (field.is === 'date') {
      if (!isIsoDate(plain)) return { fault: 'date', text }
      values.push(plain)
    } else if (field.is === 'yes-no' || (field.is === 'choice' && isOfTruth(field.among)))
      values.push(text === 'true')
    else values.push(text)
  }
  const isList = field.is !== 'yes-no' && field.isList
  return isList ? { is: 'list', of: values } : { is: 'one', of: values[0]! }
}

function isOfTruth(among: readonly string[]): boolean {
  return among.join() === 'true,false'
}
