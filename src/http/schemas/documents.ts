import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { EveryLanguage } from '../../domain/messages/text.ts'
import { Type } from 'typebox'
import type { ListedTemplate } from '../../app/papers/list-templates.ts'
import type { KeptTemplate, TemplateVersion } from '../../app/ports.ts'
import {
  DOCUMENT_KINDS,
  DOCUMENT_LANGUAGES,
  type DocumentKind,
  type DocumentLanguage,
  PAPER_SOURCES,
} from '../../domain/document/kinds.ts'
import { SAMPLE_CASES } from '../../domain/document/example-data.ts'
import type { WordedCheck } from '../../domain/document/template-check.ts'
import type { WordedMend } from '../../domain/document/template-mend.ts'
import type { PaletteTag } from '../../domain/document/palette.ts'
import {
  assessmentDocument,
  decisionDocument,
  receiptOfAnyFormat,
  reportDocument,
} from './published.ts'
import { place, templateFault } from './template-fault.ts'

/** What a Word file is called on the wire. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** A workbook on the wire. */
export const workbookFile = Type.String({ format: 'binary', description: 'An Excel workbook.' })
export const PDF = 'application/pdf'
export const ZIP = 'application/zip'

/** The forms a paper is to be had in: Word, PDF, or PDF/A-2b for archives. */
const FORMS = ['docx', 'pdf', 'pdf-a'] as const
export type PaperForm = (typeof FORMS)[number]

