import { inflate } from '@sparticuz/chromium'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const packed = resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..')
const cache = resolve(import.meta.dirname, '../../node_modules/.cache')

/** The package is packed for one kind of machine. */
const COMES_FROM_NPM = process.platform === 'linux' && process.arch === 'x64'

/**
 * Spares processor time, which the files beside this one want: pages compile and tidy up on the thread
 * that they run on, and no process starts to try for graphics that no such machine has.
 */
const FRUGAL = ['--js-flags=--single-threaded', '--disable-gpu']

/** Whether there is a browser to launch. */
export async function hasChromium(): Promise<boolean> {
  if (COMES_FROM_NPM) return true
  try {
    await (await launchChromium()).close()
    return true
  } catch {
    return false
  }
}

/**
 * Launches the Chromium that npm brings, with the shared libraries and faces that it needs: nothing
 * of the machine's own but libc, so that there is one browser everywhere. The first call unpacks it,
 * which takes seconds; `npm ci` removes it. Where npm has none, an installed Google Chrome stands in.
 */
export async function launchChromium(): Promise<Browser> {
  if (!COMES_FROM_NPM) return chromium.launch({ channel: 'chrome' })
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: FRUGAL,
    env: {
      ...process.env,
      // Without a script that has Chinese, a file that is saved is called "download".
      LC_ALL: 'C.UTF-8',
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf'),
      // Where fonts.conf finds faces and keeps its cache. Without the second, the machine's own
      // faces would be among them.
      XDG_DATA_HOME: folder,
      XDG_DATA_DIRS: folder,
      XDG_CACHE_HOME: folder,
    },
  })
}

/** Unpacks beside the place and moves there when all is whole: two test files may start at once. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const making = mkdtempSync(`${folder}-`)
  try {
    await inflateInto(making, ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'])
    renameSync(making, folder)
  } catch (error) {
    // The other was quicker, and its folder is as good.
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

/** The package unpacks into the folder for temporary files, which it asks for when it is called. */
async function inflateInto(folder: string, names: readonly string[]): Promise<void> {
  const usual = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  const all = names.map((name) => inflate(join(packed, 'bin', name)))
  if (usual === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = usual
  await Promise.all(all)
}
