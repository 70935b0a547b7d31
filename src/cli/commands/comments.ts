import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Option, type Command } from 'commander'
import { amendConsultation } from '../../app/register/consultations/amend-consultation.ts'
import { answerComments } from '../../app/register/consultations/answer-comments.ts'
import { makeCommentLink } from '../../app/register/consultations/comment-links.ts'
import { commentsInOrder } from '../../app/register/consultations/comments-in-order.ts'
import { draftEffects } from '../../app/register/consultations/draft-effects.ts'
import { openConsultation } from '../../app/register/consultations/open-consultation.ts'
import { lookAtSheet, takeInSheet } from '../../app/register/consultations/take-in-sheet.ts'
import { writeTable } from '../../app/register/consultations/write-table.ts'
import type { Call } from '../../app/register/perform.ts'
import { takeStep } from '../../app/register/take-step.ts'
import type { RegisterService } from '../../composition/register-service.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { message } from '../../domain/messages/message.ts'
import {
  COMMENT_OUTCOMES,
  SUPPORT_POSITIONS,
  type CommentOutcome,
  type SupportPosition,
} from '../../domain/register/comment.ts'
import {
  LANGUAGE_OF_FORM,
  SHEET_FORMS,
  type SheetForm,
} from '../../domain/register/comment-sheet.ts'
import { wordFaults } from '../../domain/words/faults.ts'
import { actingPerson } from '../input/acting-person.ts'
import { consultationNamed, draftNamed } from '../input/consultation-named.ts'
import { readBytes } from '../input/read-input.ts'
import { inOffice, withRegisterOptions, type RegisterOptions } from '../input/register-place.ts'
import { wholeNumber } from '../input/revision-name.ts'
import type { AddCommand } from '../terminal/command.ts'
import { consultationBlocks, takenItem, type ListedComment } from '../terminal/comment-blocks.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import { helpText } from '../terminal/help.ts'
import { text, type Terminal } from '../terminal/terminal.ts'

const EXAMPLES = [
  'touchstone comments open q-hxc-013/2018/2 --zh 征求意见稿 --opens 2026-12-01 --closes 2027-01-31 --by li.lei',
  'touchstone comments link q-hxc-013/2018/2 --to 示例单位甲 示例单位乙 --by li.lei',
  'touchstone comments take-in q-hxc-013/2018/2 returned/*.docx --look --by li.lei',
  'touchstone comments list q-hxc-013/2018/2 --effects',
  'touchstone comments answer q-hxc-013/2018/2 7 --outcome not-adopted --reason 与第3条重复 --by li.lei',
  'touchstone comments support q-hxc-013/2018/2 7 --unit 示例单位甲 --position supports --by li.lei',
  'touchstone comments move q-hxc-013/2018/2 --closes 2027-02-28 --by li.lei',
  'touchstone comments table q-hxc-013/2018/2 --form chinese --out 意见汇总.xlsx',
  'touchstone comments conclude q-hxc-013/2018/2 --reason 征求意见期满 --by li.lei',
]

type OfDraft = RegisterOptions & { readonly consultation?: string }
type Acting = OfDraft & { readonly by: string }
type Opening = Acting & {
  readonly zh: string
  readonly en?: string
  readonly opens: string
  readonly closes: string
  readonly leastDays?: number
  readonly unanswered: 'told' | 'refused'
}
type Taking = Acting & { readonly from?: string; readonly answers?: true; readonly look?: true }
type Answering = Acting & { readonly outcome: CommentOutcome; readonly reason?: string }
type Supporting = Acting & { readonly unit: string; readonly position: SupportPosition }
type Table = OfDraft & { readonly form: SheetForm; readonly out: string; readonly effects?: true }

/** More days than any consultation is open, and more comments than any has. */
const MOST_DAYS = 1000
const MOST_COMMENTS = 1_000_000

