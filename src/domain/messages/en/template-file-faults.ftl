### What is wrong with an uploaded Word file, or with a part of it, before its text is read.

## The file as a whole

fault-archive-too-large--packed = The file has { $bytes } bytes; the limit is { $most }.
    .fix = Reduce the size of its pictures.
fault-archive-too-large--unpacked = The unpacked file has { $bytes } bytes; the limit is { $most }.
    .fix = Reduce the size of its pictures.
fault-archive-too-large--text = The unpacked text of the file has { $bytes } bytes; the limit is { $most }.
    .fix = Use a shorter document as the template.
fault-archive-too-large--elements = The file consists of more than { $most } pieces, counted up to the { $part }.
    .fix = Use a shorter document as the template.
fault-archive-ratio = The unpacked file is more than { $most } times as large as the file itself.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-archive-ratio--part = The unpacked { $part } is more than { $most } times as large as it is in the file.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-archive-kind--old-word = The file is an old .doc file or is protected by a password.
    .fix = Open it in Word, remove the password and save it as .docx.
fault-archive-kind--not-docx = The file is not a .docx file.
    .fix = Save it from Word as "Word Document (.docx)".
fault-archive-entries = The file has { $count } parts; the limit is { $most }.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-archive-broken = The file is damaged.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-archive-broken--hidden = The file contains bytes that its directory does not list.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-package-kind--zip = The file is a zip file but not a Word document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-package-kind--empty = The file does not contain a document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-package-kind--not-word = The file is not a Word document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-relationship-target = The { $part } needs the { $target }, which is missing from the file.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-relationship-source = The { $part } lists the links of a part that does not exist.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".

## Parts as they are packed

fault-part-link--symbolic = The { $part } is a symbolic link.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-link--special = The { $part } is not an ordinary file.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-twice = The { $part } is in the file twice.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-encrypted = The { $part } is encrypted.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-packing = The { $part } is compressed by a method that Word does not use.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-header = The { $part } is not where the directory of the file says.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-overlap = The { $part } overlaps another part.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-size--larger = The { $part } is damaged or larger than the file says.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-size--other = The size of the { $part } differs from what the file says.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-damaged = The { $part } is damaged.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".

## Names of parts

fault-part-name--none = A part of the file has no name.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--long = The name of the { $part } has more than { $most } characters.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--nul = The name of the { $part } contains a NUL character.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--ascii = The name of the { $part } contains characters that are not ASCII.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--backslash = The name of the { $part } contains a backslash.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--absolute = The name of the { $part } is an absolute path.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--drive = The name of the { $part } names a drive or a stream.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--percent = The name of the { $part } contains a percent sign.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--climbs = The name of the { $part } leads out of its folder.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--empty-step = The path of the { $part } has an empty step.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--edge = The path of the { $part } has a step that begins with a space or ends with a dot or space.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--device = The name of the { $part } is the name of a device.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--unusual = The name of the { $part } contains an unusual character.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--second = The { $part } has a second name.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--folder = The { $part } is a folder with content.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".

## What is in a part

fault-part-encoding = The { $part } is not encoded in UTF-8.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-namespace--strict = The { $part } is in the strict form of Office files.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--prefix = The { $part } uses the name "{ $prefix }" in another sense than Word does.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--default = The { $part } is not written as Word writes it.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--unusual = The { $part } is written in an unusual way.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-kind--nested = The { $part } is an archive, a program or another document.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-part-kind--unknown = The { $part } is of a kind that templates do not use.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-part-kind--false = The content of the { $part } does not match its file extension.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-part-kind--relationship = The file contains something unknown ({ $kind }).
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-xml-doctype = The { $part } contains a declaration that Word does not write.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-malformed = The { $part } is damaged at character { $at }.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-depth = The { $part } has pieces nested too deeply in each other.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-entity = The { $part } contains an abbreviation that Word does not know, at character { $at }.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-character = The { $part } contains a control character at character { $at }.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-size = The { $part } consists of more than { $most } pieces.
    .fix = Copy the text into a new document and save that.

## What templates must not contain

fault-macros = The file contains { $what ->
        [macros] macros
        [toolbars] toolbars
       *[buttons] buttons for macros
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-macros--part = The { $part } is made for macros or controls.
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
fault-embedded-object--part = The { $part } contains { $what ->
        [object] an embedded object
        [control] an ActiveX control
       *[merged] another document that Word would merge into it
    }.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-embedded-object--file = The { $part } contains an embedded file.
    .fix = Click the embedded file in the document and press Delete.
fault-embedded-object--workbook = The { $workbook } cannot be used. { $why }
    .fix = Delete the chart and insert it again (Insert, Chart).
fault-embedded-object--in-workbook = The { $workbook } contains something else than numbers: { $part }.
    .fix = Delete the chart and insert it again (Insert, Chart).
fault-outside-link = The file contains { $what ->
        [sub-document] a link to a sub-document
        [mail-merge] a data source for mail merge
       *[frame] a frame
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-outside-link--part = The { $part } contains { $what ->
        [sub-document] a link to a sub-document
       *[mail-merge] a data source for mail merge
    }.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-outside-link--fetches = The file fetches something from outside ("{ $address }").
    .fix = Insert the picture into the document (Insert, Pictures, This Device) instead of linking it.
fault-outside-link--unfollowed = A link leads to "{ $address }", where readers of the paper cannot go.
    .fix = Right-click the link and choose "Remove Hyperlink", or let it lead to a web page, an e-mail address or a telephone number.
fault-outside-link--unfollowed-text = The link "{ $text }" leads to "{ $address }", where readers of the paper cannot go.
    .fix = Right-click the link and choose "Remove Hyperlink", or let it lead to a web page, an e-mail address or a telephone number.
fault-outside-link--picture = The { $part } shows a picture from outside.
    .fix = Insert the picture into the document (Insert, Pictures, This Device) instead of linking it.
fault-outside-link--drawing = The { $part } is a drawing that fetches something from outside.
    .fix = Delete the drawing and insert it as a PNG picture (Insert, Pictures, This Device).
fault-outside-link--active-drawing = The { $part } is a drawing with code or content from outside.
    .fix = Delete the drawing and insert it as a PNG picture (Insert, Pictures, This Device).
fault-field-outside = The { $part } contains a field that fetches something from outside ({ $field }).
    .fix = Press Alt+F9 to see the fields, delete this one and press Alt+F9 again.
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
