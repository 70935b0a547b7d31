import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t, { type Test } from 'tap'
import yauzl from 'yauzl'
import { digestOfBytes } from '../../src/adapters/system/digest.ts'
import { writeProfile } from '../../src/adapters/pdf/office-profile.ts'
import { findOffice } from '../../src/adapters/pdf/programs.ts'
import { emptyFolder, flat, INSIDES, PROJECT, run } from '../cli/touchstone.ts'
import { needs } from '../needs.ts'
import { convert } from '../word-template/libreoffice.ts'
import { sdkFaults } from './open-xml-sdk.ts'
import { textOfPages } from './pdf-pages.ts'

/** One stop of the page: files it gives, what is done in an editor, a command, what it prints. */
const STOPS =
  /```json (?<file>\S+)\n(?<content>[\s\S]*?)```|<!-- editor: (?<edit>\S+) -->|```sh\n(?<script>[\s\S]*?)```\n\n```text\n(?<printed>[\s\S]*?)```/g

/** What the page has a person do in Word, as selections and typing in LibreOffice. */
const EDITS: { readonly [edit: string]: readonly object[] } = {
  change: [
    { find: '服务认证证书', look: { CharColor: 0x1f3a5f, CharFontNameAsian: 'KaiTi' } },
    { find: '{{number}}', cut: true },
    { find: '{{zh.scope}}', cut: true, look: { CharColor: 0x1f3a5f } },
    { find: '兹证明', type: '现证明：' },
    { end: '本机构自定式样' },
  ],
  break: [
    { find: '{{zh.holder}}', type: '{{zh.holdr}}' },
    { find: '{{/creditCode}}', type: '' },
    { find: '{{approvalNo}}', type: '｛｛approvalNo｝｝' },
  ],
  mend: [
    { find: '{{zh.holdr}}', type: '{{zh.holder}}' },
    { find: '{{creditCode}}', type: '{{creditCode}}{{/creditCode}}' },
    { find: '｛｛approvalNo｝｝', type: '{{approvalNo}}' },
  ],
}

/** An editor that is open as long as the test, in a folder of its own. */
async function openEditor(
  t: Test,
): Promise<(file: string, steps: readonly object[]) => Promise<void>> {
  const pipe = `touchstone-${randomUUID()}`
  const folder = emptyFolder(t)
  await writeProfile(folder)
  const profile = pathToFileURL(folder).href
  const { soffice, python } = await findOffice(process.env['PATH']!)
  const office = spawn(
    soffice!,
    ['--headless', '--norestore', '--nologo', `-env:UserInstallation=${profile}`].concat(
      `--accept=pipe,name=${pipe};urp`,
    ),
    { stdio: 'ignore', detached: true, cwd: folder },
  )
  t.teardown(() => {
    if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL')
  })
  return async (file, steps) => {
    const program = join(import.meta.dirname, 'edit.py')
    const { code, err } = await run(python!, [program, pipe, file, JSON.stringify(steps)])
    t.equal(code, 0, `edited in LibreOffice ${err}`)
  }
}

async function unzipped(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await yauzl.openPromise(file)
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    files.set(entry.fileName, Buffer.concat(chunks))
  }
  return files
}

/** What a reader sees on paper, as one line. */
async function printed(pdf: Uint8Array): Promise<string> {
  return flat((await textOfPages(pdf)).join(' '))
}

/** How often the Open XML SDK says what against a file. */
async function countedFaults(docx: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const all = Map.groupBy(await sdkFaults(docx), (fault) => fault)
  return new Map([...all].map(([fault, found]) => [fault, found.length]))
}

t.test(
  'a clerk changes a template, breaks it, mends it and issues a hundred',
  needs('LibreOffice', async (t) => {
    const folder = emptyFolder(t)
    for (const room of ['standards', 'rules', 'templates', 'examples'])
      cpSync(join(PROJECT, room), join(folder, room), { recursive: true })
    mkdirSync(join(folder, 'bin'))
    const command = `#!/bin/sh\nexec "${process.execPath}" "${join(PROJECT, 'bin/touchstone.js')}" "$@"\n`
    writeFileSync(join(folder, 'bin/touchstone'), command, { mode: 0o755 })
    const edit = await openEditor(t)

    const page = readFileSync(join(PROJECT, 'docs/documents.md'), 'utf8')
    const stops = [...page.matchAll(STOPS)]
    t.equal(
      stops.filter(({ groups }) => groups!['script'] !== undefined).length,
      page.split('```sh').length - 1,
      'every command has something under it',
    )
    for (const { groups } of stops) {
      const { file, content, edit: name, script, printed: expected } = groups!
      if (file !== undefined) writeFileSync(join(folder, file), content!)
      if (name !== undefined) await edit(join(folder, 'our-certificate.docx'), EDITS[name]!)
      if (script === undefined) continue
      const { out, err } = await run('sh', ['-c', `PATH="$PWD/bin:$PATH"\n${script}`], {
        cwd: folder,
      })
      const said = flat(out + err)
      t.notMatch(said, INSIDES)
      for (const line of expected!.trim().split('\n'))
        t.ok(said.includes(line), `${line}\n---\n${out}${err}`)
    }

    const files = await unzipped(join(folder, 'certificates.zip'))
    const { papers } = JSON.parse(files.get('manifest.json')!.toString()) as {
      readonly papers: readonly {
        readonly number: string
        readonly file: string
        readonly sha256: string
      }[]
    }
    t.equal(papers.length, 100)
    for (const { file, sha256 } of papers) t.equal(digestOfBytes(files.get(file)!), sha256)

    const first = papers[0]!
    const last = papers[99]!
    const sheets = await convert(
      {
        sample: readFileSync(join(folder, 'sample.docx')),
        first: files.get(first.file)!,
        last: files.get(last.file)!,
      },
      'pdf',
    )
    for (const [name, number] of [
      ['first', first.number],
      ['last', last.number],
    ] as const) {
      const read = await printed(sheets[name]!)
      for (const words of [
        number,
        '示例环卫设备有限公司',
        '现证明：',
        '本机构自定式样',
        'SPECIMEN',
      ])
        t.ok(read.includes(words), `${name}: ${words} in ${read}`)
      t.notMatch(read, /\{\{|\}\}/)
    }
    t.match(await printed(sheets['sample']!), 'TS-2026-00001', 'the sample has example values')

    const own = await countedFaults(readFileSync(join(folder, 'our-certificate.docx')))
    const made = await countedFaults(files.get(first.file)!)
    for (const [fault, count] of made)
      t.ok(count <= (own.get(fault) ?? 0), `of the editor's making, none of ours: ${fault}`)
  }),
)
