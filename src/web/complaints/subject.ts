import type { Operations } from '../../../client/api.ts'

/** What a complaint or an appeal is about. */
export type ComplaintSubject = Operations['getComplaint']['answer']['about']

const KINDS = ['certificate', 'decision', 'assessment'] as const

/** A subject as one word of an address or of a choice. */
export function written({ kind, id }: ComplaintSubject): string {
  return `${kind}.${id}`
}

/** The subject that was written so; none where it is none. */
export function subjectOf(text: string): ComplaintSubject | undefined {
  const [name, id] = text.split('.')
  const kind = KINDS.find((one) => one === name)
  return kind === undefined || id === undefined || id === '' ? undefined : { kind, id }
}
