import { either, number, map, ref, string } from '../schema/schema.ts'

const key = string({ minLength: 1, maxLength: 200 })

/** A table of numbers, nested by key: `{ "2026": { "five": 135 } }`. */
export const table = either(
  { description: 'Numbers by key, nested.' },
  { ...map(ref('table'), undefined, key), minProperties: 1 },
  number(),
)
export type Table = number | { readonly [key: string]: Table }
