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
