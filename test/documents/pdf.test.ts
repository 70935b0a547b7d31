import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { noticeTitle } from '../../src/domain/document/certificate-notice.ts'
import { kindTitle } from '../../src/domain/document/kinds.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPdfPress } from '../../src/adapters/pdf/pdf-press.ts'
import { needs } from '../needs.ts'
import { ALL, DECISION, example, service, paperOf, receiptOf, ROOT } from './papers.ts'
import { propertiesOf, scanOfFirstPage, textOfPages } from './pdf-pages.ts'
import { readQr } from './qr-code.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
t.teardown(async () => {
  await service.papers.close()
  rmSync(folder, { recursive: true, force: true })
})
t.setTimeout(240_000)

const AS_IT_IS = { isArchival: false, isExact: false } as const

t.test(
  'every kind prints, in the faces it names, with the mark on every page',
  needs('LibreOffice', async (t) => {
    const receipt = await receiptOf()
    // The second language of what is not handed out has the same tables, faces and mark.
    const printed = ALL.filter(([kind, language]) => kind === 'certificate' || language !== 'en')
    for (const [kind, language] of printed) {
      const { bytes, missing, names } = await service.papers.print(
        await paperOf(receipt, kind, language),
      )
      t.equal(missing, undefined, `${kind} ${language}: no face fell back`)
      t.match(names.full, /\.pdf$/)
      const { title, subject, language: spoken } = await propertiesOf(bytes)
      const catalogue = catalogueIn(language === 'both' ? 'zh' : language)
      const named =
        kind === 'certificate-notice'
          ? noticeTitle('suspension', catalogue)
          : kindTitle(kind, catalogue)
      t.match(title, named)
      t.match(subject, /Q\/HXC 013|q-hxc-013/)
      t.equal(spoken, language === 'en' ? 'en-GB' : 'zh-CN', `${kind} ${language}`)
      const pages = await textOfPages(bytes)
      if (kind === 'certificate' || kind === 'certificate-label')
        t.equal(pages.length, 1, `a ${kind} is one page`)
      for (const [i, page] of pages.entries())
        t.match(page, /SPECIMEN/, `${kind} ${language}, page ${i + 1} of ${pages.length}`)
      if (kind === 'findings') {
        const heads = pages.filter((page) => /理由与证据|Reason and evidence/.test(page))
        t.ok(heads.length > 2, 'the head of the table is repeated')
        const signed = pages.filter((page) => /评价组组长（签字）|Leader of the team/.test(page))
        t.equal(signed.length, 1)
        t.match(signed[0], /保密、受评组织意见与签字|Confidentiality, statement/, 'not alone')
      }
    }
  }),
)

t.test(
  'a certificate with a long name, two addresses, a long scope and many sites is one page and its annex',
  needs('LibreOffice', async (t) => {
    const { subject } = example()
    const crowded = {
      ...subject!,
      name: {
        zh: '示例省示例市环卫装备研究制造集团股份有限公司东北第一分公司',
        en: 'Example Province Sanitation Vehicles Research and Manufacturing Group Company Limited, North-east Branch No. 1',
      },
      address: {
        zh: '注册地址：示例省示例市示例新区示例大街 1000 号示例大厦 20 层 2001 室；经营地址：示例省示例市示例县示例园区三号路 12 号',
        en: 'Registered: Room 2001, Floor 20, Example Building, 1000 Example Avenue, Example New District, Example City; works: 12 Third Road, Example Park, Example County',
      },
      scope: {
        zh: '扫路车的定制服务、'.repeat(15),
        en: 'Customization of road sweepers, '.repeat(9),
      },
      sites: Array.from({ length: 12 }, (_, i) => ({
        zh: `第 ${i + 1} 服务站`,
        en: `Station ${i + 1}`,
      })),
    }
    const receipt = await receiptOf(undefined, crowded)
    for (const language of ['zh', 'en', 'both'] as const) {
      const paper = await paperOf(receipt, 'certificate', language)
      const pages = await textOfPages((await service.papers.print(paper)).bytes)
      t.equal(pages.length, 2, language)
      t.match(pages[0], language === 'en' ? 'Signed by' : '签发人', 'the first is signed')
      for (const page of pages) t.match(page, DECISION.number)
    }
  }),
)

t.test(
  'the QR code of a printed certificate says where it can be looked up',
  needs('LibreOffice', async (t) => {
    const receipt = { ...(await receiptOf()), marks: [] }
    for (const language of ['zh', 'en', 'both'] as const) {
      const decision = { ...DECISION, claim: 'eyJhbGciOiJFZERTQSJ9.eyJuIjoiMSJ9.c2lnbmF0dXJl' }
      const { bytes } = await service.papers.print(
        await paperOf(receipt, 'certificate', language, { decision }),
      )
      const said = await readQr(await scanOfFirstPage(bytes, 200))
      t.equal(said, `${decision.verifyUrl}#${decision.claim}`, language)
      t.notMatch((await textOfPages(bytes))[0], 'SPECIMEN', 'published and decided: no mark')
    }
  }),
)

