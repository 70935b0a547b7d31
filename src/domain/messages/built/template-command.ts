// Written by "npm run messages" from the .ftl files beside it; change those.
export const templateCommand = {
  zh: `### “touchstone template”命令的输出。

template-usable = { $file } 可以用作{ $kind ->
        [certificate] 认证证书
        [findings] 评价报告
        [score-sheet] 评分表
        [nonconformity-notice] 不符合项通知书
        [annex] 评分附录
        [decision-record] 认证决定记录
        [certificate-notice] 证书状态通知书
        [certificate-label] 认证标牌
        [assessment-plan] 评价计划
        [assessment-sheet] 现场评价表
        [drafting-note] 编制说明
        [ballot-minutes] 表决纪要
        [standard-text] 标准文本
       *[comparison] 修订比较
    }模板，共 { $tags } 个标签。
template-unusable = { $file } 不能用作{ $kind ->
        [certificate] 认证证书
        [findings] 评价报告
        [score-sheet] 评分表
        [nonconformity-notice] 不符合项通知书
        [annex] 评分附录
        [decision-record] 认证决定记录
        [certificate-notice] 证书状态通知书
        [certificate-label] 认证标牌
        [assessment-plan] 评价计划
        [assessment-sheet] 现场评价表
        [drafting-note] 编制说明
        [ballot-minutes] 表决纪要
        [standard-text] 标准文本
       *[comparison] 修订比较
    }模板：有 { $faults } 处错误。
template-tags = 标签
template-unused = 未使用的标签：{ $tags }
template-fonts = 字体：{ $faces }
template-fonts--none = 字体：没有指定
template-sampled = 填有示例内容的样张：{ $file }

## 标签的含义、示例和位置

template-meaning--example = { $explanation }  （{ $example }）
template-meaning-at = { $meaning }  { $places }
template-meaning-required = { $meaning }  必有
template-meaning-optional = { $meaning }  可缺
template-kind-heading = { $kind } · { $title }

## 使用中的模板

template-column-kind = 种类
template-column-language = 语言
template-column-scope = 适用
template-column-digest = 摘要
template-everybody = 全部标准
`,
  en: `### What "touchstone template" prints.

template-usable = { $file } can be used as a template for { $kind ->
        [certificate] certificates
        [findings] findings reports
        [score-sheet] score sheets
        [nonconformity-notice] notices of nonconformities
        [annex] scoring annexes
        [decision-record] decision records
        [certificate-notice] notices about certificates
        [certificate-label] certificate labels
        [assessment-plan] assessment plans
        [assessment-sheet] assessment sheets
        [drafting-note] explanatory notes on drafting
        [ballot-minutes] minutes of ballots
        [standard-text] texts of standards
       *[comparison] comparisons of revisions
    }. It has { $tags ->
        [one] { $tags } tag
       *[other] { $tags } tags
    }.
template-unusable = { $file } cannot be used as a template for { $kind ->
        [certificate] certificates
        [findings] findings reports
        [score-sheet] score sheets
        [nonconformity-notice] notices of nonconformities
        [annex] scoring annexes
        [decision-record] decision records
        [certificate-notice] notices about certificates
        [certificate-label] certificate labels
        [assessment-plan] assessment plans
        [assessment-sheet] assessment sheets
        [drafting-note] explanatory notes on drafting
        [ballot-minutes] minutes of ballots
        [standard-text] texts of standards
       *[comparison] comparisons of revisions
    }: { $faults ->
        [one] { $faults } fault
       *[other] { $faults } faults
    }.
template-tags = Tags
template-unused = Not used: { $tags }
template-fonts = Fonts: { $faces }
template-fonts--none = Fonts: none named
template-sampled = A sample with example values is in { $file }.

## A tag: what it stands for, an example, and where it stands

template-meaning--example = { $explanation }  ({ $example })
template-meaning-at = { $meaning }  { $places }
template-meaning-required = { $meaning }  required
template-meaning-optional = { $meaning }  optional
template-kind-heading = { $kind } · { $title }

## The templates in use

template-column-kind = kind
template-column-language = language
template-column-scope = for
template-column-digest = digest
template-everybody = all standards
`,
}
