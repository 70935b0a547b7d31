import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import {
  completionsAt,
  shapeFaults,
  type SchemaPart,
} from '../../src/domain/drafting/json-completion.ts'
import type { JsonObject } from '../../src/domain/schema/json.ts'
import { everyPack } from './shipped-files.ts'

const published = (name: string): JsonObject =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../schemas', `${name}.schema.json`), 'utf8'),
  ) as JsonObject
const rules = published('rules-1')
const standard = published('standard-1')
const criterion: SchemaPart = { document: rules, name: 'criterion' }
const condition: SchemaPart = { document: rules, name: 'condition' }
const input: SchemaPart = { document: standard, name: 'input' }

/** What is offered where a bar stands in a text. */
function offered(marked: string, part: SchemaPart): readonly string[] {
  const offset = marked.indexOf('|')
  return completionsAt(marked.replace('|', ''), offset, part).list.map(({ label }) => label)
}

/** The text after the first that is offered where the bar stands is taken. */
function taken(marked: string, part: SchemaPart): string {
  const text = marked.replace('|', '')
  const { from, to, list } = completionsAt(text, marked.indexOf('|'), part)
  return text.slice(0, from) + list[0]!.put + text.slice(to)
}

t.test('members that may stand there are offered, and those of other kinds are not', async (t) => {
  t.match(new Set(offered('{ |', criterion)), new Set(['bands', 'line', 'rules', 'effort']))
  const beside = offered('{ "bands": [], | }', criterion)
  t.ok(beside.includes('metAt'))
  t.notOk(beside.includes('line'), 'another kind')
  t.notOk(beside.includes('take'), 'what another kind says')
  t.notOk(beside.includes('bands'), 'what is there')
  t.same(offered('{ "type": "samples", "leas|" }', input), ['least'])
  t.notOk(offered('{ "type": "yes-no", | }', input).includes('options'))
  t.same(offered('{ "bands": [{ "atMost": 3, "po| }] }', criterion), ['points'])
  t.same(offered('{ "rules": [{ "event": { "params": { "fin|', criterion), ['finding'])
})

t.test('listed values are offered, and nothing that would be a figure', async (t) => {
  t.same(offered('{ "type": | }', input).slice(0, 3), ['yes-no', 'points', 'choice'])
  t.same(offered('{ "all": [{ "operator": "less|" }] }', condition), [
    'lessThan',
    'lessThanInclusive',
  ])
  t.same(offered('{ "fact": "|', condition), ['assessment'])
  t.same(offered('{ "required": t|', input), ['true'])
  t.same(offered('{ "min": |', input), [])
  t.match(offered('{ "yes": |', criterion), ['all', 'half', 'none'])
})

t.test('what is taken stands in place of what was typed, and no more', async (t) => {
  t.equal(taken('{ "lin|" }', criterion), '{ "line":  }')
  t.equal(taken('{ "b|": [] }', criterion), '{ "bands": [] }')
  t.equal(taken('{ ba|', criterion), '{ "bands": ')
  t.equal(
    taken('{ "operator": "greaterThanI|\n, "value": 3 }', condition).slice(0, 36),
    '{ "operator": "greaterThanInclusive"',
  )
  t.equal(taken('{ "type": |, "unit": "h" }', input), '{ "type": "yes-no", "unit": "h" }')
})

t.test(
  'what the schema does not know is told with its line, and nothing of what is shipped',
  async (t) => {
    const text =
      '{ "all": [\n  { "fact": "assessment", "path": "$.date", "operatr": "equal",\n "operator": "same", "value": 1 }] }'
    t.match(shapeFaults(text, condition), [
      { is: 'member', name: 'operatr', line: 2 },
      { is: 'value', name: 'same', line: 3 },
    ])
    let count = 0
    for (const [name, files] of everyPack())
      for (const [file, said] of Object.entries(files)) {
        if (!file.startsWith('rules/')) continue
        const { criteria = {} } = JSON.parse(said) as { readonly criteria?: JsonObject }
        for (const [id, value] of Object.entries(criteria)) {
          t.same(shapeFaults(JSON.stringify(value, null, 2), criterion), [], `${name} ${id}`)
          count++
        }
      }
    t.ok(count > 200, `${count} criteria`)
  },
)
