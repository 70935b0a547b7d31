import { Type, type TUnsafe } from 'typebox'
import type { Assessment } from '../../domain/language/assessment.ts'
import { PUBLISHED_URN } from '../../domain/language/documents.ts'
import type { Decision } from '../../domain/document/decision.ts'
import type { Pack } from '../../domain/pack/pack.ts'
import type { CertificationBody } from '../../domain/register/certification-body.ts'
import type { ReportFacts } from '../../domain/document/report-facts.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import assessmentSchema from '../../../schemas/assessment-1.schema.json' with { type: 'json' }
import bodySchema from '../../../schemas/body-1.schema.json' with { type: 'json' }
import decisionSchema from '../../../schemas/decision-1.schema.json' with { type: 'json' }
import receipt1Schema from '../../../schemas/receipt-1.schema.json' with { type: 'json' }
import receipt2Schema from '../../../schemas/receipt-2.schema.json' with { type: 'json' }
import reportSchema from '../../../schemas/report-1.schema.json' with { type: 'json' }
import rulesSchema from '../../../schemas/rules-1.schema.json' with { type: 'json' }
import standardSchema from '../../../schemas/standard-1.schema.json' with { type: 'json' }

/** The published schemas by name, as they stand in `schemas/`. They are the one truth about these documents. */
export const PUBLISHED: { readonly [name: string]: { readonly $id: string } & object } = {
  'assessment-1': assessmentSchema,
  'body-1': bodySchema,
  'decision-1': decisionSchema,
  'receipt-1': receipt1Schema,
  'receipt-2': receipt2Schema,
  'report-1': reportSchema,
  'rules-1': rulesSchema,
  'standard-1': standardSchema,
}

/** An assessment, as the published schema has it. */
export const assessmentDocument = published<Assessment>('assessment-1')

/** The same with `standard` left to the address. */
export const assessmentOfStandard = published<Assessment>('assessment-1#of-standard')

/** A receipt, as the published schema has it. */
export const receiptDocument = published<Receipt>('receipt-2')

/** A receipt of today's format or of the first. */
export const receiptOfAnyFormat = Type.Union([receiptDocument, published<Receipt>('receipt-1')])

/** A decision, as the published schema has it. */
export const decisionDocument = published<Decision>('decision-1')

/** What a team reports, as the published schema has it. */
export const reportDocument = published<ReportFacts>('report-1')

/** The file about the certification body, as the published schema has it. */
export const bodyDocument = published<CertificationBody>('body-1')

/** An assessment or a receipt. */
export const assessmentOrReceipt = Type.Union([assessmentDocument, receiptOfAnyFormat])

/** A pack: the two published halves under one format. */
export const packDocument = Type.Unsafe<Pack>(
  Type.Object({
    format: Type.Literal('touchstone-pack/1'),
    standard: published('standard-1'),
    rules: published('rules-1'),
  }),
)

/** Whether a schema stands for a published document, which its verb checks. */
export function isPublished(schema: object): boolean {
  if ('anyOf' in schema && Array.isArray(schema.anyOf)) return schema.anyOf.every(isPublished)
  const { $ref = '' } = schema as { readonly $ref?: unknown }
  // A definition inside a published document is a schema like any other.
  return typeof $ref === 'string' && $ref.startsWith(PUBLISHED_URN) && !$ref.includes('#/$defs/')
}

/**
 * A schema with every published document in it left open: the verb that takes the document checks
 * it and says more about it.
 */
export function withoutPublished(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutPublished)
  if (typeof schema !== 'object' || schema === null) return schema
  if (isPublished(schema)) return { type: 'object' }
  return Object.fromEntries(
    Object.entries(schema).map(([key, member]) => [key, withoutPublished(member)]),
  )
}

function published<T>(name: string): TUnsafe<T> {
  return Type.Unsafe<T>({ $ref: `${PUBLISHED_URN}${name}` })
}
