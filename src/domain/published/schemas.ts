import type { SchemaName } from '../check/shape-check.ts'
import { decision } from '../document/decision.ts'
import { reportFacts } from '../document/report-facts.ts'
import {
  editorSchema,
  LANGUAGE_DOCUMENTS,
  schemaOf,
  type SchemaDocument,
} from '../language/documents.ts'
import { certificationBody } from '../register/certification-body.ts'
import type { JsonObject } from '../schema/json.ts'

/** The documents that people write, by the name of their schema. */
const DOCUMENTS = {
  ...LANGUAGE_DOCUMENTS,
  'decision-1': {
    title: 'A decision',
    description:
      'What people decided after an assessment, as a certificate states it. Points and level come from the receipt.',
    schema: decision,
    isWhole: true,
  },
  'report-1': {
    title: 'What a team reports',
    description:
      'Who assessed whom, when and how, what was left out and what the team concludes, as a findings report tells it beside the receipt.',
    schema: reportFacts,
    isWhole: true,
  },
  'body-1': {
    title: 'A certification body',
    description:
      'Who issues certificates, and by what rules of its own: the file that --body or TOUCHSTONE_BODY names.',
    schema: certificationBody,
    ofFiles: editorSchema('Where an editor finds this schema; nothing else reads it.'),
    isWhole: true,
  },
} as const satisfies { readonly [name in SchemaName]?: SchemaDocument }

/** The schemas that are written from here, by name. */
export const WRITTEN_SCHEMAS = Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[]

/** A schema as it is published. */
export function publishedSchema(name: keyof typeof DOCUMENTS): JsonObject {
  return schemaOf(name, DOCUMENTS[name])
}
