### How assessors compare, and what clauses tell apart.

calibration-title = Calibration of assessors
calibration-assessments = Assessments
calibration-left-out = Left out because of faults
calibration-left-out-list = Left out:
calibration-left-out-one = Assessment { $index }: { $message }
calibration-readings = Answers by several assessors
calibration-noise = Spread of a single answer

## Assessors

calibration-assessors = Assessors
calibration-assessor = Assessor
calibration-count = Answers
calibration-leniency = Leniency
calibration-error = Standard error
calibration-in-points = In points
calibration-verdict = Verdict
calibration-group = Group
calibration-verdict-of =
    { $verdict ->
        [lenient] lenient
        [strict] strict
        [as-others] no difference shown
       *[unknown] too few answers
    }
calibration-error-of = ±{ $share }
calibration-no-assessors = No clause was assessed by several assessors.
calibration-how = Leniency is stated in per cent of the weight of a clause: how much more (+) or less (-) an assessor gives than the mean of their group for the same thing. Up to twice the standard error no difference is shown.
calibration-groups = There are { $groups } groups of assessors. No clause of an organisation was assessed by members of two groups, so the groups cannot be compared with each other.

## Clauses

calibration-spread = Clauses on which assessors differ most
calibration-clause = Clause
calibration-together = Assessed together
calibration-mean-spread = Mean spread
calibration-greatest = Greatest
calibration-unexplained = Without leniency
calibration-separation = Clauses that do not distinguish organisations
calibration-too-few = There are too few organisations to tell.
calibration-none = None.
calibration-never = { $clause }: all { $organisations } organisations have { $share }
calibration-hardly = { $clause }: at least 95% of { $organisations } organisations have the same share; mean { $share }
