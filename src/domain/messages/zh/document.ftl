### 各类文书共有的用语，以及文书种类的名称。

## 文书种类

document-kind-certificate = 认证证书
document-kind-findings = 评价报告
document-kind-score-sheet = 评分表
document-kind-nonconformity-notice = 不符合项通知书
document-kind-assessment-sheet = 现场评价表
document-kind-decision-record = 认证决定记录
document-kind-certificate-notice = 证书状态通知书
document-kind-certificate-label = 认证标牌
document-kind-assessment-plan = 评价计划
document-kind-annex = 评分附录
document-kind-comparison = 修订比较
document-kind-drafting-note = 编制说明
document-kind-ballot-minutes = 表决纪要
document-kind-standard-text = 标准文本

## 样本

document-specimen = 样本
document-specimen-line = 样本 · 不得作为认证证明
document-specimen-illustrative = 条款、分值或分数线为示例，不具约束力。
document-specimen-draft = 条款、分值或分数线为草案，尚未发布。
document-specimen-demonstration = 登记册为演示，内容均为虚构。
document-specimen-undecided = 尚未作出认证决定。

## 尚未作出认证决定之处，以及样本的全部原因

document-not-issued = （未颁发）
document-sentences = { $first }{ $second }

## 文书被拒绝的原因

refusal-document-unfit--no-level = 未达到任何等级，不能制作证书。请改为制作评价报告。
refusal-document-unfit--level-not-awarded = 认证决定授予的等级为“{ $granted }”，而评价结果得出的等级为“{ $awarded }”。请授予该等级或更低的等级。
refusal-document-unfit--nothing-to-notify = 没有不符合项，无须发出通知。
refusal-document-incomplete--site = “{ $tag }”没有内容：第 { $site } 个场所没有{ $language ->
        [zh] 中文
       *[en] 英文
    }名称。
refusal-templates-read-only--folder = 运行本程序的账户不能写入模板文件夹。
document-without-section = 不属于任何部分的条款
