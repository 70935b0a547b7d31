import type { PackageDraft } from './package-draft.ts'
import type { XmlElement } from '../xml/xml-tree.ts'

/** What styles say of paragraphs and runs that do not say it themselves. */
export class Styles {
  readonly #byId = new Map<string, XmlElement>()
  #default: XmlElement | undefined

  constructor(draft: PackageDraft) {
    const file = draft
      .relationships(draft.main)
      .find((one) => one.type.endsWith('/styles') && draft.has(one.target))?.target
    if (file === undefined) return
    for (const style of draft.tree(file).root.elements()) {
      if (style.name !== 'w:style') continue
      this.#byId.set(style.get('w:styleId') ?? '', style)
      if (isOn(style.get('w:default')) && style.get('w:type') === 'paragraph') this.#default = style
    }
  }

  /** A property of a paragraph: its own, or that of its style, or of one it is based on. */
  ofParagraph(paragraph: XmlElement, property: string): XmlElement | undefined {
    const look = paragraph.child('w:pPr')
    return look?.child(property) ?? this.#inherited(this.#styleOf(look), 'w:pPr', property)
  }

  /** A property of the text of a run: its own, or one of its styles, the paragraph's last. */
  ofRun(run: XmlElement, paragraph: XmlElement, property: string): XmlElement | undefined {
    const look = run.child('w:rPr')
    const style = this.#byId.get(look?.child('w:rStyle')?.get('w:val') ?? '')
    return (
      look?.child(property) ??
      this.#inherited(style, 'w:rPr', property) ??
      this.#inherited(this.#styleOf(paragraph.child('w:pPr')), 'w:rPr', property)
    )
  }

  #styleOf(look: XmlElement | undefined): XmlElement | undefined {
    const id = look?.child('w:pStyle')?.get('w:val')
    return id === undefined ? this.#default : this.#byId.get(id)
  }

  #inherited(
    from: XmlElement | undefined,
    holder: string,
    property: string,
  ): XmlElement | undefined {
    const seen = new Set<XmlElement>()
    for (let style = from; style && !seen.has(style);) {
      seen.add(style)
      const found = style.child(holder)?.child(property)
      if (found) return found
      style = this.#byId.get(style.child('w:basedOn')?.get('w:val') ?? '')
    }
    return undefined
  }
}

/** Is a property that is there switched on? */
export function isSwitchedOn(property: XmlElement | undefined): boolean {
  return property !== undefined && isOn(property.get('w:val') ?? '1')
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value)
}
