import type { BothLanguages } from '../../pack/text.ts'
import type { Place } from '../template-fault.ts'
import { describePart, describePlace } from './place-words.ts'
import { phrase, told, type Wording } from './wording.ts'

/** What may be wrong with the values a template is filled with. */
export const VALUE_WORDS = {
  missing: (tag: string, place: Place) => {
    const { part, file, paragraph } = place
    const short = { part, file, ...(paragraph === undefined ? {} : { paragraph }) }
    return told(
      `There is no value for "${tag}" in ${describePlace(short, 'en')}.`,
      'Give the value, or put the tag into a section if it may be missing.',
      `${describePlace(short, 'zh')}的“${tag}”没有内容。`,
      '补上内容；如果允许没有，把标签放进区段。',
    )
  },
  illegalCharacter: (tag: string, place: Place, character: string) =>
    told(
      `The value of "${tag}" (${describePart(place.part, 'en')}) holds the character ${character}, which no Word file can hold.`,
      'Take it out of the value.',
      `“${tag}”（${describePart(place.part, 'zh')}）的内容含有 Word 文件不能容纳的字符 ${character}。`,
      '从内容中删去该字符。',
    ),
  tooLong: (tag: string, most: number) =>
    told(
      `The text grows over ${most} bytes in "${tag}".`,
      'Give fewer rows, or take the section out of other sections.',
      `“${tag}”处的文字超过 ${most} 字节。`,
      '减少行数，或把该区段移出其他区段。',
    ),
  tooOften: (tag: string, most: number) =>
    told(
      `The sections round "${tag}" multiply: over ${most / 1e6} million pieces make the document.`,
      'Take the section out of other sections.',
      `“${tag}”外层的区段成倍重复：文件由超过 ${most / 1e4} 万个片段组成。`,
      '把该区段移出其他区段。',
    ),
  kind: (path: string, why: BothLanguages) =>
    told(
      `The value of "${path}" ${why.en}.`,
      'Give it as the list of tags describes it.',
      `“${path}”的内容${why.zh}。`,
      '按标签清单的说明提供。',
    ),
} as const satisfies { readonly [words: string]: (...facts: never[]) => Wording }

/** Why a value is not of the kind its tag asks for. */
export const MISFITS = {
  object: phrase('is not an object', '不是一组值'),
  finite: phrase('is no finite number', '不是有限的数'),
  text: (given: string) => phrase(`is ${given} instead of text`, `不是文字（${given}）`),
  flag: phrase('is neither true nor false', '既不是 true 也不是 false'),
  lines: phrase('is not a list of lines', '不是若干行文字'),
  list: phrase('is not a list', '不是列表'),
  noPicture: (key: string) =>
    phrase(`names the picture "${key}", which is not given`, `指向没有提供的图片“${key}”`),
  notPng: phrase('is not a PNG picture', '不是 PNG 图片'),
  chart: phrase('is no chart', '不是图表'),
  chartShape: phrase('has no categories or series', '没有分类或数据系列'),
  chartEmpty: phrase('has no categories or no series', '没有分类或没有数据系列'),
  category: phrase('has a category that is not text', '有不是文字的分类'),
  series: phrase('has a series without name or values', '有缺少名称或数值的数据系列'),
  length: (values: number, name: string, categories: number) =>
    phrase(
      `has ${values} values in "${name}" for ${categories} categories`,
      `中“${name}”有 ${values} 个数值，而分类有 ${categories} 个`,
    ),
  noNumber: (name: string) =>
    phrase(`has a value in "${name}" that is no number`, `中“${name}”有不是数的数值`),
  character: (character: string) =>
    phrase(`holds the character ${character}`, `含有字符 ${character}`),
} as const
