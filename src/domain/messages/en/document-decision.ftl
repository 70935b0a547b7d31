### What the record of a decision prints.

decided-granted = Granted: { $level }
decided-refused = Certification refused
recommended-grant = To grant
recommended-refuse = To refuse
recommended-maintain = To maintain the certificate
recommended-suspend = To suspend the certificate
recommended-withdraw = To withdraw the certificate
team-part-lead = Leads the team
team-part-member = Member of the team
team-part-expert = Technical expert
team-part-left = Left the team
