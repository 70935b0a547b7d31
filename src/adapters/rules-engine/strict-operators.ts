import { Operator } from 'json-rules-engine'
import { OPERATOR_NAMES, OPERATORS } from '../../domain/language/operators/registry.ts'

/**
 * Our comparisons as operators of the engine. Added under the names of the built-in ones they
 * replace them. They hold no state, so every engine may have the same ones.
 */
export const STRICT_OPERATORS: readonly Operator[] = OPERATOR_NAMES.map(
  (name) => new Operator<unknown, unknown>(name, OPERATORS[name].holds),
)
