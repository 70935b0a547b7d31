// Written by "npm run messages" from the .ftl files beside it; change those.
export const templatePlaces = {
  zh: `### Word 文件中的位置。

## Word 文件的各部分

template-part-body = 正文
template-part-header = 页眉 { $number }
template-part-footer = 页脚 { $number }
template-part-footnotes = 脚注
template-part-endnotes = 尾注
template-part-package = 整个文件

## 部分之内的位置

template-place-paragraph = { $part }，第 { $paragraph } 段
template-place-cell = { $part }，表格第 { $row } 行第 { $cell } 格
template-place-paragraph-in-cell = { $part }，第 { $paragraph } 段，表格第 { $row } 行第 { $cell } 格

## 问题清单

template-fault-note = 提示：{ $message }
template-fault-at = 位置：{ $place }
template-fault-at--text = 位置：{ $place }，原文：{ $text }
template-fault-at--alternative = 位置：{ $place }，替代文字“{ $text }”
`,
  en: `### Where in a Word file something stands.

## Parts of a Word file

template-part-body = body
template-part-header = header { $number }
template-part-footer = footer { $number }
template-part-footnotes = footnotes
template-part-endnotes = endnotes
template-part-package = whole file

## Places in a part

template-place-paragraph = { $part }, paragraph { $paragraph }
template-place-cell = { $part }, table row { $row }, cell { $cell }
template-place-paragraph-in-cell = { $part }, paragraph { $paragraph }, table row { $row }, cell { $cell }

## Faults in lists

template-fault-note = Note: { $message }
template-fault-at = at { $place }
template-fault-at--text = at { $place }: { $text }
template-fault-at--alternative = at { $place }: alternative text "{ $text }"
`,
}
