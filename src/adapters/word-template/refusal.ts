import { type TemplateFault, TemplateRefusal } from '../../domain/document/template-fault.ts'

type Extras = Partial<Pick<TemplateFault, 'tag' | 'place' | 'otherPlace' | 'suggestion'>>

/** A fault that stops the template from being used. */
export function errorFault(
  code: string,
  message: string,
  fix: string,
  extras: Extras = {},
): TemplateFault {
  return { code, severity: 'error', pointer: '', message, fix, ...extras }
}

/** A fault for a person to weigh. */
export function warningFault(
  code: string,
  message: string,
  fix: string,
  extras: Extras = {},
): TemplateFault {
  return { ...errorFault(code, message, fix, extras), severity: 'warning' }
}

/** Refuses with one reason. */
export function refuse(code: string, message: string, fix: string, extras: Extras = {}): never {
  throw new TemplateRefusal([errorFault(code, message, fix, extras)])
}

/** Refuses with all errors among `faults`, or does nothing when there is none. */
export function refuseErrors(faults: readonly TemplateFault[]): void {
  if (faults.some((fault) => fault.severity === 'error')) throw new TemplateRefusal(faults)
}
