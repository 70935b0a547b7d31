import { resolve } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import type { DocumentKind, DocumentLanguage } from '../../src/domain/document/kinds.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import type { Engine, Work } from './engines.ts'

/** The middle of a list of numbers. */
export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Throws unless a document holds its number and all its rows, and no tag. */
export async function checkDocument(engine: Engine, work: Work, i: number): Promise<void> {
  const parts = await readArchive(await engine.make[work](i))
  const text = [...parts]
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
    .map(([, bytes]) =>
      Buffer.from(bytes)
        .toString()
        .replaceAll(/<[^>]*>/g, ''),
    )
    .join('\n')
  const rows = text.split('evidence complete').length - 1
  const wrong = [
    ...(text.includes(`TS-2026-${String(i).padStart(6, '0')}`) ? [] : ['it lacks its number']),
    ...(work === 'certificate' || rows === 60 ? [] : [`it has ${rows} rows`]),
    ...(/\{[#/%{]|\+\+\+|\{d\./.test(text) ? ['a tag is left'] : []),
  ]
  if (wrong.length > 0) throw new Error(`${engine.name}, ${work}: ${wrong.join(', ')}.`)
}

/**
 * The least a document can cost: what differs from one document to the next packed and summed once,
 * and the whole copied once. Gives the work to be timed.
 */
export async function floorOf(engine: Engine, work: Work): Promise<() => void> {
  const whole = Buffer.from(await engine.make[work](1))
  const changed = await changedParts(whole, await engine.make[work](2))
  return () => {
    for (const { bytes, isPacked } of changed) {
      crc32(bytes)
      if (isPacked) deflateRawSync(bytes, { level: 6 })
    }
    Buffer.from(whole)
  }
}

type Part = { readonly bytes: Uint8Array; readonly isPacked: boolean }

/** Parts that differ between two documents; a workbook is a document of its own, stored in the other. */
async function changedParts(one: Uint8Array, other: Uint8Array): Promise<readonly Part[]> {
  const others = await readArchive(other)
  const changed: Part[] = []
  for (const [name, bytes] of await readArchive(one)) {
    const counterpart = others.get(name)!
    if (Buffer.compare(bytes, counterpart) === 0) continue
    changed.push({ bytes, isPacked: !/\.(?:xlsx|png)$/.test(name) })
    if (name.endsWith('.xlsx')) changed.push(...(await changedParts(bytes, counterpart)))
  }
  return changed
}

/**
 * Milliseconds of processor time that a piece of work takes, over as many goes as are asked for:
 * all threads of the process, so that neighbours on the machine do not count and helpers do.
 */
export async function timed(goes: number, work: (go: number) => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (let go = 0; go < goes; go++) await work(go)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / goes
}

/** What real papers from the shipped templates cost, QR code and digest included. */
export async function realPapers(): Promise<{
  readonly certificate: (i: number) => Promise<unknown>
  readonly findings: (i: number) => Promise<unknown>
}> {
  const root = resolve(import.meta.dirname, '../..')
  const service = openRulesService({ root })
  const examples = new URL('../../examples/q-hxc-013-four-stars.json', import.meta.url)
  const { default: assessment } = (await import(examples.href, { with: { type: 'json' } })) as {
    default: unknown
  }
  const receipt = await service.scoreDocument(assessment)
  const make = (kind: DocumentKind, language: DocumentLanguage) => (i: number) =>
    service.papers.render({
      kind,
      language,
      about: receipt,
      isOurs: true,
      level: 3,
      decision: {
        number: `TS-2026-${String(i).padStart(6, '0')}`,
        decidedOn: '2026-05-28',
        issuedOn: '2026-06-01',
        validUntil: '2029-05-31',
        level: 'four-stars',
        decisionMaker: { zh: '认证决定委员会', en: 'Decision committee' },
        body: {
          name: { zh: '示例认证中心（虚构）', en: 'Example Certification Centre' },
          address: { zh: '示例市示例大街 8 号', en: '8 Example Avenue, Example City' },
        },
        signatory: { zh: '张三', en: 'Zhang San' },
        verifyUrl: `https://register.example.org/c/TS-2026-${String(i).padStart(6, '0')}`,
      },
    })
  return { certificate: make('certificate', 'zh'), findings: make('findings', 'zh') }
}
