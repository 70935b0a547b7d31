import { useState } from 'react'
import type { Operations } from '../../../client/api.ts'
import { PaperPages } from '../parts/paper-pages.tsx'
import { Segment } from '../parts/segment.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

type Case = NonNullable<NonNullable<Operations['previewTemplate']['query']>['case']>

const CASES: readonly Case[] = ['usual', 'shortest', 'longest']

/** A sample of a template beside its check: as usual in both languages, with as little as may be, or with much. */
export function TemplateSample(props: { readonly sha256: string; readonly name: string }) {
  const { sha256, name } = props
  const words = useWords()
  const service = useService()
  const [sample, setSample] = useState<Case>('usual')
  return (
    <section className="card preview">
      <h2>{words.say('templates-sample')}</h2>
      <Segment
        label={words.say('templates-sample')}
        options={CASES.map((id) => ({ id, title: words.say(`templates-case-${id}`) }))}
        value={sample}
        onChange={(id) => setSample(id as Case)}
      />
      <PaperPages
        key={sample}
        of={['sample', sha256, sample]}
        ask={(form, signal) =>
          service('previewTemplate', { path: { sha256 }, query: { form, case: sample }, signal })
        }
        title={`${name} ${words.say(`templates-case-${sample}`)}`}
      />
    </section>
  )
}
