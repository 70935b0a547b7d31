import t from 'tap'
import { rememberedSources } from '../../src/adapters/pack-files/remembered-sources.ts'
import type { RevisionSource } from '../../src/app/ports.ts'

const NAME = { standard: 'demo', edition: '2026', revision: 1 }
const file = (path: string, text: string): RevisionSource => ({ path, bytes: Buffer.from(text) })

t.test('what is the same byte for byte is read once, and anything else anew', async (t) => {
  const readings: string[] = []
  const read = rememberedSources((name, sources) => {
    const said = sources.map(({ path, bytes }) => `${path}=${Buffer.from(bytes).toString()}`)
    readings.push(`${name.standard} ${name.revision} ${said.join(' ')}`)
    return { ...name, faults: [] }
  })
  const first = read(NAME, [file('a', '1'), file('b', '2')])
  t.equal(read({ ...NAME }, [file('a', '1'), file('b', '2')]), first)
  t.equal(readings.length, 1)
  for (const [name, ...sources] of [
    [NAME, file('a', '1'), file('b', '3')],
    [NAME, file('a', '1')],
    [NAME, file('b', '2'), file('a', '1')],
    [NAME, file('a', '12'), file('b', '')],
    [NAME, file('ab', '1'), file('', '2')],
    [{ ...NAME, revision: 2 }, file('a', '1'), file('b', '2')],
  ] as const)
    t.not(read(name, sources), first)
  t.equal(new Set(readings).size, 7)
})

t.test('the last sixteen are kept, whatever was asked for before them', async (t) => {
  let readings = 0
  const read = rememberedSources((name) => ({ ...name, faults: [], ...(readings++, {}) }))
  for (let revision = 1; revision <= 17; revision++) read({ ...NAME, revision }, [])
  t.equal(readings, 17)
  for (let revision = 2; revision <= 17; revision++) read({ ...NAME, revision }, [])
  t.equal(readings, 17)
  read({ ...NAME, revision: 1 }, [])
  t.equal(readings, 18)
})
