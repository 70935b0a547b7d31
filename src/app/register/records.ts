import { message } from '../../domain/messages/message.ts'
import type { AnswerSheet } from '../../domain/register/answer-sheet.ts'
import type { Application } from '../../domain/register/application.ts'
import type { AssessmentWork } from '../../domain/register/assessment-record.ts'
import type { Ballot } from '../../domain/register/ballot.ts'
import type { Batch } from '../../domain/register/batch.ts'
import type { Certificate } from '../../domain/register/certificate-record.ts'
import type { DraftComment } from '../../domain/register/comment.ts'
import type { CommentLink } from '../../domain/register/comment-link.ts'
import type { Complaint } from '../../domain/register/complaint.ts'
import type { Consultation } from '../../domain/register/consultation.ts'
import type { CertificationDecision, Review } from '../../domain/register/decision.ts'
import type { Evaluation } from '../../domain/register/evaluation.ts'
import { wordsCompared } from '../../domain/register/likeness.ts'
import { recordName, type NamedRecord } from '../../domain/register/names.ts'
import type { Nonconformity } from '../../domain/register/nonconformity.ts'
import type { Organisation } from '../../domain/register/organisation.ts'
import type { RulesRevision } from '../../domain/register/rules-revision.ts'
import type { Surveillance } from '../../domain/register/surveillance.ts'
import { waitedForBy } from '../../domain/register/waiting.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import {
  VersionConflict,
  type RecordDraft,
  type RecordFilter,
  type Register,
  type RegisterTransaction,
  type RegisterView,
  type StoredRecord,
} from './ports.ts'

/** Every kind of record of the work, with its body. */
export type Bodies = {
  readonly organisation: Organisation
  readonly application: Application
  readonly assessment: AssessmentWork
  readonly 'answer-sheet': AnswerSheet
  readonly evaluation: Evaluation
  readonly nonconformity: Nonconformity
  readonly review: Review
  readonly decision: CertificationDecision
  readonly certificate: Certificate
  readonly surveillance: Surveillance
  readonly complaint: Complaint
  readonly revision: RulesRevision
  readonly consultation: Consultation
  readonly 'comment-link': CommentLink
  readonly comment: DraftComment
  readonly ballot: Ballot
  readonly batch: Batch
}
export type RecordKind = keyof Bodies
/** A record of the work as it is stored. */
export type Stored<K extends RecordKind> = StoredRecord<Bodies[K]>
/** A record by id; with a version, only as long as it is at that version. */
export type Ref = { readonly id: string; readonly version?: number }

type Columns = Pick<RecordDraft, 'organisation' | 'standard' | 'number' | 'search'>

/** What each kind is found by, beside its state. */
const COLUMNS: { readonly [K in RecordKind]: (body: Bodies[K]) => Columns } = {
  organisation: (body) => {
    const { name, address, creditCode } = body
    return {
      search: {
        name: Object.values(name),
        'same-name': wordsCompared(name),
        'same-address': wordsCompared(address),
        'credit-code': creditCode === undefined ? [] : [creditCode],
        'merged-into': body.state === 'merged' ? [body.merged.into] : [],
      },
    }
  },
  application: ({ organisation, standard, kind }) => ({
    organisation,
    standard,
    search: { kind: [kind] },
  }),
  assessment: ({ organisation, rules, application, plan }) => ({
    organisation,
    standard: rules.standard,
    search: { application: [application], team: plan.team.map(({ person }) => person) },
  }),
  'answer-sheet': ({ organisation, assessment, assessor }) => ({
    organisation,
    search: { assessment: [assessment], assessor: [assessor] },
  }),
  evaluation: ({ organisation, standard, assessment, rules, level }) => ({
    organisation,
    standard,
    search: { assessment: [assessment], rules: [rules], level: level === null ? [] : [level] },
  }),
  nonconformity: ({ organisation, assessment, grade, clause }) => ({
    organisation,
    search: { assessment: [assessment], grade: [grade], clause: [clause] },
  }),
  review: ({ organisation, assessment }) => ({
    organisation,
    search: { assessment: [assessment] },
  }),
  decision: ({ organisation, rules, assessment }) => ({
    organisation,
    standard: rules.standard,
    search: { assessment: [assessment] },
  }),
  certificate: (body) => {
    const { organisation, standard, number, holder, level, validUntil, decision, heldBy } = body
    const names = [...Object.values(holder), ...Object.values(heldBy?.name ?? {})]
    return {
      organisation,
      standard,
      number,
      search: {
        holder: names,
        public: [number, ...names],
        level: [level],
        'valid-until': [validUntil],
        decision: [decision],
        waits: waitedForBy(body),
      },
    }
  },
  surveillance: ({ organisation, certificate, earlier = [], dueOn }) => ({
    organisation,
    search: { certificate: [certificate, ...earlier], due: [dueOn] },
  }),
  complaint: (body) => {
    const { organisation, form, about } = body
    const opens = body.state === 'resolved' ? body.resolved.opens?.act : undefined
    return {
      organisation,
      search: {
        form: [form],
        about: [about.id],
        handler: 'handler' in body ? [body.handler] : [],
        opens: opens === undefined ? [] : [opens],
      },
    }
  },
  revision: ({ standard, edition, revision }) => ({
    standard,
    search: { edition: [edition], revision: [String(revision)] },
  }),
  consultation: ({ standard, draft }) => ({ standard, search: { revision: [draft.revision] } }),
  'comment-link': ({ consultation, prefix }) => ({
    search: { consultation: [consultation], prefix: [prefix] },
  }),
  comment: ({ standard, consultation, from, kind, place, link }) => ({
    standard,
    search: {
      consultation: [consultation],
      from: [from],
      kind: [kind],
      clause: place.clause === undefined ? [] : [place.clause],
      link: link === undefined ? [] : [link],
    },
  }),
  ballot: ({ standard, draft, voters }) => ({
    standard,
    search: { revision: [draft.revision], voter: voters },
  }),
  batch: ({ act, asked }) => ({ search: { act: [act], 'asked-by': [asked.by] } }),
}

