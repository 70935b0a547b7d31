### What is wrong with a Word template, or with the values it is filled with.

## Tags as they are typed

fault-tag-unopened = The braces "{"}}"}" do not belong to a tag.
    .fix = Write "{"{{"}" before the name, or delete the braces.
fault-tag-unclosed = The tag "{ $tag }" is not closed.
    .fix = Write "{"}}"}" directly after the name, in the same paragraph.
fault-tag-full-width = "{ $tag }" is written with full-width braces.
    .fix = Switch the keyboard to half-width and write { $narrow }.
fault-tag-triple = "{ $tag }" has three braces.
    .fix = Write two braces on each side. Values are always inserted as text.
fault-tag-broken = A tab, line break or picture interrupts the tag "{ $tag }".
    .fix = Delete the tag and type it again in one go.
fault-tag-unescaped = "{ $tag }" inserts a value without escaping it, which can damage the document.
    .fix = Write the tag as {"{{name}}"}.
fault-tag-partial = "{ $tag }" includes another template. Templates cannot include others.
    .fix = Write the tag as {"{{name}}"}.
fault-tag-delimiters = "{ $tag }" changes the braces. Tags always have double braces.
    .fix = Write the tag as {"{{name}}"}.
fault-tag-name = "{ $tag }" does not contain a valid name.
    .fix = A name consists of letters, digits, "_" and "-", with dots between its parts: {"{{organisation.name}}"}.
fault-tag-name--full-width = "{ $tag }" contains characters that only look like half-width ones.
    .fix = Write { $narrow } in half-width characters.
fault-tag-single-brace = "{ $tag }" has single braces and is printed as it is.
    .fix = If you mean a tag, write { $meant }.

## Tags and the names in them

fault-tag-overwritten--control = The tag "{ $tag }" is in a content control that Word fills from document data.
    .fix = Type the tag as plain text outside the content control.
fault-tag-overwritten--field = The tag "{ $tag }" is in the field { $field }, which Word fills itself.
    .fix = Type the tag as plain text outside the field.
fault-tag-overwritten--unnamed-field = The tag "{ $tag }" is in a field that Word fills itself.
    .fix = Type the tag as plain text outside the field.
fault-tag-unknown = There is no tag "{ $tag }".
    .fix = Use a name from the list of tags, or delete the tag.
fault-tag-unknown--guessed = There is no tag "{ $tag }".
    .fix = Write { $meant }, or delete the tag.
fault-tag-unknown--no-item = "{ $tag }" is outside the section that would give it a value.
    .fix = Use it inside a section over lines, such as {"{{#lines}}{{.}}{{/lines}}"}, or write the name of the value.
fault-tag-outside-list = "{ $tag }" belongs to the list "{ $list }" and is outside it.
    .fix = Move it between { $open } and { $close }.
fault-tag-optional = "{ $tag }" can be without a value, and the paper is then refused.
    .fix = Write { $open } before the text that needs it and { $close } after it.
fault-tag-missing = The template does not contain the required tag { $tag } ({ $meaning }).
    .fix = Write { $tag } where readers look for it.
fault-tag-missing--hidden = The required tag { $tag } ({ $meaning }) is only in hidden text, which is not printed.
    .fix = Select it, open Font and clear "Hidden".
fault-fact-missing = The certificate does not state a fact that ISO/IEC 17065, 7.7.1, requires: { $meaning }.
    .fix = Write { $tags } where readers look for it.
fault-fact-missing--hidden = A fact that ISO/IEC 17065, 7.7.1, requires is only in hidden text, which is not printed: { $meaning }.
    .fix = Select { $tags }, open Font and clear "Hidden".
fault-tag-kind--object = "{ $tag }" is a { $kind ->
        [picture] picture
       *[chart] chart
    } and cannot be printed as text.
    .fix = Insert a { $kind ->
        [picture] picture
       *[chart] chart
    } and write { $tag } as its alternative text.
fault-tag-kind--section = "{ $tag }" is a { $kind ->
        [flag] yes/no value
        [list] list
       *[group] group of tags
    } and cannot be printed as text.
    .fix = Write { $open } and { $close } around what depends on it.
fault-tag-out-of-reach = "{ $text }" is in { $where ->
        [field] a field code
        [control] the properties of a content control
        [link] the target of a link
        [formula] a formula
        [drawing] a drawing
        [word-art] WordArt
        [chart] a chart
        [smart-art] SmartArt
        [comment] a comment
        [block] a building block
        [numbering] a numbering
        [hidden] a setting that Word does not print as text
       *[properties] the document properties
    }, where tags are not replaced.
    .fix = Write the tag as text of a paragraph, or delete it.
fault-tag-out-of-reach--part = "{ $text }" is in the { $part }, where tags are not replaced.
    .fix = Write the tag as text of a paragraph, or delete it.

