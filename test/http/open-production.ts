import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Test } from 'tap'
import { startBackgroundWork } from '../../src/composition/background-work.ts'
import { openRegisterService } from '../../src/composition/register-service.ts'
import { addDays } from '../../src/domain/register/calendar.ts'
import {
  EXAMPLE_BODY,
  type CertificationBody,
} from '../../src/domain/register/certification-body.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { buildApp } from '../../src/http/app.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { ROOT } from './open-app.ts'

const PASSWORD = 'a password for one test only'

/** For how many days keys of the people are good: the most there is. */
const KEY_DAYS = 400

/** Everybody in the body, by login, with their roles. */
const STAFF = {
  clerk: ['clerk'],
  reader: ['reader'],
  reviewer: ['reviewer'],
  decider: ['decision-maker'],
  judge: ['decision-maker'],
  lead: ['assessor'],
  operator: ['operator'],
} as const
export type Login = keyof typeof STAFF

/** What is sent along with a call. */
export type Sent = {
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** A body at work in production, for as long as a year: people with keys, and a clock that the test sets. */
export type Production = {
  /** Ids of the people. */
  readonly ids: Readonly<Record<Login, string>>
  /** Asks as somebody; nobody in particular where `undefined`. */
  readonly ask: (
    as: Login | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    url: string,
    sent?: Sent,
  ) => Promise<LightMyRequestResponse>
  /** Asks as somebody for what must succeed, and gives the record. */
  readonly made: (
    as: Login,
    url: string,
    body?: object,
    sent?: Omit<Sent, 'body'> & { readonly method?: 'PUT' | 'PATCH' },
  ) => Promise<Record<string, unknown> & { readonly id: string }>
  /** Moves the clock to noon of a day, on which the service keeps its calendar. */
  readonly on: (day: string) => Promise<void>
  /** Stops the service and starts it with what the body settles from now on. */
  readonly settle: (rules: Partial<CertificationBody>) => Promise<void>
}

/**
 * Opens it over the packs of a root, on a day; on SQLite where no database is named. Everything goes as
 * `touchstone serve` does it, but that nothing listens: requests are put in, so that the clock may be the
 * test's.
 */
export async function openProduction(
  t: Test,
  options: {
    readonly root: string
    readonly day: string
    readonly databaseUrl?: string
    readonly rules?: Partial<CertificationBody>
  },
): Promise<Production> {
  const { root, databaseUrl } = options
  const folder = emptyFolder(t)
  const body = join(folder, 'body.json')
  let { day } = options
  let settled: CertificationBody = { ...EXAMPLE_BODY, ...options.rules }
  let app: FastifyInstance
  let stop = () => Promise.resolve()
  let keepCalendar = () => Promise.resolve()
  t.teardown(() => stop())
  const clock = { now: () => `${day}T04:00:00.000Z` }
  const start = async () => {
    writeFileSync(body, JSON.stringify(settled))
    const config = {
      mode: 'production',
      root,
      body,
      templates: join(folder, 'templates'),
      operator: 'first-operator',
      operatorPassword: PASSWORD,
      ...(databaseUrl === undefined ? { data: join(folder, 'data') } : { databaseUrl }),
    } as const
    const registerService = await openRegisterService(config, { shipped: ROOT, clock })
    const work = () =>
      startBackgroundWork(registerService, config, {
        logger: pino({ level: 'silent' }),
        say: () => undefined,
        catalogue: catalogueIn('en'),
      })
    let duties = await work()
    app = await buildApp(registerService.service, registerService)
    keepCalendar = async () => {
      await duties.stop()
      duties = await work()
    }
    stop = async () => {
      await app.close()
      await duties.stop()
      await registerService.close()
    }
  }
  await start()

  const keys = new Map<Login, string>()
  const ids: Partial<Record<Login, string>> = {}
  // The first operator signs in, lets people in, and gives them keys.
  {
    const headers: Record<string, string> = {}
    const post = async (url: string, sent: object) => {
      headers['idempotency-key'] = randomUUID()
      const answer = await app.inject({ method: 'POST', url, headers, body: sent })
      if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.body}`)
      const [cookie] = answer.cookies
      if (cookie !== undefined) headers['cookie'] = `${cookie.name}=${cookie.value}`
      return answer.json<{ readonly id: string; readonly key: string }>()
    }
    await post('/v1/sessions', { login: 'first-operator', password: PASSWORD })
    const until = addDays(day, KEY_DAYS)
    for (const [login, roles] of Object.entries(STAFF) as [Login, readonly string[]][]) {
      ids[login] = (await post('/v1/persons', { name: login, login, roles })).id
      const scopes = ['read', 'work', 'operate']
      const asked = { person: ids[login], label: 'test', scopes, until }
      keys.set(login, (await post('/v1/api-keys', asked)).key)
    }
  }

  const ask: Production['ask'] = (as, method, url, { body, headers } = {}) =>
    app.inject({
      method,
      url,
      headers: {
        ...(as === undefined ? {} : { authorization: `Bearer ${keys.get(as)}` }),
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })
  return {
    ids: ids as Record<Login, string>,
    ask,
    async made(as, url, body, { method = 'POST' as 'POST' | 'PUT' | 'PATCH', ...sent } = {}) {
      const answer = await ask(as, method, url, {
        ...sent,
        ...(body === undefined ? {} : { body }),
      })
      if (answer.statusCode >= 300) throw new Error(`${method} ${url} as ${as}: ${answer.body}`)
      return answer.json()
    },
    async on(next) {
      day = next
      await keepCalendar()
    },
    async settle(rules) {
      await stop()
      settled = { ...settled, ...rules }
      await start()
    },
  }
}
