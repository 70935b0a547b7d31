import { text } from 'node:stream/consumers'
import parse from 'spdx-expression-parse'

/** The part of a CycloneDX document that is read here. */
export type Sbom = {
  readonly bomFormat: string
  readonly components: readonly Component[]
}

type Component = {
  readonly name: string
  readonly version: string
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string }
    readonly expression?: string
  }[]
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

/** Licences, by their SPDX names, that ask for no more than to be named and passed on. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
])

/** What a person has read, because the package itself says nothing that SPDX knows. */
const READ: { readonly [nameAndVersion: string]: string } = {
  'argparse@2.0.1':
    'Python-2.0, which asks to be named and passed on, and that changes are said; the generator of clients in a test reads YAML with it, unchanged, and nothing ships it.',
  'axe-core@4.14.1':
    'MPL-2.0, which asks that changed files of it stay open; it looks for faults of pages in tests, unchanged, and never ships.',
  ...lightningcss(
    'MPL-2.0, as above; it packs style sheets when the studio is built, unchanged, and nothing of it is in what is built.',
  ),
  '@embedpdf/fonts-sc@1.0.0':
    'OFL-1.1, which asks that a changed face takes another name; the browser of the tests shows it, unchanged, and nothing ships it.',
  'carbone@3.8.2':
    'Carbone Community License: free to run, not to be offered as a service. bench/documents compares with it; it never ships.',
  'jsonc-simple-parser@3.0.0': 'MIT, in its file "license"; package.json does not say so.',
  'spdx-exceptions@2.5.0': 'CC-BY-3.0: a list of names, which the checks read and nothing ships.',
}

/** One package, and one more for each system that it was compiled for. */
function lightningcss(why: string): { readonly [nameAndVersion: string]: string } {
  const systems = [
    'android-arm64',
    'darwin-arm64',
    'darwin-x64',
    'freebsd-x64',
    'linux-arm-gnueabihf',
    'linux-arm64-gnu',
    'linux-arm64-musl',
    'linux-x64-gnu',
    'linux-x64-musl',
    'win32-arm64-msvc',
    'win32-x64-msvc',
  ]
  const names = ['lightningcss', ...systems.map((system) => `lightningcss-${system}`)]
  return Object.fromEntries(names.map((name) => [`${name}@1.33.0`, why]))
}

const DEVELOPMENT = 'cdx:npm:package:development'

/**
 * What is wrong with the licences of a bill of materials, a line for each: packages whose licence is
 * not permissive and was not read by a person, packages that were read but ship, and readings of
 * packages that are not there any more.
 */
export function licenceFaults({ components }: Sbom): readonly string[] {
  const there = new Set(components.map(nameOf))
  return [
    ...components.flatMap((component) => {
      const said = licenceOf(component)
      if (said !== undefined && isPermissive(said)) return []
      const name = nameOf(component)
      if (!Object.hasOwn(READ, name))
        return [`${name}: ${said ?? 'no licence that SPDX knows'} is not on the list.`]
      return isForDevelopment(component)
        ? []
        : [`${name}: it was read for development only, and here it ships.`]
    }),
    ...Object.keys(READ)
      .filter((name) => !there.has(name))
      .map((name) => `${name}: it was read, and is not there any more. Take it off the list.`),
  ]
}

function licenceOf({ licenses }: Component): string | undefined {
  const [only, ...more] = licenses ?? []
  return more.length > 0 ? undefined : (only?.expression ?? only?.license?.id)
}

/** Whether one may choose to be bound by permissive licences alone. */
function isPermissive(said: string): boolean {
  const allows = (info: parse.Info): boolean => {
    if ('license' in info) return PERMISSIVE.has(info.license)
    const sides = [info.left, info.right]
    return info.conjunction === 'or' ? sides.some(allows) : sides.every(allows)
  }
  try {
    return allows(parse(said))
  } catch {
    return false
  }
}

function isForDevelopment({ properties }: Component): boolean {
  return properties?.some(({ name, value }) => name === DEVELOPMENT && value === 'true') ?? false
}

function nameOf({ name, version }: Component): string {
  return `${name}@${version}`
}

if (import.meta.main) {
  const sbom = JSON.parse(await text(process.stdin)) as Sbom
  if (sbom.bomFormat !== 'CycloneDX' || sbom.components.length === 0)
    throw new TypeError('Standard input is no CycloneDX document with components.')
  const faults = licenceFaults(sbom)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
  else process.stdout.write(`The licences of ${sbom.components.length} packages are in order.\n`)
}
