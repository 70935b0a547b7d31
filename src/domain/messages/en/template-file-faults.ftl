### What is wrong with an uploaded Word file, or with a part of it, before its text is read.

## The file as a whole

fault-archive-too-large--packed = The file has { $bytes } bytes; the limit is { $most }.
    .fix = Reduce the size of its pictures.
fault-archive-too-large--unpacked = The unpacked file has { $bytes } bytes; the limit is { $most }.
    .fix = Reduce the size of its pictures.
fault-archive-too-large--text = The unpacked text of the file has { $bytes } bytes; the limit is { $most }.
    .fix = Use a shorter document as the template.
fault-archive-too-large--elements = The file has more than { $most } XML elements, counted up to the part "{ $part }".
    .fix = Use a shorter document as the template.
fault-archive-ratio = The unpacked file is more than { $most } times as large as the file itself.
    .fix = Save the file again from Word.
fault-archive-ratio--part = The unpacked part "{ $part }" is more than { $most } times as large as it is in the file.
    .fix = Save the file again from Word.
fault-archive-kind--old-word = The file is an old .doc file or is protected by a password.
    .fix = Open it in Word, remove the password and save it as .docx.
fault-archive-kind--not-docx = The file is not a .docx file.
    .fix = Save it from Word as "Word Document (.docx)".
fault-archive-entries = The file has { $count } parts; the limit is { $most }.
    .fix = Save the file again from Word.
fault-archive-broken = The file is damaged.
    .fix = Save the file again from Word.
fault-archive-broken--hidden = The file contains bytes that its directory does not list.
    .fix = Save the file again from Word.
fault-package-kind--zip = The file is a zip file but not a Word document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-package-kind--empty = The file does not contain a document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-package-kind--not-word = The file is not a Word document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-relationship-target = The part "{ $part }" needs "{ $target }", which is missing from the file.
    .fix = Save the file again from Word.
fault-relationship-source = The part "{ $part }" lists the links of a part that does not exist.
    .fix = Save the file again from Word.

## Parts as they are packed

fault-part-link--symbolic = The part "{ $part }" is a symbolic link.
    .fix = Save the file again from Word.
fault-part-link--special = The part "{ $part }" is not an ordinary file.
    .fix = Save the file again from Word.
fault-part-twice = The part "{ $part }" is in the file twice.
    .fix = Save the file again from Word.
fault-part-encrypted = The part "{ $part }" is encrypted.
    .fix = Save the file again from Word.
fault-part-packing = The part "{ $part }" is compressed by a method that Word does not use.
    .fix = Save the file again from Word.
fault-part-header = The part "{ $part }" is not where the directory of the file says.
    .fix = Save the file again from Word.
fault-part-overlap = The part "{ $part }" overlaps another part.
    .fix = Save the file again from Word.
fault-part-size--larger = The part "{ $part }" is damaged or larger than the file says.
    .fix = Save the file again from Word.
fault-part-size--other = The size of the part "{ $part }" differs from what the file says.
    .fix = Save the file again from Word.
fault-part-damaged = The part "{ $part }" is damaged.
    .fix = Save the file again from Word.

## Names of parts

fault-part-name--none = A part of the file has no name.
    .fix = Save the file again from Word.
fault-part-name--long = The name of the part "{ $part }" has more than { $most } characters.
    .fix = Save the file again from Word.
fault-part-name--nul = The name of the part "{ $part }" contains a NUL character.
    .fix = Save the file again from Word.
fault-part-name--ascii = The name of the part "{ $part }" contains characters that are not ASCII.
    .fix = Save the file again from Word.
fault-part-name--backslash = The name of the part "{ $part }" contains a backslash.
    .fix = Save the file again from Word.
fault-part-name--absolute = The name of the part "{ $part }" is an absolute path.
    .fix = Save the file again from Word.
fault-part-name--drive = The name of the part "{ $part }" names a drive or a stream.
    .fix = Save the file again from Word.
fault-part-name--percent = The name of the part "{ $part }" contains a percent sign.
    .fix = Save the file again from Word.
fault-part-name--climbs = The name of the part "{ $part }" leads out of its folder.
    .fix = Save the file again from Word.
fault-part-name--empty-step = The path of the part "{ $part }" has an empty step.
    .fix = Save the file again from Word.
fault-part-name--edge = The path of the part "{ $part }" has a step that begins with a space or ends with a dot or space.
    .fix = Save the file again from Word.
fault-part-name--device = The name of the part "{ $part }" is the name of a device.
    .fix = Save the file again from Word.
fault-part-name--unusual = The name of the part "{ $part }" contains an unusual character.
    .fix = Save the file again from Word.
fault-part-name--second = The part "{ $part }" has a second name.
    .fix = Save the file again from Word.
fault-part-name--folder = The part "{ $part }" is a folder with content.
    .fix = Save the file again from Word.

## What is in a part

fault-part-encoding = The part "{ $part }" is not encoded in UTF-8.
    .fix = Save the file again from Word.
