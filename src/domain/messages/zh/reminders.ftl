### 订阅源和日历中的到期提醒。

reminders-title = { $body }到期提醒
reminder-certificate-ends = { $holder }的证书 { $number } 到期
reminder-surveillance-due = { $holder }的证书 { $number } 应接受监督
reminder-surveillance-overdue = { $holder }的证书 { $number } 监督逾期
reminder-day = 日期：{ $date }
