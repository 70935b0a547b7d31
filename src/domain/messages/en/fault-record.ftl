### What is wrong with what was given for a record of the register.

## Words that are missing

fault-words-missing = The { $what } is missing.
    .fix = Give the { $what }.
fault-words-untranslated = The { $what } is missing in the language "{ $language }", in which certificates are issued.
    .fix = Give it in this language as well: it cannot be added once the assessment has begun.
fault-character-forbidden = Character { $position } is { $code }: a control character, one without a meaning of its own, or one that turns the direction of writing around.
    .fix = Remove it. If the text was pasted, type the word anew.
fault-character-forbidden--break = Character { $position } is a line break or a tab ({ $code }); this text has one line.
    .fix = Write it in one line; separate parts by semicolons.
words-name = name
words-address = address
words-contact-name = name of the contact
words-scope = scope
words-site-name = name of the site
words-reason = reason
words-place = place
words-grounds = grounds of the recommendation
words-refusal-reason = reason for the refusal
words-grant-reason = reason to grant against the recommendation
words-note = note on what was found
words-cause = cause
words-correction = correction
words-complainant = name of the complainant
words-statement = statement
words-handler = handler
words-answer = answer
words-label = purpose of the API key
words-unit = name of the unit
words-comment = comment

## Organisations

fault-credit-code-faulty--length = A unified social credit code has 18 characters; this one has { $count }.
    .fix = Copy it again from the business licence.
fault-credit-code-faulty--sign = { $sign } cannot be part of a unified social credit code. The code has only digits and capital letters other than I, O, S, V and Z.
    .fix = Copy it again from the business licence.
fault-credit-code-faulty--check = The check character of the unified social credit code is { $given }, and the first 17 characters give { $expected }: a character was mistyped.
    .fix = Copy it again from the business licence.
fault-email-faulty = { $email } is not an e-mail address.
    .fix = Write it as name@domain.
fault-organisation-alike = { $name } ({ $id }) is on record under the same name.
    .fix = Use that organisation, or send "isAnother": true if these are two organisations.
fault-merger-into-itself = An organisation cannot be merged into itself.
    .fix = Name the organisation that is kept.
fault-merger-into-merged = The organisation to be kept was itself merged into { $into }.
    .fix = Name { $into }.
fault-merger-codes-apart = The credit codes { $code } and { $kept } are those of two organisations.
    .fix = Correct the code that is wrong first. What one organisation certifies is not handed to another by a merger; file an application.

## Applications

application-kind-initial = an initial certification
application-kind-renewal = a recertification
application-kind-transfer = a transfer to another revision
application-kind-extension = an extension of scope
fault-certificate-missing = An application for { $kind } is based on a certificate, but no certificate is named.
    .fix = Name the certificate by its id.
fault-certificate-needless = An application for initial certification is not based on a certificate.
    .fix = Leave the certificate out, or apply for recertification, transfer or extension of scope.
fault-not-followed--state = Certificate { $number } is { $state }, so nothing can take its place.
    .fix = Base an application on the active or suspended certificate of this organisation under this standard, or file an initial application. An assessment that is based on this certificate can only be decided with a refusal.
fault-not-followed--ended = Certificate { $number } ended on { $ended }, so only a recertification can take its place.
    .fix = Apply for recertification, or file an initial application. An assessment for anything else can only be decided with a refusal.
fault-not-followed--late = Certificate { $number } ended on { $ended }, and its recertification could be decided until { $until }.
    .fix = File an initial application. An assessment for recertification can only be decided with a refusal now.
fault-certificate-other = Certificate { $number } is for another organisation or standard, so the application cannot be based on it.
    .fix = Name an active or suspended certificate of this organisation under this standard, or file an initial application.
fault-standard-unknown--application = There are no rules for { $standard }.
    .fix = Name one of { $known }.
fault-profile-missing = The standard requires { $name } of every applicant.
    .fix = Give it in the profile; it cannot be added later.

## Assessments

fault-team-lead =
    { $count ->
        [0] The team has no leader.
       *[other] The team has { $count } leaders.
    }
    .fix = Name exactly one person as leader.
