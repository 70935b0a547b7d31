### “touchstone template mend”对模板副本所作的改正，及其输出。

mend-joined = “{ $tag }”在文件内部被拆成几段，现已合为一段。
mend-rewritten = “{ $tag }”已改写为 { $now }。
mend-closed = 区段“{ $tag }”已在其{ $where ->
        [row] 表格行
       *[paragraph] 段落
    }末尾以 { $close } 结束。

template-mended = 已在副本 { $out } 中改正 { $file } 的 { $count } 处。
template-mended--nothing = { $file } 中没有可以确定改法的问题，未写出副本。
template-mended-left = 未能改正的问题和提示
