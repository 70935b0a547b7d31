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
