import { comparePacks } from '../../src/domain/compare/compare.ts'
import { FATES, type ClauseFate, type Fate } from '../../src/domain/compare/comparison.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Clause } from '../../src/domain/language/standard.ts'
import { wording, type Text } from '../../src/domain/messages/text.ts'
import { preparePack } from '../../src/domain/score/score.ts'

/** A change that was planted, and what ought to be found: which fate, from which clauses to which. */
export type Planted = {
  readonly how: string
  readonly fate: Fate
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** How well one fate was found: planted, told, and both. */
export type Tally = { planted: number; told: number; right: number }

/** What came of a number of planted revisions. */
export type PlantedReport = {
  readonly revisions: number
  readonly edits: number
  readonly fates: { readonly [F in Fate]: Tally }
  /** What was missed or told wrongly, for whoever wants to know. */
  readonly mistakes: readonly string[]
}

type Draft = { -readonly [K in keyof Clause]: Clause[K] } & { clauses?: Draft[] }

/** Revises packs with known changes, several in each, and counts what the comparison makes of them. */
export function plantRevisions(
  packs: readonly Pack[],
  options: { readonly seed: number; readonly revisions: number; readonly editsEach: number },
): PlantedReport {
  const fates = Object.fromEntries(
    FATES.map((fate) => [fate, { planted: 0, told: 0, right: 0 }]),
  ) as { [F in Fate]: Tally }
  const mistakes: string[] = []
  let edits = 0
  for (let n = 0; n < options.revisions; n += 1) {
    const left = packs[n % packs.length]!
    const random = seeded(options.seed * 1_000_003 + n)
    const { right, planted } = revise(left, packs, random, options.editsEach)
    edits += planted.filter(({ how }) => how !== 'untouched').length
    const { clauses } = comparePacks(
      preparePack({ pack: left, digest: 'left' }),
      preparePack({ pack: right, digest: 'right' }),
    )
    const told = new Set(clauses.map(keyOf))
    const meant = new Set(planted.map(keyOf))
    for (const one of planted) {
      fates[one.fate].planted += 1
      if (told.has(keyOf(one))) fates[one.fate].right += 1
      else mistakes.push(`${n} missed ${one.how}: ${keyOf(one)}`)
    }
    for (const one of clauses) {
      fates[one.fate].told += 1
      if (!meant.has(keyOf(one))) mistakes.push(`${n} told ${keyOf(one)}`)
    }
  }
  return { revisions: options.revisions, edits, fates, mistakes }
}

function keyOf({ fate, before, after }: Planted | ClauseFate): string {
  const ids = (list: Planted['before'] | ClauseFate['before']): string =>
    list
      .map((one) => (typeof one === 'string' ? one : one.clause))
      .toSorted()
      .join('+')
  return `${fate} ${ids(before)} > ${ids(after)}`
}

/** Numbers from 0 up to `below`, the same for the same seed. */
type Random = (below: number) => number

function seeded(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function revise(
  left: Pack,
  packs: readonly Pack[],
  random: Random,
  count: number,
): { readonly right: Pack; readonly planted: readonly Planted[] } {
  const work = new Revision(left, packs, random)
  let tries = 0
  while (work.planted.length < count && tries < 60) {
    tries += 1
    work.plant(tries)
  }
  return { right: work.pack(), planted: work.all() }
}

/** A revision under way. */
class Revision {
  readonly planted: Planted[] = []
  readonly #left: Pack
  readonly #random: Random
  readonly #others: readonly Clause[]
  readonly #tree: Draft[]
  readonly #rules: { weights: Record<string, unknown>; criteria: Record<string, unknown> }
  /** Clauses that other rules name, and those that were changed already. */
  readonly #busy: Set<string>
  #made = 0

  constructor(left: Pack, packs: readonly Pack[], random: Random) {
    this.#left = left
    this.#random = random
    this.#tree = structuredClone(left.standard.clauses) as Draft[]
    const { weights, criteria, examples: _, ...rest } = left.rules
    this.#rules = {
      weights: structuredClone(weights ?? {}),
      criteria: structuredClone(criteria ?? {}),
    }
    const named = JSON.stringify(rest)
    const ids = leavesOf(this.#tree).map(({ clause }) => clause.id)
    this.#busy = new Set(
      ids.filter((id) => new RegExp(`["./]${id}["./\\]]`).test(named) || usedBy(id, criteria)),
    )
    const own = new Set(ids)
    this.#others = packs
      .filter((pack) => pack !== left)
      .flatMap((pack) => leavesOf(pack.standard.clauses as Draft[]))
      .map(({ clause }) => clause)
      .filter(({ id }) => !own.has(id))
  }

  /** Everything that ought to be found: what was planted, and that nothing else changed. */
  all(): readonly Planted[] {
    const touched = new Set(this.planted.flatMap(({ before }) => before))
    const untouched = leavesOf(this.#left.standard.clauses as Draft[])
      .map(({ clause }) => clause.id)
      .filter((id) => !touched.has(id))
    return [
      ...this.planted,
      ...untouched.map((id): Planted => ({
        how: 'untouched',
        fate: 'same',
        before: [id],
        after: [id],
      })),
    ]
  }

  pack(): Pack {
    const { standard, rules } = this.#left
    return {
      ...this.#left,
      standard: { ...standard, edition: 'next', clauses: this.#tree },
      rules: { ...rules, ...this.#rules, examples: {} } as Pack['rules'],
    }
  }

  plant(turn: number): void {
    const kinds = [
      () => this.#reword(),
      () => this.#move(),
      () => this.#split(),
      () => this.#merge(),
      () => this.#add(),
      () => this.#withdraw(),
      () => this.#rename(),
    ]
    const planted = kinds[(turn + this.#random(kinds.length)) % kinds.length]!()
    if (planted === undefined) return
    for (const id of [...planted.before, ...planted.after]) this.#busy.add(id)
    this.planted.push(planted)
  }

  #pick(fits: (clause: Draft) => boolean = () => true): Leaf | undefined {
    const free = leavesOf(this.#tree).filter(
      ({ clause }) => !this.#busy.has(clause.id) && clause.text !== undefined && fits(clause),
    )
    return free[this.#random(Math.max(1, free.length))]
  }

  #newId(): string {
    this.#made += 1
    return `planted-${this.#made}`
  }

  /** Gives a clause another id, with all that is said of it. */
  #rekey(clause: Draft, id: string): void {
    for (const map of [this.#rules.weights, this.#rules.criteria]) {
      if (!Object.hasOwn(map, clause.id)) continue
      map[id] = JSON.parse(
        JSON.stringify(map[clause.id]).replaceAll(`$.answers.${clause.id}`, `$.answers.${id}`),
      )
      delete map[clause.id]
    }
    clause.id = id
  }

  #drop({ clause, siblings }: Leaf): void {
    siblings.splice(siblings.indexOf(clause), 1)
    delete this.#rules.weights[clause.id]
    delete this.#rules.criteria[clause.id]
  }

  #insert(siblings: Draft[], at: number, clause: Draft): void {
    siblings.splice(at, 0, clause)
    this.#rules.weights[clause.id] = 1
  }

  #reword(): Planted | undefined {
    const leaf = this.#pick()
    if (leaf === undefined) return undefined
    const { clause } = leaf
    const before = [clause.id]
    const way = this.#random(4)
    if (way === 0)
      clause.title = {
        zh: `${wording(clause.title, 'zh')}要求`,
        en: `Rules on ${wording(clause.title, 'en')}`,
      }
    else clause.text = reworded(clause.text!, this.#random)
    if (way === 3) {
      clause.text = reworded(clause.text!, this.#random)
      this.#rekey(clause, this.#newId())
      if (this.#random(2) === 0) clause.succeeds = [`${this.#left.standard.edition}/${before[0]}`]
    }
    const how = ['title reworded', 'text reworded', 'text reworded', 'reworded under another id'][
      way
    ]!
    return { how, fate: 'reworded', before, after: [clause.id] }
  }

  #maybeReworded(text: Text): Text {
    return this.#random(2) === 0 ? text : reworded(text, this.#random)
  }

  #move(): Planted | undefined {
    const leaf = this.#pick()
    if (leaf === undefined) return undefined
    const { clause, siblings } = leaf
    const before = [clause.id]
    const lists = siblingLists(this.#tree).filter((list) => list !== siblings)
    const target = lists[this.#random(Math.max(1, lists.length))]
    // The last of a section would take the section with it.
    if (target === undefined || siblings.length < 3) return undefined
    siblings.splice(siblings.indexOf(clause), 1)
    target.splice(this.#random(target.length + 1), 0, clause)
    const isRenamed = this.#random(3) === 0
    if (isRenamed) this.#rekey(clause, this.#newId())
    if (this.#random(3) === 0) clause.text = reworded(clause.text!, this.#random)
    return {
      how: isRenamed ? 'moved under another id' : 'moved',
      fate: 'moved',
      before,
      after: [clause.id],
    }
  }

  #split(): Planted | undefined {
    const leaf = this.#pick((clause) => cut(clause.text!) !== undefined)
    if (leaf === undefined) return undefined
    const { clause, siblings } = leaf
    const before = [clause.id]
    const [first, second] = cut(clause.text!)!
    const isDeclared = this.#random(2) === 0
    const succeeds = isDeclared ? [`${this.#left.standard.edition}/${before[0]}`] : undefined
    const part: Draft = {
      id: this.#newId(),
      title: heading(second),
      text: this.#maybeReworded(second),
      ask: { type: 'yes-no' },
      ...(succeeds === undefined ? {} : { succeeds }),
    }
    clause.text = this.#maybeReworded(first)
    const isRenamed = this.#random(3) === 0
    if (isRenamed) {
      this.#rekey(clause, this.#newId())
      if (succeeds !== undefined) clause.succeeds = succeeds
    }
    this.#insert(siblings, siblings.indexOf(clause) + 1, part)
    const how = `split, ${isDeclared ? 'declared' : 'not declared'}${isRenamed ? ', both ids new' : ''}`
    return { how, fate: 'split', before, after: [clause.id, part.id] }
  }

  #merge(): Planted | undefined {
    const leaf = this.#pick()
    const other = this.#pick(
      (clause) => clause !== leaf?.clause && leaf?.siblings.includes(clause) === true,
    )
    if (leaf === undefined || other === undefined) return undefined
    const { clause } = leaf
    const before = [clause.id, other.clause.id]
    clause.text = this.#maybeReworded(joined(clause.text!, other.clause.text!))
    this.#drop(other)
    const isRenamed = this.#random(3) === 0
    const isDeclared = this.#random(2) === 0
    if (isRenamed) this.#rekey(clause, this.#newId())
    if (isDeclared) clause.succeeds = before.map((id) => `${this.#left.standard.edition}/${id}`)
    const how = `merged, ${isDeclared ? 'declared' : 'not declared'}${isRenamed ? ', id new' : ''}`
    return { how, fate: 'merged', before, after: [clause.id] }
  }

  /** A clause of another standard on a like subject: new here, and hard to tell from a rewording. */
  #add(): Planted | undefined {
    const source = this.#others[this.#random(this.#others.length)]!
    const lists = siblingLists(this.#tree)
    const target = lists[this.#random(lists.length)]!
    if (this.#busy.has(source.id) || source.text === undefined) return undefined
    const { title, text } = source
    const clause: Draft = {
      id: source.id,
      ...(title === undefined ? {} : { title }),
      text,
      ask: { type: 'yes-no' },
    }
    this.#insert(target, this.#random(target.length + 1), clause)
    return { how: 'new', fate: 'new', before: [], after: [clause.id] }
  }

  #withdraw(): Planted | undefined {
    const leaf = this.#pick()
    if (leaf === undefined || leaf.siblings.length < 2) return undefined
    this.#drop(leaf)
    return { how: 'withdrawn', fate: 'withdrawn', before: [leaf.clause.id], after: [] }
  }

  #rename(): Planted | undefined {
    const leaf = this.#pick()
    if (leaf === undefined) return undefined
    const { clause } = leaf
    const before = [clause.id]
    this.#rekey(clause, this.#newId())
    clause.number = 'Z.9'
    return { how: 'another id and number', fate: 'same', before, after: [clause.id] }
  }
}

type Leaf = { readonly clause: Draft; readonly siblings: Draft[] }

function leavesOf(clauses: Draft[]): readonly Leaf[] {
  return clauses.flatMap((clause): readonly Leaf[] =>
    clause.clauses === undefined ? [{ clause, siblings: clauses }] : leavesOf(clause.clauses),
  )
}

/** The lists of clauses that stand side by side. */
function siblingLists(clauses: Draft[]): readonly Draft[][] {
  const below = clauses.flatMap((clause) =>
    clause.clauses === undefined ? [] : siblingLists(clause.clauses),
  )
  return clauses.some((clause) => clause.clauses === undefined) ? [clauses, ...below] : below
}

/** Whether the criterion of another clause reads this one. */
function usedBy(id: string, criteria: Pack['rules']['criteria']): boolean {
  return Object.entries(criteria ?? {}).some(
    ([owner, criterion]) => owner !== id && JSON.stringify(criterion).includes(`.${id}`),
  )
}

const REWORDINGS = [
  {
    zh: ['应', '须'],
    en: ['shall', 'must'],
    more: { zh: '，并保存记录', en: ', and records are kept' },
  },
  {
    zh: ['的', '之'],
    en: ['is', 'has to be'],
    more: { zh: '，每年复核一次', en: ' and looked at again every year' },
  },
  {
    zh: ['客户', '顾客'],
    en: ['customer', 'client'],
    more: { zh: '，有据可查', en: ', with proof to show' },
  },
] as const

function reworded(text: Text, random: Random): Text {
  const { zh, en, more } = REWORDINGS[random(REWORDINGS.length)]!
  const said = { zh: wording(text, 'zh'), en: wording(text, 'en') }
  return {
    zh: said.zh.replace(zh[0], zh[1]).replace(/。?$/, `${more.zh}。`),
    en: said.en.replace(en[0], en[1]).replace(/\.?$/, `${more.en}.`),
  }
}

/** A text in two halves at the stop nearest to its middle; undefined where a half would say too little. */
function cut(text: Text): readonly [Text, Text] | undefined {
  const zh = halves(wording(text, 'zh'), /[，；、]/g, 5)
  const en = halves(wording(text, 'en'), /, (?:and )?|; | and /g, 14)
  if (zh === undefined || en === undefined) return undefined
  return [
    { zh: zh[0], en: en[0] },
    { zh: zh[1], en: en[1] },
  ]
}

function halves(text: string, stop: RegExp, least: number): readonly [string, string] | undefined {
  const stops = [...text.matchAll(stop)].toSorted(
    (a, b) => Math.abs(a.index - text.length / 2) - Math.abs(b.index - text.length / 2),
  )
  const [nearest] = stops
  if (nearest === undefined) return undefined
  const [one, other] = [text.slice(0, nearest.index), text.slice(nearest.index + nearest[0].length)]
  return Math.min(one.length, other.length) < least ? undefined : [one, other]
}

function heading(text: Text): Text {
  return {
    zh: wording(text, 'zh').slice(0, 6),
    en: wording(text, 'en').split(' ').slice(0, 4).join(' '),
  }
}

function joined(one: Text, other: Text): Text {
  return {
    zh: wording(one, 'zh').replace(/。$/, '；') + wording(other, 'zh'),
    en: `${wording(one, 'en')} ${wording(other, 'en')}`,
  }
}
