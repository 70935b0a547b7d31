import t from 'tap'
import { inTurn, originOf } from '../../src/http/requests/password-turns.ts'

/** Work that ends when it is told to. */
function slow() {
  let end: () => void = () => undefined
  const until = new Promise<void>((done) => (end = done))
  return { until, end: () => end() }
}

t.test('few passwords are looked at at once, and a crowd is sent away at once', async (t) => {
  const gate = slow()
  let atOnce = 0
  let most = 0
  let over = 0
  let before = 0
  const work = async () => {
    atOnce += 1
    most = Math.max(most, atOnce)
    await gate.until
    atOnce -= 1
    over += 1
  }
  const crowd = Array.from({ length: 50 }, (_, at) => inTurn(`10.0.0.${at % 5}`, work))
  const refused = Promise.allSettled(crowd)
  // Somebody from elsewhere is not kept out by them.
  const honest = inTurn('10.0.1.1', () => {
    before = atOnce + over
    return Promise.resolve('in')
  })
  gate.end()
  t.equal(await honest, 'in')
  const answers = await refused
  const codes = answers.map((one) =>
    one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code,
  )
  t.equal(codes.filter((code) => code === 'done').length, 10, 'two of each of five addresses')
  t.equal(codes.filter((code) => code === 'too-busy').length, 40)
  t.equal(most, 2)
  t.ok(before <= 6, `it comes before the second of each of them: after ${before}`)
})

t.test('the line has an end, whoever stands in it, and is empty again afterwards', async (t) => {
  const gate = slow()
  const many = Array.from({ length: 30 }, (_, at) => inTurn(`10.1.0.${at}`, () => gate.until))
  const settled = Promise.allSettled(many)
  gate.end()
  const refused = (await settled).filter(({ status }) => status === 'rejected')
  t.equal(refused.length, 12, 'two at work, sixteen in line')
  await t.rejects(
    inTurn('a', () => Promise.reject(new Error('broken'))),
    { message: 'broken' },
    'a failure hands the turn on',
  )
  t.equal(await inTurn('a', () => Promise.resolve(1)), 1)
})

t.test('an origin is an address, or the network that one customer has', (t) => {
  t.equal(originOf({ ip: '192.0.2.7' }), '192.0.2.7')
  t.equal(originOf({ ip: '2001:db8:1:2:3:4:5:6' }), '2001:db8:1:2')
  t.equal(originOf({ ip: '::ffff:192.0.2.7' }), '::ffff:192.0.2.7')
  t.end()
})
