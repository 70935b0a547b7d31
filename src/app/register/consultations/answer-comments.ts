import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { message } from '../../../domain/messages/message.ts'
import { answerComment, type CommentAnswer } from '../../../domain/register/comment.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Stored } from '../records.ts'

/** What is answered to one comment, at the version that was looked at where one is named. */
export type AnswerToComment = CommentAnswer & {
  readonly comment: string
  readonly version?: number
}

/**
 * Answers comments of a consultation, all of them or none: where anything is wrong with one answer,
 * nothing is kept, and everything that is wrong is told, each at its place in the list.
 */
export function answerComments(
  ports: RegisterPorts,
  call: Call,
  consultation: string,
  answers: readonly AnswerToComment[],
): Promise<{ readonly comments: readonly Stored<'comment'>[] }> {
  return perform(ports, call, async (tx, doer) => {
    await need(tx, 'consultation', { id: consultation })
    const faults: Fault[] = []
    const comments: Stored<'comment'>[] = []
    const seen = new Set<string>()
    for (const [index, { comment, version, ...answer }] of answers.entries()) {
      const at = `/answers/${index}`
      const ref = { id: comment, ...(version === undefined ? {} : { version }) }
      const record = await need(tx, 'comment', ref)
      if (seen.has(comment) || record.body.consultation !== consultation) {
        faults.push(fault(message('fault-comment-elsewhere'), `${at}/comment`))
        continue
      }
      seen.add(comment)
      try {
        const after = answerComment(record.body, doer, answer)
        comments.push(await change(tx, 'comment', record, after, 'answer-comment'))
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'record-faulty') throw error
        faults.push(...error.faults.map((one) => ({ ...one, pointer: `${at}${one.pointer}` })))
      }
    }
    // What was written so far goes with the transaction.
    refuseFaults('answer', faults)
    return { comments }
  })
}