fault-link-tag = "{ $tag }" is in the address of a link and is not a text, a number or a date.
    .fix = Right-click the link, choose "Edit Hyperlink" and write another tag or none.
fault-link-tag--section = The address of a link, "{ $address }", contains the section tag "{ $tag }".
    .fix = Right-click the link, choose "Edit Hyperlink" and write a value only, such as {"{{number}}"}.
fault-link-tag--list = The address of a link, "{ $address }", contains "{ $tag }", which differs from entry to entry of a list. A link has one address in the whole paper.
    .fix = Right-click the link, choose "Edit Hyperlink" and write a tag that belongs to the whole paper.
fault-link-address = The link "{ $tag }" would lead to "{ $address }", which is not the address of a web page.
    .fix = Give an address that begins with https://.

## Sections and what they repeat

fault-section-depth = "{ $tag }" ({ $place }) is nested in more than { $most } sections.
    .fix = Nest fewer sections in each other.
fault-section-unopened = "{ $tag }" ({ $place }) closes a section that is not open.
    .fix = Write { $open } before it, or delete it.
fault-section-unopened--other = "{ $tag }" ({ $place }) closes a section while "{ $other }" ({ $otherPlace }) is still open.
    .fix = Write { $close } instead, or write { $open } before it.
fault-section-unclosed = The section "{ $tag }" ({ $place }) is not closed.
    .fix = Write { $close } where it ends.
fault-section-unclosed--inside = The section "{ $tag }" ({ $place }) is not closed before "{ $other }" ({ $otherPlace }).
    .fix = Write { $close } where it ends.
fault-section-inside = The section tag "{ $tag }" is inside a symbol or a phonetic guide.
    .fix = Move the tag in front of it.
fault-section-crossing = "{ $tag }" ({ $place }) is closed by "{ $other }" ({ $otherPlace }). { $why ->
        [apart] The two tags are in parts of the page that do not belong together.
        [hidden] One of the tags is inside a text box, a link or a content control.
       *[boxed] One of the tags is in a text box or content control and the other is not.
    }
    .fix = Open and close a section in the same text, cell, text box or content control.
fault-section-table = "{ $tag }" ({ $place }) is closed by "{ $other }" ({ $otherPlace }). One of the tags is inside a table and the other is not.
    .fix = Open and close a section in the same table, or both outside tables.
fault-section-ragged = "{ $tag }" ({ $place }) is closed by "{ $other }" ({ $otherPlace }) in another paragraph, and there is text on both sides of "{ $between }".
    .fix = Give the section tag a paragraph of its own, or write both tags in one paragraph.
fault-section-recursive = "{ $tag }" is inside a section over the same list.
    .fix = Delete the inner section.
fault-note-repeated = The list "{ $list }" contains a footnote or endnote, which would be repeated with it.
    .fix = Move the note out of the list.
fault-row-splits = This repeated row can break across two pages.
    .fix = In the table properties, on the tab Row, clear "Allow row to break across pages".
fault-list-runs-on = This numbered list stands in a list within another list: its numbers run on, and do not begin at 1 again.
    .fix = Print the number of the clause by its tag, or use bullets. If the numbers should run on, leave it.
fault-head-not-repeated = The header row of this table is not repeated on the next page.
    .fix = In the table properties, on the tab Row, select "Repeat as header row at the top of each page".
fault-template-too-large = There are more than { $most } tags in one part of the template ({ $part }).
    .fix = Repeat table rows with a section instead of copying them.
fault-tracked-changes = { $count ->
        [one] The template contains a tracked change in { $place }.
       *[other] The template contains { $count } tracked changes, the first in { $place }.
    }
    .fix = Accept all changes (Review, Accept, Accept All Changes) and save the file.

## Pictures, charts and fonts

fault-object-text = The alternative text "{ $text }" is more than one tag.
    .fix = Write a single tag, such as {"{{qr}}"}, or plain text only.
fault-object-kind--nothing = The alternative text "{ $tag }" belongs to an object that is not a picture or a chart.
    .fix = Write the tag as the alternative text of a picture or chart.
fault-object-kind--misplaced = "{ $tag }" is the alternative text of { $on ->
        [picture] a picture but does not stand for a picture
       *[chart] a chart but does not stand for a chart
    }.
    .fix = Write the tag on the kind of object that it stands for.
fault-object-kind--in-list = The chart "{ $tag }" is inside a list.
    .fix = Move the chart out of the list.
fault-object-kind--not-chart = "{ $tag }" does not stand for a chart.
    .fix = Write the tag of a chart as the alternative text of the chart.
fault-object-kind--not-picture = "{ $tag }" does not stand for a picture.
    .fix = Write the tag of a picture as the alternative text of the picture.
