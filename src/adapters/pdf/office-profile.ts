import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Faces for which LibreOffice takes a look-alike that it ships, Liberation or Carlito, before it
 * asks fontconfig (`aMetricCompatibleMap` in its source).
 */
const LOOK_ALIKES = [
  'Times New Roman',
  'Arial',
  'Arial Narrow',
  'Courier New',
  'Cambria',
  'Calibri',
] as const

/** A name that no face has: LibreOffice finds nothing under it, and asks fontconfig. */
const NOBODY = 'Touchstone Asks Fontconfig'

/**
 * The version of LibreOffice that used the profile last. A version above all others: where the
 * profile knows an older one, as a new profile does, LibreOffice draws a hundred test pictures before
 * it answers (`runGraphicsRenderTests` in its source), 5 seconds of processor time at each start.
 */
const LAST_VERSION = '9999.0'

/**
 * Writes the profile of a new office. Its table of replacements keeps LibreOffice from look-alikes,
 * so that only the rules for fontconfig say which face stands in for which.
 */
export async function writeProfile(folder: string): Promise<void> {
  const user = join(folder, 'user')
  await mkdir(user, { recursive: true })
  await writeFile(join(user, 'registrymodifications.xcu'), PROFILE)
}

const TABLE = '/org.openoffice.Office.Common/Font/Substitution'

const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product">${set('ooSetupLastVersion', LAST_VERSION)}</item>
<item oor:path="${TABLE}">${set('Replacement', 'true')}</item>
${LOOK_ALIKES.map(
  (face, i) =>
    `<item oor:path="${TABLE}/FontPairs"><node oor:name="_${i}" oor:op="replace">${set('ReplaceFont', face)}${set('SubstituteFont', NOBODY)}${set('Always', 'true')}${set('OnScreenOnly', 'false')}</node></item>`,
).join('\n')}
</oor:items>
`

function set(name: string, value: string): string {
  return `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop>`
}
