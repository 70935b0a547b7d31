import type { MessageFile, Use } from './read-messages.ts'

/** The module of types: every message with what it takes, and the attributes it has. */
export function keysFile(source: readonly MessageFile[]): string {
  const entries = source.flatMap((file) => file.entries)
  const parameters = entries.map(({ key, uses }) => {
    const members = [...uses].map(([name, use]) => `readonly ${name}: ${typeOf(use)}`)
    return `  '${key}': ${members.length === 0 ? '{}' : `{ ${members.join('; ')} }`}`
  })
  const attributes = entries.map(({ key, attributes }) => {
    const names = attributes.map((name) => `'${name}'`)
    return `  '${key}': ${names.length === 0 ? 'never' : names.join(' | ')}`
  })
  return `${HEAD}
import type { Count, Parameter } from './message.ts'

/** What each message takes. */
export type MessageParameters = {
${parameters.join('\n')}
}

/** The name of a message. */
export type MessageKey = keyof MessageParameters

/** The attributes each message has beside its sentence. */
export type MessageAttributes = {
${attributes.join('\n')}
}
`
}

export const HEAD = '// Written by "npm run messages" from the .ftl files beside it; change those.'

function typeOf(use: Use): string {
  if (use === 'shown') return 'Parameter'
  if (use === 'counted') return 'Count'
  return use.among.map((name) => `'${name}'`).join(' | ')
}
