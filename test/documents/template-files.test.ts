import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { digestOfBytes } from '../../src/adapters/digest.ts'
import { openTemplateFiles } from '../../src/adapters/template-files/template-files.ts'
import { activateTemplate, keepTemplate, listTemplates } from '../../src/app/list-templates.ts'
import { house, ROOT } from './papers.ts'

const shipped = join(ROOT, 'templates')

t.test('the nearest template wins: of the edition, of the standard, everybody’s', async (t) => {
  const own = t.testdir()
  const put = (path: string, text: string): void => {
    mkdirSync(join(own, path), { recursive: true })
    writeFileSync(join(own, path, 'zh.docx'), text)
  }
  put('q-hxc-013/2018/certificate', 'edition')
  put('q-hxc-013/certificate', 'standard')
  put('certificate', 'own')
  const shelf = openTemplateFiles({ read: [own, shipped] }, digestOfBytes)
  const found = async (standard: string, edition: string): Promise<string> =>
    Buffer.from((await shelf.find('certificate', 'zh', { standard, edition }))!.bytes).toString()
  t.equal(await found('q-hxc-013', '2018'), 'edition')
  t.equal(await found('q-hxc-013', '2030'), 'standard')
  t.equal(await found('gb-t-27922', '2011'), 'own')
  const en = await shelf.find('certificate', 'en', { standard: 'q-hxc-013', edition: '2018' })
  t.equal(en?.file, 'certificate/en.docx', 'the one that comes along, where there is no other')
  const scopes = (await listTemplates(shelf)).filter(
    ({ kind, language }) => kind === 'certificate' && language === 'zh',
  )
  t.strictSame(
    scopes.map(({ scope }) => scope),
    [{}, { standard: 'q-hxc-013', edition: '2018' }, { standard: 'q-hxc-013' }],
  )
})

t.test('an upload is kept, then made active, and wins from then on', async (t) => {
  const write = t.testdir()
  const shelf = openTemplateFiles({ read: [shipped], write }, digestOfBytes)
  const doors = { shelf, check: house.papers.check }
  const other = (await shelf.find('certificate', 'both', {}))!.bytes
  const sha256 = await keepTemplate(other, 'certificate', doors)
  t.equal(sha256, digestOfBytes(other))
  const before = await shelf.find('certificate', 'zh', { standard: 'q-hxc-013' })
  t.not(before?.sha256, sha256, 'keeping changes nothing')
  const scope = { standard: 'q-hxc-013' }
  await activateTemplate({ sha256, kind: 'certificate', language: 'zh', scope }, doors)
  t.equal((await shelf.find('certificate', 'zh', scope))?.sha256, sha256)
  t.not((await shelf.find('certificate', 'zh', {}))?.sha256, sha256, 'for that standard only')

  await t.rejects(keepTemplate(Buffer.from('no Word file'), 'certificate', doors), {
    code: 'template-faulty',
  })
  await t.rejects(
    activateTemplate({ sha256: '../../x', kind: 'certificate', language: 'zh', scope }, doors),
    { code: 'template-unknown' },
    'a digest is no path',
  )
  await t.rejects(keepTemplate(other, 'findings', doors), { code: 'template-faulty' }, 'other tags')
  const closed = { ...doors, shelf: openTemplateFiles({ read: [shipped] }, digestOfBytes) }
  await t.rejects(keepTemplate(other, 'certificate', closed), { code: 'templates-read-only' })
})

t.test('a house without templates of its own uses those that come with Touchstone', async (t) => {
  const root = t.testdir()
  cpSync(join(ROOT, 'standards'), join(root, 'standards'), { recursive: true })
  const shelf = openTemplateFiles({ read: [join(root, 'templates'), shipped] }, digestOfBytes)
  t.equal((await shelf.list()).length, 11)
})
