import { pointer } from '../domain/faults/fault.ts'
import type { Rules } from '../domain/language/rules.ts'
import { findRevision } from '../app/packs/find-revision.ts'
import { demo } from './casework.ts'
import { demoConsultation } from './consultation.ts'
import type { DemoCases, DemoProps, DemoStory } from './stories.ts'
import type { RegisterPorts } from '../app/register/perform.ts'
import { draftNextRevision } from '../app/register/revisions/draft-next-revision.ts'
import { editRevision } from '../app/register/revisions/edit-revision.ts'
import { exportRevision } from '../app/register/revisions/export-revision.ts'
import { need } from '../app/register/records.ts'
import { submitRevision } from '../app/register/revisions/submit-revision.ts'

/** Drafted, put out for comments that are open still, and handed to the approvers. */
export async function* nextRevision(
  cases: DemoCases,
  _: number,
  { ports, files = [] }: DemoProps,
): DemoStory {
  if (files.length === 0) return
  yield 26
  const revision = (await revisionInForce(cases, ports)) + 1
  const from = cases(-60).today
  const { id } = await draftNextRevision(ports, demo('editor'), { files, revision, from })
  yield 9
  await judgeExamplesOn(ports, id, from)
  yield 6
  const { standard, edition } = cases(0)
  const days = { opens: cases(6).today, closes: cases(-39).today }
  const rules = `rules/${standard}/${edition}/${revision}`
  yield* demoConsultation(ports, { id, rules }, days)
  yield 3
  await submitRevision(ports, demo('editor'), { id })
}

/** The one after it, as somebody began it. */
export async function* revisionAfterThat(
  cases: DemoCases,
  _: number,
  { ports, files = [] }: DemoProps,
): DemoStory {
  if (files.length === 0) return
  yield 1
  const revision = (await revisionInForce(cases, ports)) + 2
  const from = cases(-425).today
  await draftNextRevision(ports, demo('editor', '-2'), { files, revision, from })
}

/** The number of the revision that is in force today. */
async function revisionInForce(cases: DemoCases, ports: RegisterPorts): Promise<number> {
  const { standard, edition, today } = cases(0)
  const { pack } = findRevision(await ports.shelf.revisions(), { standard, edition, date: today })
  return pack.rules.revision
}

/** Moves the worked examples of a draft to a day on which it is in force, file by file. */
async function judgeExamplesOn(ports: RegisterPorts, id: string, day: string): Promise<void> {
  const { files } = await exportRevision(ports, { id })
  for (const { path, bytes } of files) {
    const { examples = {} } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Rules>
    const changes = Object.keys(examples).map((example) => ({
      pointer: pointer('examples', example, 'assessment', 'date'),
      value: day,
    }))
    if (changes.length === 0) continue
    const { version } = await ports.register.read((view) => need(view, 'revision', { id }))
    await editRevision(ports, demo('editor'), { id, version }, { file: path, changes })
  }
}
