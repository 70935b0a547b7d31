### The studio's page of what was done to a draft.

history-title = What was done
history-means = Every change is kept. Open one to see in what the draft was another then; an editor can make it what it was.
history-now = as it is now
history-service = the service itself
history-why = Reason: { $reason }
history-look = Look at version { $version }
history-after = After
history-same = The files say the same as now.
history-differs = { $count ->
    [one] In one place the draft was another then. “Before” is that version, “After” the draft as it is now.
   *[other] In { $count } places the draft was another then. “Before” is that version, “After” the draft as it is now.
}
history-put-back = Make the draft what it was then
