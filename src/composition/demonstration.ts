import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Demonstration } from '../app/ports.ts'
import type { Config } from './config.ts'
import { fillDemo } from './fill-demo.ts'
import { openRegisterService, placeOf } from './register-service.ts'

/** What SQLite keeps beside a file. */
const BESIDE = ['', '-wal', '-shm'] as const

/**
 * A demonstration that can begin again: its made-up data are made anew beside the register in use, which goes on
 * answering meanwhile, and then `swap` puts them in its place. Undefined where the service is none, or its
 * register is a database that others look after.
 */
export function demonstrationOf(
  config: Config,
  shipped: string,
  swap: (exchange: () => void) => Promise<void>,
): Demonstration | undefined {
  const place = placeOf(config, config.root ?? shipped)
  if (config.mode !== 'demo' || !('file' in place)) return undefined
  const { file } = place
  let beginning: Promise<void> | undefined
  let began = 0
  return {
    state: () => ({ isBeginning: beginning !== undefined, began }),
    beginAgain() {
      beginning ??= again().finally(() => {
        beginning = undefined
      })
      return beginning
    },
  }

  async function again(): Promise<void> {
    const folder = mkdtempSync(join(dirname(file), 'beginning-'))
    try {
      const fresh = { ...config, data: folder }
      const filling = await openRegisterService(fresh, { shipped })
      try {
        await fillDemo(filling, fresh, shipped)
      } finally {
        await filling.close()
      }
      const made = placeOf(fresh, shipped)
      await swap(() => {
        for (const beside of BESIDE) rmSync(file + beside, { force: true })
        if ('file' in made) renameSync(made.file, file)
      })
      began += 1
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
