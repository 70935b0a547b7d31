// One upload in a process of its own: node bench/drills/one-upload.ts LIST NAME. Prints whether it was
// refused, how long that took, and how much memory it took: of the whole process for what is only
// read, above that of a service that has printed once for what is printed.
import { openPackage } from '../../src/adapters/word-template/package/word-package.ts'
import { TemplateRefusal } from '../../src/domain/document/template-fault.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { ARCHIVES, SPELLINGS, withPart } from '../../test/word-template/crafted-archives.ts'
import {
  HOSTILE_TEMPLATES,
  spoiled,
  XML_ATTACKS,
} from '../../test/word-template/hostile-documents.ts'
import { wordFile, p } from '../../test/word-template/word-file.ts'

const [, , list = '', name = ''] = process.argv

/** Tries the upload, which is made before the clock runs; gives the codes it was refused by. */
async function attempt(): Promise<{
  readonly codes: readonly string[]
  readonly milliseconds: number
  readonly megabytes: number
}> {
  const { bytes, open } = await upload()
  // The first file of any kind also loads the reader itself.
  await openPackage(wordFile(p('x')))
  const before = list === 'templates' ? megabytes() : 0
  const start = performance.now()
  const codes = await open(bytes).then(
    () => [],
    (error: unknown) => {
      if (error instanceof TemplateRefusal || error instanceof Refusal)
        return error.faults.map(({ code }) => code)
      throw error
    },
  )
  const milliseconds = Math.round(performance.now() - start)
  return { codes, milliseconds, megabytes: megabytes() - before }
}

async function upload(): Promise<{
  readonly bytes: Uint8Array
  readonly open: (bytes: Uint8Array) => Promise<unknown>
}> {
  if (list === 'archives') return { bytes: ARCHIVES[name]![1](), open: openPackage }
  if (list === 'spellings')
    return {
      bytes: withPart({ name: SPELLINGS[Number(name)]!, content: '<a/>' }),
      open: openPackage,
    }
  if (list === 'xml') {
    const [, content] = XML_ATTACKS.find(([one]) => one === name)!
    return { bytes: spoiled('word/document.xml', content), open: openPackage }
  }
  const { service, receiptOf } = await import('../../test/documents/papers.ts')
  const about = await receiptOf()
  const kind = 'findings'
  await service.papers.render({ kind, language: 'en', about })
  const [, file] = HOSTILE_TEMPLATES.find(([one]) => one === name)!
  return {
    bytes: file(),
    open: (template) => service.papers.render({ kind, language: 'en', about, template }),
  }
}

/** The most memory that the process ever had. */
function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

process.stdout.write(`${JSON.stringify(await attempt())}\n`)
