### 评分、制作文书和查找被拒绝的原因。

## 标准和修订

refusal-standard-unknown = 没有标准{ $name }。
refusal-standard-unknown--known =
    没有标准{ $name }。{ $count ->
        [0] 此处没有任何标准。
       *[other] 此处的标准有：{ $known }。
    }
refusal-revision-unknown = 没有{ $name }。
refusal-revision-unknown--edition = { $standard } 没有版次{ $edition }。现有版次：{ $known }。
refusal-revision-unknown--number = { $standard } 没有修订 { $revision }。现有：{ $known }。
refusal-revision-unknown--digest = { $standard } 没有摘要为 { $digest }… 的修订。现有：{ $known }。
refusal-revision-unknown--number-digest = { $standard } 没有摘要为 { $digest }… 的修订 { $revision }。现有：{ $known }。
refusal-revision-unknown--pack = 此处没有摘要为 { $digest } 的规则包。
refusal-revision-unknown--receipt = 评分凭证以 { $standard } { $edition } 的修订 { $revision }（摘要 { $digest }…）为依据，而此处没有该修订，也没有摘要相同的修订。
refusal-revision-ambiguous = { $standard } 有不止一个修订：{ $known }。请指明修订或给出日期。
refusal-revision-ambiguous--editions = { $standard } 的版次 { $editions } 中都有修订 { $revision }。请同时给出“edition”。
refusal-revision-ambiguous--date = 在 { $date }，{ $standard } 现行的修订不止一个：{ $known }。请同时给出“edition”或“revision”。
refusal-revision-not-in-force = { $standard } 在 { $date } 没有现行的修订。现有：{ $known }。
refusal-revision-not-in-force--early = { $standard } { $edition } 的修订 { $revision } 自 { $from } 起实施，不能用于 { $date }。
refusal-revision-sunset = { $standard } { $edition } 的修订 { $revision } 可用至 { $sunset }，不能用于 { $date }。
revision-span = { $edition } 版次的修订 { $revision }（{ $from } 起实施）
revision-span--ended = { $edition } 版次的修订 { $revision }（实施期 { $from } 至 { $to }）
revision-span--faulty = { $edition } 版次的修订 { $revision }（有错误）

refusal-pack-faulty = { $standard } { $edition } 的修订 { $revision } 有 { $count } 处错误，不能使用。
refusal-pack-faulty--examples = { $standard } { $edition } 的修订 { $revision } 有错误，无法运行其算例。“touchstone check”会列出错误。
refusal-pack-faulty--receipt = 评分凭证以 { $standard } { $edition } 的修订 { $revision } 为依据，而该修订在此处有错误，无法计算。
refusal-pack-faulty--candidate = 候选规则包有 { $count } 处错误。
refusal-pack-faulty--changed = 修改后的规则包有 { $count } 处错误。
refusal-edit-lost = 修改清单有 { $count } 处错误。

## 评价数据、评分凭证和认证决定

refusal-assessment-faulty = 评价数据有 { $count } 处错误。
refusal-assessment-faulty--shape = 该文档不是评价数据，有 { $count } 处错误。
refusal-assessment-faulty--forbidden = 评价数据略去了标准不允许略去的 { $count } 个条款。
refusal-assessment-faulty--some = 并非所有文档都是评价数据。
refusal-assessment-faulty--none = 没有可供校准的评价数据。
refusal-assessment-faulty--standard = 评价数据与地址所指的标准不同。
refusal-assessment-faulty--elsewhere = 第 { $index } 份评价数据不以所比较的 { $standard } { $edition } 的修订 { $revision } 为依据。
refusal-assessment-faulty--several-revisions = 第 { $index } 份评价数据所依据的修订与第一份不同。
refusal-receipt-faulty = 该文档不是评分凭证，有 { $count } 处错误。
refusal-receipt-differs = 评分凭证与其计算结果不符。
refusal-decision-faulty = 该文档不是认证决定，有 { $count } 处错误。
refusal-report-faulty = 该文档不是评价报告内容，有 { $count } 处错误。
refusal-evaluators-differ = 不给出得分：两次计算的结果不一致。
refusal-evaluators-differ--faulty = 不给出得分：规则引擎接受了编译后的规则所拒绝的内容。
refusal-evaluators-differ--plan = 不给出改进途径：规则引擎对其得出不同的结果。
refusal-level-unknown = 标准没有等级{ $level }。
refusal-level-unknown--result = 标准没有结果{ $result }。
refusal-record-unknown--evaluations = 此处没有 { $standard } 的评价结果记录。

