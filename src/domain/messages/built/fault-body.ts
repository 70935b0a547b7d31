// Written by "npm run messages" from the .ftl files beside it; change those.
export const faultBody = {
  zh: `### 认证机构设置及其文件的问题。

words-body-name = 认证机构名称（语言“{ $language }”）
words-body-signatory = 签发人姓名（语言“{ $language }”）
words-body-decision-maker = 作出认证决定者的名称
fault-months-faulty = “{ $member }”为 { $months } 个月。
    .fix = 请写 1 至 { $most } 的整数月数。
fault-offset-faulty = 没有任何地方比协调世界时（UTC）早 { $minutes } 分钟。
    .fix = 请写 -840 至 840 的分钟数；中国为 480。
fault-grace-faulty = 证书到期 { $months } 个月后仍可再认证，而新的有效期只有 { $term } 个月，届时已全部过去。
    .fix = 请写小于“validityMonths”的月数。
fault-clocks-faulty--none = 未说明认证机构所在的时区。
    .fix = 请写“timeZone”，例如 "Asia/Shanghai"。
fault-clocks-faulty--both = “timeZone”已说明认证机构所在的时区。
    .fix = 请删除“utcOffsetMinutes”。
fault-clocks-faulty--zone = 没有名为{ $zone }的时区。
    .fix = 请写时区的通用名称，例如 "Asia/Shanghai"。
fault-number-pattern--serials =
    { $count ->
        [0] 编号规则{ $pattern }中没有流水号。
       *[other] 编号规则{ $pattern }中有 { $count } 个流水号。
    }
    .fix = 请写入且只写入一个 {"{serial:5}"}，例如 TS-{"{year}"}-{"{serial:5}"}。
fault-number-pattern--digits = 编号规则{ $pattern }中的流水号应为 1 至 12 位。
    .fix = 至少 5 位的流水号请写 {"{serial:5}"}。
fault-number-pattern--token = 编号规则{ $pattern }中的 { $token } 无法识别。
    .fix = 请使用 {"{year}"}、{"{yy}"}、{"{standard}"} 和 {"{serial:5}"}。
fault-number-pattern--characters = 编号规则{ $pattern }中含有不允许的字符。
    .fix = 除 {"{year}"}、{"{yy}"}、{"{standard}"} 和 {"{serial:5}"} 外，请只使用字母、数字、点、连字符和下划线。

body-file-fault = { $variable }：{ $file }：{ $message }{ $fix }
body-file-fault--place = { $variable }：{ $file } { $place }：{ $message }{ $fix }
body-file-unreadable = { $variable }：无法读取 { $file }。请确认文件存在，且当前账户有读取权限。
`,
  en: `### What can be wrong with the settings of a certification body and their file.

words-body-name = name of the certification body in the language "{ $language }"
words-body-signatory = name of the signatory in the language "{ $language }"
words-body-decision-maker = name of the decision maker
fault-months-faulty =
    { $months ->
        [one] "{ $member }" is { $months } month.
       *[other] "{ $member }" is { $months } months.
    }
    .fix = Write a whole number of months from 1 to { $most }.
fault-offset-faulty =
    { $minutes ->
        [one] No place is { $minutes } minute ahead of UTC.
       *[other] No place is { $minutes } minutes ahead of UTC.
    }
    .fix = Write minutes from -840 to 840; China is at 480.
fault-grace-faulty =
    { $months ->
        [one] A certificate could be renewed { $months } month after its end, and so after the whole new term of { $term }.
       *[other] A certificate could be renewed { $months } months after its end, and so after the whole new term of { $term }.
    }
    .fix = Write fewer months than "validityMonths".
fault-clocks-faulty--none = Where the clocks of the body are is missing.
    .fix = Write "timeZone", such as "Asia/Shanghai".
fault-clocks-faulty--both = "timeZone" already says where the clocks of the body are.
    .fix = Remove "utcOffsetMinutes".
fault-clocks-faulty--zone = There is no time zone { $zone }.
    .fix = Write the name of a zone in the IANA time zone database, such as "Asia/Shanghai".
fault-number-pattern--serials =
    { $count ->
        [0] The pattern { $pattern } has no running number.
        [one] The pattern { $pattern } has { $count } running number.
       *[other] The pattern { $pattern } has { $count } running numbers.
    }
    .fix = Write {"{serial:5}"} exactly once: TS-{"{year}"}-{"{serial:5}"}.
fault-number-pattern--digits = The running number of the pattern { $pattern } must have 1 to 12 digits.
    .fix = Write {"{serial:5}"} for a running number of at least 5 digits.
fault-number-pattern--token = { $token } has no meaning in the pattern { $pattern }.
    .fix = Use {"{year}"}, {"{yy}"}, {"{standard}"} and {"{serial:5}"}.
fault-number-pattern--characters = The pattern { $pattern } contains characters that are not allowed.
    .fix = Besides {"{year}"}, {"{yy}"}, {"{standard}"} and {"{serial:5}"}, use only letters, digits, dots, hyphens and underscores.

body-file-fault = { $variable }: { $file }: { $message } { $fix }
body-file-fault--place = { $variable }: { $file } { $place }: { $message } { $fix }
body-file-unreadable = { $variable }: { $file } cannot be read. Check that the file exists and that this account may read it.
`,
}
