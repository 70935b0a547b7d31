// Written by "npm run messages" from the .ftl files beside it; change those.
export const trust = {
  zh: `### 对证书及其文件的说明，用于公示页面、离线核验页面和终端。

## 证书状态

certificate-status-active = 有效
certificate-status-suspended = 暂停
certificate-status-withdrawn = 撤销
certificate-status-expired = 过期
certificate-status-superseded = 已换发
certificate-specimen = 样本

## 证书内容

certificate-number = 证书编号
certificate-holder = 获证组织
certificate-standard = 标准
certificate-edition = { $standard } { $edition }
certificate-level = 等级
certificate-validity = 有效期
certificate-period = { $from } 至 { $until }
certificate-valid-until = 有效期至

## 核验结论

verdict-valid = 有效
verdict-dated = 签名属实，状态未知
verdict-invalid = 无效
verdict-not-issued = 未签发
verdict-specimen = 样本，不证明任何事项
verdict-refused = 不能认定属实

## 结论的理由

verdict-reason-listed-active = 认证机构签名的状态清单载明该证书有效。
verdict-reason-listed-suspended = 该证书已被暂停，恢复之前不得使用。
verdict-reason-listed-withdrawn = 该证书已被撤销。
verdict-reason-listed-expired = 该证书已过期。
verdict-reason-listed-superseded = 该证书已换发，由另一张证书取代。
verdict-reason-list-missing = 没有状态清单，无法确定证书的状态。请向认证机构索取最新的状态清单。
verdict-reason-list-stale = 状态清单已过期，未予采用。请取得最新的清单。
verdict-reason-list-early = 状态清单的时间晚于本次核验的时间，未予采用。请检查本机日期。
verdict-reason-list-false = 状态清单的签名无法用所信任的密钥验证，未予采用。
verdict-reason-not-listed = 签名属实，但认证机构签名该状态清单时，尚未签发过该编号的证书。如果证书是当天签发的，请取得最新的清单。
verdict-reason-other-listed = 签名属实，但认证机构以该编号签发的是另一张证书：状态清单中没有此处声明的内容。
verdict-reason-days-future = 证书的有效期尚未开始。
verdict-reason-days-past = 证书的有效期已过。
verdict-reason-specimen = 这是样本：所依据的规则尚未正式发布，或者仅作演示。
verdict-reason-signature-false = 签名与内容不符：内容被改动过，或者不是该认证机构签名的。
verdict-reason-key-unknown = 签名所用的密钥不在所信任的密钥之中。
verdict-reason-key-revoked = 签名所用的密钥已被认证机构吊销。
verdict-reason-key-untimely = 证书有效期的起始日不在该签名密钥的使用期内。
verdict-reason-document-unknown = 状态清单中没有与此文件逐字节相同的证书：文件被改动过，或者不是该认证机构签发的，或者在该清单之后签发。
verdict-known-on = { $reason }（截至 { $moment }）

## 证书旁的收录证明

proof-logged = 收录证明有效：本证书是日志 { $origin } 的第 { $place } 项；认证机构签署该日志时，日志共有 { $size } 项。这并不表明证书目前的状态，也不表明认证机构向所有人出示的是同一日志。
proof-other-certificate = 该收录证明属于另一张证书：日志 { $origin }（共 { $size } 项）的第 { $place } 项。
proof-hashes-false = 收录证明与所签署的内容不符：未能证明日志 { $origin }（共 { $size } 项）的第 { $place } 项是本证书。
proof-key-unknown = 未采用收录证明：日志 { $origin }（共 { $size } 项）不是由所信任的密钥签署的，其中称本证书为第 { $place } 项。
proof-signature-false = 未采用收录证明：日志 { $origin } 的签名不实。其中称日志共有 { $size } 项，本证书为第 { $place } 项。
proof-key-revoked = 未采用收录证明：日志 { $origin } 由认证机构已撤销的密钥签署。其中称日志共有 { $size } 项，本证书为第 { $place } 项。

## Word 文件的核验结论

paper-unknown = 不是本机构签发的证书文件
paper-unknown-why = 该文件与本机构签发的任何证书文件都不逐字节相同，文中也未找到本机构签发的证书编号。
paper-not-compared--pdf = 未作比对：该文件为 PDF
paper-not-compared--picture = 未作比对：该文件为扫描件或照片
paper-not-compared--other = 未作比对：该文件不是可读取的 Word 文件
paper-not-compared-why = 只有签发的 Word 文件才能逐字节比对，因此本结果不表明证书有问题。请扫描证书上的二维码，或在“证书公示”中查询证书编号，将页面上的编号、获证组织、等级和日期与手中的证书核对。
paper-altered = 与签发的证书文件不一致
paper-altered-why = 文中每一段文字在签发的证书文件中都有，但两个文件不相同：可能重新保存过，也可能删去了内容。
paper-altered-why--strange = 签发的证书文件中没有下列文字：
paper-genuine = 文件属实，证书有效
paper-genuine--status = 文件属实，但证书状态为：{ $status }
paper-genuine--specimen = 文件属实，但只是样本，不证明任何事项
paper-genuine-why = 与签发的证书文件逐字节相同。

## 证书页面上的核验

claim-unreadable = 无法读取网址中的签名。
claim-differs = 签名属实，但与登记簿不一致：{ $differences }
claim-other = 签名属实，但认证机构写入该证书二维码的是另一个签名。
claim-agrees = 二维码中的签名属实，证书编号、获证组织、等级和有效期与登记簿一致。
paper-checking = 正在核验…
paper-told = { $file }：{ $verdict }。
paper-unreachable = 无法连接服务器，请重试。
`,
  en: `### What is said of a certificate and of its document: on the public pages, on the page that works
### offline, and at the terminal.

## Statuses

certificate-status-active = Valid
certificate-status-suspended = Suspended
certificate-status-withdrawn = Withdrawn
certificate-status-expired = Expired
certificate-status-superseded = Superseded
# Stands in front of, or in place of, the status of a specimen.
certificate-specimen = Specimen

## What a certificate states

certificate-number = Certificate number
certificate-holder = Certificate holder
certificate-standard = Standard
certificate-edition = { $standard } { $edition }
certificate-level = Level
certificate-validity = Period of validity
certificate-period = { $from } to { $until }
certificate-valid-until = Valid until

## The verdict on a claim or a document

verdict-valid = Valid
verdict-dated = Genuine, status unknown
verdict-invalid = Not valid
verdict-not-issued = Not issued
verdict-specimen = Specimen: certifies nothing
verdict-refused = Not shown to be genuine

## Why, in a sentence

verdict-reason-listed-active = The status list signed by the certification body says that the certificate is valid.
verdict-reason-listed-suspended = The certificate is suspended and must not be used until it is restored.
verdict-reason-listed-withdrawn = The certificate has been withdrawn.
verdict-reason-listed-expired = The certificate has expired.
verdict-reason-listed-superseded = Another certificate has replaced this one.
# Of a claim whose signature is genuine, or of a document alone.
verdict-reason-list-missing = There is no status list, so the status of the certificate cannot be determined. Get the latest list from the certification body.
verdict-reason-list-stale = The status list is out of date and was not used. Get the latest one.
verdict-reason-list-early = The status list is dated later than the time of this check and was not used. Check the date of this computer.
verdict-reason-list-false = The signature of the status list could not be verified with a trusted key, so the list was not used.
verdict-reason-not-listed = The signature is genuine, but the certification body had issued no certificate under this number when it signed the status list. If the certificate is of the same day, get the latest list.
verdict-reason-other-listed = The signature is genuine, but the certification body issued another certificate under this number: what is claimed here is not in the status list.
verdict-reason-days-future = The first day of validity is still to come.
verdict-reason-days-past = The last day of validity has passed.
verdict-reason-specimen = This is a specimen: the rules it is based on have not been published, or it is for demonstration only.
verdict-reason-signature-false = The signature does not fit the content: the content was changed, or the certification body did not sign it.
verdict-reason-key-unknown = It is signed with a key that is not among the trusted keys.
verdict-reason-key-revoked = It is signed with a key that the certification body has revoked.
verdict-reason-key-untimely = The first day of validity is outside the period in which the signing key was in use.
verdict-reason-document-unknown = No certificate in the status list is byte for byte this file: the file was changed, was not issued by this certification body, or was issued after the list.
# Follows the reason where a status list was used.
verdict-known-on = { $reason } (As known on { $moment }.)

## What the proof beside a certificate shows

proof-logged = The proof holds: this certificate is entry { $place } of the log { $origin }, as the certification body signed it when the log had { $size } entries. This does not show what the certificate is now, or that the body showed everybody the same log.
proof-other-certificate = The proof is about another certificate: the one at entry { $place } of the log { $origin }, which had { $size } entries.
proof-hashes-false = The proof does not lead to what was signed: entry { $place } of the log { $origin }, which had { $size } entries, is not shown to be this certificate.
proof-key-unknown = The proof was not used: none of the trusted keys signed the log { $origin } when it had { $size } entries, of which it calls this certificate entry { $place }.
proof-signature-false = The proof was not used: the signature of the log { $origin } is false. It says that the log had { $size } entries, and that this certificate is entry { $place }.
proof-key-revoked = The proof was not used: the log { $origin } is signed with a key that the certification body has revoked. It says that the log had { $size } entries, and that this certificate is entry { $place }.

## What a Word file is

paper-unknown = Unknown: not a certificate issued by this certification body
paper-unknown-why = The file is not byte for byte a certificate that this certification body issued, and none of its certificate numbers was found in the text.
paper-not-compared--pdf = Not compared: a PDF
paper-not-compared--picture = Not compared: a scan or a photograph
paper-not-compared--other = Not compared: not a Word file that can be read
paper-not-compared-why = Only the Word file that was issued can be compared byte for byte; this says nothing against the paper. Scan the QR code on the paper, or look its number up in the register, and hold the number, the holder, the level and the dates there against those on the paper.
paper-altered = Not identical to the certificate that was issued
paper-altered-why = Every paragraph of the file is also in the certificate that was issued, but the files differ. The file may have been saved again, or text may have been removed.
# Followed by a list of paragraphs.
paper-altered-why--strange = This text is not in the certificate that was issued:
paper-genuine = Genuine, and the certificate is valid
paper-genuine--status = Genuine, but the status of the certificate is: { $status }
paper-genuine--specimen = Genuine, but a specimen: it certifies nothing
paper-genuine-why = It is byte for byte the file that was issued.

## What the page of a certificate says while it checks

claim-unreadable = The signature in the address cannot be read.
claim-differs = The signature is genuine, but the register says otherwise: { $differences }
claim-other = The signature is genuine, but the certification body put another one into the QR code of this certificate.
claim-agrees = The signature in the QR code is genuine. The number, the holder, the level and the period of validity agree with the register.
paper-checking = Checking…
paper-told = { $file }: { $verdict }.
paper-unreachable = The server could not be reached. Try again.
`,
}
