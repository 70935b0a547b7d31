### 面向公众的页面：证书公示、证书、文件核验。

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
