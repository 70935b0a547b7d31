import { join } from 'node:path'
import { pause } from '../adapters/system/pause.ts'
import { systemClock } from '../adapters/system/clock.ts'
import { digestOfBytes } from '../adapters/system/digest.ts'
import { checkShape } from '../adapters/system/json-schema.ts'
import { openPdfPress } from '../adapters/pdf/pdf-press.ts'
import { openTemplateFiles } from '../adapters/template-files/template-files.ts'
import { openTemplateShelf } from '../adapters/template-files/template-shelf.ts'
import { openTemplateStore } from '../adapters/template-files/template-store.ts'
import { zipStream } from '../adapters/word-template/package/zip-stream.ts'
import { openTemplateRoom } from '../adapters/word-template/render/template-room.ts'
import {
  checkTemplateWith,
  mendTemplateWith,
  sampleTemplateWith,
} from '../app/papers/check-template.ts'
import type { PackShelf } from '../app/ports.ts'
import type { Papers } from '../app/rules-service.ts'
import { printPaperWith } from '../app/papers/print-paper.ts'
import { renderBatchWith } from '../app/papers/render-batch.ts'
import { readDecision, readReport, renderDocumentWith } from '../app/papers/render-document.ts'
import type { ScoreDocument } from '../app/scoring/score-document.ts'
import type { VerifyReceipt } from '../app/scoring/verify-receipt.ts'
import type { Decision } from '../domain/document/decision.ts'
import type { ReportFacts } from '../domain/document/report-facts.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import type { Receipt } from '../domain/receipt/receipt.ts'
import type { PreparedPack } from '../domain/score/score.ts'

/** The templates that come with Touchstone. */
const SHIPPED = join(import.meta.dirname, '../..', 'templates')

/** Opens the room of papers over a service's packs. Uploads go to `templates`, where it is given. */
export function openPapers(service: {
  readonly root: string
  readonly shelf: PackShelf
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly verify: VerifyReceipt
  readonly scoreDocument: ScoreDocument
  readonly readReceipt: (document: unknown) => Receipt
  readonly software: Receipt['software']
  readonly templates?: string | undefined
}): Papers {
  const own = join(service.root, 'templates')
  const templates = openTemplateShelf(
    (own === SHIPPED ? [own] : [own, SHIPPED]).map((folder) =>
      openTemplateFiles(folder, digestOfBytes),
    ),
    service.templates === undefined
      ? undefined
      : openTemplateStore(service.templates, { digestOfBytes, clock: systemClock }),
  )
  const room = openTemplateRoom(digestOfBytes)
  const press = openPdfPress()
  const { shelf, prepare, verify, software } = service
  const render = renderDocumentWith({
    shelf,
    templates,
    room,
    prepare,
    verify,
    digestOfBytes,
    software,
    pause,
  })
  const print = printPaperWith({ press, digestOfBytes })
  const decide = (document: unknown): Decision => readDecision(document, checkShape)
  const report = (document: unknown): ReportFacts => readReport(document, checkShape)
  return {
    templates,
    largestTemplate: room.largestBytes,
    check: checkTemplateWith({ room }),
    mend: mendTemplateWith({ room }),
    sample: sampleTemplateWith({ room }),
    render,
    renderBatch: renderBatchWith({
      render,
      print,
      scoreDocument: service.scoreDocument,
      readReceipt: service.readReceipt,
      readDecision: decide,
      readReport: report,
    }),
    print,
    readDecision: decide,
    readReport: report,
    zip: zipStream,
    close: () => press.close(),
  }
}
