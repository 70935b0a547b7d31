### Formulas as people write them.

formula-min = minimum({ $values })
formula-max = maximum({ $values })
formula-mean = mean({ $values })
formula-median = median({ $values })
formula-or = first available({ $values })
formula-count = count of true({ $values })
formula-days = days between({ $values })
formula-months = months between({ $values })
formula-year = year of({ $values })
