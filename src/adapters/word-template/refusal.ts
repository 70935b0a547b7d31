import type { Wording } from '../../domain/document/template-words/wording.ts'
import { type TemplateFault, TemplateRefusal } from '../../domain/document/template-fault.ts'

type Extras = Partial<Pick<TemplateFault, 'tag' | 'place' | 'otherPlace' | 'suggestion'>>

/** A fault that stops the template from being used. */
export function errorFault(code: string, { en, zh }: Wording, extras: Extras = {}): TemplateFault {
  return { code, severity: 'error', pointer: '', ...en, zh, ...extras }
}

/** A fault for a person to weigh. */
export function warningFault(code: string, wording: Wording, extras: Extras = {}): TemplateFault {
  return { ...errorFault(code, wording, extras), severity: 'warning' }
}

/** Refuses with one reason. */
export function refuse(code: string, wording: Wording, extras: Extras = {}): never {
  throw new TemplateRefusal([errorFault(code, wording, extras)])
}

/** Refuses with all errors among `faults`, or does nothing when there is none. */
export function refuseErrors(faults: readonly TemplateFault[]): void {
  if (faults.some((fault) => fault.severity === 'error')) throw new TemplateRefusal(faults)
}
