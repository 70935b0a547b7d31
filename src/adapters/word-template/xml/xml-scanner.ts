/**
 * Reads XML as a stream of events, strictly enough to be a gate: what it lets pass is well-formed,
 * has no DOCTYPE, no entity but the five of XML and numbers, and is no deeper than allowed.
 */

/** Why a text is not XML we read; the message is for programmers, `xml-fault.ts` has that for people. */
export class XmlProblem extends Error {
  readonly code: 'xml-doctype' | 'xml-malformed' | 'xml-depth' | 'xml-entity' | 'xml-character'
  readonly offset: number

  constructor(code: XmlProblem['code'], message: string, offset: number) {
    super(message)
    this.name = 'XmlProblem'
    this.code = code
    this.offset = offset
  }
}

/** What happens while reading. Raw strings are exactly as written, entities included. */
export type XmlHandler = {
  open?(name: string, attributes: string, isEmpty: boolean): void
  close?(name: string): void
  /** Text with entities as written. */
  text?(raw: string): void
  /** CDATA section, comment or processing instruction, with its delimiters. */
  other?(raw: string): void
}

/** Deeper than Word ever nests; a hundred tables inside each other stay below. */
const MAX_XML_DEPTH = 256

const TAG_NAME = /[A-Za-z_:\u0080-\uffff][^\s<>/="'&]*/y
const ATTRIBUTE = /\s+([A-Za-z_:\u0080-\uffff][^\s<>/="'&]*)\s*=\s*("[^"<]*"|'[^'<]*')/y
const TAG_END = /\s*(\/?)>/y
const CLOSING = /<\/([^\s<>/="'&]+)\s*>/y
// oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 does not allow
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));|&/g

/** Walks `xml` and tells `handler`; throws XmlProblem at the first thing that is wrong. */
export function scanXml(xml: string, handler: XmlHandler, maxDepth = MAX_XML_DEPTH): void {
  const illegal = ILLEGAL.exec(xml)
  if (illegal) throw new XmlProblem('xml-character', 'holds a control character', illegal.index)
  const names: string[] = []
  let hasRoot = false
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    if (xml.charCodeAt(at) !== 60 /* < */) {
      const end = xml.indexOf('<', at)
      const stop = end < 0 ? xml.length : end
      const raw = xml.slice(at, stop)
      if (names.length === 0) {
        if (raw.trim() !== '') throw malformed('has text outside its root element', at)
      } else {
        if (raw.includes('&')) checkEntities(raw, at)
        if (raw.includes(']]>')) throw malformed('has "]]>" in its text', at)
        handler.text?.(raw)
      }
      at = stop
      continue
    }
    const second = xml.charCodeAt(at + 1)
    if (second === 47 /* / */) {
      CLOSING.lastIndex = at
      const closing = CLOSING.exec(xml)
      const open = names.pop()
      if (!closing || closing[1] !== open)
        throw malformed(
          `closes ${closing?.[1] ?? 'something'} where ${open ?? 'nothing'} is open`,
          at,
        )
      handler.close?.(open!)
      at = CLOSING.lastIndex
    } else if (second === 33 /* ! */ || second === 63 /* ? */) {
      at = skipOther(xml, at, names.length > 0, handler)
    } else {
      at = readOpening(xml, at, names, hasRoot, handler, maxDepth)
      hasRoot = true
    }
  }
  if (names.length > 0) throw malformed(`ends inside ${names.at(-1)}`, xml.length)
  if (!hasRoot) throw malformed('has no root element', 0)
}

function readOpening(
  xml: string,
  at: number,
  names: string[],
  hasRoot: boolean,
  handler: XmlHandler,
  maxDepth: number,
): number {
  if (hasRoot && names.length === 0) throw malformed('has a second root element', at)
  TAG_NAME.lastIndex = at + 1
  const name = TAG_NAME.exec(xml)?.[0]
  if (!name) throw malformed('has "<" where no element begins', at)
  const attributesAt = at + 1 + name.length
  let end = attributesAt
  let seen: string[] | undefined
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const attribute = ATTRIBUTE.exec(xml)
    if (!attribute) break
    seen ??= []
    if (seen.includes(attribute[1]!))
      throw malformed(`has the attribute ${attribute[1]} twice on ${name}`, end)
    // Nothing in Word has more; a quadratic look-up must not become an attack.
    if (seen.push(attribute[1]!) > 512)
      throw malformed('has an element with over 512 attributes', at)
    if (attribute[2]!.includes('&')) checkEntities(attribute[2]!, end)
    end = ATTRIBUTE.lastIndex
  }
  TAG_END.lastIndex = end
  const tagEnd = TAG_END.exec(xml)
  if (!tagEnd) throw malformed(`has a broken start of ${name}`, at)
  const isEmpty = tagEnd[1] === '/'
  if (names.length >= maxDepth)
    throw new XmlProblem('xml-depth', `nests elements deeper than ${maxDepth}`, at)
  handler.open?.(name, xml.slice(attributesAt, end), isEmpty)
  if (isEmpty) handler.close?.(name)
  else names.push(name)
  return TAG_END.lastIndex
}

function skipOther(xml: string, at: number, inside: boolean, handler: XmlHandler): number {
  const [start, stop] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at) && inside
      ? ['<![CDATA[', ']]>']
      : xml.startsWith('<?', at)
        ? ['<?', '?>']
        : ['', '']
  if (start === '') {
    if (/^<!doctype/i.test(xml.slice(at, at + 9)))
      throw new XmlProblem('xml-doctype', 'has a DOCTYPE', at)
    throw malformed('has a declaration that is not allowed', at)
  }
  const end = xml.indexOf(stop, at + start.length)
  if (end < 0) throw malformed(`never ends "${start}"`, at)
  handler.other?.(xml.slice(at, end + stop.length))
  return end + stop.length
}

function checkEntities(raw: string, at: number): void {
  for (const match of raw.matchAll(ENTITY)) {
    const [whole, named, decimal, hex] = match
    if (named) continue
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN
    const isLegal =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      (code >= 0x10000 && code <= 0x10ffff)
    if (!isLegal)
      throw new XmlProblem(
        'xml-entity',
        `uses the entity "${whole === '&' ? raw.slice(match.index, match.index + 12) : whole}"`,
        at + match.index,
      )
  }
}

function malformed(message: string, offset: number): XmlProblem {
  return new XmlProblem('xml-malformed', message, offset)
}

/** Attributes of a start tag as written, in order: name and decoded value. */
export function readAttributes(raw: string): [name: string, value: string][] {
  return raw === ''
    ? []
    : [...raw.matchAll(new RegExp(ATTRIBUTE.source, 'g'))].map((match) => [
        match[1]!,
        decodeXml(match[2]!.slice(1, -1)),
      ])
}

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Text as a reader sees it. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(ENTITY, (whole, named?: string, decimal?: string, hex?: string) =>
    named
      ? NAMED[named]!
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : hex
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : whole,
  )
}

/** Text for an element or a double-quoted attribute. */
export function encodeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
