import type { TemplateFaultMessage } from '../../../domain/document/template-fault.ts'
import { partWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'
import { ascii, begins, endingOf, isPictureEnding, pictureKind } from './picture-kinds.ts'

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

/** What people most often try to bring along. */
const REFUSED_KINDS: { readonly [type: string]: TemplateFaultMessage } = {
  vbaProject: message('fault-macros', { what: 'macros' }),
  wordVbaData: message('fault-macros', { what: 'macros' }),
  attachedToolbars: message('fault-macros', { what: 'toolbars' }),
  extensibility: message('fault-macros', { what: 'buttons' }),
  oleObject: message('fault-embedded-object', { what: 'object' }),
  control: message('fault-embedded-object', { what: 'control' }),
  activeXControlBinary: message('fault-embedded-object', { what: 'control' }),
  aFChunk: message('fault-embedded-object', { what: 'merged' }),
  subDocument: message('fault-outside-link', { what: 'sub-document' }),
  mailMergeSource: message('fault-outside-link', { what: 'mail-merge' }),
  mailMergeHeaderSource: message('fault-outside-link', { what: 'mail-merge' }),
  frame: message('fault-outside-link', { what: 'frame' }),
  video: message('fault-embedded-object', { what: 'video' }),
  audio: message('fault-embedded-object', { what: 'sound' }),
  media: message('fault-embedded-object', { what: 'media' }),
  webextension: message('fault-embedded-object', { what: 'add-in' }),
  webextensiontaskpanes: message('fault-embedded-object', { what: 'add-in' }),
  signature: message('fault-signature'),
  origin: message('fault-signature'),
}

/** Why a relationship of this type is refused, or undefined when it may come in. */
export function relationshipProblem(type: string): TemplateFaultMessage | undefined {
  const kind = type.slice(type.lastIndexOf('/') + 1)
  if (Object.hasOwn(REFUSED_KINDS, kind)) return REFUSED_KINDS[kind]
  return ALLOWED_RELATIONSHIPS.has(kind)
    ? undefined
    : message('fault-part-kind--relationship', { kind: kind.slice(0, 60) })
}

/** Files that are neither XML nor pictures, by ending, with the bytes each must begin with. */
const BINARY_KINDS: { readonly [ending: string]: readonly number[] } = {
  wdp: [0x49, 0x49, 0xbc],
  // Obfuscated fonts have no signature left: their first 32 bytes are scrambled.
  odttf: [],
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
export function binaryProblem(part: string, bytes: Uint8Array): TemplateFaultMessage | undefined {
  if (NESTED.some((magic) => begins(bytes, magic)))
    return message('fault-part-kind--nested', { part: partWords(part) })
  const ending = endingOf(part)
  const isTrue = Object.hasOwn(BINARY_KINDS, ending)
    ? begins(bytes, BINARY_KINDS[ending]!)
    : isPictureEnding(ending)
      ? pictureKind(bytes)?.endings.includes(ending) === true
      : undefined
  if (isTrue === undefined) return message('fault-part-kind--unknown', { part: partWords(part) })
  return isTrue ? undefined : message('fault-part-kind--false', { part: partWords(part) })
}
