import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fillDemo } from '../../src/composition/fill-demo.ts'
import { openRegisterService } from '../../src/composition/register-service.ts'
import { ROOT } from '../http/open-app.ts'

type Folders = { readonly data: string; readonly templates: string }

/** Puts a filled demonstration into empty folders: it is filled once for all files of a run, and copied. */
export async function filledInto(own: Folders): Promise<void> {
  const run = process.env['TEST_RUN_FOLDER']
  if (run === undefined) return fill(own)
  const kept = join(run, 'demonstration')
  if (!existsSync(kept)) {
    const made = mkdtempSync(join(run, 'filling-'))
    await fill({ data: join(made, 'data'), templates: join(made, 'templates') })
    try {
      renameSync(made, kept)
    } catch {
      // Another file of the run was there first, with the same.
    }
  }
  for (const name of ['data', 'templates'] as const)
    if (existsSync(join(kept, name))) cpSync(join(kept, name), own[name], { recursive: true })
}

async function fill(own: Folders): Promise<void> {
  const config = { mode: 'demo', ...own } as const
  const registerService = await openRegisterService(config, { shipped: ROOT })
  await fillDemo(registerService, config, ROOT)
  await registerService.close()
}
