### What the register refuses, and what roles, records, states and acts are called.

## Roles

role-editor = rules editor
role-approver = rules approver
role-assessor = assessor
role-reviewer = reviewer
role-decision-maker = decision maker
role-clerk = clerk
role-reader = reader
role-operator = operator
role-contact = contact of an organisation

## Records

record-organisation = organisation
record-application = application
record-assessment = assessment
record-answer-sheet = answer sheet
record-evaluation = evaluation
record-nonconformity = nonconformity
record-review = review
record-decision = decision
record-certificate = certificate
record-surveillance = surveillance
record-complaint = complaint
record-revision = revision
record-consultation = consultation
record-ballot = ballot
record-comment-link = comment link
record-comment = comment
record-batch = batch
record-person = person
record-api-key = API key
record-signing-key = signing key

## States

state-organisation-active = active
state-organisation-merged = merged
state-application-received = received
state-application-under-review = under review
state-application-accepted = accepted
state-application-refused = refused
state-application-withdrawn = withdrawn
state-assessment-planned = planned
state-assessment-in-progress = in progress
state-assessment-evaluated = evaluated
state-assessment-reviewed = reviewed
state-assessment-decided = decided
state-assessment-reopened = reopened
state-assessment-concluded = concluded
state-assessment-abandoned = abandoned
state-nonconformity-open = open
state-nonconformity-answered = answered
state-nonconformity-verified = verified
state-nonconformity-closed = closed
state-nonconformity-reopened = reopened
state-nonconformity-void = void
state-certificate-intended = being issued
state-certificate-active = active
state-certificate-suspended = suspended
state-certificate-withdrawn = withdrawn
state-certificate-expired = expired
state-certificate-superseded = superseded
state-surveillance-due = due
state-surveillance-overdue = overdue
state-surveillance-passed = passed
state-surveillance-failed = failed
state-surveillance-lapsed = no longer needed
state-complaint-received = received
state-complaint-assigned = assigned
state-complaint-resolved = resolved
state-revision-draft = a draft
state-revision-in-review = in review
state-revision-published = published
state-revision-withdrawn = withdrawn
state-consultation-running = running
state-consultation-concluded = concluded
state-ballot-held = held
state-ballot-cancelled = cancelled
state-comment-link-active = active
state-comment-link-revoked = revoked
state-comment-open = open
state-comment-answered = answered
state-batch-asked = requested
state-batch-stopped = stopped
state-person-active = active
state-person-disabled = disabled
state-api-key-active = active
state-api-key-revoked = revoked
state-signing-key-active = active
state-signing-key-retired = retired
state-signing-key-revoked = revoked

## Acts, as they follow "you may" or "to"

