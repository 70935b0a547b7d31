import { type ArchiveLimits } from '../../src/adapters/word-template/package/archive-gate.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { compileTemplate } from '../../src/adapters/word-template/render/compile-template.ts'
import type { RenderOptions } from '../../src/adapters/word-template/render/render-template.ts'
import {
  renderTemplate,
  tryTemplate,
} from '../../src/adapters/word-template/render/render-template.ts'
import { openPackage } from '../../src/adapters/word-template/package/word-package.ts'
import { scanXml } from '../../src/adapters/word-template/xml/xml-scanner.ts'
import { packEntry, writeZip } from '../../src/adapters/word-template/package/zip-writer.ts'
import type { TagData } from '../../src/domain/document/example-data.ts'
import type { Tag, TagSchema } from '../../src/domain/document/tag-schema.ts'
import { type TemplateFault, TemplateRefusal } from '../../src/domain/document/template-fault.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

/** What a made Word file holds besides its body. */
export type Extras = {
  /** Further parts by name. */
  readonly parts?: { readonly [name: string]: string | Uint8Array }
  /** Relationships of the body: `[id, last step of the type, target, external]`. */
  readonly links?: readonly (readonly [id: string, type: string, target: string, external?: true])[]
  readonly contentTypes?: string
}

/** A Word file with this body, written by hand so that every byte of it is known. */
export function wordFile(body: string, extras: Extras = {}): Uint8Array {
  return zipOf(wordParts(body, extras))
}

/** The parts of `wordFile`, to be spoiled before they are zipped. */
export function wordParts(body: string, extras: Extras = {}): [string, string | Uint8Array][] {
  const links = (extras.links ?? [])
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${MIME}.document.main+xml"/>${extras.contentTypes ?? ''}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`,
    ],
    ...Object.entries(extras.parts ?? {}),
  ]
}

/** A zip file of these parts; level 0 stores them. */
export function zipOf(
  parts: readonly (readonly [string, string | Uint8Array])[],
  level = 6,
): Uint8Array {
  return writeZip(parts.map(([name, content]) => packEntry(name, Buffer.from(content), level)))
}

/** A part with the namespaces of Word on its root. */
export function story(root: string, inner: string): string {
  return `<${root} ${NAMESPACES}>${inner}</${root}>`
}

/** A paragraph of one run per text. */
export function p(...texts: readonly string[]): string {
  return `<w:p>${texts.map(r).join('')}</w:p>`
}

export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** Tags for tests, by the shape of their example: text, number, flag, list of items, group. */
export function tags(shape: { readonly [name: string]: Shape }): TagSchema {
  return Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, tagOf(name, one)]))
}

type Shape =
  | string
  | number
  | boolean
  | readonly []
  | Tag
  | { readonly list: { readonly [name: string]: Shape } }
  | { readonly group: { readonly [name: string]: Shape } }

function tagOf(name: string, shape: Shape): Tag {
  const explanation = name
  if (typeof shape === 'string') return { kind: 'text', example: shape, explanation }
  if (typeof shape === 'number') return { kind: 'number', example: shape, explanation }
  if (typeof shape === 'boolean') return { kind: 'flag', example: shape, explanation }
  if ('kind' in shape) return shape
  if ('list' in shape) return { kind: 'list', items: tags(shape.list), explanation }
  if ('group' in shape) return { kind: 'group', tags: tags(shape.group), explanation }
  return { kind: 'lines', example: ['a', 'b'], explanation }
}

/** Opens, compiles and renders in one go; the body of the result as XML. Tried out, it comes to the same. */
export async function rendered(
  file: Uint8Array,
  schema: TagSchema,
  data: TagData,
  options: RenderOptions = {},
): Promise<Rendered> {
  const template = compileTemplate(await openPackage(file), { schema })
  const tried = told(() => tryTemplate(template, data, options))
  try {
    const bytes = renderTemplate(template, data, options)
    if (tried !== undefined) throw new Error(`Only tried out, it is refused: ${tried}`)
    return readBack(bytes)
  } catch (error) {
    if (error instanceof TemplateRefusal && tried !== JSON.stringify(error.faults))
      throw new Error('Tried out, it is refused otherwise.', { cause: error })
    throw error
  }
}

/** The faults that something is refused with, in one text; undefined where it is not. */
function told(work: () => void): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (!(error instanceof TemplateRefusal)) throw error
    return JSON.stringify(error.faults)
  }
}

/** A rendered document: its parts as text, the body's lines, checked to be well-formed. */
export type Rendered = {
  readonly bytes: Uint8Array
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly body: string
  /** Text of every paragraph of the body; tabs and breaks as such. */
  readonly lines: readonly string[]
  part(name: string): string
}

export async function readBack(bytes: Uint8Array): Promise<Rendered> {
  const limits: ArchiveLimits = {
    packedBytes: 1e9,
    unpackedBytes: 1e9,
    entries: 1e4,
    ratio: 1e6,
    xmlBytes: 1e9,
    xmlElements: 1e9,
  }
  const parts = await readArchive(bytes, limits)
  const part = (name: string): string => Buffer.from(parts.get(name)!).toString('utf8')
  for (const name of parts.keys()) if (/\.(?:xml|rels)$/.test(name)) scanXml(part(name), {})
  const body = part('word/document.xml')
  return { bytes, parts, body, lines: linesOf(body), part }
}

/** Text of every paragraph, in order; nested ones (text boxes) come as their own. */
function linesOf(xml: string): string[] {
  const lines: string[] = []
  const open: number[] = []
  let inText = false
  scanXml(xml, {
    open(name) {
      if (name === 'w:p') open.push(lines.push('') - 1)
      if (name === 'w:t' || name === 'm:t') inText = true
      if (name === 'w:br' && open.length > 0) lines[open.at(-1)!] += '\n'
      if (name === 'm:d' && open.length > 0) lines[open.at(-1)!] += ' ('
      if (name === 'w:tab' && open.length > 0) lines[open.at(-1)!] += '\t'
    },
    close(name) {
      if (name === 'w:p') open.pop()
      if (name === 'w:t' || name === 'm:t') inText = false
      // An equation in one line: what stands in brackets or over a fraction keeps apart.
      const sign = { 'm:num': ' ÷ ', 'm:e': ' ' }[name]
      if (sign !== undefined && open.length > 0) lines[open.at(-1)!] += sign
    },
    text(raw) {
      if (inText && open.length > 0) lines[open.at(-1)!] += decode(raw)
    },
  })
  return lines
}

function decode(raw: string): string {
  return raw
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** The faults with which something is refused; fails when it is not. */
export async function faultsOf(work: () => unknown): Promise<readonly TemplateFault[]> {
  try {
    await work()
  } catch (error) {
    if (error instanceof TemplateRefusal) return error.faults
    throw error
  }
  throw new Error('was not refused')
}

/** The faults of compiling a body. */
export async function compileFaults(
  body: string,
  schema: TagSchema,
  extras: Extras = {},
): Promise<readonly TemplateFault[]> {
  return faultsOf(async () =>
    compileTemplate(await openPackage(wordFile(body, extras)), { schema }),
  )
}
