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
const REFUSED_KINDS: { readonly [type: string]: readonly [code: string, what: string] } = {
  vbaProject: ['macros', 'macros'],
  wordVbaData: ['macros', 'macros'],
  keyMapCustomizations: ['macros', 'key bindings for macros'],
  attachedToolbars: ['macros', 'toolbars'],
  extensibility: ['macros', 'buttons for macros'],
  attachedTemplate: ['outside-link', 'a link to another template'],
  oleObject: ['embedded-object', 'an embedded object'],
  control: ['embedded-object', 'an ActiveX control'],
  activeXControlBinary: ['embedded-object', 'an ActiveX control'],
  aFChunk: ['embedded-object', 'another document that Word would merge in'],
  subDocument: ['outside-link', 'a link to a sub-document'],
  mailMergeSource: ['outside-link', 'a data source for mail merge'],
  mailMergeHeaderSource: ['outside-link', 'a data source for mail merge'],
  frame: ['outside-link', 'a frame'],
  video: ['embedded-object', 'a video'],
  audio: ['embedded-object', 'a sound'],
  media: ['embedded-object', 'a video or sound'],
  webextension: ['embedded-object', 'a web add-in'],
  webextensiontaskpanes: ['embedded-object', 'a web add-in'],
  signature: ['signature', 'a digital signature, which any change breaks'],
  origin: ['signature', 'a digital signature, which any change breaks'],
}

/** Why a relationship of this type is refused, or undefined when it may come in. */
export function relationshipProblem(type: string): { code: string; what: string } | undefined {
  const kind = type.slice(type.lastIndexOf('/') + 1)
  const refused = Object.hasOwn(REFUSED_KINDS, kind) ? REFUSED_KINDS[kind] : undefined
  if (refused) return { code: refused[0], what: refused[1] }
  return ALLOWED_RELATIONSHIPS.has(kind)
    ? undefined
    : { code: 'part-kind', what: `something unknown (${kind.slice(0, 60)})` }
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
export function binaryProblem(name: string, bytes: Uint8Array): string | undefined {
  const begins = (magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte)
  if (NESTED.some(begins)) return 'is an archive, a program or another document'
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const magics = Object.hasOwn(BINARY_KINDS, ending) ? BINARY_KINDS[ending] : undefined
  if (!magics) return 'is not of a kind that templates use'
  return magics.some(begins) ? undefined : 'is not what its ending says'
}
