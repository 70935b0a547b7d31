### The page that lists every tag, docs/template-tags.md. Markdown.

template-page-title = Tags of templates
template-page-intro = What a template can contain between braces, for each kind of document. { $command } prints the same list. { $link } describes how templates are changed.
template-page-value = { $tag } is replaced by its value.
template-page-section = { $tag } keeps what is between, or repeats it for every entry of a list. Without a value it is left out.
template-page-inverted = { $tag } keeps what is between only where there is no value.
template-page-about-within = **in** names the lists that a tag must be inside of.
template-page-about-optional = **optional**: the value can be missing, so write the tag inside a section.
template-page-about-required = **required**: a template without the tag is refused.
template-page-about-objects = Pictures and charts are placed by writing the tag as the alternative text of a picture or chart in the template.
template-page-about-equations = A tag of a formula, such as { $tag }, stands in a line of its own or among words like any other value, and becomes an equation of Word that can be edited there. It takes the size of the tag; face and colour are those of equations.

## The table

template-page-tag = Tag
template-page-explanation = Explanation
template-page-example = Example
template-page-remarks = Remarks
template-page-within = in { $lists }
template-page-optional = optional
template-page-required = required
template-page-equation = Word equation
template-page-picture = picture
template-page-chart = chart
