### What can be wrong with the settings of a certification body and their file.

words-body-name = name of the certification body in the language "{ $language }"
words-body-signatory = name of the signatory in the language "{ $language }"
words-body-decision-maker = name of the decision maker
fault-months-faulty =
    { $months ->
        [one] "{ $member }" is { $months } month.
       *[other] "{ $member }" is { $months } months.
    }
    .fix = Write a whole number of months from 1 to { $most }.
fault-offset-faulty =
    { $minutes ->
        [one] No place is { $minutes } minute ahead of UTC.
       *[other] No place is { $minutes } minutes ahead of UTC.
    }
    .fix = Write minutes from -840 to 840; China is at 480.
fault-grace-faulty =
    { $months ->
        [one] A certificate could be renewed { $months } month after its end, and so after the whole new term of { $term }.
       *[other] A certificate could be renewed { $months } months after its end, and so after the whole new term of { $term }.
    }
    .fix = Write fewer months than "validityMonths".
fault-clocks-faulty--none = Where the clocks of the body are is missing.
    .fix = Write "timeZone", such as "Asia/Shanghai".
fault-clocks-faulty--both = "timeZone" already says where the clocks of the body are.
    .fix = Remove "utcOffsetMinutes".
fault-clocks-faulty--zone = There is no time zone { $zone }.
    .fix = Write the name of a zone in the IANA time zone database, such as "Asia/Shanghai".
fault-number-pattern--serials =
    { $count ->
        [0] The pattern { $pattern } has no running number.
        [one] The pattern { $pattern } has { $count } running number.
       *[other] The pattern { $pattern } has { $count } running numbers.
    }
    .fix = Write {"{serial:5}"} exactly once: TS-{"{year}"}-{"{serial:5}"}.
fault-number-pattern--digits = The running number of the pattern { $pattern } must have 1 to 12 digits.
    .fix = Write {"{serial:5}"} for a running number of at least 5 digits.
fault-number-pattern--token = { $token } has no meaning in the pattern { $pattern }.
    .fix = Use {"{year}"}, {"{yy}"}, {"{standard}"} and {"{serial:5}"}.
fault-number-pattern--characters = The pattern { $pattern } contains characters that are not allowed.
    .fix = Besides {"{year}"}, {"{yy}"}, {"{standard}"} and {"{serial:5}"}, use only letters, digits, dots, hyphens and underscores.

body-file-fault = { $variable }: { $file }: { $message } { $fix }
body-file-fault--place = { $variable }: { $file } { $place }: { $message } { $fix }
body-file-unreadable = { $variable }: { $file } cannot be read. Check that the file exists and that this account may read it.