act-register-organisation = register an organisation
act-amend-organisation = amend an organisation
act-merge-organisation = merge an organisation into another
act-receive-application = file an application
act-start-application-review = start the review of an application
act-accept-application = accept an application
act-refuse-application = refuse an application
act-withdraw-application = withdraw an application
act-plan-assessment = plan an assessment
act-change-plan = change the plan of an assessment
act-start-assessment = start an assessment
act-record-answers = record answers
act-record-consensus = record a consensus
act-attach-evidence = attach evidence
act-report-assessment = report on an assessment
act-evaluate-assessment = evaluate an assessment
act-review-evaluation = review an evaluation
act-return-assessment = return an assessment to the team
act-decide-certification = decide on certification
act-reopen-assessment = reopen the decision on an assessment
act-take-over-answers = take over answers of the last evaluation
act-conclude-assessment = conclude the assessment of a surveillance
act-abandon-assessment = abandon an assessment
act-raise-nonconformity = raise a nonconformity
act-answer-nonconformity = answer a nonconformity
act-verify-correction = verify a correction
act-close-nonconformity = close a nonconformity
act-reopen-nonconformity = reopen a nonconformity
act-hand-over-nonconformity = hand over a nonconformity
act-void-nonconformity = void a nonconformity
act-intend-certificate = issue a certificate
act-publish-certificate = publish a certificate
act-suspend-certificate = suspend a certificate
act-restore-certificate = restore a certificate
act-withdraw-certificate = withdraw a certificate
act-reissue-certificate = reissue a certificate
act-propose-change = propose a change of a certificate
act-confirm-change = confirm a change of a certificate
act-decline-change = decline a change of a certificate
act-carry-suspension = let a suspension go on
act-carry-withdrawal = let a withdrawal go on
act-reopen-withdrawal = reopen the withdrawal of a certificate
act-reinstate-certificate = take back the withdrawal of a certificate
act-reduce-certificate = reduce the scope or level of a certificate
act-supersede-certificate = replace a certificate
act-expire-certificate = mark a certificate as expired
act-plan-surveillance = plan surveillance
act-assess-surveillance = plan the assessment of a surveillance
act-pass-surveillance = record surveillance as passed
act-fail-surveillance = record surveillance as failed
act-mark-overdue = mark surveillance as overdue
act-carry-surveillance = carry surveillance over
act-resume-surveillance = take lapsed surveillance up again
act-lapse-surveillance = cancel surveillance
act-reinstate-surveillance = plan lapsed surveillance again
act-receive-complaint = file a complaint or an appeal
act-assign-complaint = assign a complaint
act-attach-complaint-file = attach a file to a complaint
act-resolve-complaint = resolve a complaint
act-ask-batch = request a batch
act-retry-batch = retry a batch
act-stop-batch = stop a batch
act-import-revision = import a revision
act-edit-revision = edit a revision
act-submit-revision = submit a revision for review
act-return-revision = return a revision to its editors
act-publish-revision = publish a revision
act-read-comparison = say that the comparison was read
act-withdraw-revision = withdraw a revision
act-open-consultation = open a consultation
act-amend-consultation = amend a consultation
act-conclude-consultation = conclude a consultation
act-open-ballot = open a ballot
act-cast-vote = vote
act-cancel-ballot = cancel a ballot
act-make-comment-link = make a comment link
act-revoke-comment-link = revoke a comment link
act-receive-comment = record a comment
act-support-comment = support or oppose a comment
act-answer-comment = answer a comment
act-add-person = add a person
act-amend-person = amend a person
act-disable-person = disable a person
act-enable-person = enable a person
act-set-password = set a password
act-enrol-second-factor = set up a second factor
act-reset-second-factor = reset a second factor
act-make-api-key = make an API key
act-revoke-api-key = revoke an API key
act-make-signing-key = make a signing key
act-move-signing-key = move a signing key out of the register
act-retire-signing-key = retire a signing key
act-revoke-signing-key = revoke a signing key

## Who may act, and when

refusal-act-forbidden =
    To { $act }, you need the role { $roles }; { $count ->
        [0] you have no role
        [one] your role is { $held }
       *[other] your roles are { $held }
    }.
