### Who may sign in and use an address, and what is wrong with people, passwords and API keys.

refusal-sign-in-needed = Sign in, or send an API key as "Authorization: Bearer …".
refusal-sign-in-needed--key = The API key is unknown, expired or revoked.
refusal-sign-in-needed--link = Send the token of a comment link as "Authorization: Bearer …". This one is missing, unknown or revoked.
refusal-sign-in-refused = The name or the password is wrong.
refusal-sign-in-locked =
    After { $most } wrong passwords there is a delay. You can try again in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
refusal-sign-in-locked--codes =
    After { $most } wrong one-time codes there is a delay. You can try again in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
refusal-second-factor-needed = The password is right. Give the one-time code from your app as well, or a recovery code.
refusal-second-factor-refused = The one-time code is wrong, was used already, or is over. Give the one that your app shows now; each is taken once.
refusal-second-factor-refused--offered = This is not the code that the app shows for the new secret now. Check that the app has taken it, and that the clock of the telephone is right.
refusal-access-refused =
    This address requires the role { $roles }; { $count ->
        [0] you have no role
        [one] your role is { $held }
       *[other] your roles are { $held }
    }.
refusal-access-refused--scope = This address needs an API key with the scope { $scope }; this key has { $scopes }.
refusal-access-refused--origin = The request comes from a page of another website, which may not use your session. Repeat it on the pages of this service.
refusal-access-refused--by-key = An API key sets no passwords, makes no keys and changes no second factor: what it made would outlast it. Sign in.
refusal-access-refused--current = The current password is missing or wrong, so it was not replaced.
refusal-access-refused--not-own = Only the person sets up a second factor of their own.
refusal-access-refused--own-factor = You cannot reset your own second factor. Another operator can, or "touchstone person reset-second-factor" at the computer of the register.
refusal-access-refused--second-factor = This address requires the role { $roles }. Your body asks of it that you sign in with a one-time code as well: set up a second factor on the page of your account first.
refusal-record-unknown--login = No person has the login { $login }.

## People

fault-login-faulty = { $login } cannot be used as a login.
    .fix = Use 2 to 64 letters, digits and . _ @ + -, such as an e-mail address.
fault-roles-faulty = No role is given.
    .fix = Give one or more of { $known }.
fault-roles-faulty--unknown =
    { $count ->
        [one] There is no role { $roles }.
       *[other] There are no roles { $roles }.
    }
    .fix = Give one or more of { $known }.
fault-contact-mixed = A contact of an organisation may not work for the certification body.
    .fix = Give the contact no other role.
fault-contact-organisation = The organisation of this contact is missing.
    .fix = Give the id of the organisation.
fault-contact-organisation--needless = Only a contact belongs to an organisation.
    .fix = Leave the organisation out.

## Passwords

fault-password-length =
    The password has { $count ->
        [one] one character
       *[other] { $count } characters
    }.
    .fix = Use { $least } to { $most } characters, such as four unrelated words.
fault-password-plain = The password repeats a few characters, or has fewer than { $least } characters besides the login.
    .fix = Choose another password.

## API keys

fault-scopes-faulty = The scopes of the API key are missing or unknown.
    .fix = Give one or more of { $known }.
fault-until-faulty = { $until } cannot be the last day of an API key.
    .fix = Give a day from { $from } on, at most { $most } days ahead.
