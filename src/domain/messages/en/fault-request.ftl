### What is wrong with a request to the API.

## What happened this time

detail-route-unknown = There is nothing at { $path }.
detail-problem-unknown = There is no such kind of problem; /problems lists all of them.
detail-method-not-allowed = This address allows { $methods }.
detail-not-acceptable = This address answers in { $types }.
detail-media-type-unsupported = The request has no body. This address reads { $types }.
detail-request-faulty =
    The { $part ->
        [body] body
        [query] query
        [path] path
       *[headers] headers
    } of the request { $count ->
        [one] has a fault
       *[other] has { $count } faults
    }.
detail-json-faulty =
    The JSON has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
detail-json-faulty--empty = The body is empty.
detail-json-faulty--encoding = The text is not UTF-8.
detail-body-too-large--line = Line { $line } is longer than { $bytes } bytes.
detail-body-too-large--file = The file is larger than { $megabytes } MB.
detail-request-malformed--file = The form has no file.
detail-record-changed = The { $record } { $id } is now at version { $etag }. Nothing was done.
detail-precondition-missing--edit = An edit needs an If-Match header with the version of the draft that it was made from; * is not enough.
detail-precondition-missing--publish = Publishing needs an If-Match header with the version of the revision that was looked at; * is not enough.
detail-omitted =
    { $detail } The first { $told } are listed; there { $omitted ->
        [one] is one more
       *[other] are { $omitted } more
    }.
detail-precondition-missing--seen = A review or decision needs an If-Match header with the version of the assessment that was looked at; * is not enough.
detail-schema-unknown = There is no schema { $name }.
detail-schema-unknown--known = There is no schema { $name }. The schemas are { $known }.
detail-example-unknown = There is no worked example { $name }.
detail-example-unknown--known =
    There is no worked example { $name }. { $count ->
        [0] The revision has no worked examples.
        [one] The only example is { $known }.
       *[other] The examples are { $known }.
    }
detail-metrics-near = The figures are for programs on the computer of the service.
detail-stopping = The service is about to stop.
detail-disk-full = The disk of the register has { $free } bytes free; at least { $least } are needed.
detail-not-ready = No pack in { $root } can be used.
detail-right-missing =
    { $given ->
        [nothing] The request does not say what the left side is compared with.
       *[both] The request gives both "right" and "candidate".
    }
detail-subject-missing =
    { $given ->
        [nothing] The request does not say what the document is about.
       *[several] The request gives more than one subject for the document.
    }

## Single faults

fault-text-encoding = The bytes of the body are not UTF-8.
    .fix = Save or send the document as UTF-8.
fault-body-needless = This call takes no body.
    .fix = Leave the body out.
fault-cursor-faulty = { $cursor } is not a cursor.
    .fix = Use "next" of the previous page, or leave the cursor out to start from the beginning.
fault-right-missing =
    { $given ->
        [nothing] Neither "right" nor "candidate" is given.
       *[both] Both "right" and "candidate" are given.
    }
    .fix = Give either "right" or "candidate".
fault-subject-missing =
    { $given ->
        [nothing] None of "receipt", "assessment" and "standard" is given.
       *[several] More than one of "receipt", "assessment" and "standard" is given.
    }
    .fix = Give one of "receipt", "assessment" and "standard".
fault-standard-differs = The assessment is about { $said }, the address about { $standard }.
    .fix = Leave "standard" out, or send the assessment to the address of its standard.
fault-assessment-elsewhere = The assessment names { $said }.
    .fix = Leave it out, or compare the revision it was made under.
fault-assessment-elsewhere--calibration = The assessment was made under { $said }, the first one under { $first }.
    .fix = Calibrate the assessments of one revision at a time.
fault-level-unknown--asked = There is no level { $level }.
    .fix = Use one of the levels { $known }.
fault-level-unknown--result = There is no result { $result }.
    .fix = Use one of the results { $known }.
fault-edit-lost--shape = This is not an edit as in RFC 6902, with "add", "replace" or "remove".
    .fix = Write {"{ \"op\": \"replace\", \"path\": \"/rules/levels/four-stars/atLeast\", \"value\": 117 }"}.

## A demonstration says so on every page

demo-title = Demonstration
demo-notice = All data is made up, nobody signs in, and nothing here certifies anything.
