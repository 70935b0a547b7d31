### Columns of tables of certificates that are handed out.

list-number = Number
list-holder-zh = Holder (Chinese)
list-holder-en = Holder (English)
list-level = Level
list-stars = Stars
list-from = Valid from
list-until = Valid until
list-file = File
list-sha256 = SHA-256
list-problem = Why there is no such file
list-title = Certificates
list-state = Status
list-since = Status since
list-code = Credit code
list-address = Address
list-standard = Standard
list-revision = Revision of the rules
list-scope-zh = Scope (Chinese)
list-scope-en = Scope (English)
list-sites = Sites
list-first = First issued
list-decided = Decided on
list-decision = Decision
list-specimen = Specimen
list-is-specimen = specimen
