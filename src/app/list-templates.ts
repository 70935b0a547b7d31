import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentLanguage,
} from '../domain/document/kinds.ts'
import { Refusal } from '../domain/refusal.ts'
import type { CheckTemplate } from './check-template.ts'
import type { ShelvedTemplate, TemplateScope, TemplateShelf } from './ports.ts'

/** A template as lists show it. */
export type ListedTemplate = Omit<ShelvedTemplate, 'bytes'> & { readonly bytes: number }

/** Every template on the shelf: by kind, then by whose it is. */
export async function listTemplates(shelf: TemplateShelf): Promise<readonly ListedTemplate[]> {
  const found = await shelf.list()
  return found
    .map((one) => ({ ...one, bytes: one.bytes.length }))
    .toSorted(
      (a, b) =>
        DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind) ||
        (a.file < b.file ? -1 : 1),
    )
}

/** Keeps an uploaded template. Refuses (`template-faulty`) one from which nothing can be made. */
export async function keepTemplate(
  bytes: Uint8Array,
  kind: DocumentKind,
  { shelf, check }: { readonly shelf: TemplateShelf; readonly check: CheckTemplate },
): Promise<string> {
  if (shelf.keep === undefined) throw readOnly()
  const { isUsable, faults } = await check(bytes, kind)
  if (!isUsable) throw faulty(faults)
  return shelf.keep(bytes)
}

/** Lets a kept template be the one that papers of a kind are made with from now on. */
export async function activateTemplate(
  asked: {
    readonly sha256: string
    readonly kind: DocumentKind
    readonly language: DocumentLanguage
    readonly scope: TemplateScope
  },
  { shelf, check }: { readonly shelf: TemplateShelf; readonly check: CheckTemplate },
): Promise<ListedTemplate> {
  if (shelf.activate === undefined) throw readOnly()
  const bytes = await shelf.kept?.(asked.sha256)
  if (bytes === undefined)
    throw new Refusal('template-unknown', `No template with the digest ${asked.sha256} is kept.`)
  const { isUsable, faults } = await check(bytes, asked.kind)
  if (!isUsable) throw faulty(faults)
  const active = await shelf.activate(asked.sha256, asked.kind, asked.language, asked.scope)
  return { ...active, bytes: active.bytes.length }
}

function readOnly(): Refusal {
  return new Refusal(
    'templates-read-only',
    'Templates cannot be changed here: no folder for them is set (TOUCHSTONE_TEMPLATES).',
  )
}

function faulty(faults: Refusal['faults']): Refusal {
  const errors = faults.filter(({ severity }) => severity === 'error')
  return new Refusal(
    'template-faulty',
    `The template has ${errors.length === 1 ? 'a fault' : `${errors.length} faults`} and cannot be used.`,
    faults,
  )
}