t.test(
  'an archival copy says that it is PDF/A-2b',
  needs('LibreOffice', async (t) => {
    const paper = await paperOf(await receiptOf(), 'certificate', 'zh')
    const { bytes } = await service.papers.print(paper, { isArchival: true })
    const text = Buffer.from(bytes).toString('latin1')
    t.match(text, /pdfaid:part>2</)
    t.match(text, /pdfaid:conformance>B</)
  }),
)

t.test(
  'a certificate whose characters no face has is refused, a report says so',
  needs('LibreOffice', async (t) => {
    const receipt = await receiptOf('q-hxc-013-four-stars', {
      ...example().subject!,
      name: { zh: 'ספרות', en: 'ספרות' },
    })
    await t.rejects(service.papers.print(await paperOf(receipt, 'certificate', 'zh')), {
      code: 'pdf-failed',
      detail: { key: 'refusal-pdf-failed--characters' },
    })
    const { missing } = await service.papers.print(await paperOf(receipt, 'score-sheet', 'zh'))
    t.strictSame(new Set(missing?.characters), new Set('ספרות'))
  }),
)

t.test('without LibreOffice a PDF copy is refused with what to install', async (t) => {
  const press = openPdfPress({ path: folder })
  await t.rejects(press.print(Buffer.from(''), AS_IT_IS), {
    code: 'pdf-unavailable',
    detail: { key: 'refusal-pdf-unavailable--office' },
  })
})

t.test(
  'an office that hangs is given up in time, and the next paper has a fresh one',
  needs('LibreOffice', async (t) => {
    const press = openPdfPress({ withinMs: 1 })
    const { bytes } = await paperOf(await receiptOf(), 'findings', 'zh')
    await t.rejects(press.print(bytes, AS_IT_IS), {
      code: 'pdf-failed',
      detail: { with: { cause: { key: 'office-slow' } } },
    })
    await press.close()
    const patient = openPdfPress({ recycleAfter: 1, offices: 2 })
    const copies = await Promise.all([1, 2, 3].map(() => patient.print(bytes, AS_IT_IS)))
    t.strictSame(
      copies.map(({ pdf }) => Buffer.from(pdf.subarray(0, 5)).toString()),
      ['%PDF-', '%PDF-', '%PDF-'],
    )
    await patient.close()
  }),
)

t.test(
  'an office that died in between is replaced unnoticed',
  needs('LibreOffice', async (t) => {
    const usual = process.env['TMPDIR']
    const own = t.testdir()
    process.env['TMPDIR'] = own
    // Longer than a test may take: that nobody answers is told by the death, not by the clock.
    const press = openPdfPress({ withinMs: 3_600_000 })
    t.teardown(async () => {
      if (usual === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = usual
      await press.close()
    })
    const { bytes } = await paperOf(await receiptOf(), 'certificate', 'zh')
    await press.print(bytes, AS_IT_IS)
    kill(officesOf(own))
    while (officesOf(own).length > 0) await setTimeout(20)
    const { pdf } = await press.print(bytes, AS_IT_IS)
    t.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
  }),
)

t.test(
  'an office that does not start is named with its reason',
  needs('LibreOffice', async (t) => {
    writeFileSync(join(folder, 'soffice'), '#!/bin/sh\nexit 77\n')
    chmodSync(join(folder, 'soffice'), 0o755)
    const press = openPdfPress({ path: `${folder}:${process.env['PATH']}` })
    await t.rejects(press.print(readFileSync(join(folder, 'soffice')), AS_IT_IS), {
      code: 'pdf-unavailable',
      detail: { with: { cause: { key: 'office-ended--code', with: { code: '77' } } } },
    })
  }),
)

for (const when of ['while the office starts', 'after it printed'] as const)
  t.test(
    `when the program is killed ${when}, nothing stays behind`,
    needs('LibreOffice', async (t) => {
      const script = `
      const { service, paperOf, receiptOf } = await import('./test/documents/papers.ts')
      await service.papers.print(await paperOf(await receiptOf(), 'certificate', 'zh'))
      process.stdout.write('printed')
      setInterval(() => {}, 1000)`
      const left = t.testdir()
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        cwd: ROOT,
        env: { ...process.env, TMPDIR: left, NODE_COMPILE_CACHE: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      t.teardown(() => child.kill('SIGKILL'))
      if (when === 'after it printed') await once(child.stdout, 'data')
      else while (officesOf(left).length < 2) await setTimeout(20)
      child.kill('SIGKILL')
      await once(child, 'exit')
      while (officesOf(left).length > 0 || readdirSync(left).length > 0) await setTimeout(100)
      t.pass('programs and folder are gone')
    }),
  )

/** Ends programs at once; one may end by itself when another of them is gone. */
function kill(programs: readonly string[]): void {
  for (const pid of programs)
    try {
      process.kill(Number(pid), 'SIGKILL')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
}

/** Programs that were started with a path in this folder. */
function officesOf(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((process) => {
      try {
        return readFileSync(`/proc/${process}/cmdline`, 'utf8').includes(`${folder}/`)
      } catch {
        return false
      }
    })
}
