### The studio: clauses of a draft are added, deleted, moved, split and merged.

clauses-menu = Change clauses
clauses-menu-of = Change { $clause }
clauses-act = { $act ->
  [add] Add a clause behind
  [addInside] Add a clause in this section
  [group] Put into a new section
  [up] Move up
  [down] Move down
  [in] Into the section before it
  [out] Out of its section
  [into] Move to another section …
  [split] Split in two …
  [merge] Merge with the next clause …
 *[delete] Delete …
}
clauses-cancel = Cancel
clauses-outermost = The outermost level
clauses-into-title = Move { $clause } to another section
clauses-into-section = Section
clauses-into-do = Move
clauses-split-title = Split { $clause } in two
clauses-split-what = Texts, question and criterion are copied; points that the criterion says in numbers are shared as the weight is. Examples answer both halves alike.
clauses-open = To be decided for both halves
clauses-open-points = { $kind ->
    [worked-out] Points that are worked out stay as they were: each half would earn them.
    [asked] The assessor gives the points: each half asks for them, and answers in worked examples stay as they were.
    [shared-bands] The bands are named and shared with others, so that their points stay as they were.
    [limit] A limit of points stays as it was, because its share would be no number that may stand there.
   *[rounded] Points are rounded clause by clause, so that both halves may come to more or less than the clause did.
  }
clauses-split-first = Weight of the first
clauses-split-second = Weight of the second
clauses-split-sum = Together { $sum }; the clause has { $weight }.
clauses-split-do = Split
clauses-merge-title = Merge { $clause } with { $next }
clauses-merge-what = Weights are added, requirements and evidence stand one after the other; question and criterion of { $clause } stay, those of { $next } go.
clauses-merge-do = Merge
clauses-delete-title = Delete { $clause }
clauses-delete-what = { $count ->
    [0] Nothing else is in it.
    [one] One clause in it goes with it.
   *[other] { $count } clauses in it go with it.
  }
clauses-delete-do = Delete
clauses-carried = What goes along
clauses-carried-none = Nothing else in the draft names it.
clauses-left = What goes on naming the first half alone
clauses-refused = This cannot be done:
clauses-naming = { $kind ->
    [weight] weight
    [criterion] criterion
    [applies] condition under which it applies
    [mandatory] that it must be met
    [part] how points in it are combined
    [child] place in the list of a part
    [child-weight] weight in the mean of a part
    [floor] minimum for a level
    [gate] place in a condition for levels
    [veto] veto
    [once] place in a group of which one counts
    [adjusted] adjustment of its points
    [provenance] provenance of its weights
    [answer] answers in worked examples
    [expected] what worked examples state of it
   *[reads] readings of its answer or points
  }
clauses-naming-count = { $naming }: { $count }
clauses-why = { $why ->
    [nowhere] There is nothing further in this direction.
    [no-section] { $clause } is a clause; only sections hold clauses. “Put into a new section” makes one.
    [last] { $clause } would be left without clauses.
    [within] A section cannot stand within itself.
    [filed] The clauses of { $clause } stand in a file of their own, which would be left behind. Delete them one by one.
    [section] { $clause } is a section; only clauses are split or merged.
   *[unreadable] Its file cannot be read, or somebody has changed it meanwhile.
  }
clauses-why-named = { $place } names { $clause }: { $naming }. Change that first.
clauses-place = { $member ->
    [values] The computed value { $name }
    [conditions] The condition { $name }
    [criteria] The criterion of { $name }
    [applies] The condition under which { $name } applies
    [levels] A level ({ $name })
    [gates] The condition for levels { $name }
    [vetoes] A veto
    [adjustments] The adjustment { $name }
    [parts] The part { $name }
    [once] A group of which one counts
    [total] The total
   *[other] The rules
  }
clauses-mentions = { $count ->
    [one] One text mentions a number as it was: { $list }. It stays as it is.
   *[other] { $count } texts mention a number as it was: { $list }. They stay as they are.
  }
clauses-mention = { $before }, now { $after }
