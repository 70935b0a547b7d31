import type { RegisterPorts } from '../perform.ts'
import { finishCertificate } from './finish-certificate.ts'
import type { Actor } from '../ports.ts'
import { everyIn } from '../records.ts'

/** What became of the certificates that a stop had left unfinished. */
export type Resumed = {
  /** Numbers that are finished now. */
  readonly finished: readonly string[]
  /** Numbers that could not be finished, each with the reason; they wait for the next start. */
  readonly waiting: readonly { readonly number: string; readonly reason: string }[]
}

/** Finishes every intended certificate under the number it has. Run at each start. */
export async function resumeIssuing(ports: RegisterPorts, actor: Actor): Promise<Resumed> {
  const finished: string[] = []
  const waiting: { number: string; reason: string }[] = []
  for await (const { id, body } of everyIn(ports.register, 'certificate', ['intended']))
    try {
      await finishCertificate(ports, actor, id)
      finished.push(body.number)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      waiting.push({ number: body.number, reason })
    }
  return { finished, waiting }
}
