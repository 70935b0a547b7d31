import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentLanguage,
  KIND_FACTS,
} from '../../domain/document/kinds.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { CheckTemplate } from './check-template.ts'
import type {
  KeptTemplate,
  ShelvedTemplate,
  TemplatePlace,
  TemplateShelf,
  TemplateStore,
} from '../ports.ts'

/** A template as lists show it. */
export type ListedTemplate = Omit<ShelvedTemplate, 'bytes'> & { readonly bytes: number }

/** Every template on the shelf: by kind, then by whose it is. */
export async function listTemplates(shelf: TemplateShelf): Promise<readonly ListedTemplate[]> {
  const found = await shelf.list()
  return found
    .map(listed)
    .toSorted(
      (a, b) =>
        DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind) ||
        (a.file < b.file ? -1 : 1),
    )
}

/** A template by digest, active or not. Refuses (`template-unknown`) where there is none. */
export async function findTemplate(
  shelf: TemplateShelf,
  sha256: string,
): Promise<{ readonly kind: DocumentKind; readonly bytes: Uint8Array }> {
  const found = await shelf.withDigest(sha256)
  if (found === undefined)
    throw new Refusal(
      'template-unknown',
      message('refusal-template-unknown--digest', { digest: sha256 }),
    )
  return found
}

/** Keeps an uploaded template. Refuses (`template-faulty`) one from which nothing can be made. */
export async function keepTemplate(
  bytes: Uint8Array,
  kind: DocumentKind,
  ports: { readonly shelf: TemplateShelf; readonly check: CheckTemplate },
): Promise<KeptTemplate> {
  const store = storeOf(ports.shelf)
  await requireUsable(bytes, kind, ports.check)
  return store.keep(bytes, kind)
}

/**
 * Lets a template be the one that papers are made with from now on, as the next version of its
 * place. Papers that were made before stay what they are, and name the template they were made with.
 */
export async function activateTemplate(
  asked: TemplatePlace & { readonly sha256: string },
  ports: { readonly shelf: TemplateShelf; readonly check: CheckTemplate },
): Promise<ListedTemplate> {
  const { sha256, ...place } = asked
  const store = storeOf(ports.shelf)
  requireLanguage(place.kind, place.language)
  const { bytes } = await findTemplate(ports.shelf, sha256)
  await requireUsable(bytes, place.kind, ports.check)
  return listed(await store.activate(bytes, place))
}

/** Refuses (`template-unknown`) a language in which a kind of paper does not come. */
export function requireLanguage(kind: DocumentKind, language: DocumentLanguage): void {
  const { languages } = KIND_FACTS[kind]
  if (!languages.includes(language))
    throw new Refusal(
      'template-unknown',
      message('refusal-template-unknown--language', {
        kind,
        language,
        known: { list: languages, joined: 'comma' },
      }),
    )
}

function listed(one: ShelvedTemplate): ListedTemplate {
  return { ...one, bytes: one.bytes.length }
}

function storeOf({ store }: TemplateShelf): TemplateStore {
  if (store === undefined)
    throw new Refusal('templates-read-only', message('refusal-templates-read-only'))
  return store
}

async function requireUsable(
  bytes: Uint8Array,
  kind: DocumentKind,
  check: CheckTemplate,
): Promise<void> {
  const { isUsable, faults } = await check(bytes, kind)
  if (isUsable) return
  const count = faults.filter(({ severity }) => severity === 'error').length
  throw new Refusal('template-faulty', message('refusal-template-faulty', { count }), faults)
}
