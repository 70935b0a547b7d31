import { saveFile } from '../parts/save-file.ts'
import { Refused } from '../parts/states.tsx'
import { useAct } from '../parts/use-act.ts'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { certificateAddress, inLanguage, readingAddress } from '../place.ts'
import { useService } from '../service.tsx'
import { useStandardNames } from '../parts/standard-names.ts'
import { useWords } from '../words.tsx'
import { PlanPaper } from './decision-paper.tsx'
import type { ShownEvaluation, OnRecord } from './use-evaluation.ts'

/** What was assessed, under which rules, by whom and how. */
export function EvaluationFacts(props: { readonly who: Who; readonly record: OnRecord }) {
  const { who, record } = props
  const { assessment, organisation, evaluation, followed } = record
  const words = useWords()
  const nameOf = usePersonNames(who)
  const standardOf = useStandardNames()
  const { rules, scope, sites, plan, kind } = assessment
  const { standard, edition, revision } = rules
  return (
    <section className="card">
      <h2>{words.say('decisions-facts')}</h2>
      <dl className="facts-of">
        <dt>{words.say('decisions-standard')}</dt>
        <dd>
          <a
            href={inLanguage(
              readingAddress({ standard, edition, revision: String(revision) }),
              words.language,
            )}
          >
            {words.say('decisions-revision', {
              designation: standardOf(standard, edition),
              revision,
            })}
          </a>
        </dd>
        <dt>{words.say('decisions-kind')}</dt>
        <dd>
          {words.say(`decisions-kind-${kind}`)}
          {followed === undefined ? null : (
            <>
              {' '}
              <a href={inLanguage(certificateAddress(followed.id), words.language)}>
                {words.say('decisions-follows', { number: followed.number })}
              </a>
            </>
          )}
        </dd>
        <dt>{words.say('decisions-scope')}</dt>
        <dd>{words.text(scope)}</dd>
        <dt>{words.say('decisions-sites')}</dt>
        <dd>
          <ul>
            {sites.map(({ name, address }) => (
              <li key={words.text(name)}>
                {words.text(name)}
                {address === undefined ? null : <span className="sub"> {words.text(address)}</span>}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.say('decisions-address')}</dt>
        <dd>{words.text(organisation.address)}</dd>
        <dt>{words.say('decisions-team')}</dt>
        <dd>
          <ul>
            {plan.team.map(({ person, isLead, left }) => (
              <li key={person}>
                {nameOf(person)}
                {isLead === true ? (
                  <span className="tag">{words.say('decisions-lead')}</span>
                ) : null}
                {left === undefined ? null : (
                  <span className="sub">
                    {' '}
                    {words.say('decisions-left', {
                      on: left.at.slice(0, 10),
                      reason: left.reason,
                    })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.say('decisions-days')}</dt>
        <dd>{words.say('decisions-days-from-to', { from: plan.from, to: plan.until })}</dd>
        <dt>{words.say('decisions-methods')}</dt>
        <dd>
          {words.show({
            list: plan.methods.map((one) => words.say(`document-method-${one}`)),
            joined: 'comma',
          })}
        </dd>
        {evaluation === undefined ? null : (
          <>
            <dt>{words.say('decisions-evaluated')}</dt>
            <dd>
              {words.say('decisions-evaluated-by', {
                by: nameOf(evaluation.by),
                on: evaluation.at.slice(0, 10),
              })}
            </dd>
            <dt>{words.say('decisions-receipt')}</dt>
            <dd>
              <ReceiptDownload evaluation={evaluation} />
            </dd>
          </>
        )}
      </dl>
      <PlanPaper assessment={assessment.id} />
    </section>
  )
}

function ReceiptDownload({ evaluation }: { readonly evaluation: ShownEvaluation }) {
  const words = useWords()
  const service = useService()
  const act = useAct()
  return (
    <>
      <button
        type="button"
        className="link"
        aria-busy={act.isBusy || undefined}
        onClick={() =>
          void act.run(async () => {
            const { data } = await service('getEvaluationReceipt', {
              path: { id: evaluation.id },
              accept: 'application/json',
            })
            saveFile(data as never, `${evaluation.receipt}.json`, 'application/json')
          })
        }
      >
        {words.say('decisions-receipt-download')}
      </button>
      <span className="sub"> {words.say('decisions-receipt-why')}</span>
      <Refused cause={act.cause} />
    </>
  )
}
