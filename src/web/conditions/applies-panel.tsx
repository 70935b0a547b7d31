import { useMemo } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import { appliesOf } from '../../domain/drafting/conditions/draft-conditions.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import { JudgingWords } from '../judging/judging-words.tsx'
import { useWords } from '../words.tsx'
import { ConditionPanel } from './condition-panel.tsx'

type PanelProps = {
  readonly drafted: Drafted
  readonly clause: string
  readonly onEdit: ((step: EditStep) => void) | undefined
}

/** Under which condition a clause or a section applies at all. */
export default function AppliesPanel(props: PanelProps) {
  return (
    <JudgingWords>
      <Panel {...props} />
    </JudgingWords>
  )
}

function Panel({ drafted, clause, onEdit }: PanelProps) {
  const words = useWords()
  const site = useMemo(() => appliesOf(drafted.draft, clause), [drafted.draft, clause])
  const title = words.say('conditions-applies')
  return (
    <section className="judging">
      <h3>{title}</h3>
      <ConditionPanel
        drafted={drafted}
        site={site}
        label={title}
        none={words.say('conditions-applies-always')}
        onEdit={onEdit}
      />
    </section>
  )
}
