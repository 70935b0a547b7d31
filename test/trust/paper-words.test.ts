import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import { paperWords } from '../../src/domain/trust/paper-words.ts'
import { STATUSES } from '../../src/domain/trust/status-list.ts'
import { statusWords } from '../../src/domain/trust/status-words.ts'

t.test(
  'a genuine paper is good only while its certificate is valid, and says what it is now',
  async (t) => {
    for (const catalogue of LANGUAGES.map(catalogueIn))
      for (const status of STATUSES) {
        const certificate = { number: 'TS-1', status, isSpecimen: false }
        const told = paperWords({ verdict: 'genuine', certificate }, catalogue)
        t.equal(told.isGood, status === 'active')
        t.match(told.title.toLowerCase(), statusWords(status, catalogue).toLowerCase())
        const specimen = { ...certificate, isSpecimen: true }
        t.notOk(paperWords({ verdict: 'genuine', certificate: specimen }, catalogue).isGood)
        t.notOk(paperWords({ verdict: 'altered', certificate, strange: [] }, catalogue).isGood)
        t.notOk(paperWords({ verdict: 'unknown' }, catalogue).isGood)
        for (const form of ['pdf', 'picture', 'other'] as const) {
          const { sign, why } = paperWords({ verdict: 'not-compared', form }, catalogue)
          t.equal(sign, '?', 'nothing is said against it')
          t.match(why, /QR code|二维码/, 'what to do is')
        }
      }
  },
)
