import {
  listTags,
  resolveTag,
  type TagScope,
  type Tag,
  type TagSchema,
} from '../../../domain/document/tag-schema.ts'
import { spelled } from '../../../domain/document/spelling.ts'
import type {
  TagPlace,
  TemplateFault,
  TemplateFaultMessage,
} from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { closestName } from './closest-name.ts'
import type { TagUse } from '../render/program.ts'
import { errorFault, warningFault } from './refusal.ts'

/** Where in the tree of sections reading is. */
export type Spot = {
  readonly scopes: readonly TagScope[]
  /** Lists round it, outermost first. */
  readonly within: readonly string[]
  /** Tags whose presence a section round it has asked for. */
  readonly asked: readonly Tag[]
}

/** A name as a template writes it. */
export type Written = {
  readonly name: string
  readonly tag: string
  readonly place: TagPlace
  readonly isHidden?: boolean
}

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
    this.uses.push({
      written: use.tag,
      name: use.name,
      place: use.place,
      within: spot.within,
      tag,
      isHidden: use.isHidden === true,
    })
    this.#remember(spot.scopes, use.name)
    return tag
  }

  /** Does the tag stand for one value of the document, and not of a list's item? */
  isOfDocument(name: string, tag: Tag): boolean {
    return resolveTag(this.start().scopes, name) === tag
  }

  /** Reports that an optional tag stands where nothing asks whether it is there. */
  checkAsked({ name, tag, place }: Written, found: Tag, spot: Spot): void {
    if (!found.optional || spot.asked.includes(found)) return
    const section = { open: spelled.open(name), close: spelled.close(name) }
    this.faults.push(
      warningFault(message('fault-tag-optional', { tag, ...section }), { tag, place }),
    )
  }

  error(what: TemplateFaultMessage, { tag, place }: Omit<Written, 'name'>): void {
    this.faults.push(errorFault(what, { tag, place }))
  }

  /** Notes every step of a dotted name as read from the data. */
  #remember(scopes: readonly TagScope[], name: string): void {
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
    const { tag } = use
    if (use.name === '.') {
      this.error(message('fault-tag-unknown--no-item', { tag }), use)
      return
    }
    const all = listTags(this.#schema)
    const elsewhere = all.find((one) => one.name === use.name && one.within.length > 0)
    if (elsewhere) {
      const list = elsewhere.within.at(-1)!
      const section = { open: spelled.open(list), close: spelled.close(list) }
      if (!this.broken.has(list))
        this.error(message('fault-tag-outside-list', { tag, list, ...section }), use)
      return
    }
    const guess =
      closestName(use.name, visibleNames(scopes)) ??
      closestName(
        use.name,
        all.map((one) => one.name),
      )
    if (guess === undefined) {
      this.error(message('fault-tag-unknown', { tag }), use)
      return
    }
    const meant = tag.replace(use.name, () => guess)
    this.faults.push(
      errorFault(message('fault-tag-unknown--guessed', { tag, meant }), {
        tag,
        place: use.place,
        suggestion: meant,
        guess: meant,
      }),
    )
  }
}

/** Names one can write inside these scopes. */
function visibleNames(scopes: readonly TagScope[]): string[] {
  return scopes
    .flatMap((scope) => (scope.kind === 'names' ? listTags(scope.tags) : []))
    .filter((one) => one.within.length === 0)
    .map((one) => one.name)
}
