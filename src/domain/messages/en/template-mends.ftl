### What "touchstone template mend" did to a copy of a template, and what it prints.

mend-joined = "{ $tag }" was cut into pieces behind the scenes and is in one piece.
mend-rewritten = "{ $tag }" is written { $now }.
mend-closed = The section "{ $tag }" is closed by { $close } at the end of its { $where ->
        [row] table row
       *[paragraph] paragraph
    }.

template-mended = { $count ->
        [one] { $count } place of { $file } is mended in the copy { $out }.
       *[other] { $count } places of { $file } are mended in the copy { $out }.
    }
template-mended--nothing = Nothing in { $file } can be mended with certainty. No copy is written.
template-mended-left = What could not be mended, and what to weigh