refusal-act-forbidden--own = A contact may { $act } for their own organisation only.
refusal-act-forbidden--disabled = { $person }, who requested this, is disabled and may no longer act.
refusal-act-forbidden--audit = The audit trail is open to the roles { $roles } only.
refusal-act-untimely--last-operator = { $name } is the last operator who can sign in. Make somebody else an operator, with a password, first.
refusal-act-untimely--key-outside = The signing key is kept outside the register (TOUCHSTONE_SIGNING_KEY or TOUCHSTONE_SIGNING_COMMAND), so none is made here. Make one there, name it in the setting, run "touchstone signing-key rotate", and start the service again.
refusal-act-untimely--key-ended = Key { $id } was retired or revoked and does not sign again. Make a new key.
refusal-act-untimely--key-not-inside = No private key is in this register, so there is none to move.
refusal-act-untimely--key-file-other = What was written to the file is not key { $id }. The key stays in the register.
refusal-act-untimely = This { $record } is { $state }. You can { $act } only in the state { $states }.
refusal-act-untimely--application-not-accepted = The application is { $state }. You can plan an assessment only after the application is accepted.
refusal-act-untimely--assessment-on-application = Assessment { $assessment } is based on this application. Abandon the assessment first.
refusal-act-untimely--answers-changed = Answers changed during the evaluation. Evaluate again.
refusal-act-untimely--nonconformity = The assessment is { $state }. You can raise a nonconformity only from its start to its decision.
refusal-act-untimely--not-live = Certificate { $number } is { $state } and cannot be replaced. File an application that is based on the certificate in force, or an initial application.
refusal-act-untimely--grant-over = The decision of { $decided } could be used until { $until }. File a new application.
refusal-act-untimely--decision-newer = Decision { $decision } of { $decided } is newer and for the same scope, so this one is not used any more. Issue on the newer decision if it grants; otherwise file a new application.
refusal-act-untimely--withdrawn-since = Certificate { $number } for the same scope was withdrawn after this decision, so the decision is not used any more. File a new application.
refusal-act-untimely--grant-waiting = Decision { $decision } of { $decided } grants a certificate in the place of { $number } and is not used yet. Issue the certificate on it first.
refusal-act-untimely--paper-pending = The document of certificate { $number } is still being made.
refusal-act-untimely--not-in-force = Certificate { $number } is { $state }. A label is made of a certificate in force.
refusal-act-untimely--organisation-merged = This organisation was merged into { $into }, so you cannot { $act } here. Name { $into }.
refusal-act-untimely--merger-issuing = Certificate { $number } is being issued. Merge once its document is made.
refusal-act-untimely--of-surveillance = This assessment is made for surveillance { $surveillance }, so no certification decision follows from it. Conclude the surveillance.
refusal-act-untimely--not-watched = Certificate { $number } is { $state }, so its surveillance is not assessed.
refusal-act-untimely--surveillance-unassessed = This surveillance has no assessment yet, and cannot pass without one. Plan its assessment first.
refusal-act-untimely--preview = The assessment is { $state }. Only an assessment in progress has a preview; what was evaluated stands in its evaluation.
refusal-act-untimely--reopening-over = The last day to { $act } was { $until }. Put an appeal on record, or reopen it again.
refusal-act-untimely--withdrawal-final = This certificate is withdrawn. It can be restored only after an appeal is upheld, or after the withdrawal is put on record as a slip.
refusal-act-untimely--slip-issued = Certificate { $number } was issued on the decision. Put an appeal on record, or suspend, reduce or withdraw the certificate.
refusal-act-untimely--slip-late = The certificate was withdrawn on { $on }, which is too long ago for a slip. Put an appeal on record, or file an initial application.
refusal-act-untimely--certificate-stands = Certificate { $number } stands on the earlier decision. Withdraw it before you refuse, or grant a level that was reached.
refusal-act-untimely--decision-overtaken = This decision was reopened, so no certificate is issued on it. Decide again, and issue on the new decision.
refusal-act-untimely--batch-stopped = { $person } stopped the batch; reason: { $reason }
refusal-act-untimely--not-drafted = This revision is { $state }. Comments are asked for on a draft that is not published yet.
refusal-act-untimely--consultation-awaited = The consultation opens on { $opens }. Comments are taken from that day on.
refusal-act-untimely--consultation-concluded = The consultation is concluded and takes no more comments.
refusal-act-untimely--not-balloted = This revision is { $state }. A ballot is held over a draft that is not published yet.
refusal-act-untimely--ballot-held = Ballot { $ballot } over the same draft is open until { $closes }. Wait for its result, or cancel it first.
refusal-act-untimely--ballot-awaited = The ballot opens on { $opens }. Votes are taken from that day on.
refusal-act-untimely--ballot-over = The ballot was open until { $closes } and takes no more votes.

refusal-duties-mixed--team-excluded = Members of the assessment team may not { $act }.
refusal-duties-mixed--team-only = Only members of the assessment team may { $act }.
refusal-duties-mixed--lead-only = Only the leader of the assessment team may { $act }.
refusal-duties-mixed--decided = You decided on this certificate, so you may not { $act }.
refusal-duties-mixed--assessed = You took part in the assessment, so you may not { $act }.
refusal-duties-mixed--proposed = You proposed this change, so you may not { $act }.
refusal-duties-mixed--edited = You drafted or edited this revision, so you may not { $act }. Somebody other than { $editors } must.
refusal-duties-mixed--handler-only = Only the assigned handler may { $act }.
refusal-duties-mixed--handler-involved = The handler was involved in the matter, so they may not handle the complaint.
refusal-duties-mixed--party = You had a part in what is to be looked at again, so you may not { $act }. Somebody else must.
refusal-duties-mixed--joins = { $person } reviewed or decided this assessment, so they may not join its team. Name somebody else.
refusal-duties-mixed--no-voter = You are not among the voters of this ballot.

## Records that are missing, taken or faulty

