import { useMemo, useState } from 'react'
import type { Drafted } from '../../domain/drafting/clauses/plan.ts'
import { lawfulFacts } from '../../domain/drafting/conditions/condition-facts.ts'
import { conditionVoice } from '../../domain/drafting/conditions/condition-words.ts'
import {
  draftConditions,
  type DraftCondition,
} from '../../domain/drafting/conditions/draft-conditions.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Text } from '../../domain/messages/text.ts'
import { JudgingWords } from '../judging/judging-words.tsx'
import { useWords } from '../words.tsx'
import { ConditionPanel } from './condition-panel.tsx'

type SectionProps = {
  readonly drafted: Drafted
  readonly onEdit: ((step: EditStep) => void) | undefined
}

/** The conditions of a draft beside those of its clauses: each by what it belongs to, opened to be changed. */
export default function ConditionsSection(props: SectionProps) {
  return (
    <JudgingWords>
      <Section {...props} />
    </JudgingWords>
  )
}

function Section({ drafted, onEdit }: SectionProps) {
  const words = useWords()
  const { draft } = drafted
  const sites = useMemo(
    () =>
      draftConditions(draft).filter(
        ({ owner }) =>
          owner.is !== 'applies' && !(owner.is === 'way' && owner.clause !== undefined),
      ),
    [draft],
  )
  return (
    <section className="conditions">
      <h2>{words.say('conditions-title')}</h2>
      <p className="sub">{words.say('conditions-why')}</p>
      {sites.length === 0 ? <p>{words.say('conditions-none')}</p> : null}
      {sites.map((site) => (
        <OneCondition key={site.at} drafted={drafted} site={site} onEdit={onEdit} />
      ))}
    </section>
  )
}

function OneCondition({ drafted, site, onEdit }: SectionProps & { readonly site: DraftCondition }) {
  const words = useWords()
  const { draft } = drafted
  const [isOpen, setIsOpen] = useState(false)
  const name = ownerName(words, site)
  const sentence = useMemo(
    () =>
      site.value === undefined
        ? words.say('conditions-missing')
        : (conditionVoice(draft, words).asks(lawfulFacts(draft, site).judged(site.value)) ?? ''),
    [draft, site, words],
  )
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {name} {isOpen ? null : <span className="sub">{sentence}</span>}
      </summary>
      {isOpen ? (
        <ConditionPanel
          drafted={drafted}
          site={site}
          label={name}
          none={words.say('conditions-missing')}
          onEdit={onEdit}
        />
      ) : null}
    </details>
  )
}

function ownerName(words: Catalogue, { owner }: DraftCondition): string {
  const { is } = owner
  if (is === 'applies') return words.say('conditions-applies')
  if (is === 'way' || is === 'named' || is === 'choice')
    return words.say('conditions-owner', {
      is,
      name: is === 'way' ? owner.place + 1 : is === 'named' ? owner.name : owner.steps.join(' › '),
    })
  const said = words.say('conditions-owner', {
    is,
    name: words.text(owner.title as Text | undefined) || owner.id,
  })
  if (owner.result === undefined) return said
  const result =
    owner.result === 'result'
      ? words.say('conditions-shared-results')
      : words.text(owner.result as Text)
  return words.say('conditions-of-result', { owner: said, result })
}
