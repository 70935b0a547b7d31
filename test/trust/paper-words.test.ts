import t from 'tap'
import { paperWords } from '../../src/domain/trust/paper-words.ts'
import { STATUSES } from '../../src/domain/trust/status-list.ts'
import { STATUS_WORDS } from '../../src/domain/trust/status-words.ts'

t.test(
  'a genuine paper is good only while its certificate is valid, and says what it is now',
  async (t) => {
    for (const language of ['zh', 'en'] as const)
      for (const status of STATUSES) {
        const certificate = { number: 'TS-1', status, isSpecimen: false }
        const told = paperWords({ verdict: 'genuine', certificate }, language)
        t.equal(told.isGood, status === 'active')
        t.match(told.title.toLowerCase(), STATUS_WORDS[status][language].toLowerCase())
        const specimen = { ...certificate, isSpecimen: true }
        t.notOk(paperWords({ verdict: 'genuine', certificate: specimen }, language).isGood)
        t.notOk(paperWords({ verdict: 'altered', certificate, strange: [] }, language).isGood)
      }
    t.notOk(paperWords({ verdict: 'unknown' }, 'en').isGood)
  },
)
