### The studio: signing in, who one is, passwords, and the pages of people and keys.

## Who one is

people-sign-in = Sign in
people-sign-out = Sign out
people-you-are = You are { $roles }
people-who = Who you are
people-person = { $name }, { $roles }
people-demo-choose = Look at it as one of the people of the demonstration. All of them are made up, and need no password.
people-demo-keys = Digits and arrows choose
people-may = What you may do
people-account = Password and one-time codes
people-may-editor = Draft revisions of the rules
people-may-approver = Publish what others drafted
people-may-assessor = Record answers and evidence, raise nonconformities
people-may-reviewer = Review evaluations you had no part in
people-may-decision-maker = Decide on assessments you had no part in; suspend, restore and withdraw certificates
people-may-clerk = Register organisations and applications, plan assessments, issue certificates
people-may-reader = Look things up
people-may-operator = Look after people and keys, read the audit trail
people-may-contact = See the records of your own organisation

## Signing in

people-login = Login
people-password = Password
people-sign-in-why = Assessments, certificates and people are for those who sign in. You then come to the page you were going to.
people-first-time = Here for the first time? The terminal gave the login and password of the operator when the service was first started.
people-forgotten = If you forgot your password, an operator of your body sets a new one; this service sends no e-mail.
people-open-to-all = To look up a certificate or read a standard, you need not sign in:
people-register = Register of certificates
people-empty-login = Fill in your login.
people-empty-password = Fill in your password.
people-again = Sign in again
people-again-why = Your session has ended: its time was over, you signed out elsewhere, or your password or roles were changed. What you filled in is still on this page, and you go on from here.
people-password-of = Password of { $name }
people-continue = Continue
people-someone-else = Sign in as somebody else
people-no-register = This service has no register, so there is nothing to sign in to.

## One's own password

people-account-why = 12 to 256 characters of any kind, such as four unrelated words. Your sessions in other browsers end when you change it.
people-current-password = Current password
people-new-password = New password
people-repeat-password = New password again
people-unlike = The two new passwords differ.
people-show-password = Show passwords
people-set-password = Set the new password
people-password-set = Your password is changed. You are still signed in here.
people-demo-no-password = People of the demonstration have no passwords. In real work you change your own here.

## One-time codes

people-second-factor = One-time codes
people-second-factor-why = With them nobody signs in who has learnt your password: an app on your telephone shows a new code every half minute. Any app for one-time codes (TOTP) will do.
people-second-factor-set = You sign in with one-time codes. If you have a new telephone, set them up again; the codes from before then end.
people-second-factor-begin = Set up one-time codes
people-second-factor-anew = Set up anew
people-second-factor-scan = Scan this with the app on your telephone.
people-second-factor-code = QR code of the secret for the app
people-second-factor-type = If you cannot scan it, type this secret into the app:
people-second-factor-confirm = Use one-time codes from now on
people-code = One-time code
people-code-hint = The six digits that the app on your telephone shows, or a recovery code
people-code-new-hint = The six digits that the app shows now
people-recovery = One-time codes are set up. Keep these recovery codes apart from the telephone: each lets you sign in once without it. They are shown only now.
people-withheld = Your body asks for one-time codes for { $roles }. Until you have set them up under "Password and one-time codes", you act without { $roles }.
people-second-factor-reset = Reset one-time codes
people-second-factor-reset-why = They sign in with one-time codes. Reset them if telephone and recovery codes are lost; make sure that it is they who ask.
people-second-factor-reset-done = { $name } signs in with the password alone again, and can set up one-time codes anew.

## People

