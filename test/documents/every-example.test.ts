import t from 'tap'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { unlawfulIn } from '../word-template/lawful.ts'
import { ALL, DECISION, example as shipped, paperOf, service } from './papers.ts'

const SUBJECT = shipped().subject

t.test('every worked example of every pack makes lawful papers of every kind', async (t) => {
  let made = 0
  for (const { digested } of await service.shelf.revisions()) {
    const { standard, rules } = digested!.pack
    for (const [id, example] of Object.entries(rules.examples ?? {})) {
      const receipt = await service.scoreDocument({
        standard: standard.id,
        edition: standard.edition,
        revision: rules.revision,
        subject: SUBJECT,
        ...example.assessment,
      })
      for (const [kind, language] of ALL) {
        if (kind === 'annex' || kind === 'comparison') continue
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
        const unlawful = unlawfulIn(await readArchive(paper.bytes))
        if (unlawful.length > 0) t.strictSame(unlawful, [], where)
      }
    }
  }
  t.ok(made > 100, `${made} papers`)
})
