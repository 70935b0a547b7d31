import type { KeyboardEvent } from 'react'
import type { MenuAct } from '../parts/menu-button.tsx'
import type { Catalogue } from '../../domain/messages/catalogue.ts'

/** What may be done with a clause, in the order of the menu, each with its key. */
const ACTS = [
  { id: 'add', keys: 'Insert', shortcut: 'Insert' },
  { id: 'addInside', keys: 'Alt Insert', shortcut: 'Alt+Insert' },
  { id: 'group', keys: 'Alt Shift G', shortcut: 'Alt+Shift+G' },
  { id: 'up', keys: 'Alt Shift ↑', shortcut: 'Alt+Shift+ArrowUp' },
  { id: 'down', keys: 'Alt Shift ↓', shortcut: 'Alt+Shift+ArrowDown' },
  { id: 'in', keys: 'Alt Shift →', shortcut: 'Alt+Shift+ArrowRight' },
  { id: 'out', keys: 'Alt Shift ←', shortcut: 'Alt+Shift+ArrowLeft' },
  { id: 'into', keys: 'Alt Shift M', shortcut: 'Alt+Shift+M' },
  { id: 'split', keys: 'Ctrl Enter', shortcut: 'Control+Enter' },
  { id: 'merge', keys: 'Ctrl Shift Enter', shortcut: 'Control+Shift+Enter' },
  { id: 'delete', keys: 'Ctrl Delete', shortcut: 'Control+Delete' },
] as const
export type ClauseAct = (typeof ACTS)[number]['id']

/** The menu of what may be done with a clause. */
export function clauseMenu(words: Catalogue): readonly (MenuAct & { readonly id: ClauseAct })[] {
  return ACTS.map((act) => ({ ...act, title: words.say('clauses-act', { act: act.id }) }))
}

/** What a key asks to be done with the clause one stands on; undefined for any other key. */
export function clauseActOf(event: KeyboardEvent): ClauseAct | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, key, code } = event
  const name = code.startsWith('Key') ? code.slice('Key'.length) : key
  const pressed = [
    ...(ctrlKey || metaKey ? ['Control'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    name,
  ].join('+')
  return ACTS.find(({ shortcut }) => shortcut === pressed)?.id
}
