import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import yauzl from 'yauzl'
import { digestOfBytes } from '../../src/adapters/system/digest.ts'
import { zipStream } from '../../src/adapters/word-template/package/zip-stream.ts'
import { openJournal } from '../../src/cli/input/batch-journal.ts'
import { DECISION, example, service, ROOT } from './papers.ts'

type Manifest = {
  readonly papers: readonly {
    readonly key: string
    readonly number?: string
    readonly file?: string
    readonly sha256?: string
    readonly problem?: { readonly code: string }
  }[]
}

function touchstone(...args: readonly string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/touchstone.js'), ...args],
    { encoding: 'utf8', cwd: ROOT, timeout: 200_000 },
  )
  return { code: status, text: stdout + stderr }
}

/** A line of a batch: the example under another name, and its certificate's number. */
function line(i: number): object {
  const assessment = example()
  const number = `TEST-2026-${String(i).padStart(5, '0')}`
  return {
    assessment: { ...assessment, subject: { ...assessment.subject, name: `示例公司 ${i}` } },
    decision: { ...DECISION, number },
  }
}

/** The files of a zip, by name. */
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

t.test('forty certificates come as one zip with a manifest that holds', async (t) => {
  const folder = t.testdir()
  const lines = Array.from({ length: 40 }, (_, i) => JSON.stringify(line(i + 1)))
  lines[30] = JSON.stringify({ ...line(31), decision: { number: '' } })
  writeFileSync(join(folder, 'batch.ndjson'), lines.join('\n'))
  const out = join(folder, 'certificates.zip')
  const asked = [
    'render',
    '--kind',
    'certificate',
    '--batch',
    join(folder, 'batch.ndjson'),
    '-o',
    out,
  ]
  const { code, text } = touchstone(...asked)
  t.equal(code, 1, 'one of them is faulty')
  t.match(text, '39 papers')
  t.match(text, '31: The document is not a decision')
  const files = await unzipped(out)
  const { papers } = JSON.parse(files.get('manifest.json')!.toString()) as Manifest
  t.equal(files.size, 40, '39 papers and the manifest')
  t.equal(papers.length, 40)
  t.strictSame(papers[30]?.problem?.code, 'decision-faulty')
  for (const { file, sha256, number } of papers.filter((one) => one.file !== undefined)) {
    t.equal(digestOfBytes(files.get(file!)!), sha256, file!)
    t.ok(file!.includes(number!), file!)
  }
  t.notOk(existsSync(`${out}.part`), 'nothing is left beside it')
})

t.test('a batch that was cut short goes on where it stopped, to the same bytes', async (t) => {
  const folder = t.testdir()
  const items = Array.from({ length: 6 }, (_, i) => ({ key: String(i), document: line(i) }))
  const asked = { kind: 'certificate', language: 'zh' } as const
  const part = join(folder, 'x.part')
  let made = 0
  for await (const { line: told } of service.papers.renderBatch(
    items,
    asked,
    openJournal(part, asked),
  )) {
    t.ok('file' in told)
    if (++made === 4) break
  }
  // A power cut leaves half a line and half a file.
  const journal = join(part, 'journal.ndjson')
  writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"key":"4","fro`)
  const [half] = readdirSync(part).filter((name) => name !== 'journal.ndjson')
  writeFileSync(join(part, half!), 'half')

  const again = openJournal(part, asked)
  const zipped = async (batch: ReturnType<typeof service.papers.renderBatch>): Promise<string> => {
    const names = new Array<string>()
    const files = (async function* () {
      for await (const { line: told, bytes } of batch) {
        if (!('file' in told)) continue
        names.push(told.file)
        yield { name: told.file, bytes: bytes! }
      }
    })()
    const chunks: Buffer[] = []
    for await (const chunk of zipStream(files)) chunks.push(chunk)
    t.equal(new Set(names).size, 6, 'every item once')
    return digestOfBytes(Buffer.concat(chunks))
  }
  t.ok(again.known >= 3, 'it remembers')
  const resumed = await zipped(service.papers.renderBatch(items, asked, again))
  t.equal(resumed, await zipped(service.papers.renderBatch(items, asked)), 'the same bytes')
  const [, changed] = items
  t.ok(await again.find(changed!), 'an item that was made is found')
  t.notOk(await again.find({ ...changed!, document: line(99) }), 'a changed one is made anew')
  t.notOk(
    await openJournal(part, { ...asked, other: true }).find(changed!),
    'other circumstances too',
  )
})

