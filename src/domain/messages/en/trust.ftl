### What is said of a certificate and of its document: on the public pages, on the page that works
### offline, and at the terminal.

## Statuses

certificate-status-active = Valid
certificate-status-suspended = Suspended
certificate-status-withdrawn = Withdrawn
certificate-status-expired = Expired
certificate-status-superseded = Superseded
# Stands in front of, or in place of, the status of a specimen.
certificate-specimen = Specimen

## What a certificate states

certificate-number = Certificate number
certificate-holder = Certificate holder
certificate-standard = Standard
certificate-edition = { $standard } { $edition }
certificate-level = Level
certificate-validity = Period of validity
certificate-period = { $from } to { $until }
certificate-valid-until = Valid until

## The verdict on a claim or a document

verdict-valid = Valid
verdict-dated = Genuine, status unknown
verdict-invalid = Not valid
verdict-not-issued = Not issued
verdict-specimen = Specimen: certifies nothing
verdict-refused = Not shown to be genuine

## Why, in a sentence

verdict-reason-listed-active = The status list signed by the certification body says that the certificate is valid.
verdict-reason-listed-suspended = The certificate is suspended and must not be used until it is restored.
verdict-reason-listed-withdrawn = The certificate has been withdrawn.
verdict-reason-listed-expired = The certificate has expired.
verdict-reason-listed-superseded = Another certificate has replaced this one.
# Of a claim whose signature is genuine, or of a document alone.
verdict-reason-list-missing = There is no status list, so the status of the certificate cannot be determined. Get the latest list from the certification body.
verdict-reason-list-stale = The status list is out of date and was not used. Get the latest one.
verdict-reason-list-early = The status list is dated later than the time of this check and was not used. Check the date of this computer.
verdict-reason-list-false = The signature of the status list could not be verified with a trusted key, so the list was not used.
verdict-reason-not-listed = The signature is genuine, but the certification body had issued no certificate under this number when it signed the status list. If the certificate is of the same day, get the latest list.
verdict-reason-other-listed = The signature is genuine, but the certification body issued another certificate under this number: what is claimed here is not in the status list.
verdict-reason-days-future = The first day of validity is still to come.
verdict-reason-days-past = The last day of validity has passed.
verdict-reason-specimen = This is a specimen: the rules it is based on have not been published, or it is for demonstration only.
verdict-reason-signature-false = The signature does not fit the content: the content was changed, or the certification body did not sign it.
verdict-reason-key-unknown = It is signed with a key that is not among the trusted keys.
verdict-reason-key-revoked = It is signed with a key that the certification body has revoked.
verdict-reason-key-untimely = The first day of validity is outside the period in which the signing key was in use.
verdict-reason-document-unknown = No certificate in the status list is byte for byte this file: the file was changed, was not issued by this certification body, or was issued after the list.
# Follows the reason where a status list was used.
verdict-known-on = { $reason } (As known on { $moment }.)

## What the proof beside a certificate shows

proof-logged = The proof holds: this certificate is entry { $place } of the log { $origin }, as the certification body signed it when the log had { $size } entries. This does not show what the certificate is now, or that the body showed everybody the same log.
proof-other-certificate = The proof is about another certificate: the one at entry { $place } of the log { $origin }, which had { $size } entries.
proof-hashes-false = The proof does not lead to what was signed: entry { $place } of the log { $origin }, which had { $size } entries, is not shown to be this certificate.
proof-key-unknown = The proof was not used: none of the trusted keys signed the log { $origin } when it had { $size } entries, of which it calls this certificate entry { $place }.
proof-signature-false = The proof was not used: the signature of the log { $origin } is false. It says that the log had { $size } entries, and that this certificate is entry { $place }.
proof-key-revoked = The proof was not used: the log { $origin } is signed with a key that the certification body has revoked. It says that the log had { $size } entries, and that this certificate is entry { $place }.

## What a Word file is

paper-unknown = Unknown: not a certificate issued by this certification body
paper-unknown-why = The file is not byte for byte a certificate that this certification body issued, and none of its certificate numbers was found in the text.
paper-not-compared--pdf = Not compared: a PDF
paper-not-compared--picture = Not compared: a scan or a photograph
paper-not-compared--other = Not compared: not a Word file that can be read
paper-not-compared-why = Only the Word file that was issued can be compared byte for byte; this says nothing against the paper. Scan the QR code on the paper, or look its number up in the register, and hold the number, the holder, the level and the dates there against those on the paper.
paper-altered = Not identical to the certificate that was issued
paper-altered-why = Every paragraph of the file is also in the certificate that was issued, but the files differ. The file may have been saved again, or text may have been removed.
# Followed by a list of paragraphs.
paper-altered-why--strange = This text is not in the certificate that was issued:
paper-genuine = Genuine, and the certificate is valid
paper-genuine--status = Genuine, but the status of the certificate is: { $status }
paper-genuine--specimen = Genuine, but a specimen: it certifies nothing
paper-genuine-why = It is byte for byte the file that was issued.

## What the page of a certificate says while it checks

claim-unreadable = The signature in the address cannot be read.
claim-differs = The signature is genuine, but the register says otherwise: { $differences }
claim-other = The signature is genuine, but the certification body put another one into the QR code of this certificate.
claim-agrees = The signature in the QR code is genuine. The number, the holder, the level and the period of validity agree with the register.
paper-checking = Checking…
paper-told = { $file }: { $verdict }.
paper-unreachable = The server could not be reached. Try again.
