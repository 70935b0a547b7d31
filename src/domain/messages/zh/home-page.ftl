### 服务的首页，以及启动时的说明。

home-title = 试金石 Touchstone
home-lead = 标准的要求和评价规则都以数据表示。提交一份评价，即可得到分数、等级、评价发现以及每一分的理由；结果记入评分凭证，多年以后仍可重新计算。
home-illustrative-why = 标有“示例”的分值和分数线均为演示而拟，未经任何标准归口单位发布。
home-paste = 粘贴到终端试用
home-paste-why = 该命令取一个算例，对其评分并说明理由。
home-standards = 可用的标准
home-more = 更多
home-link-studio = 工作台：试算得分、移动分数线、颁发证书
home-link-register = 证书公示
home-link-check = 核验证书文件
home-link-verify = 核验证书，断网时也可使用
home-link-docs = 接口文档，可直接试用
home-link-openapi = 接口描述文件（OpenAPI 3.1）
home-link-schemas = 文件格式（JSON Schema）
home-link-problems = 各类问题及其处理方法

## 接口文档页

api-page-how = 全部操作按主题列于下方，也可从“转到操作”中选取；展开某一操作时才载入其参数、请求体和应答。生成客户端的程序请使用 { $document }，其中内容完整。
api-page-find = 转到操作
api-page-role = 在演示中的角色

## 启动时的说明

start-paste = 粘贴到另一个终端，对一个算例评分并说明理由：
start-paste-command = 不经服务，直接运行：
start-demo = 演示：数据纯属虚构，无须登录；此处的任何内容均不证明任何事项。
start-demo-who = 由请求标头说明身份：
start-stop = 按 Ctrl+C 停止服务。
start-operator = 首位管理员以 { $login } 登录，密码如下，只显示一次：
