### The studio's page of ballots over a draft.

ballots-none = No ballot has been held over this draft.
ballots-none-asked = The standard asks for a ballot before this revision is published.
ballots-none-needed = The standard asks for no ballot. A committee that votes writes its rules as "ballot" into standard.json of the edition.
ballots-days = { $phase ->
    [awaited] Votes are taken from { $opens } to { $closes }.
    [open] Open until { $closes }.
    [over] Votes were taken from { $opens } to { $closes }.
   *[cancelled] Votes were to be taken from { $opens } to { $closes }.
}
ballots-this-text = Over the draft as it stands now (version { $version } of the record).
ballots-other-text = Over version { $version } of the record; the draft is another text now.
ballots-cancelled = Cancelled by { $by }, { $on }: { $reason }
ballots-so-far = So far
ballots-minutes = Minutes of the ballot
ballots-votes = Votes
ballots-voter = Voter
ballots-vote = Vote
ballots-reason = Reason
ballots-reason-hint = Needed of whoever is against; it becomes a comment, to be answered.
ballots-on = On
ballots-choice-approve = For
ballots-choice-against = Against
ballots-choice-abstain = Abstain
ballots-choice-none = not voted
ballots-choice-missing = Choose for, against or abstain.
ballots-reasons = Answer the reasons against
ballots-own = Your vote
ballots-voted = You { $choice ->
    [approve] voted for it
    [against] voted against it
   *[abstain] abstained
}, { $on }. Up to and including { $closes }, a later vote takes the place of this one.
ballots-no-voter = You are not among its voters.
ballots-vote-do = Vote
ballots-vote-anew = Vote anew
ballots-cancel = Cancel this ballot
ballots-cancel-what = Its votes stay on record and count no more.
ballots-cancel-do = Cancel the ballot
ballots-open = Put the draft to the vote
ballots-open-again = Put the draft to the vote again
ballots-open-what = Voters vote on the draft as it stands now. A consultation opens with the ballot, in which reasons against are answered.
ballots-open-role = A rules editor puts the draft to the vote.
ballots-open-title-zh = Title in Chinese
ballots-open-title-en = Title in English
ballots-open-first = First day
ballots-open-last = Last day
ballots-open-voters = { $count ->
    [0] Voters
   *[other] Voters ({ $count })
}
ballots-open-do = Open the ballot
