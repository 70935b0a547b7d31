import type { Assessment } from '../../domain/language/assessment.ts'
import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import { sizeFaults } from '../../domain/check/assessment-size.ts'
import { isPlainAssessment } from '../../domain/check/plain-assessment.ts'
import { structureFaults } from '../../domain/check/structure.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'

/** A document as an assessment, or a refusal with everything that is wrong with its shape. */
export function readAssessmentDocument(document: unknown, shape: ShapeCheck): Assessment {
  const tooLarge = sizeFaults(document)
  if (tooLarge.length === 0 && isPlainAssessment(document)) return document as Assessment
  const faults =
    tooLarge.length > 0 ? tooLarge : structureFaults(shape('assessment-1', document), '')
  if (faults.length > 0)
    throw new Refusal(
      'assessment-faulty',
      message('refusal-assessment-faulty--shape', { count: faults.length }),
      faults,
    )
  return document as Assessment
}
