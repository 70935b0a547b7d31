import type { PublishedKeys } from '../../domain/trust/keys.ts'
import type { DigestOfBytes, ReadPaper, Sha256Of, Signing } from '../ports.ts'
import type { RegisterPorts } from '../register/perform.ts'
import type { Clock } from '../register/ports.ts'
import { checkPaper, type PaperVerdict } from './check-paper.ts'
import { publicLogs, type PublicLogs } from './public-logs.ts'
import { publicRegister, type PublicRegister } from './public-register.ts'
import { publishKeys, publishStatusList } from './publish-trust.ts'

/** Everything that anybody may ask of a certification body. */
export type PublicService = {
  readonly entries: PublicRegister
  /** See {@link checkPaper}. */
  check(paper: Uint8Array): Promise<PaperVerdict>
  keys(): Promise<PublishedKeys>
  /** The moment that answers are about, RFC 3339 in UTC. */
  now(): string
  /** The signed status list, at most {@link KEPT_MS} old; undefined where no key was made yet. */
  statusList(): Promise<string | undefined>
  readonly logs: PublicLogs
}

/** How long a status list is given out again: it names every certificate, and signing takes time. */
const KEPT_MS = 10_000

/** The register service of the ports of a register. */
export function publicService(
  ports: Pick<RegisterPorts, 'register' | 'body'>,
  tools: {
    readonly clock: Clock
    readonly signing: Signing
    readonly digestOfBytes: DigestOfBytes
    readonly sha256: Sha256Of
    readonly readPaper: ReadPaper
  },
): PublicService {
  const { clock, signing } = tools
  const entries = publicRegister(ports, clock)
  let kept: { readonly until: number; readonly list: Promise<string | undefined> } | undefined
  return {
    entries,
    logs: publicLogs({ ...ports, ...tools }),
    check: (paper) => checkPaper(ports, { ...tools, entries }, paper),
    keys: () => publishKeys(ports),
    now: () => clock.now(),
    statusList() {
      const now = Date.parse(clock.now())
      if (kept !== undefined && now < kept.until && now >= kept.until - KEPT_MS) return kept.list
      const list = publishStatusList({ ...ports, signing }, clock)
      kept = { until: now + KEPT_MS, list }
      list.catch(() => (kept = undefined))
      return list
    },
  }
}
