### Formulas as people write them.

# Names of functions, in front of brackets: "lowest of(100, Care + lift)".
formula-min = lowest of
formula-max = highest of
formula-mean = mean of
formula-median = median of
formula-position = place of the lowest of
formula-or = first available of
formula-count = number true of
formula-days = days between
formula-months = months between
formula-year = year of
formula-round = rounded
formula-line = interpolated linearly
formula-log-normal = log-normal curve
formula-listed = where the table has it
formula-when = if { $condition }
formula-otherwise = otherwise
formula-no-case = no case applies
