import assert from 'node:assert/strict'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { agreesWith } from '../../src/domain/bulk/agrees.ts'
import type { BulkInput } from '../../src/domain/bulk/read.ts'
import { compileScorer, type BulkScorer } from '../../src/domain/bulk/scorer.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { readAssessment } from '../../src/domain/score/answers.ts'
import { scoreAssessment, type PreparedPack } from '../../src/domain/score/score.ts'
import { explaining } from '../rules/explained.ts'

/** So many scores apart one is held against the scorer of record. */
const EVERY = 29

/**
 * The compiled scorer of a pack, for tests that ask it thousands of times what is true. It runs the graph,
 * from which the claims under test come as well; so the first and every so-many-th of its scores is held,
 * number by number, against the scorer of record over an evaluator of rules of the tests' own, which share
 * nothing with the graph.
 */
export function scorerHeldAgainstRecord(prepared: PreparedPack): BulkScorer {
  const scorer = compileScorer(prepared)
  const explain = new WeakMap<object, ReturnType<typeof explaining>>()
  const assessments = new WeakMap<BulkInput, Assessment>()
  let count = 0

  function receiptOf(assessment: Assessment): Receipt | undefined {
    const { read, faults } = readAssessment(prepared.expanded, assessment)
    assert.deepEqual(faults, [])
    const made = {
      software: { name: 'touchstone', version: '0.0.0' },
      engine: { name: 'json-rules-engine', version: '0.0.0' },
    } as const
    try {
      const work = scoreAssessment(prepared, assessment, read, '', made)
      let step = work.next()
      while (step.done !== true) {
        const { rules, shared, facts } = step.value
        const own = explain.get(rules) ?? explaining(rules, shared)
        explain.set(rules, own)
        step = work.next(own(facts))
      }
      return step.value
    } catch (error) {
      if (error instanceof Refusal && error.code === 'assessment-faulty') return undefined
      throw error
    }
  }

  return {
    ...scorer,
    read(assessment) {
      const reading = scorer.read(assessment)
      if (reading.input !== undefined) assessments.set(reading.input, assessment)
      return reading
    },
    score(input) {
      const assessment = assessments.get(input)
      if (count % EVERY === 0 && assessment !== undefined) {
        const receipt = receiptOf(assessment)
        if (receipt === undefined) assert.ok(scorer.score(input).forbidden.length > 0)
        else assert.equal(agreesWith(scorer, receipt), undefined)
      }
      count += 1
      return scorer.score(input)
    },
  }
}
