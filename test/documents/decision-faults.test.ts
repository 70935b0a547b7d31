import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { decisionFaults } from '../../src/domain/document/decision-faults.ts'
import { emptyFolder, touchstone } from '../cli/touchstone.ts'
import { DECISION, paperOf, receiptOf, ROOT } from './papers.ts'

const EVALUATED = '2026-05-20'
const faultsOf = (change: object): readonly string[] =>
  decisionFaults({ ...DECISION, ...change }, EVALUATED, ['zh', 'en']).map(
    ({ code, pointer }) => `${pointer} ${code}`,
  )

t.test('a decision whose days follow each other has no fault, nor have equal days', (t) => {
  t.same(faultsOf({}), [])
  const day = { decidedOn: EVALUATED, issuedOn: EVALUATED, validUntil: EVALUATED }
  t.same(faultsOf({ ...day, firstIssuedOn: EVALUATED, surveillanceDueOn: EVALUATED }), [])
  t.end()
})

t.test('each thing that no certificate may state is named at its place', (t) => {
  for (const [change, fault] of [
    [{ number: '  \u3000' }, '/number decision-number'],
    [{ decidedOn: '2026-05-19' }, '/decidedOn decision-early'],
    [{ issuedOn: '2026-05-27' }, '/issuedOn issue-early'],
    [{ validUntil: '2026-05-31', surveillanceDueOn: undefined }, '/validUntil validity-over'],
    [{ firstIssuedOn: '2026-06-02' }, '/firstIssuedOn first-issue-late'],
    [{ surveillanceDueOn: '2029-06-01' }, '/surveillanceDueOn surveillance-late'],
    [{ body: { ...DECISION.body, address: { zh: '示例路 1 号' } } }, '/body/address body-address'],
    [{ body: { ...DECISION.body, address: '1 Example Road' } }, undefined],
    [{ body: { name: DECISION.body.name } }, '/body/address body-address'],
  ] as const)
    t.same(faultsOf(change), fault === undefined ? [] : [fault], String(fault))
  t.end()
})

t.test('a certificate of a faulty decision is refused with all that is wrong', async (t) => {
  const decision = {
    ...DECISION,
    number: '   ',
    decidedOn: '2026-06-30',
    validUntil: '2026-05-01',
    firstIssuedOn: '2027-01-01',
    surveillanceDueOn: '2031-01-01',
  }
  await t.rejects(paperOf(await receiptOf(), 'certificate', 'both', { decision }), {
    code: 'decision-faulty',
    faults: [
      { pointer: '/number' },
      { pointer: '/issuedOn' },
      { pointer: '/validUntil' },
      { pointer: '/firstIssuedOn' },
      { pointer: '/surveillanceDueOn' },
    ],
  })
})

t.test('-o names a file where it ends like one, and a folder else', async (t) => {
  const folder = emptyFolder(t)
  const example = join(ROOT, 'examples/q-hxc-013-four-stars.json')
  const render = async (out: string): Promise<number | null> =>
    (await touchstone(['render', '--kind', 'score-sheet', '--assessment', example, '-o', out])).code
  t.equal(await render(join(folder, 'new', '成绩.DOCX')), 0)
  t.same(readdirSync(join(folder, 'new')), ['成绩.DOCX'])
  mkdirSync(join(folder, 'folder.docx'))
  t.equal(await render(join(folder, 'folder.docx')), 0)
  t.equal(readdirSync(join(folder, 'folder.docx')).length, 1, 'a folder stays one')
  writeFileSync(join(folder, 'file'), '')
  t.not(await render(join(folder, 'file', 'x.docx')), 0)
  t.notOk(existsSync(join(folder, 'file', 'x.docx')))
})
