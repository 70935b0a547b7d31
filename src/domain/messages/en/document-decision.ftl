### What the record of a decision prints.

decided-granted = Granted: { $level }
decided-refused = Certification refused
recommended-grant = To grant
recommended-refuse = To refuse
team-part-lead = Leads the team
team-part-member = Member of the team
team-part-left = Left the team
