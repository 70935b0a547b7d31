import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueIn } from '../../domain/messages/all.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { MessageKey } from '../../domain/messages/keys.ts'
import { ROLES } from '../../domain/register/roles.ts'
import { isObject } from '../../domain/schema/json.ts'

/** What the page of the API runs in the browser. */
export const API_PAGE_SCRIPT = readFileSync(join(import.meta.dirname, 'api-page.js'), 'utf8')

/** Looks of what the page has beside those of Swagger UI. */
export const API_PAGE_STYLE = `.swagger-ui .scheme-container .schemes { flex-wrap: wrap }
.swagger-ui .scheme-container .schemes .of-the-page {
  flex: 0 1 auto; flex-wrap: wrap; align-items: center; gap: 1em; max-width: 100%
}
.swagger-ui .of-the-page label { max-width: 100% }
.swagger-ui .of-the-page select { max-width: min(20em, 100%) }`

/** An OpenAPI document as far as the page reads it. */
export type DescribedApi = {
  readonly info?: { readonly description?: string }
  readonly paths?: { readonly [path: string]: object }
  readonly components?: { readonly securitySchemes?: object }
}

/** In English first, as the page is. */
const CATALOGUES = [...new Set([catalogueIn('en'), ...LANGUAGES.map(catalogueIn)])]

function inEvery(key: MessageKey): string {
  return CATALOGUES.map((one) => one.say(key)).join(' / ')
}

/**
 * The document with each operation by its name and summary alone, which is what the page lists; with the roles that
 * requests can be made in, where the service is a demonstration.
 */
export function operationList(document: DescribedApi, isDemonstration: boolean): object {
  const inBrief = ({
    operationId,
    summary,
    tags,
    security,
  }: {
    readonly [member: string]: unknown
  }) => ({
    operationId,
    summary,
    tags,
    security,
    responses: {},
  })
  const paths = Object.entries(document.paths ?? {}).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, of]) => [method, inBrief(of as object as never)]),
    ),
  ])
  const how = CATALOGUES.map((one) =>
    one.say('api-page-how', { document: '[/openapi.json](/openapi.json)' }),
  )
  return {
    ...document,
    info: { ...document.info, description: [document.info?.description, ...how].join('\n\n') },
    paths: Object.fromEntries(paths) as object,
    components: { securitySchemes: document.components?.securitySchemes },
    'x-page': {
      find: inEvery('api-page-find'),
      ...(isDemonstration
        ? {
            role: {
              label: inEvery('api-page-role'),
              roles: ROLES,
            },
          }
        : {}),
    },
  }
}

/** An operation with what it refers to in the place of each reference; undefined where there is none of the name. */
export function operationInFull(document: DescribedApi, operationId: string): object | undefined {
  const found = Object.values(document.paths ?? {})
    .flatMap((methods) => Object.values(methods) as readonly { readonly operationId?: string }[])
    .find((operation) => operation.operationId === operationId)
  return found === undefined ? undefined : (inPlace(found, document, []) as object)
}

/** So many references one within another are followed: rules contain rules, and would fill the page. */
const DEEPEST = 3

/** A copy without references; `within` are those that it stands in. */
function inPlace(part: unknown, document: object, within: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((entry) => inPlace(entry, document, within))
  if (!isObject(part)) return part
  const { $ref: ref, ...beside } = part
  if (typeof ref !== 'string' || !ref.startsWith('#/components/'))
    return Object.fromEntries(
      Object.entries(part).map(([key, member]) => [key, inPlace(member, document, within)]),
    )
  const named = referred(document, ref)
  if (within.includes(ref) || within.length >= DEEPEST) {
    const name = ref.slice(ref.lastIndexOf('/') + 1)
    const { type, title = name } = isObject(named) ? named : {}
    return {
      ...(type === undefined ? {} : { type }),
      title,
      description: `See \`${name}\` in /openapi.json.`,
    }
  }
  const inner = inPlace(named, document, [...within, ref])
  return isObject(inner) ? { ...inner, ...(inPlace(beside, document, within) as object) } : inner
}

/** What a reference leads to (RFC 6901 in the fragment of a URI). */
function referred(document: object, ref: string): unknown {
  const steps = ref
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
  return steps.reduce<unknown>((of, step) => (isObject(of) ? of[step] : undefined), document)
}
