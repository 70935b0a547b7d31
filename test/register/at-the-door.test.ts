import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { attachEvidence } from '../../src/app/register/assessments/attach-evidence.ts'
import { receiveApplication } from '../../src/app/register/applications/receive-application.ts'
import { need } from '../../src/app/register/records.ts'
import { registerOrganisation } from '../../src/app/register/organisations/register-organisation.ts'
import type { ApplicationInput } from '../../src/domain/register/application.ts'
import { inEnglish } from '../worded.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { accepted, begun, organisation, STAFF, wish } from './casework.ts'
import { openRegisterService } from './register-service.ts'
import { smallRoot, STANDARDS } from './small-root.ts'

const UNDER = { standard: 'q-hxc-013', edition: '2018' }

/** The faults of what is refused, as where and what. */
async function faultsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const refused: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(refused instanceof Refusal)) throw new Error('It was not refused.', { cause: refused })
  return refused.faults
    .map(inEnglish)
    .map(({ pointer, code, message, fix }) => `${pointer} ${code}: ${message} ${fix}`)
}

t.test('evidence is about what the rules of its assessment ask', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const { ports, register } = registerService
  const of = (await organisation(registerService)).id
  const { id } = await begun(registerService, (await accepted(registerService, wish(of, UNDER))).id)
  const attach = (about: readonly string[], name = 'a.txt') =>
    attachEvidence(
      ports,
      STAFF.lead,
      { id },
      { name, mediaType: 'text/plain', bytes: Buffer.from('x'), about },
    )
  t.strictSame(await faultsOf(attach(['hotline', 'hotlne', 'constructor', ''], 'a/b')), [
    '/name evidence-name: The file name must have 1 to 200 characters, without slashes and control characters. Choose a simpler name.',
    '/about/1 evidence-about: The rules of this assessment have no input or clause "hotlne". Did you mean "hotline"? Name an input or a clause by its id.',
    '/about/2 evidence-about: The rules of this assessment have no input or clause "constructor". Name an input or a clause by its id.',
    '/about/3 evidence-about: The rules of this assessment have no input or clause "". Name an input or a clause by its id.',
  ])
  const { body } = await register.read((view) => need(view, 'assessment', { id }))
  t.strictSame(body.evidence, [], 'nothing was kept')
  // An input that several clauses rest on, and a clause.
  t.equal((await attach(['hotline', 'service-objectives'])).body.evidence.length, 1)
})

t.test('evidence is what phones and offices make, under what it is', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const of = (await organisation(registerService)).id
  const { id } = await begun(registerService, (await accepted(registerService, wish(of, UNDER))).id)
  const attach = (name: string, mediaType: string, bytes: string) =>
    attachEvidence(
      registerService.ports,
      STAFF.lead,
      { id },
      { name, mediaType, bytes: Buffer.from(bytes, 'latin1'), about: ['hotline'] },
    )
  const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
  const kept = [
    ['客服中心.HEIC', 'application/octet-stream', '\0\0\0\x18ftypheic', 'image/heic'],
    ['a.heif', 'image/heif', '\0\0\0\x18ftypmif1', 'image/heic'],
    ['录音.m4a', 'audio/x-m4a', '\0\0\0\x1cftypM4A ', 'audio/mp4'],
    ['录音.amr', 'application/octet-stream', '#!AMR\n', 'audio/amr'],
    ['走访.mov', 'video/quicktime', '\0\0\0\x14ftypqt  ', 'video/quicktime'],
    ['制度.wps', 'application/octet-stream', compound, 'application/kswps'],
    ['台账.et', 'application/wps-office.et', compound, 'application/kset'],
    ['台账.xls', 'application/vnd.ms-excel', compound, 'application/vnd.ms-excel'],
    ['回访.wav', 'audio/x-wav', 'RIFF\0\0\0\0WAVE', 'audio/wav'],
  ] as const
  for (const [name, said, bytes, mediaType] of kept) {
    const { body } = await attach(name, said, bytes)
    t.match(body.evidence.at(-1), { name, mediaType }, name)
  }
  t.match(await faultsOf(attach('a.heic', 'image/heic', '\0\0\0\x18ftypisom')), [/evidence-other/])
  t.match(await faultsOf(attach('a.wps', 'application/kswps', 'PK\x03\x04')), [/evidence-other/])
  t.match(await faultsOf(attach('a.exe', 'application/octet-stream', 'MZ')), [
    /evidence-type: .* Save the file as one that ends in pdf, .*wps, .*m4a, .*heic/,
  ])
  const macros = '_VBA_PROJECT'.split('').join('\0')
  const spoken = await attach('记录.txt', 'text/plain', 'vbaProject.bin was deleted')
  t.match(spoken.body.evidence.at(-1), { name: '记录.txt' }, 'words are no macros')
  for (const [name, bytes] of [
    ['a.wps', compound + macros],
    ['a.docx', 'PK\x03\x04word/vbaProject.bin'],
  ] as const)
    t.strictSame(await faultsOf(attach(name, 'application/octet-stream', bytes)), [
      ' evidence-macros: The file carries macros, which a program would run. Save it without macros, for example as PDF.',
    ])
})

