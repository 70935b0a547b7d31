import { message, type Message } from '../../domain/messages/message.ts'
import { recordName, type NamedRecord } from '../../domain/register/names.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { KeyTaken } from './ports.ts'

/** Keys that stand for something people know. */
const KNOWN = [
  'assessment-of',
  'assessment-of-surveillance',
  'certificate-of',
  'intended-certificate',
  'live-certificate',
  'replacement-of-certificate',
  'credit-code',
  'login',
] as const

/** The refusal (`record-taken`) of a record whose unique key another one holds. */
export function takenKey({ space, holder }: KeyTaken): Refusal {
  return new Refusal('record-taken', said(space, holder))
}

function said(space: string, { kind, id }: KeyTaken['holder']): Message {
  const known = KNOWN.find((one) => one === space)
  if (known !== undefined) return message(`refusal-record-taken--${known}`, { holder: id })
  const record = recordName(kind as NamedRecord)
  return message('refusal-record-taken--other', { record, holder: id, space })
}
