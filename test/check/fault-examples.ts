import { readFileSync } from 'node:fs'
import type { RootFiles } from './root-with.ts'

/** What `docs/faults.md` says of one code. */
export type FaultExample = {
  readonly code: string
  readonly means: string
  readonly severity: string
  /** Files that change the smallest pack; none where the example is in words. */
  readonly files: RootFiles
  /** The message and the fix as they are printed. */
  readonly said: string
}

const text = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8')

/** The files of the smallest pack, which has no fault. */
export const SMALLEST: RootFiles = filesIn(text.slice(0, text.indexOf('\n### ')))

/** Every code with its example, in the order of the page. */
export const FAULT_EXAMPLES: readonly FaultExample[] = text
  .split('\n### ')
  .slice(1)
  .map((section) => {
    const [code = ''] = section.split('\n', 1)
    const [, means = '', severity = ''] = /\n\n(.+) \((error|warning)\)\n/.exec(section) ?? []
    const said = [...section.matchAll(/^> (.*)$/gm)].map(([, line]) => line).join('\n')
    return { code, means, severity, files: filesIn(section), said }
  })

/** Codes of the rule gate that the page names without an example. */
export const GATE_ONLY: readonly string[] = [
  ...text.slice(text.indexOf('So the gate says the rest only')).matchAll(/`([a-z-]+)`/g),
].map(([, code = '']) => code)

function filesIn(section: string): RootFiles {
  const fences = section.matchAll(/^```json (\S+)\n([\s\S]*?)\n```$/gm)
  return Object.fromEntries([...fences].map(([, file = '', content = '']) => [file, content]))
}
