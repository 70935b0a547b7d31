import { spelled } from '../../../domain/document/spelling.ts'
import { BREAK, findTags, type TagTrouble } from '../../../domain/document/tag-syntax.ts'
import { listTags, type TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TemplateCheck } from '../../../domain/document/template-check.ts'
import { type TemplateFault, TemplateRefusal } from '../../../domain/document/template-fault.ts'
import type { MendedTemplate, TemplateMend } from '../../../domain/document/template-mend.ts'
import { message } from '../../../domain/messages/message.ts'
import { readArchive, UPLOAD_LIMITS } from '../package/archive-gate.ts'
import { PackageDraft } from '../package/package-draft.ts'
import { openPackage, type WordPackage } from '../package/word-package.ts'
import { packEntry, writeZip } from '../package/zip-writer.ts'
import { slipsAway } from '../tags/closest-name.ts'
import { readLines, type TextLine } from '../tags/lines.ts'
import { lintTemplate } from '../tags/lint-template.ts'
import { readStories, type Story } from '../tags/story.ts'
import { walk } from '../xml/xml-tree.ts'
import { endOfSection } from './close-section.ts'
import { type Rewriting, rewriteLine, segmentsIn } from './rewrite-line.ts'

/** One mend can uncover what another one needs: names are known once tags are, sections after names. */
const MOST_ROUNDS = 5

/**
 * A copy of a template with everything put right that is certain: tags in pieces are joined, braces and
 * letters that only look like those of a tag are replaced, names with one slip are written as the only
 * name near them, sections are closed where they can only end. Everything else in the file stays byte
 * for byte. Never throws for what is in the file: one that the gate refuses comes back as it is.
 */
export async function mendTemplate(
  bytes: Uint8Array,
  { schema }: { readonly schema: TagSchema },
): Promise<MendedTemplate> {
  const mends: TemplateMend[] = []
  let copy = bytes
  let check = await lintTemplate(copy, { schema })
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const opened = await openOrNothing(copy)
    if (opened === undefined) break
    const draft = new PackageDraft(opened)
    const done = readStories(draft).flatMap((story) => mendStory(story, check, schema))
    if (done.length === 0) break
    mends.push(...done)
    copy = await repacked(copy, draft, new Set(done.map(({ place }) => place.file)))
    check = await lintTemplate(copy, { schema })
  }
  return { bytes: copy, mends, check }
}

async function openOrNothing(bytes: Uint8Array): Promise<WordPackage | undefined> {
  try {
    return await openPackage(bytes)
  } catch (error) {
    if (error instanceof TemplateRefusal) return undefined
    throw error
  }
}

/** The file with the parts named taken from the draft, and every other as it is. */
async function repacked(
  bytes: Uint8Array,
  draft: PackageDraft,
  changed: ReadonlySet<string>,
): Promise<Uint8Array> {
  const parts = await readArchive(bytes, UPLOAD_LIMITS)
  return writeZip(
    [...parts].map(([name, content]) =>
      packEntry(name, changed.has(name) ? draft.bytes(name) : content, 6),
    ),
  )
}

function mendStory(story: Story, check: TemplateCheck, schema: TagSchema): TemplateMend[] {
  const names = new Set(listTags(schema).map(({ name }) => name))
  const within = new Set([...names].flatMap(namesWithin))
  const own = check.faults.filter(({ place }) => place?.file === story.file)
  const lines = readLines(story.root)
  // Places are those of the template as it stands: they are taken before anything moves.
  const placed = lines.map((line) => ({ line, place: story.placeOf(line.paragraph, line.text) }))
  const mends: TemplateMend[] = []
  const changed = new Set<TextLine>()
  for (const { line, place } of placed) {
    const here = own.filter((one) => one.place?.paragraph === place.paragraph)
    const found = [...inText(line, names), ...inNames(line, here, names, within)]
    if (found.length === 0) continue
    changed.add(line)
    rewriteLine(line, found)
    for (const { start, end, text, code } of found) {
      const tag = line.text.slice(start, end)
      const what =
        code === 'joined'
          ? message('mend-joined', { tag })
          : message('mend-rewritten', { tag, now: text })
      mends.push({ code, message: what, tag, now: text, place })
    }
  }
  mends.push(...mendPictures(story, own, names))
  // A section is closed when all tags are read: what looks unneeded may be a name that is mended.
  if (mends.length > 0) return mends
  for (const fault of own) {
    const open = fault.code === 'section-unclosed' ? sectionName(fault) : undefined
    const at = placed.find(
      ({ line, place }) =>
        place.paragraph === fault.place?.paragraph && line.text.includes(fault.tag!),
    )
    if (open === undefined || !at || !isAlone(fault, own)) continue
    const end = endOfSection(open, at.line, lines, schema)
    if (end === undefined || changed.has(end.line)) continue
    const last = end.line.segments.at(-1)!
    if (last.ownedBy) continue
    changed.add(end.line)
    const close = spelled.close(open)
    const from = last.start + last.text.length
    appendTo(end.line, from, close)
    mends.push({
      code: 'closed',
      message: message('mend-closed', { tag: fault.tag!, close, where: end.where }),
      tag: fault.tag!,
      now: close,
      place: at.place,
    })
  }
  return mends
}

/** The names of a tag inside the sections of its groups: `a.b.c` is also `b.c` and `c` there. */
function namesWithin(name: string): readonly string[] {
  const steps = name.split('.')
  return steps.map((_, at) => steps.slice(at).join('.'))
}

