import type { Language } from '../../domain/messages/text.ts'
import type { Pack } from '../../domain/pack/pack.ts'
import type { PairAnswer, WhatIfAnswer, WhatIfAsked } from './foresight-session.ts'
import type { Assessment } from '../../domain/language/assessment.ts'
import type { BadLine } from './past-assessments.ts'
import type { RulerFacts } from './ruler-facts.ts'
import type { SyntheticChoice } from './what-if.ts'

/** What the page asks of the worker. */
export type ForesightCall =
  /** The revision that is looked at; a draft is held against another, such as the one in force. */
  | {
      readonly call: 'revision'
      readonly pack: Pack
      readonly against: Pack | undefined
      readonly language: Language
    }
  | { readonly call: 'synthetic'; readonly choice: SyntheticChoice }
  /** Assessments that the register has evaluated. */
  | { readonly call: 'register'; readonly evaluated: readonly Assessment[] }
  /** A file of past assessments; read here, and sent nowhere. */
  | { readonly call: 'file'; readonly file: File; readonly isWithoutBad: boolean }
  /** The headings of a blank sheet. */
  | { readonly call: 'blank' }
  | { readonly call: 'what-if'; readonly asked: WhatIfAsked }
  | { readonly call: 'pair'; readonly row: number }

/** What the worker tells the page. */
export type ForesightReply =
  | { readonly reply: 'facts'; readonly facts: RulerFacts }
  | { readonly reply: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly reply: 'opened'
      readonly size: number
      readonly leftOut: number
      readonly notes: readonly string[]
    }
  /** Lines that cannot be used, of how many, and how many can. */
  | {
      readonly reply: 'bad-lines'
      readonly lines: readonly BadLine[]
      readonly count: number
      readonly good: number
    }
  | { readonly reply: 'blank'; readonly headings: readonly string[] }
  /** Nobody of the register can be judged by this revision; how many evaluations were looked at. */
  | { readonly reply: 'nobody'; readonly looked: number }
  /** More lines than a page takes. */
  | { readonly reply: 'too-many'; readonly lines: number }
  /** What came of the oldest what-if that was not answered; milliseconds of work. */
  | { readonly reply: 'what-if'; readonly answer: WhatIfAnswer; readonly ms: number }
  | { readonly reply: 'pair'; readonly row: number; readonly answer: PairAnswer }
