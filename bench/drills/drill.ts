import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one check found: its figures, and whether its number held. */
export type Finding = { readonly ok: boolean; readonly [figure: string]: unknown }

/** One numbered check. `short` asks for the form that CI has time for. */
export type Check = (given: {
  readonly folder: string
  readonly short: boolean
}) => Promise<Finding>

/**
 * Runs checks one after another and prints one JSON line; `ok` only when every number held. With
 * `--short` each takes its short form, with names (`R1 R5`) only those are run.
 */
export async function runDrill(name: string, checks: { readonly [check: string]: Check }) {
  const asked = process.argv.slice(2)
  const short = asked.includes('--short')
  const chosen = asked.filter((word) => !word.startsWith('--'))
  const strangers = asked.filter((word) => word !== '--short' && !Object.hasOwn(checks, word))
  if (strangers.length > 0) {
    const known = Object.keys(checks).join(', ')
    const help = `drill:${name} runs ${known}; names choose some of them, --short takes the short form.\n`
    const isHelp = strangers.every((word) => word === '--help')
    if (isHelp) process.stdout.write(help)
    else process.stderr.write(`There is no ${strangers.join(', ')}. ${help}`)
    process.exit(isHelp ? 0 : 2)
  }
  const found: Record<string, Finding> = {}
  for (const [check, run] of Object.entries(checks)) {
    if (chosen.length > 0 && !chosen.includes(check)) continue
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-drill-'))
    const start = performance.now()
    try {
      const finding = await run({ folder, short })
      found[check] = { ...finding, seconds: seconds(start) }
    } catch (error) {
      found[check] = { ok: false, fault: String(error), seconds: seconds(start) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const ok = Object.values(found).every((finding) => finding.ok) && Object.keys(found).length > 0
  process.stdout.write(`${JSON.stringify({ drill: name, ok, short, ...found })}\n`)
  // The PostgreSQL of the tests has a hook of its own at the end, which would make every code 0.
  process.exit(ok ? 0 : 1)
}

/** Seconds since a moment, with one decimal. */
export function seconds(since: number): number {
  return Math.round((performance.now() - since) / 100) / 10
}
