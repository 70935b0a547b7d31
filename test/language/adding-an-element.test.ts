// Follows docs/adding-an-element.md in a copy of the sources with an element that nobody needs, for each
// family one, and sees the compiler name just the places that the page names.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { PROJECT, run } from '../cli/touchstone.ts'

const LANGUAGE = 'src/domain/language'

/** The element of each family: the text of its file, and where the family lists its kinds. */
type Addition = {
  readonly name: string
  /** Its file below the language, with its text; kinds that are told in one line have none. */
  readonly file?: readonly [path: string, text: string]
  readonly list: string
  /** What stands in the list before the new entry. */
  readonly after: string
  readonly entry: string
}

const ofNumber = (name: string): string =>
  `import { number, object } from '../../schema/schema.ts'\nexport const ${name} = { kind: '${name}', schema: object({ ${name}: number() }) } as const\n`

/** An element in a file of its own, listed by name. */
function inFolder(folder: string, name: string, constant: string, text: string): Addition {
  return {
    name,
    file: [`${folder}/${name}.ts`, text],
    list: `${folder}/registry.ts`,
    after: `const ${constant} = kinds({`,
    entry: `${name},`,
  }
}

/** An element of one line. */
function inLine(list: string, name: string, after: string, more = ''): Addition {
  return { name, list, after, entry: `${name}: { kind: '${name}'${more} },` }
}

const ADDITIONS: { readonly [family: string]: Addition } = {
  inputs: inFolder(
    'inputs',
    'madeUpInput',
    'INPUTS',
    `import { object } from '../../schema/schema.ts'\nexport const madeUpInput = { kind: 'madeUpInput', says: 'x', answer: 'x', earns: 'nothing', schema: object({}) } as const\n`,
  ),
  criteria: inFolder('criteria', 'madeUpCriterion', 'CRITERIA', ofNumber('madeUpCriterion')),
  operators: inFolder(
    'operators',
    'madeUpOperator',
    'OPERATORS',
    `import type { OperatorElement } from './operator.ts'\nexport const madeUpOperator = { kind: 'madeUpOperator', says: 'x', suits: ['number'], against: 'one', asks: 'bound', opposite: 'equal', holds: () => true, lower: (graph) => graph.no } as const satisfies OperatorElement\n`,
  ),
  conditions: inFolder('conditions', 'madeUpCondition', 'CONDITIONS', ofNumber('madeUpCondition')),
  expressions: inFolder(
    'expressions',
    'madeUpExpression',
    'EXPRESSIONS',
    `import { object } from '../../schema/schema.ts'\nimport { severalOf } from './operands.ts'\nexport const madeUpExpression = { kind: 'madeUpExpression', looks: 'x', schema: object({ madeUpExpression: severalOf('x') }) } as const\n`,
  ),
  combining: inFolder(
    'combining',
    'madeUpCombining',
    'COMBINING',
    `export const madeUpCombining = { kind: 'madeUpCombining', says: 'x', of: 'shares' } as const\n`,
  ),
  adjustments: inFolder(
    'adjustments',
    'madeUpAdjustment',
    'ADJUSTMENTS',
    `import { number, object } from '../../schema/schema.ts'\nexport const madeUpAdjustment = { kind: 'madeUpAdjustment', says: 'x', schema: object({ madeUpAdjustment: number() }) } as const\n`,
  ),
  gates: inFolder(
    'gates',
    'madeUpOutcome',
    'OUTCOMES',
    `export const madeUpOutcome = { kind: 'madeUpOutcome', says: 'x' } as const\n`,
  ),
  vetoes: inFolder('vetoes', 'madeUpVeto', 'VETOES', ofNumber('madeUpVeto')),
  floors: inFolder(
    'floors',
    'madeUpFloor',
    'FLOORS',
    `import { number, object } from '../../schema/schema.ts'\nexport const madeUpFloor = { kind: 'madeUpFloor', side: 'above', of: 'points', schema: object({ madeUpFloor: number() }) } as const\n`,
  ),
  policies: inLine(
    'policies.ts',
    'madeUpPolicy',
    'const POLICIES = kinds({',
    `, says: 'x', clause: 'x'`,
  ),
  rounding: inLine('../numbers/rounding.ts', 'madeUpRounding', 'const ROUNDING_MODES = kinds({'),
  merging: inLine('merging.ts', 'madeUpMerging', 'const OF_NUMBERS = kinds({'),
}

t.setTimeout(240_000)

/** `ELEMENTS=each` looks at one family after another, which takes minutes; else all are added at once. */
const IS_EACH = process.env['ELEMENTS'] === 'each'

t.test('the compiler names each place where a new element is forgotten', async (t) => {
  const copy = mkdtempSync(join(tmpdir(), 'touchstone-element-'))
  t.teardown(() => rmSync(copy, { recursive: true, force: true }))
  for (const name of ['src', 'client', 'schemas', 'package.json', 'tsconfig.json'])
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
  const told = placesOnThePage()
  t.strictSame([...told.keys()].toSorted(), Object.keys(ADDITIONS).toSorted())
  const undo: (() => void)[] = []
  for (const [family, addition] of Object.entries(ADDITIONS)) {
    undo.push(addTo(join(copy, LANGUAGE), addition))
    if (!IS_EACH) continue
    t.strictSame(await namedByCompiler(copy), told.get(family), family)
    undo.pop()!()
  }
  if (!IS_EACH) {
    const all = [...new Set([...told.values()].flat())].toSorted()
    t.strictSame(await namedByCompiler(copy), all, 'what the page names, of all families')
  }
})

/** Adds an element; what comes back takes it away again. */
function addTo(language: string, { file, name, list, after, entry }: Addition): () => void {
  const path = join(language, list)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(after)) throw new Error(`${list} has no "${after}"`)
  const own = file && join(language, file[0])
  if (own !== undefined) writeFileSync(own, file![1])
  const imported = own === undefined ? '' : `import { ${name} } from './${name}.ts'\n`
  writeFileSync(path, imported + text.replace(after, `${after}\n  ${entry}`))
  return () => {
    writeFileSync(path, text)
    if (own !== undefined) rmSync(own)
  }
}

/** The files in which the compiler finds something missing, below `src/domain` or `src`. */
async function namedByCompiler(project: string): Promise<readonly string[]> {
  const compiler = join(project, 'node_modules/typescript/bin/tsc')
  const args = [process.execPath, compiler, '--noEmit', '--pretty', 'false', '--checkers', '2']
  // Without what the test runner loads into every Node, which the compiler does not bear.
  const { out, err } = await run('env', ['-u', 'NODE_OPTIONS', ...args], { cwd: project })
  if (err !== '') throw new Error(err)
  const files = [...out.matchAll(/^src\/(?:domain\/)?([^(]+)\(/gm)].map(([, file = '']) => file)
  return [...new Set(files)].toSorted()
}

/** The places that the page names for each family, from its table. */
function placesOnThePage(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(join(PROJECT, 'docs/adding-an-element.md'), 'utf8')
  return new Map(
    [...page.matchAll(/^\| `([a-z]+)`[^|]*\|([^|]*)\|$/gm)].map(([, family = '', places = '']) => [
      family,
      [...places.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place).toSorted(),
    ]),
  )
}
