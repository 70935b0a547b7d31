import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import type { Call, RegisterPorts } from '../../src/app/register/perform.ts'
import type { Clock, Jobs, Register } from '../../src/app/register/ports.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import { openRegisterPorts } from '../../src/composition/register-ports.ts'
import type { RulesService } from '../../src/app/rules-service.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'

/** The repository itself: its rules are what the tests work with. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** A certification body at work, on a day that the test sets. */
export type RegisterService = {
  readonly service: RulesService
  readonly ports: RegisterPorts
  readonly register: Register
  readonly jobs: Jobs
  /** The day, YYYY-MM-DD; setting it moves the clock of the register service to its noon. */
  today: string
  close(): Promise<void>
}

/**
 * Opens a register service over the rules of a root, on a SQLite file of its own unless a place is given, and
 * on a day that stands still unless a clock is.
 */
export async function openRegisterService(
  options: { readonly root?: string; readonly place?: StoragePlace; readonly clock?: Clock } = {},
): Promise<RegisterService> {
  const { root = ROOT, place } = options
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-office-'))
  let day = '2026-11-23'
  const { clock = { now: () => `${day}T04:00:00.000Z` } } = options
  const storage = await openStorage(place ?? { file: join(folder, 'register.sqlite') }, {
    clock,
    ids: createIds(),
  })
  const service = openRulesService({ root })
  const { register, jobs } = storage
  const seal = () => Promise.resolve(undefined)
  const ports = openRegisterPorts({ service, register, jobs, body: EXAMPLE_BODY, seal, clock })
  return {
    service,
    ports,
    register,
    jobs,
    get today() {
      return day
    },
    set today(next) {
      day = next
    },
    async close() {
      await storage.close()
      await service.papers.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A call by somebody with these roles. */
export function by(id: string, ...roles: readonly string[]): Call {
  return { actor: { id, roles }, why: 'a test' }
}
