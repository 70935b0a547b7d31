### The studio: the conditions of rules, as a form.

conditions-title = Conditions
conditions-why = What levels, gates, vetoes and adjustments ask besides. When a clause applies, and the ways in which conditions earn points, stand below the clause that is chosen.
conditions-none = There are no conditions yet.
conditions-applies = When it applies
conditions-applies-always = No condition: it always applies.
conditions-add-first = Add a condition
conditions-owner = { $is ->
    [level] Level “{ $name }” also needs
    [gate] Gate “{ $name }” needs
    [veto] Veto “{ $name }”: no level where this holds
    [qualifier] Mark “{ $name }”: set where this holds
    [adjustment] Adjustment “{ $name }”: made where this holds
    [named] Shared condition “{ $name }”
    [way] Criterion for what the standard asks in general, way { $name }
   *[choice] A choice in { $name }
  }
conditions-of-result = { $owner } ({ $result })
conditions-shared-results = shared by all further results
conditions-missing = none
conditions-group = { $kind ->
    [all] All of these
    [any] Any of these
   *[not] Not this
  }
conditions-named-group = { $group } (called “{ $name }”)
conditions-json = As JSON, which the form leaves as it is: { $json }
conditions-tree = { $of }, part by part
conditions-menu = Change the condition in focus

## Changes

conditions-act-edit = Edit
conditions-act-add = Add a condition
conditions-act-add-group = Add a group (any of)
conditions-act-wrap = { $kind ->
    [all] Group (all of)
    [any] Group (any of)
   *[not] Turn into “not this”
  }
conditions-act-unwrap = Take off what is around it
conditions-act-turn = { $kind ->
    [all] Turn into “all of these”
   *[any] Turn into “any of these”
  }
conditions-act-up = Move up
conditions-act-down = Move down
conditions-act-take = Delete

## One comparison

conditions-form = { $is ->
    [new] New condition
   *[edit] Edit the condition
  }
conditions-fact = What is compared
conditions-fact-named = Shared condition: { $name }
conditions-fact-hint = Type part of its name
conditions-operator = How
conditions-operator-name = { $operator ->
    [equal] { $kind ->
        [number] equals
       *[other] is
      }
    [notEqual] { $kind ->
        [number] does not equal
       *[other] is not
      }
    [lessThan] { $kind ->
        [date] is before
       *[other] is less than
      }
    [lessThanInclusive] { $kind ->
        [date] is not after
       *[other] is at most
      }
    [greaterThan] { $kind ->
        [date] is after
       *[other] is more than
      }
    [greaterThanInclusive] { $kind ->
        [date] is not before
       *[other] is at least
      }
    [in] is one of
    [notIn] is none of
    [contains] contains
   *[doesNotContain] does not contain
  }
conditions-against = Compared with
conditions-against-kind = { $kind ->
    [fact] Another fact
   *[value] A value
  }
conditions-other = The other fact
conditions-value = Value
conditions-values = Values, one on a line
conditions-value-json = Value (JSON)
conditions-name = What explanations call it (optional)
conditions-would = Once written: { $sentence }
conditions-fault = { $why ->
    [fact] Choose what is compared.
    [operator] Choose how it is compared.
    [number] This takes a number; “{ $text }” is none.
    [date] This takes a day such as 2027-01-31; “{ $text }” is none.
    [json] “{ $text }” is no JSON.
   *[needed] Nothing is typed yet, so nothing is written.
  }
conditions-picker-none = Nothing has “{ $text }” in its name.
conditions-keys-move = moves
conditions-keys-edit = edits
conditions-keys-add = adds one
conditions-keys-take = deletes
conditions-keys-order = changes the order
conditions-keys-group = groups

## Ways of earning points

conditions-ways = Ways of earning points
conditions-way = Way { $number }
conditions-way-named = Way { $number } (called “{ $name }”)
conditions-way-earns = Way { $number } earns
conditions-way-hint = Points, { $shares }, or a percentage of the weight
conditions-way-worked = A formula works the points out; see the JSON.
conditions-way-add = Add a way
conditions-way-take = Take way { $number } out
conditions-way-up = Move way { $number } up
conditions-take = Where several ways hold
conditions-take-how = { $how ->
    [best] The one with most points
   *[first] The first of them
  }
