import { message } from '../../../domain/messages/message.ts'
import type { TemplateFaultMessage } from '../../../domain/document/template-fault.ts'
import type { Relationship } from './package-index.ts'

/**
 * Links to what editors keep in a file and nobody sees in it. Papers leave them out, with the parts
 * they lead to; the file is not refused for what its author cannot find.
 */
const UNSEEN: { readonly [type: string]: TemplateFaultMessage } = {
  printerSettings: message('fault-left-out', { what: 'printer' }),
  documenttasks: message('fault-left-out', { what: 'tasks' }),
  documentTasks: message('fault-left-out', { what: 'tasks' }),
  keyMapCustomizations: message('fault-left-out', { what: 'keys' }),
  attachedTemplate: message('fault-left-out', { what: 'template' }),
}

/** Types of the link from a chart to the workbook it was copied from. */
const WORKBOOK_LINKS = /\/(?:oleObject|package|externalLink(?:Path)?)$/

/** What is said of a link that papers leave out, or undefined for one that they keep. */
export function leftOut(source: string, link: Relationship): TemplateFaultMessage | undefined {
  const type = link.type.slice(link.type.lastIndexOf('/') + 1)
  if (Object.hasOwn(UNSEEN, type)) return UNSEEN[type]
  // Word writes scrambled fonts alone, which only Word reads.
  if (type === 'font' && !/\.odttf$/i.test(link.target))
    return message('fault-left-out', { what: 'fonts' })
  if (link.isExternal && source.startsWith('word/charts/') && WORKBOOK_LINKS.test(link.type))
    return message('fault-left-out--workbook', { address: link.target.slice(0, 200) })
  return undefined
}
