import readWorkbook from 'read-excel-file/node'
import { tableWorkbook } from '../../src/adapters/workbook/table-workbook.ts'
import {
  certificateColumns,
  certificateRows,
} from '../../src/app/register/certificates/certificate-table.ts'
import { registerOrganisation } from '../../src/app/register/organisations/register-organisation.ts'
import type { TableCell } from '../../src/app/ports.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import t from 'tap'
import { bothEngines } from './both-engines.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { certified, STAFF } from './casework.ts'

const each = await bothEngines(t)

each('every issued certificate is a row, with its dates as dates', async (t, service) => {
  const { ports } = service
  const { id: formula } = await registerOrganisation(ports, STAFF.clerk, {
    name: { zh: '=HYPERLINK("https://example.org")', en: '+1' },
    address: { zh: '@示例路', en: '-1 Example Road' },
    contacts: [],
  })
  const one = await certified(service, { organisation: formula })
  const two = await certified(service)
  const { id } = two
  await takeStep(ports, STAFF.decider, 'suspend-certificate', { id }, { reason: '示例' })
  const catalogue = catalogueIn('en')
  const rows: (readonly TableCell[])[] = []
  for await (const row of certificateRows(ports, catalogue)) rows.push(row)
  const columns = certificateColumns(catalogue)
  const named = rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])))
  t.match(named, [
    {
      Number: one.body.number,
      Status: 'active',
      'Holder (Chinese)': '=HYPERLINK("https://example.org")',
      Level: /two/i,
      Stars: 2,
      'Valid until': { date: one.body.validUntil },
      'SHA-256': /^[0-9a-f]{64}$/,
    },
    { Number: two.body.number, Status: 'suspended', 'Status since': { date: service.today } },
  ])
  const bytes = Buffer.from(await tableWorkbook({ sheet: '证书', columns, rows }))
  const [sheet] = await readWorkbook(bytes)
  t.equal(sheet!.sheet, '证书')
  t.same(sheet!.data[0], columns)
  const cell = (name: string) => sheet!.data[1]![columns.indexOf(name)]
  t.equal(cell('Holder (Chinese)'), '=HYPERLINK("https://example.org")', 'it is text')
  t.same(cell('Valid until'), new Date(`${one.body.validUntil}T00:00:00Z`))
  const parts = [...(await readArchive(bytes)).values()].map((part) => Buffer.from(part).toString())
  t.ok(
    parts.some((part) => part.includes('HYPERLINK')),
    'the parts are looked at unpacked',
  )
  t.notOk(
    parts.some((part) => /<(?:\w+:)?f[\s>]/.test(part)),
    'nothing is calculated',
  )
})
