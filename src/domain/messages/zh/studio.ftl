### 工作台：各页共用的文字，以及启动时对它的说明。

studio-title = 试金石
studio-needs-script = 本页须启用 JavaScript。证书公示、核验和标准的页面不需要。
studio-building = 正在构建工作台，需要几秒。
studio-unbuilt = 工作台没有构建成功，服务的其他部分不受影响。重新构建：npm run studio。{ $reason }
studio-not-built = { $path } 尚未构建。请运行 npm run studio，再重新启动服务。

## 页首

studio-skip = 跳到正文
studio-navigation = 主导航
studio-place = 所在位置
studio-standards = 标准
studio-drafts = 修订稿
studio-people = 人员
studio-certificates = 证书
studio-decisions = 复核与决定

## 从哪里开始

studio-begin = 从哪里开始
studio-begin-standards = 读标准的要求和各条分值；在标准页上试算一份、看改动的影响
studio-begin-drafts = 起草下一修订，征求意见，发布
studio-begin-certificates = 颁发、查找、更正、暂停和撤销证书
studio-begin-people = 谁可以办理什么；程序用的密钥
studio-revision = 修订号 { $revision }

## 状态

studio-missing = 没有这一页
studio-missing-what = { $path } 下没有内容。
studio-waiting = 正在取回
studio-offline = 连不上服务。已填写的内容都在本页和网址中；正在每 5 秒重试一次。
studio-unanswered = 连不上服务，没有做成。填写的内容都还在，稍后再试。
studio-failed = 服务没有给出结果：{ $detail }已填写的内容仍在本页。
studio-failed-id = 编号 { $id } 可告知管理员。
studio-retry = 立即重试
studio-stop = 停止
studio-stopped = 已停止。
studio-changed-meanwhile = 其间他人更改了这条记录，本次没有办理。您填写的内容还在；请看过更改后再决定。
studio-changed-member = { $on }：{ $member } 由 { $before } 改为 { $after }
studio-look-again = 采用现有记录
studio-seconds = 已用 { $seconds } 秒

## 查找

studio-find = 查找
studio-find-what = 页面、标准、修订稿或证书
studio-find-hint = 输入名称或证书编号的一部分
studio-find-kind = { $kind ->
    [here] 在这里
    [page] 页面
    [standard] 标准
    [draft] 修订稿
   *[certificate] 证书
  }
studio-find-count = { $count } 项
studio-find-none = 没有找到“{ $text }”。
studio-find-register = 在证书公示中查找“{ $text }”

## 图形

studio-stars = { $count } 星
studio-illustrative = 示例
studio-draft = 草案
