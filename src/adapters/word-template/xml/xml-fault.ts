import type { TemplateFaultMessage } from '../../../domain/document/template-fault.ts'
import { partWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'
import type { XmlProblem } from './xml-scanner.ts'

/** Why a part is not XML that is read, for the person who made the file. */
export function xmlFault(name: string, { code, offset }: XmlProblem): TemplateFaultMessage {
  const at = offset + 1
  const part = partWords(name)
  switch (code) {
    case 'xml-doctype':
      return message('fault-xml-doctype', { part })
    case 'xml-depth':
      return message('fault-xml-depth', { part })
    case 'xml-entity':
      return message('fault-xml-entity', { part, at })
    case 'xml-character':
      return message('fault-xml-character', { part, at })
    case 'xml-malformed':
      return message('fault-xml-malformed', { part, at })
    default:
      return code satisfies never
  }
}
