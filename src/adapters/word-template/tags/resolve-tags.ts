import Mustache from 'mustache'
import { spelled } from '../../../domain/document/spelling.ts'
import { scopeOf, type Tag } from '../../../domain/document/tag-schema.ts'
import type { TemplateFaultMessage } from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type {
  AddressValue,
  Instruction,
  Mark,
  PictureLink,
  ValueInstruction,
} from '../render/instructions.ts'
import type { Op } from '../render/program.ts'
import type { Spot, TagLookup } from './tag-lookup.ts'
import { Slot } from '../xml/xml-tree.ts'

/** Private-use delimiters: text of the template never comes near Mustache's parser. */
const DELIMITERS: [string, string] = ['\uE000', '\uE001']
const CHUNK = '\uE002'

/**
 * Gives the pieces of a story to Mustache's parser as a skeleton, one character for each piece of
 * text, and turns its tree into operations, with every name looked up in the schema. `pictureId`
 * gives the relationship of a picture of the document in this story.
 */
export function resolveTags(
  pieces: readonly (string | Slot)[],
  lookup: TagLookup,
  pictureId: (name: string) => string,
): Op[] {
  const instructions = new Map<number, Instruction | string>()
  let skeleton = ''
  for (const piece of pieces) {
    const instruction = piece instanceof Slot ? (piece.instruction as Instruction) : piece
    if (typeof instruction !== 'string' && instruction.kind === 'comment') continue
    instructions.set(skeleton.length, instruction)
    skeleton += typeof instruction === 'string' ? CHUNK : spell(instruction)
  }
  const tokens = skeleton === '' ? [] : new Mustache.Writer().parse(skeleton, DELIMITERS)
  const at = (start: number): Instruction | string => instructions.get(start)!
  return new Resolver(lookup, at, pictureId).read(tokens as Token[], lookup.start())
}

/** A token of Mustache's parser. */
type Token = readonly [
  type: string,
  value: string,
  start: number,
  end: number,
  inner?: readonly Token[],
  closeAt?: number,
]

function spell(instruction: Instruction): string {
  const [open, close] = DELIMITERS
  switch (instruction.kind) {
    case 'open':
      return `${open}#${instruction.name}${close}`
    case 'inverted':
      return `${open}^${instruction.name}${close}`
    case 'close':
      return `${open}/${instruction.name}${close}`
    case 'value':
    case 'address':
      return `${open}${instruction.name}${close}`
    // These edges nest like sections; the blank keeps them apart from every name.
    case 'vanishing':
      return `${open}#vanishing edge${close}`
    case 'vanishing-end':
      return `${open}/vanishing edge${close}`
    case 'once':
      return `${open}#once edge${close}`
    case 'once-end':
      return `${open}/once edge${close}`
    case 'comment':
    case 'kept':
    case 'needed-paragraph':
    case 'note':
    case 'number':
    case 'same-number':
    case 'suffix':
    case 'picture':
    case 'chart':
      return CHUNK
  }
}

class Resolver {
  readonly #lookup: TagLookup
  readonly #at: (start: number) => Instruction | string
  readonly #pictureId: (name: string) => string

  constructor(
    lookup: TagLookup,
    at: (start: number) => Instruction | string,
    pictureId: (name: string) => string,
  ) {
    this.#lookup = lookup
    this.#at = at
    this.#pictureId = pictureId
  }

