import { Refusal } from '../../../domain/faults/refusal.ts'
import type { Names } from '../../../domain/language/plain-values.ts'
import { certificateDocument } from '../assessments/stored-file.ts'
import { lookUp } from '../look-up.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { RegisterUnavailable, type Actor, type Blob } from '../ports.ts'
import type { Stored } from '../records.ts'
import { storedReceipt } from './certificate-intent.ts'
import { levelIn, type CertificateLevel } from './certificate-level.ts'
import { issueCertificate } from './issue-certificate.ts'

/** One of several papers that are handed out: of a certificate, or of the one that a decision grants. */
export type HandOutItem = { readonly decision: string } | { readonly certificate: string }

/** What came of one item: the certificate with its paper, or why there is none. */
export type HandedOut =
  | {
      readonly item: HandOutItem
      readonly certificate: Stored<'certificate'>
      readonly level: CertificateLevel
      readonly paper: Pick<Blob, 'bytes' | 'digest'>
    }
  | {
      readonly item: HandOutItem
      /** Whose certificate it would be, where the register knows. */
      readonly holder?: Names
      readonly refusal: Refusal | RegisterUnavailable
    }

/**
 * Hands out the papers of several certificates, one after another, and issues those that decisions
 * grant. What is refused spoils no other. A decision has one certificate, so that asked again, the same
 * papers come and no number is spent; the key of the call stands for what was asked (`key-reused`).
 */
export async function handOut(
  ports: RegisterPorts,
  call: Call,
  items: readonly HandOutItem[],
): Promise<AsyncGenerator<HandedOut>> {
  await perform(ports, call, () => Promise.resolve({ items: items.length }))
  return handedOut(ports, call.actor, items)
}

async function* handedOut(
  ports: RegisterPorts,
  actor: Actor,
  items: readonly HandOutItem[],
): AsyncGenerator<HandedOut> {
  for (const item of items) {
    yield await oneHandedOut(ports, actor, item)
    await ports.pause()
  }
}

async function oneHandedOut(
  ports: RegisterPorts,
  actor: Actor,
  item: HandOutItem,
): Promise<HandedOut> {
  try {
    const { id } =
      'certificate' in item
        ? { id: item.certificate }
        : await issueCertificate(ports, { actor }, item)
    const certificate = await lookUp(ports, { actor }, 'certificate', id)
    const { bytes, digest } = await certificateDocument(ports, { actor }, id)
    const { level, model } = certificate.body
    const receipt = await ports.register.read((view) => storedReceipt(view, model.receipt))
    return { item, certificate, level: levelIn(receipt, level), paper: { bytes, digest } }
  } catch (error) {
    if (error instanceof Refusal || error instanceof RegisterUnavailable)
      return { item, ...(await holderOf(ports, item)), refusal: error }
    throw error
  }
}

async function holderOf(
  { register }: Pick<RegisterPorts, 'register'>,
  item: HandOutItem,
): Promise<{ readonly holder?: Names }> {
  if ('certificate' in item) return {}
  return register
    .read(async (view) => {
      const decision = await view.get<Stored<'decision'>['body']>('decision', item.decision)
      if (decision === undefined) return {}
      const { organisation } = decision.body
      const found = await view.get<Stored<'organisation'>['body']>('organisation', organisation)
      return found === undefined ? {} : { holder: found.body.name }
    })
    .catch((error: unknown) => {
      if (error instanceof RegisterUnavailable) return {}
      throw error
    })
}
