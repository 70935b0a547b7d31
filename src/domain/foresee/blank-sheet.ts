import type { Expanded } from '../expand/expanded.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { Option } from '../language/inputs/options.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Text } from '../messages/text.ts'

/** The headings of a sheet of past results that nobody has filled in yet, with what each column may say in brackets. */
export function blankHeadings(
  { inputs, profile, clauses }: Expanded,
  catalogue: Catalogue,
): readonly string[] {
  const [name = ''] = catalogue.say('past-name').split('|')
  const [day = ''] = catalogue.say('past-day').split('|')
  const byInput = new Map(
    clauses.flatMap(({ clause, inputs: asked }) =>
      asked.length === 1 ? [[asked[0]!, clause] as const] : [],
    ),
  )
  return [
    name,
    day,
    ...[...profile].map(([id, input]) => headed(id, input.title, input)),
    ...[...inputs].map(([id, { input }]) => {
      const clause = byInput.get(id)
      const number = clause?.number === undefined ? '' : `${clause.number} `
      return number + headed(id, input.title ?? clause?.title, input)
    }),
  ]

  function headed(id: string, title: Text | undefined, input: Input): string {
    const hint = hintOf(input)
    const words = catalogue.text(title) || id
    return hint === '' ? words : `${words} (${hint})`
  }

  function hintOf(input: Input): string {
    switch (input.type) {
      case 'yes-no':
      case 'samples':
        return catalogue.say(`past-hint-${input.type}`)
      case 'choice':
        return titlesOf(input.options)
      case 'checklist':
        return catalogue.say('past-hint-list', { options: titlesOf(input.items) })
      case 'entries':
        return catalogue.say('past-hint-cases')
      case 'number':
        return catalogue.text(input.unit)
      case 'points':
      case 'date':
      case 'text':
        return ''
    }
  }

  function titlesOf(options: readonly Option[]): string {
    // What stands in brackets holds none.
    return options
      .map(({ id, title }) => (catalogue.text(title) || id).replaceAll(/[()（）]/g, ' '))
      .join(' / ')
  }
}
