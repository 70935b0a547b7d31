### What a ballot over a draft came to.

ballot-tally = { $returned } of { $members } voted: { $approve } for, { $against } against, { $abstain } abstained.
ballot-base-members = who may vote
ballot-base-returned = who voted
ballot-base-cast = who voted for or against
ballot-met = met
ballot-not-met = not met
ballot-quorum = Votes that have to come back: at least { $share }; { $count } of { $of } { $base } came back: { $met }.
ballot-approve = Votes for it: at least { $share }; { $count } of { $of } { $base } are for it: { $met }.
ballot-approve--more = Votes for it: more than { $share }; { $count } of { $of } { $base } are for it: { $met }.
ballot-against = Votes against it: at most { $share }; { $count } of { $of } { $base } are against it: { $met }.
ballot-approved = The ballot approves the draft.
ballot-not-approved = The ballot does not approve the draft.
