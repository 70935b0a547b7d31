### The studio: the page of templates.

templates-title = Templates
templates-upload = Upload a Word template
templates-drop = A template is an ordinary Word file; it may be dropped anywhere on this page. It is checked first, and nothing uses it until it is put into use.
templates-who = Clerks, rules editors and operators can check templates and put them into use.
templates-choose = Choose a template to see its tags, a sample and its versions.
templates-of = { $language ->
    [zh] Chinese
    [en] English
   *[both] Chinese and English
}{ $hasScope ->
    [no] {""}
   *[yes] , { $scope }
}
templates-version = v{ $version }
templates-active = in use
templates-active-used = in use, { $count ->
    [one] one certificate
   *[other] { $count } certificates
}
templates-kept = Upload of { $on } ({ $mark })
templates-unused = not in use
templates-used-before = not in use; { $count ->
    [one] one certificate
   *[other] { $count } certificates
} printed before
templates-mended = mended copy
templates-download = Download for Word
templates-download-mended = Download the mended Word file
templates-mends = { $count ->
    [0] Nothing could be put right for certain; the file is as it came.
    [one] One thing was put right in this copy
   *[other] { $count } things were put right in this copy
}
templates-errors = { $count ->
    [0] No errors: papers can be made from it
    [one] One error: no paper can be made from it
   *[other] { $count } errors: no paper can be made from it
}
templates-mend = Mend for me
templates-mend-why = Makes a copy with everything put right that is certain, and says what was done.
templates-hints = { $count ->
    [one] One hint
   *[other] { $count } hints
}
templates-right = { $count ->
    [0] No tags
    [one] One tag is right
   *[other] { $count } tags are right
}
templates-tag = Tag
templates-means = What stands there
templates-example = Example
templates-place = Where
templates-keep = Keep this template
templates-keep-why = It is kept as it is, and can then be put into use. Nothing uses it yet.
templates-keep-not = It can be kept once its errors are mended.
templates-sample = Sample
templates-case-usual = Usual, in its languages
templates-case-shortest = Shortest
templates-case-longest = Longest
templates-versions = Versions here
templates-versions-none = The template that comes with Touchstone has been in use here from the beginning.
templates-since = in use since { $on }
templates-printed = { $count ->
    [0] no certificate was printed with it
    [one] one certificate was printed with it
   *[other] { $count } certificates were printed with it
}
templates-activate = Put into use
templates-activate-why = Papers are made with it from now on. Papers that were made before stay as they are, with the template they were made with.
templates-language = Language of the paper
templates-scope = For which standard
templates-scope-all = all standards
templates-scope-standard = all editions of { $standard }
templates-activated = In use from now on, as v{ $version }.
