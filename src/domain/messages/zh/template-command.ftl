### “touchstone template”命令的输出。

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
