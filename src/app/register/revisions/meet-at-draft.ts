import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import { nameOf } from '../person-name.ts'
import type { Present } from '../ports.ts'

/**
 * Tells that somebody has a revision open, and in which cell they stand, and who else has. Nothing is put on record; whoever does not tell it
 * again within a minute has it open no more.
 */
export async function meetAtDraft(
  ports: Pick<RegisterPorts, 'register' | 'clock' | 'presence'>,
  looker: Looker,
  id: string,
  at?: string,
): Promise<readonly (Present & { readonly name: string })[]> {
  await lookUp(ports, looker, 'revision', id)
  const present = ports.presence.meet(id, looker.actor.id, ports.clock.now(), at)
  return ports.register.read((view) =>
    Promise.all(present.map(async (one) => ({ ...one, name: await nameOf(view, one.person) }))),
  )
}
