// npm run studio: builds the studio from src/web into src/web/built, which a service reads when it
// starts. `npm start` does this by itself where the build is missing or stale.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin } from 'vite'
import {
  digestOfSource,
  SOURCES_FILE,
  STUDIO,
  type StudioSources,
} from '../../src/composition/studio.ts'

const root = resolve(import.meta.dirname, '../..')
const web = join(root, 'src/web')

/** Builds beside the place and moves there when all is whole: two may start at once. */
async function buildStudio(): Promise<void> {
  const making = mkdtempSync(`${STUDIO}-`)
  try {
    const sources = new Set<string>()
    await build({
      configFile: false,
      root: web,
      base: '/studio/',
      logLevel: 'error',
      plugins: [listing(sources)],
      worker: { format: 'es', plugins: () => [listing(sources)] },
      build: {
        outDir: making,
        emptyOutDir: true,
        target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
        modulePreload: { polyfill: false },
        license: { fileName: 'licences.md' },
        assetsInlineLimit: 0,
      },
    })
    writeFileSync(join(making, SOURCES_FILE), JSON.stringify(digests(sources), null, 1))
    replace(making)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

/** Notes every file of ours that goes in. */
function listing(sources: Set<string>): Plugin {
  return {
    name: 'listing',
    load: {
      order: 'pre',
      handler(id) {
        const [file = ''] = id.split('?')
        if (file.startsWith(root + sep) && !file.includes('node_modules'))
          sources.add(relative(root, file).split(sep).join('/'))
        return null
      },
    },
  }
}

function digests(sources: ReadonlySet<string>): StudioSources {
  const all = [
    ...sources,
    'src/web/index.html',
    'tools/studio/build-studio.ts',
    'package-lock.json',
  ]
  return Object.fromEntries(all.toSorted().map((path) => [path, digestOfSource(path)]))
}

function replace(making: string): void {
  const old = `${making}-old`
  try {
    renameSync(STUDIO, old)
  } catch {
    // There was none, or another build was just moving it.
  }
  try {
    renameSync(making, STUDIO)
  } catch {
    // Another build was quicker, and is as good.
  }
  rmSync(old, { recursive: true, force: true })
}

if (import.meta.main) await buildStudio()
