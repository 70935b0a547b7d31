import {
  CONTENT_TYPES,
  decodeUtf8,
  readRelationships,
  type Relationship,
  relationshipsPart,
} from './package-index.ts'
import { element, parseXml, walk, writeXml, type XmlDocument, XmlElement } from '../xml/xml-tree.ts'

type Parts = ReadonlyMap<string, Uint8Array>

/** A link that papers leave out. */
export type LeftOutLink = Relationship & { readonly source: string }

/** A picture whose name does not say what it is, and the name and type that do. */
export type Misnamed = { readonly name: string; readonly as: string; readonly type: string }

/** Elements that only say which link they use; they go with it. */
const POINTERS = /^(?:w:(?:printerSettings|attachedTemplate|embed\w+)|c:externalData)$/

/** The parts that nothing but links which are left out leads to. */
export function partsLeftOut(parts: Parts, links: readonly LeftOutLink[]): ReadonlySet<string> {
  const isLeftOut = (source: string, { id }: Relationship): boolean =>
    links.some((one) => one.source === source && one.id === id)
  const reach = (sources: readonly string[], seen: Set<string>): Set<string> => {
    const next = [...sources]
    for (let source = next.pop(); source !== undefined; source = next.pop())
      for (const link of readRelationships(parts, source))
        if (!link.isExternal && !isLeftOut(source, link) && !seen.has(link.target)) {
          seen.add(link.target)
          next.push(link.target)
        }
    return seen
  }
  const kept = reach([''], new Set())
  const targets = links.filter((one) => !one.isExternal).map(({ target }) => target)
  const gone = reach(targets, new Set(targets))
  return new Set(
    [...gone]
      .filter((name) => !kept.has(name))
      .flatMap((name) => [name, relationshipsPart(name)])
      .filter((name) => parts.has(name)),
  )
}

/** The parts without what is left out, and with pictures named as what they are. */
export function tidyParts(
  parts: Parts,
  links: readonly LeftOutLink[],
  gone: ReadonlySet<string>,
  misnamed: readonly Misnamed[],
): Parts {
  if (links.length === 0 && misnamed.length === 0) return parts
  const tidy = new Map([...parts].filter(([name]) => !gone.has(name)))
  const change = (name: string, by: (root: XmlElement) => void): void => {
    const bytes = tidy.get(name)
    if (bytes === undefined) return
    const tree: XmlDocument = parseXml(decodeUtf8(bytes))
    by(tree.root)
    tidy.set(name, Buffer.from(writeXml(tree)))
  }
  for (const source of new Set(links.map((one) => one.source))) {
    const ids = new Set(links.filter((one) => one.source === source).map(({ id }) => id))
    change(relationshipsPart(source), (root) => keep(root, (one) => !ids.has(one.get('Id') ?? '')))
    if (source !== '')
      change(source, (root) => {
        for (const node of Array.from(walk(root)))
          if (POINTERS.test(node.name) && ids.has(node.get('r:id') ?? ''))
            node.parent?.splice(node, [])
      })
  }
  for (const { name, as } of misnamed) {
    tidy.set(as, tidy.get(name)!)
    tidy.delete(name)
  }
  if (misnamed.length > 0) for (const rels of tidy.keys()) if (rels.endsWith('.rels')) rename(rels)
  change(CONTENT_TYPES, (root) => {
    keep(root, (one) => !gone.has((one.get('PartName') ?? '').replace(/^\//, '')))
    for (const { name, as, type } of misnamed) {
      keep(root, (one) => one.get('PartName') !== `/${name}`)
      root.append(element(`<Override PartName="/${as}" ContentType="${type}"/>`))
    }
  })
  return tidy

  function rename(rels: string): void {
    const source = rels.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')
    const links = new Map(readRelationships(tidy, source).map((one) => [one.id, one]))
    const names = new Map(misnamed.map(({ name, as }) => [name, as]))
    if (![...links.values()].some((one) => !one.isExternal && names.has(one.target))) return
    change(rels, (root) => {
      for (const one of root.elements()) {
        const link = links.get(one.get('Id') ?? '')
        const as = link === undefined || link.isExternal ? undefined : names.get(link.target)
        if (as !== undefined) one.set('Target', `/${as}`)
      }
    })
  }
}

function keep(root: XmlElement, isKept: (child: XmlElement) => boolean): void {
  root.children = root.children.filter((child) => !(child instanceof XmlElement) || isKept(child))
}
