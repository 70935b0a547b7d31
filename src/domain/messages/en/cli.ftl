### What the command line says when it has worked, and when it has not.

## Places and progress

cli-packs-shipped = This folder has no standards/ and rules/. The packs that come with Touchstone are used, in { $folder }.
cli-progress-packs = Reading packs
cli-progress-scoring = Scoring
cli-progress-papers = Papers
cli-progress-examples = Worked examples

## The command itself is wrong

cli-hint = "touchstone { $command } --help" shows how the command is used.
cli-wrong-option = The option { $option } is unknown.
cli-wrong-option--meant = The option { $option } is unknown. Did you mean { $meant }?
cli-wrong-command = The command "{ $command }" is unknown.
cli-wrong-command--meant = The command "{ $command }" is unknown. Did you mean "{ $meant }"?
cli-wrong-missing-argument = The argument { $argument } is missing.
cli-wrong-missing-option = The option { $option } is required.
cli-wrong-option-argument = The option { $option } needs a value.
cli-wrong-value = The value "{ $value }" cannot be used for { $option }. { $reason }
cli-wrong-choices = Choose one of { $choices }.
cli-wrong-many-arguments = The command takes fewer arguments.
cli-wrong-conflict = { $option } cannot be used together with { $other }.
cli-wrong-other = The command cannot be understood.

cli-give-whole-between = Give a whole number from { $least } to { $most }.
cli-give-revision = Revisions are numbered 1, 2, 3 and so on.
cli-give-time = Write it like 2026-11-23T08:00:00Z.
cli-give-edit = Write a JSON pointer, "=" and a value, such as /rules/levels/four-stars/atLeast=117.

## Something is missing or cannot be used

cli-program-failed = Touchstone itself has failed: { $reason }
cli-program-failed-report = This is a fault of the program, not of your files. Please report it together with what you did.
cli-root-unknown = { $folder } does not contain the folders standards/ and rules/. "touchstone new ID --root { $folder }" starts a standard there.
cli-register-missing = There is no register at { $file }. Name another place with --data, or make one there with "touchstone migrate".
cli-revision-unknown = "{ $name }" names no revision. Write standard/edition/revision, such as q-hxc-013/2018/1.
cli-standard-input = Standard input
cli-line = Line { $line }
cli-line-of = { $file }, line { $line }
cli-input-folder = { $file } is a folder. Name a file.
cli-input-large = { $file } is larger than { $limit } MiB, the limit for assessments and receipts.
cli-input-empty = { $file } is empty.
cli-input-encoding = { $file } is not text in UTF-8.
cli-input-faulty = { $file } cannot be read as JSON.
cli-input-unreadable = { $file } cannot be read: { $reason }.
cli-input-line-long = { $line } is longer than 4 MiB.
cli-input-no-assessment = { $file } contains no assessment.
cli-input-no-json = { $folder } contains no .json files.
cli-input-no-papers = { $source } contains nothing to make papers of.
cli-not-written = { $file } cannot be written: { $reason }.
cli-file-exists = { $file } exists already, and nothing is overwritten. Accept or remove it first.
cli-standard-exists = { $folder } exists already, and nothing is overwritten. Choose another id or --edition.
cli-id-malformed = { $name } cannot be an id: use lower-case letters and digits, joined by single hyphens, beginning with a letter, at most { $most } characters.
cli-id-malformed--meant = { $name } cannot be an id: use lower-case letters and digits, joined by single hyphens, beginning with a letter, at most { $most } characters. { $meant } would be possible.
cli-edition-malformed = { $name } cannot be an edition: use letters and digits, joined by single dots or hyphens, at most { $most } characters.
cli-role-unknown = Unknown roles: { $unknown }. The roles are { $known }.
cli-scope-unknown = Unknown scopes: { $unknown }. The scopes are { $known }.
cli-schema-unknown = There is no schema { $name }. The schemas are { $known }.
cli-schema-unknown--meant = There is no schema { $name }. Did you mean { $meant }?
cli-subject-missing = Say what the paper is about: one of --assessment, --receipt, --standard or --batch.
cli-change-unclear = Say what changes: --set or --patch, or --pack, or --to, and only one of these.
cli-examples-missing = There are no worked examples to run.
cli-pack-faulty = { $name } has faults; "touchstone check { $name }" shows them.
cli-revision-published = Revision { $revision } is published and cannot be changed. Make a new revision and put the examples there.
cli-keys-missing = A signature can only be checked with the keys of the certification body. Get them from the body, at /v1/trust/keys, and name the file with --keys.
cli-keys-faulty = { $file } does not contain the keys of a certification body.
cli-status-list-faulty = { $file } is not a status list.
cli-proof-faulty = { $file } is not the proof of a certificate in a log.
cli-claim-faulty = The text of the QR code is incomplete. Copy all of it, from T1. to its end.
cli-port-in-use = Port { $port } is in use. Choose another with --port, or 0 for any free port.
cli-address-refused = This account cannot listen on { $address } on this computer.