people-title = People
people-name = Name
people-roles = Roles
people-state = State
people-active = may sign in
people-disabled = disabled
people-add = Add a person
people-change = Save the changes
people-changed = Saved.
people-added = { $name } is on record. Set a password next; without one they cannot sign in.
people-login-hint = 2 to 64 letters, digits and . _ @ + -, such as an e-mail address
people-amend-why = Saving ends the sessions of this person everywhere; they sign in again.
people-half-name = Part of the organisation's name
people-organisation = Organisation
people-choose = Choose
people-fill-in = Fill this in.
people-operators-change = Only an operator changes this.
people-password-for = New password of { $name }
people-password-hint = At least 12 characters. It is shown only now: hand it over in person or in another safe way. They change it once they have signed in.
people-password-make = Make one for me
people-password-set-for = Set as their password
people-password-given = The password of { $name } is set; they can sign in.
people-unlock = End the wait after wrong passwords
people-unlocked = { $name } can try the password again now.
people-disable = Disable
people-enable = Enable again
people-now-disabled = { $name } is disabled and can no longer sign in. You can enable them again at any time.
people-now-enabled = { $name } can sign in again.
people-disable-why = Whoever is disabled cannot sign in, and their API keys stop working. What they did and signed stays on record; nobody is ever deleted.
people-enable-why = Once enabled, they sign in with the password they had.

## Keys

people-keys = API keys
people-no-keys = There are no keys yet. Make one here for each program that uses the register.
people-key-why = A key acts as one person, within the scopes you choose, to its last day.
people-key-label = Purpose
people-key-label-hint = such as: nightly import
people-key-person = Acts as
people-key-scopes = Scopes
people-key-until = Last day
people-key-make = Make a key
people-key-made = The key for "{ $label }" is shown this once. Copy it now:
people-copy = Copy
people-revoke = Revoke
people-revoke-for-good = Revoke for good
people-keep = Keep it
people-revoked = revoked
people-scope-read = look things up
people-scope-work = work in the register
people-scope-rules = draft standards
people-scope-operate = run the service

## Getting started

people-setup = Getting started
setup-title = Getting started
setup-why = Four steps, and the first application can be received. You may stop at any time; what is done is saved.
setup-ready = Somebody is there for each task. The first application can be received.
setup-done = done
setup-operator = Operator
setup-operator-is = { $name }
setup-operator-what = The first password stood on the terminal, and whoever saw that may know it. Change it first.
setup-body = Certification body
setup-body-printed = Certificates will show:
setup-body-change = This stands in the file that --body named when the service was started. Change the file and start the service again.
setup-issuing = Rules for issuing
setup-rule = Rule
setup-value = Now
setup-member = Member of the file
setup-numbers = How certificates are numbered
setup-validity = How long a certificate holds
setup-surveillance = Time between surveillances
setup-grant = How long a decision may be used
setup-language = Language of certificates
setup-language-zh = Chinese
setup-language-en = English
setup-language-both = Chinese and English
setup-signatory = Who signs
setup-decider = Who is said to have decided
setup-look-up = Where QR codes lead
setup-none = not set
setup-months = { $count ->
    [one] one month
   *[other] { $count } months
}
setup-days = { $count ->
    [one] one day
   *[other] { $count } days
}
setup-look-up-missing = QR codes lead nowhere yet. The address is printed on each certificate and cannot be changed on paper: set lookUp before the first one is issued.
setup-look-up-what = This address is printed on each certificate and cannot be changed on paper. Make sure of it before the first one is issued.
setup-people = First people
setup-apart = Whoever took part in an assessment neither reviews it nor decides on it; whoever drafted a revision does not publish it. One person may have several roles, but each of these tasks takes somebody else.
setup-nobody = nobody yet
setup-next-person = Add another person

## Five clicks

path-title = Five clicks, from reading a standard to checking a certificate
path-why = Each makes you the person whose work it is
path-read = Read
path-read-what = A standard: what each clause is worth, how it earns, and why
path-try = Try
path-try-what = Fill in answers; points, level and the reason at each clause follow
path-issue = Issue
path-issue-what = What can be issued, what is blocked and why; issue one and see what became of it
path-check = Check
path-check-what = Anybody finds that certificate, and holds a paper in hand against it
path-people = People
path-people-what = Who does what: roles, letting in no more, keys
path-begin-again = Begin the demonstration again
path-begin-again-what = Restores the made-up data. What was done in the demonstration is gone; templates that were put into use stay.
path-beginning = The data are made anew; until then everything stays as it is.
path-begun = The demonstration has begun again.
demonstration-none = This service is no demonstration whose data it can restore.
path-begin-failed = The data could not be restored and are as they were. The log of the service says why.
