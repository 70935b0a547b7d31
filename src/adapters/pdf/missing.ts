import type { MissingInCopy } from '../../app/ports.ts'
import { message, type List, type Message } from '../../domain/messages/message.ts'
import { STAND_INS } from '../../domain/document/stand-ins.ts'
import { BLANK } from './font-rules.ts'
import type { InstalledFaces } from './installed-faces.ts'

/**
 * What was missing when a copy was printed in faces the paper names and their stand-ins alone, or
 * `undefined` where nothing was. `shown` are the faces of the copy, `named` those of the paper.
 */
export function missingIn(
  shown: ReadonlyMap<string, readonly string[]>,
  named: readonly string[],
  installed: InstalledFaces | undefined,
): MissingInCopy | undefined {
  const isFaceMissing = [BLANK.face, BLANK.symbol].some((face) => shown.has(face.postScript))
  const characters = shown.get(BLANK.character.postScript)
  if (!isFaceMissing && characters === undefined) return undefined
  return {
    faces: isFaceMissing ? absentOf(named, installed) : [],
    characters: [...new Set(characters)],
  }
}

/** Why a copy that must be exact cannot be made, with what to do. */
export function missingMessage({ faces, characters }: MissingInCopy): Message {
  const fonts: List = { list: faces, joined: 'or' }
  const spelt: List = { list: characters.map(spelled), joined: 'comma' }
  if (faces.length > 0 && characters.length > 0)
    return message('refusal-pdf-failed--fonts-and-characters', { fonts, characters: spelt })
  if (faces.length > 0) return message('refusal-pdf-failed--fonts', { fonts })
  return characters.length > 0
    ? message('refusal-pdf-failed--characters', { characters: spelt })
    : message('refusal-pdf-failed--unnamed')
}

/** The faces that can have been the missing one, or the stand-ins they wait for. */
function absentOf(
  named: readonly string[],
  installed: InstalledFaces | undefined,
): readonly string[] {
  const standIns = new Map<string, string>(
    Object.entries(STAND_INS).flatMap(([standIn, faces]) => faces.map((face) => [face, standIn])),
  )
  const needed = named
    .filter((face) => installed?.has(face) !== true)
    .map((face) => standIns.get(face) ?? face)
  const isAbsent = (face: string): boolean =>
    installed === undefined ? !(face in STAND_INS) : !installed.has(face)
  return [...new Set(needed)].filter(isAbsent)
}

function spelled(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return `“${character}” (U+${code})`
}
