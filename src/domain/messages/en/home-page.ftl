### The first page of a service, and what a start of it prints.

home-title = Touchstone
home-lead = Touchstone keeps the requirements of a standard, and the rules by which they are scored, as data. Submit an assessment: the answer has the points, the level, the findings and the reason for every point, as a receipt that can be computed again years later.
home-illustrative-why = Numbers marked “illustrative” are made up to show a shape; no standards committee has published them.
home-paste = Paste this into a terminal
home-paste-why = The command takes a worked example, scores it and explains the result.
home-standards = Standards available here
home-more = More
home-link-studio = Studio: score, move thresholds, issue certificates
home-link-register = Register of certificates
home-link-check = Check a certificate file
home-link-verify = Verify a certificate, also without a network
home-link-docs = Documentation of the API, to read and try
home-link-openapi = Description of the API (OpenAPI 3.1)
home-link-schemas = File formats (JSON Schema)
home-link-problems = Problems, and what to do about them

## The page of the API

# { $document } is a link.
api-page-how = Every operation stands below under its subject and can be chosen under “Go to an operation”; what it takes and answers is loaded when it is opened. A program that makes a client takes { $document }, which has all of it.
api-page-find = Go to an operation
api-page-role = Ask in the demonstration as

## What a start prints

start-paste = Paste this into another terminal to score an example and explain the result:
start-paste-command = The same without the service:
start-demo = DEMONSTRATION: all data is made up, nobody signs in, and nothing here certifies anything.
start-demo-who = A header of the request says who asks:
start-stop = Ctrl+C stops the service.
# Followed by the password.
start-operator = The first operator signs in as { $login } with this password, shown once:
