import { message } from '../../../domain/messages/message.ts'
import { certificateModel } from '../../../domain/document/certificate.ts'
import { qrText } from '../../../domain/document/decision.ts'
import type { TagData } from '../../../domain/document/example-data.ts'
import { KIND_FACTS, languagesOf } from '../../../domain/document/kinds.ts'
import { TemplateRefusal } from '../../../domain/document/template-fault.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { PrintOptions, ReadyTemplate, TemplateRoom, TemplateShelf } from '../../ports.ts'
import type { CertificatePress, PaperOrder } from '../perform.ts'

/**
 * The press over the service's templates. It prints from the stored receipt and the stored template
 * alone, so that what lies in the folders today changes no paper that was intended yesterday.
 */
export function certificatePress(ports: {
  readonly templates: TemplateShelf
  readonly room: TemplateRoom
}): CertificatePress {
  const { templates, room } = ports
  const { tags } = KIND_FACTS.certificate
  const anyCode = room.qr('-')

  /** Has a paper made of what was ordered, and words what its template or its data is refused for. */
  async function made<T>(
    order: PaperOrder,
    code: (text: string) => Uint8Array,
    work: (ready: ReadyTemplate, data: TagData, options: PrintOptions) => T,
  ): Promise<T> {
    const { receipt, decision, language, template, isSpecimen } = order
    try {
      const ready = await room.ready(template, tags)
      const data = certificateModel(receipt, decision, languagesOf(language), {
        template: ready.sha256,
      })
      const qr = qrText(decision)
      return work(ready, data, {
        isSpecimen: isSpecimen || data['isSpecimen'] === true,
        isReadOnly: false,
        pictures: qr === undefined ? {} : { qr: code(qr) },
      })
    } catch (error) {
      if (!(error instanceof TemplateRefusal)) throw error
      throw new Refusal(
        'document-incomplete',
        message('refusal-document-incomplete', { count: error.errors }),
        error.faults,
      )
    }
  }

  return {
    async template({ standard, edition, language }) {
      const found = await templates.find('certificate', language, { standard, edition })
      if (found !== undefined) return found.bytes
      throw new Refusal(
        'template-unknown',
        message('refusal-template-unknown', { kind: 'certificate', language }),
      )
    },
    print: (order) =>
      made(
        order,
        (text) => room.qr(text),
        (ready, data, options) => ready.fill(data, options),
      ),
    tryOut: (order) =>
      made(
        order,
        () => anyCode,
        (ready, data, options) => ready.tryOut(data, options),
      ),
  }
}