/** Every kind of record of the work. */
export const RECORD_KINDS = Object.keys(COLUMNS) as readonly RecordKind[]

/** The body as a record to be stored, with what it is found by. */
export function draftOf<K extends RecordKind>(
  kind: K,
  id: string,
  body: Bodies[K],
): RecordDraft<Bodies[K]> {
  const columns = COLUMNS[kind](body)
  return { kind, id, state: body.state, ...columns, body }
}

/** The refusal (`record-unknown`) where there is no record of that id. */
export function unknownRecord(kind: NamedRecord, id: string): Refusal {
  return new Refusal(
    'record-unknown',
    message('refusal-record-unknown', { record: recordName(kind), id }),
  )
}

/** The record of that id, as the type its kind has. Refuses (`record-unknown`) where there is none. */
export async function need<K extends RecordKind>(
  view: RegisterView,
  kind: K,
  { id, version }: Ref,
): Promise<Stored<K>> {
  const record = await view.get<Bodies[K]>(kind, id)
  if (record === undefined) throw unknownRecord(kind, id)
  if (version !== undefined && record.version !== version)
    throw new VersionConflict(record, version)
  return record
}

/** Replaces the body of a record that was read in the same transaction. */
export async function change<K extends RecordKind>(
  tx: RegisterTransaction,
  kind: K,
  record: Stored<K>,
  body: Bodies[K],
  act: string,
): Promise<Stored<K>> {
  return tx.put(draftOf(kind, record.id, body), record.version, act)
}

/** All records that a search key leads to. */
export async function allOf<K extends RecordKind>(
  view: RegisterView,
  kind: K,
  key: string,
  value: string,
): Promise<readonly Stored<K>[]> {
  const items: Stored<K>[] = []
  for await (const one of everyOf(view, kind, { search: [{ key, value }] })) items.push(one)
  return items
}

/** Every record that a filter finds, as of one moment. */
export async function* everyOf<K extends RecordKind>(
  view: RegisterView,
  kind: K,
  filter: RecordFilter,
): AsyncGenerator<Stored<K>> {
  let cursor: string | undefined
  do {
    const from: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await view.find<Bodies[K]>(kind, filter, { limit: 1000, ...from })
    yield* page.items
    cursor = page.next
  } while (cursor !== undefined)
}

/**
 * What `read` makes of the records of a kind, a page at a time, so that any number fits. Each page
 * is read as of one moment, with all that `read` looks up beside it.
 */
export async function* pagesOf<K extends RecordKind, T>(
  register: Pick<Register, 'read'>,
  kind: K,
  { filter = {}, limit = 200 }: { readonly filter?: RecordFilter; readonly limit?: number },
  read: (records: readonly Stored<K>[], view: RegisterView) => T | Promise<T>,
): AsyncGenerator<T> {
  let cursor: string | undefined
  do {
    const from: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await register.read(async (view) => {
      const { items, next } = await view.find<Bodies[K]>(kind, filter, { limit, ...from })
      return { next, made: await read(items, view) }
    })
    yield page.made
    cursor = page.next
  } while (cursor !== undefined)
}

/** Every record of a kind in one of these states. */
export async function* everyIn<K extends RecordKind>(
  register: Pick<Register, 'read'>,
  kind: K,
  states: readonly Bodies[K]['state'][],
): AsyncGenerator<Stored<K>> {
  const pages = pagesOf(register, kind, { filter: { state: states } }, (records) => records)
  for await (const records of pages) yield* records
}
