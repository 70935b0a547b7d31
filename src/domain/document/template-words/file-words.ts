import type { BothLanguages } from '../../pack/text.ts'
import { phrase, told, type Wording } from './wording.ts'

/** What to do about a part of a file. */
export const REMEDIES = {
  saveAgain: phrase('Save the file again from Word.', '用 Word 重新保存该文件。'),
  takeOut: phrase('Take it out of the document.', '把它从文档中删去。'),
  takeEmbeddedOut: phrase('Take the embedded file out.', '删去嵌入的文件。'),
  takeFieldOut: phrase(
    'Take the field out (Alt+F9 shows field codes).',
    '删去该域（按 Alt+F9 可显示域代码）。',
  ),
  pictureInside: phrase('Put the picture into the document.', '把图片直接放进文档。'),
  usePng: phrase('Use a PNG picture.', '请使用 PNG 图片。'),
  shorter: phrase('Use a shorter document as template.', '请用篇幅较短的文档作模板。'),
  saveAsWord: phrase('Save as "Word Document (.docx)".', '另存为“Word 文档 (*.docx)”。'),
  notStrict: phrase(
    'Save it as "Word Document (.docx)", not "Strict Open XML Document".',
    '另存为“Word 文档 (*.docx)”，不要选“Strict Open XML 文档”。',
  ),
} as const

const FROM_WORD = phrase(
  'Save it from Word as "Word Document (.docx)".',
  '在 Word 中另存为“Word 文档 (*.docx)”。',
)
const AGAIN = phrase('Save it again from Word.', '用 Word 重新保存。')
const SMALLER = phrase('Make its pictures smaller.', '把其中的图片缩小。')

/** What may be wrong with an uploaded file, or a part of it, before its text is read. */
export const FILE_WORDS = {
  packedTooLarge: (bytes: number, most: number) =>
    says(
      `The file has ${bytes} bytes, over ${most}.`,
      `文件有 ${bytes} 字节，超过 ${most}。`,
      SMALLER,
    ),
  unpackedTooLarge: (bytes: number, most: number) =>
    says(
      `The file unpacks to ${bytes} bytes, over ${most}.`,
      `文件解压后有 ${bytes} 字节，超过 ${most}。`,
      SMALLER,
    ),
  textTooLarge: (bytes: number, most: number) =>
    says(
      `The text of the file unpacks to ${bytes} bytes, over ${most}.`,
      `文件中的文字解压后有 ${bytes} 字节，超过 ${most}。`,
      REMEDIES.shorter,
    ),
  ratio: (most: number) =>
    says(
      `The file unpacks to over ${most} times its size.`,
      `文件解压后超过自身的 ${most} 倍。`,
      REMEDIES.saveAgain,
    ),
  oldWord: () =>
    told(
      'The file is an old .doc or protected by a password.',
      'Open it in Word, take the password off and save it as .docx.',
      '文件是旧版 .doc，或设有密码。',
      '在 Word 中打开，取消密码，另存为 .docx。',
    ),
  noDocx: () => says('The file is not a .docx.', '文件不是 .docx。', FROM_WORD),
  noWord: () =>
    says(
      'The file is a zip file but no Word document.',
      '文件是压缩包，但不是 Word 文档。',
      FROM_WORD,
    ),
  noMain: () => says('The file has no document inside.', '文件里没有文档。', FROM_WORD),
  notWord: () => says('The file is not a Word document.', '文件不是 Word 文档。', FROM_WORD),
  mayHoldMacros: () => says('The file may hold macros.', '文件可能含有宏。', FROM_WORD),
  tooManyParts: (count: number, most: number) =>
    says(
      `The file holds ${count} parts, over ${most}.`,
      `文件含有 ${count} 个部件，超过 ${most}。`,
      AGAIN,
    ),
  damaged: (why: string) => says(`The file is damaged (${why}).`, `文件已损坏（${why}）。`, AGAIN),
  hiddenBytes: () =>
    says(
      'The file has bytes its directory does not tell of.',
      '文件中有目录没有列出的内容。',
      AGAIN,
    ),
  part: (name: string, what: BothLanguages, fix: BothLanguages = REMEDIES.saveAgain) =>
    says(`The part "${name}" ${what.en}.`, `部件“${name}”${what.zh}。`, fix),
  workbook: (name: string, why: BothLanguages) =>
    told(
      `The workbook of a chart ("${name}") ${why.en}.`,
      'Insert the chart anew in Word.',
      `图表的工作簿（“${name}”）${why.zh}。`,
      '在 Word 中重新插入图表。',
    ),
  holds: (what: BothLanguages) =>
    told(
      `The file holds ${what.en}.`,
      'Take it out and save as "Word Document (.docx)".',
      `文件含有${what.zh}。`,
      '删去后另存为“Word 文档 (*.docx)”。',
    ),
  fetches: (address: string) =>
    told(
      `The file fetches something from outside ("${address}").`,
      'Put pictures into the document instead of linking them; links may lead to web pages only.',
      `文件要从外部取内容（“${address}”）。`,
      '图片请放进文档，不要链接；链接只能指向网页。',
    ),
  links: (address: string) =>
    told(
      `The document links to ${address}.`,
      'Make sure that this is where readers should go.',
      `文档中有指向 ${address} 的链接。`,
      '请确认读者确实应当去那里。',
    ),
  targetMissing: (source: string, target: string) =>
    says(
      `The part "${source}" needs "${target}", which is not in the file.`,
      `部件“${source}”需要“${target}”，而文件中没有。`,
      REMEDIES.saveAgain,
    ),
} as const satisfies { readonly [words: string]: (...facts: never[]) => Wording }

function says(english: string, chinese: string, fix: BothLanguages): Wording {
  return told(english, fix.en, chinese, fix.zh)
}