fault-team-twice = A person is named twice in the team.
    .fix = Name each person once.
fault-team-expert-lead = A technical expert leads the team.
    .fix = Name an assessor as leader.
fault-report-reviewer = The reviewer is named in the team.
    .fix = Name a reviewer who did not assess.
fault-recommendation-kind =
    { $kind ->
        [surveillance] This cannot be recommended of a surveillance.
       *[other] This can be recommended of a surveillance only.
    }
    .fix =
        { $kind ->
            [surveillance] Recommend to maintain, suspend or withdraw the certificate.
           *[other] Recommend to grant or to refuse.
        }
fault-methods-missing = No assessment method is given.
    .fix = Name at least one method.
fault-plan-fixed = The assessment was evaluated by this plan, so only its team can change.
    .fix = Leave days, methods and notes as they are, or have the assessment returned to the team first.
fault-dates-order--assessment = The assessment ends on { $until }, before it starts on { $from }.
    .fix = Put the dates in order.
fault-rules-same = Certificate { $number } is already based on revision { $revision }.
    .fix = Name the revision that the certificate is to be transferred to. If the organisation changed its name or address, reissue the certificate instead.
fault-place-both = A place has either a value or a state.
    .fix = Take one of them out.
fault-place-none = The answer to { $input } has no value at any place.
    .fix = Record the state of the clause itself, with the reason.
fault-answer-foreign = The answer to { $input } contains values of other assessors.
    .fix = Give only your own value; record a consensus separately, on the assessment.
fault-assessors-disagree = The answers of the assessors to { $input } cannot be combined ({ $answers }).
    .fix = Record the agreed answer as consensus.
assessor-answer = { $assessor }: { $form ->
        [value] a value
       *[results] several results
    }
assessor-answer--state = { $assessor }: { $state ->
        [not-applicable] not applicable
       *[not-checked] not checked
    }
fault-evaluation-blocked = The result is pending: { $what }
    .fix = Record what is missing, or send "whileBlocked": true to freeze the evaluation as it is.
fault-answer-unseen = The answer to { $input } was taken over from the last evaluation and has not been looked at again.
    .fix = Answer it again; the same answer will do where it still holds.
fault-nothing-before = This assessment follows no certificate, so there are no answers to take over.
    .fix = Record the answers.
fault-date-unplanned = { $date } is not within the plan of the assessment, { $from } to { $until }.
    .fix = Name a day of the plan, or have the plan changed first.
fault-rules-unusable = The rules of the assessment are in force from { $from } on, so not on { $date }.
    .fix = Name a day from { $from } on, or plan the assessment anew by the rules of that day.
fault-rules-unusable--sunset = The rules of the assessment may be used from { $from } until { $sunset }, so not on { $date }.
    .fix = Name a day from { $from } until { $sunset }, or plan the assessment anew by the rules of that day.
fault-date-ahead = { $date } is in the future.
    .fix = Name a date up to today.

## Evidence

fault-evidence-about = The rules of this assessment have no input or clause { $name }.
    .fix = Name an input or a clause by its id.
fault-evidence-type = Files of the type { $type } are not accepted.
    .fix = Save the file as one that ends in { $known }.
fault-evidence-other = The content of the file is not { $type }.
    .fix = Give the media type that the file has, and the ending that belongs to it.
fault-evidence-macros = The file carries macros, which a program would run.
    .fix = Save it without macros, for example as PDF.
fault-evidence-empty = The file is empty.
    .fix = Send the file itself.
fault-evidence-size = The file has { $bytes } bytes; the limit is { $most }.
    .fix = Send a smaller copy, or several parts.
fault-evidence-name = The file name must have 1 to 200 characters, without slashes and control characters.
    .fix = Choose a simpler name.

## Nonconformities

fault-due-early = The correction is dated { $due }, before the nonconformity was found on { $since }.
    .fix = Name the day it was done, from { $since } on, or the day by which it will be.
fault-clause-unknown--nonconformity = The standard has no clause { $clause }.
    .fix = Name a clause of the standard by its id.

