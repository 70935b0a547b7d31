import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import type { Assessment } from '../src/domain/language/assessment.ts'
import { agreesWith } from '../src/domain/bulk/agrees.ts'
import { compileScorer } from '../src/domain/bulk/scorer.ts'
import type { JsonObject, JsonValue } from '../src/domain/schema/json.ts'
import { openRulesService } from '../src/composition/rules-service.ts'
import { schemaMembers } from './schema-members.ts'

const ZOO = fileURLToPath(new URL('zoo/', import.meta.url))
const SHIPPED = fileURLToPath(new URL('../', import.meta.url))

for (const [name, root] of [
  ['the zoo', ZOO],
  ['the shipped packs', SHIPPED],
] as const) {
  t.test(`every worked example of ${name} comes out as computed by hand`, async (t) => {
    const service = openRulesService({ root })
    const revisions = await service.shelf.revisions()
    t.strictSame(
      revisions.flatMap(({ standard, faults }) => faults.map((fault) => [standard, fault])),
      [],
      'nothing is wrong with any pack',
    )
    for await (const run of service.runExamples(revisions))
      t.strictSame(
        run.failures.map(({ message }) => message),
        [],
        `${run.standard}: ${run.example}`,
      )
  })

  t.test(`the compiled scorer gives the same for ${name}`, async (t) => {
    const service = openRulesService({ root })
    for (const { standard, digested } of await service.shelf.revisions()) {
      if (digested === undefined) continue
      const prepared = service.prepare(digested)
      const scorer = compileScorer(prepared)
      for (const [id, example] of Object.entries(digested.pack.rules.examples ?? {})) {
        const assessment = { standard, ...example.assessment } as Assessment
        const receipt = await service.score(prepared, assessment)
        t.equal(agreesWith(scorer, receipt), undefined, `${standard}: ${id}`)
      }
    }
  })
}

t.test('the zoo uses every member of the language', (t) => {
  const all = new Set<string>()
  const used = new Set<string>()
  for (const [half, schema] of [
    ['standards', 'standard-1'],
    ['rules', 'rules-1'],
  ] as const) {
    const members = schemaMembers(schema)
    for (const one of members.all) all.add(meaning(one))
    for (const file of readdirSync(join(ZOO, half), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.json')) continue
      const document = JSON.parse(readFileSync(join(ZOO, half, file), 'utf8')) as JsonValue
      for (const one of members.used(document)) used.add(meaning(one))
    }
  }
  t.ok(all.size > 300, 'there are members to look for')
  t.strictSame(
    [...all].filter((one) => !used.has(one) && !isElsewhere(one)),
    [],
  )
  t.end()
})

t.test('every kind of thing the language must say is said by some pack', (t) => {
  const rows = [
    ...readFileSync(join(ZOO, 'README.md'), 'utf8').matchAll(
      /^\| (?!what)([a-z ]+?) +\| (`.*)\|$/gm,
    ),
  ].map(([, what, packs]) => [what!, packs!.match(/[a-z-]+/g) ?? []] as const)
  t.strictSame(
    rows.map(([what]) => what),
    [
      'inputs',
      'states',
      'points',
      'tree',
      'adjustments',
      'gates',
      'levels',
      'rounding',
      'assessors',
      'profile',
      'computed values',
      'several results',
    ],
  )
  t.strictSame(
    [...new Set(rows.flatMap(([, packs]) => packs))].toSorted(),
    readdirSync(join(ZOO, 'rules')).toSorted(),
    'and every pack is there to say something',
  )
  t.end()
})

/** What is defined in two places of a schema and means the same has one name. */
function meaning(member: string): string {
  return member
    .replace(/^scheme\./, 'rules-1.')
    .replace(/^usualPart\./, 'part.')
    .replace(/^expectation\.results\.\*\./, 'expectation.')
}

/** What no pack of the zoo can use, because everything in it is made up and small. */
function isElsewhere(member: string): boolean {
  return (
    // Nothing in the zoo was put forward or decided by anybody.
    member === 'provenanceStatus="draft"' || member === 'provenanceStatus="published"'
  )
}

t.test('a standard is added by adding files', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'touchstone-zoo-'))
  t.teardown(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'standards'))
  mkdirSync(join(root, 'rules'))
  const before = await openRulesService({ root }).shelf.revisions()
  t.strictSame(before, [])

  for (const half of ['standards', 'rules'])
    cpSync(join(ZOO, half, 'hotel'), join(root, half, 'tea-house'), { recursive: true })
  const file = join(root, 'standards/tea-house/2026/standard.json')
  const standard = JSON.parse(readFileSync(file, 'utf8')) as JsonObject
  writeFileSync(file, JSON.stringify({ ...standard, id: 'tea-house' }))

  const service = openRulesService({ root })
  const [revision, ...others] = await service.shelf.revisions()
  t.strictSame(others, [])
  t.strictSame(revision?.faults, [])
  const runs = []
  for await (const run of service.runExamples([revision!])) runs.push(run)
  t.ok(runs.length > 0)
  for (const run of runs) t.strictSame([run.standard, run.failures], ['tea-house', []])
})
