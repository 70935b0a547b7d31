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
