import { join } from 'node:path'
import t from 'tap'
import type { TagData } from '../../src/domain/document/example-data.ts'
import { annexModel } from '../../src/domain/document/annex.ts'
import { assessmentSheetModel } from '../../src/domain/document/assessment-sheet.ts'
import type { PackTold } from '../../src/domain/document/shared-model.ts'
import { clausesNamed } from '../../src/domain/language/gates/written.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { TEXT_LANGUAGES } from '../../src/domain/messages/text.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { sdkFaults } from './open-xml-sdk.ts'
import { ROOT, service } from './papers.ts'

const MADE = { template: '0'.repeat(64) }
const zoo = openRulesService({ root: join(ROOT, 'test/zoo') })

type Row = {
  readonly title: string
  readonly number?: string
  readonly requirement?: string
  readonly max: string
  readonly worth: string
  readonly isKey: boolean
  readonly how?: readonly string[]
  readonly formula?: unknown
  readonly blanks: readonly string[]
}
type Group = { readonly title: string; readonly max: string } & {
  readonly sections: readonly { readonly clauses: readonly Row[] }[]
}

/** Every sound pack there is, shipped or in the zoo, ready to be told. */
const packs: readonly PackTold[] = (
  await Promise.all(
    [service, zoo].map(async (from) =>
      (await from.shelf.revisions()).flatMap(({ digested }) => {
        if (digested === undefined) return []
        const { expanded, digest } = from.prepare(digested)
        return [{ expanded, digest, marks: [], software: from.software }]
      }),
    ),
  )
).flat()

const nameOf = ({ expanded }: PackTold): string => expanded.pack.standard.id
const groupsIn = (model: TagData): readonly Group[] => model['groups'] as unknown as Group[]
const rowsIn = (model: TagData): readonly Row[] =>
  groupsIn(model).flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))

t.test('it says of each clause what the annex says, once, in the order of the standard', (t) => {
  t.ok(packs.length > 20, `${packs.length} packs`)
  for (const pack of packs)
    for (const language of TEXT_LANGUAGES) {
      const catalogue = catalogueIn(language)
      const sections = annexModel(pack, catalogue, MADE)['sections'] as unknown as readonly {
        readonly clauses: readonly Row[]
      }[]
      const said = ({ title, number, requirement, how = [], formula }: Row) => {
        return { title, number, requirement, how: how.length === 0 ? [] : how, formula }
      }
      const inAnnex = sections.flatMap(({ clauses }) => clauses)
      const inSheet = rowsIn(assessmentSheetModel(pack, catalogue, MADE))
      const sorted = (rows: readonly Row[]) =>
        rows
          .map(said)
          .map((row) => JSON.stringify(row))
          .sort()
      t.strictSame(sorted(inSheet), sorted(inAnnex), `${nameOf(pack)} ${language}`)
    }
  t.end()
})

t.test(
  'the points column marks the clauses that gates name, and gives the weight of the rest',
  (t) => {
    for (const pack of packs) {
      const { clauses, results } = pack.expanded
      const keys = new Set(results[0]!.gates.flatMap(({ origin }) => clausesNamed(origin)))
      const rows = rowsIn(assessmentSheetModel(pack, catalogueIn('en'), MADE))
      t.equal(rows.filter(({ isKey }) => isKey).length, keys.size, `${nameOf(pack)}: key items`)
      for (const { isKey, worth, title } of rows)
        t.match(worth, isKey ? /^※(?: .+)?$/ : /^[^※]+$/, `${nameOf(pack)}: ${title}`)
      t.equal(rows.length, clauses.length)
    }
    t.end()
  },
)

t.test('whatever is asked has one place to write its answer', (t) => {
  for (const pack of packs) {
    const { expanded } = pack
    const model = assessmentSheetModel(pack, catalogueIn('en'), MADE)
    const beside = (model['recorded'] as unknown[]).length
    const asked = new Map<string, number>()
    for (const input of expanded.clauses.flatMap(({ inputs }) => inputs))
      asked.set(input, (asked.get(input) ?? 0) + 1)
    const alone = [...asked.values()].filter((times) => times === 1).length
    t.equal(alone + beside, expanded.inputs.size, nameOf(pack))
    t.equal(
      rowsIn(model).filter(({ blanks }) => blanks.length === 0).length,
      expanded.clauses.filter((one) => one.inputs.length === 0 && !one.mayBeNotApplicable).length,
      `${nameOf(pack)}: only what is asked nothing has no place`,
    )
  }
  t.end()
})

t.test('subtotals stand for the full points of their sections', (t) => {
  const shipped = packs.find((pack) => nameOf(pack) === 'q-hxc-013')!
  const model = assessmentSheetModel(shipped, catalogueIn('zh'), MADE)
  t.strictSame(
    groupsIn(model).reduce((sum, { max }) => sum + Number(max), 0),
    Number((model['standard'] as { fullPoints: string }).fullPoints),
  )
  t.match(rowsIn(model)[0]!.blanks, ['□ 未做到\u2003□ 部分做到\u2003□ 完全做到'])
  t.end()
})

t.test('the paper of each shipped standard is sound to the Open XML SDK', async (t) => {
  for (const standard of ['q-hxc-013', 'gb-t-27922'])
    for (const language of TEXT_LANGUAGES) {
      const about = { standard }
      const paper = await service.papers.render({ kind: 'assessment-sheet', language, about })
      t.strictSame(await sdkFaults(paper.bytes), [], `${standard} ${language}`)
      t.ok(paper.isSpecimen, 'illustrative numbers are marked')
    }
})
