import t from 'tap'
import { namesOfPack } from '../../src/domain/words/names.ts'
import { clauseFacts } from '../../src/domain/words/explain/clause-reason.ts'
import { tellingOf } from '../../src/domain/words/explain/telling.ts'
import { sentencesOfPack } from '../../src/domain/words/pack-sentences.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { example, service } from '../documents/papers.ts'

/** Facts of every nonconformity of an assessment, by clause number. */
async function factsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const receipt = await service.scoreDocument(example(name))
  const { id, edition, digest } = receipt.standard
  const found = (await service.shelf.revisions()).find(
    ({ digested }) => digested?.digest === digest && digested.pack.standard.edition === edition,
  )
  const { expanded } = service.prepare(found!.digested!)
  t.equal(expanded.pack.standard.id, id)
  const telling = tellingOf({
    receipt,
    pack: expanded,
    names: namesOfPack(expanded),
    sentences: sentencesOfPack(expanded, catalogueIn('en')),
  })
  return new Map(
    receipt.findings
      .filter(({ kind }) => kind === 'nonconformity')
      .map(({ clause, number }) => [
        number ?? clause,
        clauseFacts(
          receipt.clauses.find((one) => one.clause === clause)!,
          telling,
        ).join('; '),
      ]),
  )
}

t.test('what was seen of a nonconformity is a fact, and no score', async (t) => {
  const facts = await factsOf('q-hxc-013-no-star')
  t.ok(facts.size > 10)
  for (const [clause, words] of facts) {
    t.not(words, '', clause)
    t.notMatch(words, /points? in proportion|rule \d|no rule|rounds to|of \d+ points/, clause)
  }
  const all = [...facts.values()].join('\n')
  t.match(all, /found: \d+ checked, \d+ failed: \S+ ?\S* passed/, 'a sample and what failed in it')
  t.match(
    all,
    /\d h, required: at most [\d.]+ h/,
    'what was measured beside what the most points ask',
  )
  t.match(all, 'found: no, required: yes')
})