reason-not-found = the file does not exist
reason-not-allowed = this account has no permission
reason-folder = it is a folder
reason-name-long = its name is too long
reason-name-character = its name contains a character that file names cannot have
reason-system = the system refuses it
reason-system--code = the system refuses it ({ $code })

## What was done

cli-note = Note: { $note }
cli-at = at { $place }
cli-list-none = There are no standards in { $folder }.
cli-list-of = Standards in { $folder }:
cli-list-errors =
    { $errors ->
        [one] { $errors } error: "touchstone check" shows it
       *[other] { $errors } errors: "touchstone check" shows them
    }
cli-list-standing = in force from { $from }; { $status }; digest { $digest }
cli-list-standing--to = in force from { $from } to { $to }; { $status }; digest { $digest }
cli-new-started = Started { $standard }, edition { $edition }, in { $folder }:
cli-table-unreadable = { $file } cannot be read.
cli-table-faulty =
    { $file } has { $count ->
        [one] { $count } fault
       *[other] { $count } faults
    }; nothing was written.
cli-new-left = Not taken over, by column and row: { $what }.
cli-new-next = Change the files in any text editor, then:
cli-person-added = { $login } is on record as { $id }. This password is shown once:
cli-person-second-factor-reset = { $login } signs in with the password alone again. Their sessions have ended.
cli-person-unlocked =
    { $login } can be tried again at once. { $unlocked ->
        [0] No address had to wait.
        [one] One address had to wait.
       *[other] { $unlocked } addresses had to wait.
    }
cli-person-password-new = The new password of { $login }, shown once:
cli-person-none = No person is on record.
cli-person-line = { $roles }; id { $id }
cli-person-line--disabled = { $roles }; disabled; id { $id }
cli-key-made = Key { $id }, shown once:
cli-signing-key-days = signs since { $from }
cli-signing-key-days--ended = signed from { $from } to { $until }
cli-signing-key-kept-inside = private key in the register
cli-signing-key-kept-outside = private key outside the register, as the settings say
cli-signing-key-kept-nowhere = private key not in the register
cli-signing-key-moved = The private part of key { $id } is in { $file } and no longer in the register. The key still signs; public keys stay as they were.
cli-signing-key-moved-next = Start the service with TOUCHSTONE_SIGNING_KEY={ $file }, and keep a copy of the file in a safe place: backups of the register do not have it.
cli-signing-key-moved-copies = Backups made before, and free space of the database, may still hold the key. Where others may have those, make a new key ("touchstone signing-key make") and let it sign.
cli-signing-key-made = Key { $id } is in { $file }. To let it sign, name the file in TOUCHSTONE_SIGNING_KEY and run "touchstone signing-key rotate".
cli-signing-key-rotated = Key { $id } signs from now on. What the key before signed still holds.
cli-signing-key-rotated--already = Key { $id } signs already.
cli-migrated-none = The register is up to date.
cli-migrated = Done: { $steps }.
cli-audit-head-missing = --links says how long the trail was at a head: give that with --head.
cli-backup-kept = Backed up to { $file } and checked: { $bytes } bytes; audit trail of { $links } links, head { $head }.
cli-backup-kept--encrypted =
    Backed up to { $file }, checked as it was written, and encrypted for { $recipients ->
        [one] one recipient
       *[other] { $recipients } recipients
    }: { $bytes } bytes; audit trail of { $links } links, head { $head }. Keep the identity in another place: without one, nobody can restore this backup.
