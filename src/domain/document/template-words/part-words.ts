import type { BothLanguages } from '../../pack/text.ts'
import { phrase } from './wording.ts'

/** What is wrong with a part of a file, or what it brings along. */
export const PART_WORDS = {
  symbolicLink: phrase('is a symbolic link', '是符号链接'),
  notOrdinary: phrase('is not an ordinary file', '不是普通文件'),
  secondName: phrase('carries a second name', '带有第二个名称'),
  twice: phrase('is in the file twice', '在文件中出现了两次'),
  encrypted: phrase('is encrypted', '经过加密'),
  packing: phrase('is packed in a way Word does not use', '的压缩方式不是 Word 所用的'),
  ratio: (most: number) =>
    phrase(`unpacks to over ${most} times its size`, `解压后超过自身的 ${most} 倍`),
  notWhereSaid: phrase('is not where the directory of the file says', '不在文件目录所写的位置'),
  folderWithContent: phrase('is a folder with content', '是带内容的文件夹'),
  overlaps: phrase('overlaps another part', '与另一部件重叠'),
  largerThanSaid: phrase('is damaged or larger than the file says', '已损坏，或比文件所写的大'),
  otherSize: phrase('is not as large as the file says', '的大小与文件所写的不符'),
  damaged: phrase('is damaged', '已损坏'),
  strayLinks: phrase('lists links of a part that is not there', '列有不存在的部件的链接'),
  embeddedFile: phrase('holds an embedded file', '含有嵌入的文件'),
  tooManyElements: (most: number) =>
    phrase(`brings the file over ${most} elements`, `使文件的元素超过 ${most} 个`),
  forMacros: phrase('is made for macros or controls', '是为宏或控件准备的'),
  nested: phrase('is an archive, a program or another document', '是压缩包、程序或另一文档'),
  kindUnknown: phrase('is not of a kind that templates use', '不是模板会用到的类型'),
  kindFalse: phrase('is not what its ending says', '的内容与扩展名不符'),
  holds: (what: BothLanguages) => phrase(`holds ${what.en}`, `含有${what.zh}`),
  holdsPart: (name: string) => phrase(`holds "${name}"`, `含有“${name}”`),
  unreadable: (why: string) => phrase(why, `不能读取（${why}）`),
  encoding: phrase('is not in UTF-8', '不是 UTF-8 编码'),
  field: (name: string) =>
    phrase(`holds a field that fetches from outside (${name})`, `含有从外部取内容的域（${name}）`),
  unusual: phrase('is written in an unusual way', '的写法不同寻常'),
  strict: phrase('is in the strict form of Office files', '采用 Office 文件的严格格式'),
  prefix: (prefix: string) =>
    phrase(
      `binds the prefix ${prefix || '(none)'} in an unusual way`,
      `对前缀 ${prefix || '（无）'} 的定义不同寻常`,
    ),
  outsidePicture: phrase('shows a picture from outside', '显示外部的图片'),
  drawingFetches: phrase('is a drawing that fetches from outside', '是会从外部取内容的绘图'),
  drawingActive: phrase('is a drawing with code or outside content', '是带有代码或外部内容的绘图'),
} as const

/** Why the name of a part is refused. */
export const NAME_WORDS = {
  none: phrase('has no name', '没有名称'),
  long: (most: number) =>
    phrase(`has a name of over ${most} characters`, `的名称超过 ${most} 个字符`),
  nul: phrase('has a NUL in its name', '的名称含有空字符'),
  ascii: phrase('has a name that is not plain ASCII', '的名称含有非 ASCII 字符'),
  backslash: phrase('has a backslash in its name', '的名称含有反斜杠'),
  absolute: phrase('has an absolute path', '用了绝对路径'),
  drive: phrase('names a drive or a stream', '的名称指向盘符或数据流'),
  percent: phrase('has a percent spelling in its name', '的名称含有百分号编码'),
  climbs: phrase('climbs out of its folder', '的路径越出所在文件夹'),
  emptyStep: phrase('has an empty step in its path', '的路径中有空的一级'),
  edge: phrase('has a step ending in a dot or blank', '的路径中有以点或空格收尾的一级'),
  device: phrase('has the name of a device', '用了设备的名称'),
  unusual: phrase('has an unusual character in its name', '的名称含有不常见的字符'),
} as const

/** What templates must not bring along. */
export const CARGO = {
  macros: phrase('macros', '宏'),
  keys: phrase('key bindings for macros', '宏的快捷键'),
  toolbars: phrase('toolbars', '工具栏'),
  buttons: phrase('buttons for macros', '宏按钮'),
  template: phrase('a link to another template', '指向另一模板的链接'),
  object: phrase('an embedded object', '嵌入的对象'),
  control: phrase('an ActiveX control', 'ActiveX 控件'),
  merged: phrase('another document that Word would merge in', '会由 Word 并入的另一文档'),
  subDocument: phrase('a link to a sub-document', '指向子文档的链接'),
  mailMerge: phrase('a data source for mail merge', '邮件合并的数据源'),
  frame: phrase('a frame', '框架'),
  video: phrase('a video', '视频'),
  sound: phrase('a sound', '声音'),
  media: phrase('a video or sound', '视频或声音'),
  addIn: phrase('a web add-in', '网络加载项'),
  signature: phrase('a digital signature, which any change breaks', '一改即失效的数字签名'),
  unknown: (kind: string) => phrase(`something unknown (${kind})`, `不明内容（${kind}）`),
} as const

/** Why a part is no XML that is read, by code; the English words come with the place. */
export const XML_WORDS = {
  'xml-doctype': '含有 DOCTYPE',
  'xml-malformed': '不是格式正确的 XML',
  'xml-depth': '的元素嵌套过深',
  'xml-entity': '用了不允许的实体',
  'xml-character': '含有控制字符',
  'xml-size': '的元素过多',
} as const