type Found = Rewriting & { readonly code: TemplateMend['code'] }

/** Tags that are cut, and what only looks like a tag of a known name. */
function inText(line: TextLine, names: ReadonlySet<string>): Found[] {
  const { tags, troubles } = findTags(line.text)
  const found: Found[] = []
  for (const { start, end, name, kind } of tags) {
    const text = line.text.slice(start, end)
    const isKnown = kind !== 'comment' && (name === '.' || names.has(name))
    if (isKnown && segmentsIn(line, { start, end }).length > 1)
      found.push({ start, end, text, code: 'joined' })
  }
  for (const trouble of troubles) {
    const mended = ofTrouble(line, trouble, names)
    if (mended) found.push(mended)
  }
  return found.filter((one) => segmentsIn(line, one).every(({ ownedBy }) => ownedBy === undefined))
}

/** A tag of a known name, written as it should be. */
const WHOLE = /^\{\{\s*[#^/]?\s*([^\s{}]+?)\s*\}\}$/

function ofTrouble(
  line: TextLine,
  { start, end, message: { key, with: given } }: TagTrouble,
  names: ReadonlySet<string>,
): Found | undefined {
  const written = line.text.slice(start, end)
  if (written.includes(BREAK)) return undefined
  const isKnown = (text: string): boolean => names.has(WHOLE.exec(text)?.[1] ?? '')
  const as = (text: string, to = end): Found | undefined =>
    isKnown(text) ? { start, end: to, text, code: 'rewritten' } : undefined
  if (key === 'fault-tag-full-width' || key === 'fault-tag-name--full-width')
    return given && 'narrow' in given && typeof given.narrow === 'string'
      ? as(given.narrow)
      : undefined
  if (key === 'fault-tag-triple') return as(written.replace(/^\{{3}/, '{{').replace(/\}{3}$/, '}}'))
  if (key !== 'fault-tag-unclosed') return undefined
  const [short = ''] = /^\{\{\s*[#^/]?\s*[^\s{}]+\s*\}(?!\})/.exec(line.text.slice(start)) ?? []
  return as(`${short}}`, start + short.length)
}

/** Names that are unknown, and closes of another name than the section that is open. */
function inNames(
  line: TextLine,
  here: readonly TemplateFault[],
  names: ReadonlySet<string>,
  within: ReadonlySet<string>,
): Found[] {
  const found: Found[] = []
  for (const { start, end, name, kind } of findTags(line.text).tags) {
    if (kind === 'comment' || within.has(name) || name === '.') continue
    const tag = line.text.slice(start, end)
    if (segmentsIn(line, { start, end }).some(({ ownedBy }) => ownedBy)) continue
    const near = slipsAway(name, names)
    const [meant] = near
    if (near.length !== 1 || meant === undefined) continue
    const now = tag.replace(name, () => meant)
    const isAsked =
      kind !== 'value' || here.some((one) => one.tag === tag && one.suggestion === now)
    if (isAsked) found.push({ start, end, text: now, code: 'renamed' })
  }
  return found
}

/** Tags that are the alternative text of a picture or chart. */
function mendPictures(
  story: Story,
  own: readonly TemplateFault[],
  names: ReadonlySet<string>,
): TemplateMend[] {
  const mends: TemplateMend[] = []
  for (const holder of walk(story.root)) {
    if (holder.name !== 'wp:docPr') continue
    const tag = holder.get('descr')?.trim() ?? ''
    if (!/[{｛]{2}/.test(tag)) continue
    const place = { ...story.placeOf(holder, tag), isAlternative: true as const }
    const { tags, troubles } = findTags(tag)
    const [trouble] = troubles
    const given = trouble?.message.with
    const narrow = given && 'narrow' in given ? given.narrow : undefined
    const [found] = tags
    const near = found ? slipsAway(found.name, names) : []
    const now =
      typeof narrow === 'string' && names.has(WHOLE.exec(narrow)?.[1] ?? '')
        ? narrow
        : found?.kind === 'value' && !names.has(found.name) && near.length === 1
          ? spelled.value(near[0]!)
          : undefined
    const isTold = own.some((one) => one.place?.paragraph === place.paragraph)
    if (now === undefined || !isTold) continue
    holder.set('descr', now)
    const code = typeof narrow === 'string' ? ('rewritten' as const) : ('renamed' as const)
    mends.push({ code, message: message('mend-rewritten', { tag, now }), tag, now, place })
  }
  return mends
}

/** The name in `{{#name}}`. */
function sectionName({ tag = '' }: TemplateFault): string | undefined {
  return /^\{\{\s*#\s*([^\s{}]+)\s*\}\}$/.exec(tag)?.[1]
}

/** Is it the only complaint about where sections of this story begin and end? */
function isAlone(fault: TemplateFault, own: readonly TemplateFault[]): boolean {
  return own.every(
    (one) =>
      one === fault ||
      one.tag !== fault.tag ||
      !/^section-(?:unopened|unclosed|crossing)$/.test(one.code),
  )
}

function appendTo(line: TextLine, at: number, text: string): void {
  const last = line.segments.at(-1)!
  rewriteLine({ ...line, segments: [{ ...last, text: last.text + ' ' }] }, [
    { start: at, end: at + 1, text },
  ])
}
