import type { Call } from '../app/register/perform.ts'
import type { Register } from '../app/register/ports.ts'

/** How a demonstration was filled; one record says it for all services over the register. */
const FILLING = { kind: 'demonstration', id: 'demonstration' }

/**
 * Nothing was written for so long: whoever filled it has ended. In milliseconds; the rules are read
 * before the first record, which takes seconds on a busy machine.
 */
const STILL_MS = 20_000
const LOOK_EVERY_MS = 250

/**
 * Fills a register once, however many services start over it at the same moment: one does the work,
 * the others wait until it is done, or until whoever began it has stopped writing. Nothing is done
 * where there is an organisation already.
 */
export async function fillOnce(
  register: Register,
  { actor, why }: Call,
  tools: {
    readonly fill: () => Promise<void>
    readonly pause: (milliseconds: number) => Promise<void>
  },
): Promise<void> {
  const before = await register.read((view) => view.get(FILLING.kind, FILLING.id))
  if (before?.state === 'filled') return
  const state = await register.transaction(actor, why, async (tx) => {
    const known = await tx.get(FILLING.kind, FILLING.id)
    if (known !== undefined) return known.state
    if ((await tx.count('organisation')) > 0) return 'filled'
    await tx.create({ ...FILLING, state: 'begun', body: { state: 'begun' } }, 'begin-filling')
    return 'ours'
  })
  if (state === 'begun') return untilFilled(register, tools.pause)
  if (state !== 'ours') return
  await tools.fill()
  await register.transaction(actor, why, (tx) =>
    tx.put({ ...FILLING, state: 'filled', body: { state: 'filled' } }, 1, 'end-filling'),
  )
}

async function untilFilled(
  register: Pick<Register, 'read'>,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  let seen = -1
  for (let still = 0; still < STILL_MS; still += LOOK_EVERY_MS) {
    const { state, last } = await register.read(async (view) => ({
      state: (await view.get(FILLING.kind, FILLING.id))?.state,
      last: (await view.auditTrail({ first: 'newest', limit: 1 })).items[0]?.seq ?? 0,
    }))
    if (state !== 'begun') return
    if (last !== seen) still = 0
    seen = last
    await pause(LOOK_EVERY_MS)
  }
}
