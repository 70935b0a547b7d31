### Word 文件的各部分

template-part-body = 正文
template-part-header = 页眉 { $number }
template-part-footer = 页脚 { $number }
template-part-on = { $pages ->
        [first] 首页
        [even] 偶数页
       *[all] 各页
    }{ $kind ->
        [header] 页眉
       *[footer] 页脚
    }
template-part-on--section = 第 { $section } 节{ $pages ->
        [first] 首页
        [even] 偶数页
       *[all] {""}
    }{ $kind ->
        [header] 页眉
       *[footer] 页脚
    }
template-part-footnotes = 脚注
template-part-endnotes = 尾注
template-part-package = 整个文件
template-part-inner = { $what ->
        [header] 页眉
        [footer] 页脚
        [picture] 图片
        [chart] 图表
        [workbook] 图表的数据表
        [embedded] 嵌入的文件
        [smart-art] SmartArt 图形
        [comments] 批注
        [blocks] 构建基块
        [styles] 样式
        [numbering] 编号
        [fonts] 字体
        [theme] 主题
        [settings] 文档设置
        [properties] 文档属性
        [add-in] 加载项的数据
        [links] 链接清单
        [contents] 文件自身的目录
        [macros] 宏
        [control] 控件
       *[other] 文件的内部部件
    }（{ $path }）

## 部分之内的位置

template-place-page = 第 { $page } 页
template-place-paragraph = 第 { $paragraph } 段
template-place-cell = 表格第 { $row } 行第 { $cell } 格
template-place-text-box = 文本框
template-place-object = { $kind ->
        [picture] 图片
       *[chart] 图表
    }“{ $name }”
template-place-within = { $outer }，{ $inner }

## 问题清单

template-fault-note = 提示：{ $message }
template-fault-at = 位置：{ $place }
template-fault-at--text = 位置：{ $place }，原文：{ $text }
template-fault-at--alternative = 位置：{ $place }，替代文字“{ $text }”
