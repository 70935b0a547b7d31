import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import { structureFaults } from '../../domain/check/structure.ts'
import { type Decision, qrText } from '../../domain/document/decision.ts'
import type { ReportFacts } from '../../domain/document/report-facts.ts'
import { type FileNames, fileNames } from '../../domain/document/file-name.ts'
import {
  type DocumentKind,
  type DocumentLanguage,
  KIND_FACTS,
  languagesOf,
} from '../../domain/document/kinds.ts'
import { TemplateRefusal } from '../../domain/document/template-fault.ts'
import { weaker, type ProvenanceStatus } from '../../domain/language/provenance.ts'
import { paperProperties } from '../../domain/document/paper-properties.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { message } from '../../domain/messages/message.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import { wording } from '../../domain/messages/text.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type { WordedComparison } from '../../domain/words/compare/comparison-data.ts'
import { findRevision } from '../packs/find-revision.ts'
import { requireLanguage } from './list-templates.ts'
import { paperData, type PaperSubject } from './paper-data.ts'
import { isRecordTold, recordNamed, type RecordTold } from './record-told.ts'
import type {
  DigestOfBytes,
  PackShelf,
  TemplateRoom,
  TemplateScope,
  TemplateShelf,
} from '../ports.ts'
import type { VerifyReceipt } from '../scoring/verify-receipt.ts'

/** A paper that is asked for. */
export type PaperAsked = {
  readonly kind: DocumentKind
  readonly language: DocumentLanguage
  /** What it is about: a receipt, for an annex the standard and which of its revisions, or a draft, or two revisions. */
  readonly about:
    | Receipt
    | StandardAsked
    | UnpublishedPack
    | RevisionsCompared
    | RecordTold
    | EvaluationReported
  /** Set where the receipt was computed by this service a moment ago; else it is computed again. */
  readonly isOurs?: boolean
  readonly decision?: Decision
  /** What a findings report tells beside the receipt; of what is left out it says so. */
  readonly report?: ReportFacts
  /** A template to use in place of the one on the shelf. */
  readonly template?: Uint8Array
  readonly isReadOnly?: boolean
  /** Whether a findings report tells the way to the next level, as information. */
  readonly hasWayUp?: boolean
  readonly level?: number
}

export type StandardAsked = {
  readonly standard: string
  readonly edition?: string
  readonly revision?: number
}

/** A pack that nobody has published: its papers say so, whatever its numbers say of themselves. */
export type UnpublishedPack = { readonly unpublished: DigestedPack }

/** An evaluation on record with the rules that it was made by, and what the register knows of it besides. */
export type EvaluationReported = {
  readonly evaluated: Receipt
  readonly rules: DigestedPack
  /** Whether the register holds made-up work. */
  readonly isDemonstration: boolean
  /** Whether it counts no more. */
  readonly isOver: boolean
  /** What those are called whose ids answers name. */
  readonly people: Readonly<Record<string, string>>
}

/** Two revisions that were compared. */
export type RevisionsCompared = { readonly comparison: WordedComparison }

/** A paper with what its record holds. */
export type Paper = {
  readonly kind: DocumentKind
  readonly language: DocumentLanguage
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly names: FileNames
  readonly isSpecimen: boolean
  /** Number of the certificate, where there is a decision. */
  readonly number?: string
  readonly template: { readonly sha256: string; readonly file?: string }
}

export type RenderDocument = (asked: PaperAsked) => Promise<Paper>

/**
 * Makes a paper. A receipt that somebody brings is computed again first, so that no paper states
 * what no assessment gives. Illustrative or draft rules and certificates without a decision become
 * specimens, whatever the template says.
 *
 * Refuses `receipt-differs`, `document-unfit`, `document-incomplete`, `template-unknown` and
 * `template-faulty`, with every fault at once.
 */
