import { Type } from 'typebox'
import { CLAUSE_FIELDS } from '../../../domain/sheets/clause-fields.ts'
import { faultSchema } from '../standards.ts'
import { closed, date } from './parts.ts'

/** Which table of a file is meant, and which column says what. */
export const clauseTableChoice = {
  sheet: Type.Optional(
    Type.String({
      maxLength: 2000,
      description:
        'The sheet, or several with `/` between their names; tables of a Word file are #1, #2 … Of several each is a section, by its name. Default: the first with headings of clauses and points, with all that have the same headings, unless two of them bear one number.',
      examples: ['Internal management/Market service'],
    }),
  ),
  columns: Type.Optional(
    Type.String({
      pattern: '^(?:[a-z-]+:[A-Z]{0,3}(?:,(?!$)|$))+$',
      maxLength: 400,
      description: `Over what is guessed: what each column says, such as \`title:B,points:F,text:\`; without letters, no column says it. One of ${CLAUSE_FIELDS.join(', ')}.`,
      examples: ['title:B,points:F'],
    }),
  ),
}

/** What a table does not say of the standard that it becomes. */
export const tableStandard = {
  standard: Type.String({
    pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
    maxLength: 64,
    description: 'The id of the standard.',
  }),
  edition: Type.String({ pattern: '^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$', maxLength: 64 }),
  title: Type.String({ minLength: 1, maxLength: 200, pattern: String.raw`\S` }),
  owner: Type.String({
    minLength: 1,
    maxLength: 200,
    pattern: String.raw`\S`,
    description: 'The body that owns the standard.',
  }),
  from: date,
  file: Type.String({ minLength: 1, maxLength: 200, description: 'The name of the file.' }),
  ask: Type.Enum(['points', 'yes-no'], {
    description: 'What each clause asks: points that the assessor gives, or yes or no.',
  }),
  step: Type.Optional(
    Type.String({
      pattern: String.raw`^(?!0+(?:\.0+)?$)\d{1,4}(?:\.\d{1,6})?$`,
      description: 'The steps in which points are given, such as `0.5`. Default 1.',
    }),
  ),
  marks: Type.Optional(
    Type.String({
      pattern: String.raw`^(?:\d{1,6}(?:\.\d{1,6})?(?:,(?!$)|$)){1,10}$`,
      description: 'Where each star begins, the lowest first, such as `60,75,90`.',
    }),
  ),
}

const clause = closed({
  row: Type.Integer({ description: 'The row that it was read from.' }),
  sheet: Type.Optional(Type.String({ description: 'Its sheet, where several were read.' })),
  depth: Type.Integer({ description: 'How many sections it stands in.' }),
  isSection: Type.Boolean(),
  number: Type.Optional(Type.String()),
  title: Type.String(),
  titleInEnglish: Type.Optional(Type.String()),
  text: Type.Optional(Type.String()),
  textInEnglish: Type.Optional(Type.String()),
  method: Type.Optional(Type.String({ description: 'How its points are given.' })),
  evidence: Type.Optional(Type.String()),
  points: Type.Optional(Type.Number()),
})

const column = closed({
  letters: Type.String(),
  heading: Type.String(),
  field: Type.Optional(Type.Enum([...CLAUSE_FIELDS])),
})

/** The clauses of a table as they were read. */
export const clauseTableReading = closed({
  read: Type.Array(Type.String(), { description: 'The sheets that were read.' }),
  sheets: Type.Array(Type.String()),
  columns: Type.Array(column, { description: 'Without `field`: not taken over.' }),
  clauses: Type.Array(clause, { description: 'In the order of the table.' }),
  total: Type.Union([Type.Number(), Type.String()], {
    description: 'What the points of all clauses come to.',
  }),
  leftOver: Type.Array(closed({ sheet: Type.String(), row: Type.Integer() }), {
    description: 'Rows that are not taken over, such as notes.',
  }),
  faults: Type.Array(faultSchema),
})
