import type { RegisterPorts } from '../perform.ts'
import { everyIn } from '../records.ts'

/** How many certificates were printed with a template, by its digest, and when last. */
export type TemplateUse = {
  readonly sha256: string
  readonly certificates: number
  /** The day of the latest of them, YYYY-MM-DD. */
  readonly latest: string
}

/** Certificates that are looked through before others have their turn. */
const AT_ONCE = 200

/** Which templates certificates were printed with, the latest used first. */
export async function templateUses(
  ports: Pick<RegisterPorts, 'register' | 'pause'>,
): Promise<readonly TemplateUse[]> {
  const uses = new Map<string, TemplateUse>()
  let count = 0
  const states = ['active', 'suspended', 'withdrawn', 'expired', 'superseded'] as const
  for await (const { body } of everyIn(ports.register, 'certificate', states)) {
    const { template: sha256 } = body.model
    const { certificates = 0, latest = '' } = uses.get(sha256) ?? {}
    uses.set(sha256, {
      sha256,
      certificates: certificates + 1,
      latest: body.validFrom > latest ? body.validFrom : latest,
    })
    if (++count % AT_ONCE === 0) await ports.pause()
  }
  return [...uses.values()].toSorted((a, b) => (a.latest < b.latest ? 1 : -1))
}
