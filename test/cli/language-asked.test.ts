// Whoever asks for a language is answered in it, also when something is wrong.
import t from 'tap'
import { touchstone } from './touchstone.ts'

const COMMANDS: readonly (readonly [args: readonly string[], zh: RegExp, en: RegExp])[] = [
  [['rules', 'q-hxc-14'], /没有标准“q-hxc-14”/, /There is no standard "q-hxc-14"/],
  [['check', 'q-hxc-14'], /没有标准“q-hxc-14”/, /There is no standard "q-hxc-14"/],
  [['score', 'no-such-file'], /no-such-file.*文件不存在/, /no-such-file cannot be read/],
  [['explain', 'package.json'], /不是评价|有.*错/, /assessment/],
  [['explain', '--widht', '50'], /选项/, /option/],
]

for (const [args, zh, en] of COMMANDS)
  t.test(`touchstone ${args.join(' ')} goes wrong in the language asked for`, async (t) => {
    for (const [language, words] of [
      ['zh', zh],
      ['en', en],
    ] as const)
      for (const option of [['--language', language], [`--language=${language}`]]) {
        const { err, code } = await touchstone([...args, ...option])
        t.not(code, 0)
        t.match(err, words)
        if (language === 'zh') t.notMatch(err, /\b(?:the|is|cannot|unknown)\b/)
      }
  })
