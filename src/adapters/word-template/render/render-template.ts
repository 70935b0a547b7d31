import Mustache from 'mustache'
import type { TagData } from '../../../domain/document/example-data.ts'
import type {
  TemplateFault,
  TemplateFaultMessage,
} from '../../../domain/document/template-fault.ts'
import { partWords, placeWords } from '../../../domain/document/template-place.ts'
import type { PaperProperties } from '../../../domain/document/paper-properties.ts'
import { message } from '../../../domain/messages/message.ts'
import { type Admitted, admitData, type Attachments } from './admit-data.ts'
import { BLANK_PNG } from '../objects/bit-png.ts'
import { writeProperties } from './document-properties.ts'
import { ByteSink } from './byte-sink.ts'
import type { CompiledTemplate } from './compile-template.ts'
import type { Op, OperationOrigin, TemplateProgram, ProgramPart } from './program.ts'
import { errorFault, refuse, refuseErrors } from '../tags/refusal.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { packEntry, writeZip, type ZipEntry } from '../package/zip-writer.ts'
import { writeEquation, writeValue } from './write-value.ts'

export type RenderOptions = Attachments & {
  /** `specimen` puts the mark of a specimen over every page; no template can take it away. */
  readonly marks?: readonly 'specimen'[]
  /** How hard to pack, 1 to 9; 6 when not given. 3 is twice as fast and some percent larger. */
  readonly level?: number
  /** Asks Word to open the document for reading only. No security: anybody can switch it off. */
  readonly protection?: 'read-only'
  /** Title, subject and language in place of those of the template, which has none left. */
  readonly properties?: PaperProperties
}

/**
 * Fills a template: the same template, data and options give the same bytes. User values are
 * written as text and never read as tags.
 *
 * Throws TemplateRefusal with every missing or unfit value, each with its tag and place; nothing is
 * ever left empty or unreplaced.
 */
export function renderTemplate(
  template: CompiledTemplate,
  data: TagData,
  options: RenderOptions = {},
): Uint8Array {
  const program = template.program({
    isSpecimen: options.marks?.includes('specimen') === true,
    isReadOnly: options.protection === 'read-only',
  })
  const faults: TemplateFault[] = []
  const admitted = admitData(template, data, options, faults)
  const entries = new Rendering(program, admitted, options, faults).run()
  refuseErrors(faults)
  return writeZip(entries)
}

/**
 * Refuses what {@link renderTemplate} would refuse, and makes no file: nothing is packed and no picture is
 * drawn, which is most of the work.
 */
export function tryTemplate(
  template: CompiledTemplate,
  data: TagData,
  options: RenderOptions = {},
): void {
  const program = template.program({
    isSpecimen: options.marks?.includes('specimen') === true,
    isReadOnly: options.protection === 'read-only',
  })
  const faults: TemplateFault[] = []
  const admitted = admitData(template, data, options, faults)
  new Rendering(program, admitted, options, faults).goThrough()
  refuseErrors(faults)
}

/** One buffer for all renderings: rendering never waits, so no two of them meet in it. */
const sink = new ByteSink()

/** More faults than a person reads; the count is told. */
const MAX_FAULTS = 100

/** Of one part before packing; 10,000 rows of a findings report have 29 MB. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024

/**
 * Pieces of a template that one document may be put together from, counted each time they are gone
 * through; 10,000 rows of a findings report take 360,000. Lists in lists multiply without
 * writing anything.
 */
const MAX_STEPS = 2_000_000

class Rendering {
  readonly #program: TemplateProgram
  readonly #admitted: Admitted
  readonly #options: RenderOptions
  readonly #faults: TemplateFault[]
  readonly #level: number
  readonly #numbers: number[] = []
  readonly #copies: number[] = []
  #next: number
  #kept = 0
  #steps = 0
  /** Item pictures by part that shows them: key of the picture to relationship id. */
  readonly #links = new Map<string, Map<string, string>>()
  readonly #media = new Map<string, string>()

  constructor(
    program: TemplateProgram,
    admitted: Admitted,
    options: RenderOptions,
    faults: TemplateFault[],
  ) {
    this.#program = program
    this.#admitted = admitted
    this.#options = options
    this.#faults = faults
    this.#level = options.level ?? 6
    this.#next = program.firstNumber
  }