## Decisions

fault-result-open =
    { $status ->
        [blocked] The result is pending because data is missing, so there is no level to grant.
       *[not-scored] The assessment was not scored, so there is no level to grant.
    }
    .fix = Return the assessment to the team for what is missing.
fault-level-out-of-reach = Level { $level } cannot be granted: the evaluation reached level { $reached }.
    .fix = Grant level { $reached } or a lower one; the levels are { $levels }.
fault-level-out-of-reach--none = Level { $level } cannot be granted: the evaluation reached no level.
    .fix = Refuse certification, with the reasons.
fault-nonconformity-open = The correction of the major nonconformity in clause { $clause } has not been verified.
    .fix = Wait for the correction and its verification, or refuse certification.

## Certificates

fault-validity-past = The validity of the certificate ended on { $date }, so it cannot be restored.
    .fix = Let it expire; the organisation may apply again.
fault-reduction-empty = The reduction changes nothing.
    .fix = Give a lower level, a narrower scope or fewer sites.
fault-level-higher = Level { $level } is not below { $now }.
    .fix = Name one of { $levels }.
fault-site-added = This site does not stand on the certificate with this name and address.
    .fix = Give the sites that remain as they stand on the certificate. To correct a name or an address, reissue the certificate; for another site, apply for an extension of scope.
fault-scope-wider = The scope would be wider than it is.
    .fix = Leave lines of the scope out, or apply for an extension of scope.
fault-change-unproven--reduction = It cannot be told from the words whether this scope is narrower.
    .fix = Leave whole lines of the scope out, the same in each language, or propose the change so that a second person confirms it.
fault-change-unproven--reissue = It cannot be told from the words whether this says the same.
    .fix = Propose the change so that a second person confirms it.
fault-reissue-empty = There is nothing to correct: the certificate says all of it already.
    .fix = Amend the organisation first, or give the words of the scope and of the sites as they should be.
fault-reissue-level = A reissue changes no level.
    .fix = Leave the level out, or reduce the certificate.
fault-site-count = A reissue neither adds nor removes a site.
    .fix = Give each site in its place, or reduce the certificate or apply for an extension of scope.
fault-holder-other = The organisation has another unified social credit code than the certificate, so it is not the same holder.
    .fix = Correct the code in the register if it is wrong; another organisation applies for initial certification.
fault-proposal-none = No change of this certificate waits to be confirmed.
    .fix = Propose the change first. A proposal ends when anything else is done to the certificate.
fault-proposal-over = The proposed change could be confirmed until { $until }.
    .fix = Propose it again.
fault-claim-size = A part of the signed statement for the QR code is too long. Number, holder, standard, edition and level may have at most 255 bytes each.
    .fix = Shorten the name; a Chinese character takes three bytes.

## Rules that every certificate must keep

fault-decision-grants = The decision refuses certification.
    .fix = Do not issue a certificate.
fault-decider-uninvolved = The person who decided also took part in the assessment.
    .fix = Have another person decide.
fault-decision-before-issue = The decision was made on { $decided }, after the first day of validity.
    .fix = Issue the certificate on or after the day of the decision.
fault-evaluation-unchanged = The decision is based on another evaluation.
    .fix = Decide on this evaluation first.
fault-rules-as-pinned = The receipt was made under other rules than those fixed in the plan of the assessment.
    .fix = Evaluate again.
fault-level-within-reach = Level { $level } was not granted or not reached.
    .fix = State the level that was granted.
fault-rules-published-or-specimen--specimen = The rules are { $marks }, so the certificate can only be a specimen.
    .fix = Issue it as a specimen.
fault-rules-published-or-specimen--unpublished = The rules are marked as published, but no revision published in the register has them.
    .fix = Have them published, or issue the certificate under published rules.
rules-mark =
    { $mark ->
        [illustrative] illustrative
       *[draft] a draft
    }
fault-number-says-specimen =
    { $is ->
        [specimen] The certificate is a specimen, and its number { $number } is not one of specimens.
       *[certificate] The number { $number } is one of specimens, and the certificate is not a specimen.
    }
    .fix = Take the number from the right series.
