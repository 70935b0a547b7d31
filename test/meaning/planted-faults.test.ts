import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { packsIn } from '../bulk/packs.ts'
import { PROJECT } from '../cli/touchstone.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'
import type { Stated } from './planted-child.ts'
import { PLANTED, type PlantedFault } from './planted-faults.ts'

t.setTimeout(600_000)

/** As many copies of the program are tried at once as there are likely to be cores. */
const COPIES = 2

t.test('a wrong line of the meaning is seen by a worked example', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-planted-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const cases = join(folder, 'cases.json')
  writeFileSync(cases, JSON.stringify(await statedPacks()))
  const copies = Array.from({ length: COPIES }, (_, k) => copyOfProgram(join(folder, String(k))))
  t.equal(await toldOtherwise(copies[0]!), null, 'nothing is told where nothing is planted')

  const open = PLANTED.values()
  await Promise.all(
    copies.map(async (copy) => {
      for (const fault of open) await plant(copy, fault)
    }),
  )

  async function plant(copy: string, [name, text, replacement]: PlantedFault): Promise<void> {
    const file = join(copy, 'src/domain/meaning', name)
    const source = readFileSync(file, 'utf8')
    const what = `${name}: ${text}`
    if (!t.equal(source.split(text).length - 1, 1, `stands there once: ${what}`)) return
    writeFileSync(
      file,
      source.replace(text, () => replacement),
    )
    const seen = await toldOtherwise(copy)
    t.not(seen, null, `${what}: ${seen ?? 'not seen'}`)
    writeFileSync(file, source)
  }

  /** What the graph of a copy tells otherwise than the receipts. A copy that fails is no answer. */
  async function toldOtherwise(copy: string): Promise<string | null> {
    const child = join(copy, 'test/meaning/planted-child.ts')
    const env = { ...process.env, NODE_COMPILE_CACHE: join(copy, 'compiled') }
    const { stdout } = await promisify(execFile)(process.execPath, [child, cases], { env })
    return JSON.parse(stdout) as string | null
  }
})

/** Every worked example of the zoo and of the shipped packs, with its receipt. */
async function statedPacks(): Promise<readonly Stated[]> {
  const stated: Stated[] = []
  for (const { pack, cases } of [...(await packsIn('../zoo/')), ...(await packsIn('../../'))]) {
    const ready = prepared(pack)
    const receipts: Receipt[] = []
    for (const { assessment } of cases) receipts.push(await scorePrepared(ready, assessment))
    stated.push({ pack, receipts })
  }
  return stated
}

function copyOfProgram(to: string): string {
  for (const one of ['package.json', 'src/domain', 'test/meaning'])
    cpSync(join(PROJECT, one), join(to, one), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(to, 'node_modules'))
  return to
}
