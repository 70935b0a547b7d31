### 对证书及其文件的说明，用于公示页面、离线核验页面和终端。

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
