import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openRulesService } from '../src/composition/rules-service.ts'
import type { RootFiles } from './check/root-with.ts'
import { rootWith } from './check/root-with.ts'
import { flat, INSIDES, PROJECT, run } from './cli/touchstone.ts'
import { needs } from './needs.ts'

/** One section of the manual: the files it writes and the commands it runs in their folder. */
type Section = {
  readonly title: string
  readonly files: RootFiles
  readonly commands: readonly { readonly script: string; readonly printed: string }[]
}

/** The first half hour, whose files the reference goes on with, and the reference. */
const MANUAL = ['writing-a-standard', 'standard-reference']
  .map((name) => readFileSync(join(PROJECT, `docs/${name}.md`), 'utf8'))
  .join('\n')

const SECTIONS = MANUAL.split('\n## ')
  .map((text): Section => ({
    title: text.split('\n', 1)[0]!,
    files: Object.fromEntries(
      [...text.matchAll(/^```json (\S+)\n([\s\S]*?)\n```$/gm)].map(([, file, content]) => [
        file!,
        content!,
      ]),
    ),
    commands: [
      ...text.matchAll(/```sh\n([\s\S]*?)```\n\n(?:[^`\n]+\n)*```text\n([\s\S]*?)```/g),
    ].map(([, script, printed]) => ({ script: script!, printed: printed! })),
  }))
  .filter(({ files }) => Object.keys(files).length > 0)

const [FIRST] = SECTIONS
/** What later sections keep of the first. */
const KEPT = Object.fromEntries(
  ['standards/counter/2026/standard.json', 'rules/counter/2026/1/revision.json'].map((file) => [
    file,
    FIRST!.files[file]!,
  ]),
)

for (const { title, files, commands } of SECTIONS) {
  const body = async (t: Test): Promise<void> => {
    const root = rootWith(t, { ...KEPT, ...files })
    const service = openRulesService({ root })
    const revisions = await service.shelf.revisions()
    const faults = [...revisions.flatMap((one) => one.faults), ...(await service.rootFaults())]
    t.strictSame(
      faults.map(({ message }) => message),
      [],
    )
    let examples = 0
    for await (const { example, failures } of service.runExamples(revisions)) {
      examples += 1
      t.strictSame(
        failures.map(({ message }) => message),
        [],
        example,
      )
    }
    t.ok(examples >= revisions.length && examples > 0, 'every revision has an example')

    for (const { script, printed } of commands) {
      const node = `npx() { shift; "${process.execPath}" "${join(PROJECT, 'bin/touchstone.js')}" "$@"; }`
      const { code, out, err } = await run('sh', ['-ec', `${node}\n${script}`], { cwd: root })
      t.equal(code, 0, script)
      t.notMatch(out + err, INSIDES)
      const said = flat(out + err)
      for (const line of printed.trim().split('\n'))
        t.ok(said.includes(flat(line)), `${line}\n${out}${err}`)
    }
  }
  const isEdited = commands.some(({ script }) => /^sed /m.test(script))
  t.test(
    `the manual on "${title}" is sound, and scores as it says`,
    isEdited ? needs('sed', body) : body,
  )
}

t.test('no example of the manual is left out', (t) => {
  const fences = MANUAL.match(/^```\w+/gm) ?? []
  const taken = SECTIONS.flatMap(({ files, commands }) => [
    ...Object.keys(files),
    ...commands.flatMap(({ script, printed }) => [script, printed]),
  ])
  t.equal(taken.length, fences.length)
  t.end()
})
