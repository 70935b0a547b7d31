import t from 'tap'
import { violationFault } from '../../src/domain/check/violation-fault.ts'
import { inEnglish } from '../worded.ts'

t.test('where no member may stand, none is offered', async (t) => {
  const fixBeside = (properties: object) =>
    inEnglish(
      violationFault(
        {
          pointer: '',
          keyword: 'additionalProperties',
          params: { additionalProperty: 'zzz' },
          schemaPath: '#/additionalProperties',
          value: { zzz: 1 },
          schema: { properties },
        },
        '',
      ),
    ).fix
  t.equal(fixBeside({}), 'Remove it: no member is accepted here.')
  t.match(fixBeside({ name: {} }), /possible members are "?name"?/)
})

t.test('words that are missing are asked for as words, not as members of an object', async (t) => {
  const found = (properties: object) =>
    inEnglish(
      violationFault(
        {
          pointer: '',
          keyword: 'minProperties',
          params: { limit: 1 },
          schemaPath: '#/minProperties',
          value: {},
          schema: { properties },
        },
        '/title',
      ),
    )
  t.match(found({ zh: {}, en: {} }), {
    code: 'value-size',
    message: 'The words are missing here.',
    fix: 'Write them in one language at least.',
  })
  t.notMatch(found({ points: {} }).message, /words/)
})
