import {
  answer,
  answers,
  answerValue,
  assessment,
  assessorName,
  entry,
  resultAt,
  subject,
} from '../language/assessment.ts'
import type { SchemaName } from '../check/shape-check.ts'
import { decision } from '../document/decision.ts'
import { isObject, type JsonObject } from '../schema/json.ts'
import { provenance, provenanceStatus } from '../language/provenance.ts'
import { text } from '../messages/text.ts'
import { certificationBody } from '../register/certification-body.ts'
import { names } from '../register/organisation.ts'
import { adjustment } from '../language/adjustments/registry.ts'
import { combine } from '../language/combining/registry.ts'
import {
  conditionName,
  date,
  digest,
  edition,
  exactNumber,
  exactOrNull,
  id,
  language,
  path,
} from '../language/plain-values.ts'
import { scalar } from '../language/conditions/comparison.ts'
import { condition } from '../language/conditions/registry.ts'
import { pointBand, pointsOrShare, share } from '../language/criteria/earning.ts'
import { criterion } from '../language/criteria/registry.ts'
import { alternative, earns } from '../language/criteria/rules.ts'
import type { Definitions } from '../language/definitions.ts'
import { example, exampleAssessment, expectation } from '../language/example.ts'
import { valueBand } from '../language/expressions/bands.ts'
import { choice } from '../language/expressions/choose.ts'
import { expression } from '../language/expressions/registry.ts'
import { floor } from '../language/floors/registry.ts'
import { gate } from '../language/gates/registry.ts'
import { input } from '../language/inputs/registry.ts'
import { choiceOption } from '../language/inputs/choice.ts'
import { option } from '../language/inputs/options.ts'
import { assessorMerge, merge } from '../language/merging.ts'
import { policies, statePolicy } from '../language/policies.ts'
import { rounding, roundingMode } from '../numbers/rounding.ts'
import { grade, inForce, once, rules, weight } from '../language/rules.ts'
import { ref, string } from '../schema/schema.ts'
import type { AnyObjectSchema, Schema } from '../schema/schema.ts'
import { clamp, level, measure, part, qualifier, scheme, usualPart } from '../language/scheme.ts'
import { body, clause, standard } from '../language/standard.ts'
import { table } from '../language/tables.ts'
import { veto } from '../language/vetoes/registry.ts'

/** What schemas refer to by name, in the order in which it is published. */
const DEFINITIONS: { readonly [N in keyof Definitions]: Schema<Definitions[N]> } = {
  id,
  conditionName,
  edition,
  language,
  digest,
  date,
  path,
  text,
  provenanceStatus,
  provenance,
  body,
  clause,
  input,
  option,
  choiceOption,
  merge,
  assessorMerge,
  rounding,
  roundingMode,
  condition,
  scalar,
  expression,
  choice,
  valueBand,
  table,
  weight,
  criterion,
  pointsOrShare,
  share,
  pointBand,
  alternative,
  earns,
  grade,
  policies,
  statePolicy,
  part,
  usualPart,
  combine,
  adjustment,
  clamp,
  level,
  floor,
  gate,
  veto,
  qualifier,
  measure,
  scheme,
  inForce,
  once,
  example,
  exampleAssessment,
  expectation,
  exactNumber,
  exactOrNull,
  subject,
  answers,
  answer,
  answerValue,
  entry,
  resultAt,
  assessorName,
  names,
}

const editorSchema = (description: string): { readonly $schema: Schema } => ({
  $schema: string({ description }),
})

/** A document of its own. */
type Document = {
  readonly title: string
  readonly description: string
  readonly schema: AnyObjectSchema
  /** Members that only its files have: their program readers leave them out. */
  readonly ofFiles?: { readonly [name: string]: Schema }
  /** Whether one file holds all that is required, or several do together. */
  readonly isWhole: boolean
  readonly dependentRequired?: JsonObject
}

/** The documents that people write, by the name of their schema. */
const DOCUMENTS = {
  'standard-1': {
    title: 'What a standard says',
    description:
      'One edition of a standard without any judgement. Each file in standards/<id>/<edition>/ holds some of these members; together they hold each once.',
    schema: standard,
    ofFiles: {
      ...editorSchema('The schema of this file, for editors: a path to a file in schemas/.'),
      under: ref('id', 'The section whose clauses this file lists.'),
    },
    isWhole: false,
    dependentRequired: { under: ['clauses'] },
  },
  'rules-1': {
    title: 'How a standard is judged',
    description:
      'One numbered revision of the rules. Each file in rules/<id>/<edition>/<revision>/ holds some of these members; maps may be spread over files.',
    schema: rules,
    ofFiles: editorSchema('The schema of this file, for editors: a path to a file in schemas/.'),
    isWhole: false,
  },
  'assessment-1': {
    title: 'An assessment',
    description:
      'One organisation assessed under one revision of a standard. Which revision: revision, digest, or else the one in force on the date.',
    schema: assessment,
    isWhole: true,
  },
  'decision-1': {
    title: 'A decision',
    description:
      'What people decided after an assessment, as a certificate states it. Points and level come from the receipt.',
    schema: decision,
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
} as const satisfies { readonly [name in SchemaName]?: Document }

/** The schemas that are written from here, by name. */
export const WRITTEN_SCHEMAS = Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[]

/** A schema as it is published: the document, and of the definitions what it refers to. */
export function publishedSchema(name: keyof typeof DOCUMENTS): JsonObject {
  const {
    title,
    description,
    schema,
    ofFiles = {},
    isWhole,
    dependentRequired,
  }: Document = DOCUMENTS[name]
  const { type, properties, required, ...keywords } = schema
  const document: JsonObject = {
    type: type!,
    properties: { ...ofFiles, ...properties },
    ...(isWhole && required !== undefined ? { required } : {}),
    ...(dependentRequired === undefined ? {} : { dependentRequired }),
    ...keywords,
  }
  const used = namesUsed(document)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:touchstone:schema:${name}`,
    title,
    description,
    ...document,
    $defs: Object.fromEntries(Object.entries(DEFINITIONS).filter(([one]) => used.has(one))),
  }
}

/** The definitions that a schema refers to, and those that these refer to. */
function namesUsed(schema: JsonObject): ReadonlySet<string> {
  const used = new Set<string>()
  see(schema)
  return used

  function see(value: unknown): void {
    if (Array.isArray(value)) value.forEach(see)
    else if (isObject(value)) {
      const name = /^#\/\$defs\/(\w+)/.exec(String(value['$ref']))?.[1]
      if (name !== undefined && !used.has(name)) {
        used.add(name)
        see(DEFINITIONS[name as keyof Definitions])
      }
      Object.values(value).forEach(see)
    }
  }
}
