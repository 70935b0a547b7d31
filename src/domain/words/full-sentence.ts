import type { Catalogue } from '../messages/catalogue.ts'

/** A sentence from words that are none yet: a capital first letter, but for equations, and a full stop. */
export function fullSentence(words: string, catalogue: Catalogue): string {
  if (words === '') return ''
  const isEnded = /[.!?。！？…]["”）)]?$/.test(words)
  const full = isEnded ? words : catalogue.say('full-sentence', { words })
  // Names in an equation stay as they are written elsewhere.
  return EQUATION.test(words) ? full : full.charAt(0).toUpperCase() + full.slice(1)
}

const EQUATION = / [=≈] \S+$/
