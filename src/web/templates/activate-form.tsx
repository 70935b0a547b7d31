import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Refused } from '../parts/states.tsx'
import { useAct } from '../parts/use-act.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { PlaceOfUse } from './template-detail.tsx'

/** Lets a template be the one of a place from now on, and says what that leaves as it is. */
export function ActivateForm(props: {
  readonly sha256: string
  readonly kind: PlaceOfUse['kind']
  readonly place: PlaceOfUse | undefined
  readonly languages: readonly PlaceOfUse['language'][]
  readonly onDone: () => void
}) {
  const { sha256, kind, place, languages, onDone } = props
  const words = useWords()
  const service = useService()
  const [languageId, scopeId] = [useId(), useId()]
  const [language, setLanguage] = useState(place?.language ?? languages.at(-1))
  const [scope, setScope] = useState(
    [place?.standard, place?.edition].filter((one) => one !== undefined).join('/'),
  )
  const { isBusy, cause, run } = useAct()
  const [done, setDone] = useState<string>()
  const standards = useQuery({
    queryKey: ['standards'],
    queryFn: async ({ signal }) => (await service('listStandards', { signal })).data.standards,
  })

  async function activate(): Promise<void> {
    if (language === undefined) return
    const [standard, edition] = scope.split('/')
    const { data } = await service('activateTemplate', {
      path: { sha256 },
      body: {
        kind,
        language,
        ...(standard === undefined || standard === '' ? {} : { standard }),
        ...(edition === undefined ? {} : { edition }),
      },
    })
    setDone(words.say('templates-activated', { version: data.version ?? 1 }))
    onDone()
  }
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault()
        void run(activate)
      }}
    >
      <h2>{words.say('templates-activate')}</h2>
      <p className="sub">{words.say('templates-activate-why')}</p>
      <div className="field">
        <label htmlFor={languageId}>{words.say('templates-language')}</label>
        <select
          id={languageId}
          className="box tall"
          value={language}
          onChange={({ target }) => setLanguage(target.value as PlaceOfUse['language'])}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {words.say('templates-of', { language: one, scope: '', hasScope: 'no' })}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={scopeId}>{words.say('templates-scope')}</label>
        <select
          id={scopeId}
          className="box tall"
          value={scope}
          onChange={({ target }) => setScope(target.value)}
        >
          <option value="">{words.say('templates-scope-all')}</option>
          {(standards.data ?? []).flatMap(({ id, editions }) => [
            <option key={id} value={id}>
              {words.say('templates-scope-standard', { standard: id })}
            </option>,
            ...editions.map(({ edition, designation }) => (
              <option key={`${id}/${edition}`} value={`${id}/${edition}`}>
                {designation}
              </option>
            )),
          ])}
        </select>
      </div>
      <Refused cause={cause} />
      {done === undefined ? null : (
        <p className="note good" role="status">
          {done}
        </p>
      )}
      <p>
        <button type="submit" className="button primary" aria-busy={isBusy || undefined}>
          {words.say('templates-activate')}
        </button>
      </p>
    </form>
  )
}
