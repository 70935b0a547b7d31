import { exampleData, type SampleCase, type TagData } from '../../domain/document/example-data.ts'
import { type DocumentKind, KIND_FACTS } from '../../domain/document/kinds.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { TemplateRefusal } from '../../domain/document/template-fault.ts'
import type { TemplateCheck } from '../../domain/document/template-check.ts'
import type { MendedTemplate } from '../../domain/document/template-mend.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { TemplateRoom } from '../ports.ts'

/** Checks a template against the tags of its kind. */
export type CheckTemplate = (bytes: Uint8Array, kind: DocumentKind) => Promise<TemplateCheck>

/** A copy of a template in which everything is put right that is certain, with what was done. */
export type MendTemplate = (bytes: Uint8Array, kind: DocumentKind) => Promise<MendedTemplate>

/** A sample of a template, filled with example values in a language and marked as a specimen. */
export type SampleTemplate = (
  bytes: Uint8Array,
  kind: DocumentKind,
  catalogue: Catalogue,
  sample?: SampleCase,
) => Promise<Uint8Array>

/** What the QR code of a sample says. */
const SAMPLE_URL = 'https://register.example.org/c/TS-2026-00001'

/** See {@link CheckTemplate}. Never throws for what is in the file. */
export function checkTemplateWith({ room }: { readonly room: TemplateRoom }): CheckTemplate {
  return (bytes, kind) => room.check(bytes, KIND_FACTS[kind].tags)
}

/** See {@link MendTemplate}. Never throws for what is in the file. */
export function mendTemplateWith({ room }: { readonly room: TemplateRoom }): MendTemplate {
  return (bytes, kind) => room.mend(bytes, KIND_FACTS[kind].tags)
}

/** See {@link SampleTemplate}. Refuses (`template-faulty`) a template that the check does not pass. */
export function sampleTemplateWith({ room }: { readonly room: TemplateRoom }): SampleTemplate {
  return async (bytes, kind, catalogue, sample) => {
    const { tags } = KIND_FACTS[kind]
    const data: TagData = exampleData(tags, catalogue, sample)
    try {
      const ready = await room.ready(bytes, tags)
      return ready.fill(data, {
        isSpecimen: true,
        isReadOnly: false,
        pictures: { qr: room.qr(SAMPLE_URL) },
      })
    } catch (error) {
      if (!(error instanceof TemplateRefusal)) throw error
      throw new Refusal(
        'template-faulty',
        message('refusal-template-faulty', { count: error.errors }),
        error.faults,
      )
    }
  }
}

/** The kind of paper whose tags fit a template best: the one with the fewest errors. */
export async function guessKind(
  bytes: Uint8Array,
  kinds: readonly DocumentKind[],
  check: CheckTemplate,
): Promise<DocumentKind> {
  const tried = await Promise.all(
    kinds.map(async (kind) => {
      const { faults } = await check(bytes, kind)
      return { kind, errors: faults.filter(({ severity }) => severity === 'error').length }
    }),
  )
  return tried.toSorted((a, b) => a.errors - b.errors)[0]!.kind
}
