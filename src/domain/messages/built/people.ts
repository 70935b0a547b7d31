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
people-account = 密码与双重验证
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

## 双重验证

people-second-factor = 双重验证
people-second-factor-why = 启用后，他人即使得知您的密码也无法登录：手机上的验证器应用每半分钟显示一个新的动态验证码。支持动态验证码（TOTP）的应用均可。
people-second-factor-set = 您登录时使用双重验证。更换手机后请重新设置，原来的验证码随即失效。
people-second-factor-begin = 设置双重验证
people-second-factor-anew = 重新设置
people-second-factor-scan = 请用手机上的验证器应用扫描。
people-second-factor-code = 供验证器应用扫描的二维码
people-second-factor-type = 无法扫描时，请在应用中输入以下密钥：
people-second-factor-confirm = 启用双重验证
people-code = 动态验证码
people-code-hint = 手机应用显示的六位数字，或一个恢复码
people-code-new-hint = 应用当前显示的六位数字
people-recovery = 双重验证已启用。请将以下恢复码与手机分开保存：手机不在手边时，每个恢复码可以登录一次。恢复码只在此处显示。
people-withheld = 本机构要求{ $roles }使用双重验证。在“密码与双重验证”中设置之前，您不能以{ $roles }身份行事。
people-second-factor-reset = 重置双重验证
people-second-factor-reset-why = 该人员登录时使用双重验证。手机和恢复码均遗失时可以重置；请确认确是本人提出。
people-second-factor-reset-done = { $name }现在只凭密码登录，并可重新设置双重验证。

## 人员

people-title = 人员
people-name = 姓名
people-roles = 角色
people-state = 状态
people-active = 可登录
people-disabled = 已停用
people-add = 添加人员
people-change = 保存更改
people-changed = 已保存。
people-added = { $name }已登记。接下来给其设置密码，否则不能登录。
people-login-hint = 2 至 64 个字母、数字和 . _ @ + -，例如电子邮件地址
people-amend-why = 保存后，此人在各处的登录随即结束，须重新登录。
people-half-name = 组织名称的一部分
people-organisation = 所属组织
people-choose = 请选择
people-fill-in = 请填写。
people-operators-change = 只有管理员可以更改。
people-password-for = { $name }的新密码
people-password-hint = 至少 12 个字符。只在此刻显示，请当面或用可靠的方式告知本人，由本人登录后修改。
people-password-make = 替我生成
people-password-set-for = 设为其密码
people-password-given = { $name }的密码已设置，可以登录了。
people-unlock = 解除登录等待
people-unlocked = { $name }现在可以再试密码。
people-disable = 停用
people-enable = 重新启用
people-now-disabled = { $name }已停用，不能再登录；随时可以重新启用。
people-now-enabled = { $name }可以重新登录。
people-disable-why = 停用后不能登录，其 API 密钥也不再有效。做过的事和签名仍保留在记录中，人员从不删除。
people-enable-why = 重新启用后，用原来的密码登录。

## 密钥

people-keys = API 密钥
people-no-keys = 还没有密钥。程序要使用登记簿时，在这里为其创建。
people-key-why = 密钥以一个人的身份行事，在所选的权限范围之内，到最后有效日为止。
people-key-label = 用途
people-key-label-hint = 例如：每晚导入
people-key-person = 以谁的身份
people-key-scopes = 权限范围
people-key-until = 最后有效日
people-key-make = 创建密钥
people-key-made = “{ $label }”的密钥只显示这一次，请现在复制：
people-copy = 复制
people-revoke = 吊销
people-revoke-for-good = 确认吊销，不可恢复
people-keep = 保留
people-revoked = 已吊销
people-scope-read = 查阅
people-scope-work = 登记簿的工作
people-scope-rules = 起草标准
people-scope-operate = 管理服务

## 开始使用

