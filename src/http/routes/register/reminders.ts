import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { listReminders } from '../../../app/register/certificates/list-reminders.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import type { Reminder } from '../../../domain/register/reminder.ts'
import { actorOf } from '../../requests/actor.ts'
import { speaking } from '../../requests/reader.ts'
import { lengthQuery, READING_MAY_FAIL } from '../../register/reading.ts'
import { answersIn } from '../../schemas/media.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { closed, date, id, names } from '../../schemas/register/parts.ts'

const path = '/v1/reminders'
const FEED = 'application/feed+json'
const CALENDAR = 'text/calendar'

/** How far ahead reminders look unless asked otherwise. */
const USUAL = '90d'

const querystring = closed({
  within: lengthQuery(`How far ahead, in days, weeks, months or years; ${USUAL} unless said.`),
})

const reminder = Type.Unsafe<Reminder>(
  closed({
    kind: Type.Enum(['certificate-ends', 'surveillance-due']),
    id,
    on: date,
    isOverdue: Type.Boolean(),
    organisation: id,
    certificate: id,
    number: Type.String(),
    holder: names,
  }),
)

const item = closed({ id: Type.String(), title: Type.String(), content_text: Type.String() })
const feed = closed(
  {
    version: Type.Literal('https://jsonfeed.org/version/1.1'),
    title: Type.String(),
    language: Type.String(),
    items: Type.Array(item),
  },
  'A JSON Feed.',
)

/** What comes to its day soon, as a list, as a feed and as a calendar. */
export function reminders(app: FastifyInstance, ports: RegisterPorts): void {
  const found = (request: FastifyRequest): Promise<readonly Reminder[]> => {
    const { within = USUAL } = request.query as { readonly within?: string }
    return listReminders(ports, { actor: actorOf(request) }, within)
  }
  const tags = ['Reminders']
  const fails = problemResponses(['request-faulty', ...READING_MAY_FAIL])
  app.get(
    path,
    {
      schema: {
        tags,
        operationId: 'listReminders',
        summary: 'What comes to its day soon',
        description:
          'Certificates that end, and surveillances that are due or overdue, the first day first.',
        querystring,
        response: { 200: closed({ items: Type.Array(reminder) }), ...fails },
      },
    },
    (request) => found(request).then((items) => ({ items })),
  )
  app.get(
    `${path}/feed.json`,
    {
      config: { produces: [FEED] },
      schema: {
        tags,
        operationId: 'getReminderFeed',
        summary: 'What comes to its day soon, as a feed',
        description: 'JSON Feed 1.1; each item keeps its id, so that a reader tells it once.',
        querystring,
        response: { 200: answersIn('The feed.', { [FEED]: feed }), ...fails },
      },
    },
    async (request, reply) => {
      const words = speaking(reply)
      const items = (await found(request)).map((one) => ({
        id: idOf(one),
        title: titleOf(one, words),
        content_text: words.say('reminder-day', { date: { date: one.on } }),
      }))
      const title = words.say('reminders-title', { body: { text: ports.body.name } })
      const version = 'https://jsonfeed.org/version/1.1'
      const made = { version, title, language: words.language, items }
      return reply.type(FEED).send(JSON.stringify(made))
    },
  )
  app.get(
    `${path}/calendar.ics`,
    {
      config: { produces: [CALENDAR] },
      schema: {
        tags,
        operationId: 'getReminderCalendar',
        summary: 'What comes to its day soon, as a calendar',
        description: 'iCalendar (RFC 5545): a whole day for each, which keeps nobody busy.',
        querystring,
        response: { 200: answersIn('The calendar.', { [CALENDAR]: Type.String() }), ...fails },
      },
    },
    async (request, reply) => {
      const words = speaking(reply)
      const entries = (await found(request)).map((one) => ({
        id: idOf(one),
        on: one.on,
        title: titleOf(one, words),
      }))
      const name = words.say('reminders-title', { body: { text: ports.body.name } })
      const now = ports.clock.now()
      return reply
        .type(`${CALENDAR}; charset=utf-8`)
        .send(ports.writeCalendar({ name, now, entries }))
    },
  )
}

/** The same for the same day of the same thing, whenever it is asked for. */
function idOf({ kind, id: of, on }: Reminder): string {
  return `urn:touchstone:reminder:${kind}:${of}:${on}`
}

function titleOf({ kind, number, holder, isOverdue }: Reminder, words: Catalogue): string {
  const of = { number, holder: { text: holder } }
  if (kind === 'certificate-ends') return words.say('reminder-certificate-ends', of)
  return words.say(isOverdue ? 'reminder-surveillance-overdue' : 'reminder-surveillance-due', of)
}
