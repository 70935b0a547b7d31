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
people-account = Change password
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
