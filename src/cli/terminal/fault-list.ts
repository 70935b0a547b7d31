import { isTemplateFault } from '../../domain/document/template-fault.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Language } from '../../domain/messages/text.ts'
import type { ExplanationBlock, Item } from '../../domain/words/explain/explanation.ts'
import { wordFault, type WordedFault } from '../../domain/words/faults.ts'
import { templateFaultItem } from './template-fault-item.ts'

/** Places of one fault that are told; beyond them it is how many more there are. */
const MOST_PLACES = 12

/**
 * Faults as a list: what is wrong and where, then what to do. What is wrong in several places alike
 * is told once, with its places; warnings that ask for the same are one.
 */
export function faultList(faults: readonly Fault[], language: Language = 'en'): ExplanationBlock {
  const catalogue = catalogueIn(language)
  const groups = Map.groupBy(faults, (fault) =>
    isTemplateFault(fault) ? fault : sameness(wordFault(fault, catalogue)),
  )
  const items = [...groups.values()].map((group) => {
    const [first] = group
    return first !== undefined && isTemplateFault(first)
      ? templateFaultItem(first, catalogue)
      : groupItem(
          group.map((fault) => wordFault(fault, catalogue)),
          catalogue,
        )
  })
  return { kind: 'list', items }
}

function sameness({ severity, code, message, fix }: WordedFault): string {
  return JSON.stringify(severity === 'warning' ? [code, fix] : [code, message, fix])
}

function groupItem(group: readonly WordedFault[], catalogue: Catalogue): Item {
  const { severity, message, fix } = group[0]!
  const told = group.slice(0, MOST_PLACES)
  const more = group.length - told.length
  return {
    ...(severity === 'error' ? { holds: false } : {}),
    text: severity === 'error' ? message : catalogue.say('listed-warning', { message }),
    details: [
      ...told.flatMap((one) => [
        ...(one.message === message ? [] : [one.message]),
        placeOf(one, catalogue),
      ]),
      ...(more === 0 ? [] : [catalogue.say('listed-places-more', { count: more })]),
      fix,
    ],
  }
}

function placeOf({ file, line, pointer, clause }: WordedFault, catalogue: Catalogue): string {
  if (pointer === '' && file === undefined) return catalogue.say('listed-place--whole')
  const where = file === undefined ? '' : line === undefined ? file : `${file}:${line}`
  const place = [where, pointer].filter((part) => part !== '').join(' ')
  return clause === undefined || pointer.split('/').includes(clause)
    ? catalogue.say('listed-place', { place })
    : catalogue.say('listed-place--clause', { place, clause })
}
