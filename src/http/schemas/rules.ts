import { Type } from 'typebox'
import type { RuleDocument, SharedConditions } from '../../domain/rules/document.ts'

/** What a pack expands to: native json-rules-engine documents, which that package's schema describes. */
export const expandedRules = Type.Object(
  {
    rules: Type.Array(
      Type.Unsafe<RuleDocument>(
        Type.Object({
          name: Type.String(),
          conditions: Type.Object({}, { description: 'all, any, not, or a shared condition.' }),
          event: Type.Object({ type: Type.String(), params: Type.Optional(Type.Object({})) }),
        }),
      ),
    ),
    conditions: Type.Unsafe<SharedConditions>(
      Type.Object({}, { description: 'Conditions that rules refer to by name.' }),
    ),
  },
  { description: 'Rules in reading order, and the conditions they share.' },
)
