import type { MessageFile } from './read-messages.ts'

/** Keys that two files of one language both have: whichever is read last would hide the other. */
export function saidTwice(files: readonly MessageFile[]): readonly string[] {
  const first = new Map<string, string>()
  return files.flatMap(({ path, entries }) =>
    entries.flatMap(({ key }) => {
      const other = first.get(key)
      first.set(key, other ?? path)
      return other === undefined || other === path ? [] : [`${path}: ${key} is in ${other} too.`]
    }),
  )
}