cli-backup-restored = Restored and checked: { $bytes } bytes; audit trail of { $links } links, head { $head }. { $gap ->
    [0] No numbers of certificates were left out.
    [one] Every series of certificate numbers leaves out one number, for what was issued after the backup was made; the audit trail says which.
   *[other] Every series of certificate numbers leaves out { $gap } numbers, for what was issued after the backup was made; the audit trail says which.
}
cli-audit-whole = The audit trail is intact: { $links } links, head { $head }.
cli-audit-checkpoint-held = The checkpoint of { $origin } holds: what it was signed over, { $size } of now { $now } entries, is there as it was.
cli-audit-checkpoint-broken = The checkpoint does not hold: { $fault }
cli-checkpoint-published = { $origin }: { $size } entries, { $files } files written.
cli-checkpoint-not-published = The log { $log } was not published: { $fault }
cli-checkpoint-source-missing = There is no folder { $source }.
cli-witness-first = { $origin }: first checkpoint kept, of { $size } entries. There was none before to hold it against.
cli-witness-kept = { $origin }: the log of { $size } entries goes on from the one of { $kept } that was kept.
cli-witness-refused = Refused, and not kept: { $fault }
cli-audit-broken = The audit trail does not hold after { $links } links: { $fault }
cli-examples-hold =
    { $examples ->
        [one] The worked example holds.
       *[other] All { $examples } worked examples hold.
    }
cli-examples-fail =
    { $failed ->
        [one] { $failed } of { $examples } worked examples does not hold.
       *[other] { $failed } of { $examples } worked examples do not hold.
    }
cli-examples-also-faulty = { $name } also has errors and cannot be used; "touchstone check { $standard }" shows them.
cli-specimen = SPECIMEN: not a valid document
cli-batch-made =
    { $made ->
        [one] { $file }: { $made } paper and manifest.json.
       *[other] { $file }: { $made } papers and manifest.json.
    }
cli-batch-made--resumed =
    { $made ->
        [one] { $file }: { $made } paper and manifest.json; { $before } made before.
       *[other] { $file }: { $made } papers and manifest.json; { $before } made before.
    }
cli-batch-failed =
    { $failed ->
        [one] { $failed } could not be made:
       *[other] { $failed } could not be made:
    }
cli-receipt-holds = The receipt holds. Computed again by { $name }, the judgement is the same.
cli-receipt-differs = The receipt does not hold ({ $name }).
cli-revision-name = { $standard } { $edition }, revision { $revision }
cli-missing-fonts = Missing here: { $missing }. Other fonts of this computer stand in where they can.
cli-missing-fonts--unnamed = The template names no font for some of the text. Other fonts of this computer stand in where they can.
cli-workbook-written = Written: { $file }.
cli-workbook-taken = { $count ->
    [one] Written to 1 file.
   *[other] Written to { $count } files.
}
cli-workbook-not-yet = Nothing is written yet; add --write to write it.

cli-person-disabled = { $login } is disabled and may not act.
cli-comments-id = Consultation
cli-comments-days = Days
cli-comments-comments = Comments
cli-comments-open = Without an answer
cli-comments-line = { $number }  { $place }  { $kind }  { $from }
cli-comments-labelled = { $label }: { $words }
cli-comments-waits = waits for an answer
cli-comments-draft-whole = Name the draft as standard/edition/revision, such as q-hxc-013/2018/2; "{ $name }" is not one.
cli-comments-draft-none = No draft { $name } is on record.
cli-comments-none = Nobody was asked for comments on { $draft }.
cli-comments-none--id = { $draft } has no consultation { $id }.
cli-comments-several = Several may be meant; name one with --consultation: { $ids }
cli-comments-number-none = There is no comment { $number }.
cli-comments-kind = { $file } is neither .docx nor .xlsx.
cli-comments-opened = Comments are asked for: { $id }
cli-comments-links = { $count ->
    [one] A link, shown once:
   *[other] { $count } links, each shown once:
}
cli-comments-rows-received = { $count ->
    [0] none is new
   *[other] on record: { $count } ({ $numbers })
}
cli-comments-rows-repeated = said already by the same unit: { $count } ({ $numbers })
cli-comments-rows-untyped = without a type, taken as general: { $count } ({ $numbers })
cli-comments-rows-answered = with another answer than on record: { $count } ({ $numbers })
cli-comments-rows-left-over = with something that stays on the sheet: { $count } ({ $numbers })
cli-comments-looked = Nothing is kept yet; leave --look out to keep it.
cli-comments-moved = Comments are taken until { $closes }.
cli-comments-supported = { $position ->
    [opposes] { $unit } opposes comment { $number }.
   *[supports] { $unit } supports comment { $number }.
}
cli-comments-answered = Comment { $number } is answered.
cli-comments-concluded = No more comments are taken. { $open ->
    [0] All are answered.
    [one] One waits for an answer.
   *[other] { $open } wait for an answer.
}
