import type { PackageDraft } from '../package/package-draft.ts'
import { element } from '../xml/xml-tree.ts'

/** Settings that stand before `w:documentProtection`, by the schema's order of CT_Settings. */
const BEFORE: ReadonlySet<string> = new Set(
  'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting'
    .split(' ')
    .map((name) => `w:${name}`),
)
const SETTINGS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * Asks Word to open the document for reading only. A courtesy against slips of the hand, not
 * security: everybody can switch it off, since it holds no password.
 */
export function protectDraft(draft: PackageDraft): void {
  const found = draft
    .relationships(draft.main)
    .find((one) => one.type.endsWith('/settings'))?.target
  const name = found ?? 'word/settings.xml'
  if (!found) {
    draft.putXml(name, `<w:settings xmlns:w="${WORD}"/>`, SETTINGS)
    draft.link(draft.main, 'settings', name)
  }
  const { root } = draft.tree(name)
  const old = root.child('w:documentProtection')
  if (old) root.splice(old, [])
  const protection = element('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')
  const next = root.elements().find((child) => !BEFORE.has(child.name))
  if (next) root.splice(next, [protection], 'last')
  else root.append(protection)
}
