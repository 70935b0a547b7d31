import { useMemo } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import { columnOf, figuresOf } from '../../domain/drafting/judging/begun-criterion.ts'
import { clauseCurve } from '../../domain/drafting/judging/clause-curve.ts'
import { clauseSentence } from '../../domain/drafting/judging/clause-sentence.ts'
import {
  addRow,
  askKind,
  askOwn,
  criterionAs,
  criterionOwn,
  optionsIn,
  putRule,
  setVeto,
  takeRow,
} from '../../domain/drafting/judging/judging-edits.ts'
import { judgingForm, suitedKinds } from '../../domain/drafting/judging/judging-form.ts'
import { namesOf } from '../../domain/schema/family.ts'
import { INPUTS } from '../../domain/language/inputs/registry.ts'
import type { OnType } from '../drafts/workbench.tsx'
import { useWords } from '../words.tsx'
import { fieldName } from './field-name.ts'
import { JudgingWords } from './judging-words.tsx'
import { RuleHalf } from './rule-half.tsx'

type PanelProps = {
  readonly drafted: Drafted
  readonly clause: string
  readonly onType: OnType | undefined
  readonly onEdit: ((step: EditStep) => void) | undefined
}

/** How a clause is judged, by form, with the sentence that says so beside it. */
export default function JudgingPanel(props: PanelProps) {
  return (
    <JudgingWords>
      <Panel {...props} />
    </JudgingWords>
  )
}

function Panel({ drafted, clause, onType, onEdit }: PanelProps) {
  const words = useWords()
  const { draft } = drafted
  const form = useMemo(() => judgingForm(draft, clause), [draft, clause])
  const told = useMemo(() => clauseSentence(draft, clause, words), [draft, clause, words])
  const curve = useMemo(() => clauseCurve(draft, clause), [draft, clause])
  if (form === undefined) return null
  const { ask, criterion, veto } = form
  // What an option earns is asked under the name of the option, in the reader's language where it has one.
  const options = new Map(
    ask.tables.flatMap(({ rows }) =>
      rows.map(({ id, cells }) => {
        const named = (column: string) => cells.find((cell) => cell.column === column)?.value
        const [name = id] = [
          named(words.language),
          ...cells.map(({ value }) => value).reverse(),
        ].filter((one) => one !== undefined && one !== '')
        return [columnOf(id), name] as const
      }),
    ),
  )
  const edit = (step: EditStep): void => onEdit?.(step)
  return (
    <section className="judging" aria-label={words.say('judging-title')}>
      <div className="sentence" role="status">
        <h3>{words.say('judging-sentence')}</h3>
        {told === undefined ? (
          <p className="sub">{words.say('judging-no-sentence')}</p>
        ) : (
          <ul>
            {told.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
      <RuleHalf
        title={words.say('judging-ask')}
        source={words.say('judging-ask-source', { source: ask.source })}
        drafted={drafted}
        form={ask}
        kinds={namesOf(INPUTS).map((kind) => ({
          id: kind,
          title: words.say('judging-ask-kind', { kind }),
        }))}
        own={ask.source === 'standard' ? words.say('judging-own-ask') : undefined}
        onOwn={() => edit(askOwn(drafted, clause))}
        onKind={(kind) => edit(askKind(drafted, clause, kind))}
        onType={
          onType &&
          ((typings, rowsOf) => onType((now) => rowsOf(judgingForm(now, clause)?.ask), typings))
        }
        onJson={onEdit && ((text) => edit(putRule(drafted, clause, 'ask', text)))}
        onAddRow={(table, behind) => edit(addRow(drafted, table, behind))}
        onTakeRow={(table, row) => edit(takeRow(drafted, table, row))}
      />
      <RuleHalf
        title={words.say('judging-criterion')}
        source={words.say('judging-criterion-source', {
          source: criterion.source === 'shared' ? 'own' : criterion.source,
        })}
        drafted={drafted}
        form={criterion}
        kinds={[
          ...new Set([
            ...(criterion.kind === undefined ? [] : [criterion.kind]),
            ...suitedKinds(ask.kind),
          ]),
        ].map((kind) => ({ id: kind, title: words.say('judging-criterion-kind', { kind }) }))}
        own={criterion.source === 'standard' ? words.say('judging-own-criterion') : undefined}
        onOwn={() => edit(criterionOwn(drafted, clause))}
        figuresOf={(kind) =>
          figuresOf(kind, criterion.value, optionsIn(form)).map((figure) => ({
            ...figure,
            label: options.get(figure.column) ?? fieldName(words, figure.column),
          }))
        }
        onKind={(kind, figures) => edit(criterionAs(drafted, clause, kind, figures))}
        onType={
          onType &&
          ((typings, rowsOf) =>
            onType((now) => rowsOf(judgingForm(now, clause)?.criterion), typings))
        }
        onJson={onEdit && ((text) => edit(putRule(drafted, clause, 'criterion', text)))}
        onAddRow={(table, behind) => edit(addRow(drafted, table, behind, curve?.exactWeight))}
        curve={curve}
        onTakeRow={(table, row) => edit(takeRow(drafted, table, row))}
      />
      <label className="veto">
        <input
          type="checkbox"
          checked={veto !== undefined}
          disabled={onEdit === undefined}
          onChange={({ target }) => edit(setVeto(drafted, clause, target.checked))}
        />{' '}
        {words.say('judging-veto')}
      </label>
    </section>
  )
}
