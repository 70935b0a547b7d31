### The page on which a unit without an account comments on a draft.

comment-page-title = Comment on the draft of { $standard }
comment-page-to = { $unit } is asked for comments. What is sent here is recorded under that name.
comment-page-days = { $phase ->
    [awaited] It can be commented on from { $opens } to { $closes }.
    [open] It can be commented on until { $closes }.
    [closed] The last day was { $closes }; what is sent now is marked late.
   *[concluded] The consultation is concluded, and takes no more comments.
}
comment-page-clauses = The draft
comment-page-clauses-why = As it stood when comments were asked for. Open a clause to see how it earns its points.
comment-page-at = Comment on this
comment-page-form = Your comment
comment-page-clause = What it is about
comment-page-whole = the draft as a whole
comment-page-kind = Type
comment-page-kind-general = general
comment-page-kind-technical = technical: it changes what is asked or how it is judged
comment-page-kind-editorial = editorial: it changes wording only
comment-page-comment = Comment, with your reason
comment-page-proposed = What should stand instead
comment-page-proposed-hint = Needed for a technical comment; write "none" if you propose nothing.
comment-page-send = Send the comment
comment-page-wrong = It was not sent. What you wrote is still here.
comment-page-sent = Comment { $number } is on record.
comment-page-sent-what = It stands below with the answer of the committee as soon as there is one; this link shows it again.
comment-page-mine = What you sent
comment-page-none = Nothing yet.
comment-page-number = No.
comment-page-answer = Answer of the committee
comment-page-waiting = none yet
comment-page-late = received after the last day
comment-page-blank = We have no comments
comment-page-blank-what = Say so, and your letter counts as answered. You can still comment afterwards.
comment-page-blank-sent = It is on record that you have no comments.
comment-page-unknown = This link opens nothing
comment-page-unknown-what = It is not complete, or it was revoked. Ask whoever sent it for another one.
comment-page-too-often = Too many requests came from your address. Try again in a minute; what you sent last was not recorded.
