import type { Answer, Assessment } from '../../../domain/language/assessment.ts'
import type { Fault } from '../../../domain/faults/fault.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import {
  answerSheet,
  foreignFaults,
  judgedAnswer,
  placeFaults,
  type AnswerChanges,
  type AnswerSheet,
} from '../../../domain/register/answer-sheet.ts'
import { permitAnswers } from '../../../domain/register/assessment-work.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { asAnswer } from '../../../domain/language/assessment.ts'
import { readAssessment } from '../../../domain/score/answers.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { pinnedPack } from './pinned-pack.ts'
import { VersionConflict, type StoredRecord } from '../ports.ts'
import { change, draftOf, need, type Ref, type Stored } from '../records.ts'

/**
 * Writes answers on the caller's own sheet of an assessment. Each is held against what the standard
 * asks; faults are told all at once and nothing is kept. `ref` is the assessment, at a version of the
 * sheet: 0 while there is none.
 */
export function recordAnswers(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  changes: AnswerChanges,
): Promise<Stored<'answer-sheet'>> {
  return perform(ports, call, async (tx, doer) => {
    const { body } = await need(tx, 'assessment', { id: ref.id })
    permitAnswers(body, doer)
    refuseFaults('answer-sheet', [
      ...foreignFaults(changes),
      ...placeFaults(changes),
      ...answerFaults(ports, await pinnedPack(tx, body.rules), judged(changes), doer.day),
    ])
    const id = `${ref.id}.${doer.person}`
    const stored = await tx.get('answer-sheet', id)
    const empty: AnswerSheet = {
      state: 'kept',
      organisation: body.organisation,
      assessment: ref.id,
      assessor: doer.person,
      answers: {},
    }
    if (stored === undefined) {
      if ((ref.version ?? 0) !== 0) throw new VersionConflict(noSheet(id, tx.now), ref.version!)
      return tx.create(draftOf('answer-sheet', id, answerSheet(empty, changes)), 'record-answers')
    }
    const record = await need(tx, 'answer-sheet', { ...ref, id })
    return change(tx, 'answer-sheet', record, answerSheet(record.body, changes), 'record-answers')
  })
}

function judged(changes: AnswerChanges): { readonly [id: string]: Answer | null } {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([id, answer]): [string, Answer | null][] => {
      if (answer === null || typeof answer !== 'object')
        return [[id, answer === null ? null : asAnswer(answer)]]
      const one = judgedAnswer(answer)
      // That no place has a value is told already.
      return one.results?.length === 0 ? [] : [[id, one]]
    }),
  )
}

/** A sheet on which nothing was written yet. */
function noSheet(id: string, now: string): StoredRecord {
  const version = 0
  return {
    kind: 'answer-sheet',
    id,
    version,
    state: 'kept',
    body: {},
    createdAt: now,
    updatedAt: now,
  }
}

/** What is wrong with these answers by the standard. What is not answered yet is no fault of what is. */
export function answerFaults(
  ports: Pick<RegisterPorts, 'prepare'>,
  pack: DigestedPack,
  changes: { readonly [inputOrClause: string]: Assessment['answers'][string] | null },
  date: string,
): readonly Fault[] {
  const given = Object.entries(changes).flatMap(([id, answer]) =>
    answer === null ? [] : [[id, answer] as const],
  )
  const standard = pack.pack.standard.id
  const assessment = { standard, date, answers: Object.fromEntries(given) }
  const { faults } = readAssessment(ports.prepare(pack).expanded, assessment)
  return faults.filter((fault) => given.some(([id]) => concerns(fault.pointer, id)))
}

function concerns(pointer: string, id: string): boolean {
  return pointer === `/answers/${id}` || pointer.startsWith(`/answers/${id}/`)
}
