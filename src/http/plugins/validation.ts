import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { requestFaulty } from '../requests/request-faulty.ts'
import { isPublished, PUBLISHED, withoutPublished } from '../schemas/published.ts'

/**
 * Requests are held against their schemas by https://ajv.js.org without coercion, defaults or
 * removal: what does not fit is refused with all its faults.
 *
 * A body, or a member of one, that is one of the published documents is let through: the verb that takes it holds it
 * against the published schema itself and says more about it than a schema can.
 *
 * Answers are written by JSON.stringify. A serialiser made from the schema of the answer would drop
 * every member that the schema does not name, and is no faster for large documents.
 */
export const validation = plugin(
  async (app: FastifyInstance) => {
    const ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      coerceTypes: false,
      removeAdditional: false,
      useDefaults: false,
      allowUnionTypes: true,
    })
    ajv.addSchema(Object.values(PUBLISHED))
    app.setValidatorCompiler<object>(({ schema, httpPart = 'body' }) => {
      if (isPublished(schema)) return () => true
      // Two hundred schemas take a second to compile; a service is asked for few of them at first.
      let compiled: ValidateFunction | undefined
      return (part) => {
        const validate = (compiled ??= ajv.compile(withoutPublished(schema) as object))
        return validate(part)
          ? { value: part }
          : { error: requestFaulty(httpPart, validate.errors ?? []) }
      }
    })
    app.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  },
  { name: 'validation' },
)
