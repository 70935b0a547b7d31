// Written by "npm run messages" from the .ftl files beside it; change those.
export const language = {
  zh: `### 各类语句中通用的写法。

language-tag = zh-CN
language-name = 中文

## 原样给出的值

value-text = “{ $text }”
value-list =
    { $count ->
        [0] 空列表
       *[other] 含 { $count } 项的列表
    }
value-object = 对象
value-nothing = 空
no-figure = –
yes = 是
no = 否

## 列举

list-more = 另外 { $count } 项
list-nothing = 无
list-comma = 、
list-semicolon = ；
list-sentence = {""}

## 提示

did-you-mean = { $message }是否应为“{ $name }”？

## 原文

message-unknown = { $key }：{ $parameters }
`,
  en: `### How this language writes what stands in many sentences.

# BCP 47 tag, for plurals, dates and lists.
language-tag = en-GB
# What the language calls itself, for those who look for it.
language-name = English

## Values as somebody wrote them

value-text = "{ $text }"
value-list =
    { $count ->
        [0] an empty list
        [one] a list of { $count }
       *[other] a list of { $count }
    }
value-object = an object
value-nothing = nothing
# Stands where a table has no figure.
no-figure = –
yes = yes
no = no

## Lists

# Of a long list only the first are named.
list-more = { $count } more
list-nothing = nothing
list-comma = {", "}
list-semicolon = {"; "}
# Between two sentences.
list-sentence = {" "}

## Hints

# Ends the sentence about a name that is not known.
did-you-mean = { $message } Did you mean "{ $name }"?

## Sentences whose words come from elsewhere

# A message of an older version that these files no longer have.
message-unknown = { $key }: { $parameters }
`,
}
