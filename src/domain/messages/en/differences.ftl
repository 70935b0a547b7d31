### Where a receipt differs from its computation.

difference-pack = The pack is not the one that made this receipt: revision { $revision } of { $standard } { $edition } here has the digest { $expected }, but the receipt names { $actual }. Either a file of the standard or its rules was changed, or the receipt was.
difference-assessment = The assessment in this receipt is not the one that was scored: its digest is { $expected }, but the receipt names { $actual }. Either an answer, a fact or a name was changed, or the digest was.
difference-not-scored = The assessment in this receipt cannot be scored: { $reason }
difference-member = { $place }: the receipt says { $actual } for "{ $member }"; computed again, it is { $expected }.
difference-whole = { $place }: the receipt says { $actual }; computed again, it is { $expected }.
difference-required = { $place }: the receipt says { $actual } for what is required; computed again, it is { $expected }.
difference-found = { $place }: the receipt says { $actual } for what was found; computed again, it is { $expected }.

## Places in a receipt

place-receipt = Receipt
place-clause = Clause { $clause }
place-rule = Clause { $clause }, rule { $rule }
place-finding = Finding on clause { $clause }
place-answer = Answer { $input }
place-assessment = Assessment
place-value = Calculated value
place-result = Result
place-result-named = Result { $result }
place-part = { $result }, part { $part }
place-adjustment = { $result }, adjustment { $part }
place-gate = { $result }, gate { $part }
place-level = { $result }, level { $part }
place-qualifier = { $result }, qualifier { $part }
