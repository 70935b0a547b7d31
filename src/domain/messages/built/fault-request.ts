// Written by "npm run messages" from the .ftl files beside it; change those.
export const faultRequest = {
  zh: `### 对接口的请求有哪些错误。

## 本次发生的情况

detail-route-unknown = { $path } 下没有内容。
detail-problem-unknown = 没有这种问题；全部问题见 /problems。
detail-method-not-allowed = 该地址允许的方法为 { $methods }。
detail-not-acceptable = 该地址可以给出 { $types } 格式的答复。
detail-media-type-unsupported = 请求没有正文。该地址读取 { $types } 格式的正文。
detail-request-faulty =
    请求的{ $part ->
        [body] 正文
        [query] 查询参数
        [path] 路径
       *[headers] 标头
    }有 { $count } 处错误。
detail-json-faulty = JSON 有 { $count } 处错误。
detail-json-faulty--empty = 请求正文为空。
detail-json-faulty--encoding = 文本不是 UTF-8 编码。
detail-body-too-large--line = 第 { $line } 行超过 { $bytes } 字节。
detail-body-too-large--file = 文件超过 { $megabytes } MB。
detail-request-malformed--file = 表单中没有文件。
detail-record-changed = { $record } { $id } 现在的版本为 { $etag }。未做任何改动。
detail-precondition-missing--edit = 编辑须在 If-Match 标头中给出其所依据的草案版本；只给出 * 不够。
detail-precondition-missing--publish = 发布须在 If-Match 标头中给出所审阅的修订版本；只给出 * 不够。
detail-omitted = { $detail }此处列出前 { $told } 项，另有 { $omitted } 项。
detail-precondition-missing--seen = 复核或认证决定须以 If-Match 标头给出所查看的评价的版本；* 不够。
detail-schema-unknown = 没有格式定义{ $name }。
detail-schema-unknown--known = 没有格式定义{ $name }。现有：{ $known }。
detail-example-unknown = 没有算例{ $name }。
detail-example-unknown--known =
    没有算例{ $name }。{ $count ->
        [0] 该修订没有算例。
       *[other] 现有算例：{ $known }。
    }
detail-metrics-near = 运行指标只提供给服务所在计算机上的程序。
detail-stopping = 服务即将停止。
detail-disk-full = 登记簿所在磁盘剩余 { $free } 字节，至少需要 { $least } 字节。
detail-not-ready = { $root } 中没有可以使用的规则包。
detail-right-missing =
    { $given ->
        [nothing] 请求没有说明与左侧比较的内容。
       *[both] 请求同时给出了“right”和“candidate”。
    }
detail-subject-missing =
    { $given ->
        [nothing] 请求没有说明文书的对象。
       *[several] 请求给出了不止一个文书对象。
    }

## 单项错误

fault-text-encoding = 正文的字节不是 UTF-8 编码。
    .fix = 请以 UTF-8 编码保存或发送该文档。
fault-body-needless = 该请求不需要正文。
    .fix = 请删除正文。
fault-cursor-faulty = { $cursor }不是游标。
    .fix = 请使用前一页的“next”，或不给出游标而从头开始。
fault-right-missing =
    { $given ->
        [nothing] “right”和“candidate”均未给出。
       *[both] 同时给出了“right”和“candidate”。
    }
    .fix = 请只给出“right”或“candidate”之一。
fault-subject-missing =
    { $given ->
        [nothing] “receipt”、“assessment”和“standard”均未给出。
       *[several] “receipt”、“assessment”和“standard”给出了不止一个。
    }
    .fix = 请只给出“receipt”、“assessment”和“standard”之一。
fault-standard-differs = 评价数据所指的标准为{ $said }，地址所指的标准为 { $standard }。
    .fix = 请删除“standard”，或将评价数据发送到其标准的地址。
fault-assessment-elsewhere = 该评价数据所指为 { $said }。
    .fix = 请将其排除，或比较其所依据的修订。
fault-assessment-elsewhere--calibration = 该评价数据以 { $said } 为依据，而第一份以 { $first } 为依据。
    .fix = 请每次只校准同一修订下的评价数据。
fault-level-unknown--asked = 没有等级{ $level }。
    .fix = 请使用以下等级之一：{ $known }。
fault-level-unknown--result = 没有结果{ $result }。
    .fix = 请使用以下结果之一：{ $known }。
fault-edit-lost--shape = 这不是符合 RFC 6902 的修改（“add”、“replace”或“remove”）。
    .fix = 请写成 {"{ \\"op\\": \\"replace\\", \\"path\\": \\"/rules/levels/four-stars/atLeast\\", \\"value\\": 117 }"}。

## 演示页面的提示

demo-title = 演示
demo-notice = 数据纯属虚构，无须登录；此处的任何内容均不证明任何事项。
`,
  en: `### What is wrong with a request to the API.

## What happened this time

detail-route-unknown = There is nothing at { $path }.
detail-problem-unknown = There is no such kind of problem; /problems lists all of them.
detail-method-not-allowed = This address allows { $methods }.
detail-not-acceptable = This address answers in { $types }.
detail-media-type-unsupported = The request has no body. This address reads { $types }.
detail-request-faulty =
    The { $part ->
        [body] body
        [query] query
        [path] path
       *[headers] headers
    } of the request { $count ->
        [one] has a fault
       *[other] has { $count } faults
    }.
detail-json-faulty =
    The JSON has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
detail-json-faulty--empty = The body is empty.
detail-json-faulty--encoding = The text is not UTF-8.
detail-body-too-large--line = Line { $line } is longer than { $bytes } bytes.
detail-body-too-large--file = The file is larger than { $megabytes } MB.
detail-request-malformed--file = The form has no file.
detail-record-changed = The { $record } { $id } is now at version { $etag }. Nothing was done.
detail-precondition-missing--edit = An edit needs an If-Match header with the version of the draft that it was made from; * is not enough.
detail-precondition-missing--publish = Publishing needs an If-Match header with the version of the revision that was looked at; * is not enough.
detail-omitted =
    { $detail } The first { $told } are listed; there { $omitted ->
        [one] is one more
       *[other] are { $omitted } more
    }.
detail-precondition-missing--seen = A review or decision needs an If-Match header with the version of the assessment that was looked at; * is not enough.
detail-schema-unknown = There is no schema { $name }.
detail-schema-unknown--known = There is no schema { $name }. The schemas are { $known }.
detail-example-unknown = There is no worked example { $name }.
detail-example-unknown--known =
    There is no worked example { $name }. { $count ->
        [0] The revision has no worked examples.
        [one] The only example is { $known }.
       *[other] The examples are { $known }.
    }
detail-metrics-near = The figures are for programs on the computer of the service.
detail-stopping = The service is about to stop.
detail-disk-full = The disk of the register has { $free } bytes free; at least { $least } are needed.
detail-not-ready = No pack in { $root } can be used.
detail-right-missing =
    { $given ->
        [nothing] The request does not say what the left side is compared with.
       *[both] The request gives both "right" and "candidate".
    }
detail-subject-missing =
    { $given ->
        [nothing] The request does not say what the document is about.
       *[several] The request gives more than one subject for the document.
    }

## Single faults

fault-text-encoding = The bytes of the body are not UTF-8.
    .fix = Save or send the document as UTF-8.
fault-body-needless = This call takes no body.
    .fix = Leave the body out.
fault-cursor-faulty = { $cursor } is not a cursor.
    .fix = Use "next" of the previous page, or leave the cursor out to start from the beginning.
fault-right-missing =
    { $given ->
        [nothing] Neither "right" nor "candidate" is given.
       *[both] Both "right" and "candidate" are given.
    }
    .fix = Give either "right" or "candidate".
fault-subject-missing =
    { $given ->
        [nothing] None of "receipt", "assessment" and "standard" is given.
       *[several] More than one of "receipt", "assessment" and "standard" is given.
    }
    .fix = Give one of "receipt", "assessment" and "standard".
fault-standard-differs = The assessment is about { $said }, the address about { $standard }.
    .fix = Leave "standard" out, or send the assessment to the address of its standard.
fault-assessment-elsewhere = The assessment names { $said }.
    .fix = Leave it out, or compare the revision it was made under.
fault-assessment-elsewhere--calibration = The assessment was made under { $said }, the first one under { $first }.
    .fix = Calibrate the assessments of one revision at a time.
fault-level-unknown--asked = There is no level { $level }.
    .fix = Use one of the levels { $known }.
fault-level-unknown--result = There is no result { $result }.
    .fix = Use one of the results { $known }.
fault-edit-lost--shape = This is not an edit as in RFC 6902, with "add", "replace" or "remove".
    .fix = Write {"{ \\"op\\": \\"replace\\", \\"path\\": \\"/rules/levels/four-stars/atLeast\\", \\"value\\": 117 }"}.

## A demonstration says so on every page

demo-title = Demonstration
demo-notice = All data is made up, nobody signs in, and nothing here certifies anything.
`,
}
