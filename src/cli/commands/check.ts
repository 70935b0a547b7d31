import { checkPacks, type CheckedRevision } from '../../app/packs/check-packs.ts'
import type { ShelvedRevision } from '../../app/ports.ts'
import type { ProofReport } from '../../app/insight/prove-pack.ts'
import { selectRevisions } from '../../app/packs/select-revisions.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Language } from '../../domain/messages/text.ts'
import type { ExplanationBlock } from '../../domain/words/explain/explanation.ts'
import { wordFaults } from '../../domain/words/faults.ts'
import { wordProof } from '../../domain/words/insight/proof-sentences.ts'
import { EXIT, named } from '../terminal/failure.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { open, type RootOption } from '../input/open.ts'
import { proofBlocks } from '../terminal/proof-blocks.ts'
import { wholeNumber } from '../input/revision-name.ts'
import { shown } from '../input/root.ts'
import { faultList } from '../terminal/fault-list.ts'
import { text, type Progress, type Terminal } from '../terminal/terminal.ts'
import type { RulesService } from '../../app/rules-service.ts'

type Options = RootOption & {
  readonly strict?: boolean
  readonly prove?: boolean
  readonly limit: number
  readonly language?: Language
}

/** Seconds for the proof of one revision. */
const USUAL_SECONDS = 30
const MOST_SECONDS = 86_400

const EXAMPLES = [
  'touchstone check',
  'touchstone check q-hxc-013',
  'touchstone check our-standard --root work --strict',
  'touchstone check q-hxc-013 --prove --language zh',
  'touchstone check q-hxc-013 --prove --limit 300',
]

/** `touchstone check [STANDARD...]` */
export const checkCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  program
    .command('check')
    .argument('[standard...]', catalogue.say('cli-input-standards'))
    .description(catalogue.say('cli-check'))
    .option('--strict', catalogue.say('cli-check-strict'))
    .option('--prove', catalogue.say('cli-check-prove'))
    .option(
      '--limit <seconds>',
      catalogue.say('cli-check-limit'),
      wholeNumber(catalogue, 1, MOST_SECONDS),
      USUAL_SECONDS,
    )
    .addOption(languageOption(catalogue))
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-check', EXAMPLES))
    .action(async (names: readonly string[], options: Options) => {
      const catalogue = catalogueIn(options.language ?? terminal.language)
      const service = open(options, terminal)
      const shelved = await service.shelf.revisions()
      const revisions = named(() => checkPacks(shelved, names))
      const rootFaults = (await service.rootFaults()).filter((fault) => concerns(fault, names))
      const all = [...rootFaults, ...revisions.flatMap(({ faults }) => faults)]
      const errors = all.filter(({ severity }) => severity === 'error').length
      const warnings = all.length - errors
      if (errors > 0 || (options.strict === true && warnings > 0)) exit(EXIT.faulty)
      const proofs =
        options.prove === true
          ? await prove(
              service,
              terminal,
              named(() => selectRevisions(shelved, names)),
              { catalogue, seconds: options.limit },
            )
          : undefined
      if (proofs?.some(hasFault) === true) exit(EXIT.faulty)
      if (options.json === true)
        return terminal.json({
          root: service.root,
          errors,
          warnings,
          faults: wordFaults(rootFaults, catalogue),
          revisions: revisions.map((one) => ({
            ...one,
            faults: wordFaults(one.faults, catalogue),
          })),
          ...(proofs === undefined ? {} : { proofs: proofs.map(wordProof) }),
        })
      terminal.print([
        ...revisions.flatMap((one) => revisionBlocks(one, catalogue)),
        ...(rootFaults.length === 0 ? [] : faultsOf(shown(service.root), rootFaults, catalogue)),
        text(summary(revisions.length, errors, warnings, catalogue)),
        ...(proofs ?? []).flatMap((report) => proofBlocks(report, catalogue)),
      ])
    })
}

/** Proofs of every sound revision, with a bar for each. */
async function prove(
  service: RulesService,
  terminal: Terminal,
  selected: readonly ShelvedRevision[],
  { catalogue, seconds }: { readonly catalogue: Catalogue; readonly seconds: number },
): Promise<readonly ProofReport[]> {
  const reports: ProofReport[] = []
  for (const { digested } of selected) {
    if (digested === undefined) continue
    const until = performance.now() + seconds * 1000
    const work = service.prove(digested, () => performance.now() > until)
    const title = catalogue.say('check-proving', { standard: digested.pack.standard.id })
    let bar: Progress | undefined
    let step = await work.next()
    while (step.done !== true) {
      bar ??= terminal.progress(step.value.total, title)
      bar.at(step.value.done)
      step = await work.next()
    }
    bar?.end()
    reports.push(step.value)
  }
  return reports
}

function hasFault({ findings }: ProofReport): boolean {
  return findings.some(({ severity }) => severity === 'warning')
}

function revisionBlocks(
  { standard, edition, revision, faults }: CheckedRevision,
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const name = `${standard}/${edition}/${revision}`
  if (faults.length > 0) return faultsOf(name, faults, catalogue)
  return [{ kind: 'list', items: [{ text: catalogue.say('check-sound', { name }), holds: true }] }]
}

function faultsOf(
  name: string,
  faults: readonly Fault[],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  return [text(catalogue.say('check-heading', { name })), faultList(faults, catalogue.language)]
}

/** Whether a fault of the folder lies in one of these standards; without names all do. */
function concerns({ file = '' }: Fault, names: readonly string[]): boolean {
  if (names.length === 0) return true
  return names.some((name) => {
    const [standard, edition] = name.split('/')
    const inside = edition === undefined ? `${standard}/` : `${standard}/${edition}/`
    return ['standards', 'rules'].some((room) => `${file}/`.startsWith(`${room}/${inside}`))
  })
}

function summary(
  revisions: number,
  errors: number,
  warnings: number,
  catalogue: Catalogue,
): string {
  return errors + warnings === 0
    ? catalogue.say('check-summary--sound', { revisions })
    : catalogue.say('check-summary', { revisions, errors, warnings })
}
