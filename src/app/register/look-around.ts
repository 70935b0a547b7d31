import type { RegisterPorts } from './perform.ts'
import type { BatchProgress } from './ports.ts'

/** What whoever runs a register wants to be told of without asking. */
export type LookedAround = {
  /** Jobs of all batches, by state. */
  readonly jobs: BatchProgress
  /** Certificates that have a number and no paper yet. */
  readonly unfinished: number
  /** Links of the audit trail. */
  readonly links: number
  /** When the key that signs was put on record; absent where there is none. */
  readonly keyMadeAt?: string
}

/** Counts what is waiting, as of now. */
export async function lookAround({
  register,
  jobs,
}: Pick<RegisterPorts, 'register' | 'jobs'>): Promise<LookedAround> {
  const standing = await jobs.standing()
  return register.read(async (view) => {
    const unfinished = await view.count('certificate', { state: 'intended' })
    const [last] = (await view.auditTrail({ limit: 1, first: 'newest' })).items
    const holder = await view.holderOf('active-signing-key', '')
    const key = holder === undefined ? undefined : await view.get(holder.kind, holder.id)
    return {
      jobs: standing,
      unfinished,
      links: last?.seq ?? 0,
      ...(key === undefined ? {} : { keyMadeAt: key.createdAt }),
    }
  })
}