refusal-record-unknown = There is no { $record } { $id }.
refusal-record-unknown--evidence = Assessment { $assessment } has no evidence { $id }.
refusal-record-unknown--complaint-file = The complaint { $complaint } has no file { $id }.
refusal-record-unknown--notice = Certificate { $number } has no notice { $place }.
refusal-record-unknown--number = No certificate was issued under the number { $number }.
refusal-record-unknown--no-register = There is no register here, so no certificates are on record.

refusal-record-taken--assessment-of = The application already has assessment { $holder }.
refusal-record-taken--assessment-of-surveillance = The surveillance already has assessment { $holder }.
refusal-record-taken--certificate-of = The decision already has certificate { $holder }.
refusal-record-taken--intended-certificate = Certificate { $holder } is already being issued for this organisation, standard and scope.
refusal-record-taken--live-certificate = Certificate { $holder } already covers this organisation, standard and scope.
refusal-record-taken--replacement-of-certificate = Certificate { $holder } already takes the place of this certificate.
refusal-record-taken--credit-code = Organisation { $holder } already has this unified social credit code.
refusal-record-taken--credit-code-of = { $name } ({ $id }) already has this unified social credit code. Use that organisation.
refusal-record-taken--merger = Certificates { $number } and { $other } are both in force for the same standard and scope. Withdraw one of them, or reduce its scope, and merge then.
refusal-record-taken--login = Person { $holder } already has this login.
refusal-record-taken--other = The { $record } { $holder } already holds this key ({ $space }).
refusal-record-taken--scope = Certificate { $number } is { $state } for this organisation, standard and scope. Renew, transfer, extend, reduce or withdraw it.
refusal-record-taken--published = Other rules are already published under this name. Give this revision the next number.
refusal-record-taken--revision = Revision { $revision } of { $standard } { $edition } is on record as { $holder } with other files. Edit that draft, or give this revision another number.

refusal-record-faulty =
    The { $what } has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
subject-organisation = organisation
subject-merger = merger
subject-application = application
subject-refusal = refusal
subject-withdrawal = withdrawal
subject-plan = plan
subject-return = return
subject-abandonment = abandonment
subject-review = review
subject-decision = decision
subject-batch = batch
subject-stop = stop of the batch
subject-restoration = restoration
subject-notice = notice
subject-complaint = complaint
subject-assignment = assignment
subject-answer = answer
subject-verification = verification
subject-reopening = reopening
subject-surveillance = surveillance
subject-evaluation = evaluation
subject-report = report
subject-assessment = assessment
subject-nonconformity = nonconformity
subject-evidence = evidence
subject-complaint-file = file
subject-consensus = consensus
subject-reduction = reduction
subject-reissue = reissue
subject-change = change
subject-answer-sheet = answer sheet
subject-revision = revision
subject-consultation = consultation
subject-ballot = ballot
subject-vote = vote
subject-comment-link = comment link
subject-comment = comment
subject-comparison = reading of the comparison
subject-sheet = comment sheet
subject-edit = edit
subject-person = person
subject-password = password
subject-api-key = API key
subject-certification-body = configuration of the certification body

refusal-certificate-unfit =
    The certificate cannot be issued: it breaks { $count ->
        [one] a rule
       *[other] { $count } rules
    } for certificates.
refusal-certificate-unfit--refused = The decision refuses certification, so no certificate can be issued.
refusal-certificate-unfit--claim = The signed statement for the QR code cannot be made.

refusal-key-reused = The Idempotency-Key { $key } was used for another request.
refusal-register-unfit =
    { $purpose ->
        [demo] This register holds demonstration data, and the service is set to run for production.
       *[production] This register is for production, and the service is set to run a demonstration.
    } Keep the two apart: name another folder or database.

## Work on many records

job-failed = The program failed: { $cause }
job-worker-died = The worker process ended at every attempt.

## The storage of the register

