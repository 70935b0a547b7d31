### How this language writes what stands in many sentences.

# BCP 47 tag, for plurals, dates and lists.
language-tag = en-GB
# What the language calls itself, for those who look for it.
language-name = English

## Values as somebody wrote them

value-text = "{ $text }"
value-list =
    { $count ->
        [0] an empty list
        [one] a list of { $count }
       *[other] a list of { $count }
    }
value-object = an object
value-nothing = nothing
# Stands where a table has no figure.
no-figure = –
yes = yes
no = no

## Lists

# Of a long list only the first are named.
list-more = { $count } more
list-nothing = nothing
list-comma = {", "}
list-semicolon = {"; "}
# Between two sentences.
list-sentence = {" "}

## Hints

# Ends the sentence about a name that is not known.
did-you-mean = { $message } Did you mean "{ $name }"?

## Sentences whose words come from elsewhere

# A message of an older version that these files no longer have.
message-unknown = { $key }: { $parameters }
