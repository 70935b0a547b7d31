import {
  listTags,
  resolveTag,
  type Scope,
  type Tag,
  type TagSchema,
} from '../../domain/document/tag-schema.ts'
import type { Place, TemplateFault } from '../../domain/document/template-fault.ts'
import { TAG_WORDS } from '../../domain/document/template-words/tag-words.ts'
import type { Wording } from '../../domain/document/template-words/wording.ts'
import { closestName } from './closest-name.ts'
import type { TagUse } from './program.ts'
import { errorFault, warningFault } from './refusal.ts'

/** Where in the tree of sections reading is. */
export type Spot = {
  readonly scopes: readonly Scope[]
  /** Lists round it, outermost first. */
  readonly within: readonly string[]
  /** Tags whose presence a section round it has asked for. */
  readonly asked: readonly Tag[]
}

/** A name as a template writes it. */
export type Written = { readonly name: string; readonly tag: string; readonly place: Place }

/** Looks names of a template up in the schema, and keeps account of what it found. */
export class TagLookup {
  readonly uses: TagUse[] = []
  /** Names used of each part of the schema: only those are read from the data. */
  readonly used = new Map<TagSchema, Set<string>>()
  readonly faults: TemplateFault[]
  /** Sections that were opened but never closed: what belongs to them is not reported once more. */
  readonly broken = new Set<string>()
  readonly #schema: TagSchema

  constructor(schema: TagSchema, faults: TemplateFault[]) {
    this.#schema = schema
    this.faults = faults
  }

  /** The spot outside of all sections. */
  start(): Spot {
    return {
      scopes: [{ kind: 'names', tags: this.#schema, repeats: false }],
      within: [],
      asked: [],
    }
  }

  /** What a name means at a spot; reports it when it means nothing. */
  find(use: Written, spot: Spot): Tag | undefined {
    const tag = resolveTag(spot.scopes, use.name)
    if (!tag) {
      this.#unknown(use, spot)
      return undefined
    }
    this.uses.push({ written: use.tag, name: use.name, place: use.place, within: spot.within, tag })
    this.#remember(spot.scopes, use.name)
    return tag
  }

  /** Does the tag stand for one value of the document, and not of a list's item? */
  isOfDocument(name: string, tag: Tag): boolean {
    return resolveTag(this.start().scopes, name) === tag
  }

  /** Reports that an optional tag stands where nothing asks whether it is there. */
  checkAsked(use: Written, tag: Tag, spot: Spot): void {
    if (!tag.optional || spot.asked.includes(tag)) return
    this.faults.push(
      warningFault('tag-optional', TAG_WORDS.optional(use.tag, use.name), {
        tag: use.tag,
        place: use.place,
      }),
    )
  }

  error(code: string, wording: Wording, { tag, place }: Omit<Written, 'name'>): void {
    this.faults.push(errorFault(code, wording, { tag, place }))
  }

  /** Notes every step of a dotted name as read from the data. */
  #remember(scopes: readonly Scope[], name: string): void {
    if (name === '.') return
    const steps = name.split('.')
    const scope = scopes.findLast(
      (one) => one.kind === 'names' && Object.hasOwn(one.tags, steps[0]!),
    )
    let tags = scope?.kind === 'names' ? scope.tags : undefined
    for (const step of steps) {
      if (!tags) return
      const names = this.used.get(tags) ?? new Set()
      this.used.set(tags, names.add(step))
      const tag: Tag | undefined = tags[step]
      tags = tag?.kind === 'group' ? tag.tags : undefined
    }
  }

  #unknown(use: Written, { scopes }: Spot): void {
    if (use.name === '.') {
      this.error('tag-unknown', TAG_WORDS.noItem(use.tag), use)
      return
    }
    const all = listTags(this.#schema)
    const elsewhere = all.find((one) => one.name === use.name && one.within.length > 0)
    if (elsewhere) {
      const list = elsewhere.within.at(-1)!
      if (!this.broken.has(list))
        this.error('tag-outside-list', TAG_WORDS.outsideList(use.tag, list), use)
      return
    }
    const guess =
      closestName(use.name, visibleNames(scopes)) ??
      closestName(
        use.name,
        all.map((one) => one.name),
      )
    const suggestion = guess && use.tag.replace(use.name, () => guess)
    this.faults.push(
      errorFault('tag-unknown', TAG_WORDS.unknown(use.tag, suggestion), {
        tag: use.tag,
        place: use.place,
        ...(suggestion && { suggestion }),
      }),
    )
  }
}

/** Names one can write inside these scopes. */
function visibleNames(scopes: readonly Scope[]): string[] {
  return scopes
    .flatMap((scope) => (scope.kind === 'names' ? listTags(scope.tags) : []))
    .filter((one) => one.within.length === 0)
    .map((one) => one.name)
}
