import type { FastifyReply } from 'fastify'
import type { AnswerForm, WrittenAnswer } from '../../app/insight/ask-elsewhere.ts'
import { HttpProblem } from './problem.ts'

export const PLAIN_TEXT = 'text/plain; charset=utf-8'

/** The form of an answer that a media type asks for. */
export function formOf(mediaType: string | undefined): AnswerForm {
  return mediaType === 'text/plain' ? 'text' : 'data'
}

/** An answer that was to be had, or a refusal (`too-busy`). */
export function requireAnswer(answer: WrittenAnswer | undefined): WrittenAnswer {
  if (answer === undefined) throw new HttpProblem('too-busy')
  return answer
}

/** Sends an answer as it was written elsewhere. Refuses (`too-busy`) where there was none to be had. */
export function sendWritten(
  reply: FastifyReply,
  form: AnswerForm,
  given: WrittenAnswer | undefined,
): FastifyReply {
  const { text, language } = requireAnswer(given)
  if (form === 'data') return reply.type('application/json; charset=utf-8').send(text)
  return reply.header('content-language', language).type(PLAIN_TEXT).send(text)
}
