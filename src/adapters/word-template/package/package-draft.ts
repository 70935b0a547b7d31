import { posix } from 'node:path'
import {
  CONTENT_TYPES,
  decodeUtf8,
  readRelationships,
  type Relationship,
  relationshipsPart,
} from './package-index.ts'
import type { WordPackage } from './word-package.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { element, parseXml, writeXml, type XmlDocument, XmlElement } from '../xml/xml-tree.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A copy of a package that a compiler may change; the package itself never changes. */
export class PackageDraft {
  readonly main: string
  readonly #bytes: Map<string, Uint8Array>
  readonly #trees = new Map<string, XmlDocument>()

  constructor(source: WordPackage) {
    this.main = source.main
    this.#bytes = new Map(source.parts)
  }

  /** Part names in the order they are written: content types and links first, as Word does. */
  names(): string[] {
    const all = [...this.#bytes.keys()]
    const first = [CONTENT_TYPES, '_rels/.rels', this.main, relationshipsPart(this.main)]
    return [
      ...first.filter((name) => this.has(name)),
      ...all.filter((name) => !first.includes(name)),
    ]
  }

  has(name: string): boolean {
    return this.#bytes.has(name)
  }

  /** The part as a tree to change; the same tree every time. */
  tree(name: string): XmlDocument {
    let tree = this.#trees.get(name)
    if (!tree) {
      tree = parseXml(decodeUtf8(this.#bytes.get(name)!))
      this.#trees.set(name, tree)
    }
    return tree
  }

  /** The tree of a part if somebody asked for it, so that it may have changed. */
  treeIfRead(name: string): XmlDocument | undefined {
    return this.#trees.get(name)
  }

  /** The part as it stands now; the tree of the part must hold no slots. */
  bytes(name: string): Uint8Array {
    const tree = this.#trees.get(name)
    return tree ? Buffer.from(writeXml(tree)) : this.#bytes.get(name)!
  }

  /** Adds or replaces a part; `contentType` is written only for a new one. */
  put(name: string, bytes: Uint8Array, contentType: string): void {
    const isNew = !this.has(name)
    this.#trees.delete(name)
    this.#bytes.set(name, bytes)
    if (!isNew) return
    this.#setContentType(name, contentType)
  }

  /** Adds a part made of one element. */
  putXml(name: string, xml: string, contentType: string): void {
    this.put(name, Buffer.from(PROLOG + xml), contentType)
  }

  remove(name: string): void {
    this.#bytes.delete(name)
    this.#trees.delete(name)
    const types = this.tree(CONTENT_TYPES).root
    types.children = types.children.filter(
      (child) => !(child instanceof XmlElement && child.get('PartName') === `/${name}`),
    )
  }

  relationships(source: string): Relationship[] {
    const name = relationshipsPart(source)
    const tree = this.#trees.get(name)
    const parts = tree ? new Map([[name, Buffer.from(writeXml(tree))]]) : this.#bytes
    return readRelationships(parts, source)
  }

  /** Links `source` to a part by the last step of an Office relationship type; gives the id. */
  link(source: string, type: string, target: string): string {
    const name = relationshipsPart(source)
    if (!this.has(name))
      this.putXml(
        name,
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
        'application/vnd.openxmlformats-package.relationships+xml',
      )
    const taken = new Set(this.relationships(source).map((one) => one.id))
    let n = 1
    while (taken.has(`rIdT${n}`)) n++
    const relative = posix.relative(posix.dirname(source), target)
    this.tree(name).root.append(
      element(
        `<Relationship Id="rIdT${n}" Type="${OFFICE}/${type}" Target="${encodeXml(relative)}"/>`,
      ),
    )
    return `rIdT${n}`
  }

  unlink(source: string, id: string): void {
    const { root } = this.tree(relationshipsPart(source))
    root.children = root.children.filter(
      (child) => !(child instanceof XmlElement && child.get('Id') === id),
    )
  }

  /** Does any part still link to this one? */
  isLinked(target: string): boolean {
    return [...this.#bytes.keys()]
      .filter((name) => name.endsWith('.rels'))
      .some((name) => {
        const [folder = '', base = ''] = name.replace(/\.rels$/, '').split(/_rels\//)
        return this.relationships(folder + base).some((one) => one.target === target)
      })
  }

  /** Gives every part with this ending a content type, where none has. */
  setDefaultType(ending: string, contentType: string): void {
    const types = this.tree(CONTENT_TYPES).root
    if (!types.elements().some((entry) => entry.get('Extension')?.toLowerCase() === ending))
      types.children.unshift(
        element(`<Default Extension="${ending}" ContentType="${contentType}"/>`),
      )
  }

  /** Replaces the content type of a part. */
  retype(name: string, contentType: string): void {
    const types = this.tree(CONTENT_TYPES).root
    for (const entry of types.elements())
      if (entry.get('PartName') === `/${name}`) entry.set('ContentType', contentType)
  }

  #setContentType(name: string, contentType: string): void {
    if (name.endsWith('.rels') && contentType.endsWith('relationships+xml')) {
      this.setDefaultType('rels', contentType)
      return
    }
    this.tree(CONTENT_TYPES).root.append(
      element(`<Override PartName="/${encodeXml(name)}" ContentType="${contentType}"/>`),
    )
  }
}
