import { message } from '../../../domain/messages/message.ts'
import { certificateModel } from '../../../domain/document/certificate.ts'
import { qrText } from '../../../domain/document/decision.ts'
import { KIND_FACTS, languagesOf } from '../../../domain/document/kinds.ts'
import { TemplateRefusal } from '../../../domain/document/template-fault.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { TemplateRoom, TemplateShelf } from '../../ports.ts'
import type { CertificatePress } from '../perform.ts'

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
  return {
    async template({ standard, edition, language }) {
      const found = await templates.find('certificate', language, { standard, edition })
      if (found !== undefined) return found.bytes
      throw new Refusal(
        'template-unknown',
        message('refusal-template-unknown', { kind: 'certificate', language }),
      )
    },
    async print({ receipt, decision, language, template, isSpecimen }) {
      try {
        const ready = await room.ready(template, tags)
        const data = certificateModel(receipt, decision, languagesOf(language), {
          template: ready.sha256,
        })
        const qr = qrText(decision)
        return ready.fill(data, {
          isSpecimen: isSpecimen || data['isSpecimen'] === true,
          isReadOnly: false,
          pictures: qr === undefined ? {} : { qr: room.qr(qr) },
        })
      } catch (error) {
        if (!(error instanceof TemplateRefusal)) throw error
        throw new Refusal(
          'document-incomplete',
          message('refusal-document-incomplete', { count: error.errors }),
          error.faults,
        )
      }
    },
  }
}
