import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PACKAGES: { readonly [program: string]: string } = {
  soffice: 'libreoffice-writer-nogui',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  zbarimg: 'zbar-tools',
  chromium: 'chromium',
}

/** Runs a program these tests need; says which package brings it when it is missing. */
export function runProgram(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 180_000,
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error(
      `This test needs ${program}: install it with "apt-get install ${PACKAGES[program] ?? program}".`,
      { cause: error },
    )
  }
}

/** Runs `work` in a folder of its own, which is gone afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Converts documents with LibreOffice in one go; the results by name without ending. */
export function convert(
  documents: { readonly [name: string]: Uint8Array },
  format: 'docx' | 'pdf',
): { [name: string]: Buffer } {
  return inFolder((folder) => {
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    const profile = pathToFileURL(join(folder, 'profile')).href
    runProgram('soffice', [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      ...files,
    ])
    return Object.fromEntries(
      readdirSync(join(folder, 'out')).map((name) => [
        name.replace(/\.\w+$/, ''),
        readFileSync(join(folder, 'out', name)),
      ]),
    )
  })
}
