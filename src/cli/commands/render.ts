import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import { Option } from 'commander'
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MissingInCopy } from '../../app/ports.ts'
import { manifestRow, type ManifestRow } from '../../app/papers/batch-manifest.ts'
import type { BatchAsked } from '../../app/papers/render-batch.ts'
import type { Paper, PaperAsked } from '../../app/papers/render-document.ts'
import {
  DOCUMENT_KINDS,
  DOCUMENT_LANGUAGES,
  type DocumentKind,
  type DocumentLanguage,
} from '../../domain/document/kinds.ts'
import { isTemplateFault } from '../../domain/document/template-fault.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import { batchItems } from '../input/batch-items.ts'
import { openJournal } from '../input/batch-journal.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, rootOption } from '../terminal/help.ts'
import { EXIT, Failure, type ExitCode } from '../terminal/failure.ts'
import { open, type RootOption } from '../input/open.ts'
import { readInput, reasonOf } from '../input/read-input.ts'
import { shown } from '../input/root.ts'
import { text, type Terminal } from '../terminal/terminal.ts'
import { writePaper } from '../input/written-paper.ts'

type Options = RootOption & {
  readonly kind: DocumentKind
  readonly language: DocumentLanguage
  readonly receipt?: string
  readonly assessment?: string
  readonly standard?: string
  readonly edition?: string
  readonly batch?: string
  readonly decision?: string
  readonly report?: string
  readonly template?: string
  readonly pdf?: boolean
  readonly archive?: boolean
  readonly readOnly?: boolean
  readonly wayUp?: boolean
  readonly out?: string
}

const EXAMPLES = [
  'touchstone render --kind certificate --language both --assessment examples/q-hxc-013-four-stars.json',
  'touchstone render --kind findings --language zh --receipt receipt.json --pdf -o papers',
  'touchstone render --kind findings --language zh --receipt receipt.json --way-up',
  'touchstone render --kind annex --language zh --standard q-hxc-013',
  'touchstone render --kind standard-text --language zh --standard q-hxc-013',
  'touchstone render --kind certificate --batch decided/ -o certificates.zip',
]

