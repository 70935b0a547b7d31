import type { BothLanguages } from '../../domain/pack/text.ts'
import { CARGO, PART_WORDS } from '../../domain/document/template-words/part-words.ts'

/**
 * What a template may consist of. Both lists are lists of what is allowed: what nobody named here
 * does not come in, so a kind of active content invented tomorrow is refused today.
 */

/** Last step of the relationship types that lead to parts a template may hold. */
const ALLOWED_RELATIONSHIPS: ReadonlySet<string> = new Set([
  'officeDocument',
  'core-properties',
  'extended-properties',
  'custom-properties',
  'thumbnail',
  'styles',
  'stylesWithEffects',
  'settings',
  'webSettings',
  'fontTable',
  'font',
  'theme',
  'themeOverride',
  'numbering',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'image',
  'hdphoto',
  'hyperlink',
  'chart',
  'chartEx',
  'chartUserShapes',
  'chartStyle',
  'chartColorStyle',
  'package',
  'diagramData',
  'diagramLayout',
  'diagramQuickStyle',
  'diagramColors',
  'diagramDrawing',
  'customXml',
  'customXmlProps',
  'glossaryDocument',
  'classificationlabels',
])

/** Words for what people most often try to bring along. */
const REFUSED_KINDS: { readonly [type: string]: readonly [code: string, what: BothLanguages] } = {
  vbaProject: ['macros', CARGO.macros],
  wordVbaData: ['macros', CARGO.macros],
  keyMapCustomizations: ['macros', CARGO.keys],
  attachedToolbars: ['macros', CARGO.toolbars],
  extensibility: ['macros', CARGO.buttons],
  attachedTemplate: ['outside-link', CARGO.template],
  oleObject: ['embedded-object', CARGO.object],
  control: ['embedded-object', CARGO.control],
  activeXControlBinary: ['embedded-object', CARGO.control],
  aFChunk: ['embedded-object', CARGO.merged],
  subDocument: ['outside-link', CARGO.subDocument],
  mailMergeSource: ['outside-link', CARGO.mailMerge],
  mailMergeHeaderSource: ['outside-link', CARGO.mailMerge],
  frame: ['outside-link', CARGO.frame],
  video: ['embedded-object', CARGO.video],
  audio: ['embedded-object', CARGO.sound],
  media: ['embedded-object', CARGO.media],
  webextension: ['embedded-object', CARGO.addIn],
  webextensiontaskpanes: ['embedded-object', CARGO.addIn],
  signature: ['signature', CARGO.signature],
  origin: ['signature', CARGO.signature],
}

/** Why a relationship of this type is refused, or undefined when it may come in. */
export function relationshipProblem(
  type: string,
): { code: string; what: BothLanguages } | undefined {
  const kind = type.slice(type.lastIndexOf('/') + 1)
  const refused = Object.hasOwn(REFUSED_KINDS, kind) ? REFUSED_KINDS[kind] : undefined
  if (refused) return { code: refused[0], what: refused[1] }
  return ALLOWED_RELATIONSHIPS.has(kind)
    ? undefined
    : { code: 'part-kind', what: CARGO.unknown(kind.slice(0, 60)) }
}

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]

/** Files that are not XML, by ending, with the bytes each must begin with. */
const BINARY_KINDS: { readonly [ending: string]: readonly (readonly number[])[] } = {
  png: [[0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]],
  jpg: [[0xff, 0xd8, 0xff]],
  jpeg: [[0xff, 0xd8, 0xff]],
  gif: [ascii('GIF87a'), ascii('GIF89a')],
  bmp: [ascii('BM')],
  tif: [
    [0x49, 0x49, 0x2a, 0],
    [0x4d, 0x4d, 0, 0x2a],
  ],
  tiff: [
    [0x49, 0x49, 0x2a, 0],
    [0x4d, 0x4d, 0, 0x2a],
  ],
  emf: [[1, 0, 0, 0]],
  wmf: [
    [0xd7, 0xcd, 0xc6, 0x9a],
    [1, 0, 9, 0],
    [2, 0, 9, 0],
  ],
  wdp: [[0x49, 0x49, 0xbc]],
  // Obfuscated fonts have no signature left: their first 32 bytes are scrambled.
  odttf: [[]],
}

/** Archives and programs, whatever their name says. */
const NESTED: readonly (readonly number[])[] = [
  ascii('PK\u0003\u0004'),
  ascii('PK\u0005\u0006'),
  [0x1f, 0x8b],
  ascii('7z\u00bc\u00af'),
  ascii('Rar!'),
  ascii('BZh'),
  [0xfd, ...ascii('7zXZ')],
  [0xd0, 0xcf, 0x11, 0xe0],
  ascii('MZ'),
  [0x7f, ...ascii('ELF')],
  ascii('%PDF'),
]

/** Why a part that is not XML is refused, or undefined when it is what its ending says. */
export function binaryProblem(name: string, bytes: Uint8Array): BothLanguages | undefined {
  const begins = (magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte)
  if (NESTED.some(begins)) return PART_WORDS.nested
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const magics = Object.hasOwn(BINARY_KINDS, ending) ? BINARY_KINDS[ending] : undefined
  if (!magics) return PART_WORDS.kindUnknown
  return magics.some(begins) ? undefined : PART_WORDS.kindFalse
}
