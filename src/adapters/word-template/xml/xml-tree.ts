import { decodeXml, encodeXml, readAttributes, scanXml } from './xml-scanner.ts'

/**
 * A tree over XML that gives every byte back that nobody changed: start tags keep their attributes
 * as written, text its entities. A `Slot` is a place where rendering does something.
 */
export type XmlNode = XmlElement | XmlText | Slot

/** Text, comment, CDATA or processing instruction, as written. */
export class XmlText {
  parent: XmlElement | undefined
  raw: string

  constructor(raw: string) {
    this.raw = raw
  }
}

/** What rendering does at this place; `Instruction` is decided by whoever compiles. */
export class Slot<Instruction = unknown> {
  parent: XmlElement | undefined
  readonly instruction: Instruction

  constructor(instruction: Instruction) {
    this.instruction = instruction
  }
}

/** An element; `attributes` is the text between name and `>`, or that text with slots in it. */
export class XmlElement {
  parent: XmlElement | undefined
  readonly name: string
  attributes: string
  /** Set when an attribute's value is known only at rendering; wins over `attributes`. */
  slottedAttributes: (string | Slot)[] | undefined
  children: XmlNode[] = []

  constructor(name: string, attributes = '') {
    this.name = name
    this.attributes = attributes
  }

  /** Decoded value of an attribute. */
  get(name: string): string | undefined {
    if (!this.attributes.includes(name)) return undefined
    return readAttributes(this.attributes).find(([key]) => key === name)?.[1]
  }

  set(name: string, value: string): void {
    const kept = readAttributes(this.attributes)
    const found = kept.find(([key]) => key === name)
    if (found) found[1] = value
    else kept.push([name, value])
    this.attributes = writeAttributes(kept)
  }

  remove(...names: readonly string[]): void {
    if (!names.some((name) => this.attributes.includes(name))) return
    this.attributes = writeAttributes(
      readAttributes(this.attributes).filter(([key]) => !names.includes(key)),
    )
  }

  /** First child element of that name. */
  child(name: string): XmlElement | undefined {
    return this.children.find((node): node is XmlElement => isElement(node, name))
  }

  elements(): XmlElement[] {
    return this.children.filter((node) => node instanceof XmlElement)
  }

  append(...nodes: readonly XmlNode[]): this {
    for (const node of nodes) {
      node.parent = this
      this.children.push(node)
    }
    return this
  }

  /**
   * Puts `nodes` where `child` stands; `keep` says on which side of them the child stays. Does
   * nothing when `child` is no longer here.
   */
  splice(child: XmlNode, nodes: readonly XmlNode[], keep?: 'first' | 'last'): void {
    const at = this.children.indexOf(child)
    if (at < 0) return
    const all = keep === 'first' ? [child, ...nodes] : keep === 'last' ? [...nodes, child] : nodes
    for (const node of nodes) node.parent = this
    this.children.splice(at, 1, ...all)
  }
}

function writeAttributes(pairs: readonly [string, string][]): string {
  return pairs.map(([name, value]) => ` ${name}="${encodeXml(value)}"`).join('')
}

/** Is the node an element of that name? */
export function isElement(node: XmlNode | undefined, name: string): node is XmlElement {
  return node instanceof XmlElement && node.name === name
}

/** Reads a text into a tree; `prolog` is what stands before the root. Throws XmlProblem. */
export function parseXml(xml: string): XmlDocument {
  const holder = new XmlElement('')
  let here = holder
  scanXml(xml, {
    open(name, attributes) {
      const element = new XmlElement(name, attributes)
      here.append(element)
      here = element
    },
    close() {
      here = here.parent!
    },
    text: (raw) => void here.append(new XmlText(raw)),
    other: (raw) => void here.append(new XmlText(raw)),
  })
  const root = holder.elements()[0]!
  root.parent = undefined
  const prolog = holder.children
    .slice(0, holder.children.indexOf(root))
    .map((node) => (node instanceof XmlText ? node.raw : ''))
    .join('')
  return { prolog: prolog === '' ? '' : `${prolog}\n`, root }
}

export type XmlDocument = { readonly prolog: string; readonly root: XmlElement }

/** Parses one element written by us, e.g. `<w:p/>`. */
export function element(xml: string): XmlElement {
  return parseXml(xml).root
}

/** The document as text; slots are not allowed in it. */
export function writeXml({ prolog, root }: XmlDocument): string {
  return prolog + writeNode(root)
}

/** One node as text; slots are not allowed in it. */
export function writeNode(node: XmlNode): string {
  return flatten(node)
    .map((piece) => {
      if (typeof piece !== 'string') throw new TypeError('a slot has no text')
      return piece
    })
    .join('')
}

/** The node as text with its slots between, in order; neighbouring texts are joined. */
export function flatten(node: XmlNode, prolog = ''): (string | Slot)[] {
  const pieces: (string | Slot)[] = []
  let text = prolog
  const put = (piece: string | Slot): void => {
    if (typeof piece === 'string') {
      text += piece
      return
    }
    if (text !== '') pieces.push(text)
    text = ''
    pieces.push(piece)
  }
  const visit = (at: XmlNode): void => {
    if (at instanceof Slot) put(at)
    else if (at instanceof XmlText) put(at.raw)
    else {
      put(`<${at.name}`)
      for (const piece of at.slottedAttributes ?? [at.attributes]) put(piece)
      if (at.children.length === 0) {
        put('/>')
        return
      }
      put('>')
      for (const child of at.children) visit(child)
      put(`</${at.name}>`)
    }
  }
  visit(node)
  if (text !== '') pieces.push(text)
  return pieces
}

/** The node itself and everything below it, in document order. */
export function* walk(node: XmlElement): Generator<XmlElement> {
  yield node
  for (const child of node.children) if (child instanceof XmlElement) yield* walk(child)
}

/** Text of an element's own text nodes, decoded. */
export function textOf(node: XmlElement): string {
  return node.children
    .map((child) =>
      child instanceof XmlText
        ? child.raw.startsWith('<![CDATA[')
          ? child.raw.slice(9, -3)
          : child.raw.startsWith('<')
            ? ''
            : decodeXml(child.raw)
        : '',
    )
    .join('')
}
