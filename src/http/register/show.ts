import type { FastifyReply } from 'fastify'
import type { Kind, Stored } from '../../app/register/records.ts'
import type { Shown } from '../schemas/register/records.ts'
import { etagOf } from './versions.ts'

/** A record as the API shows it. */
export function shown<K extends Kind>(record: Stored<K>): Shown<K> {
  const { id, version, createdAt, updatedAt, body } = record
  // A spread over so many unions is more than TypeScript can write out.
  const all: object = { id, version, createdAt, updatedAt, ...(body as object) }
  return all as Shown<K>
}

/** Answers with a record and its ETag. */
export function sendRecord<K extends Kind>(reply: FastifyReply, record: Stored<K>): Shown<K> {
  reply.header('etag', etagOf(record.version))
  return shown(record)
}

/** Answers that a record was made, and where it is. */
export function sendMade<K extends Kind>(
  reply: FastifyReply,
  path: string,
  record: Stored<K>,
): Shown<K> {
  reply.code(201).header('location', `${path}/${encodeURIComponent(record.id)}`)
  return sendRecord(reply, record)
}
