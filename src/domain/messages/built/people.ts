// Written by "npm run messages" from the .ftl files beside it; change those.
export const people = {
  zh: `### 工作台：登录、当前人员、密码，以及人员和密钥的页面。

## 当前人员

people-sign-in = 登录
people-sign-out = 退出
people-you-are = 现在是{ $roles }
people-who = 当前人员
people-person = { $name }，{ $roles }
people-demo-choose = 以演示人物的身份查看。人物均为虚构，无需密码。
people-demo-keys = 按数字键或方向键选择
people-may = 可以做的事
people-account = 修改密码
people-may-editor = 起草规则修订
people-may-approver = 发布他人起草的修订
people-may-assessor = 记录答案和证据，开具不符合项
people-may-reviewer = 复核没有参与的评价
people-may-decision-maker = 对没有参与的评价作出认证决定，暂停、恢复、撤销证书
people-may-clerk = 登记组织和申请，策划评价，颁发证书
people-may-reader = 查阅
people-may-operator = 管理人员、密钥，查看审计记录
people-may-contact = 查看本组织的记录

## 登录

people-login = 登录名
people-password = 密码
people-sign-in-why = 评价、证书和人员的页面须先登录。登录后回到要去的页面。
people-first-time = 第一次使用？服务第一次启动时，终端上给出了管理员的登录名和密码。
people-forgotten = 忘了密码，请本机构管理员重设；本服务不发送邮件。
people-open-to-all = 查询证书、阅读标准，不用登录：
people-register = 证书公示
people-empty-login = 请填写登录名。
people-empty-password = 请填写密码。
people-again = 请再登录一次
people-again-why = 登录已结束：时间到了、已在别处退出，或密码、角色有了变更。本页填写的内容都还在，登录后接着做。
people-password-of = { $name }的密码
people-continue = 继续
people-someone-else = 换人登录
people-no-register = 本服务没有登记簿，无须登录。

## 自己的密码

people-account-why = 12 至 256 个字符，任何字符均可，例如四个互不相关的词。修改后，您在其他浏览器的登录随即结束。
people-current-password = 当前密码
people-new-password = 新密码
people-repeat-password = 再填一次新密码
people-unlike = 两次填写的新密码不同。
people-show-password = 显示密码
people-set-password = 设为新密码
people-password-set = 密码已修改，您在本页仍是登录状态。
people-demo-no-password = 演示中的人物没有密码。正式使用时，在这里修改自己的密码。
`,
  en: `### The studio: signing in, who one is, passwords, and the pages of people and keys.

## Who one is

people-sign-in = Sign in
people-sign-out = Sign out
people-you-are = You are { $roles }
people-who = Who you are
people-person = { $name }, { $roles }
people-demo-choose = Look at it as one of the people of the demonstration. All of them are made up, and need no password.
people-demo-keys = Digits and arrows choose
people-may = What you may do
people-account = Change password
people-may-editor = Draft revisions of the rules
people-may-approver = Publish what others drafted
people-may-assessor = Record answers and evidence, raise nonconformities
people-may-reviewer = Review evaluations you had no part in
people-may-decision-maker = Decide on assessments you had no part in; suspend, restore and withdraw certificates
people-may-clerk = Register organisations and applications, plan assessments, issue certificates
people-may-reader = Look things up
people-may-operator = Look after people and keys, read the audit trail
people-may-contact = See the records of your own organisation

## Signing in

people-login = Login
people-password = Password
people-sign-in-why = Assessments, certificates and people are for those who sign in. You then come to the page you were going to.
people-first-time = Here for the first time? The terminal gave the login and password of the operator when the service was first started.
people-forgotten = If you forgot your password, an operator of your body sets a new one; this service sends no e-mail.
people-open-to-all = To look up a certificate or read a standard, you need not sign in:
people-register = Register of certificates
people-empty-login = Fill in your login.
people-empty-password = Fill in your password.
people-again = Sign in again
people-again-why = Your session has ended: its time was over, you signed out elsewhere, or your password or roles were changed. What you filled in is still on this page, and you go on from here.
people-password-of = Password of { $name }
people-continue = Continue
people-someone-else = Sign in as somebody else
people-no-register = This service has no register, so there is nothing to sign in to.

## One's own password

people-account-why = 12 to 256 characters of any kind, such as four unrelated words. Your sessions in other browsers end when you change it.
people-current-password = Current password
people-new-password = New password
people-repeat-password = New password again
people-unlike = The two new passwords differ.
people-show-password = Show passwords
people-set-password = Set the new password
people-password-set = Your password is changed. You are still signed in here.
people-demo-no-password = People of the demonstration have no passwords. In real work you change your own here.
`,
}
