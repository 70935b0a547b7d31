import type { Decision } from '../../domain/document/decision.ts'
import type { ReportFacts } from '../../domain/document/report-facts.ts'
import type { DocumentKind, DocumentLanguage } from '../../domain/document/kinds.ts'
import { isObject } from '../../domain/schema/json.ts'
import { freeName } from '../../domain/document/file-name.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import type { Message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PrintPaper } from './print-paper.ts'
import type { Paper, PaperAsked, RenderDocument } from './render-document.ts'
import type { ScoreDocument } from '../scoring/score-document.ts'

/** One paper of a batch: a key that names it, and what it is made from, as read from JSON. */
export type BatchItem = {
  /** Names the item in manifest and journal; told apart by nothing else. */
  readonly key: string
  /**
   * An assessment, a receipt, or `{"assessment" or "receipt": …, "decision": …, "report": …}`; a
   * {@link BatchProblem} where it could not be read.
   */
  readonly document: unknown
}

/** Why there is no paper of an item. */
export class BatchProblem {
  readonly code: string
  readonly detail: Message
  readonly faults: readonly Fault[]
  constructor({ code, detail, faults }: Pick<BatchProblem, 'code' | 'detail' | 'faults'>) {
    this.code = code
    this.detail = detail
    this.faults = faults
  }
}

/** What every paper of a batch is. */
export type BatchAsked = {
  readonly kind: DocumentKind
  readonly language: DocumentLanguage
  readonly template?: Uint8Array
  readonly isReadOnly?: boolean
  /** Whether findings reports tell the way to the next level, as information. */
  readonly hasWayUp?: boolean
  readonly level?: number
  /** PDF copies instead of Word files. */
  readonly pdf?: { readonly isArchival: boolean }
}

/** A line of the manifest: the file that came out, or why there is none. */
export type ManifestLine =
  | {
      readonly key: string
      readonly number?: string
      readonly file: string
      readonly sha256: string
      readonly template: string
      readonly isSpecimen: boolean
    }
  | { readonly key: string; readonly problem: BatchProblem }

/** What came of one item. */
export type BatchOutcome = { readonly line: ManifestLine; readonly bytes?: Uint8Array }

/** Papers that were made before, by item and by what each was made from. */
export type BatchJournal = {
  readonly find: (item: BatchItem) => Promise<BatchOutcome | undefined>
  readonly note: (item: BatchItem, outcome: BatchOutcome) => Promise<void>
}

/** Makes papers one after another, in the order of the items; a faulty item spoils no other. */
export type RenderBatch = (
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  asked: BatchAsked,
  journal?: BatchJournal,
) => AsyncGenerator<BatchOutcome>

/** See {@link RenderBatch}. With a journal, what was made before is taken from there. */
export function renderBatchWith(ports: {
  readonly render: RenderDocument
  readonly print: PrintPaper
  readonly scoreDocument: ScoreDocument
  readonly readReceipt: (document: unknown) => Receipt
  readonly readDecision: (document: unknown) => Decision
  readonly readReport: (document: unknown) => ReportFacts
}): RenderBatch {
  return async function* renderBatch(items, asked, journal) {
    const taken = new Set<string>()
    for await (const item of items) {
      const isRead = !(item.document instanceof BatchProblem)
      const known = isRead ? await journal?.find(item) : undefined
      const file = known !== undefined && 'file' in known.line ? known.line.file : undefined
      if (known !== undefined && file !== undefined && !taken.has(file.toLowerCase())) {
        taken.add(file.toLowerCase())
        yield known
        continue
      }
      const outcome = await outcomeOf(item, asked, taken)
      if (isRead) await journal?.note(item, outcome)
      yield outcome
    }
  }

  async function outcomeOf(
    item: BatchItem,
    asked: BatchAsked,
    taken: Set<string>,
  ): Promise<BatchOutcome> {
    if (item.document instanceof BatchProblem)
      return { line: { key: item.key, problem: item.document } }
    try {
      const word = await ports.render(await paperOf(item.document, asked))
      const paper = asked.pdf === undefined ? word : await ports.print(word, asked.pdf)
      const file = freeName(paper.names.full, taken)
      return { line: lineOf(item.key, file, paper), bytes: paper.bytes }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { line: { key: item.key, problem: new BatchProblem(error) } }
    }
  }

  async function paperOf(document: unknown, asked: BatchAsked): Promise<PaperAsked> {
    const { kind, language, template, isReadOnly, hasWayUp, level } = asked
    const { about, decision, report } = unwrapped(document)
    const isReceipt = isObject(about) && typeof about['receipt'] === 'string'
    return {
      kind,
      language,
      ...(template === undefined ? {} : { template }),
      ...(isReadOnly === undefined ? {} : { isReadOnly }),
      ...(hasWayUp === undefined ? {} : { hasWayUp }),
      ...(level === undefined ? {} : { level }),
      about: isReceipt ? ports.readReceipt(about) : await ports.scoreDocument(about),
      isOurs: !isReceipt,
      ...(decision === undefined ? {} : { decision: ports.readDecision(decision) }),
      ...(report === undefined ? {} : { report: ports.readReport(report) }),
    }
  }
}

/** `{"assessment" or "receipt": …, "decision": …, "report": …}`, or the assessment or receipt itself. */
function unwrapped(document: unknown): {
  readonly about: unknown
  readonly decision?: unknown
  readonly report?: unknown
} {
  if (!isObject(document)) return { about: document }
  const { assessment, receipt, decision, report } = document
  if (isObject(receipt)) return { about: receipt, decision, report }
  // A receipt holds its assessment as well, and names itself.
  if (isObject(assessment) && receipt === undefined) return { about: assessment, decision, report }
  return { about: document }
}

function lineOf(key: string, file: string, paper: Paper): ManifestLine {
  return {
    key,
    ...(paper.number === undefined ? {} : { number: paper.number }),
    file,
    sha256: paper.sha256,
    template: paper.template.sha256,
    isSpecimen: paper.isSpecimen,
  }
}
