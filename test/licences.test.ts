import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import t from 'tap'
import { licenceFaults, type Sbom } from '../.ci/licences.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** The bill of materials as npm writes it. */
const real = JSON.parse(
  execFileSync('npm run -s sbom', {
    cwd: ROOT,
    shell: true,
    maxBuffer: 64 * 1024 * 1024,
  }).toString(),
) as Sbom

/** The bill with one package more. */
function withOne(licence: string | undefined): Sbom {
  const licenses =
    licence === undefined
      ? undefined
      : [/[( ]/.test(licence) ? { expression: licence } : { license: { id: licence } }]
  const one = { name: 'stranger', version: '1.2.3', ...(licenses && { licenses }) }
  return { ...real, components: [...real.components, one] }
}

t.test('the bill of materials names every package of the lockfile', async (t) => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; name?: string }>
  }
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)}@${version}`)
  const named = real.components.map(({ name, version }) => `${name}@${version}`)
  t.strictSame([...new Set(named)].toSorted(), [...new Set(locked)].toSorted())
})

t.test('every licence is on the list or was read by a person', async (t) => {
  t.strictSame(licenceFaults(real), [])
})

t.test('a licence that is not on the list is told by the name of its package', async (t) => {
  for (const licence of ['GPL-3.0-only', '(MIT AND GPL-3.0-only)', 'SSPL-1.0', '(Unheard OR Of)'])
    t.strictSame(licenceFaults(withOne(licence)), [
      `stranger@1.2.3: ${licence} is not on the list.`,
    ])
  t.strictSame(licenceFaults(withOne(undefined)), [
    'stranger@1.2.3: no licence that SPDX knows is not on the list.',
  ])
})

t.test('where a package lets one choose, one permissive licence is enough', async (t) => {
  for (const licence of ['MIT', '(MIT OR GPL-3.0-only)', '(GPL-3.0-only or (ISC and Zlib))'])
    t.strictSame(licenceFaults(withOne(licence)), [], licence)
})

t.test(
  'what was read for development may not ship, and may not stay when it has gone',
  async (t) => {
    const shipping = real.components.map((one) =>
      one.name === 'carbone' ? { ...one, properties: [] } : one,
    )
    t.match(licenceFaults({ ...real, components: shipping }), [/^carbone@.*here it ships/])
    const gone = real.components.filter(({ name }) => name !== 'carbone')
    t.match(licenceFaults({ ...real, components: gone }), [/^carbone@.*not there any more/])
  },
)

t.test('the check ends with a failure that names the package', async (t) => {
  const check = (sbom: unknown) =>
    spawnSync(process.execPath, [join(ROOT, '.ci/licences.ts')], { input: JSON.stringify(sbom) })
  const failed = check(withOne('GPL-3.0-only'))
  t.equal(failed.status, 1)
  t.match(failed.stderr.toString(), /^stranger@1\.2\.3: GPL-3\.0-only is not on the list\.\n$/)
  t.equal(check(real).status, 0)
  t.not(check({ ...real, components: [] }).status, 0, 'nothing to look at is no success')
})

t.test('docs/dependencies.md says of everything that ships why it is there', async (t) => {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'optionalDependencies', Record<string, string>>
  const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
  const told = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
  const shipped = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]
  t.strictSame(told.toSorted(), shipped.toSorted())
})