people-setup = 开始使用
setup-title = 开始使用
setup-why = 四步之后即可受理第一份申请。随时可以停下，已做的都已保存。
setup-ready = 各项工作都有人承担，可以受理第一份申请了。
setup-done = 已完成
setup-operator = 管理员
setup-operator-is = { $name }
setup-operator-what = 第一个密码印在终端上，看过终端的人都可能知道，请先改掉。
setup-body = 机构
setup-body-printed = 证书上会印成：
setup-body-change = 这些写在启动服务时 --body 所指的文件中。改好文件，重新启动服务。
setup-issuing = 签发规则
setup-rule = 规则
setup-value = 现在是
setup-member = 文件中的成员
setup-numbers = 编号样式
setup-validity = 证书有效期
setup-surveillance = 监督间隔
setup-grant = 决定作出后可用于颁证
setup-language = 证书文种
setup-language-zh = 中文
setup-language-en = 英文
setup-language-both = 中英文
setup-signatory = 签发人
setup-decider = 作出决定的
setup-look-up = 二维码指向
setup-none = 未设置
setup-months = { $count } 个月
setup-days = { $count } 天
setup-look-up-missing = 没有设置二维码指向的地址。它印在每张证书上，印出后无法更改：请在颁发第一张证书之前设置 lookUp。
setup-look-up-what = 二维码指向的地址印在每张证书上，印出后无法更改；请在颁发第一张证书之前确认。
setup-people = 第一批人
setup-apart = 参与评价的人不得复核、也不得决定这次评价；起草修订的人不得发布它。一人可以有几个角色，但每件事须由不同的人做。
setup-nobody = 还没有人
setup-next-person = 再添加一人

## 点五下

path-title = 点五下，从读标准到查证书
path-why = 每一步会自动换成该做这件事的人
path-read = 读
path-read-what = 一份标准：各条值多少分，怎样得分，为什么
path-try = 试算
path-try-what = 填写答案，看得分、等级和每一条的理由
path-issue = 颁发
path-issue-what = 可以颁发的、受阻的和原因；颁发一张，看它的经过
path-check = 查验
path-check-what = 任何人都能查到这张证书，核对手中的文件
path-people = 人员
path-people-what = 谁做什么：角色，停用，密钥
path-begin-again = 重新开始演示
path-begin-again-what = 恢复虚构数据。演示中所做的一切都将清除；已启用的模板保留。
path-beginning = 正在重新生成数据，完成之前一切照旧。
path-begun = 演示已重新开始。
demonstration-none = 本服务不是可以恢复数据的演示。
path-begin-failed = 数据未能恢复，仍是原来的样子。原因见服务日志。
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
people-account = Password and one-time codes
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

## One-time codes

people-second-factor = One-time codes
people-second-factor-why = With them nobody signs in who has learnt your password: an app on your telephone shows a new code every half minute. Any app for one-time codes (TOTP) will do.
people-second-factor-set = You sign in with one-time codes. If you have a new telephone, set them up again; the codes from before then end.
people-second-factor-begin = Set up one-time codes
people-second-factor-anew = Set up anew
people-second-factor-scan = Scan this with the app on your telephone.
people-second-factor-code = QR code of the secret for the app
people-second-factor-type = If you cannot scan it, type this secret into the app:
people-second-factor-confirm = Use one-time codes from now on
people-code = One-time code
people-code-hint = The six digits that the app on your telephone shows, or a recovery code
people-code-new-hint = The six digits that the app shows now
people-recovery = One-time codes are set up. Keep these recovery codes apart from the telephone: each lets you sign in once without it. They are shown only now.
people-withheld = Your body asks for one-time codes for { $roles }. Until you have set them up under "Password and one-time codes", you act without { $roles }.
people-second-factor-reset = Reset one-time codes
people-second-factor-reset-why = They sign in with one-time codes. Reset them if telephone and recovery codes are lost; make sure that it is they who ask.
people-second-factor-reset-done = { $name } signs in with the password alone again, and can set up one-time codes anew.

## People

