import t from 'tap'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { KIND_FACTS } from '../../src/domain/document/kinds.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { unlawfulIn } from '../word-template/lawful.ts'
import { ALL, DECISION, example as shipped, paperOf, service } from './papers.ts'

const SUBJECT = shipped().subject

/** Ids of a pack that nobody but a program reads: those that are no word of its own texts. */
function idsPrinted({
  standard,
  rules,
}: Pack): (parts: ReadonlyMap<string, Uint8Array>) => string[] {
  const ids = new Set<string>()
  const texts: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) {
        if (ID.test(key)) ids.add(key)
        if (key === 'id' && typeof member === 'string' && ID.test(member)) ids.add(member)
        else if (key !== 'condition' && key !== 'lookup' && key !== 'path') visit(member)
      }
  }
  const { examples: _, ...own } = rules
  visit([standard, own])
  const words = texts.filter((text) => /\s|[\u4e00-\u9fff]/.test(text)).join('\n')
  const internal = [...ids].filter((id) => !words.includes(id))
  const printed = new RegExp(`(?<![\\w/.-])(?:${internal.join('|')})(?![\\w-])`)
  return (parts) =>
    [...parts]
      .filter(([name]) => /^word\/[a-z]+\d*\.xml$/.test(name))
      .flatMap(([, bytes]) =>
        Buffer.from(bytes)
          .toString()
          .matchAll(/<[wm]:t(?: [^>]*)?>([^<]*)/g)
          .toArray(),
      )
      .map(([, text]) => text!)
      .filter((text) => printed.test(text))
}

/** An id of several words, which no language has. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/

t.test('every worked example of every pack makes lawful papers of every kind', async (t) => {
  let made = 0
  for (const { digested } of await service.shelf.revisions()) {
    const { standard, rules } = digested!.pack
    const internalIn = idsPrinted(digested!.pack)
    for (const [id, example] of Object.entries(rules.examples ?? {})) {
      const receipt = await service.scoreDocument({
        standard: standard.id,
        edition: standard.edition,
        revision: rules.revision,
        subject: SUBJECT,
        ...example.assessment,
      })
      for (const [kind, language] of ALL) {
        if (KIND_FACTS[kind].from !== 'receipt') continue
        const level = receipt.results[0]!.level?.id
        const decision =
          level === undefined
            ? undefined
            : { ...DECISION, level, decidedOn: receipt.date, issuedOn: receipt.date }
        const paper = await paperOf(receipt, kind, language, decision ? { decision } : {}).catch(
          (error: unknown) => {
            // No certificate without a level, and no notice of nothing.
            if (error instanceof Refusal && error.code === 'document-unfit') return undefined
            throw error
          },
        )
        if (paper === undefined) continue
        made++
        const where = `${standard.id} ${id} ${kind} ${language}`
        const parts = await readArchive(paper.bytes)
        const unlawful = unlawfulIn(parts)
        if (unlawful.length > 0) t.strictSame(unlawful, [], where)
        const internal = internalIn(parts)
        if (internal.length > 0)
          t.strictSame(internal, [], `${where}: no id of the pack is printed`)
      }
    }
    for (const [kind, language] of ALL) {
      if (KIND_FACTS[kind].from !== 'standard') continue
      const about = { standard: standard.id, edition: standard.edition }
      const parts = await readArchive(
        (await service.papers.render({ kind, language, about })).bytes,
      )
      const where = `${standard.id} ${kind} ${language}`
      t.strictSame(unlawfulIn(parts), [], where)
      t.strictSame(internalIn(parts), [], `${where}: no id of the pack is printed`)
    }
  }
  t.ok(made > 100, `${made} papers`)
})
