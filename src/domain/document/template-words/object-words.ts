import type { BothLanguages } from '../../pack/text.ts'
import { phrase, told, type Wording } from './wording.ts'

/** What may be wrong with pictures, charts and fonts of a template. */
export const OBJECT_WORDS = {
  notAlone: (text: string) =>
    told(
      `The alternative text "${text}" is more than one tag.`,
      'Let it be one tag alone, such as {{qr}}, or plain text.',
      `替代文字“${text}”不只是一个标签。`,
      '替代文字里只写一个标签，如 {{qr}}，或只写普通文字。',
    ),
  noObject: (tag: string) =>
    told(
      `The alternative text "${tag}" stands on something that is neither a picture nor a chart.`,
      'Put it on a picture or a chart.',
      `替代文字“${tag}”所在的对象既不是图片也不是图表。`,
      '把它写到图片或图表上。',
    ),
  misplaced: (tag: string, on: BothLanguages) =>
    told(
      `"${tag}" stands on ${on.en}, and means something else.`,
      'Put the tag on the kind of object it stands for.',
      `“${tag}”写在${on.zh}上，但它代表的不是${on.zh}。`,
      '把标签写到它所代表的那类对象上。',
    ),
  chartAssumed: (name: string) =>
    told(
      `The chart has no tag and is taken for {{${name}}}.`,
      `Write {{${name}}} as its alternative text to be sure.`,
      `图表没有标签，现按 {{${name}}} 处理。`,
      `为稳妥起见，把 {{${name}}} 写进它的替代文字。`,
    ),
  chartFixed: (names: readonly string[]) =>
    told(
      'A chart has no tag and would always show the numbers of the template.',
      names.length > 0
        ? `Write ${names.map((name) => `{{${name}}}`).join(' or ')} as its alternative text.`
        : 'Take it out, unless its numbers never change.',
      '有一个图表没有标签，它将一直显示模板里的数字。',
      names.length > 0
        ? `把 ${names.map((name) => `{{${name}}}`).join(' 或 ')} 写进它的替代文字。`
        : '除非其中的数字永远不变，否则请删去。',
    ),
  chartInList: (tag: string) =>
    chartTag(phrase(`The chart "${tag}" stands inside a list.`, `图表“${tag}”位于列表之内。`)),
  noChart: (tag: string) => chartTag(phrase(`"${tag}" is no chart.`, `“${tag}”不是图表。`)),
  noPicture: (tag: string) =>
    told(
      `"${tag}" is no picture.`,
      'Put the tag of a picture on a picture.',
      `“${tag}”不是图片。`,
      '图片上只写图片的标签。',
    ),
  noSeries: (tag: string) =>
    told(
      `The chart for "${tag}" has no series.`,
      'Insert a bar, line, pie or radar chart with sample numbers.',
      `“${tag}”的图表没有数据系列。`,
      '插入带有示例数字的条形图、折线图、饼图或雷达图。',
    ),
  scatter: (tag: string) =>
    told(
      `The chart for "${tag}" is a scatter or bubble chart.`,
      'Use a bar, line, pie or radar chart.',
      `“${tag}”的图表是散点图或气泡图。`,
      '请改用条形图、折线图、饼图或雷达图。',
    ),
  noEastAsianFont: () =>
    told(
      'The template names no font for Chinese text.',
      'Select all (Ctrl+A), open Font, and choose an Asian text font.',
      '模板没有指定中文字体。',
      '全选（Ctrl+A），打开“字体”，选择中文字体。',
    ),
  noStandIn: (faces: readonly string[]) =>
    told(
      `PDF copies have nothing to stand in for ${faces.map((face) => `"${face}"`).join(', ')}.`,
      'Where text uses it, choose 宋体, 仿宋, 楷体, 黑体, 微软雅黑, Times New Roman or Arial, install it where PDF copies are made, or print the PDF from Word.',
      `制作 PDF 时，以下字体没有可替代的：${faces.map((face) => `“${face}”`).join('、')}。`,
      '使用它的文字请改用宋体、仿宋、楷体、黑体、微软雅黑、Times New Roman 或 Arial，或在制作 PDF 的机器上安装该字体，或从 Word 输出 PDF。',
    ),
} as const satisfies { readonly [words: string]: (...facts: never[]) => Wording }

function chartTag(why: BothLanguages): Wording {
  return told(
    why.en,
    'Put the name of a chart on a chart outside of lists.',
    why.zh,
    '图表的标签写到列表之外的图表上。',
  )
}
