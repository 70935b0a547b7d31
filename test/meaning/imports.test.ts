import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

const DOMAIN = resolve(import.meta.dirname, '../../src/domain')

/** Files below a room or one file, with the files of the domain that each imports. */
function importsOf(room: string): readonly { readonly file: string; readonly to: string }[] {
  const files = room.endsWith('.ts')
    ? [room]
    : readdirSync(join(DOMAIN, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(room, name))
  return files.flatMap((file) =>
    [
      ...readFileSync(join(DOMAIN, file), 'utf8').matchAll(/(?:\bfrom |import\()'(\.[^'\n]+)'/g),
    ].map((match) => ({
      file,
      to: relative(DOMAIN, resolve(DOMAIN, dirname(file), match[1]!)),
    })),
  )
}

t.test('scoring and meaning are two computations: neither is made of the other', (t) => {
  const scoring = importsOf('score')
  t.ok(scoring.length > 20, 'the imports are really read')
  t.same(
    scoring.filter(({ to }) => to.startsWith('meaning/')),
    [],
    'a score never rests on the graph that is held against it',
  )
  // What an assessment says is read once for both: read-inputs.ts may name the type of what was
  // read, and nothing else of a score.
  const meaning = importsOf('meaning').filter(({ to }) => to.startsWith('score/'))
  t.same(meaning, [{ file: 'meaning/read-inputs.ts', to: 'score/answers.ts' }])
  t.match(
    readFileSync(join(DOMAIN, 'meaning/read-inputs.ts'), 'utf8'),
    "import type { ReadAssessment } from '../score/answers.ts'",
  )
  t.end()
})

t.test(
  'nobody scores in a third way: programs know operations alone, bulk what is read and the graph',
  (t) => {
    const program = importsOf('program').map(({ to }) => to)
    t.ok(program.length > 20, 'the imports are really read')
    t.same(
      [
        ...new Set(
          program.filter((to) => !to.startsWith('program/') && !to.startsWith('meaning/')),
        ),
      ].toSorted(),
      [
        'language/operators/relations.ts',
        'language/tables.ts',
        'numbers/exact.ts',
        'numbers/quantity.ts',
        'numbers/rounding.ts',
      ],
    )
    t.same(
      program.filter((to) => to.startsWith('meaning/lower/')),
      [],
      'of a graph, not of a pack',
    )
    const scoring = [...importsOf('bulk'), ...importsOf('foresee')].filter(
      ({ to }) => to.startsWith('score/') || to.startsWith('rules/'),
    )
    t.same(
      [...new Set(scoring.map(({ file, to }) => `${file} ${to}`))].toSorted(),
      [
        'bulk/merged-answer.ts rules/path.ts',
        'bulk/merged-answer.ts score/merge.ts',
        'bulk/read.ts rules/path.ts',
        'bulk/read.ts score/answers.ts',
        'foresee/past-results.ts score/answers.ts',
      ],
      'what an assessment says is read once for all',
    )
    t.end()
  },
)