  read(tokens: readonly Token[], spot: Spot): Op[] {
    const ops: Op[] = []
    for (const [type, , start, end, inner = []] of tokens) {
      if (type === 'text') {
        for (let at = start; at < end; at++) ops.push(...this.#chunk(this.#at(at), spot))
        continue
      }
      const instruction = this.#at(start) as Instruction
      if (instruction.kind === 'vanishing')
        ops.push({ op: 'vanishing', ops: this.read(inner, spot) })
      else if (instruction.kind === 'once')
        ops.push({ op: 'once', key: instruction.key, ops: this.read(inner, spot) })
      else if (instruction.kind === 'address') ops.push(...this.#address(instruction, spot))
      else if (instruction.kind === 'value') ops.push(...this.#value(instruction, spot))
      else ops.push(...this.#section(instruction as Mark, inner, spot))
    }
    return joinBytes(ops)
  }

  #value(use: ValueInstruction, spot: Spot): Op[] {
    const found = this.#lookup.find(use, spot)
    if (!found) return []
    const why = notShown(use, found.kind)
    if (why !== undefined) {
      this.#lookup.error(why, use)
      return []
    }
    this.#lookup.checkAsked(use, found, spot)
    const { name, tag, place, run, rightToLeftRun } = use
    return [
      {
        op: 'value',
        name,
        tag,
        place,
        run: Buffer.from(run),
        rightToLeftRun: Buffer.from(rightToLeftRun),
        isEquation: found.kind === 'equation',
      },
    ]
  }

  #address(use: AddressValue, spot: Spot): Op[] {
    const found = this.#lookup.find(use, spot)
    if (!found) return []
    const { name, tag, place, isWhole } = use
    if (found.kind !== 'text' && found.kind !== 'number' && found.kind !== 'date') {
      this.#lookup.error(message('fault-link-tag', { tag }), use)
      return []
    }
    this.#lookup.checkAsked(use, found, spot)
    return [{ op: 'address', name, tag, place, isWhole }]
  }

  #section(mark: Mark, inner: readonly Token[], spot: Spot): Op[] {
    const found = this.#lookup.find(mark, spot)
    const { name, tag, place } = mark
    // An unknown section is one fault; what stands in it is still read, as if it were not there.
    if (!found) {
      this.read(inner, spot)
      return []
    }
    if (mark.kind === 'inverted')
      return [
        {
          op: 'inverted',
          name,
          tag,
          place,
          isOptional: found.optional === true,
          ops: this.read(inner, spot),
        },
      ]
    const scope = scopeOf(found)
    // A list in itself would multiply by its length at every level, and mean nothing.
    if (scope.repeats && spot.asked.includes(found)) {
      this.#lookup.error(message('fault-section-recursive', { tag }), mark)
      return []
    }
    const deeper: Spot = {
      scopes: [...spot.scopes, scope],
      within: scope.repeats ? [...spot.within, name] : spot.within,
      asked: [...spot.asked, found],
    }
    return [
      {
        op: 'section',
        name,
        tag,
        place,
        isOptional: found.optional === true,
        ops: this.read(inner, deeper),
      },
    ]
  }

  #chunk(piece: Instruction | string, spot: Spot): Op[] {
    if (typeof piece === 'string') return [{ op: 'bytes', bytes: Buffer.from(piece) }]
    switch (piece.kind) {
      case 'kept':
        return [{ op: 'kept' }]
      case 'needed-paragraph':
        return [{ op: 'needed-paragraph', bytes: Buffer.from(piece.paragraph) }]
      case 'number':
      case 'same-number':
      case 'suffix':
        return [{ op: piece.kind, key: piece.key }]
      case 'note': {
        const list = spot.within.at(-1)
        if (list !== undefined)
          this.#lookup.error(message('fault-note-repeated', { list }), {
            tag: spelled.open(list),
            place: piece.place,
          })
        return []
      }
      case 'picture':
        return this.#picture(piece, spot)
      case 'chart': {
        const found = this.#lookup.find(piece, spot)
        if (!found) return []
        const { name, tag, place } = piece
        if (found.kind === 'chart' && spot.within.length === 0)
          return [{ op: 'chart', name, tag, place }]
        const why =
          found.kind === 'chart'
            ? message('fault-object-kind--in-list', { tag })
            : message('fault-object-kind--not-chart', { tag })
        this.#lookup.error(why, piece)
        return []
      }
      case 'open':
      case 'inverted':
      case 'close':
      case 'value':
      case 'address':
      case 'vanishing':
      case 'vanishing-end':
      case 'once':
      case 'once-end':
      case 'comment':
        return []
    }
  }

  #picture(use: PictureLink, spot: Spot): Op[] {
    const found = this.#lookup.find(use, spot)
    if (!found) return []
    const { name, tag, place, file } = use
    if (found.kind !== 'picture') {
      this.#lookup.error(message('fault-object-kind--not-picture', { tag }), use)
      return []
    }
    this.#lookup.checkAsked(use, found, spot)
    // One picture for the whole document, unless the tag belongs to what a list repeats.
    return this.#lookup.isOfDocument(name, found)
      ? [{ op: 'picture', name, tag, place, id: Buffer.from(this.#pictureId(name)) }]
      : [{ op: 'item-picture', name, tag, place, file }]
  }
}

/** Why a tag of this kind cannot be shown as text; undefined for those that can. */
function notShown(
  { name, tag }: ValueInstruction,
  kind: Tag['kind'],
): TemplateFaultMessage | undefined {
  switch (kind) {
    case 'text':
    case 'number':
    case 'date':
    case 'lines':
    case 'equation':
      return undefined
    case 'picture':
    case 'chart':
      return message('fault-tag-kind--object', { tag, kind })
    case 'flag':
    case 'list':
    case 'group':
      return message('fault-tag-kind--section', {
        tag,
        kind,
        open: spelled.open(name),
        close: spelled.close(name),
      })
    default:
      return kind satisfies never
  }
}

/** Text pieces that met because what stood between them is gone become one. */
function joinBytes(ops: readonly Op[]): Op[] {
  const joined: Op[] = []
  for (const op of ops) {
    const last = joined.at(-1)
    if (op.op === 'bytes' && last?.op === 'bytes')
      joined[joined.length - 1] = { op: 'bytes', bytes: Buffer.concat([last.bytes, op.bytes]) }
    else joined.push(op)
  }
  return joined
}
