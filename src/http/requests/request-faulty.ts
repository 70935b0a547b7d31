import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Violation } from '../../domain/check/shape-check.ts'
import { structureFaults } from '../../domain/check/structure.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'

/** The problem of a part of the request that does not fit its schema: everything that is wrong with it. */
export function requestFaulty(part: string, errors: readonly ErrorObject[]): HttpProblem {
  const name = PARTS[part] ?? 'body'
  const faults = structureFaults(errors.map(violation), name === 'body' ? '' : `/${name}`)
  const detail = message('detail-request-faulty', { part: name, count: faults.length })
  return new HttpProblem('request-faulty', detail, faults)
}

/** What Fastify calls the parts of a request, and what people do. */
const PARTS: { readonly [part: string]: 'query' | 'path' | 'headers' } = {
  querystring: 'query',
  params: 'path',
  headers: 'headers',
}

function violation(error: ErrorObject): Violation {
  return {
    pointer: error.instancePath,
    keyword: error.keyword,
    params: error.params,
    schemaPath: error.schemaPath,
    value: error.data,
    schema: error.parentSchema ?? {},
    ...(error.propertyName === undefined ? {} : { key: error.propertyName }),
  }
}
