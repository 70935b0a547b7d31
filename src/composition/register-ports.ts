import { writeCalendar } from '../adapters/calendar/ical-calendar.ts'
import { sheetFiles } from '../adapters/comment-sheets/sheet-files.ts'
import { systemClock } from '../adapters/system/clock.ts'
import { digestOf, digestOfBytes } from '../adapters/system/digest.ts'
import { createIds } from '../adapters/system/ids.ts'
import { editJson } from '../domain/drafting/edit-json.ts'
import { pause } from '../adapters/system/pause.ts'
import { presenceInMemory } from '../adapters/system/presence.ts'
import { rememberedSources } from '../adapters/pack-files/remembered-sources.ts'
import { readSources, sourcesIn } from '../adapters/pack-files/revision-sources.ts'
import { packWorkbook } from '../adapters/workbook/pack-workbook.ts'
import { tableWorkbook } from '../adapters/workbook/table-workbook.ts'
import { openTemplateRoom } from '../adapters/word-template/render/template-room.ts'
import type { RevisionSource } from '../app/ports.ts'
import { certificatePress } from '../app/register/certificates/certificate-press.ts'
import type { RegisterPorts, Seal } from '../app/register/perform.ts'
import type { Clock, Jobs, Register } from '../app/register/ports.ts'
import { revisionShelf } from '../app/register/revisions/revision-shelf.ts'
import { bodyFaults, type CertificationBody } from '../domain/register/certification-body.ts'
import { refuseFaults } from '../domain/register/lifecycle.ts'
import type { RevisionName } from '../domain/register/revision-files.ts'
import type { RulesService } from '../app/rules-service.ts'

/**
 * The desk that the verbs of the register work at: a service's rules and templates over a register.
 * Refuses settings of the certification body that cannot be used, with all their faults.
 */
export function openRegisterPorts(options: {
  readonly service: Pick<RulesService, 'shelf' | 'prepare' | 'score'> & {
    readonly papers: Pick<RulesService['papers'], 'templates'>
  }
  readonly register: Register
  readonly jobs: Jobs
  readonly body: CertificationBody
  readonly seal: Seal
  /** The computer's clock unless given. */
  readonly clock?: Clock
}): RegisterPorts {
  const { service, register, jobs, body, seal, clock = systemClock } = options
  refuseFaults('certification-body', bodyFaults(body))
  const room = openTemplateRoom(digestOfBytes)
  return {
    register,
    jobs,
    ids: createIds(),
    clock,
    body,
    // Looked at every time: what was withdrawn a moment ago plans nothing any more.
    shelf: revisionShelf({ files: service.shelf, register, clock, keepMs: 0 }),
    prepare: service.prepare,
    score: service.score,
    digestOf,
    readSources: rememberedSources(readSources),
    editJson,
    writeCalendar,
    sheetFiles,
    writeWorkbook: tableWorkbook,
    writeBook: packWorkbook,
    press: certificatePress({ templates: service.papers.templates, room }),
    seal,
    presence: presenceInMemory(),
    pause,
  }
}

/** The files of a revision that lies in a root, ready to be imported. */
export function revisionInFolders(
  root: string,
  name: RevisionName,
): Promise<readonly RevisionSource[]> {
  return sourcesIn(root, name)
}
