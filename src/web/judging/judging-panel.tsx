import { useMemo, useRef } from 'react'
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
import {
  judgingForm,
  suitedKinds,
  type JudgingForm,
} from '../../domain/drafting/judging/judging-form.ts'
import { pointer } from '../../domain/faults/fault.ts'
import { conditionForm, nodesIn } from '../../domain/drafting/conditions/condition-form.ts'
import { itemsOf, memberOf } from '../../domain/drafting/read-draft.ts'
import { namesOf } from '../../domain/schema/family.ts'
import { INPUTS } from '../../domain/language/inputs/registry.ts'
import { WayList } from '../conditions/way-list.tsx'
import type { OnType } from '../drafts/workbench.tsx'
import { useWords } from '../words.tsx'
import { fieldName } from './field-name.ts'
import { JudgingWords } from './judging-words.tsx'
import { RuleHalf } from './rule-half.tsx'
import { sentenceParts, type ShownValue } from './sentence-parts.ts'

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
  const section = useRef<HTMLElement>(null)
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
    <section ref={section} className="judging" aria-label={words.say('judging-title')}>
      <div className="sentence" role="status">
        <h3>{words.say('judging-sentence')}</h3>
        {told === undefined ? (
          <p className="sub">{words.say('judging-no-sentence')}</p>
        ) : (
          <ul>
            {sentenceParts(told, shownValues(form)).map((parts, index) => (
              <li key={told[index]}>
                {parts.map(({ text, field }, place) =>
                  field === undefined ? (
                    text
                  ) : (
                    <button
                      // oxlint-disable-next-line react/no-array-index-key -- parts of one sentence have no other name
                      key={place}
                      type="button"
                      className="value"
                      aria-label={words.say('judging-jump', { value: text })}
                      onClick={() => goTo(section.current, field)}
                    >
                      {text}
                    </button>
                  ),
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <RuleHalf
        title={words.say('judging-ask')}
        shape={{ of: 'standard-1', name: 'input' }}
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
        shape={{ of: 'rules-1', name: 'criterion' }}
        isUsual
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
        more={
          criterion.kind === 'rules' ? (
            <WayList drafted={drafted} clause={clause} form={criterion} onEdit={onEdit} />
          ) : null
        }
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

/** The values that the form of a criterion shows, in the order in which they are read. */
function shownValues({ criterion }: JudgingForm): readonly ShownValue[] {
  const rows = [
    ...criterion.tables.flatMap((table) => table.rows),
    { id: 'fields', cells: criterion.fields },
  ]
  const cells = rows.flatMap(({ id, cells: own }) =>
    own.flatMap(({ column, value, at }) =>
      at === undefined
        ? []
        : [{ shown: value, field: `[data-field="${CSS.escape(`${id} ${column}`)}"]` }],
    ),
  )
  const compared = itemsOf(memberOf(criterion.value, 'rules')).flatMap((way, place) =>
    nodesIn(
      conditionForm(
        memberOf(way, 'conditions') ?? null,
        criterion.at + pointer('rules', place, 'conditions'),
      ),
    ).flatMap((node) =>
      node.is === 'comparison' && node.compares.with.is === 'one'
        ? [{ shown: String(node.compares.with.of), field: `[data-at="${CSS.escape(node.at)}"]` }]
        : [],
    ),
  )
  return [...cells, ...compared]
}

/** Leads to the field of a value: into a field, on to a cell of a table or a row of a condition. */
function goTo(section: HTMLElement | null, field: string): void {
  const found = section?.querySelector<HTMLElement>(field)
  found?.focus()
  if (found instanceof HTMLInputElement) found.select()
}