const kind = Type.Enum([...DOCUMENT_KINDS], { description: 'Which paper.' })
const language = Type.Enum([...DOCUMENT_LANGUAGES], {
  description: '`both` is for certificates.',
})
/** Of a paper that is asked for. */
export const form = Type.Enum([...FORMS], {
  description: 'Word unless it says PDF, or PDF/A-2b (`pdf-a`); those need LibreOffice.',
})
const sha256 = Type.String({
  description: 'SHA-256 of a template, 64 lower-case hexadecimal digits.',
  pattern: '^[0-9a-f]{64}$',
})
const id = Type.String({ pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$', maxLength: 64 })
const edition = Type.String({ pattern: '^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$', maxLength: 64 })
const closed = { additionalProperties: false } as const
const every = Type.Unsafe<EveryLanguage>(
  Type.Object(Object.fromEntries(LANGUAGES.map((one) => [one, Type.String()])), closed),
)

/** Bytes of a Word file; what they hold is for the gate to say. */
export const wordFile = Type.Unsafe<Buffer>({ description: 'A Word file (.docx).' })

export const ofKind = Type.Object({ kind })
export const ofTemplate = Type.Object({ sha256 })
export const forKind = Type.Object({ kind }, closed)
export const maybeForKind = Type.Object(
  {
    kind: Type.Optional(
      Type.Enum([...DOCUMENT_KINDS], { description: 'Without one the kind that fits best.' }),
    ),
  },
  closed,
)
export const ofSample = Type.Object(
  {
    form: Type.Optional(form),
    case: Type.Optional(
      Type.Enum([...SAMPLE_CASES], { description: 'Which sample; the usual one unless it says.' }),
    ),
  },
  closed,
)
export const inForm = Type.Object({ form: Type.Optional(form) }, closed)
/** Whose template: everybody's, a standard's, or one edition's. */
export const ofPlace = Type.Object(
  { kind, language, standard: Type.Optional(id), edition: Type.Optional(edition) },
  { ...closed, dependentRequired: { edition: ['standard'] } },
)

/** A kind of paper. */
export const listedKind = Type.Unsafe<{
  readonly kind: DocumentKind
  readonly title: EveryLanguage
  readonly from: (typeof PAPER_SOURCES)[number]
  readonly languages: readonly DocumentLanguage[]
}>(
  Type.Object(
    {
      kind,
      title: every,
      from: Type.Enum([...PAPER_SOURCES], {
        description: 'What it is made from.',
      }),
      languages: Type.Array(language),
    },
    closed,
  ),
)

/** A tag that templates of a kind may use. */
export const paletteTag = Type.Unsafe<PaletteTag>(
  Type.Object(
    {
      name: Type.String(),
      written: Type.String({ description: 'What to type into the template.' }),
      within: Type.Array(Type.String(), { description: 'Lists to be inside of, outermost first.' }),
      kind: Type.String({ description: 'text, number, date, flag, lines, list, group, picture.' }),
      explanation: every,
      optional: Type.Boolean({ description: 'The value may be absent.' }),
      mustAppear: Type.Boolean({ description: 'A template without it is refused.' }),
      example: Type.Optional(Type.String()),
    },
    closed,
  ),
)

/** A template that papers are made with. */
export const listedTemplate = Type.Unsafe<ListedTemplate>(
  Type.Object(
    {
      kind,
      language,
      scope: Type.Object({ standard: Type.Optional(id), edition: Type.Optional(edition) }, closed),
      file: Type.String({ description: 'Where it stands, below the folder of templates.' }),
      sha256,
      bytes: Type.Integer(),
      version: Type.Optional(
        Type.Integer({ description: 'Of those made active in this place.', minimum: 1 }),
      ),
    },
    closed,
  ),
)

/** An upload. */
export const keptTemplate = Type.Unsafe<KeptTemplate>(
  Type.Object(
    {
      sha256,
      kind,
      bytes: Type.Integer(),
      keptAt: Type.String({ description: 'When it came, RFC 3339.' }),
    },
    closed,
  ),
)

/** A template that was or is active in a place. */
export const templateVersion = Type.Unsafe<TemplateVersion>(
  Type.Object(
    {
      version: Type.Integer({ minimum: 1 }),
      sha256,
      activatedAt: Type.String({ description: 'RFC 3339.' }),
    },
    closed,
  ),
)

const faces = Type.Array(Type.String())

/** What a check says. */
export const templateCheck = Type.Unsafe<WordedCheck & { readonly kind: DocumentKind }>(
  Type.Object(
    {
      kind,
      isUsable: Type.Boolean({ description: 'Whether papers can be made from it.' }),
      faults: Type.Array(templateFault, { description: 'Errors first, then what to weigh.' }),
      tags: Type.Array(
        Type.Object(
          {
            written: Type.String(),
            name: Type.String(),
            kind: Type.String(),
            within: Type.Array(Type.String()),
            explanation: every,
            example: Type.Optional(Type.String()),
            places: Type.Array(place),
          },
          closed,
        ),
      ),
      unused: Type.Array(Type.String(), { description: 'Tags there are that it does not use.' }),
      fonts: Type.Optional(
        Type.Object(
          {
            latin: faces,
            eastAsian: faces,
            hasEastAsianDefault: Type.Boolean({
              description: 'Whether Chinese text has a face wherever nothing else is said.',
            }),
          },
          closed,
        ),
      ),
      sha256: Type.Optional(sha256),
    },
    closed,
  ),
)

/** What a mend did, and what it left. */
export const mendedTemplate = Type.Unsafe<{
  readonly mends: readonly WordedMend[]
  readonly check: WordedCheck & { readonly kind: DocumentKind }
  readonly file: string
}>(
  Type.Object(
    {
      mends: Type.Array(
        Type.Object(
          {
            code: Type.Enum(['joined', 'rewritten', 'renamed', 'closed']),
            message: Type.String({ description: 'What was done.' }),
            tag: Type.String({ description: 'As it stood in the template.' }),
            now: Type.String({ description: 'As it stands in the copy.' }),
            place,
          },
          closed,
        ),
        { description: 'Empty where nothing was certain; the file is then as it came.' },
      ),
      check: templateCheck,
      file: Type.String({ description: 'The copy, a Word file in base64.' }),
    },
    closed,
  ),
)

const WAY_UP =
  'Whether a findings report tells the cheapest way to the next level, as information; it does not unless asked. Nothing to other papers.'

/** The same where it stands in an address. */
export const wayUp = Type.Enum(['true', 'false'], { description: WAY_UP })

const usual = {
  template: Type.Optional(sha256),
  form: Type.Optional(form),
}

/** A paper that is asked for. */
export function renderAsked(examples: readonly object[]) {
  return Type.Object(
    {
      kind,
      language,
      assessment: Type.Optional(assessmentDocument),
      receipt: Type.Optional(receiptOfAnyFormat),
      standard: Type.Optional(id),
      edition: Type.Optional(edition),
      revision: Type.Optional(Type.Integer({ minimum: 1 })),
      decision: Type.Optional(decisionDocument),
      report: Type.Optional(reportDocument),
      readOnly: Type.Optional(
        Type.Boolean({
          description: 'Word is asked to open it for reading. Not security: anybody can undo it.',
        }),
      ),
      wayUp: Type.Optional(Type.Boolean({ description: WAY_UP })),
      ...usual,
    },
    { ...closed, ...(examples.length === 0 ? {} : { examples: [...examples] }) },
  )
}

/** What all papers of a batch are. */
export const batchAsked = Type.Object(
  {
    kind,
    language,
    wayUp: Type.Optional(wayUp),
    ...usual,
  },
  closed,
)
