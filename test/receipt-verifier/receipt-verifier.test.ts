import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { JsonObject, JsonValue } from '../../src/domain/schema/json.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { needs } from '../needs.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SCRIPT = join(import.meta.dirname, 'verify_receipt.py')

type Named = { readonly name: string; readonly receipt: JsonObject }
type Answer = {
  readonly name: string
  readonly agrees: boolean
  readonly differences?: readonly { readonly at: string }[]
  readonly error?: string
}

t.test(
  'a verifier written from docs/receipt.md agrees with every receipt',
  needs('Python', async (t) => {
    const shipped = await receiptsOf(ROOT)
    const zoo = await receiptsOf(join(ROOT, 'test/zoo'))
    const vectors = vectorsOf()
    for (const [name, { packs, receipts }, least] of [
      ['the shipped packs', shipped, 40],
      ['the zoo', zoo, 80],
      ['the test vectors', vectors, 5],
    ] as const) {
      const answers = ask(packs, receipts)
      t.ok(
        receipts.length >= least,
        `${name}: ${receipts.length} receipts of ${packs.length} packs`,
      )
      t.strictSame(
        answers.map(({ name }) => name),
        receipts.map(({ name }) => name),
        `${name}: each is answered`,
      )
      t.strictSame(
        answers.filter(({ agrees }) => !agrees),
        [],
        `${name}: all ${receipts.length} agree`,
      )
    }
  }),
)

t.test(
  'it names each value that was changed in a receipt',
  needs('Python', async (t) => {
    const { packs, receipts } = await receiptsOf(join(ROOT, 'test/zoo'))
    const edits = editsOf(receipts)
    const kinds = new Set(edits.map(({ kind }) => kind))
    for (const one of [
      '/results/*/points',
      '/results/*/level/id',
      '/results/*/levels/*/mark',
      '/results/*/whyNotNext/lacks/*/short',
      '/results/*/gates/*/decision/conditions/all/*/actual',
      '/results/*/nodes/*/arithmetic/before',
      '/clauses/*/weight/points',
      '/clauses/*/decisions/*/conditions/all/*/expected',
      '/findings/*/kind',
      '/standard/digest',
      '/inputDigest',
    ])
      t.ok(kinds.has(one), `${one} is among the members that are changed`)
    const answers = ask(
      packs,
      edits.map(({ kind, receipt }) => ({ name: kind, receipt })),
    )
    t.ok(edits.length > 300, `${edits.length} edits of ${kinds.size} kinds of members`)
    t.strictSame(
      edits.flatMap(({ kind, at }, index) => {
        const found = answers[index]?.differences?.map((difference) => difference.at)
        return found?.length === 1 && found[0] === at ? [] : [{ kind, at, found }]
      }),
      [],
      `all ${edits.length} edits are named by their place, and nothing else is`,
    )
  }),
)

t.test(
  'it reads one receipt and the packs of a folder',
  needs('Python', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-python-'))
    t.teardown(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'receipt.json')
    const { receipts } = await receiptsOf(ROOT)
    const say = (receipt: JsonObject | string) => {
      writeFileSync(file, typeof receipt === 'string' ? receipt : JSON.stringify(receipt))
      const { status, stdout } = python([file, '--pack', ROOT])
      return { status, stdout }
    }
    for (const standard of readdirSync(join(ROOT, 'standards'), { withFileTypes: true })) {
      if (!standard.isDirectory()) continue
      const { receipt } = receipts.find(({ name }) => name.startsWith(`${standard.name}:`))!
      t.strictSame(say(receipt), { status: 0, stdout: 'agrees\n' }, standard.name)
      t.strictSame(
        say({ ...receipt, marks: [] }),
        {
          status: 1,
          stdout: '/marks/0: expected "illustrative", found nothing\n1 differences\n',
        },
        `${standard.name}, a mark taken away`,
      )
    }
    t.match(say('{"receipt": 1, "receipt": 2}'), { status: 2, stdout: /stands twice/ })
    t.match(say({ ...receipts[0]!.receipt, receipt: 'touchstone-receipt/1' }), { status: 2 })
  }),
)

t.test(
  'it gives what the test vectors say that were written by hand',
  needs('Python', async (t) => {
    const file = join(ROOT, 'schemas/receipt-2.vectors.json')
    t.strictSame(python(['--vectors', file]), { status: 0, stdout: '61 vectors, 0 differ\n' })
  }),
)

