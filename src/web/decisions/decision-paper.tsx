import { textLanguage } from '../../domain/messages/text.ts'
import { PaperButton } from '../parts/paper-button.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** The record of a decision as a Word paper. */
export function DecisionPaper({ decision }: { readonly decision: string }) {
  const words = useWords()
  const service = useService()
  const query = { language: textLanguage(words.language) }
  return (
    <PaperButton
      title={words.say('decisions-record-paper')}
      name={`decision-record-${decision}`}
      make={() => service('getDecisionRecord', { path: { id: decision }, query })}
    />
  )
}

/** The plan of an assessment as a Word paper. */
export function PlanPaper({ assessment }: { readonly assessment: string }) {
  const words = useWords()
  const service = useService()
  const query = { language: textLanguage(words.language) }
  return (
    <PaperButton
      title={words.say('decisions-plan-paper')}
      name={`assessment-plan-${assessment}`}
      make={() => service('getAssessmentPlan', { path: { id: assessment }, query })}
    />
  )
}