fault-names-complete--holder =
    The name of the holder is missing in { $language ->
        [zh] Chinese
       *[en] English
    }.
    .fix = Add it to the organisation.
fault-names-complete--scope =
    The scope is missing in { $language ->
        [zh] Chinese
       *[en] English
    }.
    .fix = Add it to the application.
fault-names-complete--site =
    The name of a site is missing in { $language ->
        [zh] Chinese
       *[en] English
    }.
    .fix = Add it to the application.
fault-dates-in-order = The dates are not in order: first issued { $first }, valid from { $from } until { $until }, issued { $issued }.
    .fix = Put the dates in order.
fault-model-agrees = The document would state something other than the register.
    .fix = Prepare the certificate again.

## Surveillance

fault-surveillance-early = The surveillance is due on { $due }, and it passes early.
    .fix = Give the reason why it was done so early.
fault-surveillance-level = The assessment of the surveillance does not reach level { $level }, which the certificate states.
    .fix = Record the surveillance as failed, or have the assessment returned to the team.
fault-surveillance-open = The correction of the major nonconformity in clause { $clause } has not been verified.
    .fix = Wait for the correction and its verification, or record the surveillance as failed.
fault-surveillance-clause = The rules of the body for surveillance name clause { $clause }, which the standard does not have.
    .fix = Correct surveillanceScope in the configuration of the certification body.
fault-not-overdue = The surveillance is due on { $due }, and today is { $today }.
    .fix = Wait until the due date has passed.

## Complaints

fault-appeal-undecided = An appeal is against a decision, and an assessment is not a decision.
    .fix = Name the decision or the certificate, or file a complaint.
fault-organisation-other = The { $record } belongs to another organisation.
    .fix = Name the organisation that it belongs to.

## Batches

fault-items-count = A batch has 1 to { $most } items; this one has { $count }.
    .fix = Divide it into several batches.
fault-item-twice = { $id } is already named as item { $index }.
    .fix = Name each record once.
fault-record-unknown--item = There is no { $record } { $id }.
    .fix = Take the id from the list of these records.

## Revisions as records

fault-files-many--revision = There are { $count } files; the limit is { $most }.
    .fix = Put the members of a pack into fewer files.
fault-path-misplaced = A revision cannot have a file at { $path }.
    .fix = Name it standards/<standard>/<edition>/<file>.json or rules/<standard>/<edition>/<revision>/<file>.json.
fault-path-twice = { $path } is given twice.
    .fix = Send each file once.
fault-file-size--revision = { $path } has { $bytes } bytes; the limit is { $most }.
    .fix = Spread its entries over several files.
fault-revision-mixed = The files belong to { $revisions ->
        [one] one revision
       *[other] { $revisions } revisions
    } of { $editions ->
        [one] one edition
       *[other] { $editions } editions
    }.
    .fix = Send the files of one revision together with those of its edition.
fault-revision-mixed--no-standard = There is no file of the standard itself.
    .fix = Send the files of one revision together with those of its edition.
fault-revision-mixed--other = The files would belong to another revision than { $revision } of { $standard } { $edition }.
    .fix = Keep the files in the folders of the revision.
fault-version-unknown = The revision had no version { $version }.
    .fix = Name a version that its history tells.
fault-file-unknown = The revision has no file { $path }.
    .fix = Name one of its files by its full path.
fault-example-fails--record = The worked example { $example } does not hold: { $failure }
    .fix = Correct the rules, or what the example expects.
fault-revision-withdrawn = Revision { $revision } of { $standard } { $edition } was withdrawn on { $on }: { $reason }
    .fix = Publish a revision that takes its place.
fault-decision-number = The certificate has no number.
    .fix = Give the number of the certificate.
fault-decision-early = The decision of { $decided } is earlier than the evaluation of { $evaluated }.
    .fix = Give the day on which it was decided, which is not before the evaluation.
fault-issue-early = The certificate is issued on { $issued }, before the decision of { $decided }.
    .fix = Give a day of issue that is not before the decision.