t.test('it uses the standard library of Python alone, and no code of ours', (t) => {
  const text = readFileSync(SCRIPT, 'utf8')
  const imported = [...text.matchAll(/^\s*(?:import|from)\s+([\w.]+)/gm)].map(([, name]) => name!)
  const known = new Set(['datetime', 'fractions', 'hashlib', 'json', 'math', 'os', 're', 'sys'])
  t.ok(imported.length > 0, `${imported.length} imports`)
  t.strictSame(
    imported.filter((name) => !known.has(name)),
    [],
  )
  t.notMatch(
    text,
    /\bsrc\b|\.ts\b|__import__|importlib|subprocess|\bexec\(|\beval\(|os\.(system|popen)/,
  )
  t.end()
})

const scored = new Map<string, ReturnType<typeof score>>()

/** Every worked example of the packs in a folder, and the assessments in its `examples/`. */
function receiptsOf(root: string): ReturnType<typeof score> {
  const found = scored.get(root) ?? score(root)
  scored.set(root, found)
  return found
}

async function score(
  root: string,
): Promise<{ readonly packs: readonly unknown[]; readonly receipts: readonly Named[] }> {
  const service = openRulesService({ root })
  const packs: unknown[] = []
  const receipts: Named[] = []
  for (const { standard, digested } of await service.shelf.revisions()) {
    if (digested === undefined) continue
    packs.push(digested.pack)
    const prepared = service.prepare(digested)
    const assessments = [
      ...Object.entries(digested.pack.rules.examples ?? {}).map(
        ([id, { assessment }]) => [id, { standard, ...assessment }] as const,
      ),
      ...written(root).filter(([, assessment]) => assessment.standard === standard),
    ]
    for (const [id, assessment] of assessments)
      receipts.push({
        name: `${standard}: ${id}`,
        receipt: plain(await service.score(prepared, assessment)),
      })
  }
  return { packs, receipts }
}

function written(root: string): readonly (readonly [string, Assessment])[] {
  if (root !== ROOT) return []
  const folder = join(root, 'examples')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Assessment])
}

function vectorsOf(): { readonly packs: readonly unknown[]; readonly receipts: readonly Named[] } {
  const { receipts } = JSON.parse(
    readFileSync(join(ROOT, 'schemas/receipt-2.vectors.json'), 'utf8'),
  ) as { readonly receipts: readonly { readonly pack: unknown; readonly receipt: JsonObject }[] }
  return {
    packs: receipts.map(({ pack }) => pack),
    receipts: receipts.map(({ receipt }, index) => ({ name: `vector ${index}`, receipt })),
  }
}

/** What a process of Python answers to all of them. */
function ask(packs: readonly unknown[], receipts: readonly Named[]): readonly Answer[] {
  const lines = [...packs.map((pack) => ({ pack })), ...receipts]
  const { stdout } = python(['--batch'], lines.map((line) => JSON.stringify(line)).join('\n'))
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
}

function python(
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: string } {
  const { status, stdout, stderr } = spawnSync('python3', [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  if (stderr !== '') throw new Error(stderr)
  return { status, stdout }
}

type Edit = {
  /** Its place with a star for each number and each name that a pack chose. */
  readonly kind: string
  /** Where the verifier must find the difference. */
  readonly at: string
  readonly receipt: JsonObject
}

/** Two edits of every kind of member, in receipts drawn with a fixed seed. */
function editsOf(receipts: readonly Named[]): readonly Edit[] {
  const random = seeded(27922)
  const edits = new Map<string, Edit[]>()
  for (const { receipt } of receipts.toSorted(() => random() - 0.5))
    for (const path of places(receipt)) {
      const kind = `/${path.map((step, n) => (typeof step === 'number' || isChosen(path, n) ? '*' : step)).join('/')}`
      const before = path.reduce<JsonValue>((value, step) => (value as never)[step], receipt)
      const found = edits.get(kind) ?? []
      edits.set(kind, found)
      if (found.length === 2 || isNoJudgement(kind, before) || random() < 0.5) continue
      const copy = structuredClone(receipt)
      const parent = path
        .slice(0, -1)
        .reduce<JsonValue>((value, step) => (value as never)[step], copy)
      ;(parent as { [step: string]: JsonValue })[path.at(-1)!] = changed(before)
      const at = path[0] === 'assessment' ? '/inputDigest' : `/${path.join('/')}`
      found.push({ kind, at, receipt: copy })
    }
  return [...edits.values()].flat()
}

/** Whether a name in a path is one of a pack's own: an input or a value. */
function isChosen(path: readonly (string | number)[], n: number): boolean {
  const before = path[n - 1]
  return n > 0 && ['answers', 'profile', 'merged', 'values', 'assessors'].includes(String(before))
}

/** The versions of the program, and the names of terms, which explain. */
function isNoJudgement(kind: string, value: JsonValue): boolean {
  return (
    kind === '/software/version' ||
    kind === '/engine/version' ||
    (typeof value === 'string' && value.startsWith('$.terms.'))
  )
}

function places(value: JsonValue, path: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((one, n) => places(one as JsonValue, [...path, n]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => places(one, [...path, name]))
  return [[...path]]
}

function changed(value: JsonValue): JsonValue {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (value === null) return 0
  const text = value as string
  return /^[0-9a-f]{64}$/.test(text) ? text.slice(1) + text[0]! : `${text}1`
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

function plain(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject
}
