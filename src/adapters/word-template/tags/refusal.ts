import {
  type TemplateFault,
  type TemplateFaultMessage,
  TemplateRefusal,
} from '../../../domain/document/template-fault.ts'

type Extras = Partial<Pick<TemplateFault, 'tag' | 'place' | 'otherPlace' | 'suggestion' | 'guess'>>

/** A fault that stops the template from being used; its code stands in the key of its message. */
export function errorFault(message: TemplateFaultMessage, extras: Extras = {}): TemplateFault {
  return { code: codeIn(message), severity: 'error', pointer: '', message, ...extras }
}

/** A fault for a person to weigh. */
export function warningFault(message: TemplateFaultMessage, extras: Extras = {}): TemplateFault {
  return { ...errorFault(message, extras), severity: 'warning' }
}

/** A fault of a part of the file as a whole. */
export function partFault(message: TemplateFaultMessage, part: string): TemplateFault {
  return errorFault(message, { place: { part, file: part } })
}

/** Refuses with one reason. */
export function refuse(message: TemplateFaultMessage, extras: Extras = {}): never {
  throw new TemplateRefusal([errorFault(message, extras)])
}

/** Refuses with all errors among `faults`, or does nothing when there is none. */
export function refuseErrors(faults: readonly TemplateFault[]): void {
  if (faults.some((fault) => fault.severity === 'error')) throw new TemplateRefusal(faults)
}

/** `tag-unknown` of `fault-tag-unknown--guessed`. */
function codeIn({ key }: TemplateFaultMessage): string {
  return key.slice('fault-'.length).split('--', 1)[0]!
}
