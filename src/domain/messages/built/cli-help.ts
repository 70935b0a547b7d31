// Written by "npm run messages" from the .ftl files beside it; change those.
export const cliHelp = {
  zh: `### 各命令的帮助文字。

cli =
    按标准的规则对一份评价计分，并逐条说明结果。
    标准和规则都以数据文件表示，委员会可以阅读、修改和检查。
    .help =
        规则包（标准及其规则）取自 --root DIR 或 TOUCHSTONE_ROOT；未指定时，若当前
        文件夹含 standards/ 和 rules/ 则取自当前文件夹，否则使用 Touchstone 自带的规则包。

        退出码：
          0  已完成，无问题
          1  所查对象有错误、未通过或核验不符
          2  命令有误，或输入无法读取
cli-version = 显示版本
cli-help-option = 显示本帮助，或某个命令的帮助
cli-help-command = 显示某个命令的帮助
cli-examples = 示例：

## 帮助页的各部分

cli-title-usage = 用法：
cli-title-arguments = 参数：
cli-title-options = 选项：
cli-title-commands = 命令：
cli-choices = { $description }（可选：{ $choices }）
cli-choices-default = { $description }（可选：{ $choices }；默认：{ $default }）
cli-default = { $description }（默认：{ $default }）

## 多个命令共有的选项

cli-option-language = 输出语言；默认用本机语言（标准具备该语言时）
cli-option-root = 含 standards/ 和 rules/ 的文件夹
cli-option-json-data = 以数据形式输出结果
cli-option-demo-register = 使用演示登记簿
cli-input-assessment = JSON 格式的评价；- 表示标准输入
cli-input-revision = 标准、版次或修订的标识，如 q-hxc-013/2018/1
cli-input-standards = 哪些标准；默认全部
cli-option-paper-out = 存放文书的文件夹

## calibrate

cli-calibrate = 比较各评价人员的尺度，找出不能区分组织的条款
    .help =
        FILE 的每一行是同一修订下的一份评价，答案按评价人员记录：
        {"{"}"assessors":{"{"}"wang":4,"li":3{"}"}{"}"}。同一名字在全文中须指同一人。
        结果给出偏宽、偏严的评价人员及估计的不确定度，评价人员分歧最大的条款，
        以及各组织得分都相同的条款。
cli-calibrate-file = 由多名评价人员作出的评价（NDJSON）；- 表示标准输入

## check

cli-check = 找出标准文件中的全部错误
    .help =
        STANDARD 为标准的标识（如 q-hxc-013）、版次（如 q-hxc-013/2018）或修订
        （如 q-hxc-013/2018/1）。不指定时检查全部标准。所有错误一次列出，并给出
        文件、行号、JSON 指针和处理办法。

        使用 --prove 时，对没有错误的标准，就所有可能的评价检查规则的缺陷：无法达到的
        等级、使等级落空的前提条件、从不起作用的规则、答案更好而结果更差，等等。
        每项发现都附一份由引擎确认的评价；既未证明也未举出实例的，列为未能判定。

        退出码：0 无错误；1 至少有一处错误（加 --strict 时警告也算，加 --prove 时
        所发现的缺陷也算）；2 没有该标准。
cli-check-strict = 警告也按错误计
cli-check-prove = 就所有可能的评价检查规则
cli-check-limit = 与 --prove 同用：每个修订版的证明至多进行若干秒

## compare

cli-compare = 说明两个修订或版次之间的变化及其影响对象
    .help =
        LEFT 和 RIGHT 写作 标准/版次/修订；只有一个版次或修订时可省略。--candidate
        从另一个含 standards/ 和 rules/ 的文件夹（如委员会的工作副本）读取 RIGHT。

        --assessments 读取 NDJSON：每行是一份按 LEFT 作出的评价，或
        {"{"}"assessment": …, "certificate": "编号"{"}"}。每份评价沿用仍然有效的答案，
        按两边分别计分，得出保持等级、上升、下降或需要补充证据。

        --paper 生成 Word 对照文书，供委员会会议使用。
cli-compare-left = 较早的修订，写作 标准/版次/修订
cli-compare-right = 较晚的修订
cli-compare-candidate = 取 RIGHT 的文件夹
cli-compare-assessments = 按 LEFT 作出的评价，用以查看影响；- 表示标准输入
cli-compare-paper = 用该语言生成 Word 文书

## examples

cli-examples-command = 列出算例，或在边界处生成算例
    .help =
        列出标准所附的算例。使用 --boundaries 时查找新算例：在每个等级的分数线、每个
        前提条件和每个区间边界的两侧，各取所能找到的最接近的一例，并附现有规则给出的
        得分、等级和评价发现。结果按规则文件输出；--write 将其存为规则旁的
        examples-boundaries.json。采用前请先阅读：它们反映规则现在怎样判，
        而不是应当怎样判。

        退出码：0 已完成；1 标准有错误；2 没有该标准，或文件无法写入。
cli-examples-boundaries = 在区间边界、分数线和前提条件处生成算例
cli-examples-write = 存为规则旁的 examples-boundaries.json

## explain

cli-explain = 用文字说明结果：逐条说明条款、求和与条件
    .help =
        FILE 为评价（先计分）或“touchstone score --json”输出的评分凭证。评分凭证按原样说明；
        是否与重新计算的结果相符，用“touchstone verify”核验。
cli-explain-file = JSON 格式的评价或评分凭证；- 表示标准输入
cli-explain-width = 每行字符数，40 至 200
cli-explain-json = 以数据形式输出说明，供另行排版

## foresee

cli-foresee = 预估规则变化对众多组织的影响
    .help =
        STANDARD 为标准的标识（如 q-hxc-013）、版次或修订（如 q-hxc-013/2018/1）。变化方式
        任选其一：--set，可重复；--patch，按 RFC 6902 书写的修改文件；--pack，整个修改后
        的规则包；--to，另一修订。列表中的项可用其标识指明。

        不指定 --assessments 时，用模拟组织试算：从差到好的可评分的评价，随机种子相同则
        评价相同，并处处标明为模拟。
cli-foresee-standard = 拟修改的修订
cli-foresee-set = 修改规则包中的一处；可重复
cli-foresee-patch = JSON Patch（RFC 6902）形式的修改；- 表示标准输入
cli-foresee-pack = 整个修改后的规则包（一个 JSON 文档）
cli-foresee-to = 另一修订，如 q-hxc-013/2018/2
cli-foresee-assessments = 评价，每行一个 JSON 文档
cli-foresee-size = 模拟组织的数量，最多 1000000
cli-foresee-seed = 模拟组织的随机种子
cli-foresee-list = 列出多少个等级有变化的组织
cli-foresee-json = 以数据形式全部输出，包括每个等级有变化的组织

## improve

cli-improve = 找出达到更高一级的最省途径，并说明现有等级是否稳固
    .help =
        在全部合规答案中找出达到更高一级或指定等级的最省改进。结果说明哪些已证明、
        哪些内容保持记录不变；在步数上限处停止时，说明哪些结论是确定的。“points”按条款增加的分数计；
        “effort”和“lead”取标准为各条款声明的工作量和完成所需天数（各项同时进行）。
cli-improve-level = 目标等级；默认更高一级
cli-improve-result = 目标结果的标识；默认主结果
cli-improve-by = 按什么计
cli-improve-limit = 搜索步数，1 至 10000000

## key, person

cli-key = 管理程序调用 API 所用的密钥
cli-key-create = 为某人的程序生成密钥
cli-key-person = 密钥以谁的角色行事
cli-key-label = 用途
cli-key-scope = 权限范围
cli-key-until = 最后可用日期，YYYY-MM-DD
cli-person = 管理登记簿的使用人员
    .help =
        角色：{ $roles }
        权限范围：{ $scopes }

        密码和密钥只显示一次，不以可读形式保存。
cli-person-add = 登记一名人员，并生成新密码
cli-person-reset-second-factor = 允许遗失动态验证码的人员重新只凭密码登录
cli-person-unlock = 输错密码之后，允许立即重试某登录名
cli-person-password = 为某人设新密码，并结束其全部会话
cli-person-list = 列出登记簿的使用人员及其标识和角色
cli-person-login = 登录名
cli-person-name = 姓名
cli-person-role = 一个或多个角色
cli-person-organisation = 联系人所代表的组织

## list

cli-list = 列出现有标准及其版次、修订和日期

## new

cli-new = 以一份完整的小标准为起点新建标准
    .help =
        写出一份完整的小标准及其规则和算例，各项检查均通过，可逐处修改。其中数值标明为
        示例。不覆盖已有文件。
        使用 --table 时，从Excel或Word条款表导入条款和分值，标明为草案；表中没有的内容
        （如等级）不予补造。
cli-new-id = 标准的标识：小写字母和数字，用连字符连接
cli-new-edition = 版次；默认今年
cli-new-table = 作为起点的条款表，Excel或Word文件
cli-new-sheet = 工作表名称；Word文件的第二个表格写作#2；默认取首个含条款和分值的表
cli-new-title = 标准名称；默认取文件名
cli-new-owner = 归口单位
cli-new-root = 写入 standards/ 和 rules/ 的文件夹；默认当前文件夹
cli-new-json = 以数据形式输出文件名

## population

cli-population = 生成可评分的模拟评价，供试用
    .help =
        生成并不存在的组织，从差到好，每行一个 JSON 文档。随机种子相同则评价相同；每个
        名称都标明为模拟。使用 --assessors 时，每个组织由其中两名评价人员评价，有宽有严，
        可用于试用“touchstone calibrate”。
cli-population-standard = 评价所依据的修订
cli-population-size = 数量，最多 1000000
cli-population-seed = 随机种子
cli-population-assessors = 评价人员人数，2 至 50

## migrate, backup, restore, audit

cli-register =
    .help =
        登记簿是 --data 文件夹（默认为规则包旁的 data）中的一个 SQLite 文件，或一个
        PostgreSQL 数据库。二者均可在使用中备份。备份含有机密，须与登记簿
        同样保管，或加密（--recipient）。
cli-migrate = 将登记簿的数据表更新到当前版本
cli-backup = 备份登记簿（可在使用中），并检查副本
cli-backup-file = 尚不存在的文件
cli-backup-recipient = 按 age 格式（age-encryption.org）为这些收件公钥加密备份，其中任一方均可解密
cli-backup-recipients-file = 收件公钥文件，每行一个
cli-restore = 由备份恢复登记簿（该处须尚无登记簿）
cli-restore-file = 备份文件
cli-restore-identity = 存有解密私钥的文件，格式同 age-keygen 的输出
cli-audit-head = 另行留存的末条摘要：审计记录须仍含该条
cli-audit-links = 留存该摘要时审计记录的条数
cli-audit-checkpoint = 另行留存的检查点：登记簿须仍含签署时的全部内容
cli-restore-gap = 每个证书编号序列空出的编号个数：须多于备份之后签发的证书；登记簿只是搬迁的，填 0
cli-audit = 查看登记簿的审计记录
cli-audit-verify = 检查审计记录是否完整，记录和文件是否与之相符

## checkpoint

cli-checkpoint = 发布登记簿的日志，或监看他人发布的日志
    .help =
        日志是只增不减的清单：审计记录各条，或已签发的证书，均以摘要表示。检查点以一段
        签名文字固定清单当时的全部内容。检查点另行留存后，清单中已有的内容被更改或消失
        即可发现；从未收入清单的内容，检查点发现不了。
cli-checkpoint-publish = 将日志写为静态文件，并附已签名的检查点
cli-checkpoint-to = 文件夹；已有内容时接续写入
cli-checkpoint-witness = 读取已发布的日志，与上次留存的检查点核对，并留存其检查点
cli-checkpoint-source = 一个日志的文件夹或网址，其中有 checkpoint 文件
cli-checkpoint-keep = 本见证方留存该日志检查点的文件夹

## signing-key

cli-signing-key = 管理证书和状态清单的签名密钥
    .help =
        私钥存放在登记簿中、单独的文件中（TOUCHSTONE_SIGNING_KEY），或由程序访问的设备中
        （TOUCHSTONE_SIGNING_COMMAND）。移出密钥或更换登记簿之外的密钥之前，请先停止服务，
        然后以新设置启动。设有 TOUCHSTONE_SIGNING_PASSPHRASE 时，写出的文件用它加密。
cli-signing-key-list = 列出密钥及各私钥的存放处
cli-signing-key-move = 将当前签名的私钥由登记簿移到新文件
cli-signing-key-make = 在新文件中创建密钥，不涉及任何登记簿
cli-signing-key-rotate = 更换签名密钥：设置指定了登记簿之外的密钥时改用它，否则在登记簿中创建新密钥

## render

cli-render = 生成 Word 文书：证书、评价报告、评分表、不符合项通知书或评分附录
    .help =
        依据示例规则生成的文书，或没有认证决定的证书，均为样本，每页都有标注。由评分
        凭证生成文书前，先重新计算评分凭证。

        --batch 读取由 .json 文件组成的文件夹或 NDJSON 文件；每项为评价、评分凭证或
        {"{"}"assessment": …, "decision": …{"}"}。结果为一个含 manifest.json 的 zip 文件。
        中断的批次在再次执行同一命令时继续。

        --read-only 请 Word 以只读方式打开文书。这只是提示，不是安全措施：任何人都可以关闭。
cli-render-kind = 文书种类
cli-render-language = 文书语言；both（双语）用于证书
cli-render-assessment = 先行计分的评价；- 表示标准输入
cli-render-receipt = “touchstone score --json”输出的评分凭证
cli-render-standard = 标准，用于评分附录
cli-render-edition = 版次，有多个版次时指定
cli-render-batch = 批量：由 .json 文件组成的文件夹，或 NDJSON 文件
cli-render-decision = 认证决定，用于证书
cli-render-report = 评价组报告的内容，用于评价报告
cli-render-template = 代替默认模板的 Word 模板
cli-render-pdf = 同时生成 PDF 副本；需要 LibreOffice
cli-render-archive = PDF 副本采用归档格式 PDF/A-2b
cli-render-way-up = 在评价报告中列出达到更高一级的途径，仅供参考
cli-render-read-only = 请 Word 以只读方式打开；不是安全措施
cli-render-out = 输出文件夹，或以 .docx、.pdf 结尾的文件；批量时为 zip 文件
cli-render-json = 以数据形式输出所写文件

## rules

cli-rules = 完整列出标准的每一条规则
    .help =
        区间、选项、分数线等简写代表 json-rules-engine 的规则文档，引擎执行的就是这些文档。
        --json 输出文档本身。
cli-rules-standard = 标准的标识
cli-rules-edition = 版次；有多个版次时必须指定
cli-rules-revision = 规则的修订号
cli-rules-json = 输出规则文档

## schema

cli-schema = 输出已发布的格式定义（JSON Schema），或列出全部
    .help =
        各格式定义采用 JSON Schema 2020-12。支持它的编辑器可在书写时补全和检查：在文件开头
        写明 "$schema"。
cli-schema-name = { $names } 之一
cli-schema-json = 以数据形式输出清单
cli-schema-standard-1 = standards/<标识>/<版次>/ 中的文件：标准的内容
cli-schema-rules-1 = rules/<标识>/<版次>/<修订号>/ 中的文件：评价规则
cli-schema-assessment-1 = 评价，供“touchstone score”和 API 使用
cli-schema-receipt-1 = 第一版格式的评分凭证，其中还含有语句
cli-schema-receipt-2 = 评分凭证，由“touchstone score --json”输出
cli-schema-decision-1 = 认证决定，由“touchstone render”用于证书
cli-schema-report-1 = 评价组报告的内容，用于评价报告
cli-schema-body-1 = “touchstone serve --body”所用的认证机构文件

## score

cli-score = 对一份评价计分：得分、等级及距更高一级的差距
    .help =
        FILE 为一份评价，格式与 API 相同：标准、版次或日期、组织概况和答案。格式见
        “touchstone schema assessment-1”，examples/ 中有示例。

        使用 --batch 时，FILE 每行为一份评价，每份输出一行；加 --json 时为
        {"{"}"line":1,"receipt":…{"}"} 或 {"{"}"line":2,"problem":…{"}"}。有任何一份失败时退出码为 1。
cli-score-json = 输出评分凭证：供程序使用的完整记录
cli-score-batch = 批量计分：FILE 每行一份评价（NDJSON）

## serve

cli-serve = 在本机开放 HTTP API 及其页面
    .help =
        各项设置也可由环境变量给出；选项优先：
cli-serve-demo = 虚构数据，无须登录，仅限本机
cli-serve-production = 正式登记簿
cli-setting = 默认：{ $default }。

## test

cli-test = 运行标准所附的算例
    .help =
        每个标准都附有算例：一份评价，以及应得的得分、等级和评价发现。本命令对算例计分，
        并指出每处差异。

        使用 --mutants 时改为逐处微调规则：分数线、分值、比较符、处理方式。没有任何算例能
        发现的改动会列出，表示此处缺少算例；“touchstone examples --boundaries”可生成许多算例。

        退出码：0 全部通过；1 至少有一个未通过，或规则包有错误；2 没有该标准。
cli-test-mutants = 找出没有任何算例能发现的规则微调
cli-test-limit = 与 --mutants 同用：每个修订版的微调至多试算若干秒

## verify

cli-verify = 核验证书，或重新计算评分凭证
    .help =
        文档种类自动识别。

        证书：其二维码的内容（含 #T1. 的网址，或以 T1. 开头的文字），或其 Word 文件。核验无须
        联网；--keys 和 --status 为认证机构提供的文件，即 /v1/trust/keys 和
        /v1/trust/status-list。没有状态清单时，无法得知证书此后是否被暂停或撤销；过期的
        清单不予采用。

        JSON 格式的评分凭证：依据规则包和评分凭证所载评价重新计分，并比对评判内容。字段
        次序和空白不影响结果；重复的字段不予接受。使用 --data、--database-url 或 --demo 时，
        该登记簿中的规则也按摘要查找，包括其后废止或替换的规则。

        退出码：0 评分凭证相符、证书有效，或证书签名属实而未提供状态清单；
        1 其他情形；2 无法读取。
cli-verify-what = 评分凭证、Word 证书或二维码文字；- 表示标准输入
cli-verify-keys = 认证机构的公钥文件
cli-verify-status = 已签名的状态清单
cli-verify-proof = 证书已收入认证机构日志的证明
cli-verify-at = 判定时刻，RFC 3339；默认现在

## template

cli-template = 查看 Word 模板：检查或改正模板、列出标签、列出模板
    .help =
        check 和 mend 的退出码：0 可用于制作文书；1 不能；2 无法读取。
cli-template-file = Word 模板
cli-template-check = 说明每个标签，指出全部错误及其位置
cli-template-sample = 写出填有示例值的样张，放在模板旁或指定文件
cli-template-mend = 写出改正副本：只改可以确定的问题，并列出所作的改正
cli-template-mend-output = 副本的文件名（默认放在模板旁）
cli-template-tags = 列出模板可用的全部标签及说明和示例
cli-template-list = 列出在用模板

## workbook

cli-workbook = 把一份修订写成 Excel 工作簿，改好后读回
    .help =
        可以修改的单元格未锁定，其余已锁定。加 --take 读回改好的工作簿：列出改动和
        有问题的单元格；不加 --write 不写入。工作簿未改动的内容逐字节保留。
cli-workbook-standard = 标准，或修订，如 q-hxc-013/2018/1
cli-workbook-out = 写入的文件；默认按修订命名
cli-workbook-take = 要读回的工作簿
cli-workbook-write = 把改动写入该修订的文件
cli-workbook-both = 文件和工作簿都改了的地方保留哪一方：workbook 或 draft
cli-workbook-json = 以数据形式打印结果

## comments

cli-comments = 就修订稿征求意见、汇总并处理
    .help =
        修订稿写作 标准/版次/修订号。以 --by 所指人员的名义和角色办理。一份修订稿有多次
        征求意见时，不加 --consultation 即指尚未结束的那一次。意见表可为 ISO 意见表或
        征求意见汇总处理表，Word 或 Excel 均可。
cli-comments-draft = 修订稿，如 q-hxc-013/2018/2
cli-comments-consultation = 征求意见的标识；一份修订稿有多次征求意见时使用
cli-comments-by = 办理人的登录名
cli-comments-open-it = 就修订稿现稿征求意见
cli-comments-zh = 中文名称
cli-comments-en = 英文名称
cli-comments-opens = 首日，YYYY-MM-DD
cli-comments-closes = 截止日，YYYY-MM-DD
cli-comments-least-days = 最少征求天数
cli-comments-unanswered = 意见未处理完时，是不得发布（refused）还是仅予提示（told）
cli-comments-move = 改变截止日期
cli-comments-link = 为各单位生成链接，单位无需账号即可提意见
cli-comments-to = 征求意见的单位
cli-comments-list = 按章条顺序列出意见
cli-comments-effects = 并列出采纳各项改动对有效证书的影响
cli-comments-take-in = 收入寄回的意见表
cli-comments-sheets = 意见表，.docx 或 .xlsx
cli-comments-from = 未写提出单位的各行属于哪个单位
cli-comments-answers = 同时收入表中的处理意见
cli-comments-look = 只列出收入后的结果，不写入登记簿
cli-comments-support = 记录某单位支持或反对一条意见
cli-comments-unit = 单位
cli-comments-position = 该单位对意见的态度
cli-comments-answer = 处理一条意见
cli-comments-number = 意见的序号
cli-comments-outcome = 处理结果
cli-comments-reason = 理由；除采纳外必须填写
cli-comments-table = 把全部意见写成一张表
cli-comments-form = ISO 意见表或征求意见汇总处理表
cli-comments-out = 写入的文件，.docx 或 .xlsx
cli-comments-conclude = 结束征求意见，逾期的也不再接收
cli-comments-conclude-reason = 理由
`,
  en: `### What the commands say of themselves in their help.

cli =
    Scores an assessment by the rules of a standard and explains the result, clause by clause.
    Standards and rules are data: files that a committee can read, change and check.
    .help =
        Packs, which are standards with their rules, are read from --root DIR or
        TOUCHSTONE_ROOT, else from the current folder if it holds standards/ and
        rules/, else from Touchstone itself.

        Exit codes:
          0  done, nothing wrong
          1  what was asked about has faults, failed, or does not hold
          2  the command is wrong, or its input cannot be read
cli-version = show the version
cli-help-option = show this help, or the help of a command
cli-help-command = show the help of a command
cli-examples = Examples:

## Parts of a help page

cli-title-usage = Usage:
cli-title-arguments = Arguments:
cli-title-options = Options:
cli-title-commands = Commands:
cli-choices = { $description } (choices: { $choices })
cli-choices-default = { $description } (choices: { $choices }; default: { $default })
cli-default = { $description } (default: { $default })

## Options of several commands

cli-option-language = language of the output; default: that of this computer, where the standard has it
cli-option-root = folder that holds standards/ and rules/
cli-option-json-data = print the result as data
cli-option-demo-register = use the register of the demonstration
cli-input-assessment = assessment as JSON; - for standard input
cli-input-revision = an id, an edition or a revision, such as q-hxc-013/2018/1
cli-input-standards = which standards; default: all
cli-option-paper-out = folder for the paper

## calibrate

cli-calibrate = compare assessors, and find clauses that do not distinguish organisations
    .help =
        Each line of FILE is an assessment of the same revision, with answers by
        assessor: {"{"}"assessors":{"{"}"wang":4,"li":3{"}"}{"}"}. A name must mean the same person
        throughout. The result shows lenient and strict assessors with the uncertainty of
        the estimate, the clauses that assessors judge most differently, and the clauses
        that all organisations meet alike.
cli-calibrate-file = assessments by several assessors as NDJSON; - for standard input

## check

cli-check = find everything that is wrong with the files of a standard
    .help =
        STANDARD is an id such as q-hxc-013, an edition such as q-hxc-013/2018, or a
        revision such as q-hxc-013/2018/1. Without one, everything is checked. All
        faults are shown at once, each with its file, line, JSON pointer and remedy.

        With --prove, standards without errors are checked over all possible assessments
        for defects: a level that cannot be reached, a gate that cancels a level, a rule
        that never decides, a better answer that makes the result worse, and so on. Each
        finding comes with an assessment that shows it, confirmed by the engine; what is
        neither proved nor shown is listed as not decided.

        Exit codes: 0 no error; 1 at least one error (with --strict also a warning, with
        --prove also a fault it found); 2 no such standard.
cli-check-strict = count warnings as errors
cli-check-prove = check the rules over all possible assessments
cli-check-limit = with --prove: stop the proof of a revision after so many seconds

## compare

cli-compare = show what changes between two revisions or editions, and for whom
    .help =
        LEFT and RIGHT are written standard/edition/revision; edition and revision may be
        left out where there is only one. --candidate takes RIGHT from another folder that
        holds standards/ and rules/, such as a working copy of a committee.

        --assessments takes NDJSON: each line is an assessment made under LEFT, or
        {"{"}"assessment": …, "certificate": "number"{"}"}. Each is scored under both, with every
        answer that still stands, and keeps its level, rises, falls, or needs evidence.

        --paper prints the comparison in Word, for the meeting of the committee.
cli-compare-left = the earlier revision, as standard/edition/revision
cli-compare-right = the later revision
cli-compare-candidate = folder that RIGHT is taken from
cli-compare-assessments = assessments under LEFT, to see whom the change affects; - for standard input
cli-compare-paper = make a paper in Word in this language

## examples

cli-examples-command = list worked examples, or make examples at the boundaries
    .help =
        Lists the worked examples of a standard. With --boundaries it looks for new
        ones: at the threshold of each level, each gate and each edge of a band, one on
        either side and as close as the search finds, with the points, level and
        findings that the rules give today. They are printed as a file of the rules;
        --write puts them beside the rules as examples-boundaries.json. Read them before
        you accept them: they say what the rules do, not what they should do.

        Exit codes: 0 done; 1 the standard has faults; 2 no such standard, or the file
        cannot be written.
cli-examples-boundaries = make examples at band edges, thresholds and gates
cli-examples-write = put them beside the rules, as examples-boundaries.json

## explain

cli-explain = explain the result: every clause, every sum, every condition, in words
    .help =
        FILE is an assessment, which is scored first, or a receipt as "touchstone score
        --json" prints it. A receipt is explained as it stands; "touchstone verify"
        tells whether it holds.
cli-explain-file = assessment or receipt as JSON; - for standard input
cli-explain-width = columns to break lines at, 40 to 200
cli-explain-json = print the explanation as data to be laid out elsewhere

## foresee

cli-foresee = show what a change of rules would do to many organisations, and to whom
    .help =
        STANDARD is an id such as q-hxc-013, an edition, or a revision such as
        q-hxc-013/2018/1. The change is one of: --set, once or several times; --patch, a
        file of edits as in RFC 6902; --pack, a whole changed pack; or --to, another
        revision. Members of lists may be named by their id.

        Without --assessments the change is tried on synthetic organisations: valid
        assessments from poor to excellent, the same for the same seed, labelled
        synthetic wherever they appear.
cli-foresee-standard = the revision that is to change
cli-foresee-set = set one place of the pack; repeat for more
cli-foresee-patch = edits as a JSON Patch (RFC 6902); - for standard input
cli-foresee-pack = the whole changed pack as one JSON document
cli-foresee-to = another revision, such as q-hxc-013/2018/2
cli-foresee-assessments = assessments, one JSON document a line
cli-foresee-size = synthetic organisations, up to 1000000
cli-foresee-seed = which synthetic organisations
cli-foresee-list = how many of those who change level are listed
cli-foresee-json = print all of it as data, with everyone who changes level

## improve

cli-improve = find the cheapest way to the next level, and how secure the present level is
    .help =
        Finds the cheapest improvements that reach the next level, or the one asked for,
        over all lawful answers. The result says what is proven, what stays as recorded,
        and what is certain where the search ended at its limit. "points" counts the
        points gained in clauses; "effort" and "lead" are what the standard declares for
        each clause: work, and days until it is done, where everything is done at the
        same time.
cli-improve-level = level to reach; default: the next
cli-improve-result = result to aim at, by its id; default: the main one
cli-improve-by = what is counted
cli-improve-limit = steps of search, 1 to 10000000

## key, person

cli-key = manage keys by which programs use the API
cli-key-create = make a key for programs of a person
cli-key-person = whose roles the key acts with
cli-key-label = what it is for
cli-key-scope = what it may be used for
cli-key-until = the last day it may be used, YYYY-MM-DD
cli-person = manage the people who work in the register
    .help =
        Roles:  { $roles }
        Scopes: { $scopes }

        Passwords and keys are shown once and are never stored in readable form.
cli-person-add = record a person, with a new password
cli-person-unlock = let a login be tried again at once, after wrong passwords
cli-person-reset-second-factor = let somebody who lost their one-time codes sign in with the password alone again
cli-person-password = give a person a new password and end all their sessions
cli-person-list = show who works in the register, with ids and roles
cli-person-login = what the person signs in with
cli-person-name = the name of the person
cli-person-role = one role or several
cli-person-organisation = the organisation that a contact speaks for

## list

cli-list = show the available standards, with editions, revisions and dates

## new

cli-new = start a standard from a small complete one
    .help =
        Writes a small complete standard with rules and worked examples that pass all
        checks, to be changed piece by piece. Its figures are marked illustrative.
        Existing files are not overwritten.
        With --table it takes clauses and points from a table in Excel or Word instead, marks
        them as a draft, and leaves out what the table does not say, such as levels.
cli-new-id = id of the standard: lower-case letters and digits, joined by hyphens
cli-new-edition = its edition; default: this year
cli-new-table = Excel or Word file with a table of clauses to begin with
cli-new-sheet = its sheet, or #2 for the second table of a Word file; default: the first with clauses and points
cli-new-title = title of the standard; default: the name of the file
cli-new-owner = the body that owns the standard
cli-new-root = folder to write standards/ and rules/ in; default: this one
cli-new-json = print the names of the files as data

## population

cli-population = make valid synthetic assessments to try things on
    .help =
        Makes organisations that do not exist, from poor to excellent, one JSON document a
        line. The same seed gives the same ones; every name says that it is synthetic.
        With --assessors, two of that many assessors judge each of them, some leniently
        and some strictly: material for "touchstone calibrate".
cli-population-standard = the revision they are assessed under
cli-population-size = how many, up to 1000000
cli-population-seed = which ones
cli-population-assessors = number of assessors, 2 to 50

## migrate, backup, restore, audit

cli-register =
    .help =
        The register is one SQLite file in --data (data beside the packs), or a
        PostgreSQL database. Both may be in use while they are backed up. A backup holds
        secrets: protect it like the register, or encrypt it (--recipient).
cli-migrate = bring the tables of a register up to date
cli-backup = copy a register that may be in use, and check the copy
cli-backup-file = a file that does not exist yet
cli-backup-recipient = encrypt the backup in the format of age (age-encryption.org) for these recipients, each of whom can open it
cli-backup-recipients-file = file with recipients, one a line
cli-restore = restore a register from a backup, to a place that has none
cli-restore-file = a backup
cli-restore-identity = file with the identity that opens an encrypted backup, as age-keygen writes it
cli-audit-head = a head that was kept elsewhere: the trail must still go through it
cli-audit-links = how many links the trail had when that head was kept
cli-audit-checkpoint = a checkpoint that was kept elsewhere: the register must still have everything that it was signed over
cli-restore-gap = how many numbers every series of certificate numbers leaves out: more than were issued since the backup; 0 where the register was only moved
cli-audit = look at the audit trail of a register
cli-audit-verify = check that the trail is intact and that records and files agree with it

## checkpoint

cli-checkpoint = publish the logs of a register, or watch those that others publish
    .help =
        A log is a list that only grows: the links of the audit trail, or the certificates
        issued, as digests. A checkpoint says in one signed line what all of it was. Whoever
        keeps checkpoints elsewhere finds out when something that was in the list is changed
        or gone; what never got into the list, nobody finds out by them.
cli-checkpoint-publish = write the logs as static files, each with its signed checkpoint
cli-checkpoint-to = the folder; one that is there is continued
cli-checkpoint-witness = read a log that is published, hold it against the checkpoint that was kept last, and keep its own
cli-checkpoint-source = folder or address of one log, with its checkpoint inside
cli-checkpoint-keep = the folder in which this witness keeps the checkpoints of that log

## signing-key

cli-signing-key = look after the key that certificates and status lists are signed with
    .help =
        The private key is in the register, in a file of its own (TOUCHSTONE_SIGNING_KEY) or
        in a device that a program asks (TOUCHSTONE_SIGNING_COMMAND). Stop the service before
        you move or rotate a key outside the register, and start it with the new setting.
        Where TOUCHSTONE_SIGNING_PASSPHRASE is set, a file is written encrypted with it.
cli-signing-key-list = list the keys, and where the private part of each is
cli-signing-key-move = move the private key that signs out of the register into a new file
cli-signing-key-make = make a key in a new file; no register is touched
cli-signing-key-rotate = let another key sign from now on: the one that the settings name outside the register, else a new one in it

## render

cli-render = make a paper in Word: certificate, findings, score sheet, notice or annex
    .help =
        A paper made from illustrative rules, or a certificate without a decision, is a
        specimen and says so on every page. A receipt is computed again before a paper is
        made from it.

        --batch takes a folder of .json files or an NDJSON file; each item is an
        assessment, a receipt, or {"{"}"assessment": …, "decision": …{"}"}. The result is one
        zip with manifest.json. A batch that was interrupted continues when the same
        command is given again.

        --read-only asks Word to open the paper for reading. That is a courtesy, not
        security: anybody can switch it off.
cli-render-kind = which paper
cli-render-language = language of the paper; both is for certificates
cli-render-assessment = assessment to score first; - for standard input
cli-render-receipt = receipt, as "touchstone score --json" prints it
cli-render-standard = standard, for an annex
cli-render-edition = its edition, where there are several
cli-render-batch = many papers: a folder of .json files, or an NDJSON file
cli-render-decision = decision, for the certificate
cli-render-report = what the team reports, for a findings report
cli-render-template = Word template to use in place of the usual one
cli-render-pdf = make a PDF copy too; needs LibreOffice
cli-render-archive = make the PDF copy PDF/A-2b, for archives
cli-render-way-up = tell the way to the next level in a findings report, as information
cli-render-read-only = ask Word to open it for reading; this is no security
cli-render-out = folder to write to, or a file named .docx or .pdf; for a batch, the zip file
cli-render-json = print what was written as data

## rules

cli-rules = show every rule of a standard written out
    .help =
        Short forms such as bands, choices or thresholds stand for rule documents of
        json-rules-engine; these are what the engine runs. --json prints the documents
        themselves.
cli-rules-standard = id of a standard
cli-rules-edition = which edition; needed where there are several
cli-rules-revision = which revision of the rules
cli-rules-json = print the rule documents

## schema

cli-schema = print a published JSON Schema, or the list of them
    .help =
        The schemas are JSON Schema, draft 2020-12. An editor that knows them completes
        and checks files while they are written: put "$schema" at the top of a file.
cli-schema-name = one of { $names }
cli-schema-json = print the list as data
cli-schema-standard-1 = a file of standards/<id>/<edition>/: what a standard says
cli-schema-rules-1 = a file of rules/<id>/<edition>/<revision>/: how it is judged
cli-schema-assessment-1 = an assessment, as "touchstone score" and the API take it
cli-schema-receipt-1 = a receipt of the first format, which also held sentences
cli-schema-receipt-2 = a receipt, as "touchstone score --json" prints it
cli-schema-decision-1 = a decision, as "touchstone render" puts it on a certificate
cli-schema-report-1 = what a team reports, for a findings report
cli-schema-body-1 = the file about the certification body that "touchstone serve --body" names

## score

cli-score = score an assessment: points, level, and what is missing for the next level
    .help =
        FILE is an assessment: the document that the API takes as well, with the
        standard, its edition or the date, facts about the organisation, and the
        answers. "touchstone schema assessment-1" prints its form; examples/ holds some.

        With --batch each line of FILE is an assessment. Each gets one line of output;
        with --json that is {"{"}"line":1,"receipt":…{"}"} or {"{"}"line":2,"problem":…{"}"}. The exit
        code is 1 if any failed.
cli-score-json = print the receipt: the complete record, for programs
cli-score-batch = score many: FILE holds one assessment a line (NDJSON)

## serve

cli-serve = open the HTTP API and its pages on this computer
    .help =
        Settings may also come from the environment; an option takes precedence:
cli-serve-demo = made-up data, no sign-in, this computer only
cli-serve-production = the register for real work
cli-setting = Default: { $default }.

## test

cli-test = run the worked examples that standards carry
    .help =
        Every standard carries worked examples: an assessment, and the points, level and
        findings that must come of it. They are scored, and every difference is shown.

        With --mutants the rules are changed instead, one small thing at a time: a
        threshold, a weight, a comparison, a policy. Each change that no example notices
        is listed, as a place where an example is missing; "touchstone examples
        --boundaries" makes many of them.

        Exit codes: 0 all hold; 1 at least one does not, or its pack has faults; 2 no
        such standard.
cli-test-mutants = find small changes of the rules that no example notices
cli-test-limit = with --mutants: stop the changes of a revision after so many seconds

## verify

cli-verify = verify a certificate, or compute a receipt again
    .help =
        The kind of document is recognised automatically.

        A certificate: the text of its QR code (an address with #T1. in it, or the text
        that begins with T1.), or its Word file. The check needs no network; --keys and
        --status are files from the certification body, /v1/trust/keys and
        /v1/trust/status-list. Without a status list nobody can tell whether the
        certificate was suspended or withdrawn later; an outdated list is not used.

        A receipt, as JSON: the score is computed again from the pack and the assessment
        inside the receipt, and the judgement is compared. Order of members and spacing do
        not count; a member that occurs twice is refused. With --data, --database-url or
        --demo the rules of that register count as well, found by their digest, also those
        that were withdrawn or replaced since.

        Exit codes: 0 the receipt holds, the certificate is valid, or it is genuine and no
        status list was given; 1 anything else; 2 it cannot be read.
cli-verify-what = receipt, Word certificate or text of a QR code; - for standard input
cli-verify-keys = keys of the certification body
cli-verify-status = its signed status list
cli-verify-proof = the proof that the certificate stands in the log of the certification body
cli-verify-at = moment to judge by, RFC 3339; default: now

## template

cli-template = look at Word templates: check or mend one, list tags, list templates
    .help =
        Exit codes of check and mend: 0 papers can be made from it (mend: from the copy);
        1 they cannot; 2 it cannot be read.
cli-template-file = Word template
cli-template-check = explain every tag, and everything that is wrong, with its place
cli-template-sample = write a paper with example values, beside the template or as named
cli-template-mend = write a copy in which everything is mended that is certain, and list what was done
cli-template-mend-output = where the copy goes (by default beside the template)
cli-template-tags = list every tag that templates may use, with explanation and example
cli-template-list = list the templates in use

## workbook

cli-workbook = write a revision as an Excel workbook, and take a changed one over
    .help =
        Cells that may be changed are open, all others are locked. With --take the changed
        workbook is read back: what it changes and every bad cell are told, and nothing is
        written without --write. Files keep every byte that the workbook does not change.
cli-workbook-standard = the standard, or a revision such as q-hxc-013/2018/1
cli-workbook-out = the file to write; default: named after the revision
cli-workbook-take = a changed workbook to read back
cli-workbook-write = write its changes into the files of the revision
cli-workbook-both = whose value stays where file and workbook both changed a place: workbook or draft
cli-workbook-json = print what was done as data

## comments

cli-comments = ask for comments on a draft, take them in, answer them
    .help =
        A draft is named as standard/edition/revision. Whoever is named by --by acts in their
        own name and roles. Without --consultation the one that is not concluded is meant.
        Sheets are ISO's commenting template or the Chinese table, in Word or Excel.
cli-comments-draft = the draft, such as q-hxc-013/2018/2
cli-comments-consultation = the consultation, by its id, where a draft has several
cli-comments-by = the login of whoever acts
cli-comments-open-it = ask for comments on a draft as it stands
cli-comments-zh = the title in Chinese
cli-comments-en = the title in English
cli-comments-opens = the first day, YYYY-MM-DD
cli-comments-closes = the last day, YYYY-MM-DD
cli-comments-least-days = fewest days that it is open
cli-comments-unanswered = whether publishing is refused, or only told, while a comment waits for an answer
cli-comments-move = move the last day
cli-comments-link = make a link for each unit, by which it comments without an account
cli-comments-to = the units that are asked
cli-comments-list = show the comments in the order of the clauses
cli-comments-effects = also what each proposed change would do to the certificates in force
cli-comments-take-in = put the comments of returned sheets on record
cli-comments-sheets = the sheets, .docx or .xlsx
cli-comments-from = the unit of rows that name none
cli-comments-answers = put the answers of the sheets on record, too
cli-comments-look = say what would come of it, and keep nothing
cli-comments-support = say that a unit supports or opposes a comment
cli-comments-unit = the unit
cli-comments-position = what it says of the comment
cli-comments-answer = answer a comment
cli-comments-number = the number of the comment
cli-comments-outcome = what becomes of it
cli-comments-reason = why; needed unless it is adopted
cli-comments-table = write all comments into one table
cli-comments-form = ISO's template or the Chinese table
cli-comments-out = the file to write, .docx or .xlsx
cli-comments-conclude = take no more comments, late ones neither
cli-comments-conclude-reason = why
`,
}
