import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeProfile } from '../../src/adapters/pdf/office-profile.ts'

/** Converts documents with LibreOffice in one go; the results by name without ending. */
export async function convert(
  documents: { readonly [name: string]: Uint8Array },
  format: 'docx' | 'pdf',
): Promise<{ [name: string]: Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  try {
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    await writeProfile(join(folder, 'profile'))
    const profile = pathToFileURL(join(folder, 'profile')).href
    const out = join(folder, 'out')
    execFileSync(
      'soffice',
      ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', format]
        .concat('--outdir', out)
        .concat(files),
      { stdio: ['ignore', 'pipe', 'pipe'], timeout: 180_000, cwd: folder },
    )
    return Object.fromEntries(
      readdirSync(out).map((name) => [name.replace(/\.\w+$/, ''), readFileSync(join(out, name))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
