import t from 'tap'
import { fileURLToPath } from 'node:url'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { findRevision } from '../../src/app/packs/find-revision.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

t.test('the annex of what nobody has published is marked, whatever its numbers say', async (t) => {
  const service = openRulesService({ root: ROOT })
  t.teardown(() => service.papers.close())
  const asked = { standard: 'q-hxc-013', edition: '2018', revision: 1 }
  const shipped = findRevision(await service.shelf.revisions(), asked)
  const words = JSON.stringify(shipped.pack).replaceAll('"illustrative"', '"published"')
  const pack = JSON.parse(words) as Pack
  const unpublished = { pack, digest: digestOf(pack) }
  t.equal(service.prepare(unpublished).provenance.status, 'published', 'so its numbers say')
  const annex = await service.papers.render({
    kind: 'annex',
    language: 'zh',
    about: { unpublished },
  })
  t.equal(annex.isSpecimen, true)
})