/** `touchstone comments open`, `move`, `link`, `list`, `take-in`, `support`, `answer`, `table` and `conclude` */
export const commentsCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  const comments = program.command('comments').description(catalogue.say('cli-comments'))
  const help = helpText(catalogue, 'cli-comments', EXAMPLES)
  const of = (name: string): Command =>
    withRegisterOptions(
      comments.command(name).argument('<draft>', catalogue.say('cli-comments-draft')),
      catalogue,
    )
      .option('--consultation <id>', catalogue.say('cli-comments-consultation'))
      .addHelpText('after', help)
  const acting = (name: string): Command =>
    of(name).requiredOption('--by <login>', catalogue.say('cli-comments-by'))

  acting('open')
    .description(catalogue.say('cli-comments-open-it'))
    .requiredOption('--zh <title>', catalogue.say('cli-comments-zh'))
    .option('--en <title>', catalogue.say('cli-comments-en'))
    .requiredOption('--opens <date>', catalogue.say('cli-comments-opens'))
    .requiredOption('--closes <date>', catalogue.say('cli-comments-closes'))
    .option(
      '--least-days <count>',
      catalogue.say('cli-comments-least-days'),
      wholeNumber(catalogue, 1, MOST_DAYS),
    )
    .addOption(
      new Option('--unanswered <rule>', catalogue.say('cli-comments-unanswered'))
        .choices(['told', 'refused'])
        .default('refused'),
    )
    .action(async (draft: string, options: Opening) => {
      const { zh, en, opens, closes, leastDays, unanswered } = options
      const opened = await inOffice(options, async ({ ports }) => {
        const id = await draftNamed(ports, draft)
        return openConsultation(
          ports,
          await callOf({ ports }, options, 'open'),
          { id },
          {
            title: { zh, ...(en === undefined ? {} : { en }) },
            opens,
            closes,
            rules: { unanswered, ...(leastDays === undefined ? {} : { leastDays }) },
          },
        )
      })
      tell(terminal, options, { id: opened.id, ...opened.body }, () =>
        catalogue.say('cli-comments-opened', { id: opened.id }),
      )
    })

  acting('move')
    .description(catalogue.say('cli-comments-move'))
    .requiredOption('--closes <date>', catalogue.say('cli-comments-closes'))
    .action(async (draft: string, options: Acting & { readonly closes: string }) => {
      const { closes } = options
      const moved = await inOffice(options, async ({ ports }) => {
        const { consultation } = await consultationNamed(ports, draft, options.consultation)
        const { id, version, body } = consultation
        const { title, opens, rules } = body
        const input = { title, opens, closes, rules }
        return amendConsultation(
          ports,
          await callOf({ ports }, options, 'move'),
          { id, version },
          input,
        )
      })
      tell(terminal, options, { id: moved.id, ...moved.body }, () =>
        catalogue.say('cli-comments-moved', { closes: { date: closes } }),
      )
    })

  acting('link')
    .description(catalogue.say('cli-comments-link'))
    .requiredOption('--to <unit...>', catalogue.say('cli-comments-to'))
    .action(async (draft: string, options: Acting & { readonly to: readonly string[] }) => {
      const links = await inOffice(options, async ({ ports }) => {
        const { consultation } = await consultationNamed(ports, draft, options.consultation)
        const call = await callOf({ ports }, options, 'link')
        const made: { readonly to: string; readonly id: string; readonly token: string }[] = []
        for (const to of options.to) {
          const input = { consultation: consultation.id, to }
          const { record, token } = await makeCommentLink(ports, call, input)
          made.push({ to, id: record.id, token })
        }
        return made
      })
      if (options.json === true) return terminal.json({ links })
      terminal.print([
        text(catalogue.say('cli-comments-links', { count: links.length })),
        {
          kind: 'list',
          items: links.map(({ to, token }) => ({ text: to, details: [`/comment/${token}`] })),
        },
      ])
    })

  of('list')
    .description(catalogue.say('cli-comments-list'))
    .option('--effects', catalogue.say('cli-comments-effects'))
    .action(async (draft: string, options: OfDraft & { readonly effects?: true }) => {
      const { standing, listed, letters } = await inOffice(options, async ({ ports }) => {
        const found = await consultationNamed(ports, draft, options.consultation)
        const { id, body } = found.consultation
        const { comments: placed, letters: counted } = await commentsInOrder(ports, id)
        const changes = placed.map(({ record }) => record.body.change)
        const effects = options.effects === true ? await draftEffects(ports, body, changes) : []
        const withEffects = placed.map((one, at): ListedComment => {
          const effect = effects[at]
          return effect === undefined ? one : { ...one, effect }
        })
        return { standing: found, listed: withEffects, letters: counted }
      })
      if (options.json !== true)
        return terminal.print(
          consultationBlocks(standing, { comments: listed, letters }, catalogue),
        )
      const { consultation, ...counts } = standing
      terminal.json({
        consultation: { id: consultation.id, ...consultation.body },
        ...counts,
        letters,
        comments: listed.map(({ record, effect, ...rest }) => ({
          comment: { id: record.id, version: record.version, ...record.body },
          ...rest,
          ...(effect === undefined
            ? {}
            : {
                effect:
                  'faults' in effect ? { faults: wordFaults(effect.faults, catalogue) } : effect,
              }),
        })),
      })
    })

  acting('take-in')
    .argument('<sheets...>', catalogue.say('cli-comments-sheets'))
    .description(catalogue.say('cli-comments-take-in'))
    .option('--from <unit>', catalogue.say('cli-comments-from'))
    .option('--answers', catalogue.say('cli-comments-answers'))
    .option('--look', catalogue.say('cli-comments-look'))
    .action(async (draft: string, files: readonly string[], options: Taking) => {
      const { from, answers, look } = options
      const sheets = await inOffice(options, async ({ ports }) => {
        const { consultation } = await consultationNamed(ports, draft, options.consultation)
        const call = await callOf({ ports }, options, 'take-in')
        const work = look === true ? lookAtSheet : takeInSheet
        const taken = []
        for (const file of files) {
          const sheet = {
            kind: kindOf(file),
            bytes: await readBytes(file),
            ...(from === undefined ? {} : { from }),
            withAnswers: answers === true,
          }
          taken.push({ file, ...(await work(ports, call, consultation.id, sheet)) })
        }
        return taken
      })
      if (options.json === true) return terminal.json({ sheets })
      terminal.print([
        {
          kind: 'list',
          items: sheets.map(({ file, ...taken }) => takenItem(basename(file), taken, catalogue)),
        },
        ...(look === true ? [text(catalogue.say('cli-comments-looked'))] : []),
      ])
    })

  acting('support')
    .argument(
      '<number>',
      catalogue.say('cli-comments-number'),
      wholeNumber(catalogue, 1, MOST_COMMENTS),
    )
    .description(catalogue.say('cli-comments-support'))
    .requiredOption('--unit <unit>', catalogue.say('cli-comments-unit'))
    .addOption(
      new Option('--position <position>', catalogue.say('cli-comments-position'))
        .choices(SUPPORT_POSITIONS)
        .default('supports'),
    )
    .action(async (draft: string, number: number, options: Supporting) => {
      const { unit, position } = options
      const supported = await inOffice(options, async ({ ports }) => {
        const ref = await commentNumbered(ports, draft, options, number)
        const call = await callOf({ ports }, options, 'support')
        return takeStep(ports, call, 'support-comment', ref, { unit, position })
      })
      tell(terminal, options, { id: supported.id, ...supported.body }, () =>
        catalogue.say('cli-comments-supported', { number, unit, position }),
      )
    })

  acting('answer')
    .argument(
      '<number>',
      catalogue.say('cli-comments-number'),
      wholeNumber(catalogue, 1, MOST_COMMENTS),
    )
    .description(catalogue.say('cli-comments-answer'))
    .addOption(
      new Option('--outcome <outcome>', catalogue.say('cli-comments-outcome'))
        .choices(COMMENT_OUTCOMES)
        .makeOptionMandatory(),
    )
    .option('--reason <words>', catalogue.say('cli-comments-reason'))
    .action(async (draft: string, number: number, options: Answering) => {
      const { outcome, reason } = options
      const answered = await inOffice(options, async ({ ports }) => {
        const { id, version, consultation } = await commentNumbered(ports, draft, options, number)
        const said = reason === undefined ? {} : { observation: reason }
        const call = await callOf({ ports }, options, 'answer')
        const answer = { comment: id, version, outcome, ...said }
        const { comments: kept } = await answerComments(ports, call, consultation, [answer])
        return kept[0]!
      })
      tell(terminal, options, { id: answered.id, ...answered.body }, () =>
        catalogue.say('cli-comments-answered', { number }),
      )
    })

  of('table')
    .description(catalogue.say('cli-comments-table'))
    .addOption(
      new Option('--form <form>', catalogue.say('cli-comments-form'))
        .choices(SHEET_FORMS)
        .default('chinese'),
    )
    .requiredOption('-o, --out <file>', catalogue.say('cli-comments-out'))
    .option('--effects', catalogue.say('cli-comments-effects'))
    .action(async (draft: string, { form, out, effects, ...options }: Table) => {
      const kind = kindOf(out)
      const bytes = await inOffice(options, async ({ ports }) => {
        const { consultation } = await consultationNamed(ports, draft, options.consultation)
        const words = catalogueIn(LANGUAGE_OF_FORM[form])
        const asked = { form, kind, catalogue: words, withEffects: effects === true }
        return writeTable(ports, consultation.id, asked)
      })
      writeFileSync(out, bytes)
      tell(terminal, options, { file: out }, () =>
        catalogue.say('cli-workbook-written', { file: out }),
      )
    })

  acting('conclude')
    .description(catalogue.say('cli-comments-conclude'))
    .requiredOption('--reason <words>', catalogue.say('cli-comments-conclude-reason'))
    .action(async (draft: string, options: Acting & { readonly reason: string }) => {
      const { reason } = options
      const { concluded, open } = await inOffice(options, async ({ ports }) => {
        const standing = await consultationNamed(ports, draft, options.consultation)
        const { id, version } = standing.consultation
        const call = await callOf({ ports }, options, 'conclude')
        const ref = { id, version }
        const record = await takeStep(ports, call, 'conclude-consultation', ref, { reason })
        return { concluded: record, open: standing.open }
      })
      tell(terminal, options, { id: concluded.id, ...concluded.body, open }, () =>
        catalogue.say('cli-comments-concluded', { open }),
      )
    })
}

