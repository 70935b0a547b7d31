import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { ROOT } from '../http/open-app.ts'

/** Stylesheets of rooms of the studio; those of people and of the studio itself are for all. */
const ROOMS_OF: { readonly [sheet: string]: readonly string[] } = {
  calculator: ['calculator'],
  decisions: ['decisions', 'complaints', 'nonconformities'],
  desk: ['certificates', 'decisions', 'complaints', 'nonconformities', 'templates'],
  drafts: [
    'drafts',
    'clause-edits',
    'conditions',
    'judging',
    'clause-table',
    'workbook',
    'history',
  ],
  publication: ['publication', 'discussion', 'ballots', 'workbook'],
  ruler: ['ruler'],
}

const web = join(ROOT, 'src/web')

/** The rooms whose components name a class. */
const used = new Map<string, Set<string>>()
for (const room of readdirSync(web, { withFileTypes: true }).filter((one) => one.isDirectory()))
  for (const name of readdirSync(join(web, room.name)).filter((one) => one.endsWith('.tsx')))
    for (const word of wordsOf(readFileSync(join(web, room.name, name), 'utf8')))
      used.set(word, (used.get(word) ?? new Set()).add(room.name))

t.test('what a room calls by a class of its own, no other room calls alike', async (t) => {
  let looked = 0
  for (const [sheet, rooms] of Object.entries(ROOMS_OF)) {
    const text = readFileSync(join(web, `style/${sheet}.css`), 'utf8')
    for (const name of bareClasses(text)) {
      looked += 1
      const strangers = [...(used.get(name) ?? [])].filter(
        (room) => room !== 'parts' && !rooms.includes(room),
      )
      t.same(strangers, [], `.${name} of ${sheet}.css`)
    }
  }
  t.ok(looked > 90, `${looked} classes`)
})

/** What stands in class names of a component: plain, in quotes of an expression, or around its values in a template. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)]
    .flatMap(([, plain, made = '']) => [
      plain ?? '',
      ...[...made.matchAll(/'([^']*)'/g)].map(([, one]) => one!),
      ...[...made.replaceAll(/'[^']*'/g, '').matchAll(/`([^`]*)`/g)].map(([, one]) =>
        one!.replaceAll(/\$\{[^}]*\}/g, ' '),
      ),
    ])
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word !== '')
}

/** Classes that a rule names alone: nothing but elements, states and places within stand beside them. */
function bareClasses(text: string): ReadonlySet<string> {
  const selectors = [...text.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)]
    .flatMap(([, list]) => list!.split(','))
    .map((one) => one.trim())
  return new Set(
    selectors.flatMap((one) => {
      const name = /^\.([a-z][\w-]*)(?=$|[:[ >])/.exec(one)?.[1]
      return name === undefined || /\.[a-z]/.test(one.slice(1)) ? [] : [name]
    }),
  )
}
