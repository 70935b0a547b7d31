import type { Call, RegisterPorts } from '../../src/app/register/perform.ts'
import type { Stored } from '../../src/app/register/records.ts'
import { readComparison } from '../../src/app/register/revisions/read-comparison.ts'
import { revisionReadiness } from '../../src/app/register/revisions/revision-readiness.ts'

/** Somebody says that they read what a revision changes, as whoever publishes it has to. */
export async function readWhatChanges(
  ports: RegisterPorts,
  call: Call,
  id: string,
): Promise<Stored<'revision'>> {
  const { facts } = await revisionReadiness(ports, call, { id })
  const said = { before: facts.replaces ?? '', after: facts.sound?.pack ?? '' }
  return readComparison(ports, call, { id }, said)
}
