import { hasStandIn } from '../../../domain/document/stand-ins.ts'
import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { message, named } from '../../../domain/messages/message.ts'
import { PackageDraft } from '../package/package-draft.ts'
import { warningFault } from '../tags/refusal.ts'
import { readStories } from '../tags/story.ts'
import type { WordPackage } from '../package/word-package.ts'
import { walk, type XmlElement } from '../xml/xml-tree.ts'

/** Faces a template names, by the script they are for; what prints it must have them. */
export type TemplateFonts = {
  readonly latin: readonly string[]
  readonly eastAsian: readonly string[]
  /** Is there a face for Chinese text wherever nothing else is said? */
  readonly hasEastAsianDefault: boolean
}

/** Reads the faces from styles, text and theme. */
export function readFonts(source: WordPackage): TemplateFonts {
  const draft = new PackageDraft(source)
  const links = draft.relationships(draft.main)
  const fileOf = (type: string): string | undefined =>
    links.find((one) => one.type.endsWith(`/${type}`) && draft.has(one.target))?.target
  const themeFile = fileOf('theme')
  const theme = themeFile ? themeFonts(draft.tree(themeFile).root) : {}
  const stylesFile = fileOf('styles')
  const styles = stylesFile ? draft.tree(stylesFile).root : undefined
  const latin = new Set<string>()
  const eastAsian = new Set<string>()
  for (const root of [
    ...(styles ? [styles] : []),
    ...readStories(draft).map((story) => story.root),
  ])
    for (const node of walk(root)) {
      if (node.name !== 'w:rFonts') continue
      for (const [script, faces] of [
        ['ascii', latin],
        ['hAnsi', latin],
        ['eastAsia', eastAsian],
      ] as const) {
        const face = faceOf(node, script, theme)
        if (face) faces.add(face)
      }
    }
  const defaults = styles
    ?.child('w:docDefaults')
    ?.child('w:rPrDefault')
    ?.child('w:rPr')
    ?.child('w:rFonts')
  const normal = styles
    ?.elements()
    .find(
      (one) =>
        one.name === 'w:style' && one.get('w:default') === '1' && one.get('w:type') === 'paragraph',
    )
    ?.child('w:rPr')
    ?.child('w:rFonts')
  const hasEastAsianDefault = [defaults, normal].some(
    (node) => node && faceOf(node, 'eastAsia', theme),
  )
  return { latin: [...latin].sort(), eastAsian: [...eastAsian].sort(), hasEastAsianDefault }
}

/**
 * Warns when Chinese text would be set in whatever face the reader's machine happens to take, and
 * of faces that PDF copies may lack. Editors name faces in styles that no text uses; so this is a
 * note, and the copy itself is what is refused.
 */
export function fontHints(fonts: TemplateFonts): TemplateFault[] {
  const missing = [...new Set([...fonts.latin, ...fonts.eastAsian])].filter(
    (face) => !hasStandIn(face),
  )
  return [
    ...(fonts.hasEastAsianDefault ? [] : [warningFault(message('fault-font-east-asia'))]),
    ...(missing.length === 0
      ? []
      : [warningFault(message('fault-font-no-stand-in', { faces: named(missing) }))]),
  ]
}

type ThemeFonts = { readonly [key: string]: string }

function faceOf(
  node: XmlElement,
  script: 'ascii' | 'hAnsi' | 'eastAsia',
  theme: ThemeFonts,
): string | undefined {
  const themed = node.get(`w:${script}Theme`)
  return (themed === undefined ? undefined : theme[themed]) || node.get(`w:${script}`) || undefined
}

/** Faces by the names styles use for them: `minorHAnsi`, `majorEastAsia` … */
export function themeFonts(root: XmlElement): ThemeFonts {
  const fonts: { [key: string]: string } = {}
  for (const node of walk(root)) {
    const kind = node.name === 'a:majorFont' ? 'major' : node.name === 'a:minorFont' ? 'minor' : ''
    if (kind === '') continue
    const latin = node.child('a:latin')?.get('typeface') ?? ''
    const hans = node
      .elements()
      .find((child) => child.get('script') === 'Hans')
      ?.get('typeface')
    fonts[`${kind}Ascii`] = latin
    fonts[`${kind}HAnsi`] = latin
    fonts[`${kind}EastAsia`] = node.child('a:ea')?.get('typeface') || hans || ''
  }
  return fonts
}
