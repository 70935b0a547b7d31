### 证书状态通知书的用语。

notice-title-suspension = 暂停通知书
notice-title-restoration = 恢复通知书
notice-title-withdrawal = 撤销通知书
notice-act-suspension = 暂停认证证书
notice-act-restoration = 解除暂停
notice-act-reinstatement = 取消撤销
notice-act-withdrawal = 撤销认证证书
