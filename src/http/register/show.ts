import type { FastifyReply } from 'fastify'
import type { StoredRecord } from '../../app/register/ports.ts'
import { etagOf } from './versions.ts'

/** A record as the API shows it: what is kept of it, under its id and version. */
export function shown(record: StoredRecord<object>): object {
  const { id, version, createdAt, updatedAt, body } = record
  return { id, version, createdAt, updatedAt, ...body }
}

/** Answers with a record and its ETag. */
export function sendRecord(reply: FastifyReply, record: StoredRecord<object>): object {
  reply.header('etag', etagOf(record.version))
  return shown(record)
}

/** Answers that a record was made, and where it is. */
export function sendMade(reply: FastifyReply, path: string, record: StoredRecord<object>): object {
  reply.code(201).header('location', `${path}/${encodeURIComponent(record.id)}`)
  return sendRecord(reply, record)
}
