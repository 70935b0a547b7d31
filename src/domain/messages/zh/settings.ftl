### 设置及其错误。

setting-host = 监听地址。0.0.0.0 表示对网络开放。
    .usual = 127.0.0.1
setting-port = 监听端口；0 表示任选空闲端口。
    .usual = 8013
setting-root = 含 standards/ 和 rules/ 的文件夹。
    .usual = Touchstone 自带的规则包
setting-templates = 存放所上传 Word 模板的文件夹。
    .usual = 规则包旁的 data/templates
setting-mode = demo：虚构数据，无须登录，仅限本机。production：正式登记簿。
    .usual = demo
setting-data = 存放登记簿（一个 SQLite 文件）的文件夹。
    .usual = 规则包旁的 data
setting-database-url = 改用 PostgreSQL 存放登记簿，可供任意多个进程使用。
    .usual = 无：登记簿为 SQLite 文件
setting-body = 说明发证机构及证书编号方式的 JSON 文件。
    .usual = 明显为虚构的机构；正式使用时必须提供
setting-operator = 首位管理员的登录名，正式登记簿没有管理员时建立。
    .usual = operator
setting-operator-password = 首位管理员的密码。
    .usual = 首次启动时生成，只显示一次
setting-signing-key = 存放 Ed25519 签名密钥的文件（PEM，PKCS #8），只许所有者读写（0600）。
    .usual = 无：密钥在登记簿中
setting-signing-passphrase = 签名密钥文件的加密口令。
    .usual = 无：文件未加密
setting-signing-command = 代替密钥文件进行签名的程序，例如访问 PKCS #11 设备的程序。
    .usual = 无
setting-second-factor = 只凭密码登录者不能使用的角色，以逗号分隔。
    .usual = 无
setting-secrets-key = 用于加密双重验证密钥的文件，至少 32 个随机字节，只许所有者读写（0600）。
    .usual = 无：以原样存放在登记簿中
setting-proxy = 终止 TLS 的代理的地址；调用方地址和协议取自其标头。
    .usual = 无
setting-log-level = 记入日志的最低级别。
    .usual = info
setting-body-limit = JSON 请求正文及批量请求每行的最大字节数。
    .usual = 4194304
setting-close-after-ms = 停止时等待未完成请求的时间（毫秒）。
    .usual = 10000
setting-drain-ms = 停止之前由 /readyz 预告的时间（毫秒）。
    .usual = 0
setting-backups = 存放备份的文件夹；/metrics 报告其中最新备份的时间。
    .usual = 无

## 设置的取值

setting-allowed-host = 地址或主机名
setting-allowed-port = 0 至 65535 的整数
setting-allowed-root = 文件夹
setting-allowed-templates = 文件夹
setting-allowed-mode = demo 或 production
setting-allowed-data = 文件夹
setting-allowed-database-url = 以 postgresql:// 开头的 URL
setting-allowed-body = 文件
setting-allowed-operator = 2 至 64 个字母、数字或 . _ @ + -
setting-allowed-operator-password = 12 个或更多字符的密码
setting-allowed-signing-key = 文件
setting-allowed-signing-passphrase = 口令
setting-allowed-signing-command = 程序的绝对路径，不带参数
setting-allowed-second-factor = 以逗号分隔的角色，例如 decision-maker,approver
setting-allowed-secrets-key = 文件
setting-allowed-proxy = IP 地址或地址段，如 10.0.0.0/8
setting-allowed-log-level = fatal、error、warn、info、debug、trace、silent 之一
setting-allowed-body-limit = 1024 至 67108864 的整数
setting-allowed-close-after-ms = 0 至 600000 的整数
setting-allowed-drain-ms = 0 至 600000 的整数
setting-allowed-backups = 文件夹

## 不能使用的设置

config-refused = 设置不能使用：
config-value = { $variable }：{ $value } 不是{ $allowed }。
config-value--secret = { $variable }：其值不是{ $allowed }。
config-unknown = { $variable } 不是设置项。可用设置：{ $known }。
config-unknown--meant = { $variable } 不是设置项。是否应为 { $meant }？
config-demo-network = TOUCHSTONE_HOST：演示中任何人都可以任何身份行事，因此只在本机监听，不能监听 { $host }。正式使用请将 TOUCHSTONE_MODE 设为 production。
config-body-missing = TOUCHSTONE_BODY：证书必须写明发证机构。请指定类似 docs/certification-body.json 的文件。
config-host-plain = TOUCHSTONE_HOST：密码和密钥将以明文传到 { $host }。请在终止 TLS 的代理之后监听 127.0.0.1，或在 TOUCHSTONE_PROXY 中写明该代理。
config-database-plain = TOUCHSTONE_DATABASE_URL：登记簿数据将以明文传到另一台计算机。请加上 sslmode=verify-full。
config-log-silent = TOUCHSTONE_LOG_LEVEL：故障将不会记入日志。请用 error 或更详细的级别。
config-demo-signing = TOUCHSTONE_SIGNING_KEY、TOUCHSTONE_SIGNING_COMMAND：演示所签的是虚构证书，不得使用机构的密钥。请去掉该设置，或将 TOUCHSTONE_MODE 设为 production。
config-signing-twice = TOUCHSTONE_SIGNING_KEY、TOUCHSTONE_SIGNING_COMMAND：同一时间只用一把密钥签名。请指定文件或程序之一，不能两者都指定。
