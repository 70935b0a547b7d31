import { resolve } from 'node:path'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { ResultReceipt } from '../../src/domain/receipt/receipt.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'

const service = openRulesService({ root: resolve(import.meta.dirname, '../..') })

t.test('the short of every worked example is the short of its receipt', async (t) => {
  for (const assessment of await workedExamples()) {
    const receipt = await service.scoreDocument(assessment)
    const short = await service.scoreInBulk(assessment)
    t.strictSame(short.results, receipt.results.map(shortOf), receipt.standard.id)
    t.strictSame(short.marks, receipt.marks)
    t.equal(short.standard.digest, receipt.standard.digest)
    t.equal(short.date, receipt.date)
  }
})

t.test('a later score leaves an earlier answer as it was', async (t) => {
  const [first, second] = await workedExamples()
  const short = await service.scoreInBulk(first)
  const before = structuredClone(short)
  await service.scoreInBulk(second)
  t.strictSame(short, before)
})

t.test('what the engine of record refuses is refused, with the same faults', async (t) => {
  const [good] = await workedExamples()
  for (const bad of [
    {},
    null,
    { ...good, standard: 'none' },
    { ...good, date: '1999-01-01', revision: undefined },
    { ...good, answers: { ...good!.answers, nonsense: true } },
  ]) {
    const [bulk, record] = [
      await refusalOf(service.scoreInBulk, bad),
      await refusalOf(service.scoreDocument, bad),
    ]
    t.equal(bulk.code, record.code)
    t.strictSame(bulk.detail, record.detail)
    t.strictSame(bulk.faults, record.faults)
  }
})

async function workedExamples(): Promise<readonly Assessment[]> {
  const shelved = await service.shelf.revisions()
  return shelved.flatMap(({ standard, edition, revision, digested }) =>
    Object.values(digested?.pack.rules.examples ?? {}).map(({ assessment }) => ({
      standard,
      edition,
      revision,
      ...assessment,
    })),
  )
}

function shortOf(result: ResultReceipt): object {
  const { id, status, points, max, percent, level, nodes, qualifiers, blockedBy } = result
  return {
    id,
    status,
    points,
    max,
    percent,
    level: level?.id ?? null,
    qualifiers: qualifiers.filter(({ holds }) => holds).map((one) => one.id),
    parts: Object.fromEntries(nodes.slice(0, -1).map((node) => [node.node, node.points])),
    blockedBy: blockedBy.map((one) => one.id),
  }
}

async function refusalOf(
  score: (document: unknown) => Promise<unknown>,
  document: unknown,
): Promise<Refusal> {
  try {
    await score(document)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was not refused')
}
