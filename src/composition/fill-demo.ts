import { setTimeout } from 'node:timers/promises'
import { settableClock } from '../adapters/system/clock.ts'
import { fillOnce } from '../demo/fill-once.ts'
import type { RevisionSource } from '../app/ports.ts'
import { addDemoPeople } from '../demo/people.ts'
import { seedDemo } from '../demo/seed.ts'
import { makeFirstKey } from '../app/trust/make-first-key.ts'
import { revisionInFolders } from './register-ports.ts'
import {
  openRegisterService,
  type RegisterService,
  type RegisterServiceConfig,
} from './register-service.ts'

/** What the demonstration certifies under; it comes with Touchstone. */
const NAME = { standard: 'q-hxc-013', edition: '2018' }

/** What it certified under before, which has been in force for long. */
const EARLIER = { standard: 'gb-t-27922', edition: '2011' }

const WHY = 'The demonstration begins.'

/** Long before anything in the demonstration. */
const KEY_YEARS = 10

/**
 * Fills the empty register of a demonstration with made-up work at every stage, written as if it had
 * been done over the past years. Does nothing where something is in it already, or where the packs
 * are not those that the made-up work is about. Services that start at once over the same register
 * fill it once; all of them go on when it is full.
 */
export async function fillDemo(
  { ports, service }: RegisterService,
  config: RegisterServiceConfig,
  shipped: string,
): Promise<void> {
  const shelved = await service.shelf.revisions()
  const known = shelved.find(
    ({ standard, edition, digested }) =>
      standard === NAME.standard && edition === NAME.edition && digested !== undefined,
  )
  if (known === undefined) return
  const files = await revisionInFolders(service.root, { ...NAME, revision: known.revision })
  const call = { actor: { id: 'demo-operator', roles: ['operator'] }, why: WHY }
  await fillOnce(ports.register, call, {
    fill: () => fillPast(config, shipped, files),
    pause: (milliseconds) => setTimeout(milliseconds),
  })
}

async function fillPast(
  config: RegisterServiceConfig,
  shipped: string,
  files: readonly RevisionSource[],
): Promise<void> {
  const clock = settableClock()
  // A register service of its own: nobody else lives in the made-up past.
  const past = await openRegisterService(config, { shipped, clock, isMadeUp: true })
  try {
    const year = new Date().getUTCFullYear() - KEY_YEARS
    clock.set(`${year}-01-01T00:00:00.000Z`)
    const actor = { id: 'demo-operator', roles: ['operator'] }
    await makeFirstKey(past.ports, { actor, why: WHY })
    await addDemoPeople(past.ports, { actor, why: WHY })
    clock.set()
    const hasEarlier = (await past.ports.shelf.revisions()).some(
      ({ standard, edition }) => standard === EARLIER.standard && edition === EARLIER.edition,
    )
    const earlier = hasEarlier ? { earlier: EARLIER } : {}
    await seedDemo({ ports: past.ports, clock, ...NAME, ...earlier, files })
  } finally {
    await past.close()
  }
}
