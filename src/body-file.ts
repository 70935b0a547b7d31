import { readFileSync } from 'node:fs'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { readJson } from './adapters/pack-files/read-json.ts'
import { ConfigRefused } from './config.ts'
import {
  bodyFaults,
  EXAMPLE_BODY,
  type CertificationBody,
} from './domain/register/certification-body.ts'

const words = Type.Object(
  {
    zh: Type.Optional(Type.String({ minLength: 1 })),
    en: Type.Optional(Type.String({ minLength: 1 })),
  },
  { additionalProperties: false, minProperties: 1 },
)

const shape = Type.Object(
  {
    name: words,
    address: Type.Optional(words),
    approvalNo: Type.Optional(Type.String({ minLength: 1 })),
    signatory: words,
    decisionMaker: words,
    numbers: Type.String(),
    validityMonths: Type.Integer(),
    surveillanceMonths: Type.Integer(),
    language: Type.Enum(['zh', 'en', 'both']),
    lookUp: Type.Optional(Type.String({ pattern: '^https://' })),
    utcOffsetMinutes: Type.Integer(),
  },
  { additionalProperties: false },
)

/**
 * The body that issues certificates, from its file; one that is plainly made up where none is named.
 * Refuses a file that cannot be used, with everything that is wrong with it.
 */
export function readBody(file: string | undefined): CertificationBody {
  if (file === undefined) return EXAMPLE_BODY
  const { value, faults } = readJson(textOf(file))
  const told = [
    ...faults.map(({ message }) => message),
    ...(faults.length > 0
      ? []
      : Value.Errors(shape, value)
          .filter(({ message }) => message !== 'schema is false')
          .map(({ instancePath, message }) => `${instancePath} ${message}`)),
  ]
  if (told.length === 0) {
    const body = value as CertificationBody
    const unusable = bodyFaults(body).map(({ message, fix }) => `${message} ${fix}`)
    if (unusable.length === 0) return body
    told.push(...unusable)
  }
  throw new ConfigRefused(told.map((words) => `TOUCHSTONE_BODY: ${file}: ${words.trim()}`))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new ConfigRefused([`TOUCHSTONE_BODY: ${file} cannot be read.`])
  }
}