storage-held = Another process holds the register. Try again.
storage-read-only = The register file cannot be written. Check its permissions.
storage-disk = The disk fails to read or write the register. Check the disk.
storage-damaged = The register file is damaged, or is no register. Restore it from a backup.
storage-full = The disk is full. Free some space.
storage-closed = The register file cannot be opened. Check its folder and permissions.
storage-connection = The connection to PostgreSQL was lost. Try again.
storage-resources = PostgreSQL has run out of disk space, memory or connections. Free some, or raise its limits.
storage-stopping = PostgreSQL is stopping or starting, or ended the statement. Try again.
storage-postgres-disk = The disk of PostgreSQL fails to read or write. Check the disk.
storage-slow = The transaction took too long. Try again.
storage-conflict = PostgreSQL could not order two concurrent transactions. Try again.
storage-no-answer = PostgreSQL does not answer. Check TOUCHSTONE_DATABASE_URL.
storage-clock-back = The clock of this computer says { $now }, but the last change of the register was at { $last }: nothing is written until the clock is right. Set the clock of this computer. If it was the earlier time that was wrong, restore a backup from before it.
storage-readable = { $file }: others on this computer can read the register, and with it the signing key. Make the file yours alone: chmod 600.
storage-newer = A newer Touchstone made this register: it is of schema { $schema }, which this version does not know. Use that version, or restore a backup from before.
storage-foreign = The file is a database of another program, not a register. Name another folder or file.
storage-failed = The storage of the register cannot be used: { $cause }
storage-unsafe =
    This PostgreSQL may lose certificates that it has confirmed, because { $settings } { $count ->
        [one] is
       *[other] are
    } off. Set { $count ->
        [one] it
       *[other] them
    } to on in postgresql.conf and reload.
storage-without-log = { $file }: SQLite cannot keep a write-ahead log here. Use a local file system.

## The signing key outside the register

signing-key-unreadable = The signing key { $file } cannot be read: there is no such file, or the account of the service may not read it.
signing-key-unwritable = The file { $file } cannot be written. Check its folder and permissions. The key stays where it was.
signing-key-readable = { $file }: others on this computer can read the signing key. Make the file yours alone: chmod 600. Where somebody may have read it, make a new key.
signing-key-faulty = { $file } is not a private key in PEM after PKCS #8.
signing-key-kind = { $file } is a key of another kind than Ed25519.
signing-key-passphrase-missing = The signing key { $file } is encrypted. Set TOUCHSTONE_SIGNING_PASSPHRASE.
signing-key-passphrase-wrong = The signing key { $file } cannot be opened with TOUCHSTONE_SIGNING_PASSPHRASE: the passphrase is another one, or the file is damaged.
signing-command-failed = The program { $program } did not sign: it could not be started, ended with a fault, or took longer than ten seconds. The log has what it said.
signing-command-unusable = The program { $program } did not answer as laid down: no Ed25519 public key, or a signature that does not hold.
signing-command-busy = Too much is waiting to be signed. Try again.
secrets-key-missing = The secret of this second factor was encrypted with a key that is not there. Name its file in TOUCHSTONE_SECRETS_KEY.
secrets-key-other = The secret of this second factor was encrypted with another key than that of TOUCHSTONE_SECRETS_KEY. Name the file it was encrypted with, or reset the second factor.
secrets-key-short = { $file } (TOUCHSTONE_SECRETS_KEY) has fewer than { $least } bytes, or more than a key has. Make it with: openssl rand -base64 48 > { $file }
secrets-key-readable = Others can read { $file } (TOUCHSTONE_SECRETS_KEY). Give it to its owner alone: chmod 600 { $file }
secrets-key-unreadable = { $file } (TOUCHSTONE_SECRETS_KEY) cannot be read.
signing-key-away = The private part of signing key { $id } is not in the register and is not the key outside it. Name it in TOUCHSTONE_SIGNING_KEY or TOUCHSTONE_SIGNING_COMMAND, or make a new one with "touchstone signing-key rotate".
signing-key-other = Key { $id } signs, and the setting names key { $outside }. Name the former, or let the latter sign from now on with "touchstone signing-key rotate".
signing-key-other--inside = Key { $id } in the register signs, and the setting names key { $outside }. Move the former out with "touchstone signing-key move", or let the latter sign from now on with "touchstone signing-key rotate".

## Copies of the register

