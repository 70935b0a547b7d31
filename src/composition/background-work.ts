import type { Logger } from 'pino'
import { firstOperator } from '../app/access/first-operator.ts'
import { keepCalendar } from '../app/register/certificates/keep-calendar.ts'
import type { Actor } from '../app/register/ports.ts'
import { BATCH_QUEUE } from '../app/register/batches/ask-batch.ts'
import { resumeIssuing } from '../app/register/certificates/resume-issuing.ts'
import { workBatch } from '../app/register/batches/work-batch.ts'
import { makeFirstKey } from '../app/trust/make-first-key.ts'
import { ConfigRefused, type Config } from './config.ts'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import type { RegisterService } from './register-service.ts'

/** The service itself, where nobody asks for what is done. */
const HOUSE: Actor = { id: 'house', roles: ['operator'] }

/** Items of batches that one process takes at once. */
const ITEMS_AT_ONCE = 10

/** How often the calendar is looked at, in milliseconds. */
const CALENDAR_MS = 3_600_000

/**
 * What a service does by itself, as every process of several may at once: the first operator is let
 * in, a signing key is there, certificates that a stop had left are finished, batches are worked
 * off, and the calendar is kept from hour to hour. What fails is logged and tried again; it keeps nobody from working.
 */
export async function startBackgroundWork(
  { ports, storage }: RegisterService,
  config: Pick<Config, 'mode' | 'operator' | 'operatorPassword'>,
  of: {
    readonly logger: Logger
    readonly say: (text: string) => void
    readonly catalogue: Catalogue
  },
): Promise<{ readonly stop: () => Promise<void> }> {
  const { logger, say, catalogue } = of
  if (config.mode === 'production') {
    const { operator: login, operatorPassword: password } = config
    const made = await firstOperator(ports, {
      login,
      ...(password === undefined ? {} : { password }),
    })
    if (made?.password !== undefined)
      say(`${catalogue.say('start-operator', { login })}\n\n  ${made.password}\n\n`)
  }
  const call = { actor: HOUSE, why: 'There was no signing key.' }
  const inTheWay = await makeFirstKey(ports, call)
  if (inTheWay !== undefined) throw new ConfigRefused([inTheWay])

  const round = async (): Promise<void> => {
    try {
      const resumed = await resumeIssuing(ports, HOUSE)
      if (resumed.finished.length + resumed.waiting.length > 0)
        logger.warn({ ...resumed }, 'certificates were left unfinished')
      const kept = await keepCalendar(ports, { actor: HOUSE, why: 'The day has come.' })
      if (kept.expired + kept.overdue > 0) logger.info({ ...kept }, 'calendar kept')
    } catch (error) {
      logger.error({ err: error }, 'duties')
    }
  }
  await storage.jobs.work(BATCH_QUEUE, (jobs) => workBatch(ports, jobs), {
    atOnce: ITEMS_AT_ONCE,
    actor: HOUSE,
  })
  let running = round()
  const timer = setInterval(() => {
    running = running.then(round)
  }, CALENDAR_MS)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