  run(): ZipEntry[] {
    const { parts } = this.#program
    // Lists of links come before the texts that fill them: texts are written first.
    const texts = new Map(
      parts.flatMap((part) =>
        part.kind === 'text' ? [[part.name, this.#text(part.name, part.ops)] as const] : [],
      ),
    )
    const entries = parts.map((part) => texts.get(nameOf(part)) ?? this.#entry(part))
    for (const [key, name] of this.#media) entries.push(packEntry(name, this.#png(key), 0))
    return entries
  }

  /** Writes every text, and keeps none: the faults are what is asked for. */
  goThrough(): void {
    const { parts } = this.#program
    for (const part of parts) if (part.kind === 'text') this.#write(part.ops)
    for (const part of parts) if (part.kind === 'links') this.#write(part.head)
  }

  #write(ops: readonly Op[]): void {
    sink.reset()
    this.#ops(ops, new Mustache.Context(this.#admitted.view))
  }

  #text(name: string, ops: readonly Op[]): ZipEntry {
    this.#write(ops)
    return packEntry(name, sink.written(), this.#level)
  }

  #entry(part: ProgramPart): ZipEntry {
    switch (part.kind) {
      case 'fixed':
        return part.entry
      case 'chart': {
        const value = this.#admitted.charts.get(part.tagName)
        return value
          ? packEntry(part.chart.part, Buffer.from(part.chart.chart(value)), this.#level)
          : part.asIs
      }
      case 'workbook': {
        const value = this.#admitted.charts.get(part.tagName)
        const empty = { categories: ['-'], series: [] }
        return packEntry(part.chart.workbookPart, part.chart.workbook(value ?? empty), 0)
      }
      case 'picture':
        return packEntry(part.name, this.#png(this.#pictureKey(part.tagName)), 0)
      case 'text':
        return this.#text(part.name, part.ops)
      case 'links':
        return this.#linkList(part)
      case 'properties':
        return packEntry(part.name, writeProperties(part, this.#options.properties), this.#level)
    }
  }

  #linkList(part: Extract<ProgramPart, { kind: 'links' }>): ZipEntry {
    const own = [...(this.#links.get(part.source) ?? [])].map(
      ([key, id]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${encodeXml(`/${this.#media.get(key)!}`)}"/>`,
    )
    this.#write(part.head)
    sink.bytes(Buffer.from(`${own.join('')}</Relationships>`))
    return packEntry(part.name, sink.written(), this.#level)
  }

  #pictureKey(tagName: string): string | undefined {
    const key: unknown = new Mustache.Context(this.#admitted.view).lookup(tagName)
    return typeof key === 'string' ? key : undefined
  }

  #png(key: string | undefined): Uint8Array {
    return (key !== undefined && this.#options.pictures?.[key]) || BLANK_PNG
  }

  #ops(ops: readonly Op[], context: Mustache.Context): void {
    this.#steps += ops.length + 1
    for (const op of ops)
      switch (op.op) {
        case 'bytes':
          sink.bytes(op.bytes)
          break
        case 'value':
          this.#value(op, context)
          break
        case 'address':
          this.#address(op, context)
          break
        case 'section':
        case 'inverted':
          this.#section(op, context)
          break
        case 'vanishing': {
          const start = sink.position
          const kept = this.#kept
          this.#ops(op.ops, context)
          if (this.#kept === kept) sink.position = start
          break
        }
        case 'once':
          if (this.#numbers[op.key] === undefined) this.#ops(op.ops, context)
          this.#numbers[op.key] = 1
          break
        case 'needed-paragraph':
          if (!endsInParagraph(sink.written())) sink.bytes(op.bytes)
          break
        case 'kept':
          this.#kept++
          break
        case 'number':
          this.#numbers[op.key] = this.#next++
          sink.ascii(String(this.#numbers[op.key]))
          break
        case 'same-number':
          sink.ascii(String(this.#numbers[op.key]))
          break
        case 'suffix': {
          const copy = (this.#copies[op.key] ?? 0) + 1
          this.#copies[op.key] = copy
          if (copy > 1) sink.ascii(`_${copy}`)
          break
        }
        case 'picture':
          this.#present(op, context)
          sink.bytes(op.id)
          break
        case 'item-picture':
          sink.ascii(this.#itemPicture(op, context))
          break
        case 'chart':
          this.#present(op, context)
      }
  }

  #value(op: Extract<Op, { op: 'value' }>, context: Mustache.Context): void {
    const found: unknown = context.lookup(op.name)
    const text = Array.isArray(found) ? found.join('\n') : found
    if (typeof text !== 'string' || text === '') {
      this.#missing(op)
      return
    }
    if (op.isEquation) {
      writeEquation(sink, text, op)
      return
    }
    const illegal = writeValue(sink, text, op)
    if (illegal) {
      const { tag, place } = op
      const what = { tag, part: partWords(place.part), character: illegal }
      this.#fault(message('fault-value-character', what), op)
    }
  }

  /** A value as part of an address, or as one: only what a browser opens. */
  #address(op: Extract<Op, { op: 'address' }>, context: Mustache.Context): void {
    const text = this.#present(op, context)
    if (text === undefined) return
    if (!op.isWhole) sink.ascii(encodeXml(encodeURIComponent(text.toWellFormed())))
    else if (/^https?:\/\/[!-~]+$/.test(text)) sink.ascii(encodeXml(text))
    else this.#fault(message('fault-link-address', { tag: op.tag, address: text }), op)
  }

  #section(op: Extract<Op, { op: 'section' | 'inverted' }>, context: Mustache.Context): void {
    const value: unknown = context.lookup(op.name)
    if (value === undefined && !op.isOptional) {
      this.#missing(op)
      return
    }
    const isEmpty =
      value === undefined ||
      value === false ||
      value === '' ||
      (Array.isArray(value) && value.length === 0)
    if (op.op === 'inverted') {
      if (isEmpty) this.#ops(op.ops, context)
    } else if (isEmpty) return
    else if (Array.isArray(value))
      for (const item of value) {
        this.#ops(op.ops, context.push(item))
        this.#checkSize(op)
      }
    else if (value === true) this.#ops(op.ops, context)
    else this.#ops(op.ops, context.push(value))
  }

  #present(
    op: OperationOrigin & { readonly name: string },
    context: Mustache.Context,
  ): string | undefined {
    const key: unknown = context.lookup(op.name)
    if (typeof key === 'string') return key
    this.#missing(op)
    return undefined
  }

  /** The relationship of this picture in this part; the same picture is kept once. */
  #itemPicture(op: Extract<Op, { op: 'item-picture' }>, context: Mustache.Context): string {
    const key = this.#present(op, context)
    if (key === undefined) return ''
    let links = this.#links.get(op.file)
    if (!links) {
      links = new Map()
      this.#links.set(op.file, links)
    }
    let id = links.get(key)
    if (id === undefined) {
      id = `rIdP${links.size + 1}`
      links.set(key, id)
      if (!this.#media.has(key))
        this.#media.set(key, `${this.#program.itemMedia}${this.#media.size + 1}.png`)
    }
    return id
  }

  /** Lists in lists multiply: no data of a document is meant to fill a disk, or a minute. */
  #checkSize({ tag, place }: OperationOrigin): void {
    if (sink.position > MAX_TEXT_BYTES)
      refuse(message('fault-document-too-large--text', { tag, most: MAX_TEXT_BYTES }), {
        tag,
        place,
      })
    if (this.#steps > MAX_STEPS)
      refuse(message('fault-document-too-large--pieces', { tag, most: MAX_STEPS }), { tag, place })
  }

  #missing(op: OperationOrigin): void {
    const { part, file, paragraph } = op.place
    const place = placeWords({ part, file, ...(paragraph === undefined ? {} : { paragraph }) })
    this.#fault(message('fault-value-missing', { tag: op.tag, place }), op)
  }

  #fault(what: TemplateFaultMessage, { tag, place }: OperationOrigin): void {
    if (this.#faults.length < MAX_FAULTS) this.#faults.push(errorFault(what, { tag, place }))
  }
}

const PARAGRAPH_END = Buffer.from('</w:p>')
/** A paragraph, perhaps in a control, with nothing behind it but the ends of bookmarks and their like. */
const PARAGRAPH_LAST =
  /(?:<\/w:p>|<w:p(?: [^<>]*)?\/>)(?:<\/w:(?:sdtContent|sdt|customXml)>|<w:(?:bookmark|perm|comment)\w+ [^<>]*\/>)*$/

function endsInParagraph(written: Buffer): boolean {
  if (written.subarray(-PARAGRAPH_END.length).equals(PARAGRAPH_END)) return true
  return PARAGRAPH_LAST.test(written.subarray(-1000).toString('latin1'))
}

function nameOf(part: ProgramPart): string {
  return 'name' in part ? part.name : ''
}
