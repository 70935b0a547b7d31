import { PERSON, type Person } from '../../domain/access/person.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { message } from '../../domain/messages/message.ts'
import type { RegisterTransaction, StoredRecord } from '../register/ports.ts'
import { PASSWORD } from './set-password.ts'

/**
 * Refuses (`act-untimely`) a change after which no operator could sign in any more, whoever makes it.
 * Where not even the one who is changed has a password, any other operator will do.
 */
export async function requireAnotherOperator(
  tx: RegisterTransaction,
  before: StoredRecord<Person>,
  after: Person,
): Promise<void> {
  if (!isOperator(before.body) || isOperator(after)) return
  const mustSignIn = (await tx.secrets.get(before, PASSWORD)) !== undefined
  const search = [{ key: 'role', value: 'operator' }]
  let cursor: string | undefined
  do {
    const more: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await tx.find<Person>(PERSON.kind, { state: 'active', search }, more)
    for (const other of page.items) {
      if (other.id === before.id) continue
      if (!mustSignIn || (await tx.secrets.get(other, PASSWORD)) !== undefined) return
    }
    cursor = page.next
  } while (cursor !== undefined)
  const { name } = before.body
  throw new Refusal('act-untimely', message('refusal-act-untimely--last-operator', { name }))
}

function isOperator({ state, roles }: Person): boolean {
  return state === 'active' && roles.includes('operator')
}
