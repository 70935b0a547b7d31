import type { CertificationBody } from '../../domain/register/certification-body.ts'
import { fromBase64url } from '../../domain/trust/base64url.ts'
import { writeCheckpoint, type Checkpoint } from '../../domain/trust/checkpoint.ts'
import { writeLogProof } from '../../domain/trust/log-proof.ts'
import type { Sha256Of } from '../ports.ts'
import type { RegisterView } from '../register/ports.ts'
import type { KeyPorts } from './rotate-signing-key.ts'
import { activeKey, needKey } from './signing-key.ts'
import type { LogName, TransparencyLog } from './transparency-log.ts'

/** What checkpoints are signed with. */
export type CheckpointPorts = KeyPorts & { readonly sha256: Sha256Of }

/** A checkpoint with its signed note. */
export type WrittenCheckpoint = Checkpoint & { readonly note: string }

/**
 * Signs what a log is at this moment, with the key that is active; undefined where no key was made
 * yet.
 */
export async function signCheckpoint(
  ports: CheckpointPorts,
  log: TransparencyLog,
): Promise<WrittenCheckpoint | undefined> {
  const size = await log.size()
  const root = await log.tree.root(size)
  const found = await ports.register.read(async (view) => {
    const key = await activeKey(view, ports.signing)
    if (key === undefined) return undefined
    const { publicKey } = (await needKey(view, key.id)).body
    return { key, publicKey, origin: await originOf(view, ports.body, log.name) }
  })
  const publicKey = fromBase64url(found?.publicKey ?? '')
  if (found === undefined || publicKey === undefined) return undefined
  const { origin, key } = found
  const checkpoint = { origin, size, root }
  const note = await writeCheckpoint(checkpoint, {
    publicKey,
    sign: key.sign,
    sha256: ports.sha256,
  })
  return { ...checkpoint, note }
}

/** The proof that an entry stands in the log of a checkpoint, which has it. */
export async function proveEntry(
  log: TransparencyLog,
  { note, size }: WrittenCheckpoint,
  index: number,
): Promise<string> {
  const [entry] = await log.entries(index, index + 1)
  if (entry === undefined) throw new RangeError(`The log has no entry ${index}.`)
  return writeLogProof({ entry, index, path: await log.tree.inclusion(index, size) }, note)
}

/**
 * The name of a log: where the public reaches the body, without scheme. A body that says nowhere
 * has the beginning of its trail for a name.
 */
async function originOf(
  view: RegisterView,
  { lookUp }: Pick<CertificationBody, 'lookUp'>,
  name: LogName,
): Promise<string> {
  if (lookUp !== undefined) {
    const { host, pathname } = new URL(lookUp)
    return `${host}${pathname.replace(/(?:\/c)?\/*$/, '')}/${name}`
  }
  const [first] = await view.linkHashes(0, 1)
  return `touchstone.invalid/${first?.hash.slice(0, 32) ?? 'empty'}/${name}`
}