people-title = People
people-name = Name
people-roles = Roles
people-state = State
people-active = may sign in
people-disabled = disabled
people-add = Add a person
people-change = Save the changes
people-changed = Saved.
people-added = { $name } is on record. Set a password next; without one they cannot sign in.
people-login-hint = 2 to 64 letters, digits and . _ @ + -, such as an e-mail address
people-amend-why = Saving ends the sessions of this person everywhere; they sign in again.
people-half-name = Part of the organisation's name
people-organisation = Organisation
people-choose = Choose
people-fill-in = Fill this in.
people-operators-change = Only an operator changes this.
people-password-for = New password of { $name }
people-password-hint = At least 12 characters. It is shown only now: hand it over in person or in another safe way. They change it once they have signed in.
people-password-make = Make one for me
people-password-set-for = Set as their password
people-password-given = The password of { $name } is set; they can sign in.
people-unlock = End the wait after wrong passwords
people-unlocked = { $name } can try the password again now.
people-disable = Disable
people-enable = Enable again
people-now-disabled = { $name } is disabled and can no longer sign in. You can enable them again at any time.
people-now-enabled = { $name } can sign in again.
people-disable-why = Whoever is disabled cannot sign in, and their API keys stop working. What they did and signed stays on record; nobody is ever deleted.
people-enable-why = Once enabled, they sign in with the password they had.

## Keys

people-keys = API keys
people-no-keys = There are no keys yet. Make one here for each program that uses the register.
people-key-why = A key acts as one person, within the scopes you choose, to its last day.
people-key-label = Purpose
people-key-label-hint = such as: nightly import
people-key-person = Acts as
people-key-scopes = Scopes
people-key-until = Last day
people-key-make = Make a key
people-key-made = The key for "{ $label }" is shown this once. Copy it now:
people-copy = Copy
people-revoke = Revoke
people-revoke-for-good = Revoke for good
people-keep = Keep it
people-revoked = revoked
people-scope-read = look things up
people-scope-work = work in the register
people-scope-rules = draft standards
people-scope-operate = run the service

## Getting started

people-setup = Getting started
setup-title = Getting started
setup-why = Four steps, and the first application can be received. You may stop at any time; what is done is saved.
setup-ready = Somebody is there for each task. The first application can be received.
setup-done = done
setup-operator = Operator
setup-operator-is = { $name }
setup-operator-what = The first password stood on the terminal, and whoever saw that may know it. Change it first.
setup-body = Certification body
setup-body-printed = Certificates will show:
setup-body-change = This stands in the file that --body named when the service was started. Change the file and start the service again.
setup-issuing = Rules for issuing
setup-rule = Rule
setup-value = Now
setup-member = Member of the file
setup-numbers = How certificates are numbered
setup-validity = How long a certificate holds
setup-surveillance = Time between surveillances
setup-grant = How long a decision may be used
setup-language = Language of certificates
setup-language-zh = Chinese
setup-language-en = English
setup-language-both = Chinese and English
setup-signatory = Who signs
setup-decider = Who is said to have decided
setup-look-up = Where QR codes lead
setup-none = not set
setup-months = { $count ->
    [one] one month
   *[other] { $count } months
}
setup-days = { $count ->
    [one] one day
   *[other] { $count } days
}
setup-look-up-missing = QR codes lead nowhere yet. The address is printed on each certificate and cannot be changed on paper: set lookUp before the first one is issued.
setup-look-up-what = This address is printed on each certificate and cannot be changed on paper. Make sure of it before the first one is issued.
setup-people = First people
setup-apart = Whoever took part in an assessment neither reviews it nor decides on it; whoever drafted a revision does not publish it. One person may have several roles, but each of these tasks takes somebody else.
setup-nobody = nobody yet
setup-next-person = Add another person

## Five clicks

path-title = Five clicks, from reading a standard to checking a certificate
path-why = Each makes you the person whose work it is
path-read = Read
path-read-what = A standard: what each clause is worth, how it earns, and why
path-try = Try
path-try-what = Fill in answers; points, level and the reason at each clause follow
path-issue = Issue
path-issue-what = What can be issued, what is blocked and why; issue one and see what became of it
path-check = Check
path-check-what = Anybody finds that certificate, and holds a paper in hand against it
path-people = People
path-people-what = Who does what: roles, letting in no more, keys
path-begin-again = Begin the demonstration again
path-begin-again-what = Restores the made-up data. What was done in the demonstration is gone; templates that were put into use stay.
path-beginning = The data are made anew; until then everything stays as it is.
path-begun = The demonstration has begun again.
demonstration-none = This service is no demonstration whose data it can restore.
path-begin-failed = The data could not be restored and are as they were. The log of the service says why.
`,
}