fault-code-altered = The picture "{ $tag }" is cropped, coloured or given another shape or effect. Codes are printed without it, as nobody could read them.
    .fix = Nothing needs to be done. To be rid of this note, right-click the picture, choose "Format Picture" and reset it.
fault-code-oblong = The place of the code "{ $tag }" is { $width } mm wide and { $height } mm high. Codes are square: this one is printed { $size } mm wide and high.
    .fix = Right-click the picture, choose "Size and Position", clear "Lock aspect ratio" and give both sides the same length.
fault-code-small = The code "{ $tag }" is printed { $size } mm wide. Below { $least } mm many cameras cannot read it.
    .fix = Right-click the picture, choose "Size and Position" and set height and width to { $least } mm or more.
fault-chart-assumed = The chart has no tag and is treated as { $tag }.
    .fix = Write { $tag } as its alternative text to be certain.
fault-chart-fixed = A chart has no tag and would always show the numbers of the template.
    .fix = Write { $tags } as its alternative text.
fault-chart-fixed--no-tags = A chart has no tag and always shows the numbers of the template.
    .fix = Delete the chart, unless its numbers never change.
fault-chart-kind--no-series = The chart for "{ $tag }" has no data series.
    .fix = Insert a bar, line, pie or radar chart with sample numbers.
fault-chart-kind--scatter = The chart for "{ $tag }" is a scatter or bubble chart.
    .fix = Use a bar, line, pie or radar chart.
fault-font-east-asia = The template names no font for Chinese text.
    .fix = Select all (Ctrl+A), open Font and choose an Asian text font.
fault-font-no-stand-in = PDF copies have no replacement for { $faces }.
    .fix = Where text uses such a font, choose 宋体, 仿宋, 楷体, 黑体, 微软雅黑, Times New Roman or Arial, install it where PDF copies are made, or print the PDF from Word.

## Values

fault-value-missing = There is no value for "{ $tag }" in { $place }.
    .fix = Give the value. If it can be missing, write the tag inside a section.
fault-value-character = The value of "{ $tag }" ({ $part }) contains the character { $character }, which a Word file cannot contain.
    .fix = Delete the character from the value.
fault-value-kind--object = The value of "{ $path }" is not an object.
    .fix = Give the value as the list of tags describes it.
fault-value-kind--not-finite = The value of "{ $path }" is not a finite number.
    .fix = Give the value as the list of tags describes it.
fault-value-kind--not-text = The value of "{ $path }" is { $given ->
        [list] a list
        [boolean] true or false
        [object] an object
       *[other] something else
    }, where a text is needed.
    .fix = Give the value as the list of tags describes it.
fault-value-kind--not-flag = The value of "{ $path }" is neither true nor false.
    .fix = Give the value as the list of tags describes it.
fault-value-kind--not-lines = The value of "{ $path }" is not a list of lines.
    .fix = Give the value as the list of tags describes it.
fault-value-kind--not-equation = The value of "{ $path }" is not a formula.
    .fix = Give the value as the list of tags describes it.
fault-value-kind--not-list = The value of "{ $path }" is not a list.
    .fix = Give the value as the list of tags describes it.
fault-value-kind--picture-missing = The value of "{ $path }" names the picture "{ $picture }", which is missing.
    .fix = Send the picture under this name.
fault-value-kind--not-png = The value of "{ $path }" is not a PNG picture.
    .fix = Send the picture as PNG.
fault-value-kind--not-chart = The value of "{ $path }" is not a chart.
    .fix = Give the value as the list of tags describes it.
fault-value-kind--chart-shape = The chart "{ $path }" has no categories or no series.
    .fix = Give at least one category and one series.
fault-value-kind--category = The chart "{ $path }" has a category that is not a text.
    .fix = Give every category as a text.
fault-value-kind--series = The chart "{ $path }" has a series without a name or without values.
    .fix = Give every series a name and its values.
fault-value-kind--length = The series "{ $series }" of the chart "{ $path }" has { $values ->
        [one] { $values } value
       *[other] { $values } values
    } for { $categories ->
        [one] { $categories } category
       *[other] { $categories } categories
    }.
    .fix = Give one value for each category, or null where there is none.
fault-value-kind--not-number = The series "{ $series }" of the chart "{ $path }" has a value that is not a number.
    .fix = Give numbers, or null where there is no value.
fault-value-kind--character = The chart "{ $path }" contains the character { $character }, which a Word file cannot contain.
    .fix = Delete the character.
fault-document-too-large--text = The text exceeds { $most } bytes at "{ $tag }".
    .fix = Give fewer rows, or move the section out of other sections.
fault-document-too-large--pieces = The sections around "{ $tag }" multiply: the document would consist of more than { $most } pieces.
    .fix = Move the section out of other sections.
