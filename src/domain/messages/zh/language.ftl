### 各类语句中通用的写法。

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