## 文书和模板

refusal-document-unfit--made-from = 该种文书（{ $kind }）须依据{ $from ->
        [receipt] 评分凭证或评价
        [standard] 标准
        [record] 登记册中的记录
       *[revisions] 两个修订
    }制作{ $from ->
        [receipt] 。
        [standard] 。
        [record] ，在该记录的地址下载。
       *[revisions] ；请用“touchstone compare LEFT RIGHT --paper zh”打印。
    }
refusal-document-incomplete = 文书不能制作：有 { $count } 项内容缺失或有误。
refusal-template-unknown = 没有该种文书（{ $kind }）在该语言（{ $language }）下的模板。“npm run templates”会生成可供起步的模板。
refusal-template-unknown--language = 该种文书（{ $kind }）没有该语言（{ $language }）版本；可用的语言为 { $known }。
refusal-template-unknown--digest = 此处没有摘要为 { $digest } 的模板。
refusal-template-faulty = 模板有 { $count } 处错误，不能使用。
refusal-templates-read-only = 没有设置存放模板的文件夹，此处不能更改模板。
refusal-pdf-unavailable--office = 制作 PDF 副本需要 LibreOffice（“soffice”），而此处没有安装。Debian 系统请运行：apt install libreoffice-writer-nogui python3-uno fonts-noto-cjk。
refusal-pdf-unavailable--bridge = 制作 PDF 副本需要 LibreOffice 的 Python 桥接组件（“python3-uno”），而此处没有安装。Debian 系统请运行：apt install libreoffice-writer-nogui python3-uno fonts-noto-cjk。
refusal-pdf-unavailable--broken = 此处无法使用 LibreOffice：{ $cause } Debian 系统请运行：apt install libreoffice-writer-nogui python3-uno。
refusal-question-too-costly = 该问题计算超过 { $seconds } 秒或 { $megabytes } MB，已停止。请减少所问的评价、组织或步数。
refusal-question-too-costly--whole-pack = 关于该修订的计算超过 { $seconds } 秒或 { $megabytes } MB，已停止。请在命令行中计算，时限由“--limit”设定：“touchstone check --prove”或“touchstone test --mutants”。
refusal-pdf-failed = PDF 副本两次制作失败：{ $cause }
office-own-fonts = 它不按 fontconfig 选用字体。
office-ended = LibreOffice 的程序已终止。
office-ended--code = LibreOffice 的程序已终止（退出码 { $code }）。
office-slow = LibreOffice 在 { $seconds } 秒内没有响应。
office-complaint = { $cause }其报告为：{ $said }
refusal-pdf-failed--fonts = PDF 副本需要本机未安装的字体 { $fonts }。请安装该字体，在模板中另选字体，或从 Word 输出。
refusal-pdf-failed--characters = 模板所用字体中没有 { $characters }。请在模板中选用含有这些字符的字体并安装，或从 Word 输出。
refusal-pdf-failed--fonts-and-characters = PDF 副本需要本机未安装的字体 { $fonts }，且模板所用字体中没有 { $characters }。请安装字体，在模板中另选字体，或从 Word 输出。
refusal-pdf-failed--unnamed = PDF 副本中有模板未指定字体的文字。
refusal-pdf-failed--lost = PDF 副本缺少 Word 文件中的文字“{ $text }”：其所在的行或文本框在一页上放不下。请在模板中允许其跨页，或从 Word 输出。
refusal-pdf-failed--silent = PDF 副本未说明所用字体。
