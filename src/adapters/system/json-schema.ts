import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import type { SchemaName, ShapeCheck } from '../../domain/check/shape-check.ts'

/** The text of a published schema as it stands in `schemas/`. */
export function schemaText(schema: SchemaName): string {
  return readFileSync(new URL(`../../../schemas/${schema}.schema.json`, import.meta.url), 'utf8')
}

const compiled = new Map<SchemaName, ValidateFunction>()

/** Holds documents against the published schemas with Ajv; each schema is compiled once, when first used. */
export const checkShape: ShapeCheck = (schema, document) => {
  const validate = compiled.get(schema) ?? compile(schema)
  if (validate(document)) return []
  return (validate.errors ?? []).map((error) => ({
    document: schema,
    pointer: error.instancePath,
    keyword: error.keyword,
    params: error.params,
    schemaPath: error.schemaPath,
    value: error.data,
    schema: error.parentSchema ?? {},
    ...keyOf(error),
  }))
}

function compile(schema: SchemaName): ValidateFunction {
  // Everything is reported at once, so a hostile document costs time in proportion to its size;
  // readers bound that size before it comes here.
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    // Our schemas are held to the meta-schema by a test. Doing it at every start, and polishing the
    // generated code, takes several times as long as all the checking of a command line does.
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  })
  const validate = ajv.compile(JSON.parse(schemaText(schema)))
  compiled.set(schema, validate)
  return validate
}

function keyOf(error: ErrorObject): { readonly key?: string } {
  return error.propertyName === undefined ? {} : { key: error.propertyName }
}