fault-validity-over = The certificate is valid until { $until }, before it is issued on { $issued }.
    .fix = Give a last day of validity after the day of issue.
fault-first-issue-late = The first issue, on { $first }, is later than this one, on { $issued }.
    .fix = Give the day on which the certificate was issued first.
fault-surveillance-late = The next surveillance is due on { $due }, after the last day of validity, { $until }.
    .fix = Give a day within the validity of the certificate, or leave it out.
fault-body-address = The certification body has no address in each language of the certificate.
    .fix = Give the address of the body in the languages in which the certificate is issued.

## Comments on a draft

fault-closes-early = The last day lies before the first, which is { $opens }.
    .fix = Give a last day that is not before the first.
fault-closes-early--days = The rules ask for at least { $least } { $least ->
        [one] day
       *[other] days
    }, so the last day is { $first } or later.
    .fix = Give a later last day.
fault-closes-early--past = The last day, { $closes }, has passed.
    .fix = Give today or a later day.
fault-opens-moved = The first day, { $opens }, has come, so it cannot be moved.
    .fix = Leave the first day as it is.
fault-opens-past = The first day, { $opens }, has passed.
    .fix = Give today or a later day: nobody could comment before.
fault-opens-past--ballot = The first day, { $opens }, has passed.
    .fix = Give today or a later day: nobody could vote before.
fault-closes-early--ballot-days = The rules of the standard ask for a ballot of at least { $least } { $least ->
        [one] day
       *[other] days
    }, so it may close on { $first } at the earliest.
    .fix = Give a later last day.
fault-ballot-rules-missing = The standard of this draft says nothing of how it is voted on.
    .fix = Add "ballot" to the standard, with the shares that the committee has laid down.
fault-voter-twice = { $voter } is named twice.
    .fix = Name each voter once.
fault-voter-drafted = { $voter } drafted or edited this revision, and by the rules of the standard withdraws from its ballot.
    .fix = Leave them out.
fault-voter-unknown = { $voter } is nobody on record who may sign in.
    .fix = Name people by the ids of their records.
fault-ballot-missing = The standard asks for a ballot, and none was held.
    .fix = Put the draft to the vote.
fault-ballot-missing--other = The ballot was over version { $version } of the draft, which is another text by now.
    .fix = Put the draft to the vote as it stands.
fault-ballot-rules-changed = The rules of the ballot are others than those of the revision in force, or are gone.
    .fix = Make sure that the committee has laid them down so.
fault-ballot-open = The ballot is open until { $closes }.
    .fix = Wait for its result.
fault-ballot-lost = The ballot did not approve the draft: { $approve } for, { $against } against, { $abstain } abstained, of { $members } who may vote.
    .fix = Answer the reasons, edit the draft, and put it to the vote again.
fault-place-unknown = The draft of this consultation has no clause { $clause }.
    .fix = Take the id of a clause from the draft, or give the number as it is printed.
fault-proposal-missing = The technical comment proposes nothing.
    .fix = Say what should stand instead, or write that nothing is proposed.
fault-blank-commented = { $count ->
        [one] A comment
       *[other] { $count } comments
    } came by this link already.
    .fix = Leave it at the comments that were sent.
fault-comment-open = Comment { $number } from { $unit } has no answer.
    .fix = Answer it: adopted, adopted in part, or not adopted with the reason.
fault-comment-elsewhere = The comment belongs to another consultation, or is answered twice in this call.
    .fix = Give each comment of this consultation once.
fault-consultation-open = The consultation takes comments until { $closes }.
    .fix = Wait for its last day, or conclude it with a reason.
fault-name-published = The folders hold other rules that are published under this number.
    .fix = Give the draft the next number.
fault-in-force-past = It is in force from { $from }, a day that has passed.
    .fix = If nothing is to be scored by it for past days, move its first day.
fault-comparison-unread = You have not said that you read what the revision changes.
    .fix = Read the comparison to its end, and say so there.
fault-comparison-other = The revision, or what is in force, is no longer what this comparison showed; or nothing is in force that it changes.
    .fix = Read the comparison that there is now.
