### The studio: pages on which a committee changes a draft.

drafts-title = Drafts
drafts-why = A draft holds the files of a revision until somebody else publishes it. Each change is saved at once.
drafts-none = No draft is on record.
drafts-none-what = Begin the successor of a published revision below; its files come along.
drafts-name = { $designation } revision { $revision }
drafts-standard = Standard
drafts-state = State
drafts-edited = Last changed
drafts-from = From a published revision
drafts-from-what = The successor has the same files under the next number. Worked examples of earlier days are moved to its first day.
drafts-first-day = First day in force
drafts-succeed = Begin the successor
drafts-succeeding = Beginning
drafts-cannot = Editors can begin a successor and change a draft.
drafts-views = Pages of this draft
drafts-view-workbench = Clauses and levels
drafts-view-comments = Comments
drafts-view-publication = Publication
drafts-returned = Returned: { $reason }