t.test(
  'a batch that is killed in the middle goes on, to the bytes of one that was not',
  async (t) => {
    const folder = t.testdir()
    const batch = join(folder, 'batch.ndjson')
    const lines = Array.from({ length: 60 }, (_, i) => `${JSON.stringify(line(i + 1))}\n`)
    // Nobody gives it the last lines, so that it cannot be done before it is killed.
    spawnSync('mkfifo', [batch])
    const argumentsTo = (out: string): string[] => ['render', '--batch', batch, '-o', out]
    const out = join(folder, 'cut.zip')
    const journal = join(`${out}.part`, 'journal.ndjson')
    const written = (): number =>
      existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0
    const killed = spawn(process.execPath, [join(ROOT, 'bin/touchstone.js'), ...argumentsTo(out)], {
      stdio: 'ignore',
    })
    const ended = once(killed, 'exit')
    const given = createWriteStream(batch)
    given.on('error', () => {}).write(lines.slice(0, 40).join(''))
    while (written() < 10 && killed.exitCode === null) await setTimeout(1)
    killed.kill('SIGKILL')
    t.match(await ended, [null, 'SIGKILL'], 'it was killed while it worked')
    t.notOk(existsSync(out), 'a zip is there when it is whole, not before')
    const made = written()
    t.ok(made >= 10 && made <= 40, `${made} of 60 were made`)
    given.destroy()
    rmSync(batch)
    writeFileSync(batch, lines.join(''))

    const { code, text } = touchstone(...argumentsTo(out))
    t.equal(code, 0, text)
    t.match(text.replaceAll(/\s+/g, ' '), `60 papers and manifest.json; ${made} made before`)
    const whole = join(folder, 'whole.zip')
    t.equal(touchstone(...argumentsTo(whole)).code, 0)
    t.ok(readFileSync(out).equals(readFileSync(whole)), 'the same bytes')
    t.strictSame(readdirSync(folder).toSorted(), ['batch.ndjson', 'cut.zip', 'whole.zip'])
  },
)

t.test('an item that cannot be read spoils no other', async (t) => {
  const folder = t.testdir({ 'a.json': '{"standard": ', 'b.json': JSON.stringify(line(1)) })
  const out = join(folder, 'certificates.zip')
  const { code, text } = touchstone('render', '--batch', folder, '-o', out, '--json')
  t.equal(code, 1, text)
  const { made, failed } = JSON.parse(text) as { made: number; failed: readonly object[] }
  t.match({ made, failed }, { made: 1, failed: [{ key: 'a', problem: { faults: [{ line: 1 }] } }] })
})

t.test('papers of one name get names of their own', async (t) => {
  const twice = [line(1), line(1)].map((document, i) => ({ key: String(i), document }))
  const files: string[] = []
  for await (const { line: told } of service.papers.renderBatch(twice, {
    kind: 'certificate',
    language: 'en',
  }))
    files.push('file' in told ? told.file : 'none')
  t.match(files, [/TEST-2026-00001/, /\(2\)\.docx$/])
})

t.test('a folder is a batch, and so is a single receipt', async (t) => {
  const receipt = await service.scoreDocument(example())
  const folder = t.testdir({
    'a.json': JSON.stringify(receipt),
    'b.json': JSON.stringify(example()),
  })
  const out = join(folder, 'out', 'findings.zip')
  const { code, text } = touchstone(
    'render',
    '--kind',
    'findings',
    '--language',
    'en',
    '--batch',
    folder,
    '-o',
    out,
    '--json',
  )
  t.equal(code, 0, text)
  t.match(text, '"made": 2')
})
