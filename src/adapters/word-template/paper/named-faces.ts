import { TemplateRefusal } from '../../../domain/document/template-fault.ts'
import { NO_LIMITS, readArchive } from '../package/archive-gate.ts'
import { decodeUtf8 } from '../package/package-index.ts'
import { themeFonts } from './template-fonts.ts'
import { readAttributes, scanXml, XmlProblem } from '../xml/xml-scanner.ts'
import { parseXml } from '../xml/xml-tree.ts'

/** Parts in which naming a face does not set text in it: lists of faces, and settings. */
const LISTS = /^word\/(?:theme\/|fontTable|settings|webSettings)/

/** The face in which LibreOffice sets the signs of an equation, and which comes with it. */
const SIGNS_OF_EQUATIONS = 'OpenSymbol'

/** Attributes that name a face, by the element that has them. */
const NAMING: { readonly [element: string]: readonly string[] } = {
  'w:rFonts': ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'],
  'w:sym': ['w:font'],
  'a:latin': ['typeface'],
  'a:ea': ['typeface'],
  'a:cs': ['typeface'],
  'a:sym': ['typeface'],
  'a:buFont': ['typeface'],
}

/**
 * Every face a Word file names for text, charts and lists, sorted, whether or not any text is set
 * in it. None for a file that cannot be read.
 */
export async function facesNamedIn(docx: Uint8Array): Promise<readonly string[]> {
  try {
    const parts = await readArchive(docx, NO_LIMITS)
    const theme = themeOf(parts)
    const faces = new Set<string>()
    for (const [name, part] of parts)
      if (/^word\/.*\.xml$/.test(name) && !LISTS.test(name))
        for (const face of namedIn(decodeUtf8(part), theme)) faces.add(face)
    faces.delete('')
    return [...faces].sort()
  } catch (error) {
    if (error instanceof TemplateRefusal || error instanceof XmlProblem) return []
    throw error
  }
}

type Theme = { readonly [name: string]: string }

function namedIn(xml: string, theme: Theme): readonly string[] {
  const faces: string[] = []
  scanXml(
    xml,
    {
      open(element, attributes) {
        // The signs of an equation are set in a face of the register service's own.
        if (element === 'm:oMath') faces.push(SIGNS_OF_EQUATIONS)
        const naming = NAMING[element]
        if (naming === undefined) return
        for (const [name, value] of readAttributes(attributes)) {
          const own = name.replace(/Theme$/, '')
          if (!naming.includes(own)) continue
          const isThemed = own !== name || value.startsWith('+')
          faces.push(isThemed ? (theme[value] ?? '') : value)
        }
      },
    },
    Infinity,
  )
  return faces
}

/** Faces of the theme by the names text uses, `minorHAnsi`, and drawings use, `+mn-lt`. */
function themeOf(parts: ReadonlyMap<string, Uint8Array>): Theme {
  const file = [...parts.keys()].find((name) => /^word\/theme\/theme\d*\.xml$/.test(name))
  if (file === undefined) return {}
  const fonts = themeFonts(parseXml(decodeUtf8(parts.get(file)!)).root)
  return {
    ...fonts,
    '+mj-lt': fonts['majorAscii'] ?? '',
    '+mj-ea': fonts['majorEastAsia'] ?? '',
    '+mn-lt': fonts['minorAscii'] ?? '',
    '+mn-ea': fonts['minorEastAsia'] ?? '',
  }
}
