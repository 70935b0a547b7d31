import { Type } from 'typebox'
import type { TagPlace, TemplateFault } from '../../domain/document/template-fault.ts'
import type { Worded } from '../../domain/words/faults.ts'

/** A place in a Word file. */
export const place = Type.Unsafe<TagPlace>(
  Type.Object(
    {
      part: Type.String({ description: 'Such as body, header 1, footnotes.' }),
      file: Type.String({ description: 'Path of the part inside the Word file.' }),
      pages: Type.Optional(
        Type.Enum(['all', 'first', 'even'], {
          description: 'Which pages show a header or footer.',
        }),
      ),
      section: Type.Optional(
        Type.Integer({
          minimum: 1,
          description: 'Of a header or footer, where there are several.',
        }),
      ),
      page: Type.Optional(
        Type.Integer({ minimum: 1, description: 'As Word last laid the body out.' }),
      ),
      paragraph: Type.Optional(Type.Integer({ minimum: 1 })),
      row: Type.Optional(Type.Integer({ minimum: 1 })),
      cell: Type.Optional(Type.Integer({ minimum: 1 })),
      isTextBox: Type.Optional(Type.Literal(true, { description: 'It stands in a text box.' })),
      object: Type.Optional(
        Type.Object(
          { kind: Type.Enum(['picture', 'chart']), name: Type.String() },
          { additionalProperties: false, description: 'By the name that Word lists it under.' },
        ),
      ),
      excerpt: Type.Optional(Type.String({ description: 'The text round it, shortened.' })),
      isAlternative: Type.Optional(
        Type.Literal(true, {
          description: 'The text is the alternative text of a picture or chart.',
        }),
      ),
    },
    { additionalProperties: false, description: 'Where in the Word file.' },
  ),
)

/** What a fault of a Word template says besides what every fault does. */
export const templateFaultMembers = {
  tag: Type.Optional(Type.String({ description: 'The tag as it is written.' })),
  place: Type.Optional(place),
  otherPlace: Type.Optional(place),
  suggestion: Type.Optional(Type.String({ description: 'What was probably meant.' })),
}

/** A fault of a Word template. */
export const templateFault = Type.Unsafe<Worded<TemplateFault>>(
  Type.Object(
    {
      code: Type.String({ description: 'The kind of fault.' }),
      severity: Type.Enum(['error', 'warning']),
      pointer: Type.String(),
      message: Type.String({ description: 'What is wrong.' }),
      fix: Type.String({ description: 'What to do about it.' }),
      file: Type.Optional(Type.String()),
      line: Type.Optional(Type.Integer({ minimum: 1 })),
      clause: Type.Optional(Type.String()),
      ...templateFaultMembers,
    },
    { additionalProperties: false },
  ),
)
