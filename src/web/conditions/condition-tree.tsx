import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import {
  conditionStep,
  holderOf,
  mayTake,
  mayUnwrap,
  nodeAt,
  type ConditionAct,
} from '../../domain/drafting/conditions/condition-edits.ts'
import {
  conditionJson,
  nodesIn,
  type ConditionNode,
} from '../../domain/drafting/conditions/condition-form.ts'
import type { LawfulFacts } from '../../domain/drafting/conditions/condition-facts.ts'
import type { ConditionVoice } from '../../domain/drafting/conditions/condition-words.ts'
import type { DraftCondition } from '../../domain/drafting/conditions/draft-conditions.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import { readText } from '../../domain/drafting/place-edit.ts'
import { JsonArea } from '../judging/json-area.tsx'
import { MenuButton, type MenuAct } from '../parts/menu-button.tsx'
import { useWords } from '../words.tsx'
import { ComparisonForm, filledJson } from './comparison-form.tsx'
import { GroupForm } from './group-form.tsx'

/** What is open below a row: the form of the row itself, or that of a condition to come behind it. */
type Open = { readonly at: string; readonly as: 'edit' | 'add' | 'add-group' }

/**
 * A condition as a tree: arrows move, Enter opens the form of a row below it, Insert adds behind it, Delete
 * takes it out, Alt Shift with arrows moves it among its siblings, and with G makes a group of it.
 */
