// Written by "npm run messages" from the .ftl files beside it; change those.
export const documentRecords = {
  zh: `### 证书状态通知书的用语。

notice-title-suspension = 暂停通知书
notice-title-restoration = 恢复通知书
notice-title-withdrawal = 撤销通知书
notice-act-suspension = 暂停认证证书
notice-act-restoration = 解除暂停
notice-act-reinstatement = 取消撤销
notice-act-withdrawal = 撤销认证证书
`,
  en: `### What letters about certificates print.

notice-title-suspension = Notice of suspension
notice-title-restoration = Notice of restoration
notice-title-withdrawal = Notice of withdrawal
notice-act-suspension = Certificate suspended
notice-act-restoration = Suspension ended
notice-act-reinstatement = Withdrawal taken back
notice-act-withdrawal = Certificate withdrawn
`,
}
