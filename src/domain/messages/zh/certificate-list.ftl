### 交付证书时各表格的列名。

list-number = 证书编号
list-holder-zh = 获证组织（中文）
list-holder-en = 获证组织（英文）
list-level = 等级
list-stars = 星数
list-from = 有效期自
list-until = 有效期至
list-file = 文件
list-sha256 = SHA-256
list-problem = 没有文件的原因
list-title = 证书
list-state = 状态
list-since = 状态起始日
list-code = 统一社会信用代码
list-address = 地址
list-standard = 依据标准
list-revision = 规则修订
list-scope-zh = 认证范围（中文）
list-scope-en = 认证范围（英文）
list-sites = 场所
list-first = 初次颁发
list-decided = 决定日期
list-decision = 认证决定
list-specimen = 样张
list-is-specimen = 样张
