import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { Register, RegisterView } from './ports.ts'

/** What a register is for, said once and for all. */
type Purpose = { readonly state: 'demo' | 'production' }

const PURPOSE = { kind: 'purpose', id: 'purpose' }

/**
 * Says what a register is for when it is first opened. Refuses (`register-unfit`) one that was
 * opened for the other: made-up certificates never stand beside real ones.
 */
export async function keepMode(register: Register, mode: Purpose['state']): Promise<void> {
  const known = await register.read((view) => view.get<Purpose>(PURPOSE.kind, PURPOSE.id))
  const kept =
    known ??
    (await register.transaction({ id: 'first-start', roles: [] }, undefined, async (tx) => {
      const made = await tx.get<Purpose>(PURPOSE.kind, PURPOSE.id)
      return made ?? tx.create({ ...PURPOSE, state: mode, body: { state: mode } }, 'open-register')
    }))
  if (kept.body.state !== mode)
    throw new Refusal(
      'register-unfit',
      message('refusal-register-unfit', { purpose: kept.body.state }),
    )
}

/** Whether a register holds made-up work. */
export async function isDemonstration(view: RegisterView): Promise<boolean> {
  const purpose = await view.get<Purpose>(PURPOSE.kind, PURPOSE.id)
  return purpose?.body.state === 'demo'
}
