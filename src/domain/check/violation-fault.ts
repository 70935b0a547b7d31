import { guessAmong } from '../faults/did-you-mean.ts'
import { pointer, type Fault } from '../faults/fault.ts'
import { isObject } from '../schema/json.ts'
import type { MessageKey } from '../messages/keys.ts'
import { message, named, type List, type Message } from '../messages/message.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import { packFault, type PackFaultKey } from '../faults/pack-faults.ts'
import { memberMeaning } from './member-meaning.ts'
import type { Violation } from './shape-check.ts'
import { FORMATS, keyFormat } from './text-formats.ts'

/** What is wrong where a document departs from its schema. `at` is where, in the document. */
export function violationFault(violation: Violation, at: string): Fault {
  const { keyword, params, value, schema, schemaPath } = violation
  const found: { readonly value: unknown } = { value }
  switch (keyword) {
    case 'type': {
      const kinds = kindsOf(params['type'])
      return packFault(message('fault-value-type', { kinds, value: found }), at)
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty'])
      const known = Object.keys(isObject(schema['properties']) ? schema['properties'] : {})
      return packFault(
        known.length === 0
          ? message('fault-member-unknown--alone', { name: { value: name } })
          : message('fault-member-unknown', { name: { value: name }, known: named(known) }),
        at + pointer(name),
        guessAmong(name, known),
      )
    }
    case 'required':
    case 'dependentRequired':
      return packFault(missingMember(violation), at)
    case 'oneOf':
      return packFault(choiceOf(violation), at)
    case 'anyOf': {
      const name = /\/dependentSchemas\/([^/]+)\//.exec(schemaPath)?.[1]
      if (name === undefined) break
      const names = named(alternativesOf(schema['anyOf']), 'or')
      return packFault(
        message('fault-member-conflict--needs', { name: { value: name }, names }),
        at,
      )
    }
    case 'not': {
      const names = exclusive(schema['not'], value)
      if (names === undefined) break
      return packFault(message('fault-member-conflict', { names: named(names) }), at)
    }
    case 'const':
    case 'enum':
      return unlisted(violation, at)
    case 'pattern': {
      const pattern = String(params['pattern'])
      const format = FORMATS[pattern]
      return packFault(
        format === undefined
          ? message('fault-value-format--other', { value: found, pattern })
          : message(format, { value: found }),
        at,
      )
    }
    case 'propertyNames': {
      const name = String(params['propertyName'])
      const format = keyFormat(schema['propertyNames'])
      return packFault(message(format, { value: { value: name } }), at + pointer(name))
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const limit = { value: params['limit'] }
      return packFault(message('fault-value-range', { keyword, limit, value: found }), at)
    }
    case 'minItems':
    case 'minProperties':
    case 'minLength': {
      if (keyword === 'minProperties' && isOfWordings(schema))
        return packFault(message('fault-value-size--wordless'), at)
      const size = { of: measuredBy(keyword), limit: Number(params['limit']) }
      return packFault(message('fault-value-size--short', size), at)
    }
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
    case 'items': {
      const size = { of: measuredBy(keyword), limit: Number(params['limit']) }
      return packFault(message('fault-value-size--long', size), at)
    }
    case 'uniqueItems': {
      const places = { first: Number(params['j']) + 1, second: Number(params['i']) + 1 }
      return packFault(message('fault-value-repeated', places), at)
    }
  }
  return packFault(message('fault-value-type--other', { value: found, keyword }), at)
}

function missingMember(violation: Violation): Message<PackFaultKey> {
  const { keyword, params } = violation
  const missing = String(params['missingProperty'])
  const name = { value: missing }
  const meaning = memberMeaning(violation, missing)
  if (keyword === 'required')
    return meaning === undefined
      ? message('fault-member-missing', { name })
      : message('fault-member-missing--explained', { name, meaning })
  const other = { value: String(params['property']) }
  return meaning === undefined
    ? message('fault-member-missing--beside', { name, other })
    : message('fault-member-missing--beside-explained', { name, other, meaning })
}

/** A choice of members: none of them stands there, or more than one. */
function choiceOf({ schema, value }: Violation): Message<PackFaultKey> {
  const names = alternativesOf(schema['oneOf'])
  const present = isObject(value) ? names.filter((name) => Object.hasOwn(value, name)) : []
  return present.length > 1
    ? message('fault-member-conflict', { names: named(present) })
    : message('fault-member-missing--choice', { names: named(names, 'or') })
}

function unlisted({ keyword, params, value, schemaPath }: Violation, at: string): Fault {
  const allowed =
    keyword === 'const' ? [params['allowedValue']] : (params['allowedValues'] as unknown[])
  const names: List = { list: allowed.map((one) => ({ value: one })), joined: 'or', most: 14 }
  const owner = /\/dependentSchemas\/([^/]+)\/properties\/type\//.exec(schemaPath)?.[1]
  if (owner !== undefined) {
    const found = { name: { value: owner }, types: names, value: { value } }
    return packFault(message('fault-member-conflict--type', found), at)
  }
  return packFault(
    message('fault-value-unlisted', { value: { value }, allowed: names }),
    at,
    typeof value === 'string' ? guessAmong(value, allowed.map(String)) : {},
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

/** Members that exclude each other and all stand there. */
function exclusive(not: unknown, value: unknown): readonly string[] | undefined {
  if (!isObject(not)) return undefined
  const groups: readonly unknown[] = Array.isArray(not['anyOf']) ? not['anyOf'] : [not]
  return groups
    .map((group) => alternativesOf([group]))
    .find(
      (names) =>
        names.length > 1 && isObject(value) && names.every((name) => Object.hasOwn(value, name)),
    )
}

function measuredBy(keyword: string): 'list' | 'object' | 'text' {
  if (keyword.endsWith('Properties')) return 'object'
  return keyword.endsWith('Length') ? 'text' : 'list'
}

function kindsOf(type: unknown): List {
  const kinds: readonly unknown[] = Array.isArray(type) ? type : String(type).split(',')
  return {
    list: kinds.map((kind) => {
      const key = KINDS[String(kind)]
      return key === undefined ? String(kind) : message(key)
    }),
    joined: 'or',
  }
}

const KINDS: { readonly [type: string]: Extract<MessageKey, `kind-${string}`> | undefined } = {
  string: 'kind-text',
  number: 'kind-number',
  integer: 'kind-integer',
  boolean: 'kind-boolean',
  array: 'kind-list',
  object: 'kind-object',
  null: 'kind-null',
}

/** Whether a schema is that of words, with a member for each language. */
function isOfWordings({ properties }: Violation['schema']): boolean {
  const names = Object.keys(isObject(properties) ? properties : {})
  return names.length > 0 && names.every((name) => TEXT_LANGUAGES.some((one) => one === name))
}
