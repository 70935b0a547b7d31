import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { message } from '../../src/domain/messages/message.ts'
import {
  ConfigRefused,
  describeConfig,
  requireSafe,
  readConfig,
  SETTINGS,
} from '../../src/composition/config.ts'
import { ROOT } from './open-app.ts'

t.test('without any setting the service listens on this machine only', async (t) => {
  const config = readConfig({})
  t.match(config, { host: '127.0.0.1', port: 8013, logLevel: 'info' })
  t.ok(Object.isFrozen(config))
})

t.test('the environment sets, a flag wins, an empty variable is none', async (t) => {
  const env = {
    TOUCHSTONE_PORT: '9000',
    TOUCHSTONE_HOST: '',
    TOUCHSTONE_ROOT: '/packs',
    PATH: '/bin',
  }
  t.match(readConfig(env), { port: 9000, host: '127.0.0.1', root: '/packs' })
  t.match(readConfig(env, { port: '0' }), { port: 0 })
})

t.test('all settings that cannot be used are told at once', async (t) => {
  const env = {
    TOUCHSTONE_PORT: '99999',
    TOUCHSTONE_HOST: 'not a host',
    TOUCHSTONE_LOG_LEVEL: 'loud',
    TOUCHSTONE_BODY_LIMIT: '4MB',
    TOUCHSTONE_PROT: '1',
  }
  const refused = refusalOf(env)
  t.equal(refused.faults.length, 5)
  for (const words of [
    /TOUCHSTONE_PORT: "99999" is not a whole number from 0 to 65535/,
    /TOUCHSTONE_HOST/,
    /one of fatal, error/,
    /TOUCHSTONE_BODY_LIMIT: "4MB"/,
    /TOUCHSTONE_PROT is not a setting. Did you mean TOUCHSTONE_PORT\?/,
  ])
    t.match(refused.message, words)
})

t.test('a secret is named and never shown', async (t) => {
  const config = readConfig({ TOUCHSTONE_ROOT: '/secret/place' })
  const secret = { ...SETTINGS, root: { ...SETTINGS.root, secret: true } }
  t.match(describeConfig(config).join('\n'), 'TOUCHSTONE_ROOT=/secret/place')
  t.notMatch(describeConfig(config, secret).join('\n'), 'place')
})

t.test('one key signs at a time, and none of a body in a demonstration', async (t) => {
  const key = { TOUCHSTONE_SIGNING_KEY: '/key', TOUCHSTONE_SIGNING_COMMAND: '/sign' }
  const said = (env: Record<string, string>) => {
    t.throws(() => requireSafe(readConfig({ ...key, ...env })), ConfigRefused)
    try {
      requireSafe(readConfig({ ...key, ...env }))
    } catch (error) {
      return (error as ConfigRefused).faults.map((fault) => 'key' in fault && fault.key)
    }
    return []
  }
  t.same(said({}), ['config-demo-signing'])
  const work = { TOUCHSTONE_MODE: 'production', TOUCHSTONE_BODY: 'body.json' }
  t.same(said(work), ['config-signing-twice'])
  t.match(refusalOf({ TOUCHSTONE_SIGNING_COMMAND: 'sign --now' }).faults, [{ key: 'config-value' }])
})

t.test('docs/settings.md tells every setting and no other', async (t) => {
  const words = catalogueIn('en')
  const page = readFileSync(resolve(ROOT, 'docs/settings.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `(TOUCHSTONE_\w+)` *\|([^|]+)\|([^|]+)\|$/gm)]
  t.strictSame(
    rows.map(([, ...cells]) => cells.map((cell) => cell.trim())),
    Object.values(SETTINGS).map(({ name, variable, default: given }) => {
      const setting = message(`setting-${name}`)
      return [variable, words.word(setting), given ?? words.attribute('usual', setting)]
    }),
  )
})

function refusalOf(env: Record<string, string>): ConfigRefused {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigRefused) return error
    throw error
  }
  throw new Error('nothing was refused')
}
