### Settings, and what is wrong with them.

setting-host = Address to listen on. 0.0.0.0 opens the service to the network.
    .usual = 127.0.0.1
setting-port = Port to listen on; 0 takes any that is free.
    .usual = 8013
setting-root = Folder that holds standards/ and rules/.
    .usual = the packs that come with Touchstone
setting-templates = Folder that Word templates are uploaded into.
    .usual = data/templates beside the packs
setting-mode = demo: made-up data, no sign-in, this computer only. production: the register for real work.
    .usual = demo
setting-data = Folder that the register is kept in, as one SQLite file.
    .usual = data beside the packs
setting-database-url = PostgreSQL that the register is kept in instead, for any number of processes.
    .usual = none: the register is a SQLite file
setting-body = JSON file that says who issues certificates and how they are numbered.
    .usual = a body that is plainly made up; production needs a real one
setting-operator = Login of the first operator, made where production has none.
    .usual = operator
setting-operator-password = Password of the first operator.
    .usual = made at the first start and shown once
setting-signing-key = File (PEM, PKCS #8) with the Ed25519 key that signs, for its owner alone (0600).
    .usual = none: the key is in the register
setting-signing-passphrase = Passphrase that the file with the signing key is encrypted with.
    .usual = none: the file is not encrypted
setting-signing-command = Program that signs in place of a file, such as one that asks a PKCS #11 device.
    .usual = none
setting-second-factor = Roles, with commas between them, that nobody uses who signs in with a password alone.
    .usual = none
setting-secrets-key = File of 32 or more random bytes that secrets of second factors are encrypted with, for its owner alone (0600).
    .usual = none: they are in the register as they are
setting-proxy = Address of the proxy that ends TLS; the caller's address and protocol are taken from its headers.
    .usual = none
setting-log-level = Least severity of what is logged.
    .usual = info
setting-body-limit = Largest JSON body, and longest line of a batch, in bytes.
    .usual = 4194304
setting-close-after-ms = How long a stop waits for requests that are still being answered, in milliseconds.
    .usual = 10000
setting-drain-ms = How long a stop is told (by /readyz) before it begins, in milliseconds.
    .usual = 0
setting-backups = Folder that backups are put into; /metrics tells how old the newest is.
    .usual = none

## What a setting may be

setting-allowed-host = an address or a host name
setting-allowed-port = a whole number from 0 to 65535
setting-allowed-root = a folder
setting-allowed-templates = a folder
setting-allowed-mode = demo or production
setting-allowed-data = a folder
setting-allowed-database-url = a URL that begins with postgresql://
setting-allowed-body = a file
setting-allowed-operator = 2 to 64 letters, digits and . _ @ + -
setting-allowed-operator-password = a password of 12 characters or more
setting-allowed-signing-key = a file
setting-allowed-signing-passphrase = a passphrase
setting-allowed-signing-command = the path of a program from the root, without arguments
setting-allowed-second-factor = roles with commas between them, such as decision-maker,approver
setting-allowed-secrets-key = a file
setting-allowed-proxy = an IP address or a range such as 10.0.0.0/8
setting-allowed-log-level = one of fatal, error, warn, info, debug, trace, silent
setting-allowed-body-limit = a whole number from 1024 to 67108864
setting-allowed-close-after-ms = a whole number from 0 to 600000
setting-allowed-drain-ms = a whole number from 0 to 600000
setting-allowed-backups = a folder

## Settings that cannot be used

config-refused = The settings cannot be used:
config-value = { $variable }: { $value } is not { $allowed }.
config-value--secret = { $variable }: its value is not { $allowed }.
config-unknown = { $variable } is not a setting. The settings are { $known }.
config-unknown--meant = { $variable } is not a setting. Did you mean { $meant }?
config-demo-network = TOUCHSTONE_HOST: in a demonstration anybody can act as anybody, so it listens on this computer only, not on { $host }. For real work, set TOUCHSTONE_MODE to production.
config-body-missing = TOUCHSTONE_BODY: a certificate has to say who issues it. Name a file like docs/certification-body.json.
config-host-plain = TOUCHSTONE_HOST: passwords and keys would travel to { $host } unencrypted. Listen on 127.0.0.1 behind a proxy that ends TLS, or name the proxy in TOUCHSTONE_PROXY.
config-database-plain = TOUCHSTONE_DATABASE_URL: the register would travel to another computer unencrypted. Add sslmode=verify-full.
config-log-silent = TOUCHSTONE_LOG_LEVEL: faults would not be logged. Use error or a more detailed level.
config-demo-signing = TOUCHSTONE_SIGNING_KEY, TOUCHSTONE_SIGNING_COMMAND: a demonstration signs made-up certificates, and not with the key of a body. Leave the setting out, or set TOUCHSTONE_MODE to production.
config-signing-twice = TOUCHSTONE_SIGNING_KEY, TOUCHSTONE_SIGNING_COMMAND: one key signs at a time. Name a file or a program, not both.