copy-register-missing = There is no register at { $file }.
copy-place-taken = There is already a register at this place. Restore to an empty one.
copy-file-damaged = SQLite finds faults in the file: { $faults }.
copy-trail-broken = The audit trail does not hold: { $fault }
copy-file-exists = { $file } already exists. Nothing was overwritten.
archive-newer = { $file } was written by a newer version of Touchstone ({ $schema }). Nothing was restored.
archive-other = { $file } is not an archive of a register. Nothing was restored.
archive-too-long = { $file } continues after its end mark. Nothing was restored.
archive-altered = { $file } was altered. Nothing was restored.
archive-table-unknown = { $file } names an unknown table. Nothing was restored.
archive-cut-short = { $file } is cut short. Nothing was restored.
archive-unreadable = { $file } is cut short or not an archive. Nothing was restored.
age-recipient-faulty = { $recipient } is not a recipient of age, which begins with "age1". Nothing was written.
age-recipient-secret = A recipient begins with "age1"; what was given is an identity, which is secret and opens backups. Take the recipient that stands beside it. Nothing was written.
age-recipients-missing = { $file } names no recipient. Nothing was written.
age-identity-missing = { $file } is encrypted. Name the file with an identity that opens it with --identity. Nothing was restored.
age-identity-faulty = The file of --identity does not have identities of age alone, which begin with "AGE-SECRET-KEY-". Nothing was restored.
age-identity-other = { $file } is encrypted for others: none of the identities in the file of --identity opens it. Nothing was restored.
age-passphrase = { $file } is encrypted with a passphrase. Decrypt it with "age --decrypt" first. Nothing was restored.
age-altered = { $file } was altered or is cut short. Nothing was restored.

## What is wrong with a checkpoint, or with a log beside it

log-key-missing = There is no signing key yet.
log-checkpoint-faulty = The file is not the signed checkpoint of a log of this service.
log-shorter = The log has { $size } entries now and had { $kept } before: its newest entries are gone, or an older register was put in its place.
log-other-history = The log is not what it was when it had { $kept } entries: entries were changed, or an older register was put in its place and has gone on from there.
witness-checkpoint-missing = There is no checkpoint there.
witness-key-unknown = The checkpoint is signed with none of the trusted keys.
witness-signature-false = The signature of the checkpoint is false.
witness-key-revoked = The checkpoint is signed with a key that the certification body has revoked.
witness-other-log = The checkpoint is of the log { $origin }; the checkpoints kept are of { $kept }.
witness-kept-faulty = The file { $file }, which was kept, is not a checkpoint.
witness-tile-missing = The file { $tile } of the log is missing or not whole, so it cannot be shown that the log goes on from the one that was kept.
checkpoint-false = The signature of the checkpoint is false: the file was changed, or somebody else made it.
checkpoint-key-unknown = This register has no key that signed the checkpoint: it is the checkpoint of another register, or this register is older than the key.
checkpoint-shorter--trail = It was signed over { $size } links of the audit trail, and the trail has { $now }: the newest were cut off, or an older register was put in its place.{ $restored ->
    [0] {""}
   *[other] {" "}Link { $restored } says that a backup was restored.
}
checkpoint-shorter--certificates = It was signed over { $size } issued certificates, and the register has { $now }: the newest were cut off, or an older register was put in its place.{ $restored ->
    [0] {""}
   *[other] {" "}Link { $restored } of the audit trail says that a backup was restored.
}
checkpoint-other = The first { $size } entries are not those that it was signed over: something was changed and the trail rewritten, or an older register was put in its place and has gone on from there.{ $restored ->
    [0] {""}
   *[other] {" "}Link { $restored } of the audit trail says that a backup was restored.
}

## What breaks the audit trail

trail-head-missing = The head of the audit trail is missing.
trail-head-altered = The head of the audit trail was altered.
trail-links-missing = Links { $from } to { $to } are missing.
trail-link-missing = Link { $link } is missing.
trail-link-order = Link { $link } does not follow the one before it.
trail-link-altered = Link { $link } was altered.
trail-link-early = Link { $link } comes before the first link.
trail-record-altered = The { $record } { $id } differs from what link { $link } says.
trail-record-gone = The { $record } { $id }, which link { $link } wrote, is gone.
trail-search-altered = The { $record } { $id } is not found by what it says: its search keys were altered.
trail-search-stray = There are search keys of records that do not exist ({ $count }).
trail-row-altered = The row { $row } of the table { $table } differs from what link { $link } says.
trail-attempts-altered = The row { $row } of the table sign_in_attempts differs from its own digest.
trail-row-stray = The row { $row } of the table { $table } was written by no link.
trail-row-gone = A row of the table { $table }, which link { $link } wrote, is gone.
trail-head-other = No link has the hash { $head } that was kept: the trail was cut, put back or rewritten since.
trail-file-altered = The stored file { $digest } was altered.