fault-part-namespace--strict = The part "{ $part }" is in the strict form of Office files.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--prefix = The part "{ $part }" defines the XML prefix "{ $prefix }" in an unusual way.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--default = The part "{ $part }" defines its default XML namespace in an unusual way.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--unusual = The part "{ $part }" is written in an unusual way.
    .fix = Save the file again from Word.
fault-part-kind--nested = The part "{ $part }" is an archive, a program or another document.
    .fix = Delete it from the document.
fault-part-kind--unknown = The part "{ $part }" is of a kind that templates do not use.
    .fix = Delete it from the document.
fault-part-kind--false = The content of the part "{ $part }" does not match its file extension.
    .fix = Delete it from the document.
fault-part-kind--relationship = The file contains something unknown ({ $kind }).
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-xml-doctype = The part "{ $part }" contains a DOCTYPE.
    .fix = Save the file again from Word.
fault-xml-malformed = The part "{ $part }" is not well-formed XML at character { $at }.
    .fix = Save the file again from Word.
fault-xml-depth = The part "{ $part }" nests XML elements too deeply.
    .fix = Save the file again from Word.
fault-xml-entity = The part "{ $part }" uses an XML entity that is not allowed, at character { $at }.
    .fix = Save the file again from Word.
fault-xml-character = The part "{ $part }" contains a control character at character { $at }.
    .fix = Save the file again from Word.
fault-xml-size = The part "{ $part }" has more than { $most } XML elements.
    .fix = Copy the text into a new document and save that.

## What templates must not contain

fault-macros = The file contains { $what ->
        [macros] macros
        [toolbars] toolbars
       *[buttons] buttons for macros
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-macros--part = The part "{ $part }" is made for macros or controls.
    .fix = Save the file as "Word Document (.docx)".
fault-macros--file = The file can contain macros.
    .fix = Save it from Word as "Word Document (.docx)".
fault-embedded-object = The file contains { $what ->
        [object] an embedded object
        [control] an ActiveX control
        [merged] another document that Word would merge into it
        [video] a video
        [sound] a sound
        [media] a video or sound
       *[add-in] a web add-in
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-embedded-object--part = The part "{ $part }" contains { $what ->
        [object] an embedded object
        [control] an ActiveX control
       *[merged] another document that Word would merge into it
    }.
    .fix = Delete it from the document.
fault-embedded-object--file = The part "{ $part }" contains an embedded file.
    .fix = Delete the embedded file.
fault-embedded-object--workbook = The workbook of a chart ("{ $workbook }") cannot be used. { $why }
    .fix = Insert the chart again in Word.
fault-embedded-object--in-workbook = The workbook of a chart ("{ $workbook }") contains "{ $part }".
    .fix = Insert the chart again in Word.
fault-outside-link = The file contains { $what ->
        [sub-document] a link to a sub-document
        [mail-merge] a data source for mail merge
       *[frame] a frame
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-outside-link--part = The part "{ $part }" contains { $what ->
        [sub-document] a link to a sub-document
       *[mail-merge] a data source for mail merge
    }.
    .fix = Delete it from the document.
fault-outside-link--fetches = The file fetches something from outside ("{ $address }").
    .fix = Insert the picture into the document (Insert, Pictures, This Device) instead of linking it.
fault-outside-link--unfollowed = A link leads to "{ $address }", where readers of the paper cannot go.
    .fix = Right-click the link and choose "Remove Hyperlink", or let it lead to a web page, an e-mail address or a telephone number.
fault-outside-link--unfollowed-text = The link "{ $text }" leads to "{ $address }", where readers of the paper cannot go.
    .fix = Right-click the link and choose "Remove Hyperlink", or let it lead to a web page, an e-mail address or a telephone number.
fault-outside-link--picture = The part "{ $part }" shows a picture from outside.
    .fix = Insert the picture into the document.
fault-outside-link--drawing = The part "{ $part }" is a drawing that fetches something from outside.
    .fix = Use a PNG picture.
fault-outside-link--active-drawing = The part "{ $part }" is a drawing with code or content from outside.
    .fix = Use a PNG picture.
fault-field-outside = The part "{ $part }" contains a field that fetches something from outside ({ $field }).
    .fix = Delete the field (Alt+F9 shows field codes).
fault-left-out = The file contains { $what ->
        [printer] the settings of a printer
        [tasks] tasks assigned in comments
        [keys] keyboard shortcuts
        [template] a link to the template that it was made from
       *[fonts] embedded fonts
    }. Papers leave { $what ->
        [template] it
       *[other] them
    } out.
    .fix = Nothing needs to be done.
fault-left-out--workbook = The chart is linked to { $address }. Papers leave the link out and have a workbook of their own.
    .fix = Nothing needs to be done. To be rid of this note, paste the chart again with "Embed Workbook".
fault-picture-format = A picture is in the format { $format }, which papers cannot show everywhere.
    .fix = Delete the picture and insert it again as PNG or JPEG.
fault-signature = The file contains a digital signature, which any change makes invalid.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-link = The document links to { $address }.
    .fix = Make sure that this is where readers should go.