t.test('the profile of an application is what the edition asks of one', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const of = (await organisation(registerService)).id
  const apply = (more: Partial<ApplicationInput>) =>
    receiveApplication(registerService.ports, STAFF.clerk, wish(of, { ...UNDER, ...more }))
  const wrong = {
    'head-count': 0,
    'head-cont': 12,
    'service-area': 'moon',
    sites: '3',
  }
  const found = await faultsOf(apply({ profile: wrong, scope: { zh: ' ' } }))
  t.strictSame(
    found.map((fault) => fault.split(' ')[0]),
    [
      '/scope',
      '/profile/head-count',
      '/profile/head-cont',
      '/profile/service-area',
      '/profile/sites',
    ],
    'with everything else, all at once',
  )
  t.match(found[2], /Did you mean "head-count"\?/)
  t.match(await apply({ profile: { 'head-count': 12, 'service-area': 'city' } }), {
    body: { state: 'received', profile: { 'head-count': 12 } },
  })
  t.match(await apply({}), { body: { state: 'received' } }, 'none of these facts is required')
})

t.test('a fact that the standard needs of every applicant is asked for at the door', async (t) => {
  const small = await smallRoot()
  t.teardown(() => small.clean())
  const standard = STANDARDS.illustrative
  const file = join(small.root, 'standards', standard, '2026/standard.json')
  const asked = { type: 'yes-no', title: { zh: '有门店', en: 'Has a shop' }, required: true }
  const said = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...said, profile: { shop: asked } }))
  const registerService = await openRegisterService({ root: small.root })
  t.teardown(() => registerService.close())
  const of = (await organisation(registerService)).id
  const apply = (profile: ApplicationInput['profile']) =>
    receiveApplication(
      registerService.ports,
      STAFF.clerk,
      wish(of, { standard, profile: profile ?? {} }),
    )
  t.match(await faultsOf(apply({})), [/^\/profile\/shop profile-missing/])
  t.match(await faultsOf(apply({ shop: 'yes' })), [/^\/profile\/shop (?!profile-missing)/])
  t.match(await apply({ shop: true }), { body: { state: 'received' } })
})

t.test(
  'what a certificate will need in its languages is asked for before anybody assesses',
  async (t) => {
    const small = await smallRoot()
    const registerService = await openRegisterService({ root: small.root })
    t.teardown(async () => {
      await registerService.close()
      small.clean()
    })
    const { id } = await organisation(registerService)
    const wished = wish(id, {
      scope: { zh: '水壶的销售' },
      sites: [{ name: { zh: '甲店', en: 'Shop A' } }, { name: { en: 'Shop B' } }],
    })
    await t.rejects(receiveApplication(registerService.ports, STAFF.clerk, wished), {
      code: 'record-faulty',
      faults: [
        { code: 'words-untranslated', pointer: '/scope/en' },
        { code: 'words-untranslated', pointer: '/sites/1/name/zh' },
      ],
    })
    const chinese = await registerOrganisation(registerService.ports, STAFF.clerk, {
      name: { zh: '示例中文公司' },
      address: { zh: '示例路 2 号', en: '2 Example Road' },
      contacts: [],
    })
    await t.rejects(accepted(registerService, wish(chinese.id)), {
      code: 'record-faulty',
      faults: [{ code: 'words-untranslated', pointer: '/name/en' }],
    })
  },
)
