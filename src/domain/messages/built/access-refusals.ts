// Written by "npm run messages" from the .ftl files beside it; change those.
export const accessRefusals = {
  zh: `### 谁可以登录和使用地址，以及人员、密码和 API 密钥的错误。

refusal-sign-in-needed = 请登录，或以“Authorization: Bearer …”发送 API 密钥。
refusal-sign-in-needed--key = API 密钥不存在、已过期或已吊销。
refusal-sign-in-needed--link = 请以“Authorization: Bearer …”发送征求意见链接的令牌。该令牌缺失、不存在或已吊销。
refusal-sign-in-refused = 登录名或密码错误。
refusal-sign-in-locked = 输错密码 { $most } 次后须等待。{ $seconds } 秒后可以再试。
refusal-sign-in-locked--codes = 输错动态验证码 { $most } 次后须等待。{ $seconds } 秒后可以再试。
refusal-second-factor-needed = 密码正确。请同时给出验证器应用中的动态验证码，或一个恢复码。
refusal-second-factor-refused = 动态验证码错误、已使用过或已失效。请输入应用当前显示的验证码；每个验证码只能使用一次。
refusal-second-factor-refused--offered = 这不是应用按新密钥当前显示的验证码。请确认应用已录入该密钥，且手机时间准确。
refusal-access-refused =
    该地址只供{ $roles }使用；{ $count ->
        [0] 您没有任何角色
       *[other] 您的角色是{ $held }
    }。
refusal-access-refused--scope = 该地址需要权限范围为 { $scope } 的 API 密钥；该密钥的权限范围为 { $scopes }。
refusal-access-refused--origin = 请求来自其他网站的页面，不得使用您的登录身份。请在本服务的页面上操作。
refusal-access-refused--by-key = API 密钥不得设置密码、创建密钥或更改双重验证，否则其效力会超出密钥的期限。请登录。
refusal-access-refused--current = 没有给出当前密码，或当前密码错误，未作更改。
refusal-access-refused--not-own = 双重验证只能由本人设置。
refusal-access-refused--own-factor = 不能重置自己的双重验证。请由另一位管理员重置，或在登记簿所在计算机上运行“touchstone person reset-second-factor”。
refusal-access-refused--second-factor = 该地址只供{ $roles }使用。本机构要求该角色登录时使用双重验证：请先在账户页面设置。
refusal-record-unknown--login = 没有登录名为{ $login }的人员。

## 人员

fault-login-faulty = { $login }不能用作登录名。
    .fix = 请使用 2 至 64 个字母、数字和 . _ @ + -，例如电子邮件地址。
fault-roles-faulty = 没有给出角色。
    .fix = 请给出以下一项或多项：{ $known }。
fault-roles-faulty--unknown = 没有角色 { $roles }。
    .fix = 请给出以下一项或多项：{ $known }。
fault-contact-mixed = 组织联系人不得承担认证机构的工作。
    .fix = 请不要为联系人授予其他角色。
fault-contact-organisation = 没有给出该联系人所属的组织。
    .fix = 请给出组织的标识。
fault-contact-organisation--needless = 只有组织联系人才需指明所属组织。
    .fix = 请不要给出组织。

## 密码

fault-password-length = 密码有 { $count } 个字符。
    .fix = 请使用 { $least } 至 { $most } 个字符，例如四个互不相关的词。
fault-password-plain = 密码重复使用少数几个字符，或除登录名外不足 { $least } 个字符。
    .fix = 请另选密码。

## API 密钥

fault-scopes-faulty = 没有给出 API 密钥的权限范围，或其中有未知项。
    .fix = 请给出以下一项或多项：{ $known }。
fault-until-faulty = { $until } 不能作为 API 密钥的最后有效日。
    .fix = 请给出{ $from }起 { $most } 天之内的日期。
`,
  en: `### Who may sign in and use an address, and what is wrong with people, passwords and API keys.

refusal-sign-in-needed = Sign in, or send an API key as "Authorization: Bearer …".
refusal-sign-in-needed--key = The API key is unknown, expired or revoked.
refusal-sign-in-needed--link = Send the token of a comment link as "Authorization: Bearer …". This one is missing, unknown or revoked.
refusal-sign-in-refused = The name or the password is wrong.
refusal-sign-in-locked =
    After { $most } wrong passwords there is a delay. You can try again in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
refusal-sign-in-locked--codes =
    After { $most } wrong one-time codes there is a delay. You can try again in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
refusal-second-factor-needed = The password is right. Give the one-time code from your app as well, or a recovery code.
refusal-second-factor-refused = The one-time code is wrong, was used already, or is over. Give the one that your app shows now; each is taken once.
refusal-second-factor-refused--offered = This is not the code that the app shows for the new secret now. Check that the app has taken it, and that the clock of the telephone is right.
refusal-access-refused =
    This address requires the role { $roles }; { $count ->
        [0] you have no role
        [one] your role is { $held }
       *[other] your roles are { $held }
    }.
refusal-access-refused--scope = This address needs an API key with the scope { $scope }; this key has { $scopes }.
refusal-access-refused--origin = The request comes from a page of another website, which may not use your session. Repeat it on the pages of this service.
refusal-access-refused--by-key = An API key sets no passwords, makes no keys and changes no second factor: what it made would outlast it. Sign in.
refusal-access-refused--current = The current password is missing or wrong, so it was not replaced.
refusal-access-refused--not-own = Only the person sets up a second factor of their own.
refusal-access-refused--own-factor = You cannot reset your own second factor. Another operator can, or "touchstone person reset-second-factor" at the computer of the register.
refusal-access-refused--second-factor = This address requires the role { $roles }. Your body asks of it that you sign in with a one-time code as well: set up a second factor on the page of your account first.
refusal-record-unknown--login = No person has the login { $login }.

## People

fault-login-faulty = { $login } cannot be used as a login.
    .fix = Use 2 to 64 letters, digits and . _ @ + -, such as an e-mail address.
fault-roles-faulty = No role is given.
    .fix = Give one or more of { $known }.
fault-roles-faulty--unknown =
    { $count ->
        [one] There is no role { $roles }.
       *[other] There are no roles { $roles }.
    }
    .fix = Give one or more of { $known }.
fault-contact-mixed = A contact of an organisation may not work for the certification body.
    .fix = Give the contact no other role.
fault-contact-organisation = The organisation of this contact is missing.
    .fix = Give the id of the organisation.
fault-contact-organisation--needless = Only a contact belongs to an organisation.
    .fix = Leave the organisation out.

## Passwords

fault-password-length =
    The password has { $count ->
        [one] one character
       *[other] { $count } characters
    }.
    .fix = Use { $least } to { $most } characters, such as four unrelated words.
fault-password-plain = The password repeats a few characters, or has fewer than { $least } characters besides the login.
    .fix = Choose another password.

## API keys

fault-scopes-faulty = The scopes of the API key are missing or unknown.
    .fix = Give one or more of { $known }.
fault-until-faulty = { $until } cannot be the last day of an API key.
    .fix = Give a day from { $from } on, at most { $most } days ahead.
`,
}
