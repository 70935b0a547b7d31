import { useWords } from '../words.tsx'
import type { PlaceOfUse } from './template-detail.tsx'
import type { DocumentKinds, Listed, ListedUse } from './templates-page.tsx'

type Kind = DocumentKinds[number]['kind']

/** Templates by the kind of their paper: those in use, with their version, and uploads that nothing uses. */
export function TemplateList(props: {
  readonly listed: Listed
  readonly kinds: DocumentKinds
  readonly uses: readonly ListedUse[]
  readonly chosen: string | undefined
  readonly onChoose: (template: {
    readonly sha256: string
    readonly name: string
    readonly kind: Kind
    readonly place?: PlaceOfUse
  }) => void
}) {
  const { listed, kinds, uses, chosen, onChoose } = props
  const words = useWords()
  const active = new Set(listed.templates.map(({ sha256 }) => sha256))
  return (
    <nav className="shelf-list" aria-label={words.say('templates-title')}>
      {kinds.map(({ kind, title }) => (
        <section key={kind}>
          <h2>{words.text(title)}</h2>
          <ul>
            {listed.templates
              .filter((one) => one.kind === kind)
              .map(({ file, sha256, language, scope, version }) => {
                const name = words.say('templates-of', {
                  language,
                  scope: [scope.standard, scope.edition].filter(Boolean).join(' '),
                  hasScope: scope.standard === undefined ? 'no' : 'yes',
                })
                const used = uses.find((one) => one.sha256 === sha256)
                return (
                  <li key={file}>
                    <button
                      type="button"
                      aria-current={chosen === sha256 || undefined}
                      onClick={() =>
                        onChoose({
                          sha256,
                          name: `${words.text(title)} ${name}`,
                          kind,
                          place: { kind, language, ...scope },
                        })
                      }
                    >
                      <span>
                        {name}{' '}
                        {version === undefined ? null : (
                          <span className="dim">{words.say('templates-version', { version })}</span>
                        )}
                      </span>
                      <span className="up">
                        {used === undefined
                          ? words.say('templates-active')
                          : words.say('templates-active-used', { count: used.certificates })}
                      </span>
                    </button>
                  </li>
                )
              })}
            {listed.kept
              .filter((one) => one.kind === kind && !active.has(one.sha256))
              .map(({ sha256, keptAt }) => {
                const used = uses.find((one) => one.sha256 === sha256)
                const name = words.say('templates-kept', {
                  on: keptAt.slice(0, 10),
                  mark: sha256.slice(0, 8),
                })
                return (
                  <li key={sha256}>
                    <button
                      type="button"
                      aria-current={chosen === sha256 || undefined}
                      onClick={() =>
                        onChoose({ sha256, name: `${words.text(title)} ${name}`, kind })
                      }
                    >
                      <span>{name}</span>
                      <span className="dim">
                        {used === undefined
                          ? words.say('templates-unused')
                          : words.say('templates-used-before', { count: used.certificates })}
                      </span>
                    </button>
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
    </nav>
  )
}
