import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import type { StudioFiles } from '../http/pages/studio-files.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Where a build of the studio lies. */
export const STUDIO = join(ROOT, 'src/web/built')

/** What a build was made of: SHA-256 by path from the root; lies beside it. */
export type StudioSources = { readonly [path: string]: string }
export const SOURCES_FILE = 'sources.json'

const TYPES: { readonly [ending: string]: string } = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * The studio, built first where it is missing or older than what it is made of, which takes seconds
 * and is said. Undefined, and said, where it cannot be built: the service does without.
 */
export async function openStudio(
  catalogue: Catalogue,
  say: (text: string) => void,
): Promise<StudioFiles | undefined> {
  if (!isCurrent()) {
    say(`${catalogue.say('studio-building')}\n`)
    try {
      await promisify(execFile)(process.execPath, [join(ROOT, 'tools/studio/build-studio.ts')], {
        cwd: ROOT,
      })
    } catch (cause) {
      const [reason = ''] = String((cause as { stderr?: string }).stderr ?? cause)
        .split('\n')
        .filter((line) => /error|cannot/i.test(line))
      say(`${catalogue.say('studio-unbuilt', { reason })}\n`)
    }
  }
  return existsSync(join(STUDIO, 'index.html')) ? readStudio() : undefined
}

/** Whether there is a build, and whatever it was made of is as it was. */
function isCurrent(): boolean {
  const file = join(STUDIO, SOURCES_FILE)
  if (!existsSync(file)) return false
  const sources = JSON.parse(readFileSync(file, 'utf8')) as StudioSources
  return Object.entries(sources).every(([path, digest]) => digestOfSource(path) === digest)
}

/** SHA-256 of a file by its path from the root; empty where there is none. */
export function digestOfSource(path: string): string {
  const file = join(ROOT, path)
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : ''
}

function readStudio(): StudioFiles {
  const folder = join(STUDIO, 'assets')
  const assets = readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name))
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    return [name, { type, bytes, gzip: gzipSync(bytes, { level: 9 }) }] as const
  })
  return { page: readFileSync(join(STUDIO, 'index.html'), 'utf8'), assets: new Map(assets) }
}
