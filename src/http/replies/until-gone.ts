import type { FastifyReply } from 'fastify'

/**
 * Ends when the client hangs up before it was answered, so that work that nobody waits for any more
 * can stop.
 */
function untilGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}

/** The answer, or none where the client is gone meanwhile and its work was stopped. */
export async function answerUnlessGone<T>(
  reply: FastifyReply,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | FastifyReply> {
  const signal = untilGone(reply)
  try {
    return await work(signal)
  } catch (error) {
    if (!signal.aborted) throw error
    reply.hijack()
    return reply
  }
}
