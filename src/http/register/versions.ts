import type { FastifyReply, FastifyRequest } from 'fastify'
import { message } from '../../domain/messages/message.ts'
import type { Ref } from '../../app/register/records.ts'
import { HttpProblem } from '../replies/problem.ts'

/** The ETag of a version of a record. */
export function etagOf(version: number): string {
  return `"${version}"`
}

/**
 * The record of an address as the caller knows it: any version where `If-Match` is left out or `*`.
 * An ETag that never was one of ours matches nothing; `"0"` is what is not there yet.
 */
export function refOf(request: FastifyRequest, id: string): Ref {
  const given = request.headers['if-match']?.trim()
  if (given === undefined || given === '*') return { id }
  const version = /^"(\d{1,15})"$/.exec(given)?.[1]
  return { id, version: version === undefined ? -1 : Number(version) }
}

/** Refuses (428) a change of what somebody else may have changed meanwhile. */
export async function requireMatch(request: FastifyRequest): Promise<void> {
  if (request.headers['if-match'] === undefined) throw new HttpProblem('precondition-missing')
}

/** Refuses (428) an act on what the caller does not name the version of: it would be on what nobody showed. */
export async function requireSeen(request: FastifyRequest): Promise<void> {
  const given = request.headers['if-match']?.trim()
  if (given === undefined || given === '*')
    throw new HttpProblem('precondition-missing', message('detail-precondition-missing--seen'))
}

/** Whether the client has this already. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
  reply.header('etag', etag)
  const tags = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? []
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)
}
