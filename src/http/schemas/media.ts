/** An answer in several media types, or in one that is not JSON, as a route's schema has it. */
export function answersIn(
  description: string,
  schemas: { readonly [mediaType: string]: object },
): object {
  const content = Object.entries(schemas).map(([type, schema]) => [type, { schema }])
  return { description, content: Object.fromEntries(content) }
}
