import { message, type Message } from '../../domain/messages/message.ts'
import { readCheckpoint, signerOf } from '../../domain/trust/checkpoint.ts'
import { readKeys } from '../../domain/trust/keys.ts'
import { isSame } from '../../domain/trust/merkle-tree.ts'
import type { CheckSignature } from '../../domain/trust/verdict.ts'
import type { Sha256Of } from '../ports.ts'
import type { RegisterPorts } from '../register/perform.ts'
import { RESTORED } from '../register/restored.ts'
import { keysOnRecord } from './publish-trust.ts'
import { LOGS, transparencyLog } from './transparency-log.ts'

/** What came of holding a register against a checkpoint that was kept elsewhere. */
export type CheckpointVerdict =
  | { readonly ok: true; readonly origin: string; readonly size: number; readonly now: number }
  | { readonly ok: false; readonly fault: Message }

/**
 * Says whether a register still has everything that a checkpoint of one of its logs was signed over,
 * in that order. The register's own keys say whose checkpoint it is.
 */
export async function holdAgainstCheckpoint(
  { register }: Pick<RegisterPorts, 'register'>,
  note: string,
  tools: { readonly sha256: Sha256Of; readonly checkSignature: CheckSignature },
): Promise<CheckpointVerdict> {
  const fault = (told: Message): CheckpointVerdict => ({ ok: false, fault: told })
  const kept = readCheckpoint(note)
  const name = LOGS.find((log) => kept?.origin.endsWith(`/${log}`) === true)
  if (kept === undefined || name === undefined) return fault(message('log-checkpoint-faulty'))
  const { origin, size, root } = kept
  const published = readKeys({ body: {}, keys: await keysOnRecord(register) })
  // A key that somebody else may have still signed what it signed.
  const keys = (published?.keys ?? []).map((key) => ({ ...key, state: 'retired' as const }))
  const signer = await signerOf(kept, { keys }, tools)
  if ('fault' in signer)
    return fault(
      message(signer.fault === 'signature-false' ? 'checkpoint-false' : 'checkpoint-key-unknown'),
    )
  const log = transparencyLog(register, name, tools.sha256)
  const now = await log.size()
  const [restored] = await register.read((view) => view.linksOfAct(RESTORED.act, 0, 1))
  const told = { size, now, restored: restored?.seq ?? 0 }
  if (now < size) return fault(message(`checkpoint-shorter--${name}`, told))
  if (!isSame(await log.tree.root(size), root)) return fault(message('checkpoint-other', told))
  return { ok: true, origin, size, now }
}
