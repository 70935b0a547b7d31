// Written by "npm run messages" from the .ftl files beside it; change those.
export const reminders = {
  zh: `### 订阅源和日历中的到期提醒。

reminders-title = { $body }到期提醒
reminder-certificate-ends = { $holder }的证书 { $number } 到期
reminder-surveillance-due = { $holder }的证书 { $number } 应接受监督
reminder-surveillance-overdue = { $holder }的证书 { $number } 监督逾期
reminder-day = 日期：{ $date }
`,
  en: `### What comes to its day soon, in feeds and calendars.

reminders-title = Reminders of { $body }
reminder-certificate-ends = Certificate { $number } of { $holder } ends
reminder-surveillance-due = Surveillance of certificate { $number } of { $holder } is due
reminder-surveillance-overdue = Surveillance of certificate { $number } of { $holder } is overdue
reminder-day = Day: { $date }
`,
}