/** `touchstone render` */
export const renderCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  program
    .command('render')
    .description(catalogue.say('cli-render'))
    .addOption(
      new Option('--kind <kind>', catalogue.say('cli-render-kind'))
        .choices(DOCUMENT_KINDS)
        .default('certificate'),
    )
    .addOption(
      new Option('--language <language>', catalogue.say('cli-render-language'))
        .choices(DOCUMENT_LANGUAGES)
        .default('zh'),
    )
    .option('--assessment <file>', catalogue.say('cli-render-assessment'))
    .option('--receipt <file>', catalogue.say('cli-render-receipt'))
    .option('--standard <id>', catalogue.say('cli-render-standard'))
    .option('--edition <edition>', catalogue.say('cli-render-edition'))
    .option('--batch <source>', catalogue.say('cli-render-batch'))
    .option('--decision <file>', catalogue.say('cli-render-decision'))
    .option('--report <file>', catalogue.say('cli-render-report'))
    .option('--template <file>', catalogue.say('cli-render-template'))
    .option('--pdf', catalogue.say('cli-render-pdf'))
    .option('--archive', catalogue.say('cli-render-archive'))
    .option('--way-up', catalogue.say('cli-render-way-up'))
    .option('--read-only', catalogue.say('cli-render-read-only'))
    .option('-o, --out <dir>', catalogue.say('cli-render-out'))
    .option('--json', catalogue.say('cli-render-json'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-render', EXAMPLES))
    .action(async (options: Options) => {
      const service = open(options, terminal)
      try {
        if (options.batch !== undefined)
          await renderBatch(service, options.batch, options, terminal, exit)
        else await renderOne(service, options, terminal)
      } finally {
        await service.papers.close()
      }
    })
}

async function renderOne(
  service: RulesService,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const paper = await service.papers.render({
    ...(await aboutOf(service, options)),
    ...usual(options),
    ...(options.decision === undefined
      ? {}
      : { decision: service.papers.readDecision(await readInput(options.decision)) }),
    ...(options.report === undefined
      ? {}
      : { report: service.papers.readReport(await readInput(options.report)) }),
  })
  const papers: (Paper & { readonly missing?: MissingInCopy | undefined })[] = [paper]
  if (wantsPdf(options))
    papers.push(await service.papers.print(paper, { isArchival: options.archive === true }))
  const folder = resolve(options.out ?? '.')
  const written = papers.map((one) => ({
    file: writePaper(folder, one),
    sha256: one.sha256,
    template: one.template,
    isSpecimen: one.isSpecimen,
    ...(one.missing === undefined ? {} : { missing: one.missing }),
  }))
  if (options.json === true) return terminal.json(written)
  terminal.print([
    ...(paper.isSpecimen
      ? [{ kind: 'mark', text: terminal.catalogue.say('cli-specimen') } as const]
      : []),
    {
      kind: 'list',
      items: written.map(({ file, sha256, missing }) => ({
        text: shown(file),
        details: [
          `SHA-256 ${sha256}`,
          ...(missing === undefined ? [] : [standInNote(missing, terminal.catalogue)]),
        ],
      })),
    },
  ])
}

/** What other fonts stand in for on a copy that need not be exact. */
function standInNote({ faces, characters }: MissingInCopy, catalogue: Catalogue): string {
  const missing = [...faces, ...characters]
  return missing.length === 0
    ? catalogue.say('cli-missing-fonts--unnamed')
    : catalogue.say('cli-missing-fonts', { missing: { list: missing, joined: 'comma' } })
}

/** Exactly one of the things a paper can be about. */
async function aboutOf(
  service: RulesService,
  options: Options,
): Promise<Pick<PaperAsked, 'about' | 'isOurs'>> {
  const { receipt, assessment, standard, edition } = options
  const given = [receipt, assessment, standard].filter((one) => one !== undefined)
  if (given.length !== 1)
    throw new Failure(EXIT.usage, 'subject-missing', message('cli-subject-missing'))
  if (standard !== undefined)
    return { about: { standard, ...(edition === undefined ? {} : { edition }) } }
  if (receipt !== undefined) return { about: service.readReceipt(await readInput(receipt)) }
  return { about: await service.scoreDocument(await readInput(assessment!)), isOurs: true }
}

function usual(
  options: Options,
): Pick<PaperAsked, 'kind' | 'language' | 'template' | 'isReadOnly' | 'hasWayUp'> {
  return {
    kind: options.kind,
    language: options.language,
    isReadOnly: options.readOnly === true,
    hasWayUp: options.wayUp === true,
    ...(options.template === undefined ? {} : { template: readTemplate(options.template) }),
  }
}

function wantsPdf({ pdf, archive }: Options): boolean {
  return pdf === true || archive === true
}

async function renderBatch(
  service: RulesService,
  source: string,
  options: Options,
  terminal: Terminal,
  exit: (code: ExitCode) => void,
): Promise<void> {
  const { papers } = service
  const { catalogue } = terminal
  const out = resolve(options.out ?? 'papers.zip')
  const asked: BatchAsked = {
    ...usual(options),
    ...(wantsPdf(options) ? { pdf: { isArchival: options.archive === true } } : {}),
  }
  const { template, ...rest } = asked
  const { count, items } = batchItems(source)
  const journal = openJournal(`${out}.part`, {
    ...rest,
    template: template === undefined ? null : commandLinePorts.digestOfBytes(template),
    templates: (await papers.templates.list()).map(({ file, sha256 }) => [file, sha256]),
    packs: (await service.shelf.revisions()).map(({ digested }) => digested?.digest ?? null),
    software: service.software,
  })
  const bar = terminal.progress(count ?? 0, terminal.catalogue.say('cli-progress-papers'))
  const manifest: ManifestRow[] = []
  async function* files(): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
    for await (const { line, bytes } of papers.renderBatch(items, asked, journal)) {
      manifest.push(manifestRow(line, catalogue))
      bar.at(manifest.length)
      if (bytes !== undefined && 'file' in line) yield { name: line.file, bytes }
    }
    const lines = {
      manifest: 'touchstone-batch/1',
      kind: asked.kind,
      language: asked.language,
      papers: manifest,
    }
    yield { name: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(lines, null, 2)}\n`) }
  }
  mkdirSync(dirname(out), { recursive: true })
  await pipeline(Readable.from(commandLinePorts.zip(files())), createWriteStream(`${out}.new`))
  bar.end()
  renameSync(`${out}.new`, out)
  journal.remove()

  const failed = manifest.filter((line) => 'problem' in line)
  if (manifest.length === 0)
    throw new Failure(EXIT.usage, 'input-unreadable', message('cli-input-no-papers', { source }))
  if (failed.length > 0) exit(EXIT.faulty)
  const made = manifest.length - failed.length
  if (options.json === true)
    return terminal.json({ file: out, made, resumed: journal.known, failed })
  terminal.print([
    text(
      journal.known > 0
        ? catalogue.say('cli-batch-made--resumed', {
            file: shown(out),
            made,
            before: journal.known,
          })
        : catalogue.say('cli-batch-made', { file: shown(out), made }),
    ),
    ...(failed.length === 0
      ? []
      : [
          text(catalogue.say('cli-batch-failed', { failed: failed.length })),
          {
            kind: 'list' as const,
            items: failed.slice(0, 20).map((line) => ({
              text: `${line.key}: ${'problem' in line ? whyNot(line.problem) : ''}`,
              holds: false,
            })),
          },
        ]),
  ])
}

/** Why a paper was not made: the first thing that is wrong with its template or its values. */
function whyNot({
  message,
  faults,
}: Extract<ManifestRow, { problem: unknown }>['problem']): string {
  const first = faults.find(({ severity }) => severity === 'error')
  return first !== undefined && isTemplateFault(first) ? first.message : message
}

/** The bytes of a template. */
export function readTemplate(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new Failure(
      EXIT.usage,
      'input-unreadable',
      message('cli-input-unreadable', {
        file: existsSync(file) ? file : JSON.stringify(file),
        reason: reasonOf(cause),
      }),
    )
  }
}