export function ConditionTree(props: {
  readonly drafted: Drafted
  readonly site: DraftCondition
  readonly root: ConditionNode
  readonly label: string
  readonly lawful: LawfulFacts
  readonly voice: ConditionVoice
  readonly onEdit: ((step: EditStep) => void) | undefined
}) {
  const { drafted, site, root, label, lawful, voice, onEdit } = props
  const words = useWords()
  const tree = useRef<HTMLDivElement>(null)
  const rows = nodesIn(root)
  const [standing, setStanding] = useState(root.at)
  const [open, setOpen] = useState<Open>()
  // Rows may have gone from under both.
  const here = nodeAt(root, standing) ?? root
  const opened = open === undefined ? undefined : nodeAt(root, open.at)
  const stand = useRef<string>(undefined)
  useEffect(() => {
    if (stand.current === undefined) return
    rowOf(tree.current, nodeAt(root, stand.current)?.at ?? root.at)?.focus()
    stand.current = undefined
  })

  const focus = (at: string): void => {
    setStanding(at)
    stand.current = at
  }
  const back = (at: string): void => {
    setOpen(undefined)
    focus(at)
  }
  const act = (what: ConditionAct): void => {
    const done = conditionStep(drafted, site, what)
    if (done.step.length === 0) return
    setOpen(undefined)
    focus(done.stand ?? here.at)
    onEdit?.(done.step)
  }
  const depthOf = (at: string): number => {
    const above = holderOf(root, at)
    return above === undefined ? 0 : depthOf(above.at) + 1
  }
  const beside = (at: string): readonly ConditionNode[] => holderOf(root, at)?.of ?? [root]
  /** Where a condition behind this row comes: into the group itself, else behind the row in its own. */
  const addTo = (at: string, value: ReturnType<typeof filledJson>): void => {
    const node = nodeAt(root, at)
    const above = holderOf(root, at)
    if (node?.is === 'all' || node?.is === 'any') act({ act: 'add', group: at, value })
    else if (above !== undefined && above.is !== 'not')
      act({
        act: 'add',
        group: above.at,
        behind: above.of.findIndex((one) => one.at === at),
        value,
      })
    // What stands in no group comes into one with what is added.
    else if (node !== undefined)
      act({ act: 'put', at, value: { all: [conditionJson(node), value] } })
  }
  const acts = onEdit === undefined ? [] : actsOn(here)
  function actsOn(node: ConditionNode): readonly (MenuAct & { readonly does: () => void })[] {
    const { at } = node
    const list = beside(at)
    const index = list.findIndex((one) => one.at === at)
    const isListed = holderOf(root, at)?.is !== 'not' && at !== root.at
    const one = (
      id: string,
      title: string,
      does: () => void,
      keys?: string,
      shortcut?: string,
    ) => ({
      id,
      title,
      does,
      ...(keys === undefined ? {} : { keys }),
      ...(shortcut === undefined ? {} : { shortcut }),
    })
    const isGroup = node.is === 'all' || node.is === 'any'
    return [
      one('edit', words.say('conditions-act-edit'), () => setOpen({ at, as: 'edit' }), 'Enter'),
      one('add', words.say('conditions-act-add'), () => setOpen({ at, as: 'add' }), 'Insert'),
      one('add-group', words.say('conditions-act-add-group'), () =>
        setOpen({ at, as: 'add-group' }),
      ),
      ...(isGroup
        ? [
            one(
              'turn',
              words.say('conditions-act-turn', { kind: node.is === 'all' ? 'any' : 'all' }),
              () => act({ act: 'turn', at, into: node.is === 'all' ? 'any' : 'all' }),
            ),
          ]
        : []),
      ...(['all', 'any', 'not'] as const).map((kind) =>
        one(
          `wrap-${kind}`,
          words.say('conditions-act-wrap', { kind }),
          () => act({ act: 'wrap', at, as: kind }),
          ...(kind === 'all' ? (['Alt Shift G', 'Alt+Shift+G'] as const) : []),
        ),
      ),
      ...(mayUnwrap(node)
        ? [one('unwrap', words.say('conditions-act-unwrap'), () => act({ act: 'unwrap', at }))]
        : []),
      ...(isListed && index > 0
        ? [
            one(
              'up',
              words.say('conditions-act-up'),
              () => act({ act: 'move', at, by: -1 }),
              'Alt Shift ↑',
              'Alt+Shift+ArrowUp',
            ),
          ]
        : []),
      ...(isListed && index < list.length - 1
        ? [
            one(
              'down',
              words.say('conditions-act-down'),
              () => act({ act: 'move', at, by: 1 }),
              'Alt Shift ↓',
              'Alt+Shift+ArrowDown',
            ),
          ]
        : []),
      ...(mayTake(site, at)
        ? [
            one(
              'take',
              words.say('conditions-act-take'),
              () => act({ act: 'take', at }),
              'Delete',
              'Delete',
            ),
          ]
        : []),
    ]
  }

  function press(event: KeyboardEvent): void {
    const isRow = (event.target as HTMLElement).role === 'row'
    const { key, altKey, shiftKey, ctrlKey, metaKey, nativeEvent } = event
    if (!isRow || ctrlKey || metaKey || nativeEvent.isComposing) return
    const index = rows.findIndex(({ at }) => at === here.at)
    const does = (id: string) => acts.find((one) => one.id === id)?.does
    const asked =
      altKey && shiftKey
        ? does({ ArrowUp: 'up', ArrowDown: 'down', G: 'wrap-all', g: 'wrap-all' }[key] ?? '')
        : altKey || shiftKey
          ? undefined
          : does({ Enter: 'edit', F2: 'edit', Insert: 'add', Delete: 'take' }[key] ?? '')
    const to =
      altKey || shiftKey
        ? undefined
        : {
            ArrowDown: rows[index + 1]?.at,
            ArrowUp: rows[index - 1]?.at,
            ArrowLeft: holderOf(root, here.at)?.at,
            ArrowRight: 'of' in here ? here.of[0]?.at : undefined,
            Home: rows[0]?.at,
            End: rows.at(-1)?.at,
          }[key]
    if (asked !== undefined) asked()
    else if (to === undefined) return
    else {
      focus(to)
      rowOf(tree.current, to)?.focus()
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      {onEdit === undefined ? null : (
        <MenuButton
          title={words.say('conditions-menu')}
          acts={acts}
          onAct={(id) => acts.find((one) => one.id === id)?.does()}
        />
      )}
      <div
        ref={tree}
        role="treegrid"
        aria-label={words.say('conditions-tree', { of: label })}
        aria-readonly={onEdit === undefined || undefined}
        className="condition-tree"
        onKeyDown={press}
      >
        {rows.map((node) => {
          const depth = depthOf(node.at)
          const list = beside(node.at)
          return (
            <ConditionRow
              key={node.at}
              node={node}
              depth={depth}
              place={list.findIndex(({ at }) => at === node.at) + 1}
              of={list.length}
              isHere={node.at === here.at}
              words={rowWords(node)}
              onStand={() => focus(node.at)}
              onOpen={() =>
                onEdit === undefined ? undefined : setOpen({ at: node.at, as: 'edit' })
              }
            >
              {opened?.at === node.at && onEdit !== undefined ? formBelow(node, open!.as) : null}
            </ConditionRow>
          )
        })}
      </div>
      {onEdit === undefined ? null : (
        <p className="keys sub">
          <kbd>↑ ↓ ← →</kbd> {words.say('conditions-keys-move')} <kbd>Enter</kbd>{' '}
          {words.say('conditions-keys-edit')} <kbd>Insert</kbd> {words.say('conditions-keys-add')}{' '}
          <kbd>Delete</kbd> {words.say('conditions-keys-take')} <kbd>Alt Shift ↑ ↓</kbd>{' '}
          {words.say('conditions-keys-order')} <kbd>Alt Shift G</kbd>{' '}
          {words.say('conditions-keys-group')}
        </p>
      )}
    </>
  )

  function rowWords(node: ConditionNode): string {
    if (node.is === 'all' || node.is === 'any' || node.is === 'not') {
      const group = words.say('conditions-group', { kind: node.is })
      return node.name === undefined
        ? group
        : words.say('conditions-named-group', { group, name: node.name })
    }
    const value = conditionJson(node)
    const told = voice.asks(lawful.judged(value)) ?? JSON.stringify(value)
    return node.is === 'json' ? words.say('conditions-json', { json: told }) : told
  }

  function formBelow(node: ConditionNode, as: Open['as']) {
    const { at } = node
    const leave = (): void => back(at)
    if (as !== 'edit')
      return (
        <ComparisonForm
          lawful={lawful}
          voice={voice}
          onBack={leave}
          onWrite={(filled) => {
            const value = filledJson(filled)
            addTo(at, as === 'add-group' ? { any: [value] } : value)
          }}
        />
      )
    if (node.is === 'json')
      return (
        <JsonArea
          label={words.say('conditions-value-json')}
          written={JSON.stringify(node.value, null, 2)}
          shape={{ of: 'rules-1', name: 'condition' }}
          isFocused
          onWrite={(written) => {
            const value = readText(written)
            if (value !== undefined) act({ act: 'put', at, value, written: written.trim() })
          }}
        />
      )
    if ('of' in node)
      return (
        <GroupForm
          node={node}
          onName={(name) => act({ act: 'name', at, name })}
          onTurn={(into) => act({ act: 'turn', at, into })}
          onBack={leave}
        />
      )
    return (
      <ComparisonForm
        lawful={lawful}
        voice={voice}
        now={node}
        onBack={leave}
        onWrite={(filled) => {
          const isSame = JSON.stringify(filledJson(filled)) === JSON.stringify(filledJson(node))
          if (isSame) leave()
          else if (filled.is === 'comparison' && node.is === 'comparison')
            act({ act: 'compare', at, compares: filled.compares })
          else {
            const name = node.name === undefined ? {} : { name: node.name }
            act({ act: 'put', at, value: { ...name, ...filledJson(filled) } })
          }
        }}
      />
    )
  }
}

/** A row of the tree, and below it the form that is open for it. */
function ConditionRow(props: {
  readonly node: ConditionNode
  readonly depth: number
  readonly place: number
  readonly of: number
  readonly isHere: boolean
  readonly words: string
  readonly onStand: () => void
  readonly onOpen: () => void
  readonly children: React.ReactNode
}) {
  const { node, depth, place, of, isHere, words, onStand, onOpen, children } = props
  const inset = { paddingInlineStart: 10 + depth * 20 }
  return (
    <>
      <div
        role="row"
        data-at={node.at}
        aria-level={depth + 1}
        aria-posinset={place}
        aria-setsize={of}
        aria-expanded={'of' in node ? true : undefined}
        tabIndex={isHere ? 0 : -1}
        className={'of' in node ? `group ${node.is}` : node.is}
        style={inset}
        onFocus={onStand}
        onClick={(event) => event.currentTarget.focus()}
        onDoubleClick={onOpen}
      >
        <span role="gridcell">{words}</span>
      </div>
      {children === null ? null : (
        <div role="row" aria-level={depth + 2} className="open" style={inset}>
          <div role="gridcell">{children}</div>
        </div>
      )}
    </>
  )
}

function rowOf(tree: HTMLElement | null, at: string): HTMLElement | undefined {
  return [...(tree?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].find(
    (row) => row.dataset['at'] === at,
  )
}
