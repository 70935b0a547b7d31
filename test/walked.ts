import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { LANGUAGES } from '../src/domain/messages/built/index.ts'

/**
 * Says which steps of the guides a test has just done, by their marks: `guide/step`. It does nothing;
 * `test/guides.test.ts` reads where it is called, and refuses a step that no test has done.
 */
export function walked(..._steps: readonly `${string}/${string}`[]): void {}

/** The commands of a guide by the mark of their step: the same in every language, or it throws. */
export function commandsOf(guide: string): ReadonlyMap<string, readonly string[]> {
  const [first, ...others] = LANGUAGES.map((language) => {
    const file = resolve(import.meta.dirname, `../docs/guides/${language}/${guide}.md`)
    const steps = readFileSync(file, 'utf8').split(/^(?=\d+\. )/m)
    return steps.flatMap((step) => {
      const [, mark] = /<!-- (\S+\/\S+) -->/.exec(step) ?? []
      const [, script] = /^ *```sh\n([\s\S]*?)^ *```$/m.exec(step) ?? []
      const lines = (script ?? '').split('\n').map((line) => line.trim())
      return mark === undefined || script === undefined
        ? []
        : [[mark, lines.filter((line) => line !== '')] as const]
    })
  })
  for (const other of others)
    if (JSON.stringify(other) !== JSON.stringify(first))
      throw new Error(`The commands of the guide ${guide} differ by language.`)
  return new Map(first)
}
