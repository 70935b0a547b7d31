import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageFile } from './read-messages.ts'

/** Messages that nothing in the program names. */
export function usage(source: readonly MessageFile[], folder: string): readonly string[] {
  const program = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/messages[\\/](?:built|keys)/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const literals = new Set([...program.matchAll(/'([a-z][a-z0-9-]*)'/g)].map(([, key]) => key!))
  // A type made of `fault-${string}` names no message.
  const beginnings = [
    ...program.matchAll(/`([a-z][a-z0-9-]*-)\$\{(?!string\}|infer |[A-Z]\w*\})/g),
  ].map(([, start]) => start!)
  return source.flatMap(({ path, entries }) =>
    entries
      .filter(({ key }) => !literals.has(key) && !beginnings.some((start) => key.startsWith(start)))
      .map(({ key }) => `${path}: nothing uses ${key}.`),
  )
}
