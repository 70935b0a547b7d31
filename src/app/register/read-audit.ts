import { message } from '../../domain/messages/message.ts'
import { rolesNamed } from '../../domain/register/names.ts'
import type { Role } from '../../domain/register/roles.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { RegisterPorts } from './perform.ts'
import type { Looker } from './look-up.ts'
import type { AuditLink, ChainVerdict, Page, PageRequest } from './ports.ts'

/** Who may read all that everybody did. */
export const AUDIT_READERS = [
  'operator',
  'reader',
  'reviewer',
  'decision-maker',
  'approver',
] as const satisfies readonly Role[]

/** A part of the audit trail. Refused (`act-forbidden`) to whoever has no business in it. */
export async function auditTrail(
  { register }: Pick<RegisterPorts, 'register'>,
  looker: Looker,
  page: PageRequest,
): Promise<Page<AuditLink>> {
  requireReader(looker)
  return register.read((view) => view.auditTrail(page))
}

/** Whether the audit trail is whole: every hash, every record and every file is looked at. */
export async function verifyAudit(
  { register }: Pick<RegisterPorts, 'register'>,
  looker: Looker,
): Promise<ChainVerdict> {
  requireReader(looker)
  return register.verifyChain()
}

function requireReader({ actor }: Looker): void {
  if (AUDIT_READERS.some((role) => actor.roles.includes(role))) return
  throw new Refusal(
    'act-forbidden',
    message('refusal-act-forbidden--audit', { roles: rolesNamed(AUDIT_READERS, 'and') }),
  )
}