export function renderDocumentWith(ports: {
  readonly shelf: PackShelf
  readonly templates: TemplateShelf
  readonly room: TemplateRoom
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly verify: VerifyReceipt
  readonly digestOfBytes: DigestOfBytes
  readonly software: Receipt['software']
  /** Lets others have a turn. */
  readonly pause: () => Promise<unknown>
}): RenderDocument {
  const { shelf, templates, room, prepare, verify } = ports

  return async (asked) => {
    const { kind, language, decision } = asked
    requireLanguage(kind, language)
    const subject =
      'receipt' in asked.about
        ? await ofReceipt(asked.about, asked.isOurs === true)
        : 'evaluated' in asked.about
          ? ofEvaluation(asked.about)
          : 'comparison' in asked.about
            ? ofRevisions(asked.about)
            : isRecordTold(asked.about)
              ? ofRecord(asked.about)
              : 'unpublished' in asked.about
                ? ofPack(asked.about.unpublished, 'draft')
                : ofPack(findRevision(await shelf.revisions(), asked.about))
    const scope = { standard: subject.standard.id, edition: subject.standard.edition }
    const template = await templateFor(asked, scope)
    const tags = KIND_FACTS[kind].tags
    const ready = await refusing('template-faulty', () => room.ready(template.bytes, tags))
    const data = await paperData(subject, asked, { ...ports, template: ready.sha256 })
    const qr = codeOf(kind, subject, decision)
    const isSpecimen = data['isSpecimen'] === true
    const named = aboutOf(subject, decision, language)
    const properties = paperProperties(kind, language, {
      ...named,
      standard: designationOf(subject),
    })
    const bytes = await refusing('document-incomplete', async () =>
      ready.fill(data, {
        isSpecimen,
        isReadOnly: asked.isReadOnly === true,
        pictures: qr === undefined ? {} : { qr: room.qr(qr) },
        ...(asked.level === undefined ? {} : { level: asked.level }),
        properties,
      }),
    )
    return {
      kind,
      language,
      bytes,
      sha256: ports.digestOfBytes(bytes),
      names: fileNames(kind, language, named, 'docx'),
      isSpecimen,
      ...(decision === undefined ? {} : { number: decision.number }),
      template: {
        sha256: ready.sha256,
        ...(template.file === undefined ? {} : { file: template.file }),
      },
    }
  }

  async function ofReceipt(receipt: Receipt, isOurs: boolean): Promise<PaperSubject> {
    if (!isOurs) {
      const { holds, differences } = await verify(receipt)
      if (!holds)
        throw new Refusal(
          'receipt-differs',
          differences[0]?.message ?? message('refusal-receipt-differs'),
        )
    }
    const { id, edition, digest } = receipt.standard
    const found = findRevision(await shelf.revisions(), { standard: id, edition, digest })
    return { standard: receipt.standard, prepared: prepare(found), receipt }
  }

  function ofEvaluation({ evaluated, rules, ...register }: EvaluationReported): PaperSubject {
    const prepared = prepare(rules)
    return { standard: evaluated.standard, prepared, receipt: evaluated, ...register }
  }

  function ofRevisions({ comparison }: RevisionsCompared): PaperSubject {
    const { standard: id, edition } = comparison.right
    return { standard: { id, edition }, comparison }
  }

  function ofRecord(told: RecordTold): PaperSubject {
    const named = recordNamed(told)
    const pack = 'rules' in told ? { prepared: prepare(told.rules) } : {}
    const compared =
      'compared' in told && told.compared !== undefined ? { comparison: told.compared } : {}
    return { standard: named.standard, told, named, ...pack, ...compared }
  }

  function ofPack(found: DigestedPack, atMost?: ProvenanceStatus): PaperSubject {
    const { id, edition } = found.pack.standard
    const prepared = prepare(found)
    const { status } = prepared.provenance
    return { standard: { id, edition }, prepared, status: weaker(status, atMost ?? status) }
  }

  async function templateFor(
    { kind, language, template }: PaperAsked,
    scope: TemplateScope,
  ): Promise<{ readonly bytes: Uint8Array; readonly file?: string }> {
    if (template !== undefined) return { bytes: template }
    const found = await templates.find(kind, language, scope)
    if (found === undefined)
      throw new Refusal('template-unknown', message('refusal-template-unknown', { kind, language }))
    return found
  }
}

/** How a standard is cited; by its id where only two revisions of it are known. */
function designationOf({ standard, prepared, named }: PaperSubject): string {
  const cited = named?.standard.designation ?? prepared?.expanded.pack.standard.designation
  return cited ?? `${standard.id} ${standard.edition}`
}

/** What the code of a paper says, where it has one. */
function codeOf(
  kind: DocumentKind,
  { named }: PaperSubject,
  decision: Decision | undefined,
): string | undefined {
  if (named !== undefined) return named.code
  return kind === 'certificate' && decision !== undefined ? qrText(decision) : undefined
}

function aboutOf(
  { standard, receipt, named }: PaperSubject,
  decision: Decision | undefined,
  language: DocumentLanguage,
): { readonly mark: string; readonly organisation?: string; readonly title?: string } {
  const mark = named?.number ?? decision?.number ?? `${standard.id}-${standard.edition}`
  const name = named?.organisation ?? receipt?.assessment.subject?.name
  if (name === undefined) return { mark }
  const [first] = languagesOf(language)
  const title = named?.title?.(catalogueIn(first))
  return {
    mark,
    organisation: wording(name, first),
    ...(title === undefined ? {} : { title }),
  }
}

/** What a template or its data was refused for, as a refusal of the service. */
async function refusing<T>(
  code: 'template-faulty' | 'document-incomplete',
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TemplateRefusal)) throw error
    throw new Refusal(code, message(`refusal-${code}`, { count: error.errors }), error.faults)
  }
}

/** A document as what a team reports, or a refusal (`report-faulty`) with everything that is wrong with it. */
export function readReport(document: unknown, shape: ShapeCheck): ReportFacts {
  const faults = structureFaults(shape('report-1', document), '')
  if (faults.length > 0)
    throw new Refusal(
      'report-faulty',
      message('refusal-report-faulty', { count: faults.length }),
      faults,
    )
  return document as ReportFacts
}

/** A document as a decision, or a refusal (`decision-faulty`) with everything that is wrong with it. */
export function readDecision(document: unknown, shape: ShapeCheck): Decision {
  const faults = structureFaults(shape('decision-1', document), '')
  if (faults.length > 0)
    throw new Refusal(
      'decision-faulty',
      message('refusal-decision-faulty', { count: faults.length }),
      faults,
    )
  return document as Decision
}
