### The studio: complaints and appeals, as they are put on record and about what.

complaints-title = Complaints and appeals
complaints-none = None about this is on record.
complaints-one = { $form ->
    [appeal] Appeal
   *[complaint] Complaint
} received on { $on }
complaints-bring = Put a complaint or an appeal on record
complaints-means-bring = It goes on record as you write it, and somebody who did not assess, review or decide what it is about answers it. Letters, photographs and other files that came with it are attached once it is on record.
complaints-who = Requires { $roles }; your roles: { $own }.
complaints-form = What it is
complaints-form-complaint = Complaint
complaints-form-appeal = Appeal
complaints-form-hint = An appeal comes from the applicant or holder and asks for another decision: on certification, or on a suspension or withdrawal. Everything else is a complaint.
complaints-form-missing = Choose whether it is a complaint or an appeal.
complaints-half-name = Part of the organisation's name
complaints-organisation = Organisation
complaints-organisation-missing = Choose the organisation.
complaints-choose = Choose
complaints-about = About
complaints-about-missing = Choose what it is about.
complaints-about-none = Nothing that could be meant is on record of this organisation.
complaints-about-certificate = Certificate { $number }, { $state }
complaints-about-decision = { $outcome ->
    [granted] Certification granted on { $on }, { $standard }
   *[refused] Certification refused on { $on }, { $standard }
}
complaints-about-assessment = Assessment from { $from } to { $to }, { $standard }
complaints-from = Who brings it
complaints-from-missing = Write who brings it.
complaints-statement = What they say
complaints-statement-missing = Write what they say.
complaints-submit = Put it on record
complaints-files = Files that came with it
complaints-files-none = None was attached.
complaints-attach = Attach a file
complaints-attach-hint = A letter, a photograph. Or drop it here.
complaints-attached = { $name } is attached.
