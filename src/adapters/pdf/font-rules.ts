import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { STAND_INS } from '../../domain/document/stand-ins.ts'
import { encodeXml as xml } from '../word-template/xml/xml-scanner.ts'
import { blankFace } from './blank-face.ts'

/** Which faces an office may set text in. */
export type FaceRules =
  /** These, the stand-ins, and nothing else; what they lack is left blank. */
  | { readonly only: readonly string[] }
  /** Every face of the machine; the system chooses for those that are missing. */
  | 'any'

/**
 * What is printed in these was in a face, or a character, that is missing. LibreOffice asks nobody
 * when it puts OpenSymbol for Wingdings and its like, so one goes under that name.
 */
export const BLANK = {
  face: { family: 'Touchstone No Face', postScript: 'TouchstoneNoFace' },
  symbol: { family: 'OpenSymbol', postScript: 'TouchstoneNoSymbol' },
  character: { family: 'Touchstone No Character', postScript: 'TouchstoneNoCharacter' },
} as const

/**
 * Writes rules for fontconfig into a folder and gives the file to start from. The faces are the
 * system's, but its habits of putting one face for another are undone: what is asked for, its
 * stand-in, or blank. A character that a face lacks is looked for in the stand-ins, then in the
 * other faces that may be used.
 */
export async function writeFontRules(folder: string, rules: FaceRules): Promise<string> {
  const [first, own, main] = ['first', 'own', 'fonts'].map((name) => join(folder, `${name}.conf`))
  await mkdir(join(folder, 'cache'), { recursive: true })
  for (const [name, face] of Object.entries(BLANK))
    if (rules !== 'any') await writeFile(join(folder, `${name}.ttf`), blankFace(face))
  // Rules of a file come after those of the files it includes: hence one to come first.
  await writeFile(first!, conf(KEEP_ASKED, `<cachedir>${xml(join(folder, 'cache'))}</cachedir>`))
  await writeFile(
    own!,
    conf(...userFolders(), ...(rules === 'any' ? STAND_IN_RULES : exact(rules, folder))),
  )
  const system = process.env['FONTCONFIG_FILE'] ?? 'fonts.conf'
  const include = (file: string): string => `<include ignore_missing="yes">${xml(file)}</include>`
  await writeFile(main!, conf(include(first!), include(system), include(own!)))
  return main!
}

const KEEP_ASKED =
  '<match target="pattern"><edit name="asked" mode="assign"><name>family</name></edit></match>'

const ASKED_ALONE =
  '<match target="pattern"><edit name="family" mode="assign_replace" binding="strong"><name>asked</name></edit></match>'

const STAND_IN_RULES = Object.entries(STAND_INS).flatMap(([standIn, faces]) =>
  faces.map(
    (face) =>
      `<match target="pattern"><test name="family">${string(face)}</test><edit name="family" mode="append" binding="same">${string(standIn)}</edit></match>`,
  ),
)

function exact({ only }: { readonly only: readonly string[] }, folder: string): readonly string[] {
  const standIns = Object.keys(STAND_INS)
  const instead = [...standIns, ...only, BLANK.character.family]
  const { symbol, ...others } = BLANK
  const blanks = only.includes(symbol.family) ? Object.values(others) : Object.values(BLANK)
  return [
    `<dir>${xml(folder)}</dir>`,
    ASKED_ALONE,
    ...STAND_IN_RULES,
    // Only who looks for characters that a face lacks asks with a set of characters.
    `<match target="pattern"><test name="charset" compare="not_eq"><charset><int>0</int></charset></test><edit name="family" mode="append_last" binding="strong">${instead.map(string).join('')}</edit></match>`,
    `<match target="pattern"><edit name="family" mode="append_last" binding="strong">${string(BLANK.face.family)}</edit></match>`,
    '<selectfont>',
    ...[...standIns, ...only].map((face) => accept({ family: face })),
    ...blanks.map(({ family, postScript }) => accept({ family, postscriptname: postScript })),
    '<rejectfont><pattern></pattern></rejectfont>',
    '</selectfont>',
  ]
}

function accept(marks: { readonly [mark: string]: string }): string {
  const all = Object.entries(marks).map(
    ([mark, value]) => `<patelt name="${mark}">${string(value)}</patelt>`,
  )
  return `<acceptfont><pattern>${all.join('')}</pattern></acceptfont>`
}

/** Where people install faces for themselves; the office has a home of its own. */
function userFolders(): readonly string[] {
  const data = process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share')
  return [join(data, 'fonts'), join(homedir(), '.fonts')].map((dir) => `<dir>${xml(dir)}</dir>`)
}

function conf(...lines: readonly string[]): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...lines,
    '</fontconfig>',
    '',
  ].join('\n')
}

function string(text: string): string {
  return `<string>${xml(text)}</string>`
}
