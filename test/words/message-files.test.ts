import t from 'tap'
import { compareLanguages } from '../../tools/messages/compare-languages.ts'
import { readMessages } from '../../tools/messages/read-messages.ts'
import { saidTwice } from '../../tools/messages/said-twice.ts'
import { keysFile } from '../../tools/messages/write-keys.ts'

const SOURCE = [
  readMessages(
    'en/shop.ftl',
    `greeting = Hello { $name }
points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
    .fix =
        { $side ->
            [above] Take some off.
           *[below] Add some.
        }
`,
  ),
]

t.test('a language that says the same is accepted', (t) => {
  const other = readMessages(
    'fr/shop.ftl',
    `greeting = Bonjour { $name }
points = { $count } points
    .fix = Changez-les.
`,
  )
  t.same(compareLanguages(SOURCE, [other], 'fr'), [])
  t.end()
})

t.test('what a language leaves out, adds or misspells is named', (t) => {
  const other = readMessages(
    'fr/shop.ftl',
    `greeting = Bonjour { $nom }
extra = En trop
points = { $count } points
`,
  )
  t.same(compareLanguages(SOURCE, [other], 'fr'), [
    'fr: greeting takes no $nom.',
    'fr: greeting leaves out $name.',
    'fr: points lacks .fix.',
    'fr: extra is no message.',
  ])
  t.same(compareLanguages(SOURCE, [], 'fr'), [
    'fr/shop.ftl is missing.',
    'fr: greeting is missing.',
    'fr: points is missing.',
  ])
  t.end()
})

t.test('a key that two files have is named', (t) => {
  const again = readMessages('en/stall.ftl', 'greeting = Hi\nfarewell = Bye\n')
  t.same(saidTwice([...SOURCE, again]), ['en/stall.ftl: greeting is in en/shop.ftl too.'])
  t.end()
})

t.test('what a message takes is known to the compiler', (t) => {
  const types = keysFile(SOURCE)
  t.match(types, `'greeting': { readonly name: Parameter }`)
  t.match(types, `'points': { readonly count: Count; readonly side: 'above' | 'below' }`)
  t.match(types, `'points': 'fix'`)
  t.end()
})

t.test('a file that is not in the syntax is refused', (t) => {
  const { problems } = readMessages(
    'en/shop.ftl',
    'greeting = { $name\ngreeting = a\ngreeting = b\n',
  )
  t.ok(problems.some((one) => one.includes('not a message')))
  t.ok(problems.some((one) => one.includes('stands there twice')))
  t.end()
})
