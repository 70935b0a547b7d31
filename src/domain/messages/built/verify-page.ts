// Written by "npm run messages" from the .ftl files beside it; change those.
export const verifyPage = {
  zh: `### 离线核验证书的页面。

verify-title = 证书核验
verify-lead = 签名在本页面内核验。本页面不使用网络，任何内容都不会离开这台电脑。
verify-script = 本页面需要 JavaScript 才能核验签名。
verify-ask = 核验对象
verify-claim = 二维码内容
verify-claim-hint = 扫描证书上的二维码，将得到的网址或以 T1. 开头的文字粘贴到这里。
verify-file = 选择文件
verify-drop = 或将 Word 格式的证书、状态清单、密钥文件或收录证明（.tlog-proof）拖到这里
verify-verdict = 核验结论
verify-waiting = 等待提供证书
verify-not-understood = 这不是证书、二维码内容、密钥文件、状态清单或收录证明。
verify-ground = 结论的依据
verify-keys = 所信任的密钥
verify-keys-none = 尚无密钥。请向认证机构索取密钥文件（/v1/trust/keys），拖到上面。
verify-keys-hint = 请与认证机构在其他渠道公布的密钥编号核对：这些密钥由提供本页面的人选定。
verify-keys-loaded = 已读入密钥。
verify-key-active = 在用
verify-key-retired = 已停用
verify-key-revoked = 已吊销
verify-list = 状态清单
verify-list-none = 没有状态清单：可以核验签名，但无法确定证书此后是否被暂停或撤销。
verify-proof-loaded = 已读入收录证明。
verify-list-loaded = 已读入状态清单。
verify-list-as-of = 截至 { $moment }
verify-list-until = 可用至 { $moment }
verify-list-stale = 已过期，未予采用
verify-list-early = 时间晚于本机时间，未予采用
verify-list-false = 签名无法用所信任的密钥验证，未予采用
verify-save = 可将本页面另存到电脑，断网时也能使用。签名算法为 Ed25519（RFC 8032）。
`,
  en: `### The page that verifies certificates without a network.

verify-title = Verify a certificate
verify-lead = The signature is verified on this page. The page uses no network, and nothing leaves this computer.
verify-script = This page needs JavaScript to verify signatures.
verify-ask = What to verify
verify-claim = Content of the QR code
verify-claim-hint = Scan the QR code on the certificate and paste the address, or the text that begins with T1.
verify-file = Choose a file
verify-drop = or drop a certificate in Word, a status list, a key file or a proof (.tlog-proof) here
verify-verdict = Verdict
verify-waiting = Waiting for a certificate
verify-not-understood = This is not a certificate, the content of its QR code, a key file, a status list or a proof.
verify-ground = Basis of the verdict
verify-keys = Trusted keys
verify-keys-none = There are no keys yet. Get the key file from the certification body (/v1/trust/keys) and drop it above.
verify-keys-hint = Compare these key ids with those that the certification body publishes elsewhere: whoever gave you this page chose them.
verify-keys-loaded = The keys have been loaded.
verify-key-active = in use
verify-key-retired = retired
verify-key-revoked = revoked
verify-list = Status list
verify-list-none = There is no status list: a signature can be verified, but not whether the certificate was suspended or withdrawn afterwards.
verify-proof-loaded = The proof has been loaded.
verify-list-loaded = The status list has been loaded.
verify-list-as-of = As of { $moment }
verify-list-until = May be used until { $moment }
verify-list-stale = out of date, not used
verify-list-early = dated in the future, not used
verify-list-false = signature not verified with a trusted key, not used
verify-save = Save this page: it works from disk without a network. Signatures are Ed25519 (RFC 8032).
`,
}
