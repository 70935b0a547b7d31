// Written by "npm run messages" from the .ftl files beside it; change those.
export const homePage = {
  zh: `### 服务的首页，以及启动时的说明。

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
`,
  en: `### The first page of a service, and what a start of it prints.

home-title = Touchstone
home-lead = Touchstone keeps the requirements of a standard, and the rules by which they are scored, as data. Submit an assessment: the answer has the points, the level, the findings and the reason for every point, as a receipt that can be computed again years later.
home-illustrative-why = Numbers marked “illustrative” are made up to show a shape; no standards committee has published them.
home-paste = Paste this into a terminal
home-paste-why = The command takes a worked example, scores it and explains the result.
home-standards = Standards available here
home-more = More
home-link-studio = Studio: score, move thresholds, issue certificates
home-link-register = Register of certificates
home-link-check = Check a certificate file
home-link-verify = Verify a certificate, also without a network
home-link-docs = Documentation of the API, to read and try
home-link-openapi = Description of the API (OpenAPI 3.1)
home-link-schemas = File formats (JSON Schema)
home-link-problems = Problems, and what to do about them

## The page of the API

# { $document } is a link.
api-page-how = Every operation stands below under its subject and can be chosen under “Go to an operation”; what it takes and answers is loaded when it is opened. A program that makes a client takes { $document }, which has all of it.
api-page-find = Go to an operation
api-page-role = Ask in the demonstration as

## What a start prints

start-paste = Paste this into another terminal to score an example and explain the result:
start-paste-command = The same without the service:
start-demo = DEMONSTRATION: all data is made up, nobody signs in, and nothing here certifies anything.
start-demo-who = A header of the request says who asks:
start-stop = Ctrl+C stops the service.
# Followed by the password.
start-operator = The first operator signs in as { $login } with this password, shown once:
`,
}
