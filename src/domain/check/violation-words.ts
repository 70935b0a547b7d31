import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { isObject } from '../json.ts'
import type { PackFaultCode } from './codes.ts'
import { packFault } from './codes.ts'
import type { Violation } from './shape-check.ts'
import { describe, guessed, listed, quoted } from './words.ts'

/** One violation in words: what is wrong, and what to do. `at` is where, in the pack. */
export function violationFault(violation: Violation, at: string): Fault {
  const { keyword, params, value, schema, schemaPath } = violation
  const fault = (code: PackFaultCode, message: string, fix: string, below = ''): Fault =>
    packFault(code, at + below, message, fix)
  const means = typeof schema['description'] === 'string' ? ` ${schema['description']}` : ''

  switch (keyword) {
    case 'type': {
      const wanted = kindsOf(params['type'])
      return fault(
        'value-type',
        `${describe(value)} stands where ${wanted} is expected.`,
        `Write ${wanted}.${means}`,
      )
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty'])
      const known = Object.keys(isObject(schema['properties']) ? schema['properties'] : {})
      const guess = didYouMean(name, known)
      const hint = guessed(guess)
      const fix = `Rename or remove it; the members here are ${listed(known)}.`
      return fault(
        'member-unknown',
        `There is no member ${quoted(name)} here.${hint}`,
        fix,
        pointer(name),
      )
    }
    case 'required': {
      const name = String(params['missingProperty'])
      return fault(
        'member-missing',
        `${quoted(name)} is missing here.`,
        `Add ${quoted(name)}.${meaning(schema, name)}`,
      )
    }
    case 'dependentRequired': {
      const [name, missing] = [String(params['property']), String(params['missingProperty'])]
      return fault(
        'member-missing',
        `${quoted(name)} stands without ${quoted(missing)}.`,
        `Add ${quoted(missing)} or remove ${quoted(name)}.${meaning(schema, missing)}`,
      )
    }
    case 'oneOf':
      return choiceFault(violation, fault)
    case 'anyOf': {
      const name = /\/dependentSchemas\/([^/]+)\//.exec(schemaPath)?.[1] ?? 'This'
      const wanted = alternativesOf(schema['anyOf'])
      return fault(
        'member-conflict',
        `${quoted(name)} goes with ${listed(wanted, 'or')} only.`,
        `Remove ${quoted(name)}, or add what it goes with.`,
      )
    }
    case 'not':
      return fault('member-conflict', ...exclusion(schema, value))
    case 'const':
    case 'enum': {
      const owner = /\/dependentSchemas\/([^/]+)\/properties\/type\//.exec(schemaPath)?.[1]
      const allowed =
        keyword === 'const' ? [params['allowedValue']] : (params['allowedValues'] as unknown[])
      const names = listed(allowed.map(String), 'or')
      if (owner !== undefined) {
        return fault(
          'member-conflict',
          `${quoted(owner)} belongs to an input of type ${names}, and this one is of type ${describe(value)}.`,
          `Remove ${quoted(owner)} or change the type.`,
        )
      }
      const guess = typeof value === 'string' ? didYouMean(value, allowed.map(String)) : undefined
      const hint = guessed(guess)
      return fault(
        'value-unlisted',
        `${describe(value)} is not allowed here.${hint}`,
        `Write ${names}.`,
      )
    }
    case 'pattern':
      return fault(
        'value-format',
        `${describe(value)} is not written as it must be.`,
        `Write it so:${means || ` ${String(params['pattern'])}`}`,
      )
    case 'propertyNames': {
      const name = String(params['propertyName'])
      const key = isObject(schema['propertyNames']) ? schema['propertyNames'] : {}
      const rule =
        key['$ref'] === '#/$defs/id'
          ? 'Use lower-case letters and digits in groups joined by single hyphens, at most 64.'
          : 'Use a shorter, plainer name.'
      return fault('value-format', `${quoted(name)} cannot be a key here.`, rule, pointer(name))
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const bound = `${COMPARISONS[keyword]} ${String(params['limit'])}`
      return fault(
        'value-range',
        `${describe(value)} is not ${bound}.`,
        `Write a number that is ${bound}.`,
      )
    }
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return fault(
        'value-size',
        `${describe(value)} is too short; at least ${String(params['limit'])} must be here.`,
        'Fill it, or remove the member.',
      )
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
    case 'items':
      return fault(
        'value-size',
        `${describe(value)} is too long; at most ${String(params['limit'])} may be here.`,
        'Shorten it.',
      )
    case 'uniqueItems':
      return fault(
        'value-repeated',
        `Entries ${Number(params['j']) + 1} and ${Number(params['i']) + 1} of this list are the same.`,
        'Keep one of them.',
      )
    default:
      return fault(
        'value-type',
        `${describe(value)} does not fit here (${keyword}).`,
        `Compare it with the schema.${means}`,
      )
  }
}

const COMPARISONS = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
} as const

type Make = (code: PackFaultCode, message: string, fix: string) => Fault

/** A choice of members: none of them stands there, or more than one. */
function choiceFault({ schema, value }: Violation, fault: Make): Fault {
  const names = alternativesOf(schema['oneOf'])
  const present = isObject(value) ? names.filter((name) => Object.hasOwn(value, name)) : []
  if (present.length > 1) {
    return fault(
      'member-conflict',
      `${listed(present)} exclude each other, and all of them stand here.`,
      'Keep one of them.',
    )
  }
  return fault(
    'member-missing',
    `One of ${listed(names, 'or')} is needed here.`,
    'Add one of them.',
  )
}

/** The names of the members that the branches of a choice ask for. */
export function alternativesOf(branches: unknown): readonly string[] {
  if (!Array.isArray(branches)) return []
  return branches.flatMap((branch: unknown) => {
    const required = isObject(branch) ? branch['required'] : undefined
    return Array.isArray(required) ? required.map(String) : []
  })
}

function exclusion(schema: Readonly<Record<string, unknown>>, value: unknown): [string, string] {
  const not = isObject(schema['not']) ? schema['not'] : {}
  const groups = Array.isArray(not['anyOf']) ? not['anyOf'] : [not]
  for (const group of groups as unknown[]) {
    const names = alternativesOf([group])
    if (names.length > 1 && isObject(value) && names.every((name) => Object.hasOwn(value, name))) {
      return [`${listed(names)} exclude each other, and both stand here.`, 'Keep one of them.']
    }
  }
  return [`${describe(value)} is not allowed here.`, 'Write another value, or remove the member.']
}

function meaning(schema: Readonly<Record<string, unknown>>, name: string): string {
  const member = isObject(schema['properties']) ? schema['properties'][name] : undefined
  const description = isObject(member) ? member['description'] : undefined
  return typeof description === 'string' ? ` ${description}` : ''
}

function kindsOf(type: unknown): string {
  const kinds = (Array.isArray(type) ? type : String(type).split(',')).map(
    (kind) => KINDS[String(kind)] ?? String(kind),
  )
  return listed(kinds, 'or', (kind) => kind)
}

const KINDS: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}
