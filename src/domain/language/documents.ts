import {
  answer,
  answers,
  answerValue,
  assessment,
  assessorName,
  entry,
  resultAt,
  subject,
} from './assessment.ts'
import { isObject, type JsonObject } from '../schema/json.ts'
import { provenance, provenanceStatus } from './provenance.ts'
import { text } from '../messages/text.ts'
import { adjustment } from './adjustments/registry.ts'
import { combine } from './combining/registry.ts'
import {
  conditionName,
  date,
  digest,
  edition,
  exactNumber,
  exactOrNull,
  id,
  language,
  names,
  path,
} from './plain-values.ts'
import { scalar } from './conditions/comparison.ts'
import { condition } from './conditions/registry.ts'
import { pointBand, pointsOrShare, share } from './criteria/earning.ts'
import { criterion } from './criteria/registry.ts'
import { alternative, earns } from './criteria/rules.ts'
import { example, exampleAssessment, expectation } from './example.ts'
import { valueBand } from './expressions/bands.ts'
import { choice } from './expressions/choose.ts'
import { expression } from './expressions/registry.ts'
import { floor } from './floors/registry.ts'
import { gate } from './gates/registry.ts'
import { input } from './inputs/registry.ts'
import { choiceOption } from './inputs/choice.ts'
import { option } from './inputs/options.ts'
import { assessorMerge, merge } from './merging.ts'
import { policies, statePolicy } from './policies.ts'
import { rounding, roundingMode } from '../numbers/rounding.ts'
import { grade, inForce, once, rules, weight } from './rules.ts'
import { ref, string } from '../schema/schema.ts'
import type { AnyObjectSchema, Definitions, Schema } from '../schema/schema.ts'
import { clamp, level, measure, part, qualifier, scheme, usualPart } from './scheme.ts'
import { body, clause, standard } from './standard.ts'
import { table } from './tables.ts'
import { veto } from './vetoes/registry.ts'

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

/** The member by which an editor finds the schema of a file. */
export const editorSchema = (description: string): { readonly $schema: Schema } => ({
  $schema: string({ description }),
})

/** A document of its own, and what is said of it where its schema is published. */
export type SchemaDocument = {
  readonly title: string
  readonly description: string
  readonly schema: AnyObjectSchema
  /** Members that only its files have: their program readers leave them out. */
  readonly ofFiles?: { readonly [name: string]: Schema }
  /** Whether one file holds all that is required, or several do together. */
  readonly isWhole: boolean
  readonly dependentRequired?: JsonObject
}

/** The documents of the language, by the name of their schema. */
export const LANGUAGE_DOCUMENTS = {
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
} as const satisfies { readonly [name: string]: SchemaDocument }

/** What the id of a published schema begins with. */
export const PUBLISHED_URN = 'urn:touchstone:schema:'

/** A schema as it is published: the document, and of the definitions what it refers to. */
export function schemaOf(name: string, written: SchemaDocument): JsonObject {
  const { title, description, schema, ofFiles = {}, isWhole, dependentRequired } = written
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
    $id: `${PUBLISHED_URN}${name}`,
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
