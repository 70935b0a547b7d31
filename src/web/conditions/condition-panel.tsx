import { useMemo, useRef, useState } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import { conditionStep } from '../../domain/drafting/conditions/condition-edits.ts'
import { conditionForm } from '../../domain/drafting/conditions/condition-form.ts'
import { lawfulFacts } from '../../domain/drafting/conditions/condition-facts.ts'
import { conditionVoice } from '../../domain/drafting/conditions/condition-words.ts'
import type { DraftCondition } from '../../domain/drafting/conditions/draft-conditions.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import { useWords } from '../words.tsx'
import { ComparisonForm, filledJson } from './comparison-form.tsx'
import { ConditionTree } from './condition-tree.tsx'

/** A condition of a draft by form, with the sentence that says it above; where there is none, one to add. */
export function ConditionPanel(props: {
  readonly drafted: Drafted
  readonly site: DraftCondition
  readonly label: string
  /** What is said where there is no condition. */
  readonly none: string
  readonly onEdit: ((step: EditStep) => void) | undefined
}) {
  const { drafted, site, label, none, onEdit } = props
  const { draft } = drafted
  const words = useWords()
  const lawful = useMemo(() => lawfulFacts(draft, site), [draft, site])
  const voice = useMemo(() => conditionVoice(draft, words), [draft, words])
  const [isAdding, setIsAdding] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (site.value === undefined)
    return (
      <div className="condition">
        <p className="sub">{none}</p>
        {onEdit === undefined ? null : isAdding ? (
          <ComparisonForm
            lawful={lawful}
            voice={voice}
            onBack={() => {
              setIsAdding(false)
              setTimeout(() => button.current?.focus())
            }}
            onWrite={(filled) => {
              const { step } = conditionStep(drafted, site, {
                act: 'put',
                at: site.at,
                value: filledJson(filled),
              })
              setIsAdding(false)
              onEdit(step)
            }}
          />
        ) : (
          <p>
            <button
              ref={button}
              type="button"
              className="button small"
              onClick={() => setIsAdding(true)}
            >
              {words.say('conditions-add-first')}
            </button>
          </p>
        )}
      </div>
    )
  const sentence = voice.asks(lawful.judged(site.value))
  return (
    <div className="condition">
      <p className="sentence" role="status">
        {sentence ?? words.say('judging-no-sentence')}
      </p>
      <ConditionTree
        drafted={drafted}
        site={site}
        root={conditionForm(site.value, site.at)}
        label={label}
        lawful={lawful}
        voice={voice}
        onEdit={onEdit}
      />
    </div>
  )
}
