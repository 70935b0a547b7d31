import { readFileSync } from 'node:fs'
import { checkShape } from '../adapters/system/json-schema.ts'
import { readJson } from '../adapters/pack-files/read-json.ts'
import { ConfigRefused } from './config.ts'
import { structureFaults } from '../domain/check/structure.ts'
import {
  bodyFaults,
  EXAMPLE_BODY,
  type CertificationBody,
} from '../domain/register/certification-body.ts'
import type { Fault } from '../domain/faults/fault.ts'
import { message } from '../domain/messages/message.ts'

/** The setting that names the file. */
const VARIABLE = 'TOUCHSTONE_BODY'

/**
 * The body that issues certificates, from its file after `schemas/body-1.schema.json`. Where none is
 * named, one that is plainly made up, whose QR codes lead to `port` of this computer where that is
 * known. Refuses a file that cannot be used, with everything that is wrong with it.
 */
export function readBody(file: string | undefined, port: number | undefined): CertificationBody {
  if (file === undefined)
    return port === undefined || port === 0
      ? EXAMPLE_BODY
      : { ...EXAMPLE_BODY, lookUp: `http://127.0.0.1:${port}/c/` }
  const { value, faults } = readJson(textOf(file))
  const wrong = faults.length > 0 ? faults : structureFaults(checkShape('body-1', value), '')
  if (wrong.length > 0) throw refused(file, wrong)
  const { $schema: _, ...body } = value as CertificationBody & { readonly $schema?: string }
  const unusable = bodyFaults(body)
  if (unusable.length > 0) throw refused(file, unusable)
  return body
}

function refused(file: string, faults: readonly Fault[]): ConfigRefused {
  return new ConfigRefused(faults.map((fault) => ({ variable: VARIABLE, file, fault })))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new ConfigRefused([message('body-file-unreadable', { variable: VARIABLE, file })])
  }
}
