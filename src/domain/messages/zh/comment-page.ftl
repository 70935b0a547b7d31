### 没有账号的单位对修订稿提意见的页面。

comment-page-title = 对{ $standard }征求意见稿提意见
comment-page-to = 请 { $unit } 提意见。在此提交的意见以该单位名义记录。
comment-page-days = { $phase ->
    [awaited] { $opens } 至 { $closes } 可以提意见。
    [open] { $closes } 截止。
    [closed] 已于 { $closes } 截止，此后提交的标为逾期。
   *[concluded] 征求意见已结束，不再接收意见。
}
comment-page-clauses = 征求意见稿
comment-page-clauses-why = 以征求意见时的文本为准。点开条款可以看到取值规则。
comment-page-at = 对此提意见
comment-page-form = 您的意见
comment-page-clause = 针对
comment-page-whole = 全文
comment-page-kind = 类别
comment-page-kind-general = 一般
comment-page-kind-technical = 技术：改变要求或评价方法
comment-page-kind-editorial = 编辑：只改文字
comment-page-comment = 意见及理由
comment-page-proposed = 修改建议
comment-page-proposed-hint = 技术性意见须填写；没有建议时请写“无”。
comment-page-send = 提交意见
comment-page-wrong = 未提交成功，您填写的内容仍在下面。
comment-page-sent = 第 { $number } 条意见已记录在案。
comment-page-sent-what = 委员会处理后，处理意见将显示在下面；凭此链接可再次查看。
comment-page-mine = 您提交的意见
comment-page-none = 尚无。
comment-page-number = 序号
comment-page-answer = 处理意见
comment-page-waiting = 待处理
comment-page-late = 逾期收到
comment-page-blank = 没有意见
comment-page-blank-what = 提交后即视为已回函，此后仍可提意见。
comment-page-blank-sent = 已记录：贵单位没有意见。
comment-page-unknown = 此链接无效
comment-page-unknown-what = 链接不完整，或已被吊销。请向发送方索取新的链接。
comment-page-too-often = 来自您地址的请求过多，请一分钟后再试；刚才提交的内容没有记录。
