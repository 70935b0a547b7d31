### The pages for the public: the register, a certificate, the check of a file.

## The register

public-register = Register of certificates
public-number-or-holder = Certificate number or name of the holder
public-status = Status
public-status-any = All
public-search = Search
public-none-found = No certificate matches. Enter fewer characters, or choose another status.
public-page-first = First page
public-page-next = Next page
# Followed by links to the same certificates as CSV and JSON.
public-as-data = These certificates as data:

## A certificate

public-credit-code = Unified social credit code
public-held-by = On record since { $since } as
public-held-by-short = now { $name }
public-address = Address
public-scope = Scope of certification
public-sites = Sites
public-gap = No certificate in force before
public-first-issued = First issued
public-body = Certification body
# Followed by a time.
public-as-of = As recorded in the register on
public-since = Since { $date }.
public-meaning-active = The certificate is within its period of validity and is neither suspended nor withdrawn.
public-meaning-suspended = The certificate must not be used until it is restored.
public-meaning-withdrawn = The certification body has withdrawn the certificate.
public-meaning-expired = The last day of validity has passed.
# May be followed by the number of that certificate.
public-meaning-superseded = Another certificate has replaced this one.
public-specimen-status = Status of the specimen: { $status }.
public-unknown-why = This certification body has issued no certificate under this number. Check the number. If it is printed on a certificate, inform the certification body.

## The check of a file

public-check = Check a certificate file
public-check-hint = Choose the Word file that you received to see whether it is byte for byte the file that was issued. With a PDF or on paper, scan the QR code instead, or look up the number. The file is not kept.
public-check-file = Certificate (.docx)
public-check-now = Check
public-checked = Result of the check
# Over what the register has of the certificate.
public-checked-genuine = The certificate in the register
public-checked-altered = The certificate that the file names
public-trouble-no-file = No file arrived. Choose a file, then press “Check”.
public-trouble-too-large = The file is larger than { $megabytes } MB; larger files are not checked.
public-trouble-too-often = Too many files were checked from your network. Try again in a minute.
public-trouble-broken = The file could not be checked. Try again.

public-offline = Page that verifies without a network
public-proof = Proof that it stands in the log (.tlog-proof)