/** A comment of the consultation that is meant, by its number there. */
async function commentNumbered(
  ports: RegisterService['ports'],
  draft: string,
  { consultation: named }: OfDraft,
  number: number,
): Promise<{ readonly id: string; readonly version: number; readonly consultation: string }> {
  const { consultation } = await consultationNamed(ports, draft, named)
  const { comments } = await commentsInOrder(ports, consultation.id)
  const found = comments.find(({ record }) => record.body.number === number)
  if (found === undefined)
    throw new Failure(
      EXIT.faulty,
      'comment-unknown',
      message('cli-comments-number-none', { number }),
    )
  const { id, version } = found.record
  return { id, version, consultation: consultation.id }
}

/** Who acts, and with which command, as the trail has it. */
async function callOf(
  { ports }: Pick<RegisterService, 'ports'>,
  { by }: Acting,
  what: string,
): Promise<Call> {
  return { actor: await actingPerson(ports, by), why: `touchstone comments ${what}` }
}

/** Word or Excel, by the end of a name. */
function kindOf(file: string): 'docx' | 'xlsx' {
  if (/\.docx$/i.test(file)) return 'docx'
  if (/\.xlsx$/i.test(file)) return 'xlsx'
  throw new Failure(EXIT.usage, 'sheet-kind', message('cli-comments-kind', { file }))
}

function tell(
  terminal: Terminal,
  { json }: RegisterOptions,
  data: object,
  words: () => string,
): void {
  if (json === true) return terminal.json(data)
  terminal.print([text(words())])
}
