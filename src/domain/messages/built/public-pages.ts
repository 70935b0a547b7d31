// Written by "npm run messages" from the .ftl files beside it; change those.
export const publicPages = {
  zh: `### 面向公众的页面：证书公示、证书、文件核验。

## 证书公示

public-register = 证书公示
public-number-or-holder = 证书编号或获证组织名称
public-status = 证书状态
public-status-any = 全部
public-search = 查询
public-none-found = 未查询到符合条件的证书。请减少输入的字数，或选择其他状态。
public-page-first = 首页
public-page-next = 下一页
public-as-data = 下载以上证书的数据：

## 证书

public-credit-code = 统一社会信用代码
public-held-by = 自 { $since } 起登记为
public-held-by-short = 现登记为：{ $name }
public-address = 地址
public-scope = 认证范围
public-sites = 场所
public-gap = 此前无有效证书的期间
public-first-issued = 初次颁证日期
public-body = 认证机构
public-as-of = 登记簿记载截至
public-since = 自{ $date }起。
public-meaning-active = 证书在有效期内，未被暂停或撤销。
public-meaning-suspended = 恢复之前不得使用该证书。
public-meaning-withdrawn = 认证机构已撤销该证书。
public-meaning-expired = 证书的有效期已过。
public-meaning-superseded = 该证书已由另一张证书取代。
public-specimen-status = 样本的状态：{ $status }。
public-unknown-why = 本机构未签发过该编号的证书。请核对编号；如果证书上印的就是该编号，请告知本机构。

## 文件核验

public-check = 核验证书文件
public-check-hint = 选择收到的 Word 文件，核验其是否与签发的文件逐字节相同。PDF 或纸质证书请扫描二维码或查询证书编号。文件不会被保存。
public-check-file = 证书文件（.docx）
public-check-now = 核验
public-checked = 核验结果
public-checked-genuine = 登记簿中的证书
public-checked-altered = 文件所称的证书
public-trouble-no-file = 没有收到文件。请先选择文件，再按“核验”。
public-trouble-too-large = 文件超过 { $megabytes } MB，超过此大小的文件不予核验。
public-trouble-too-often = 来自您所在网络的核验次数过多，请一分钟后再试。
public-trouble-broken = 文件未能核验，请重试。

public-offline = 离线核验页面
public-proof = 收录证明（.tlog-proof）
`,
  en: `### The pages for the public: the register, a certificate, the check of a file.

## The register

public-register = Register of certificates
public-number-or-holder = Certificate number or name of the holder
public-status = Status
public-status-any = All
public-search = Search
public-none-found = No certificate matches. Enter fewer characters, or choose another status.
public-page-first = First page
public-page-next = Next page
# Followed by links to the same certificates as CSV and JSON.
public-as-data = These certificates as data:

## A certificate

public-credit-code = Unified social credit code
public-held-by = On record since { $since } as
public-held-by-short = now { $name }
public-address = Address
public-scope = Scope of certification
public-sites = Sites
public-gap = No certificate in force before
public-first-issued = First issued
public-body = Certification body
# Followed by a time.
public-as-of = As recorded in the register on
public-since = Since { $date }.
public-meaning-active = The certificate is within its period of validity and is neither suspended nor withdrawn.
public-meaning-suspended = The certificate must not be used until it is restored.
public-meaning-withdrawn = The certification body has withdrawn the certificate.
public-meaning-expired = The last day of validity has passed.
# May be followed by the number of that certificate.
public-meaning-superseded = Another certificate has replaced this one.
public-specimen-status = Status of the specimen: { $status }.
public-unknown-why = This certification body has issued no certificate under this number. Check the number. If it is printed on a certificate, inform the certification body.

## The check of a file

public-check = Check a certificate file
public-check-hint = Choose the Word file that you received to see whether it is byte for byte the file that was issued. With a PDF or on paper, scan the QR code instead, or look up the number. The file is not kept.
public-check-file = Certificate (.docx)
public-check-now = Check
public-checked = Result of the check
# Over what the register has of the certificate.
public-checked-genuine = The certificate in the register
public-checked-altered = The certificate that the file names
public-trouble-no-file = No file arrived. Choose a file, then press “Check”.
public-trouble-too-large = The file is larger than { $megabytes } MB; larger files are not checked.
public-trouble-too-often = Too many files were checked from your network. Try again in a minute.
public-trouble-broken = The file could not be checked. Try again.

public-offline = Page that verifies without a network
public-proof = Proof that it stands in the log (.tlog-proof)
`,
}
