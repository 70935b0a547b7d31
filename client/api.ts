// Made from the OpenAPI document by client/write-types.ts. Do not edit.

export type Problem = {
  /** A page that explains the kind of problem. */
  readonly type: string
  /** The kind of problem in a sentence. */
  readonly title: string
  /** The status of the answer. */
  readonly status: number
  /** The kind of problem, for programs. */
  readonly code: "assessment-faulty" | "standard-unknown" | "revision-unknown" | "revision-not-in-force" | "revision-ambiguous" | "revision-sunset" | "level-unknown" | "edit-lost" | "pack-faulty" | "receipt-faulty" | "evaluators-differ" | "receipt-differs" | "decision-faulty" | "report-faulty" | "document-unfit" | "document-incomplete" | "template-unknown" | "template-faulty" | "templates-read-only" | "pdf-unavailable" | "pdf-failed" | "question-too-costly" | "record-unknown" | "record-faulty" | "record-taken" | "act-forbidden" | "act-untimely" | "duties-mixed" | "certificate-unfit" | "register-unfit" | "key-reused" | "sign-in-needed" | "sign-in-refused" | "sign-in-locked" | "second-factor-needed" | "second-factor-refused" | "access-refused" | "json-faulty" | "request-faulty" | "request-malformed" | "route-unknown" | "schema-unknown" | "example-unknown" | "status-list-missing" | "method-not-allowed" | "not-acceptable" | "record-changed" | "precondition-missing" | "idempotency-key-missing" | "register-unavailable" | "request-timeout" | "body-too-large" | "media-type-unsupported" | "too-many-requests" | "host-unknown" | "header-too-large" | "internal" | "not-ready" | "too-busy"
  /** What happened this time, for people. */
  readonly detail: string
  /** Everything that is wrong, all at once, up to 200 faults. */
  readonly errors?: readonly ({
    /** The kind of fault. */
    readonly code: string
    /** Where: an RFC 6901 pointer into the body, or into the file named. */
    readonly pointer: string
    /** What is wrong. */
    readonly message: string
    /** What to do about it. */
    readonly fix: string
    readonly severity?: "error" | "warning"
    readonly file?: string
    readonly line?: number
    /** The clause it concerns. */
    readonly clause?: string
    /** The tag as it is written. */
    readonly tag?: string
    /** Where in the Word file. */
    readonly place?: {
      /** Such as body, header 1, footnotes. */
      readonly part: string
      /** Path of the part inside the Word file. */
      readonly file: string
      /** Which pages show a header or footer. */
      readonly pages?: "all" | "first" | "even"
      /** Of a header or footer, where there are several. */
      readonly section?: number
      /** As Word last laid the body out. */
      readonly page?: number
      readonly paragraph?: number
      readonly row?: number
      readonly cell?: number
      /** It stands in a text box. */
      readonly isTextBox?: true
      /** By the name that Word lists it under. */
      readonly object?: {
        readonly kind: "picture" | "chart"
        readonly name: string
      }
      /** The text round it, shortened. */
      readonly excerpt?: string
      /** The text is the alternative text of a picture or chart. */
      readonly isAlternative?: true
    }
    /** Where in the Word file. */
    readonly otherPlace?: {
      /** Such as body, header 1, footnotes. */
      readonly part: string
      /** Path of the part inside the Word file. */
      readonly file: string
      /** Which pages show a header or footer. */
      readonly pages?: "all" | "first" | "even"
      /** Of a header or footer, where there are several. */
      readonly section?: number
      /** As Word last laid the body out. */
      readonly page?: number
      readonly paragraph?: number
      readonly row?: number
      readonly cell?: number
      /** It stands in a text box. */
      readonly isTextBox?: true
      /** By the name that Word lists it under. */
      readonly object?: {
        readonly kind: "picture" | "chart"
        readonly name: string
      }
      /** The text round it, shortened. */
      readonly excerpt?: string
      /** The text is the alternative text of a picture or chart. */
      readonly isAlternative?: true
    }
    /** What was probably meant. */
    readonly suggestion?: string
  })[]
  /** How many more faults there are. */
  readonly omitted?: number
  /** This one occurrence. */
  readonly instance: string
  /** The request as the log names it. */
  readonly requestId: string
  /** The ETag of the record as it is now. */
  readonly etag?: string
  /** What others changed since the version that If-Match names. */
  readonly changes?: readonly ({
    readonly version: number
    /** Id of who changed it. */
    readonly by: string
    /** When, RFC 3339 in UTC. */
    readonly at: string
    /** What was done. */
    readonly act: string
    readonly members: readonly ({
      /** Of a revision. */
      readonly file?: string
      /** Which member: RFC 6901. */
      readonly pointer: string
      readonly before?: unknown
      readonly after?: unknown
    })[]
  })[]
}

/** One organisation assessed under one revision of a standard. Which revision: revision, digest, or else the one in force on the date. */
export type Assessment1 = {
  /** Key of the standard. */
  readonly standard: Assessment1Id
  readonly edition?: Assessment1Edition
  /** Revision of the rules. */
  readonly revision?: number
  readonly digest?: Assessment1Digest
  /** The day the assessment is judged as of. */
  readonly date: Assessment1Date
  readonly subject?: Assessment1Subject
  /** Facts about the applicant. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  readonly answers: Assessment1Answers
}

/** A stable key: lower-case letters and digits in groups joined by single hyphens. */
export type Assessment1Id = string

/** The edition, such as 2018; also the name of its folder. */
export type Assessment1Edition = string

/** SHA-256 of the canonical JSON of a pack, 64 lower-case hexadecimal digits. */
export type Assessment1Digest = string

/** A calendar date, YYYY-MM-DD. */
export type Assessment1Date = string

/** Words for people: one string for the first language of the standard, or a wording for each language. */
export type Assessment1Text = string | {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** Names for papers; nothing here changes a score. */
export type Assessment1Subject = {
  readonly name: Assessment1Text
  readonly address?: Assessment1Text
  /** Unified social credit code or the like. */
  readonly creditCode?: string
  readonly scope?: Assessment1Text
  /** Sites. */
  readonly sites?: readonly (Assessment1Text)[]
}

/** Answers by input, states by clause. */
export type Assessment1Answers = { readonly [name: string]: Assessment1Answer }

/** What an assessor recorded; a bare value stands for {"value": …}. */
export type Assessment1Answer = boolean | number | string | {
  /** Why there is no value. */
  readonly state?: "not-applicable" | "not-checked"
  /** The reason for it. */
  readonly reason?: string
  readonly value?: Assessment1AnswerValue
  /** Several results, each from a place or by a method. */
  readonly results?: readonly (Assessment1ResultAt)[]
  /** The answers of several assessors. */
  readonly assessors?: { readonly [name: string]: Assessment1AnswerValue }
  /** What they agreed on. */
  readonly consensus?: Assessment1AnswerValue
  /** References to evidence seen. */
  readonly evidence?: readonly (string)[]
  /** A note. */
  readonly note?: string
}

/** yes-no: true or false. points, number: a number. choice, text, date: words. checklist: ticked items. samples: {checked, failed}. entries: cases. */
export type Assessment1AnswerValue = boolean | number | string | readonly (Assessment1Entry)[] | {
  /** How many were checked. */
  readonly checked: number
  /** How many of them failed. */
  readonly failed: number
}

/** An item of a checklist by id, or one recorded case. */
export type Assessment1Entry = string | {
  /** What was seen. */
  readonly text: string
  /** The clause it concerns. */
  readonly clause?: Assessment1Id
  /** References to evidence. */
  readonly evidence?: readonly (string)[]
}

/** One result from a place or by a method. */
export type Assessment1ResultAt = {
  /** The place. */
  readonly place?: string
  /** The method. */
  readonly method?: string
  readonly value?: Assessment1AnswerValue
  /** The answers of several assessors. */
  readonly assessors?: { readonly [name: string]: Assessment1AnswerValue }
  /** What they agreed on. */
  readonly consensus?: Assessment1AnswerValue
  /** References to evidence. */
  readonly evidence?: readonly (string)[]
}

/** A name or number of an assessor. */
export type Assessment1AssessorName = string

/** Who issues certificates, and by what rules of its own: the file that --body or TOUCHSTONE_BODY names. */
export type Body1 = {
  /** Where an editor finds this schema; nothing else reads it. */
  readonly $schema?: string
  /** Its name, as certificates show it. */
  readonly name: Body1Names
  /** Its address. */
  readonly address?: Body1Names
  /** Number of its approval. */
  readonly approvalNo?: string
  /** Who signs certificates. */
  readonly signatory: Body1Names
  /** Who is said to have decided, such as a committee. */
  readonly decisionMaker: Body1Names
  /** How certificates are numbered: letters, digits, points, hyphens and underscores with {year}, {yy}, {standard} and one {serial:N}, a running number of at least N digits. */
  readonly numbers: string
  /** How long a certificate holds. */
  readonly validityMonths: number
  /** How far surveillances are apart. */
  readonly surveillanceMonths: number
  /** How terms of renewals count. */
  readonly renewal?: {
    /** What the new term counts from: the day of issue, or the day after the old end, where that is no further away than one surveillance from the next. A renewal after the old end always counts from it. `issue` unless said. */
    readonly termFrom?: "issue" | "old-end"
    /** How long after its end a certificate may still be renewed. Six unless said (ISO/IEC 17021-1, 9.6.3.2.5), or as much as is less than the term; 0 for not at all. */
    readonly graceMonths?: number
  }
  /** How long a decision may be used to issue, and a proposed change of a certificate be confirmed, in days. 90 unless said. */
  readonly grantDays?: number
  /** What the assessment of a surveillance looks at again; the answers of the last one stand for the rest. With it, no surveillance passes without an assessment of its own. */
  readonly surveillanceScope?: {
    /** Ids of the clauses that are looked at, by the id of the standard. */
    readonly clauses?: { readonly [name: string]: readonly (Body1Id)[] }
    /** Of any other standard, how many percent of its clauses are looked at in each turn; each goes on in the standard where the one before ended. All, where it is left out. */
    readonly share?: number
  }
  /** How many days before its day a surveillance may pass without a reason; half of surveillanceMonths unless said. */
  readonly surveillanceEarlyDays?: number
  /** How many days there are to take a way back: for the one act that an appeal which was upheld opens, and to put a slip on record. 60 unless said. */
  readonly reopeningDays?: number
  /** Of the paper. Each language it is in needs the name of the body and of who signs. */
  readonly language: "zh" | "en" | "both"
  /** Address that the QR code leads to; the number is put at its end, so it ends in / or =. It is the address by which the public reaches /c/ of this service. Without one the QR code holds the signed claim alone. */
  readonly lookUp?: string
  /** Where its clocks are, by the name of the zone in the IANA time zone database; which day it is depends on it. */
  readonly timeZone?: string
  /** In place of a zone by name, how far its clocks are ahead of UTC all year round, in minutes. */
  readonly utcOffsetMinutes?: number
}

/** A stable key: lower-case letters and digits in groups joined by single hyphens. */
export type Body1Id = string

/** Words in one or both languages. */
export type Body1Names = {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** What people decided after an assessment, as a certificate states it. Points and level come from the receipt. */
export type Decision1 = {
  /** Number of the certificate. */
  readonly number: string
  /** Day of the decision. */
  readonly decidedOn: Decision1Date
  /** Day of issue. */
  readonly issuedOn: Decision1Date
  /** Last day of validity. */
  readonly validUntil: Decision1Date
  /** Day of the first issue. */
  readonly firstIssuedOn?: Decision1Date
  /** Day by which the next surveillance is due. */
  readonly surveillanceDueOn?: Decision1Date
  /** Level granted: the one the receipt awards, or a lower one. */
  readonly level: Decision1Id
  /** Who decided; nobody who assessed. */
  readonly decisionMaker: Decision1Text
  /** The certification body. */
  readonly body: {
    /** Its name. */
    readonly name: Decision1Text
    /** Its address. */
    readonly address?: Decision1Text
    /** Number of its approval. */
    readonly approvalNo?: string
  }
  /** Who signs. */
  readonly signatory: Decision1Text
  /** Where anybody can look the certificate up. */
  readonly verifyUrl?: string
  /** A signed statement that can be checked without asking anybody; goes into the QR code. */
  readonly claim?: string
}

/** A stable key: lower-case letters and digits in groups joined by single hyphens. */
export type Decision1Id = string

/** A calendar date, YYYY-MM-DD. */
export type Decision1Date = string

/** Words for people: one string for the first language of the standard, or a wording for each language. */
export type Decision1Text = string | {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** The whole answer to "why?": what was asked and answered, every decision with the values it compared, every sum before and after rounding. */
export type Receipt1 = {
  /** Format and version. */
  readonly receipt: "touchstone-receipt/1"
  /** The pack it was judged by. */
  readonly standard: {
    /** Key of the standard. */
    readonly id: Receipt1Id
    readonly edition: Receipt1Edition
    /** What people cite. */
    readonly designation?: string
    readonly title: Receipt1Text
    /** Revision of the rules. */
    readonly revision: number
    readonly digest: Receipt1Digest
    /** When the revision answers. */
    readonly inForce: {
      /** First day. */
      readonly from: Receipt1Date
      /** Last day. */
      readonly to?: Receipt1Date
      /** Last day on which it may be asked for by number. */
      readonly sunset?: Receipt1Date
    }
  }
  /** Languages of the pack. */
  readonly languages: readonly (Receipt1Language)[]
  /** The weakest status of any number that took part. */
  readonly provenance: Receipt1Provenance
  /** Marks that every paper made from this receipt must show. */
  readonly marks: readonly (Receipt1ProvenanceStatus)[]
  /** The program. */
  readonly software: {
    /** Its name. */
    readonly name: "touchstone"
    /** Its version. */
    readonly version: string
  }
  /** The engine that judged the rules. */
  readonly engine: {
    /** Its name. */
    readonly name: string
    /** Its version. */
    readonly version: string
  }
  /** The assessment as it was given. */
  readonly assessment: Receipt1Assessment
  /** SHA-256 of the canonical JSON of the assessment. */
  readonly inputDigest: Receipt1Digest
  /** The day it is judged as of. */
  readonly date: Receipt1Date
  /** Answers as rules read them, by input. */
  readonly merged: { readonly [name: string]: Receipt1MergedAnswer }
  /** Computed values by id; null where one could not be worked out. */
  readonly values: { readonly [name: string]: Receipt1ExactOrNull }
  /** Clauses in the order of the standard. */
  readonly clauses: readonly (Receipt1ClauseReceipt)[]
  /** The main result first. */
  readonly results: readonly (Receipt1ResultReceipt)[]
  /** Findings in clause order. */
  readonly findings: readonly (Receipt1Finding)[]
}

/** A stable key: lower-case letters and digits in groups joined by single hyphens. */
export type Receipt1Id = string

/** The edition, such as 2018; also the name of its folder. */
export type Receipt1Edition = string

/** SHA-256 of the canonical JSON of a pack, 64 lower-case hexadecimal digits. */
export type Receipt1Digest = string

/** A calendar date, YYYY-MM-DD. */
export type Receipt1Date = string

/** Words for people: one string for the first language of the standard, or a wording for each language. */
export type Receipt1Text = string | {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** A language: zh Chinese, en English. */
export type Receipt1Language = "zh" | "en"

/** illustrative: made up to show a shape. draft: put forward by a committee. published: decided and published. */
export type Receipt1ProvenanceStatus = "illustrative" | "draft" | "published"

/** Where a number comes from. */
export type Receipt1Provenance = {
  readonly status: Receipt1ProvenanceStatus
  /** Where it was found: a document, a page, a clause. */
  readonly source?: Receipt1Text
  /** Why it is what it is. */
  readonly reason?: Receipt1Text
}

/** A declared rounding. */
export type Receipt1Rounding = {
  /** Decimals that are kept. */
  readonly decimals: number
  readonly mode: Receipt1RoundingMode
}

/** Which way the rest goes; half-up rounds halves away from zero, none leaves the number exact. */
export type Receipt1RoundingMode = "half-up" | "half-even" | "up" | "down" | "floor" | "ceiling" | "none"

/** A number, or a fraction such as 100/3. */
export type Receipt1ExactNumber = number | string

/** A number, a fraction such as 100/3, or null for none. */
export type Receipt1ExactOrNull = number | string | null

/** Words in each language of the pack. */
export type Receipt1Words = {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** One organisation assessed under one revision of a standard. Which revision: revision, digest, or else the one in force on the date. */
export type Receipt1Assessment = {
  /** Key of the standard. */
  readonly standard: Receipt1Id
  readonly edition?: Receipt1Edition
  /** Revision of the rules. */
  readonly revision?: number
  readonly digest?: Receipt1Digest
  /** The day the assessment is judged as of. */
  readonly date: Receipt1Date
  readonly subject?: Receipt1Subject
  /** Facts about the applicant. */
  readonly profile?: { readonly [name: string]: Receipt1AnswerValue }
  readonly answers: Receipt1Answers
}

/** Names for papers; nothing here changes a score. */
export type Receipt1Subject = {
  readonly name: Receipt1Text
  readonly address?: Receipt1Text
  /** Unified social credit code or the like. */
  readonly creditCode?: string
  readonly scope?: Receipt1Text
  /** Sites. */
  readonly sites?: readonly (Receipt1Text)[]
}

/** Answers by input, states by clause. */
export type Receipt1Answers = { readonly [name: string]: Receipt1Answer }

/** What an assessor recorded; a bare value stands for {"value": …}. */
export type Receipt1Answer = boolean | number | string | {
  /** Why there is no value. */
  readonly state?: "not-applicable" | "not-checked"
  /** The reason for it. */
  readonly reason?: string
  readonly value?: Receipt1AnswerValue
  /** Several results, each from a place or by a method. */
  readonly results?: readonly (Receipt1ResultAt)[]
  /** The answers of several assessors. */
  readonly assessors?: { readonly [name: string]: Receipt1AnswerValue }
  /** What they agreed on. */
  readonly consensus?: Receipt1AnswerValue
  /** References to evidence seen. */
  readonly evidence?: readonly (string)[]
  /** A note. */
  readonly note?: string
}

/** yes-no: true or false. points, number: a number. choice, text, date: words. checklist: ticked items. samples: {checked, failed}. entries: cases. */
export type Receipt1AnswerValue = boolean | number | string | readonly (Receipt1Entry)[] | {
  /** How many were checked. */
  readonly checked: number
  /** How many of them failed. */
  readonly failed: number
}

/** An item of a checklist by id, or one recorded case. */
export type Receipt1Entry = string | {
  /** What was seen. */
  readonly text: string
  /** The clause it concerns. */
  readonly clause?: Receipt1Id
  /** References to evidence. */
  readonly evidence?: readonly (string)[]
}

/** One result from a place or by a method. */
export type Receipt1ResultAt = {
  /** The place. */
  readonly place?: string
  /** The method. */
  readonly method?: string
  readonly value?: Receipt1AnswerValue
  /** The answers of several assessors. */
  readonly assessors?: { readonly [name: string]: Receipt1AnswerValue }
  /** What they agreed on. */
  readonly consensus?: Receipt1AnswerValue
  /** References to evidence. */
  readonly evidence?: readonly (string)[]
}

/** A name or number of an assessor. */
export type Receipt1AssessorName = string

/** One answer after merging. */
export type Receipt1MergedAnswer = {
  /** The value rules read. */
  readonly value: unknown
  /** How several became one. */
  readonly method?: string
  /** The answers it came from. */
  readonly from?: readonly (unknown)[]
  /** Highest minus lowest. */
  readonly spread?: Receipt1ExactNumber
}

/** The state of a clause; hidden: a condition says that it does not concern this applicant. */
export type Receipt1ClauseState = "scored" | "not-applicable" | "not-checked" | "missing" | "unscored" | "hidden"

/** A judged condition; mirrors the condition of the rule, every part with its verdict. */
export type Receipt1EvaluatedCondition = {
  /** Members of a group that holds when every one holds. */
  readonly all?: readonly (Receipt1EvaluatedCondition)[]
  /** Members of a group that holds when one holds. */
  readonly any?: readonly (Receipt1EvaluatedCondition)[]
  /** Holds when this does not. */
  readonly not?: Receipt1EvaluatedCondition
  /** The named condition. */
  readonly condition?: string
  /** What the named condition stood for. */
  readonly of?: Receipt1EvaluatedCondition
  /** The name explanations use. */
  readonly name?: string
  /** The verdict. */
  readonly result: boolean
  /** The fact. */
  readonly path?: string
  /** The comparison. */
  readonly operator?: "equal" | "notEqual" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive" | "in" | "notIn" | "contains" | "doesNotContain"
  /** The value it was compared with; left out when missing. */
  readonly expected?: unknown
  /** The path of the right-hand fact. */
  readonly against?: string
  /** The value of the fact; left out when missing. */
  readonly actual?: unknown
}

/** A rule that was judged. */
export type Receipt1Decision = {
  /** Its name. */
  readonly rule: string
  /** Whether it holds. */
  readonly holds: boolean
  readonly conditions: Receipt1EvaluatedCondition
}

/** A number before and after rounding. */
export type Receipt1Arithmetic = {
  /** Before rounding. */
  readonly before: Receipt1ExactNumber
  /** After it. */
  readonly after: Receipt1ExactNumber
  readonly rounding?: Receipt1Rounding
  /** Steps between, in order. */
  readonly steps?: readonly ({
    /** zero-below, cap, floor, renormalise or clamp. */
    readonly step: string
    /** The number it works with. */
    readonly by: Receipt1ExactNumber
    /** What comes out. */
    readonly gives: Receipt1ExactNumber
  })[]
}

/** One clause. */
export type Receipt1ClauseReceipt = {
  /** The clause. */
  readonly clause: Receipt1Id
  /** The printed number. */
  readonly number?: string
  readonly title?: Receipt1Text
  /** Sections above it, outermost first. */
  readonly under: readonly (Receipt1Id)[]
  readonly state: Receipt1ClauseState
  /** Reason given for a state without points. */
  readonly reason?: string
  /** What the policy of that state does here. */
  readonly policy?: string
  /** Points earned; null where it has none. */
  readonly points: Receipt1ExactOrNull
  /** Maximum. */
  readonly max: Receipt1ExactNumber
  /** Whether it counts in the maximum. */
  readonly inScope: boolean
  /** Whether it is met; null where that is open. */
  readonly met: boolean | null
  /** Its weight. */
  readonly weight: {
    /** The points. */
    readonly points: Receipt1ExactNumber
    readonly reason?: Receipt1Text
    readonly provenance: Receipt1ProvenanceStatus
  }
  /** The rule that gave the points. */
  readonly rule?: string
  /** In words what the points rest on. */
  readonly say?: Receipt1Text
  readonly arithmetic?: Receipt1Arithmetic
  /** Every rule tried. */
  readonly decisions: readonly (Receipt1Decision)[]
  /** References to evidence. */
  readonly evidence: readonly (string)[]
  /** The clause that counted instead. */
  readonly countedIn?: Receipt1Id
}

/** One node of the tree of points. */
export type Receipt1NodeReceipt = {
  /** The node. */
  readonly node: Receipt1Id
  readonly title?: Receipt1Text
  /** The printed number. */
  readonly number?: string
  /** How its children became one number. */
  readonly combine: string
  /** Whether it has points. */
  readonly state: "scored" | "not-scored"
  /** Points. */
  readonly points: Receipt1ExactOrNull
  /** Maximum. */
  readonly max: Receipt1ExactNumber
  /** Points in scope before renormalising. */
  readonly inScope: Receipt1ExactNumber
  /** Per cent of the maximum. */
  readonly percent: Receipt1ExactOrNull
  readonly arithmetic?: Receipt1Arithmetic
  /** Its children. */
  readonly of: readonly ({
    /** The child. */
    readonly id: Receipt1Id
    /** Points. */
    readonly points: Receipt1ExactOrNull
    /** Maximum. */
    readonly max: Receipt1ExactNumber
    /** Weight in a mean. */
    readonly weight?: Receipt1ExactNumber
    /** Whether it counts. */
    readonly counts: boolean
  })[]
}

/** One adjustment. */
export type Receipt1AdjustmentReceipt = {
  /** The adjustment. */
  readonly id: Receipt1Id
  readonly title?: Receipt1Text
  readonly reason?: Receipt1Text
  readonly provenance: Receipt1ProvenanceStatus
  /** Whether it applies. */
  readonly applies: boolean
  /** The node it changed, or level. */
  readonly to: string
  /** Points before. */
  readonly before: Receipt1ExactOrNull
  /** Points after. */
  readonly after: Receipt1ExactOrNull
  /** What it worked out, before bounds and clamps. */
  readonly amount?: Receipt1ExactNumber
  readonly decision?: Receipt1Decision
}

/** One gate. */
export type Receipt1GateReceipt = {
  /** The gate. */
  readonly id: string
  readonly title?: Receipt1Text
  readonly provenance: Receipt1ProvenanceStatus
  /** Levels it guards. */
  readonly levels: readonly (Receipt1Id)[]
  /** Whether it holds. */
  readonly holds: boolean
  /** What happens when it does not. */
  readonly otherwise: string
  /** Why, in words. */
  readonly reason: Receipt1Words
  readonly decision: Receipt1Decision
}

/** One level. */
export type Receipt1LevelReceipt = {
  /** The level. */
  readonly id: Receipt1Id
  readonly title: Receipt1Text
  /** Stars. */
  readonly stars?: number
  /** The mark. */
  readonly mark: Receipt1ExactOrNull
  /** Whether the mark itself reaches it. */
  readonly inclusive: boolean
  readonly provenance: Receipt1ProvenanceStatus
  /** Whether the points reach it. */
  readonly reached: boolean
  /** Whether all its gates hold too. */
  readonly holds: boolean
  /** Why, in words. */
  readonly reason: Receipt1Words
  readonly decision: Receipt1Decision
}

/** One thing that is missing for a level. */
export type Receipt1Lack = {
  /** What kind of thing. */
  readonly kind: "points" | "gate" | "adjustment" | "blocked"
  /** The gate or node. */
  readonly id?: string
  /** How far it is from what is needed. */
  readonly short?: Receipt1ExactNumber
  /** What it is. */
  readonly actual?: Receipt1ExactNumber
  /** What is needed. */
  readonly needed?: Receipt1ExactNumber
  /** In words. */
  readonly words: Receipt1Words
}

/** One result. */
export type Receipt1ResultReceipt = {
  /** main, or the key in results. */
  readonly id: Receipt1Id
  readonly title?: Receipt1Text
  /** What kind of result. */
  readonly status: "scored" | "not-scored" | "blocked"
  /** What blocks it. */
  readonly blockedBy: readonly ({
    /** The clause, node or gate. */
    readonly id: string
    /** In words. */
    readonly words: Receipt1Words
  })[]
  /** Points. */
  readonly points: Receipt1ExactOrNull
  /** Maximum. */
  readonly max: Receipt1ExactNumber
  /** Per cent. */
  readonly percent: Receipt1ExactOrNull
  /** Points before rounding. */
  readonly exactPoints: Receipt1ExactOrNull
  /** Parts in the order of the standard, the total last. */
  readonly nodes: readonly (Receipt1NodeReceipt)[]
  /** Adjustments in order. */
  readonly adjustments: readonly (Receipt1AdjustmentReceipt)[]
  /** What the marks were held against. */
  readonly measure: {
    /** points or percent. */
    readonly of: string
    /** rounded or exact. */
    readonly read: string
    /** The number. */
    readonly value: Receipt1ExactOrNull
  }
  /** Lowest first. */
  readonly levels: readonly (Receipt1LevelReceipt)[]
  /** Gates. */
  readonly gates: readonly (Receipt1GateReceipt)[]
  /** Level by points alone; null for none. */
  readonly levelByPoints: string | null
  /** The level awarded; null for none. */
  readonly level: {
    /** The level. */
    readonly id: Receipt1Id
    readonly title: Receipt1Text
    /** Stars. */
    readonly stars?: number
  } | null
  /** What it is called when no level is reached. */
  readonly below?: {
    /** Its id. */
    readonly id: Receipt1Id
    readonly title: Receipt1Text
  }
  /** Marks beside the level. */
  readonly qualifiers: readonly ({
    /** The mark. */
    readonly id: Receipt1Id
    readonly title: Receipt1Text
    /** Whether it is given. */
    readonly holds: boolean
    readonly decision: Receipt1Decision
  })[]
  /** What is missing for the next level; null at the highest. */
  readonly whyNotNext: {
    /** The next level. */
    readonly level: Receipt1Id
    /** What is missing. */
    readonly lacks: readonly (Receipt1Lack)[]
  } | null
}

/** The finding about one clause. */
export type Receipt1Finding = {
  /** The clause. */
  readonly clause: Receipt1Id
  /** The printed number. */
  readonly number?: string
  /** What was found; opportunity: not fully met, in a clause that cannot fail. */
  readonly kind: "conformity" | "opportunity" | "nonconformity" | "not-applicable" | "not-checked" | "missing"
  /** Grade of a nonconformity. */
  readonly grade?: "minor" | "major"
  /** Points. */
  readonly points: Receipt1ExactOrNull
  /** Maximum. */
  readonly max: Receipt1ExactNumber
  /** In words. */
  readonly words: Receipt1Words
  /** References to evidence. */
  readonly evidence: readonly (string)[]
}

/** The whole answer to "why?": what was asked and answered, every decision with the values it compared, every sum before and after rounding. */
export type Receipt2 = {
  /** Format and version. */
  readonly receipt: "touchstone-receipt/2"
  /** The pack it was judged by. */
  readonly standard: {
    /** Key of the standard. */
    readonly id: Receipt2Id
    readonly edition: Receipt2Edition
    /** What people cite. */
    readonly designation?: string
    readonly title: Receipt2Text
    /** Revision of the rules. */
    readonly revision: number
    readonly digest: Receipt2Digest
    /** When the revision answers. */
    readonly inForce: {
      /** First day. */
      readonly from: Receipt2Date
      /** Last day. */
      readonly to?: Receipt2Date
      /** Last day on which it may be asked for by number. */
      readonly sunset?: Receipt2Date
    }
  }
  /** Languages of the pack. */
  readonly languages: readonly (Receipt2Language)[]
  /** The weakest status of any number that took part. */
  readonly provenance: Receipt2Provenance
  /** Marks that every paper made from this receipt must show. */
  readonly marks: readonly (Receipt2ProvenanceStatus)[]
  /** The program. */
  readonly software: {
    /** Its name. */
    readonly name: "touchstone"
    /** Its version. */
    readonly version: string
  }
  /** The engine that judged the rules. */
  readonly engine: {
    /** Its name. */
    readonly name: string
    /** Its version. */
    readonly version: string
  }
  /** The assessment as it was given. */
  readonly assessment: Receipt2Assessment
  /** SHA-256 of the canonical JSON of the assessment. */
  readonly inputDigest: Receipt2Digest
  /** The day it is judged as of. */
  readonly date: Receipt2Date
  /** Answers as rules read them, by input. */
  readonly merged: { readonly [name: string]: Receipt2MergedAnswer }
  /** Computed values by id; null where one could not be worked out. */
  readonly values: { readonly [name: string]: Receipt2ExactOrNull }
  /** Clauses in the order of the standard. */
  readonly clauses: readonly (Receipt2ClauseReceipt)[]
  /** The main result first. */
  readonly results: readonly (Receipt2ResultReceipt)[]
  /** Findings in clause order. */
  readonly findings: readonly (Receipt2Finding)[]
}

/** A stable key: lower-case letters and digits in groups joined by single hyphens. */
export type Receipt2Id = string

/** The edition, such as 2018; also the name of its folder. */
export type Receipt2Edition = string

/** SHA-256 of the canonical JSON of a pack, 64 lower-case hexadecimal digits. */
export type Receipt2Digest = string

/** A calendar date, YYYY-MM-DD. */
export type Receipt2Date = string

/** Words for people: one string for the first language of the standard, or a wording for each language. */
export type Receipt2Text = string | {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** A language: zh Chinese, en English. */
export type Receipt2Language = "zh" | "en"

/** illustrative: made up to show a shape. draft: put forward by a committee. published: decided and published. */
export type Receipt2ProvenanceStatus = "illustrative" | "draft" | "published"

/** Where a number comes from. */
export type Receipt2Provenance = {
  readonly status: Receipt2ProvenanceStatus
  /** Where it was found: a document, a page, a clause. */
  readonly source?: Receipt2Text
  /** Why it is what it is. */
  readonly reason?: Receipt2Text
}

/** A declared rounding. */
export type Receipt2Rounding = {
  /** Decimals that are kept. */
  readonly decimals: number
  readonly mode: Receipt2RoundingMode
}

/** Which way the rest goes; half-up rounds halves away from zero, none leaves the number exact. */
export type Receipt2RoundingMode = "half-up" | "half-even" | "up" | "down" | "floor" | "ceiling" | "none"

/** A number, or a fraction such as 100/3. */
export type Receipt2ExactNumber = number | string

/** A number, a fraction such as 100/3, or null for none. */
export type Receipt2ExactOrNull = number | string | null

/** One organisation assessed under one revision of a standard. Which revision: revision, digest, or else the one in force on the date. */
export type Receipt2Assessment = {
  /** Key of the standard. */
  readonly standard: Receipt2Id
  readonly edition?: Receipt2Edition
  /** Revision of the rules. */
  readonly revision?: number
  readonly digest?: Receipt2Digest
  /** The day the assessment is judged as of. */
  readonly date: Receipt2Date
  readonly subject?: Receipt2Subject
  /** Facts about the applicant. */
  readonly profile?: { readonly [name: string]: Receipt2AnswerValue }
  readonly answers: Receipt2Answers
}

/** Names for papers; nothing here changes a score. */
export type Receipt2Subject = {
  readonly name: Receipt2Text
  readonly address?: Receipt2Text
  /** Unified social credit code or the like. */
  readonly creditCode?: string
  readonly scope?: Receipt2Text
  /** Sites. */
  readonly sites?: readonly (Receipt2Text)[]
}

/** Answers by input, states by clause. */
export type Receipt2Answers = { readonly [name: string]: Receipt2Answer }

/** What an assessor recorded; a bare value stands for {"value": …}. */
export type Receipt2Answer = boolean | number | string | {
  /** Why there is no value. */
  readonly state?: "not-applicable" | "not-checked"
  /** The reason for it. */
  readonly reason?: string
  readonly value?: Receipt2AnswerValue
  /** Several results, each from a place or by a method. */
  readonly results?: readonly (Receipt2ResultAt)[]
  /** The answers of several assessors. */
  readonly assessors?: { readonly [name: string]: Receipt2AnswerValue }
  /** What they agreed on. */
  readonly consensus?: Receipt2AnswerValue
  /** References to evidence seen. */
  readonly evidence?: readonly (string)[]
  /** A note. */
  readonly note?: string
}

/** yes-no: true or false. points, number: a number. choice, text, date: words. checklist: ticked items. samples: {checked, failed}. entries: cases. */
export type Receipt2AnswerValue = boolean | number | string | readonly (Receipt2Entry)[] | {
  /** How many were checked. */
  readonly checked: number
  /** How many of them failed. */
  readonly failed: number
}

/** An item of a checklist by id, or one recorded case. */
export type Receipt2Entry = string | {
  /** What was seen. */
  readonly text: string
  /** The clause it concerns. */
  readonly clause?: Receipt2Id
  /** References to evidence. */
  readonly evidence?: readonly (string)[]
}

/** One result from a place or by a method. */
export type Receipt2ResultAt = {
  /** The place. */
  readonly place?: string
  /** The method. */
  readonly method?: string
  readonly value?: Receipt2AnswerValue
  /** The answers of several assessors. */
  readonly assessors?: { readonly [name: string]: Receipt2AnswerValue }
  /** What they agreed on. */
  readonly consensus?: Receipt2AnswerValue
  /** References to evidence. */
  readonly evidence?: readonly (string)[]
}

/** A name or number of an assessor. */
export type Receipt2AssessorName = string

/** One answer after merging. */
export type Receipt2MergedAnswer = {
  /** The value rules read; null where several answers come to points and to no one answer. */
  readonly value: unknown
  /** How several became one. */
  readonly method?: string
  /** The answers it came from. */
  readonly from?: readonly (unknown)[]
  /** What each of these answers earns, where they were merged by their points; null for what is left out. */
  readonly each?: readonly (Receipt2ExactOrNull)[]
  /** The points that they come to, where they were merged by their points. */
  readonly points?: Receipt2ExactNumber
  /** Highest minus lowest. */
  readonly spread?: Receipt2ExactNumber
}

/** The state of a clause; hidden: a condition says that it does not concern this applicant. */
export type Receipt2ClauseState = "scored" | "not-applicable" | "not-checked" | "missing" | "unscored" | "hidden"

/** A judged condition; mirrors the condition of the rule, every part with its verdict. */
export type Receipt2EvaluatedCondition = {
  /** Members of a group that holds when every one holds. */
  readonly all?: readonly (Receipt2EvaluatedCondition)[]
  /** Members of a group that holds when one holds. */
  readonly any?: readonly (Receipt2EvaluatedCondition)[]
  /** Holds when this does not. */
  readonly not?: Receipt2EvaluatedCondition
  /** The named condition. */
  readonly condition?: string
  /** What the named condition stood for. */
  readonly of?: Receipt2EvaluatedCondition
  /** The name explanations use. */
  readonly name?: string
  /** The verdict. */
  readonly result: boolean
  /** The fact. */
  readonly path?: string
  /** The comparison. */
  readonly operator?: "equal" | "notEqual" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive" | "in" | "notIn" | "contains" | "doesNotContain"
  /** The value it was compared with; left out when missing. */
  readonly expected?: unknown
  /** The path of the right-hand fact. */
  readonly against?: string
  /** The value of the fact; left out when missing. */
  readonly actual?: unknown
}

/** A rule that was judged. */
export type Receipt2Decision = {
  /** Its name. */
  readonly rule: string
  /** Whether it holds. */
  readonly holds: boolean
  readonly conditions: Receipt2EvaluatedCondition
}

/** A number before and after rounding. */
export type Receipt2Arithmetic = {
  /** Before rounding. */
  readonly before: Receipt2ExactNumber
  /** After it. */
  readonly after: Receipt2ExactNumber
  readonly rounding?: Receipt2Rounding
  /** Steps between, in order. */
  readonly steps?: readonly ({
    /** zero-below, cap, floor, renormalise or clamp. */
    readonly step: string
    /** The number it works with. */
    readonly by: Receipt2ExactNumber
    /** What comes out. */
    readonly gives: Receipt2ExactNumber
  })[]
}

/** One clause. */
export type Receipt2ClauseReceipt = {
  /** The clause. */
  readonly clause: Receipt2Id
  /** The printed number. */
  readonly number?: string
  readonly title?: Receipt2Text
  /** Sections above it, outermost first. */
  readonly under: readonly (Receipt2Id)[]
  readonly state: Receipt2ClauseState
  /** Reason given for a state without points; of an option that stands for it the title. */
  readonly reason?: Receipt2Text
  readonly unresolved?: Receipt2Unresolved
  /** What the policy of that state does here. */
  readonly policy?: string
  /** Points earned; null where it has none. */
  readonly points: Receipt2ExactOrNull
  /** Maximum. */
  readonly max: Receipt2ExactNumber
  /** Whether it counts in the maximum. */
  readonly inScope: boolean
  /** Whether it is met; null where that is open. */
  readonly met: boolean | null
  /** Its weight. */
  readonly weight: {
    /** The points. */
    readonly points: Receipt2ExactNumber
    readonly reason?: Receipt2Text
    readonly provenance: Receipt2ProvenanceStatus
  }
  /** The rule that gave the points. */
  readonly rule?: string
  /** In words what the points rest on. */
  readonly say?: Receipt2Text
  readonly arithmetic?: Receipt2Arithmetic
  /** Every rule tried. */
  readonly decisions: readonly (Receipt2Decision)[]
  /** References to evidence. */
  readonly evidence: readonly (string)[]
  /** The clause that counted instead. */
  readonly countedIn?: Receipt2Id
}

/** One node of the tree of points. */
export type Receipt2NodeReceipt = {
  /** The node. */
  readonly node: Receipt2Id
  readonly title?: Receipt2Text
  /** The printed number. */
  readonly number?: string
  /** How its children became one number. */
  readonly combine: string
  /** Whether it has points. */
  readonly state: "scored" | "not-scored"
  /** Points. */
  readonly points: Receipt2ExactOrNull
  /** Maximum. */
  readonly max: Receipt2ExactNumber
  /** Points in scope before renormalising. */
  readonly inScope: Receipt2ExactNumber
  /** Per cent of the maximum. */
  readonly percent: Receipt2ExactOrNull
  readonly arithmetic?: Receipt2Arithmetic
  /** Its children. */
  readonly of: readonly ({
    /** The child. */
    readonly id: Receipt2Id
    /** Points. */
    readonly points: Receipt2ExactOrNull
    /** Maximum. */
    readonly max: Receipt2ExactNumber
    /** Weight in a mean. */
    readonly weight?: Receipt2ExactNumber
    /** Whether it counts. */
    readonly counts: boolean
  })[]
}

/** One adjustment. */
export type Receipt2AdjustmentReceipt = {
  /** The adjustment. */
  readonly id: Receipt2Id
  readonly title?: Receipt2Text
  readonly reason?: Receipt2Text
  readonly provenance: Receipt2ProvenanceStatus
  /** Whether it applies. */
  readonly applies: boolean
  /** The node it changed, or level. */
  readonly to: string
  /** Points before. */
  readonly before: Receipt2ExactOrNull
  /** Points after. */
  readonly after: Receipt2ExactOrNull
  /** What it worked out, before bounds and clamps. */
  readonly amount?: Receipt2ExactNumber
  readonly decision?: Receipt2Decision
}

/** One gate. */
export type Receipt2GateReceipt = {
  /** The gate. */
  readonly id: string
  readonly title?: Receipt2Text
  readonly provenance: Receipt2ProvenanceStatus
  /** Levels it guards. */
  readonly levels: readonly (Receipt2Id)[]
  /** Whether it holds. */
  readonly holds: boolean
  /** What happens when it does not hold: refuse, veto, lower, block, or an object that names the level it caps at. */
  readonly otherwise: string | object
  readonly decision: Receipt2Decision
}

/** One level. */
export type Receipt2LevelReceipt = {
  /** The level. */
  readonly id: Receipt2Id
  readonly title: Receipt2Text
  /** Stars. */
  readonly stars?: number
  /** The mark. */
  readonly mark: Receipt2ExactOrNull
  /** Whether the mark itself reaches it. */
  readonly inclusive: boolean
  /** There where less is better: the mark is the most that the measure may be. */
  readonly better?: "less"
  readonly provenance: Receipt2ProvenanceStatus
  /** Whether the points reach it. */
  readonly reached: boolean
  /** Whether all its gates hold too. */
  readonly holds: boolean
  readonly decision: Receipt2Decision
}

/** One thing that is missing for a level. */
export type Receipt2Lack = {
  /** What kind of thing. */
  readonly kind: "points" | "gate" | "adjustment"
  /** The gate or node. */
  readonly id: string
  /** How far it is from what is needed. */
  readonly short?: Receipt2ExactNumber
  /** What it is. */
  readonly actual?: Receipt2ExactNumber
  /** What is needed. */
  readonly needed?: Receipt2ExactNumber
}

/** One result. */
export type Receipt2ResultReceipt = {
  /** main, or the key in results. */
  readonly id: Receipt2Id
  readonly title?: Receipt2Text
  /** What kind of result. */
  readonly status: "scored" | "not-scored" | "blocked"
  /** What blocks it when it is blocked. */
  readonly blockedBy: readonly (Receipt2Block)[]
  /** Points. */
  readonly points: Receipt2ExactOrNull
  /** Maximum. */
  readonly max: Receipt2ExactNumber
  /** Per cent. */
  readonly percent: Receipt2ExactOrNull
  /** Points before rounding. */
  readonly exactPoints: Receipt2ExactOrNull
  /** Parts in the order of the standard, the total last. */
  readonly nodes: readonly (Receipt2NodeReceipt)[]
  /** Adjustments in order. */
  readonly adjustments: readonly (Receipt2AdjustmentReceipt)[]
  /** What the marks were held against. */
  readonly measure: {
    /** points or percent. */
    readonly of: string
    /** rounded or exact. */
    readonly read: string
    /** The number. */
    readonly value: Receipt2ExactOrNull
  }
  /** Lowest first. */
  readonly levels: readonly (Receipt2LevelReceipt)[]
  /** Gates. */
  readonly gates: readonly (Receipt2GateReceipt)[]
  /** Level by points alone; null for none. */
  readonly levelByPoints: string | null
  /** The level awarded; null for none. */
  readonly level: {
    /** The level. */
    readonly id: Receipt2Id
    readonly title: Receipt2Text
    /** Stars. */
    readonly stars?: number
  } | null
  /** What it is called when no level is reached. */
  readonly below?: {
    /** Its id. */
    readonly id: Receipt2Id
    readonly title: Receipt2Text
  }
  /** Marks beside the level. */
  readonly qualifiers: readonly ({
    /** The mark. */
    readonly id: Receipt2Id
    readonly title: Receipt2Text
    /** Whether it is given. */
    readonly holds: boolean
    readonly decision: Receipt2Decision
  })[]
  /** What is missing for the next level; null at the highest. */
  readonly whyNotNext: {
    /** The next level. */
    readonly level: Receipt2Id
    /** What is missing. */
    readonly lacks: readonly (Receipt2Lack)[]
  } | null
}

/** The finding about one clause. */
export type Receipt2Finding = {
  /** The clause. */
  readonly clause: Receipt2Id
  /** The printed number. */
  readonly number?: string
  /** What was found; opportunity: not fully met, in a clause that cannot fail. */
  readonly kind: "conformity" | "opportunity" | "nonconformity" | "not-applicable" | "not-checked" | "missing"
  /** Grade of a nonconformity. */
  readonly grade?: "minor" | "major"
  /** Points. */
  readonly points: Receipt2ExactOrNull
  /** Maximum. */
  readonly max: Receipt2ExactNumber
  /** References to evidence. */
  readonly evidence: readonly (string)[]
}

/** One thing that keeps a result open. */
export type Receipt2Block = {
  /** What it is: a required fact that is not there; a clause without an answer it needs; a part, level or adjustment whose number cannot be worked out; a gate that blocks. */
  readonly kind: "fact" | "clause" | "part" | "level" | "adjustment" | "gate"
  /** Where a fact is recorded. */
  readonly space?: "answers" | "profile"
  /** Its id. */
  readonly id: string
}

/** Why assessors or results must agree first. */
export type Receipt2Unresolved = {
  /** They differ, or by more than the standard allows. */
  readonly why: "assessors-differ" | "results-differ" | "spread-above-limit"
  /** Highest minus lowest. */
  readonly spread?: Receipt2ExactNumber
  /** The most that is allowed. */
  readonly limit?: Receipt2ExactNumber
}

/** Who assessed whom, when and how, what was left out and what the team concludes, as a findings report tells it beside the receipt. */
export type Report1 = {
  /** Number of the report, as the body counts them. */
  readonly number?: string
  /** Day of the report. */
  readonly reportedOn?: Report1Date
  /** The certification body. */
  readonly body?: {
    /** Its name. */
    readonly name: Report1Text
    /** Its address. */
    readonly address?: Report1Text
  }
  /** What the assessment was for. */
  readonly kind?: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** First day of the assessment. */
  readonly from?: Report1Date
  /** Last day of the assessment. */
  readonly until?: Report1Date
  /** How it was assessed: documents, on-site, interview, remote, mystery-customer, survey, or in words. */
  readonly methods?: readonly (string)[]
  /** How samples were to be drawn. */
  readonly sampling?: Report1Text
  /** What was sampled. */
  readonly sampled?: Report1Text
  /** Who assessed. */
  readonly team?: readonly ({
    /** Name of the person. */
    readonly name: Report1Text
    /** Their part in the team. */
    readonly part: "lead" | "member" | "expert" | "left"
  })[]
  /** Who reviewed the evaluation; nobody who assessed. */
  readonly reviewer?: {
    /** Their name. */
    readonly name: Report1Text
    /** Day of the review. */
    readonly on?: Report1Date
  }
  /** What of the plan was not covered, and why; empty where all was. */
  readonly notCovered?: readonly ({
    /** What. */
    readonly what: Report1Text
    /** Why. */
    readonly why: Report1Text
  })[]
  /** Where the work departed from the plan, and why; empty where it did not. */
  readonly departures?: readonly ({
    /** What. */
    readonly what: Report1Text
    /** Why. */
    readonly why: Report1Text
  })[]
  /** What the team concludes. */
  readonly conclusion?: Report1Text
  /** What the team recommends. */
  readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
  /** What the organisation said to it. */
  readonly statement?: Report1Text
}

/** A calendar date, YYYY-MM-DD. */
export type Report1Date = string

/** Words for people: one string for the first language of the standard, or a wording for each language. */
export type Report1Text = string | {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** One numbered revision of the rules. Each file in rules/<id>/<edition>/<revision>/ holds some of these members; maps may be spread over files. */
export type Rules1 = {
  /** The schema of this file, for editors: a path to a file in schemas/. */
  readonly $schema?: string
  /** The number of the revision; also the name of its folder. */
  readonly revision?: number
  /** Title of the main result. */
  readonly title?: Rules1Text
  /** How well founded these numbers are. */
  readonly provenance?: Rules1Provenance
  /** Where numbers come from, said once for many; what a member says itself counts. */
  readonly provenanceOf?: {
    /** Of all weights of clauses. */
    readonly weights?: Rules1Provenance
    /** Of all weights of classes. */
    readonly classes?: Rules1Provenance
    /** Of the weights of the clauses in a section, by its id; the innermost counts. */
    readonly sections?: { readonly [name: string]: Rules1Provenance }
    /** Of the criteria, all together. */
    readonly criteria?: Rules1Provenance
    /** Of the computed values, all together. */
    readonly values?: Rules1Provenance
    /** Of the tables, all together. */
    readonly tables?: Rules1Provenance
    /** Of all levels. */
    readonly levels?: Rules1Provenance
    /** Of all gates. */
    readonly gates?: Rules1Provenance
    /** Of all adjustments. */
    readonly adjustments?: Rules1Provenance
  }
  readonly inForce?: Rules1InForce
  /** What changed since the revision before. */
  readonly changes?: Rules1Text
  /** Full score the weights must add up to. */
  readonly full?: number | string
  /** Weights by clause. */
  readonly weights?: { readonly [name: string]: Rules1Weight }
  /** Weights by class of clauses. */
  readonly classes?: { readonly [name: string]: Rules1Weight }
  /** How the points of clauses come out. */
  readonly criteria?: { readonly [name: string]: Rules1Criterion }
  /** What the standard's ask earns, for all clauses that ask it and have no criterion of their own; $.answer is the answer of each. */
  readonly criterion?: Rules1Criterion
  /** Bands with a name, for criteria that share them. */
  readonly bands?: { readonly [name: string]: readonly (Rules1PointBand)[] }
  /** Conditions under which a clause or a section applies at all. */
  readonly applies?: { readonly [name: string]: Rules1Condition }
  readonly policies?: Rules1Policies
  /** How several results for one input become one. */
  readonly several?: Rules1Merge
  readonly assessors?: Rules1AssessorMerge
  /** Groups of clauses of which only one may count. */
  readonly once?: readonly (Rules1Once)[]
  /** Roundings by stage. */
  readonly rounding?: {
    readonly clause?: Rules1Rounding
    readonly part?: Rules1Rounding
    readonly total?: Rules1Rounding
    readonly percent?: Rules1Rounding
  }
  /** When a clause is met. */
  readonly findings?: {
    /** Share of the weight. Default 1. */
    readonly met: number
  }
  /** Named numbers that are worked out. */
  readonly values?: { readonly [name: string]: Rules1Expression }
  /** Names of computed values, tables and shared conditions for people. */
  readonly labels?: { readonly [name: string]: Rules1Text }
  /** Computed values that only others need: explanations leave them out. */
  readonly helpers?: readonly (Rules1Id)[]
  /** Tables of numbers. */
  readonly tables?: { readonly [name: string]: Rules1Table }
  /** Conditions with a name. */
  readonly conditions?: { readonly [name: string]: Rules1Condition }
  /** Nodes of the tree of points by id. */
  readonly parts?: { readonly [name: string]: Rules1Part }
  readonly part?: Rules1UsualPart
  /** The root of the tree. */
  readonly total?: Rules1Part
  /** Steps after the points are added up, in order. */
  readonly adjustments?: readonly (Rules1Adjustment)[]
  readonly clamp?: Rules1Clamp
  readonly measure?: Rules1Measure
  /** Levels, lowest first. */
  readonly levels?: readonly (Rules1Level)[]
  /** What it is called when no level is reached. */
  readonly below?: {
    readonly id: Rules1Id
    readonly title: Rules1Text
  }
  /** What rules out every level, whatever was earned. */
  readonly vetoes?: readonly (Rules1Veto)[]
  /** What must hold for levels. */
  readonly gates?: readonly (Rules1Gate)[]
  /** Clauses that must be met: all, or the level from which on. */
  readonly mandatory?: { readonly [name: string]: Rules1Id }
  /** Marks beside the level. */
  readonly qualifiers?: readonly (Rules1Qualifier)[]
  /** Further results over the same answers. */
  readonly results?: { readonly [name: string]: Rules1Scheme }
  /** What every further result says unless it says otherwise. */
  readonly result?: Rules1Scheme
  /** Documents made from a result: kind and template. */
  readonly templates?: { readonly [name: string]: string }
  /** Unit of efforts, such as person-days. */
  readonly effortUnit?: Rules1Text
  /** Worked examples. */
  readonly examples?: { readonly [name: string]: Rules1Example }
}

/** A stable key: lower-case letters and digits in groups joined by single hyphens. */
export type Rules1Id = string

/** The name of a condition. */
export type Rules1ConditionName = string

/** A calendar date, YYYY-MM-DD. */
export type Rules1Date = string

/** A fact, such as $.answers.hours, $.profile.sites, $.values.rate, $.parts.service.percent. */
export type Rules1Path = string

/** Words for people: one string for the first language of the standard, or a wording for each language. */
export type Rules1Text = string | {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** illustrative: made up to show a shape. draft: put forward by a committee. published: decided and published. */
export type Rules1ProvenanceStatus = "illustrative" | "draft" | "published"

/** Where a number comes from. */
export type Rules1Provenance = {
  readonly status: Rules1ProvenanceStatus
  /** Where it was found: a document, a page, a clause. */
  readonly source?: Rules1Text
  /** Why it is what it is. */
  readonly reason?: Rules1Text
}

/** How several answers become one. trimmed-mean leaves out the highest and the lowest; those of points judge each answer and merge what they earn. */
export type Rules1Merge = "mean" | "median" | "trimmed-mean" | "min" | "max" | "sum" | "mean-of-points" | "median-of-points" | "trimmed-mean-of-points" | "min-of-points" | "max-of-points" | "sum-of-points"

/** How the answers of several assessors become one. */
export type Rules1AssessorMerge = {
  /** The method; consensus asks them to agree. */
  readonly merge: "mean" | "median" | "trimmed-mean" | "min" | "max" | "mean-of-points" | "median-of-points" | "trimmed-mean-of-points" | "min-of-points" | "max-of-points" | "consensus"
  /** The spread (highest minus lowest) above which they must agree. */
  readonly spreadLimit?: number
}

/** A declared rounding. */
export type Rules1Rounding = {
  /** Decimals that are kept. */
  readonly decimals: number
  readonly mode: Rules1RoundingMode
}

/** Which way the rest goes; half-up rounds halves away from zero, none leaves the number exact. */
export type Rules1RoundingMode = "half-up" | "half-even" | "up" | "down" | "floor" | "ceiling" | "none"

/** A condition as json-rules-engine writes it: a group (all, any, not), a named condition, or one comparison. */
export type Rules1Condition = {
  /** Holds when every one of these holds. */
  readonly all?: readonly (Rules1Condition)[]
  /** Holds when at least one of these holds. */
  readonly any?: readonly (Rules1Condition)[]
  /** Holds when this does not. */
  readonly not?: Rules1Condition
  /** A condition from `conditions`. */
  readonly condition?: Rules1ConditionName
  /** Always assessment. */
  readonly fact?: "assessment"
  /** The fact that is compared, or a number worked out. */
  readonly path?: Rules1Expression
  /** The comparison; numbers compare exactly, dates as dates. */
  readonly operator?: "equal" | "notEqual" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive" | "in" | "notIn" | "contains" | "doesNotContain"
  /** What it is compared with: a value, a list of values, or another fact. */
  readonly value?: string | number | boolean | readonly (Rules1Scalar)[] | {
    /** Always assessment. */
    readonly fact: "assessment"
    readonly path: Rules1Expression
  }
  /** A name that explanations use. */
  readonly name?: string
}

/** A single value. */
export type Rules1Scalar = string | number | boolean

/** A number worked out exactly: a number, a fact such as $.answers.hours, or one operation. */
export type Rules1Expression = number | string | {
  /** All of these added up. */
  readonly sum?: readonly (Rules1Expression)[]
  /** The first minus the second. */
  readonly difference?: readonly (Rules1Expression)[]
  /** All of these multiplied. */
  readonly product?: readonly (Rules1Expression)[]
  /** The first divided by the second; missing when that is 0. */
  readonly ratio?: readonly (Rules1Expression)[]
  /** A number and a whole exponent. */
  readonly power?: readonly [Rules1Expression, number]
  /** The least. */
  readonly min?: readonly (Rules1Expression)[]
  /** The greatest. */
  readonly max?: readonly (Rules1Expression)[]
  /** The mean. */
  readonly mean?: readonly (Rules1Expression)[]
  /** The median of these; beside logNormal: where the curve gives 0.5. */
  readonly median?: readonly (Rules1Expression)[] | number
  /** Which of these is the least: 1 for the first; the first of equals. */
  readonly position?: readonly (Rules1Expression)[]
  /** The first that is there. */
  readonly or?: readonly (Rules1Expression)[]
  /** How many of these facts are true. */
  readonly count?: readonly (Rules1Path)[]
  /** Rounded to `decimals` in `mode`. */
  readonly round?: Rules1Expression
  /** Decimals kept by round. */
  readonly decimals?: number
  readonly mode?: Rules1RoundingMode
  /** A table in `tables`; `by` says which cell. */
  readonly lookup?: Rules1Id
  /** One key for each nesting level of the table: a key, or a fact that gives it. */
  readonly by?: readonly (string | number)[]
  /** When nothing is found. */
  readonly else?: Rules1Expression
  /** The first alternative whose condition holds. */
  readonly choose?: readonly (Rules1Choice)[]
  /** The first band of `of` that this number lies in. */
  readonly bands?: Rules1Expression
  /** The bands. */
  readonly of?: readonly (Rules1ValueBand)[]
  /** Straight lines through the points of `through`, level outside them. */
  readonly line?: Rules1Expression
  /** Points [x, y], x rising. */
  readonly through?: readonly (readonly (number)[])[]
  /** The share 0..1 that a log-normal curve gives, to 6 decimals. */
  readonly logNormal?: Rules1Expression
  /** Where the log-normal curve gives 0.9. */
  readonly p10?: number
  /** Whole days from one date to another. */
  readonly days?: readonly (Rules1Path)[]
  /** Whole months from one date to another. */
  readonly months?: readonly (Rules1Path)[]
  /** The year of a date. */
  readonly year?: Rules1Path
}

/** One alternative of choose. */
export type Rules1Choice = {
  readonly when: Rules1Condition
  readonly then: Rules1Expression
}

/** A band of a number and what it stands for. */
export type Rules1ValueBand = {
  /** From here, inclusive. */
  readonly atLeast?: Rules1Expression
  /** From here, exclusive. */
  readonly above?: Rules1Expression
  /** Up to here, inclusive. */
  readonly atMost?: Rules1Expression
  /** Up to here, exclusive. */
  readonly below?: Rules1Expression
  readonly is: Rules1Expression
}

/** Numbers by key, nested. */
export type Rules1Table = { readonly [name: string]: Rules1Table } | number

/** Points of a clause: a number, or a fraction such as 93/23; or these with their reason. */
export type Rules1Weight = number | string | {
  /** The points. */
  readonly points: number | string
  /** Why this many. */
  readonly reason?: Rules1Text
  readonly provenance?: Rules1Provenance
}

/** How the points of a clause come out: at most one of yes, choice, bands, count, each, deduct, samples, line, logNormal, points, rules, unscored, and members common to all. */
export type Rules1Criterion = {
  /** yes-no: what "yes" earns. */
  readonly yes?: Rules1Share
  /** choice: what each option earns. */
  readonly choice?: { readonly [name: string]: Rules1PointsOrShare }
  /** number: the first band it lies in. Bands, or the name of those in bands. */
  readonly bands?: readonly (Rules1PointBand)[] | string
  /** checklist or entries: the first band its count lies in. Bands, or the name of those in bands. */
  readonly count?: readonly (Rules1PointBand)[] | string
  /** checklist: points for each item that is ticked. */
  readonly each?: number | string
  /** number, checklist, entries or samples: points less for each one counted, not ticked, recorded or failed. */
  readonly deduct?: number | string
  /** Points that are left at least. Default 0. */
  readonly atLeast?: number | string
  /** samples: the share that passed. */
  readonly samples?: "proportion"
  /** samples: nothing is earned above this share failed. */
  readonly noneAbove?: number
  /** number: straight lines through [x, points]. */
  readonly line?: readonly (readonly [number, Rules1PointsOrShare])[]
  /** number: log-normal curve, as a share of the weight. */
  readonly logNormal?: {
    /** Where it gives half. */
    readonly median: number
    /** Where it gives nine tenths. */
    readonly p10: number
  }
  /** Points worked out. */
  readonly points?: Rules1Expression
  /** Rules as json-rules-engine knows them. */
  readonly rules?: readonly (Rules1Alternative)[]
  /** The first rule that holds (default), or the one with most points. */
  readonly take?: "first" | "best"
  /** Not scored: information only. */
  readonly unscored?: true
  /** The default shape of the input. */
  readonly default?: true
  /** The fact that the shape reads. Default: the input of the clause. */
  readonly of?: Rules1Path
  /** Points below this become 0. */
  readonly zeroBelow?: number
  readonly rounding?: Rules1Rounding
  readonly policies?: Rules1Policies
  /** Grade when the clause is not met; none for clauses that cannot fail. Default minor. */
  readonly nonconformity?: Rules1Grade
  /** Share of the weight from which the clause is met. */
  readonly metAt?: number
  /** Effort to reach full points. */
  readonly effort?: number
  /** Days to reach full points. */
  readonly leadDays?: number
}

/** Points (a fraction such as 93/23 too), or all, half or none of the weight. */
export type Rules1PointsOrShare = number | string

/** all, half, none, or an expression for the share of the weight, 0 to 1. */
export type Rules1Share = number | string | object

/** A band of a number and the points it earns. */
export type Rules1PointBand = {
  /** From here, inclusive. */
  readonly atLeast?: number
  /** From here, exclusive. */
  readonly above?: number
  /** Up to here, inclusive. */
  readonly atMost?: number
  /** Up to here, exclusive. */
  readonly below?: number
  readonly points: Rules1PointsOrShare
}

/** A rule as json-rules-engine writes it. */
export type Rules1Alternative = {
  /** A name that explanations use. */
  readonly name?: string
  readonly conditions: Rules1Condition
  /** What follows when the conditions hold. */
  readonly event: {
    /** Always earns. */
    readonly type: "earns"
    readonly params: Rules1Earns
  }
}

/** What an alternative gives. */
export type Rules1Earns = {
  /** Points. */
  readonly points?: Rules1Expression
  readonly share?: Rules1Share
  /** Whether the clause then counts as met. */
  readonly met?: boolean
  /** Grade of the nonconformity when not met. */
  readonly finding?: Rules1Grade
  /** In words, for explanations. */
  readonly say?: Rules1Text
}

/** Grade of a nonconformity. */
export type Rules1Grade = "minor" | "major" | "none"

/** What becomes of a clause without points of its own. */
export type Rules1Policies = {
  /** Default leave-out. */
  readonly notApplicable?: Rules1StatePolicy
  /** Default block. */
  readonly notChecked?: Rules1StatePolicy
  /** Default block. */
  readonly missing?: Rules1StatePolicy
}

/** leave-out: out of points and maximum. zero: no points. full: all points. block: no result. forbid: the answer is refused. */
export type Rules1StatePolicy = "leave-out" | "zero" | "full" | "block" | "forbid"

/** A node of the tree of points. */
export type Rules1Part = {
  readonly title?: Rules1Text
  /** Default sum. */
  readonly combine?: Rules1Combine
  /** Children by id. Default: the clauses of the section with this id. */
  readonly of?: readonly (Rules1Id)[]
  /** Instead of combining: points worked out. Give max too. */
  readonly points?: Rules1Expression
  /** Points for a share of 1. */
  readonly max?: number | string
  /** Weights of the children of a weighted mean. Default: their maximum points. */
  readonly weights?: { readonly [name: string]: number | string }
  /** Points are stated out of this many, whatever was left out. */
  readonly renormalise?: number
  /** Least in-scope points for a result. */
  readonly leastInScope?: number
  /** At most this many points. */
  readonly cap?: number
  /** At least this many points. */
  readonly floor?: number
  readonly rounding?: Rules1Rounding
  /** What it gives when nothing is applicable. Default not-scored. */
  readonly whenNothingApplies?: "not-scored" | "zero" | "full"
}

/** What every section and every entry of parts says unless it says otherwise. One with combine or points of its own takes neither combine nor max from here. */
export type Rules1UsualPart = {
  /** Default sum. */
  readonly combine?: Rules1Combine
  /** Points for a share of 1. */
  readonly max?: number
  /** Points are stated out of this many, whatever was left out. */
  readonly renormalise?: number
  /** Least in-scope points for a result. */
  readonly leastInScope?: number
  /** At most this many points. */
  readonly cap?: number
  /** At least this many points. */
  readonly floor?: number
  readonly rounding?: Rules1Rounding
  /** What it gives when nothing is applicable. Default not-scored. */
  readonly whenNothingApplies?: "not-scored" | "zero" | "full"
}

/** How the children of a node become one number; {"best": k} adds the k best. */
export type Rules1Combine = string | {
  /** How many of the best count. */
  readonly best: number
}

/** One step after the points are added up. */
export type Rules1Adjustment = {
  readonly id: Rules1Id
  readonly title?: Rules1Text
  readonly reason?: Rules1Text
  readonly provenance?: Rules1Provenance
  /** When it applies. Default: always. */
  readonly when?: Rules1Condition
  /** Points added; a deduction is negative. */
  readonly add?: Rules1Expression
  /** A part, a section, a clause, or total (default). */
  readonly to?: Rules1Id
  /** The least that add may add. */
  readonly atLeast?: number
  /** The most that add may add. */
  readonly atMost?: number
  /** Points it becomes. */
  readonly set?: Rules1Expression
  /** Points it may have at most. */
  readonly cap?: Rules1Expression
  /** Levels up (positive) or down (negative). */
  readonly level?: number
}

/** Keeps the total within bounds. */
export type Rules1Clamp = {
  /** The least. */
  readonly min?: number
  /** The most. */
  readonly max?: number
  /** After each adjustment, or once at the end. */
  readonly when: "each" | "end"
}

/** A level. */
export type Rules1Level = {
  readonly id: Rules1Id
  readonly title: Rules1Text
  /** How many stars it shows. */
  readonly stars?: number
  /** Its mark, inclusive. */
  readonly atLeast?: Rules1Expression
  /** Its mark, exclusive. */
  readonly above?: Rules1Expression
  /** Its mark where less is better, inclusive. */
  readonly atMost?: Rules1Expression
  /** Its mark where less is better, exclusive. */
  readonly below?: Rules1Expression
  /** Minimum of parts, or of clauses. */
  readonly parts?: { readonly [name: string]: Rules1Floor }
  /** Anything else it needs. */
  readonly needs?: Rules1Condition
  readonly reason?: Rules1Text
  readonly provenance?: Rules1Provenance
}

/** A minimum: one of points, percent, abovePoints, abovePercent. */
export type Rules1Floor = {
  /** At least this many points. */
  readonly points?: Rules1Expression
  /** At least this per cent of the maximum. */
  readonly percent?: Rules1Expression
  /** More than this many points. */
  readonly abovePoints?: Rules1Expression
  /** More than this per cent of the maximum. */
  readonly abovePercent?: Rules1Expression
}

/** What must hold for levels: what it needs, and the clauses that it names. */
export type Rules1Gate = {
  readonly id: Rules1Id
  readonly title?: Rules1Text
  readonly reason?: Rules1Text
  readonly provenance?: Rules1Provenance
  /** Levels it guards: all (default), a list, or from one upward. */
  readonly levels?: string | readonly (Rules1Id)[] | {
    /** The lowest level it guards. */
    readonly from: Rules1Id
  }
  /** What must hold. */
  readonly needs?: Rules1Condition
  /** Clauses that must be met, unless they are not applicable. */
  readonly clauses?: readonly (Rules1Id)[]
  /** refuse: no level. veto: no level, told as a veto. lower: the next level whose gates hold (default). block: no result. {"cap": level}: at most that level. */
  readonly otherwise?: string | {
    /** The highest level allowed. */
    readonly cap: Rules1Id
  }
}

/** What rules out every level, whatever was earned. */
export type Rules1Veto = {
  /** A clause: no level where it is not met. */
  readonly clause?: Rules1Id
  readonly id?: Rules1Id
  /** No level where this holds. */
  readonly when?: Rules1Condition
  readonly title?: Rules1Text
  readonly reason?: Rules1Text
  readonly provenance?: Rules1Provenance
}

/** A mark beside the level. */
export type Rules1Qualifier = {
  readonly id: Rules1Id
  readonly title: Rules1Text
  readonly when: Rules1Condition
}

/** Which number the marks are held against. */
export type Rules1Measure = {
  /** Default points. */
  readonly of?: "points" | "percent"
  /** Default rounded. */
  readonly read?: "rounded" | "exact"
}

/** A further result over the same answers. */
export type Rules1Scheme = {
  readonly title?: Rules1Text
  /** Nodes of the tree of points by id. */
  readonly parts?: { readonly [name: string]: Rules1Part }
  readonly part?: Rules1UsualPart
  /** The root of the tree. */
  readonly total?: Rules1Part
  /** Steps after the points are added up, in order. */
  readonly adjustments?: readonly (Rules1Adjustment)[]
  readonly clamp?: Rules1Clamp
  readonly measure?: Rules1Measure
  /** Levels, lowest first. */
  readonly levels?: readonly (Rules1Level)[]
  /** What it is called when no level is reached. */
  readonly below?: {
    readonly id: Rules1Id
    readonly title: Rules1Text
  }
  /** What rules out every level, whatever was earned. */
  readonly vetoes?: readonly (Rules1Veto)[]
  /** What must hold for levels. */
  readonly gates?: readonly (Rules1Gate)[]
  /** Clauses that must be met: all, or the level from which on. */
  readonly mandatory?: { readonly [name: string]: Rules1Id }
  /** Marks beside the level. */
  readonly qualifiers?: readonly (Rules1Qualifier)[]
  /** Where numbers of this result come from, said once for many. */
  readonly provenanceOf?: {
    /** Of all weights of clauses. */
    readonly weights?: Rules1Provenance
    /** Of all levels. */
    readonly levels?: Rules1Provenance
    /** Of all gates. */
    readonly gates?: Rules1Provenance
    /** Of all adjustments. */
    readonly adjustments?: Rules1Provenance
  }
  /** Weights of clauses in this result. Default: as in all; a clause counts its share of its own weight here. */
  readonly weights?: { readonly [name: string]: Rules1Weight }
}

/** When the revision answers. */
export type Rules1InForce = {
  /** First day. */
  readonly from: Rules1Date
  /** Last day. */
  readonly to?: Rules1Date
  /** Last day on which it may be asked for by number. */
  readonly sunset?: Rules1Date
}

/** Clauses of which only one may count. */
export type Rules1Once = {
  /** The clauses. */
  readonly clauses: readonly (Rules1Id)[]
  /** The one with most points (default), or the first that earns. */
  readonly keep?: "best" | "first"
  readonly reason?: Rules1Text
}

/** A worked example. */
export type Rules1Example = {
  /** What it shows. */
  readonly title: Rules1Text
  readonly assessment: Rules1ExampleAssessment
  readonly expect: Rules1Expectation
}

/** An assessment under this revision. */
export type Rules1ExampleAssessment = {
  /** The day it is judged as of. */
  readonly date: Rules1Date
  /** Facts about the applicant. */
  readonly profile?: { readonly [name: string]: Rules1AnswerValue }
  readonly answers: Rules1Answers
}

/** What must come out; only what is stated is compared. */
export type Rules1Expectation = {
  /** What kind of result. */
  readonly status?: "scored" | "not-scored" | "blocked"
  readonly points?: Rules1ExactOrNull
  /** Maximum points: a number, or a fraction such as 100/3. */
  readonly max?: Rules1ExactNumber
  readonly percent?: Rules1ExactOrNull
  /** Level id; null for none. */
  readonly level?: string | null
  /** Marks beside the level, by id. */
  readonly qualifiers?: readonly (Rules1Id)[]
  /** Points of parts. */
  readonly parts?: { readonly [name: string]: Rules1ExactOrNull }
  /** Gates that failed, by id. */
  readonly gates?: readonly (Rules1Id)[]
  /** Points of clauses. */
  readonly clauses?: { readonly [name: string]: Rules1ExactOrNull }
  /** Clauses with a nonconformity, in order. */
  readonly nonconformities?: readonly (Rules1Id)[]
  /** Computed values at the end of the main result; null for missing. */
  readonly values?: { readonly [name: string]: Rules1ExactOrNull }
  /** Further results. */
  readonly results?: { readonly [name: string]: {
    /** What kind of result. */
    readonly status?: "scored" | "not-scored" | "blocked"
    readonly points?: Rules1ExactOrNull
    /** Maximum points: a number, or a fraction such as 100/3. */
    readonly max?: Rules1ExactNumber
    readonly percent?: Rules1ExactOrNull
    /** Level id; null for none. */
    readonly level?: string | null
    /** Marks beside the level, by id. */
    readonly qualifiers?: readonly (Rules1Id)[]
    /** Points of parts. */
    readonly parts?: { readonly [name: string]: Rules1ExactOrNull }
    /** Gates that failed, by id. */
    readonly gates?: readonly (Rules1Id)[]
    /** Points of clauses as they count in it. */
    readonly clauses?: { readonly [name: string]: Rules1ExactOrNull }
  } }
}

/** A number, or a fraction such as 100/3. */
export type Rules1ExactNumber = number | string

/** A number, a fraction such as 100/3, or null for none. */
export type Rules1ExactOrNull = number | string | null

/** Answers by input, states by clause. */
export type Rules1Answers = { readonly [name: string]: Rules1Answer }

/** What an assessor recorded; a bare value stands for {"value": …}. */
export type Rules1Answer = boolean | number | string | {
  /** Why there is no value. */
  readonly state?: "not-applicable" | "not-checked"
  /** The reason for it. */
  readonly reason?: string
  readonly value?: Rules1AnswerValue
  /** Several results, each from a place or by a method. */
  readonly results?: readonly (Rules1ResultAt)[]
  /** The answers of several assessors. */
  readonly assessors?: { readonly [name: string]: Rules1AnswerValue }
  /** What they agreed on. */
  readonly consensus?: Rules1AnswerValue
  /** References to evidence seen. */
  readonly evidence?: readonly (string)[]
  /** A note. */
  readonly note?: string
}

/** yes-no: true or false. points, number: a number. choice, text, date: words. checklist: ticked items. samples: {checked, failed}. entries: cases. */
export type Rules1AnswerValue = boolean | number | string | readonly (Rules1Entry)[] | {
  /** How many were checked. */
  readonly checked: number
  /** How many of them failed. */
  readonly failed: number
}

/** An item of a checklist by id, or one recorded case. */
export type Rules1Entry = string | {
  /** What was seen. */
  readonly text: string
  /** The clause it concerns. */
  readonly clause?: Rules1Id
  /** References to evidence. */
  readonly evidence?: readonly (string)[]
}

/** One result from a place or by a method. */
export type Rules1ResultAt = {
  /** The place. */
  readonly place?: string
  /** The method. */
  readonly method?: string
  readonly value?: Rules1AnswerValue
  /** The answers of several assessors. */
  readonly assessors?: { readonly [name: string]: Rules1AnswerValue }
  /** What they agreed on. */
  readonly consensus?: Rules1AnswerValue
  /** References to evidence. */
  readonly evidence?: readonly (string)[]
}

/** A name or number of an assessor. */
export type Rules1AssessorName = string

/** One edition of a standard without any judgement. Each file in standards/<id>/<edition>/ holds some of these members; together they hold each once. */
export type Standard1 = {
  /** The schema of this file, for editors: a path to a file in schemas/. */
  readonly $schema?: string
  /** The section whose clauses this file lists. */
  readonly under?: Standard1Id
  /** Key of the standard; also the name of its folder. */
  readonly id?: Standard1Id
  readonly edition?: Standard1Edition
  /** What people cite, such as Q/HXC 013-2018. */
  readonly designation?: string
  readonly title?: Standard1Text
  /** Languages the standard is written in, the first one leading. */
  readonly languages?: readonly (Standard1Language)[]
  readonly owner?: Standard1Body
  /** What it rests on: laws, standards, contracts. */
  readonly basis?: readonly (Standard1Text)[]
  /** What it covers. */
  readonly scope?: Standard1Text
  /** Notes for readers. */
  readonly notes?: readonly (Standard1Text)[]
  /** How well founded the words of this standard are. */
  readonly provenance?: Standard1Provenance
  /** How a revision is voted on before it is published. */
  readonly ballot?: {
    /** Fewest days that a ballot is open, first and last included. */
    readonly days?: number
    /** Least share of the members whose vote has to come back, abstentions included, such as 1/2. */
    readonly quorum?: string
    /** Least share of votes for it. */
    readonly approve: {
      /** A share as a fraction, such as 2/3. */
      readonly share: string
      /** Of whom: all who may vote (members), all votes that came back (returned), or those for and against, without abstentions (cast). */
      readonly of: "members" | "returned" | "cast"
      /** Whether it has to be more than the share. Default false. */
      readonly more?: boolean
    }
    /** Most share of votes that may be against it. */
    readonly against?: {
      /** A share as a fraction, such as 2/3. */
      readonly share: string
      /** Of whom: all who may vote (members), all votes that came back (returned), or those for and against, without abstentions (cast). */
      readonly of: "members" | "returned" | "cast"
    }
    /** Whether those who drafted or edited the revision vote, or withdraw from it. */
    readonly drafters: "vote" | "withdraw"
    /** Whether it may be published while a reason of a vote against waits for an answer (told), or not (refused). */
    readonly unanswered: "told" | "refused"
  }
  /** What a clause asks unless it says otherwise. */
  readonly ask?: Standard1Input
  /** Whether clauses may be answered "not applicable" unless they say otherwise. Default false. */
  readonly notApplicable?: boolean
  /** Inputs that belong to no single clause. */
  readonly inputs?: { readonly [name: string]: Standard1Input }
  /** Facts about the applicant that rules may read. */
  readonly profile?: { readonly [name: string]: Standard1Input }
  /** Sections and clauses, in order. */
  readonly clauses?: readonly (Standard1Clause)[]
}

/** A stable key: lower-case letters and digits in groups joined by single hyphens. */
export type Standard1Id = string

/** The edition, such as 2018; also the name of its folder. */
export type Standard1Edition = string

/** A language: zh Chinese, en English. */
export type Standard1Language = "zh" | "en"

/** Words for people: one string for the first language of the standard, or a wording for each language. */
export type Standard1Text = string | {
  /** In Chinese. */
  readonly zh?: string
  /** In English. */
  readonly en?: string
}

/** illustrative: made up to show a shape. draft: put forward by a committee. published: decided and published. */
export type Standard1ProvenanceStatus = "illustrative" | "draft" | "published"

/** Where a number comes from. */
export type Standard1Provenance = {
  readonly status: Standard1ProvenanceStatus
  /** Where it was found: a document, a page, a clause. */
  readonly source?: Standard1Text
  /** Why it is what it is. */
  readonly reason?: Standard1Text
}

/** Who owns a standard, or on whose behalf it is judged. */
export type Standard1Body = {
  readonly name: Standard1Text
  readonly address?: Standard1Text
  /** Where it is found on the web. */
  readonly url?: string
}

/** A section (it has clauses) or a clause (it has none). */
export type Standard1Clause = {
  /** Stable key; a new key makes a new clause. */
  readonly id: Standard1Id
  /** The number printed in the standard, such as 5.1.2. */
  readonly number?: string
  readonly title?: Standard1Text
  /** The wording of the requirement. */
  readonly text?: Standard1Text
  /** What an assessor should ask to see. */
  readonly evidence?: readonly (Standard1Text)[]
  /** The input asked for, or the ids of shared inputs. Default: the ask of the standard. */
  readonly ask?: object | readonly (unknown)[]
  /** Class of clauses, for weights given by class. */
  readonly class?: Standard1Id
  /** Whether an assessor may answer "not applicable". Default: that of the standard. */
  readonly notApplicable?: boolean
  /** Clauses of an earlier edition that this one continues, as edition/clause. */
  readonly succeeds?: readonly (string)[]
  /** The clauses of this section, in order. */
  readonly clauses?: readonly (Standard1Clause)[]
}

/** One thing an assessor is asked. */
export type Standard1Input = {
  /** yes-no; points given by the assessor; choice of one option; number; samples (checked and failed); checklist; entries (a list of cases); date; text (kept as evidence, never scored). */
  readonly type: "yes-no" | "points" | "choice" | "number" | "samples" | "checklist" | "entries" | "date" | "text"
  /** As the assessor reads it. */
  readonly title?: Standard1Text
  /** For profile facts and inputs that no clause asks: without it every result stays open. */
  readonly required?: boolean
  /** How one answer comes out of several results (places, methods). */
  readonly several?: Standard1Merge
  readonly assessors?: Standard1AssessorMerge
  /** points, number: answers are whole multiples of it. Default for points 1. */
  readonly step?: number
  /** choice: the options, best first by custom. */
  readonly options?: readonly (Standard1ChoiceOption)[]
  /** number, samples: the unit, such as h or orders. */
  readonly unit?: Standard1Text
  /** number: the least that can be answered. */
  readonly min?: number
  /** number: the greatest that can be answered. entries: the most cases. */
  readonly max?: number
  /** number: decimals allowed; 0 asks for a whole number. */
  readonly decimals?: number
  /** samples: how many must be checked at least. */
  readonly least?: number
  /** checklist: the items to tick. */
  readonly items?: readonly (Standard1Option)[]
}

/** One item of a checklist. */
export type Standard1Option = {
  readonly id: Standard1Id
  /** As the assessor reads it. */
  readonly title?: Standard1Text
}

/** One option of a choice. */
export type Standard1ChoiceOption = {
  readonly id: Standard1Id
  /** As the assessor reads it. */
  readonly title?: Standard1Text
  /** Choosing it is no answer but records this state, with its title as the reason. */
  readonly state?: "not-applicable" | "not-checked"
}

/** How several answers become one. trimmed-mean leaves out the highest and the lowest; those of points judge each answer and merge what they earn. */
export type Standard1Merge = "mean" | "median" | "trimmed-mean" | "min" | "max" | "sum" | "mean-of-points" | "median-of-points" | "trimmed-mean-of-points" | "min-of-points" | "max-of-points" | "sum-of-points"

/** How the answers of several assessors become one. */
export type Standard1AssessorMerge = {
  /** The method; consensus asks them to agree. */
  readonly merge: "mean" | "median" | "trimmed-mean" | "min" | "max" | "mean-of-points" | "median-of-points" | "trimmed-mean-of-points" | "min-of-points" | "max-of-points" | "consensus"
  /** The spread (highest minus lowest) above which they must agree. */
  readonly spreadLimit?: number
}

/** One organisation assessed under one revision of a standard. Which revision: revision, digest, or else the one in force on the date. */
export type Assessment1OfStandard = {
  /** Key of the standard. */
  readonly standard?: Assessment1Id
  readonly edition?: Assessment1Edition
  /** Revision of the rules. */
  readonly revision?: number
  readonly digest?: Assessment1Digest
  /** The day the assessment is judged as of. */
  readonly date: Assessment1Date
  readonly subject?: Assessment1Subject
  /** Facts about the applicant. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  readonly answers: Assessment1Answers
}

export type Organisation = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "active"
  /** Words in one or both languages. */
  readonly name: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Words in one or both languages. */
  readonly address: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly creditCode?: string
  readonly contacts: readonly ({
    readonly name: string
    readonly email?: string
    readonly phone?: string
  })[]
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "merged"
  /** Words in one or both languages. */
  readonly name: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Words in one or both languages. */
  readonly address: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly creditCode?: string
  readonly contacts: readonly ({
    readonly name: string
    readonly email?: string
    readonly phone?: string
  })[]
  readonly merged: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The organisation that was kept. */
    readonly into: string
  }
}

export type Application = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "received"
  readonly organisation: string
  readonly standard: string
  readonly edition: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension"
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  readonly certificate?: string
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "under-review"
  readonly organisation: string
  readonly standard: string
  readonly edition: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension"
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  readonly certificate?: string
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Who did it, and when. */
  readonly reviewed: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "accepted"
  readonly organisation: string
  readonly standard: string
  readonly edition: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension"
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  readonly certificate?: string
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Who did it, and when. */
  readonly reviewed: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Who did it, and when. */
  readonly accepted: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "refused"
  readonly organisation: string
  readonly standard: string
  readonly edition: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension"
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  readonly certificate?: string
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly refused: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "withdrawn"
  readonly organisation: string
  readonly standard: string
  readonly edition: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension"
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  readonly certificate?: string
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly withdrawn: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
  }
}

export type Assessment = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "planned"
  readonly application: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** The surveillance that it is for. */
  readonly surveillance?: string
  readonly organisation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  /** The certificate that is renewed, transferred or extended. */
  readonly certificate?: string
  readonly plan: {
    /** Exactly one person leads. */
    readonly team: readonly ({
      readonly person: string
      readonly isLead?: boolean
      /** Whether they are in it as a technical expert. */
      readonly isExpert?: boolean
      /** Who left while the work was under way, with the reason. */
      readonly left?: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
        readonly reason: string
      }
    })[]
    readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
    /** The first day, YYYY-MM-DD. */
    readonly from: string
    /** The last day, YYYY-MM-DD. */
    readonly until: string
    /** How samples are drawn: of what, how many, by what choice. */
    readonly sampling?: string
    readonly notes?: string
  }
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly consensus: { readonly [name: string]: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly answer: Assessment1Answer
  } }
  readonly evidence: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
    /** Inputs and clauses it is about. */
    readonly about: readonly (string)[]
  })[]
  /** What the team reports of its work (7.4.9). */
  readonly report?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** Number of the report, as the body counts them. */
    readonly number?: string
    /** What was sampled. */
    readonly sampled?: string
    /** What of the plan was not covered, and why; empty where all was. */
    readonly notCovered?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** Where the work departed from the plan, and why; empty where it did not. */
    readonly departures?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** What the team concludes. */
    readonly conclusion?: string
    /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
    readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
    /** What the organisation said to it. */
    readonly statement?: string
  }
  /** Answers of an earlier evaluation, which count until somebody answers the same. */
  readonly takenOver?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly evaluation: string
    readonly answers: { readonly [name: string]: Assessment1Answer }
    /** Clauses that have to be looked at again, by id; all, where it is left out. */
    readonly again?: readonly (string)[]
  }
  /** When what was decided was looked at again, oldest first. */
  readonly reopenings?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
    /** Decisions nothing is issued on any more. */
    readonly overtakes: readonly (string)[]
  })[]
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "in-progress"
  readonly application: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** The surveillance that it is for. */
  readonly surveillance?: string
  readonly organisation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  /** The certificate that is renewed, transferred or extended. */
  readonly certificate?: string
  readonly plan: {
    /** Exactly one person leads. */
    readonly team: readonly ({
      readonly person: string
      readonly isLead?: boolean
      /** Whether they are in it as a technical expert. */
      readonly isExpert?: boolean
      /** Who left while the work was under way, with the reason. */
      readonly left?: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
        readonly reason: string
      }
    })[]
    readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
    /** The first day, YYYY-MM-DD. */
    readonly from: string
    /** The last day, YYYY-MM-DD. */
    readonly until: string
    /** How samples are drawn: of what, how many, by what choice. */
    readonly sampling?: string
    readonly notes?: string
  }
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly consensus: { readonly [name: string]: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly answer: Assessment1Answer
  } }
  readonly evidence: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
    /** Inputs and clauses it is about. */
    readonly about: readonly (string)[]
  })[]
  /** What the team reports of its work (7.4.9). */
  readonly report?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** Number of the report, as the body counts them. */
    readonly number?: string
    /** What was sampled. */
    readonly sampled?: string
    /** What of the plan was not covered, and why; empty where all was. */
    readonly notCovered?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** Where the work departed from the plan, and why; empty where it did not. */
    readonly departures?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** What the team concludes. */
    readonly conclusion?: string
    /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
    readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
    /** What the organisation said to it. */
    readonly statement?: string
  }
  /** Answers of an earlier evaluation, which count until somebody answers the same. */
  readonly takenOver?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly evaluation: string
    readonly answers: { readonly [name: string]: Assessment1Answer }
    /** Clauses that have to be looked at again, by id; all, where it is left out. */
    readonly again?: readonly (string)[]
  }
  /** When what was decided was looked at again, oldest first. */
  readonly reopenings?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
    /** Decisions nothing is issued on any more. */
    readonly overtakes: readonly (string)[]
  })[]
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "evaluated"
  readonly application: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** The surveillance that it is for. */
  readonly surveillance?: string
  readonly organisation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  /** The certificate that is renewed, transferred or extended. */
  readonly certificate?: string
  readonly plan: {
    /** Exactly one person leads. */
    readonly team: readonly ({
      readonly person: string
      readonly isLead?: boolean
      /** Whether they are in it as a technical expert. */
      readonly isExpert?: boolean
      /** Who left while the work was under way, with the reason. */
      readonly left?: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
        readonly reason: string
      }
    })[]
    readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
    /** The first day, YYYY-MM-DD. */
    readonly from: string
    /** The last day, YYYY-MM-DD. */
    readonly until: string
    /** How samples are drawn: of what, how many, by what choice. */
    readonly sampling?: string
    readonly notes?: string
  }
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly consensus: { readonly [name: string]: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly answer: Assessment1Answer
  } }
  readonly evidence: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
    /** Inputs and clauses it is about. */
    readonly about: readonly (string)[]
  })[]
  /** What the team reports of its work (7.4.9). */
  readonly report?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** Number of the report, as the body counts them. */
    readonly number?: string
    /** What was sampled. */
    readonly sampled?: string
    /** What of the plan was not covered, and why; empty where all was. */
    readonly notCovered?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** Where the work departed from the plan, and why; empty where it did not. */
    readonly departures?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** What the team concludes. */
    readonly conclusion?: string
    /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
    readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
    /** What the organisation said to it. */
    readonly statement?: string
  }
  /** Answers of an earlier evaluation, which count until somebody answers the same. */
  readonly takenOver?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly evaluation: string
    readonly answers: { readonly [name: string]: Assessment1Answer }
    /** Clauses that have to be looked at again, by id; all, where it is left out. */
    readonly again?: readonly (string)[]
  }
  /** When what was decided was looked at again, oldest first. */
  readonly reopenings?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
    /** Decisions nothing is issued on any more. */
    readonly overtakes: readonly (string)[]
  })[]
  readonly evaluation: string
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "reviewed"
  readonly application: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** The surveillance that it is for. */
  readonly surveillance?: string
  readonly organisation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  /** The certificate that is renewed, transferred or extended. */
  readonly certificate?: string
  readonly plan: {
    /** Exactly one person leads. */
    readonly team: readonly ({
      readonly person: string
      readonly isLead?: boolean
      /** Whether they are in it as a technical expert. */
      readonly isExpert?: boolean
      /** Who left while the work was under way, with the reason. */
      readonly left?: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
        readonly reason: string
      }
    })[]
    readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
    /** The first day, YYYY-MM-DD. */
    readonly from: string
    /** The last day, YYYY-MM-DD. */
    readonly until: string
    /** How samples are drawn: of what, how many, by what choice. */
    readonly sampling?: string
    readonly notes?: string
  }
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly consensus: { readonly [name: string]: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly answer: Assessment1Answer
  } }
  readonly evidence: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
    /** Inputs and clauses it is about. */
    readonly about: readonly (string)[]
  })[]
  /** What the team reports of its work (7.4.9). */
  readonly report?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** Number of the report, as the body counts them. */
    readonly number?: string
    /** What was sampled. */
    readonly sampled?: string
    /** What of the plan was not covered, and why; empty where all was. */
    readonly notCovered?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** Where the work departed from the plan, and why; empty where it did not. */
    readonly departures?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** What the team concludes. */
    readonly conclusion?: string
    /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
    readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
    /** What the organisation said to it. */
    readonly statement?: string
  }
  /** Answers of an earlier evaluation, which count until somebody answers the same. */
  readonly takenOver?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly evaluation: string
    readonly answers: { readonly [name: string]: Assessment1Answer }
    /** Clauses that have to be looked at again, by id; all, where it is left out. */
    readonly again?: readonly (string)[]
  }
  /** When what was decided was looked at again, oldest first. */
  readonly reopenings?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
    /** Decisions nothing is issued on any more. */
    readonly overtakes: readonly (string)[]
  })[]
  readonly evaluation: string
  readonly review: string
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "decided"
  readonly application: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** The surveillance that it is for. */
  readonly surveillance?: string
  readonly organisation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  /** The certificate that is renewed, transferred or extended. */
  readonly certificate?: string
  readonly plan: {
    /** Exactly one person leads. */
    readonly team: readonly ({
      readonly person: string
      readonly isLead?: boolean
      /** Whether they are in it as a technical expert. */
      readonly isExpert?: boolean
      /** Who left while the work was under way, with the reason. */
      readonly left?: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
        readonly reason: string
      }
    })[]
    readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
    /** The first day, YYYY-MM-DD. */
    readonly from: string
    /** The last day, YYYY-MM-DD. */
    readonly until: string
    /** How samples are drawn: of what, how many, by what choice. */
    readonly sampling?: string
    readonly notes?: string
  }
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly consensus: { readonly [name: string]: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly answer: Assessment1Answer
  } }
  readonly evidence: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
    /** Inputs and clauses it is about. */
    readonly about: readonly (string)[]
  })[]
  /** What the team reports of its work (7.4.9). */
  readonly report?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** Number of the report, as the body counts them. */
    readonly number?: string
    /** What was sampled. */
    readonly sampled?: string
    /** What of the plan was not covered, and why; empty where all was. */
    readonly notCovered?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** Where the work departed from the plan, and why; empty where it did not. */
    readonly departures?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** What the team concludes. */
    readonly conclusion?: string
    /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
    readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
    /** What the organisation said to it. */
    readonly statement?: string
  }
  /** Answers of an earlier evaluation, which count until somebody answers the same. */
  readonly takenOver?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly evaluation: string
    readonly answers: { readonly [name: string]: Assessment1Answer }
    /** Clauses that have to be looked at again, by id; all, where it is left out. */
    readonly again?: readonly (string)[]
  }
  /** When what was decided was looked at again, oldest first. */
  readonly reopenings?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
    /** Decisions nothing is issued on any more. */
    readonly overtakes: readonly (string)[]
  })[]
  readonly evaluation: string
  readonly review: string
  readonly decision: string
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "reopened"
  readonly application: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** The surveillance that it is for. */
  readonly surveillance?: string
  readonly organisation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  /** The certificate that is renewed, transferred or extended. */
  readonly certificate?: string
  readonly plan: {
    /** Exactly one person leads. */
    readonly team: readonly ({
      readonly person: string
      readonly isLead?: boolean
      /** Whether they are in it as a technical expert. */
      readonly isExpert?: boolean
      /** Who left while the work was under way, with the reason. */
      readonly left?: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
        readonly reason: string
      }
    })[]
    readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
    /** The first day, YYYY-MM-DD. */
    readonly from: string
    /** The last day, YYYY-MM-DD. */
    readonly until: string
    /** How samples are drawn: of what, how many, by what choice. */
    readonly sampling?: string
    readonly notes?: string
  }
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly consensus: { readonly [name: string]: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly answer: Assessment1Answer
  } }
  readonly evidence: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
    /** Inputs and clauses it is about. */
    readonly about: readonly (string)[]
  })[]
  /** What the team reports of its work (7.4.9). */
  readonly report?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** Number of the report, as the body counts them. */
    readonly number?: string
    /** What was sampled. */
    readonly sampled?: string
    /** What of the plan was not covered, and why; empty where all was. */
    readonly notCovered?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** Where the work departed from the plan, and why; empty where it did not. */
    readonly departures?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** What the team concludes. */
    readonly conclusion?: string
    /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
    readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
    /** What the organisation said to it. */
    readonly statement?: string
  }
  /** Answers of an earlier evaluation, which count until somebody answers the same. */
  readonly takenOver?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly evaluation: string
    readonly answers: { readonly [name: string]: Assessment1Answer }
    /** Clauses that have to be looked at again, by id; all, where it is left out. */
    readonly again?: readonly (string)[]
  }
  /** When what was decided was looked at again, oldest first. */
  readonly reopenings?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
    /** Decisions nothing is issued on any more. */
    readonly overtakes: readonly (string)[]
  })[]
  readonly evaluation: string
  readonly review: string
  readonly decision: string
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "concluded"
  readonly application: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** The surveillance that it is for. */
  readonly surveillance?: string
  readonly organisation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  /** The certificate that is renewed, transferred or extended. */
  readonly certificate?: string
  readonly plan: {
    /** Exactly one person leads. */
    readonly team: readonly ({
      readonly person: string
      readonly isLead?: boolean
      /** Whether they are in it as a technical expert. */
      readonly isExpert?: boolean
      /** Who left while the work was under way, with the reason. */
      readonly left?: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
        readonly reason: string
      }
    })[]
    readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
    /** The first day, YYYY-MM-DD. */
    readonly from: string
    /** The last day, YYYY-MM-DD. */
    readonly until: string
    /** How samples are drawn: of what, how many, by what choice. */
    readonly sampling?: string
    readonly notes?: string
  }
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly consensus: { readonly [name: string]: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly answer: Assessment1Answer
  } }
  readonly evidence: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
    /** Inputs and clauses it is about. */
    readonly about: readonly (string)[]
  })[]
  /** What the team reports of its work (7.4.9). */
  readonly report?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** Number of the report, as the body counts them. */
    readonly number?: string
    /** What was sampled. */
    readonly sampled?: string
    /** What of the plan was not covered, and why; empty where all was. */
    readonly notCovered?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** Where the work departed from the plan, and why; empty where it did not. */
    readonly departures?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** What the team concludes. */
    readonly conclusion?: string
    /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
    readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
    /** What the organisation said to it. */
    readonly statement?: string
  }
  /** Answers of an earlier evaluation, which count until somebody answers the same. */
  readonly takenOver?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly evaluation: string
    readonly answers: { readonly [name: string]: Assessment1Answer }
    /** Clauses that have to be looked at again, by id; all, where it is left out. */
    readonly again?: readonly (string)[]
  }
  /** When what was decided was looked at again, oldest first. */
  readonly reopenings?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
    /** Decisions nothing is issued on any more. */
    readonly overtakes: readonly (string)[]
  })[]
  readonly evaluation: string
  /** Who did it, and when. */
  readonly concluded: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "abandoned"
  readonly application: string
  readonly kind: "initial" | "renewal" | "transfer" | "extension" | "surveillance"
  /** The surveillance that it is for. */
  readonly surveillance?: string
  readonly organisation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  /** Facts about the applicant, by the ids of the profile of the standard. */
  readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
  /** The certificate that is renewed, transferred or extended. */
  readonly certificate?: string
  readonly plan: {
    /** Exactly one person leads. */
    readonly team: readonly ({
      readonly person: string
      readonly isLead?: boolean
      /** Whether they are in it as a technical expert. */
      readonly isExpert?: boolean
      /** Who left while the work was under way, with the reason. */
      readonly left?: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
        readonly reason: string
      }
    })[]
    readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
    /** The first day, YYYY-MM-DD. */
    readonly from: string
    /** The last day, YYYY-MM-DD. */
    readonly until: string
    /** How samples are drawn: of what, how many, by what choice. */
    readonly sampling?: string
    readonly notes?: string
  }
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly consensus: { readonly [name: string]: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly answer: Assessment1Answer
  } }
  readonly evidence: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
    /** Inputs and clauses it is about. */
    readonly about: readonly (string)[]
  })[]
  /** What the team reports of its work (7.4.9). */
  readonly report?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** Number of the report, as the body counts them. */
    readonly number?: string
    /** What was sampled. */
    readonly sampled?: string
    /** What of the plan was not covered, and why; empty where all was. */
    readonly notCovered?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** Where the work departed from the plan, and why; empty where it did not. */
    readonly departures?: readonly ({
      readonly what: string
      readonly why: string
    })[]
    /** What the team concludes. */
    readonly conclusion?: string
    /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
    readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
    /** What the organisation said to it. */
    readonly statement?: string
  }
  /** Answers of an earlier evaluation, which count until somebody answers the same. */
  readonly takenOver?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly evaluation: string
    readonly answers: { readonly [name: string]: Assessment1Answer }
    /** Clauses that have to be looked at again, by id; all, where it is left out. */
    readonly again?: readonly (string)[]
  }
  /** When what was decided was looked at again, oldest first. */
  readonly reopenings?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
    /** Decisions nothing is issued on any more. */
    readonly overtakes: readonly (string)[]
  })[]
  readonly abandoned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
  }
}

export type AnswerSheet = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "kept"
  readonly organisation: string
  readonly assessment: string
  readonly assessor: string
  /** By input; states by clause. */
  readonly answers: { readonly [name: string]: {
    readonly state?: "not-applicable" | "not-checked"
    readonly reason?: string
    readonly value?: Assessment1AnswerValue
    readonly results?: readonly ({
      readonly place?: string
      readonly method?: string
      readonly value?: Assessment1AnswerValue
      /** Of this place alone, in place of a value; it is left out of what is judged. */
      readonly state?: "not-applicable" | "not-checked"
      readonly reason?: string
      readonly evidence?: readonly (string)[]
    })[]
    readonly evidence?: readonly (string)[]
    readonly note?: string
  } }
}

export type Evaluation = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "frozen"
  readonly assessment: string
  readonly organisation: string
  readonly standard: string
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly receipt: string
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly rules: string
  readonly status: "scored" | "not-scored" | "blocked"
  readonly points: number | string | null
  readonly max: number | string
  readonly level: string | null
  /** Lowest first. */
  readonly levels: readonly (string)[]
  readonly marks: readonly ("illustrative" | "draft" | "published")[]
  readonly by: string
  /** RFC 3339, in UTC. */
  readonly at: string
}

export type Nonconformity = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "open"
  readonly organisation: string
  readonly assessment: string
  readonly clause: string
  readonly number?: string
  readonly grade: "minor" | "major"
  /** Words in one or both languages. */
  readonly statement: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly evidence: readonly (string)[]
  /** Who did it, and when. */
  readonly raised: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** The day it was found. */
  readonly foundOn?: string
  readonly team: readonly (string)[]
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "answered"
  readonly organisation: string
  readonly assessment: string
  readonly clause: string
  readonly number?: string
  readonly grade: "minor" | "major"
  /** Words in one or both languages. */
  readonly statement: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly evidence: readonly (string)[]
  /** Who did it, and when. */
  readonly raised: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** The day it was found. */
  readonly foundOn?: string
  readonly team: readonly (string)[]
  readonly correction: {
    readonly cause: string
    readonly correction: string
    /** The day it was done, from the day of the finding on, or the day by which it is to be done. */
    readonly due: string
    /** Who did it, and when. */
    readonly answered: {
      /** Id of who did it. */
      readonly by: string
      /** RFC 3339, in UTC. */
      readonly at: string
    }
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "verified"
  readonly organisation: string
  readonly assessment: string
  readonly clause: string
  readonly number?: string
  readonly grade: "minor" | "major"
  /** Words in one or both languages. */
  readonly statement: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly evidence: readonly (string)[]
  /** Who did it, and when. */
  readonly raised: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** The day it was found. */
  readonly foundOn?: string
  readonly team: readonly (string)[]
  readonly correction: {
    readonly cause: string
    readonly correction: string
    /** The day it was done, from the day of the finding on, or the day by which it is to be done. */
    readonly due: string
    /** Who did it, and when. */
    readonly answered: {
      /** Id of who did it. */
      readonly by: string
      /** RFC 3339, in UTC. */
      readonly at: string
    }
  }
  readonly verified: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly note: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "closed"
  readonly organisation: string
  readonly assessment: string
  readonly clause: string
  readonly number?: string
  readonly grade: "minor" | "major"
  /** Words in one or both languages. */
  readonly statement: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly evidence: readonly (string)[]
  /** Who did it, and when. */
  readonly raised: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** The day it was found. */
  readonly foundOn?: string
  readonly team: readonly (string)[]
  readonly correction: {
    readonly cause: string
    readonly correction: string
    /** The day it was done, from the day of the finding on, or the day by which it is to be done. */
    readonly due: string
    /** Who did it, and when. */
    readonly answered: {
      /** Id of who did it. */
      readonly by: string
      /** RFC 3339, in UTC. */
      readonly at: string
    }
  }
  readonly verified: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly note: string
  }
  /** Who did it, and when. */
  readonly closed: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "reopened"
  readonly organisation: string
  readonly assessment: string
  readonly clause: string
  readonly number?: string
  readonly grade: "minor" | "major"
  /** Words in one or both languages. */
  readonly statement: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly evidence: readonly (string)[]
  /** Who did it, and when. */
  readonly raised: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** The day it was found. */
  readonly foundOn?: string
  readonly team: readonly (string)[]
  readonly correction: {
    readonly cause: string
    readonly correction: string
    /** The day it was done, from the day of the finding on, or the day by which it is to be done. */
    readonly due: string
    /** Who did it, and when. */
    readonly answered: {
      /** Id of who did it. */
      readonly by: string
      /** RFC 3339, in UTC. */
      readonly at: string
    }
  }
  readonly reopened: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly note: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "void"
  readonly organisation: string
  readonly assessment: string
  readonly clause: string
  readonly number?: string
  readonly grade: "minor" | "major"
  /** Words in one or both languages. */
  readonly statement: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly evidence: readonly (string)[]
  /** Who did it, and when. */
  readonly raised: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** The day it was found. */
  readonly foundOn?: string
  readonly team: readonly (string)[]
  readonly voided: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly note: string
  }
}

export type Review = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "given"
  readonly organisation: string
  readonly assessment: string
  readonly evaluation: string
  readonly recommendation: "grant" | "refuse"
  readonly notes: string
  readonly by: string
  /** RFC 3339, in UTC. */
  readonly at: string
}

export type CertificationDecision = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "granted"
  readonly organisation: string
  readonly assessment: string
  readonly evaluation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  readonly replaces?: string
  readonly isWithinTerm: boolean
  readonly assessors: readonly (string)[]
  /** A calendar date, YYYY-MM-DD. */
  readonly decidedOn: string
  readonly proposedBy?: string
  readonly by: string
  /** RFC 3339, in UTC. */
  readonly at: string
  readonly level: string
  readonly reasons?: string
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "refused"
  readonly organisation: string
  readonly assessment: string
  readonly evaluation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  readonly replaces?: string
  readonly isWithinTerm: boolean
  readonly assessors: readonly (string)[]
  /** A calendar date, YYYY-MM-DD. */
  readonly decidedOn: string
  readonly proposedBy?: string
  readonly by: string
  /** RFC 3339, in UTC. */
  readonly at: string
  readonly reasons: string
}

export type Certificate = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "intended"
  readonly number: string
  readonly organisation: string
  readonly standard: string
  readonly decision: string
  readonly assessment: string
  readonly evaluation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly holder: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue. */
  readonly address?: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue, where it has one. */
  readonly creditCode?: string
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  readonly level: string
  /** Whether it is marked as a specimen on every page. */
  readonly isSpecimen: boolean
  /** A calendar date, YYYY-MM-DD. */
  readonly firstIssuedOn: string
  /** A calendar date, YYYY-MM-DD. */
  readonly validFrom: string
  /** The last day it is valid, YYYY-MM-DD. */
  readonly validUntil: string
  readonly surveillanceDue: readonly (string)[]
  /** Everything the paper was made from, fixed before it was made. */
  readonly model: {
    readonly decision: Decision1
    readonly language: "zh" | "en" | "both"
    /** SHA-256 of the stored receipt that the paper is made from. */
    readonly receipt: string
    /** SHA-256 of the stored template. */
    readonly template: string
  }
  /** Everybody who assessed. */
  readonly assessors: readonly (string)[]
  /** The certificate whose place it takes. */
  readonly replaces?: string
  /** Assessments before this one whose nonconformities go on with the certificate. */
  readonly earlier?: readonly (string)[]
  /** First and last day on which none was in force, before a renewal that came late. */
  readonly gap?: {
    /** A calendar date, YYYY-MM-DD. */
    readonly from: string
    /** A calendar date, YYYY-MM-DD. */
    readonly until: string
  }
  /** Why it was issued anew on the decision of the one whose place it takes. */
  readonly reissued?: {
    readonly reason: string
    readonly proposedBy?: string
  }
  /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
  readonly heldBy?: {
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** A calendar date, YYYY-MM-DD. */
    readonly since: string
  }
  /** Who did it, and when. */
  readonly intended: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "active"
  readonly number: string
  readonly organisation: string
  readonly standard: string
  readonly decision: string
  readonly assessment: string
  readonly evaluation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly holder: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue. */
  readonly address?: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue, where it has one. */
  readonly creditCode?: string
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  readonly level: string
  /** Whether it is marked as a specimen on every page. */
  readonly isSpecimen: boolean
  /** A calendar date, YYYY-MM-DD. */
  readonly firstIssuedOn: string
  /** A calendar date, YYYY-MM-DD. */
  readonly validFrom: string
  /** The last day it is valid, YYYY-MM-DD. */
  readonly validUntil: string
  readonly surveillanceDue: readonly (string)[]
  /** Everything the paper was made from, fixed before it was made. */
  readonly model: {
    readonly decision: Decision1
    readonly language: "zh" | "en" | "both"
    /** SHA-256 of the stored receipt that the paper is made from. */
    readonly receipt: string
    /** SHA-256 of the stored template. */
    readonly template: string
  }
  /** Everybody who assessed. */
  readonly assessors: readonly (string)[]
  /** The certificate whose place it takes. */
  readonly replaces?: string
  /** Assessments before this one whose nonconformities go on with the certificate. */
  readonly earlier?: readonly (string)[]
  /** First and last day on which none was in force, before a renewal that came late. */
  readonly gap?: {
    /** A calendar date, YYYY-MM-DD. */
    readonly from: string
    /** A calendar date, YYYY-MM-DD. */
    readonly until: string
  }
  /** Why it was issued anew on the decision of the one whose place it takes. */
  readonly reissued?: {
    readonly reason: string
    readonly proposedBy?: string
  }
  /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
  readonly heldBy?: {
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** A calendar date, YYYY-MM-DD. */
    readonly since: string
  }
  /** Who did it, and when. */
  readonly intended: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** SHA-256 of the stored paper. */
  readonly document: string
  /** Who did it, and when. */
  readonly issued: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Suspensions and restorations so far, those of the certificates before it included, oldest first. */
  readonly notices: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** A calendar date, YYYY-MM-DD. */
    readonly on: string
    readonly act: string
  })[]
  readonly proposed?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly kind: "reduction" | "reissue"
    readonly reason: string
    /** Of a reduction alone. */
    readonly level?: string
    /** Words in one or both languages. */
    readonly scope?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    readonly sites?: readonly ({
      /** Words in one or both languages. */
      readonly name: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** Words in one or both languages. */
      readonly address?: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
    })[]
    /** The last day on which it may be confirmed. */
    readonly until: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "suspended"
  readonly number: string
  readonly organisation: string
  readonly standard: string
  readonly decision: string
  readonly assessment: string
  readonly evaluation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly holder: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue. */
  readonly address?: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue, where it has one. */
  readonly creditCode?: string
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  readonly level: string
  /** Whether it is marked as a specimen on every page. */
  readonly isSpecimen: boolean
  /** A calendar date, YYYY-MM-DD. */
  readonly firstIssuedOn: string
  /** A calendar date, YYYY-MM-DD. */
  readonly validFrom: string
  /** The last day it is valid, YYYY-MM-DD. */
  readonly validUntil: string
  readonly surveillanceDue: readonly (string)[]
  /** Everything the paper was made from, fixed before it was made. */
  readonly model: {
    readonly decision: Decision1
    readonly language: "zh" | "en" | "both"
    /** SHA-256 of the stored receipt that the paper is made from. */
    readonly receipt: string
    /** SHA-256 of the stored template. */
    readonly template: string
  }
  /** Everybody who assessed. */
  readonly assessors: readonly (string)[]
  /** The certificate whose place it takes. */
  readonly replaces?: string
  /** Assessments before this one whose nonconformities go on with the certificate. */
  readonly earlier?: readonly (string)[]
  /** First and last day on which none was in force, before a renewal that came late. */
  readonly gap?: {
    /** A calendar date, YYYY-MM-DD. */
    readonly from: string
    /** A calendar date, YYYY-MM-DD. */
    readonly until: string
  }
  /** Why it was issued anew on the decision of the one whose place it takes. */
  readonly reissued?: {
    readonly reason: string
    readonly proposedBy?: string
  }
  /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
  readonly heldBy?: {
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** A calendar date, YYYY-MM-DD. */
    readonly since: string
  }
  /** Who did it, and when. */
  readonly intended: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** SHA-256 of the stored paper. */
  readonly document: string
  /** Who did it, and when. */
  readonly issued: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Suspensions and restorations so far, those of the certificates before it included, oldest first. */
  readonly notices: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** A calendar date, YYYY-MM-DD. */
    readonly on: string
    readonly act: string
  })[]
  readonly proposed?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly kind: "reduction" | "reissue"
    readonly reason: string
    /** Of a reduction alone. */
    readonly level?: string
    /** Words in one or both languages. */
    readonly scope?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    readonly sites?: readonly ({
      /** Words in one or both languages. */
      readonly name: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** Words in one or both languages. */
      readonly address?: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
    })[]
    /** The last day on which it may be confirmed. */
    readonly until: string
  }
  readonly suspended: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** A calendar date, YYYY-MM-DD. */
    readonly on: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "withdrawn"
  readonly number: string
  readonly organisation: string
  readonly standard: string
  readonly decision: string
  readonly assessment: string
  readonly evaluation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly holder: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue. */
  readonly address?: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue, where it has one. */
  readonly creditCode?: string
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  readonly level: string
  /** Whether it is marked as a specimen on every page. */
  readonly isSpecimen: boolean
  /** A calendar date, YYYY-MM-DD. */
  readonly firstIssuedOn: string
  /** A calendar date, YYYY-MM-DD. */
  readonly validFrom: string
  /** The last day it is valid, YYYY-MM-DD. */
  readonly validUntil: string
  readonly surveillanceDue: readonly (string)[]
  /** Everything the paper was made from, fixed before it was made. */
  readonly model: {
    readonly decision: Decision1
    readonly language: "zh" | "en" | "both"
    /** SHA-256 of the stored receipt that the paper is made from. */
    readonly receipt: string
    /** SHA-256 of the stored template. */
    readonly template: string
  }
  /** Everybody who assessed. */
  readonly assessors: readonly (string)[]
  /** The certificate whose place it takes. */
  readonly replaces?: string
  /** Assessments before this one whose nonconformities go on with the certificate. */
  readonly earlier?: readonly (string)[]
  /** First and last day on which none was in force, before a renewal that came late. */
  readonly gap?: {
    /** A calendar date, YYYY-MM-DD. */
    readonly from: string
    /** A calendar date, YYYY-MM-DD. */
    readonly until: string
  }
  /** Why it was issued anew on the decision of the one whose place it takes. */
  readonly reissued?: {
    readonly reason: string
    readonly proposedBy?: string
  }
  /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
  readonly heldBy?: {
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** A calendar date, YYYY-MM-DD. */
    readonly since: string
  }
  /** Who did it, and when. */
  readonly intended: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** SHA-256 of the stored paper. */
  readonly document: string
  /** Who did it, and when. */
  readonly issued: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Suspensions and restorations so far, those of the certificates before it included, oldest first. */
  readonly notices: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** A calendar date, YYYY-MM-DD. */
    readonly on: string
    readonly act: string
  })[]
  readonly withdrawn: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** A calendar date, YYYY-MM-DD. */
    readonly on: string
  }
  /** The way back, where one was opened. */
  readonly reopened?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** The appeal that was upheld. */
    readonly complaint?: string
    /** The last day for the act that it opens. */
    readonly until: string
    /** Who had a part, and so does not do it. */
    readonly involved: readonly (string)[]
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "expired"
  readonly number: string
  readonly organisation: string
  readonly standard: string
  readonly decision: string
  readonly assessment: string
  readonly evaluation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly holder: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue. */
  readonly address?: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue, where it has one. */
  readonly creditCode?: string
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  readonly level: string
  /** Whether it is marked as a specimen on every page. */
  readonly isSpecimen: boolean
  /** A calendar date, YYYY-MM-DD. */
  readonly firstIssuedOn: string
  /** A calendar date, YYYY-MM-DD. */
  readonly validFrom: string
  /** The last day it is valid, YYYY-MM-DD. */
  readonly validUntil: string
  readonly surveillanceDue: readonly (string)[]
  /** Everything the paper was made from, fixed before it was made. */
  readonly model: {
    readonly decision: Decision1
    readonly language: "zh" | "en" | "both"
    /** SHA-256 of the stored receipt that the paper is made from. */
    readonly receipt: string
    /** SHA-256 of the stored template. */
    readonly template: string
  }
  /** Everybody who assessed. */
  readonly assessors: readonly (string)[]
  /** The certificate whose place it takes. */
  readonly replaces?: string
  /** Assessments before this one whose nonconformities go on with the certificate. */
  readonly earlier?: readonly (string)[]
  /** First and last day on which none was in force, before a renewal that came late. */
  readonly gap?: {
    /** A calendar date, YYYY-MM-DD. */
    readonly from: string
    /** A calendar date, YYYY-MM-DD. */
    readonly until: string
  }
  /** Why it was issued anew on the decision of the one whose place it takes. */
  readonly reissued?: {
    readonly reason: string
    readonly proposedBy?: string
  }
  /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
  readonly heldBy?: {
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** A calendar date, YYYY-MM-DD. */
    readonly since: string
  }
  /** Who did it, and when. */
  readonly intended: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** SHA-256 of the stored paper. */
  readonly document: string
  /** Who did it, and when. */
  readonly issued: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Suspensions and restorations so far, those of the certificates before it included, oldest first. */
  readonly notices: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** A calendar date, YYYY-MM-DD. */
    readonly on: string
    readonly act: string
  })[]
  /** A calendar date, YYYY-MM-DD. */
  readonly expiredOn: string
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "superseded"
  readonly number: string
  readonly organisation: string
  readonly standard: string
  readonly decision: string
  readonly assessment: string
  readonly evaluation: string
  /** The rules that are judged by, fixed by the digest of their pack. */
  readonly rules: {
    readonly standard: string
    readonly edition: string
    readonly revision: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Words in one or both languages. */
  readonly holder: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue. */
  readonly address?: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** Of the holder on the day of issue, where it has one. */
  readonly creditCode?: string
  /** Words in one or both languages. */
  readonly scope: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  readonly sites: readonly ({
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** Words in one or both languages. */
    readonly address?: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
  })[]
  readonly level: string
  /** Whether it is marked as a specimen on every page. */
  readonly isSpecimen: boolean
  /** A calendar date, YYYY-MM-DD. */
  readonly firstIssuedOn: string
  /** A calendar date, YYYY-MM-DD. */
  readonly validFrom: string
  /** The last day it is valid, YYYY-MM-DD. */
  readonly validUntil: string
  readonly surveillanceDue: readonly (string)[]
  /** Everything the paper was made from, fixed before it was made. */
  readonly model: {
    readonly decision: Decision1
    readonly language: "zh" | "en" | "both"
    /** SHA-256 of the stored receipt that the paper is made from. */
    readonly receipt: string
    /** SHA-256 of the stored template. */
    readonly template: string
  }
  /** Everybody who assessed. */
  readonly assessors: readonly (string)[]
  /** The certificate whose place it takes. */
  readonly replaces?: string
  /** Assessments before this one whose nonconformities go on with the certificate. */
  readonly earlier?: readonly (string)[]
  /** First and last day on which none was in force, before a renewal that came late. */
  readonly gap?: {
    /** A calendar date, YYYY-MM-DD. */
    readonly from: string
    /** A calendar date, YYYY-MM-DD. */
    readonly until: string
  }
  /** Why it was issued anew on the decision of the one whose place it takes. */
  readonly reissued?: {
    readonly reason: string
    readonly proposedBy?: string
  }
  /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
  readonly heldBy?: {
    /** Words in one or both languages. */
    readonly name: {
      /** In Chinese. */
      readonly zh?: string
      /** In English. */
      readonly en?: string
    }
    /** A calendar date, YYYY-MM-DD. */
    readonly since: string
  }
  /** Who did it, and when. */
  readonly intended: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** SHA-256 of the stored paper. */
  readonly document: string
  /** Who did it, and when. */
  readonly issued: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Suspensions and restorations so far, those of the certificates before it included, oldest first. */
  readonly notices: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
    /** A calendar date, YYYY-MM-DD. */
    readonly on: string
    readonly act: string
  })[]
  readonly supersededBy: string
}

export type Surveillance = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "due"
  readonly organisation: string
  readonly certificate: string
  /** A calendar date, YYYY-MM-DD. */
  readonly dueOn: string
  readonly turn: number
  /** Certificates it stood under before, oldest first. */
  readonly earlier?: readonly (string)[]
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "overdue"
  readonly organisation: string
  readonly certificate: string
  /** A calendar date, YYYY-MM-DD. */
  readonly dueOn: string
  readonly turn: number
  /** Certificates it stood under before, oldest first. */
  readonly earlier?: readonly (string)[]
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "passed"
  readonly organisation: string
  readonly certificate: string
  /** A calendar date, YYYY-MM-DD. */
  readonly dueOn: string
  readonly turn: number
  /** Certificates it stood under before, oldest first. */
  readonly earlier?: readonly (string)[]
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly result: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly notes: string
    readonly reason?: string
    readonly assessment?: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "failed"
  readonly organisation: string
  readonly certificate: string
  /** A calendar date, YYYY-MM-DD. */
  readonly dueOn: string
  readonly turn: number
  /** Certificates it stood under before, oldest first. */
  readonly earlier?: readonly (string)[]
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly result: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly notes: string
    readonly reason?: string
    readonly assessment?: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "lapsed"
  readonly organisation: string
  readonly certificate: string
  /** A calendar date, YYYY-MM-DD. */
  readonly dueOn: string
  readonly turn: number
  /** Certificates it stood under before, oldest first. */
  readonly earlier?: readonly (string)[]
  /** Who did it, and when. */
  readonly planned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly reason: string
}

export type Complaint = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "received"
  readonly form: "complaint" | "appeal"
  readonly organisation: string
  readonly about: {
    readonly kind: "assessment" | "decision" | "certificate"
    readonly id: string
  }
  readonly from: string
  readonly statement: string
  /** Who had a part in it, and so does not handle it. */
  readonly involved: readonly (string)[]
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Files that came with it; absent where none did. */
  readonly files?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
  })[]
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "assigned"
  readonly form: "complaint" | "appeal"
  readonly organisation: string
  readonly about: {
    readonly kind: "assessment" | "decision" | "certificate"
    readonly id: string
  }
  readonly from: string
  readonly statement: string
  /** Who had a part in it, and so does not handle it. */
  readonly involved: readonly (string)[]
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Files that came with it; absent where none did. */
  readonly files?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
  })[]
  readonly handler: string
  /** Who did it, and when. */
  readonly assigned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "resolved"
  readonly form: "complaint" | "appeal"
  readonly organisation: string
  readonly about: {
    readonly kind: "assessment" | "decision" | "certificate"
    readonly id: string
  }
  readonly from: string
  readonly statement: string
  /** Who had a part in it, and so does not handle it. */
  readonly involved: readonly (string)[]
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Files that came with it; absent where none did. */
  readonly files?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly id: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly name: string
    readonly mediaType: string
    readonly size: number
  })[]
  readonly handler: string
  /** Who did it, and when. */
  readonly assigned: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly resolved: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly outcome: "upheld" | "rejected"
    readonly answer: string
    /** The one act that an appeal opens which was upheld, the record it is for, and its last day. */
    readonly opens?: {
      readonly act: "decide-certification" | "reinstate-certificate" | "restore-certificate"
      readonly kind: "assessment" | "certificate"
      readonly id: string
      /** A calendar date, YYYY-MM-DD. */
      readonly until?: string
    }
  }
}

export type RulesRevision = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "draft"
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly files: readonly ({
    readonly path: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly size: number
  })[]
  /** Who did it, and when. */
  readonly drafted: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly edited: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly changes: readonly ({
      readonly file: string
      /** RFC 6901, into the file; empty for all of it. */
      readonly pointer: string
      /** Any JSON. */
      readonly before?: unknown
      /** Any JSON. */
      readonly after?: unknown
    })[]
  }
  readonly returned?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "in-review"
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly files: readonly ({
    readonly path: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly size: number
  })[]
  /** Who did it, and when. */
  readonly drafted: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly edited: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly changes: readonly ({
      readonly file: string
      /** RFC 6901, into the file; empty for all of it. */
      readonly pointer: string
      /** Any JSON. */
      readonly before?: unknown
      /** Any JSON. */
      readonly after?: unknown
    })[]
  }
  /** Who did it, and when. */
  readonly submitted: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Who read what it changes, up to the end. */
  readonly read?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** SHA-256 of the pack in force that it was held against. */
    readonly before: string
    /** SHA-256 of the pack of the revision. */
    readonly after: string
  })[]
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "published"
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly files: readonly ({
    readonly path: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly size: number
  })[]
  /** Who did it, and when. */
  readonly drafted: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly edited: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly changes: readonly ({
      readonly file: string
      /** RFC 6901, into the file; empty for all of it. */
      readonly pointer: string
      /** Any JSON. */
      readonly before?: unknown
      /** Any JSON. */
      readonly after?: unknown
    })[]
  }
  /** Who did it, and when. */
  readonly submitted: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Who read what it changes, up to the end. */
  readonly read?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** SHA-256 of the pack in force that it was held against. */
    readonly before: string
    /** SHA-256 of the pack of the revision. */
    readonly after: string
  })[]
  /** Who did it, and when. */
  readonly published: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly pack: string
  readonly inForce: {
    /** A calendar date, YYYY-MM-DD. */
    readonly from: string
    /** A calendar date, YYYY-MM-DD. */
    readonly to?: string
    /** A calendar date, YYYY-MM-DD. */
    readonly sunset?: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "withdrawn"
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly files: readonly ({
    readonly path: string
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
    readonly size: number
  })[]
  /** Who did it, and when. */
  readonly drafted: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly edited: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly changes: readonly ({
      readonly file: string
      /** RFC 6901, into the file; empty for all of it. */
      readonly pointer: string
      /** Any JSON. */
      readonly before?: unknown
      /** Any JSON. */
      readonly after?: unknown
    })[]
  }
  /** Who did it, and when. */
  readonly submitted: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** Who read what it changes, up to the end. */
  readonly read?: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    /** SHA-256 of the pack in force that it was held against. */
    readonly before: string
    /** SHA-256 of the pack of the revision. */
    readonly after: string
  })[]
  /** Who did it, and when. */
  readonly published: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly pack: string
  readonly inForce: {
    /** A calendar date, YYYY-MM-DD. */
    readonly from: string
    /** A calendar date, YYYY-MM-DD. */
    readonly to?: string
    /** A calendar date, YYYY-MM-DD. */
    readonly sunset?: string
  }
  readonly withdrawn: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
  }
}

export type Consultation = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "running"
  /** Words in one or both languages. */
  readonly title: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** The first day, YYYY-MM-DD. */
  readonly opens: string
  /** The last day; what comes later is marked late. */
  readonly closes: string
  /** What the committee has laid down for its consultations. */
  readonly rules: {
    /** Fewest days that it is open; the committee lays it down. */
    readonly leastDays?: number
    /** Whether a revision with unanswered comments may be published (`told`), or not (`refused`). */
    readonly unanswered: "told" | "refused"
  }
  readonly standard: string
  /** The draft as it stood: what comments are about, whatever is edited since. */
  readonly draft: {
    readonly revision: string
    readonly version: number
    readonly edition: string
    readonly number: number
    readonly files: readonly ({
      readonly path: string
      /** SHA-256, 64 lower-case hexadecimal digits. */
      readonly digest: string
      readonly size: number
    })[]
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly pack: string
  }
  /** Who did it, and when. */
  readonly opened: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "concluded"
  /** Words in one or both languages. */
  readonly title: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** The first day, YYYY-MM-DD. */
  readonly opens: string
  /** The last day; what comes later is marked late. */
  readonly closes: string
  /** What the committee has laid down for its consultations. */
  readonly rules: {
    /** Fewest days that it is open; the committee lays it down. */
    readonly leastDays?: number
    /** Whether a revision with unanswered comments may be published (`told`), or not (`refused`). */
    readonly unanswered: "told" | "refused"
  }
  readonly standard: string
  /** The draft as it stood: what comments are about, whatever is edited since. */
  readonly draft: {
    readonly revision: string
    readonly version: number
    readonly edition: string
    readonly number: number
    readonly files: readonly ({
      readonly path: string
      /** SHA-256, 64 lower-case hexadecimal digits. */
      readonly digest: string
      readonly size: number
    })[]
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly pack: string
  }
  /** Who did it, and when. */
  readonly opened: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly concluded: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
  }
}

export type CommentLink = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "active"
  readonly consultation: string
  readonly to: string
  /** How its token begins: enough to tell links apart. */
  readonly prefix: string
  /** Who did it, and when. */
  readonly made: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** When the unit said that it has no comments. */
  readonly blank?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "revoked"
  readonly consultation: string
  readonly to: string
  /** How its token begins: enough to tell links apart. */
  readonly prefix: string
  /** Who did it, and when. */
  readonly made: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** When the unit said that it has no comments. */
  readonly blank?: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
}

export type Comment = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "open"
  readonly consultation: string
  readonly from: string
  /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
  readonly place: {
    /** Id of a clause or section of the draft. */
    readonly clause?: string
    /** The number as it is printed, such as 3.1. */
    readonly number?: string
    /** Line of the text. */
    readonly line?: string
    /** Paragraph, figure or table. */
    readonly element?: string
  }
  /** ISO's ge, te and ed. */
  readonly kind: "general" | "technical" | "editorial"
  readonly comment: string
  readonly proposed?: string
  /** What would change, as an edit of the draft takes it. */
  readonly change?: {
    /** A file of the draft, by its path. */
    readonly file: string
    readonly changes: readonly ({
      /** RFC 6901, into the file. */
      readonly pointer: string
      /** Nothing: taken out. */
      readonly value?: unknown
    })[]
  }
  /** Within its consultation, for good. */
  readonly number: number
  readonly standard: string
  readonly isLate: boolean
  /** The link that it came by. */
  readonly link?: string
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly supports: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly unit: string
    readonly position: "supports" | "opposes"
  })[]
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "answered"
  readonly consultation: string
  readonly from: string
  /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
  readonly place: {
    /** Id of a clause or section of the draft. */
    readonly clause?: string
    /** The number as it is printed, such as 3.1. */
    readonly number?: string
    /** Line of the text. */
    readonly line?: string
    /** Paragraph, figure or table. */
    readonly element?: string
  }
  /** ISO's ge, te and ed. */
  readonly kind: "general" | "technical" | "editorial"
  readonly comment: string
  readonly proposed?: string
  /** What would change, as an edit of the draft takes it. */
  readonly change?: {
    /** A file of the draft, by its path. */
    readonly file: string
    readonly changes: readonly ({
      /** RFC 6901, into the file. */
      readonly pointer: string
      /** Nothing: taken out. */
      readonly value?: unknown
    })[]
  }
  /** Within its consultation, for good. */
  readonly number: number
  readonly standard: string
  readonly isLate: boolean
  /** The link that it came by. */
  readonly link?: string
  /** Who did it, and when. */
  readonly received: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly supports: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly unit: string
    readonly position: "supports" | "opposes"
  })[]
  readonly answer: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly outcome: "adopted" | "adopted-in-part" | "not-adopted"
    readonly observation?: string
  }
}

export type Ballot = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "held"
  /** Words in one or both languages. */
  readonly title: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** The first day, YYYY-MM-DD. */
  readonly opens: string
  /** The last day. */
  readonly closes: string
  /** Ids of those who may vote; all are on record. */
  readonly voters: readonly (string)[]
  readonly standard: string
  /** The draft that is voted on, as it stood. */
  readonly draft: {
    readonly revision: string
    readonly version: number
    readonly edition: string
    readonly number: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly pack: string
  }
  /** The rules of the standard, as the draft has them. */
  readonly rules: {
    /** Fewest days that a ballot is open, first and last included. */
    readonly days?: number
    /** Least share of the members whose vote has to come back, abstentions included, such as 1/2. */
    readonly quorum?: string
    /** Least share of votes for it. */
    readonly approve: {
      /** A share as a fraction, such as 2/3. */
      readonly share: string
      /** Of whom: all who may vote (members), all votes that came back (returned), or those for and against, without abstentions (cast). */
      readonly of: "members" | "returned" | "cast"
      /** Whether it has to be more than the share. Default false. */
      readonly more?: boolean
    }
    /** Most share of votes that may be against it. */
    readonly against?: {
      /** A share as a fraction, such as 2/3. */
      readonly share: string
      /** Of whom: all who may vote (members), all votes that came back (returned), or those for and against, without abstentions (cast). */
      readonly of: "members" | "returned" | "cast"
    }
    /** Whether those who drafted or edited the revision vote, or withdraw from it. */
    readonly drafters: "vote" | "withdraw"
    /** Whether it may be published while a reason of a vote against waits for an answer (told), or not (refused). */
    readonly unanswered: "told" | "refused"
  }
  /** Where reasons of votes against are answered. */
  readonly consultation: string
  /** The last vote of each, in the order in which they came. */
  readonly votes: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly choice: "approve" | "against" | "abstain"
    readonly reason?: string
    /** The comment that the reason became. */
    readonly comment?: string
  })[]
  /** Who did it, and when. */
  readonly opened: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "cancelled"
  /** Words in one or both languages. */
  readonly title: {
    /** In Chinese. */
    readonly zh?: string
    /** In English. */
    readonly en?: string
  }
  /** The first day, YYYY-MM-DD. */
  readonly opens: string
  /** The last day. */
  readonly closes: string
  /** Ids of those who may vote; all are on record. */
  readonly voters: readonly (string)[]
  readonly standard: string
  /** The draft that is voted on, as it stood. */
  readonly draft: {
    readonly revision: string
    readonly version: number
    readonly edition: string
    readonly number: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly pack: string
  }
  /** The rules of the standard, as the draft has them. */
  readonly rules: {
    /** Fewest days that a ballot is open, first and last included. */
    readonly days?: number
    /** Least share of the members whose vote has to come back, abstentions included, such as 1/2. */
    readonly quorum?: string
    /** Least share of votes for it. */
    readonly approve: {
      /** A share as a fraction, such as 2/3. */
      readonly share: string
      /** Of whom: all who may vote (members), all votes that came back (returned), or those for and against, without abstentions (cast). */
      readonly of: "members" | "returned" | "cast"
      /** Whether it has to be more than the share. Default false. */
      readonly more?: boolean
    }
    /** Most share of votes that may be against it. */
    readonly against?: {
      /** A share as a fraction, such as 2/3. */
      readonly share: string
      /** Of whom: all who may vote (members), all votes that came back (returned), or those for and against, without abstentions (cast). */
      readonly of: "members" | "returned" | "cast"
    }
    /** Whether those who drafted or edited the revision vote, or withdraw from it. */
    readonly drafters: "vote" | "withdraw"
    /** Whether it may be published while a reason of a vote against waits for an answer (told), or not (refused). */
    readonly unanswered: "told" | "refused"
  }
  /** Where reasons of votes against are answered. */
  readonly consultation: string
  /** The last vote of each, in the order in which they came. */
  readonly votes: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly choice: "approve" | "against" | "abstain"
    readonly reason?: string
    /** The comment that the reason became. */
    readonly comment?: string
  })[]
  /** Who did it, and when. */
  readonly opened: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  readonly cancelled: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
  }
}

export type Batch = {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "asked"
  readonly act: "issue-certificate" | "decide-certification" | "suspend-certificate" | "restore-certificate" | "withdraw-certificate"
  /** How many records, and the digest of the canonical JSON of what was asked for each. */
  readonly items: {
    readonly count: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Who did it, and when. */
  readonly asked: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** What the person who asked was then. */
  readonly roles: readonly (string)[]
  readonly retried: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  })[]
} | {
  readonly id: string
  readonly version: number
  /** RFC 3339, in UTC. */
  readonly createdAt: string
  /** RFC 3339, in UTC. */
  readonly updatedAt: string
  readonly state: "stopped"
  readonly act: "issue-certificate" | "decide-certification" | "suspend-certificate" | "restore-certificate" | "withdraw-certificate"
  /** How many records, and the digest of the canonical JSON of what was asked for each. */
  readonly items: {
    readonly count: number
    /** SHA-256, 64 lower-case hexadecimal digits. */
    readonly digest: string
  }
  /** Who did it, and when. */
  readonly asked: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  }
  /** What the person who asked was then. */
  readonly roles: readonly (string)[]
  readonly retried: readonly ({
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
  })[]
  readonly stopped: {
    /** Id of who did it. */
    readonly by: string
    /** RFC 3339, in UTC. */
    readonly at: string
    readonly reason: string
  }
}

/** What goes with each operation, and what comes back. */
export type Operations = {
  /** End an assessment without a decision */
  abandonAssessment: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Assessment
  }
  /** Accept an application */
  acceptApplication: {
    readonly path: { id: string }
    readonly answer: Application
  }
  /** Let a template be the one of a place from now on */
  activateTemplate: {
    readonly path: { sha256: string }
    readonly body: {
      /** Which paper. */
      readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
      /** `both` is for certificates. */
      readonly language: "zh" | "en" | "both"
      readonly standard?: string
      readonly edition?: string
    }
    readonly answer: {
      /** Which paper. */
      readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
      /** `both` is for certificates. */
      readonly language: "zh" | "en" | "both"
      readonly scope: {
        readonly standard?: string
        readonly edition?: string
      }
      /** Where it stands, below the folder of templates. */
      readonly file: string
      /** SHA-256 of a template, 64 lower-case hexadecimal digits. */
      readonly sha256: string
      readonly bytes: number
      /** Of those made active in this place. */
      readonly version?: number
    }
  }
  /** Put a person on record */
  addPerson: {
    readonly body: {
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
    }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "disabled"
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
      /** Since when the person signs in with a one-time code as well; absent where they do not. */
      readonly secondFactorSince?: string
    }
  }
  /** Move its last day, or say its title or rules otherwise */
  amendConsultation: {
    readonly path: { id: string }
    readonly body: {
      /** Words in one or both languages. */
      readonly title: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** The first day, YYYY-MM-DD. */
      readonly opens: string
      /** The last day; what comes later is marked late. */
      readonly closes: string
      /** What the committee has laid down for its consultations. */
      readonly rules: {
        /** Fewest days that it is open; the committee lays it down. */
        readonly leastDays?: number
        /** Whether a revision with unanswered comments may be published (`told`), or not (`refused`). */
        readonly unanswered: "told" | "refused"
      }
    }
    readonly answer: Consultation
  }
  /** Replace names, address, code and contacts */
  amendOrganisation: {
    readonly path: { id: string }
    readonly body: {
      /** Words in one or both languages. */
      readonly name: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** Words in one or both languages. */
      readonly address: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** Unified social credit code (GB 32100), with its check character. */
      readonly creditCode?: string
      readonly contacts: readonly ({
        readonly name: string
        readonly email?: string
        readonly phone?: string
      })[]
      /** Says that it is another organisation than those on record of the same name. */
      readonly isAnother?: boolean
    }
    readonly answer: Organisation
  }
  /** Replace name, login, roles and organisation */
  amendPerson: {
    readonly path: { id: string }
    readonly body: {
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
    }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "disabled"
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
      /** Since when the person signs in with a one-time code as well; absent where they do not. */
      readonly secondFactorSince?: string
    }
  }
  /** Answer it */
  answerComment: {
    readonly path: { id: string }
    readonly body: {
      readonly outcome: "adopted" | "adopted-in-part" | "not-adopted"
      /** The reason; asked for unless the comment is adopted. */
      readonly observation?: string
    }
    readonly answer: Comment
  }
  /** Answer several comments of a consultation at once */
  answerComments: {
    readonly path: { id: string }
    readonly body: {
      readonly answers: readonly ({
        readonly comment: string
        /** The version of the comment that was seen. */
        readonly version?: number
        readonly outcome: "adopted" | "adopted-in-part" | "not-adopted"
        /** The reason; asked for unless the comment is adopted. */
        readonly observation?: string
      })[]
    }
    readonly answer: {
      readonly comments: readonly (Comment)[]
    }
  }
  /** Say why it happened, what was or is done, and when */
  answerNonconformity: {
    readonly path: { id: string }
    readonly body: {
      readonly cause: string
      readonly correction: string
      /** The day it was done, from the day of the finding on, or the day by which it is to be done. */
      readonly due: string
    }
    readonly answer: Nonconformity
  }
  /** Ask for an act on many records */
  askBatch: {
    readonly body: {
      readonly act: "issue-certificate"
      readonly items: readonly ({
        readonly decision: string
      })[]
    } | {
      readonly act: "decide-certification"
      readonly items: readonly ({
        readonly assessment: string
        readonly outcome: "grant"
        /** A level that was reached, by id. */
        readonly level: string
        readonly reasons?: string
      } | {
        readonly assessment: string
        readonly outcome: "refuse"
        readonly reasons: string
      })[]
    } | {
      readonly act: "suspend-certificate" | "restore-certificate" | "withdraw-certificate"
      readonly items: readonly ({
        readonly certificate: string
        readonly reason: string
      })[]
    }
    readonly answer: Batch
  }
  /** Give it to somebody who was not involved */
  assignComplaint: {
    readonly path: { id: string }
    readonly body: {
      /** Id of a person. */
      readonly handler: string
    }
    readonly answer: Complaint
  }
  /** Attach a file that came with a complaint or an appeal */
  attachComplaintFile: {
    readonly path: { id: string }
    readonly query: { name: string }
    readonly body: Uint8Array | string
    readonly answer: Complaint
  }
  /** Attach a file as evidence */
  attachEvidence: {
    readonly path: { id: string }
    readonly query: { name: string; about?: string }
    readonly body: Uint8Array | string
    readonly answer: Assessment
  }
  /** Restore the made-up data of a demonstration */
  beginDemonstrationAgain: {
    readonly answer: {
      /** Whether this service restores its made-up data. */
      readonly canBeginAgain: boolean
      /** Whether they are being made just now. */
      readonly isBeginning: boolean
      /** How often they were restored since the start. */
      readonly began: number
    }
  }
  /** Tell lenient from strict assessors */
  calibrate: {
    readonly query?: { language?: "zh" | "en" }
    readonly body: {
      /** Assessments of one revision, with answers by assessors: {"assessors": {"wang": 4, "li": 3}}. */
      readonly assessments: readonly (unknown)[]
    }
    readonly answer: {
      readonly calibration: "touchstone-calibration/1"
      readonly standard: {
        readonly id: string
        readonly edition: string
        readonly revision: number
        readonly digest: string
        readonly designation?: string
        readonly title: string | { readonly [name: string]: string }
      }
      /** Marks that go with these numbers. */
      readonly marks: readonly (string)[]
      readonly assessments: number
      readonly leftOut: readonly ({
        readonly index: number
        readonly problem: {
          readonly code: string
          /** RFC 6901 pointer into that document. */
          readonly pointer: string
          /** The same words in every language. */
          readonly message: {
            readonly zh: string
            readonly en: string
          }
          /** The same words in every language. */
          readonly fix: {
            readonly zh: string
            readonly en: string
          }
        }
      })[]
      readonly readings: number
      readonly groups: number
      readonly noise: number | null
      readonly assessors: readonly ({
        readonly assessor: string
        readonly readings: number
        readonly organisations: number
        /** A share of the weight of a clause. */
        readonly leniency: number
        readonly error: number | null
        readonly verdict: "lenient" | "strict" | "as-others" | "unknown"
        readonly points: number
        readonly group: number
      })[]
      readonly clauses: readonly ({
        readonly clause: string
        readonly number?: string
        readonly title?: string | { readonly [name: string]: string }
        readonly judgedTogether: number
        readonly meanSpread: number | null
        readonly greatestSpread: number | null
        readonly deviation: number | null
        readonly unexplained: number | null
        readonly organisations: number
        readonly mean: number | null
        readonly separation: number | null
        readonly separates: "yes" | "hardly" | "never" | "too-few"
      })[]
    }
  }
  /** Let a ballot count no more */
  cancelBallot: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Ballot
  }
  /** Vote for or against, or abstain */
  castVote: {
    readonly path: { id: string }
    readonly body: {
      readonly choice: "approve" | "against" | "abstain"
      /** Asked of whoever is against. */
      readonly reason?: string
    }
    readonly answer: Ballot
  }
  /** Replace the plan: add and replace assessors, hand over the lead */
  changePlan: {
    readonly path: { id: string }
    readonly body: {
      /** Exactly one person leads. */
      readonly team: readonly ({
        readonly person: string
        readonly isLead?: boolean
        /** Whether they are in it as a technical expert. */
        readonly isExpert?: boolean
      })[]
      readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
      /** The first day, YYYY-MM-DD. */
      readonly from: string
      /** The last day, YYYY-MM-DD. */
      readonly until: string
      /** How samples are drawn: of what, how many, by what choice. */
      readonly sampling?: string
      readonly notes?: string
      /** Why; asked for where somebody leaves the team while the work is under way. */
      readonly reason?: string
    }
    readonly answer: Assessment
  }
  /** Say whether a file is a paper that was issued */
  checkPaper: {
    readonly body: Uint8Array | string
    readonly answer: {
      readonly verdict: "genuine"
      /** SHA-256, 64 lower-case hexadecimal digits. */
      readonly digest: string
      /** A certificate as anybody may see it. */
      readonly certificate: {
        readonly number: string
        /** What it is today. */
        readonly status: "active" | "suspended" | "withdrawn" | "expired" | "superseded"
        /** Whether it only shows what a certificate looks like and certifies nothing. */
        readonly isSpecimen: boolean
        readonly holder: {
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** Words in one or both scripts; maybe none. */
          readonly address: {
            readonly zh?: string
            readonly en?: string
          }
          /** Unified social credit code. */
          readonly creditCode?: string
        }
        /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
        readonly heldBy?: {
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** A calendar date, YYYY-MM-DD. */
          readonly since: string
        }
        readonly standard: {
          readonly id: string
          readonly edition: string
          readonly designation: string
          /** Words in one or both scripts; maybe none. */
          readonly title: {
            readonly zh?: string
            readonly en?: string
          }
        }
        readonly level: {
          readonly id: string
          /** Words in one or both scripts; maybe none. */
          readonly title: {
            readonly zh?: string
            readonly en?: string
          }
          readonly stars?: number
        }
        /** Words in one or both languages. */
        readonly scope: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        readonly sites: readonly ({
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** Words in one or both languages. */
          readonly address?: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
        })[]
        /** A calendar date, YYYY-MM-DD. */
        readonly firstIssuedOn: string
        /** A calendar date, YYYY-MM-DD. */
        readonly validFrom: string
        /** A calendar date, YYYY-MM-DD. */
        readonly validUntil: string
        /** Days before it on which none was in force: a renewal came late. */
        readonly gap?: {
          /** A calendar date, YYYY-MM-DD. */
          readonly from: string
          /** A calendar date, YYYY-MM-DD. */
          readonly until: string
        }
        /** A calendar date, YYYY-MM-DD. */
        readonly statusSince?: string
        /** Number of the certificate that took its place. */
        readonly supersededBy?: string
        /** Words in one or both languages. */
        readonly body: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly document: string
        /** Signature of the claim in its QR code, base64url. */
        readonly claim?: string
      }
    } | {
      readonly verdict: "altered"
      /** SHA-256, 64 lower-case hexadecimal digits. */
      readonly digest: string
      /** A certificate as anybody may see it. */
      readonly certificate: {
        readonly number: string
        /** What it is today. */
        readonly status: "active" | "suspended" | "withdrawn" | "expired" | "superseded"
        /** Whether it only shows what a certificate looks like and certifies nothing. */
        readonly isSpecimen: boolean
        readonly holder: {
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** Words in one or both scripts; maybe none. */
          readonly address: {
            readonly zh?: string
            readonly en?: string
          }
          /** Unified social credit code. */
          readonly creditCode?: string
        }
        /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
        readonly heldBy?: {
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** A calendar date, YYYY-MM-DD. */
          readonly since: string
        }
        readonly standard: {
          readonly id: string
          readonly edition: string
          readonly designation: string
          /** Words in one or both scripts; maybe none. */
          readonly title: {
            readonly zh?: string
            readonly en?: string
          }
        }
        readonly level: {
          readonly id: string
          /** Words in one or both scripts; maybe none. */
          readonly title: {
            readonly zh?: string
            readonly en?: string
          }
          readonly stars?: number
        }
        /** Words in one or both languages. */
        readonly scope: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        readonly sites: readonly ({
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** Words in one or both languages. */
          readonly address?: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
        })[]
        /** A calendar date, YYYY-MM-DD. */
        readonly firstIssuedOn: string
        /** A calendar date, YYYY-MM-DD. */
        readonly validFrom: string
        /** A calendar date, YYYY-MM-DD. */
        readonly validUntil: string
        /** Days before it on which none was in force: a renewal came late. */
        readonly gap?: {
          /** A calendar date, YYYY-MM-DD. */
          readonly from: string
          /** A calendar date, YYYY-MM-DD. */
          readonly until: string
        }
        /** A calendar date, YYYY-MM-DD. */
        readonly statusSince?: string
        /** Number of the certificate that took its place. */
        readonly supersededBy?: string
        /** Words in one or both languages. */
        readonly body: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly document: string
        /** Signature of the claim in its QR code, base64url. */
        readonly claim?: string
      }
      /** Words that do not stand in the paper that was issued; none where all do. */
      readonly strange: readonly (string)[]
    } | {
      readonly verdict: "unknown"
      /** SHA-256, 64 lower-case hexadecimal digits. */
      readonly digest: string
    } | {
      readonly verdict: "not-compared"
      /** SHA-256, 64 lower-case hexadecimal digits. */
      readonly digest: string
      readonly form: "pdf" | "picture" | "other"
    }
  }
  /** Say on a page whether a file is a paper that was issued */
  checkPaperByForm: {
    readonly query?: { language?: "zh" | "en" }
    readonly body: Uint8Array | string
    readonly answer: string
  }
  /** Everything that is wrong with a revision */
  checkRevision: {
    readonly path: { id: string; edition: string; revision: string }
    readonly answer: {
      readonly sound: boolean
      readonly faults: readonly ({
        readonly code: string
        readonly severity: "error" | "warning"
        readonly file?: string
        readonly line?: number
        readonly pointer: string
        readonly clause?: string
        readonly message: string
        readonly fix: string
      })[]
    }
  }
  /** Everything that is wrong with a revision on record */
  checkRevisionOnRecord: {
    readonly path: { id: string }
    readonly answer: {
      readonly sound: boolean
      readonly faults: readonly ({
        readonly code: string
        readonly severity: "error" | "warning"
        readonly file?: string
        readonly line?: number
        readonly pointer: string
        readonly clause?: string
        readonly message: string
        readonly fix: string
      })[]
    }
  }
  /** Say what every tag is, and everything that is wrong with a template */
  checkTemplate: {
    readonly query?: { kind?: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes" }
    readonly body: Uint8Array | string
    readonly answer: {
      /** Which paper. */
      readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
      /** Whether papers can be made from it. */
      readonly isUsable: boolean
      /** Errors first, then what to weigh. */
      readonly faults: readonly ({
        /** The kind of fault. */
        readonly code: string
        readonly severity: "error" | "warning"
        readonly pointer: string
        /** What is wrong. */
        readonly message: string
        /** What to do about it. */
        readonly fix: string
        readonly file?: string
        readonly line?: number
        readonly clause?: string
        /** The tag as it is written. */
        readonly tag?: string
        /** Where in the Word file. */
        readonly place?: {
          /** Such as body, header 1, footnotes. */
          readonly part: string
          /** Path of the part inside the Word file. */
          readonly file: string
          /** Which pages show a header or footer. */
          readonly pages?: "all" | "first" | "even"
          /** Of a header or footer, where there are several. */
          readonly section?: number
          /** As Word last laid the body out. */
          readonly page?: number
          readonly paragraph?: number
          readonly row?: number
          readonly cell?: number
          /** It stands in a text box. */
          readonly isTextBox?: true
          /** By the name that Word lists it under. */
          readonly object?: {
            readonly kind: "picture" | "chart"
            readonly name: string
          }
          /** The text round it, shortened. */
          readonly excerpt?: string
          /** The text is the alternative text of a picture or chart. */
          readonly isAlternative?: true
        }
        /** Where in the Word file. */
        readonly otherPlace?: {
          /** Such as body, header 1, footnotes. */
          readonly part: string
          /** Path of the part inside the Word file. */
          readonly file: string
          /** Which pages show a header or footer. */
          readonly pages?: "all" | "first" | "even"
          /** Of a header or footer, where there are several. */
          readonly section?: number
          /** As Word last laid the body out. */
          readonly page?: number
          readonly paragraph?: number
          readonly row?: number
          readonly cell?: number
          /** It stands in a text box. */
          readonly isTextBox?: true
          /** By the name that Word lists it under. */
          readonly object?: {
            readonly kind: "picture" | "chart"
            readonly name: string
          }
          /** The text round it, shortened. */
          readonly excerpt?: string
          /** The text is the alternative text of a picture or chart. */
          readonly isAlternative?: true
        }
        /** What was probably meant. */
        readonly suggestion?: string
      })[]
      readonly tags: readonly ({
        readonly written: string
        readonly name: string
        readonly kind: string
        readonly within: readonly (string)[]
        readonly explanation: {
          readonly zh: string
          readonly en: string
        }
        readonly example?: string
        readonly places: readonly ({
          /** Such as body, header 1, footnotes. */
          readonly part: string
          /** Path of the part inside the Word file. */
          readonly file: string
          /** Which pages show a header or footer. */
          readonly pages?: "all" | "first" | "even"
          /** Of a header or footer, where there are several. */
          readonly section?: number
          /** As Word last laid the body out. */
          readonly page?: number
          readonly paragraph?: number
          readonly row?: number
          readonly cell?: number
          /** It stands in a text box. */
          readonly isTextBox?: true
          /** By the name that Word lists it under. */
          readonly object?: {
            readonly kind: "picture" | "chart"
            readonly name: string
          }
          /** The text round it, shortened. */
          readonly excerpt?: string
          /** The text is the alternative text of a picture or chart. */
          readonly isAlternative?: true
        })[]
      })[]
      /** Tags there are that it does not use. */
      readonly unused: readonly (string)[]
      readonly fonts?: {
        readonly latin: readonly (string)[]
        readonly eastAsian: readonly (string)[]
        /** Whether Chinese text has a face wherever nothing else is said. */
        readonly hasEastAsianDefault: boolean
      }
      /** SHA-256 of a template, 64 lower-case hexadecimal digits. */
      readonly sha256?: string
    }
  }
  /** Close a nonconformity that was checked */
  closeNonconformity: {
    readonly path: { id: string }
    readonly answer: Nonconformity
  }
  /** Comment on the draft in the name of the unit */
  commentByLink: {
    readonly body: {
      /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
      readonly place: {
        /** Id of a clause or section of the draft. */
        readonly clause?: string
        /** The number as it is printed, such as 3.1. */
        readonly number?: string
        /** Line of the text. */
        readonly line?: string
        /** Paragraph, figure or table. */
        readonly element?: string
      }
      /** ISO's ge, te and ed. */
      readonly kind: "general" | "technical" | "editorial"
      readonly comment: string
      readonly proposed?: string
      /** What would change, as an edit of the draft takes it. */
      readonly change?: {
        /** A file of the draft, by its path. */
        readonly file: string
        readonly changes: readonly ({
          /** RFC 6901, into the file. */
          readonly pointer: string
          /** Nothing: taken out. */
          readonly value?: unknown
        })[]
      }
    }
    readonly answer: Comment
  }
  /** Compare two revisions or editions */
  compare: {
    readonly query?: { language?: "zh" | "en" }
    readonly body: {
      readonly left: {
        readonly standard: string
        readonly edition?: string
        readonly revision?: number
      }
      readonly right?: {
        readonly standard: string
        readonly edition?: string
        readonly revision?: number
      }
      /** A whole pack in place of `right`, such as a draft. */
      readonly candidate?: unknown
      /** Assessments of the left side, or {"assessment": …, "certificate": "number"}, to see the effect on each. */
      readonly assessments?: readonly (unknown)[]
      /** Every certificate in force that rests on the left side, in place of `assessments`. */
      readonly certificates?: true
    }
    readonly answer: {
      readonly comparison: "touchstone-comparison/1"
      readonly left: {
        readonly standard: string
        readonly edition: string
        readonly revision: number
        readonly digest: string
        readonly designation?: string
        readonly title: string | { readonly [name: string]: string }
        readonly owner: string | { readonly [name: string]: string }
        readonly inForceFrom: string
        readonly status: "illustrative" | "draft" | "published"
      }
      readonly right: {
        readonly standard: string
        readonly edition: string
        readonly revision: number
        readonly digest: string
        readonly designation?: string
        readonly title: string | { readonly [name: string]: string }
        readonly owner: string | { readonly [name: string]: string }
        readonly inForceFrom: string
        readonly status: "illustrative" | "draft" | "published"
      }
      /** Marks that go with these numbers. */
      readonly marks: readonly ("illustrative" | "draft" | "published")[]
      readonly counts: {
        readonly same: number
        readonly reworded: number
        readonly moved: number
        readonly split: number
        readonly merged: number
        readonly new: number
        readonly withdrawn: number
      }
      readonly clauses: readonly ({
        readonly fate: "same" | "reworded" | "moved" | "split" | "merged" | "new" | "withdrawn"
        readonly before: readonly ({
          readonly clause: string
          readonly number?: string
          readonly title?: string | { readonly [name: string]: string }
          readonly under: readonly (string)[]
          readonly points: number | string | null
        })[]
        readonly after: readonly ({
          readonly clause: string
          readonly number?: string
          readonly title?: string | { readonly [name: string]: string }
          readonly under: readonly (string)[]
          readonly points: number | string | null
        })[]
        /** What holds them together; by likeness alone wants a look. */
        readonly because?: "id" | "succession" | "likeness"
        readonly likeness?: number
        readonly reworded: readonly ("title" | "text" | "evidence" | "ask")[]
        readonly renumbered: boolean
      })[]
      readonly parts: readonly ({
        /** Id of a section; `total` for all of them. */
        readonly part: string
        readonly number?: string
        readonly title?: string | { readonly [name: string]: string }
        readonly depth: number
        readonly before: number | string | null
        readonly after: number | string | null
        readonly change: number | string
        readonly percentBefore: number | string | null
        readonly percentAfter: number | string | null
      })[]
      readonly rules: readonly ({
        readonly area: "in-force" | "weight" | "criterion" | "applies" | "policy" | "rounding" | "part" | "value" | "table" | "adjustment" | "level" | "gate" | "qualifier" | "other"
        readonly kind: "added" | "removed" | "changed"
        readonly result: string
        readonly resultTitle?: string | { readonly [name: string]: string }
        readonly id: string
        /** The same words in every language. */
        readonly name: {
          readonly zh: string
          readonly en: string
        }
        /** The same words in every language. */
        readonly before?: {
          readonly zh: string
          readonly en: string
        }
        /** The same words in every language. */
        readonly after?: {
          readonly zh: string
          readonly en: string
        }
        /** What was compared, written out: the same JSON for the same judgement. */
        readonly compared: {
          readonly before?: unknown
          readonly after?: unknown
        }
      })[]
      /** What the files say otherwise and no clause, rule or answer tells: the rules of voting, sections, questions, names, reasons, sources, examples and templates. */
      readonly further: readonly ({
        readonly area: "standard" | "ballot" | "sections" | "asked" | "words" | "examples" | "papers"
        readonly kind: "added" | "removed" | "changed"
        /** Where it stands; begins with `/standard` or `/rules`. */
        readonly pointer: string
        /** The same words in every language. */
        readonly name: {
          readonly zh: string
          readonly en: string
        }
        /** The same words in every language. */
        readonly before?: {
          readonly zh: string
          readonly en: string
        }
        /** The same words in every language. */
        readonly after?: {
          readonly zh: string
          readonly en: string
        }
      })[]
      readonly judged: {
        /** The same answers are shown to give the same receipts, whatever is answered. */
        readonly alike: boolean
        /** Results that are not shown to come out the same; `main` is the main one. */
        readonly results: readonly (string)[]
        readonly titles: { readonly [name: string]: string | { readonly [name: string]: string } }
      }
      readonly carryOver: readonly ({
        readonly space: "answers" | "profile"
        readonly input: string
        readonly clause?: string
        readonly number?: string
        readonly title?: string | { readonly [name: string]: string }
        readonly carry: "stands" | "ask-again"
        readonly reason: string
        readonly from: readonly (string)[]
      })[]
      readonly effects?: {
        readonly count: number
        readonly by: {
          readonly keeps: number
          readonly rises: number
          readonly falls: number
          readonly "needs-new-evidence": number
          readonly "cannot-be-scored": number
        }
        readonly each: readonly ({
          readonly index: number
          readonly name?: string | { readonly [name: string]: string }
          readonly certificate?: string
          readonly effect: "keeps" | "rises" | "falls" | "needs-new-evidence" | "cannot-be-scored"
          readonly before: {
            readonly status: "scored" | "not-scored" | "blocked"
            readonly points: number | string | null
            readonly max: number | string
            readonly level: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
            } | null
          } | null
          readonly after: {
            readonly status: "scored" | "not-scored" | "blocked"
            readonly points: number | string | null
            readonly max: number | string
            readonly level: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
            } | null
          } | null
          readonly asks: readonly (string)[]
          readonly stands: number
          readonly problem?: {
            readonly code: string
            /** RFC 6901 pointer into that document. */
            readonly pointer: string
            /** The same words in every language. */
            readonly message: {
              readonly zh: string
              readonly en: string
            }
            /** The same words in every language. */
            readonly fix: {
              readonly zh: string
              readonly en: string
            }
          }
        })[]
      }
    }
  }
  /** What a revision on record changes */
  compareRevisionOnRecord: {
    readonly path: { id: string }
    readonly query?: { with?: string; certificates?: "in-force"; language?: "zh" | "en" }
    readonly answer: {
      readonly comparison: "touchstone-comparison/1"
      readonly left: {
        readonly standard: string
        readonly edition: string
        readonly revision: number
        readonly digest: string
        readonly designation?: string
        readonly title: string | { readonly [name: string]: string }
        readonly owner: string | { readonly [name: string]: string }
        readonly inForceFrom: string
        readonly status: "illustrative" | "draft" | "published"
      }
      readonly right: {
        readonly standard: string
        readonly edition: string
        readonly revision: number
        readonly digest: string
        readonly designation?: string
        readonly title: string | { readonly [name: string]: string }
        readonly owner: string | { readonly [name: string]: string }
        readonly inForceFrom: string
        readonly status: "illustrative" | "draft" | "published"
      }
      /** Marks that go with these numbers. */
      readonly marks: readonly ("illustrative" | "draft" | "published")[]
      readonly counts: {
        readonly same: number
        readonly reworded: number
        readonly moved: number
        readonly split: number
        readonly merged: number
        readonly new: number
        readonly withdrawn: number
      }
      readonly clauses: readonly ({
        readonly fate: "same" | "reworded" | "moved" | "split" | "merged" | "new" | "withdrawn"
        readonly before: readonly ({
          readonly clause: string
          readonly number?: string
          readonly title?: string | { readonly [name: string]: string }
          readonly under: readonly (string)[]
          readonly points: number | string | null
        })[]
        readonly after: readonly ({
          readonly clause: string
          readonly number?: string
          readonly title?: string | { readonly [name: string]: string }
          readonly under: readonly (string)[]
          readonly points: number | string | null
        })[]
        /** What holds them together; by likeness alone wants a look. */
        readonly because?: "id" | "succession" | "likeness"
        readonly likeness?: number
        readonly reworded: readonly ("title" | "text" | "evidence" | "ask")[]
        readonly renumbered: boolean
      })[]
      readonly parts: readonly ({
        /** Id of a section; `total` for all of them. */
        readonly part: string
        readonly number?: string
        readonly title?: string | { readonly [name: string]: string }
        readonly depth: number
        readonly before: number | string | null
        readonly after: number | string | null
        readonly change: number | string
        readonly percentBefore: number | string | null
        readonly percentAfter: number | string | null
      })[]
      readonly rules: readonly ({
        readonly area: "in-force" | "weight" | "criterion" | "applies" | "policy" | "rounding" | "part" | "value" | "table" | "adjustment" | "level" | "gate" | "qualifier" | "other"
        readonly kind: "added" | "removed" | "changed"
        readonly result: string
        readonly resultTitle?: string | { readonly [name: string]: string }
        readonly id: string
        /** The same words in every language. */
        readonly name: {
          readonly zh: string
          readonly en: string
        }
        /** The same words in every language. */
        readonly before?: {
          readonly zh: string
          readonly en: string
        }
        /** The same words in every language. */
        readonly after?: {
          readonly zh: string
          readonly en: string
        }
        /** What was compared, written out: the same JSON for the same judgement. */
        readonly compared: {
          readonly before?: unknown
          readonly after?: unknown
        }
      })[]
      /** What the files say otherwise and no clause, rule or answer tells: the rules of voting, sections, questions, names, reasons, sources, examples and templates. */
      readonly further: readonly ({
        readonly area: "standard" | "ballot" | "sections" | "asked" | "words" | "examples" | "papers"
        readonly kind: "added" | "removed" | "changed"
        /** Where it stands; begins with `/standard` or `/rules`. */
        readonly pointer: string
        /** The same words in every language. */
        readonly name: {
          readonly zh: string
          readonly en: string
        }
        /** The same words in every language. */
        readonly before?: {
          readonly zh: string
          readonly en: string
        }
        /** The same words in every language. */
        readonly after?: {
          readonly zh: string
          readonly en: string
        }
      })[]
      readonly judged: {
        /** The same answers are shown to give the same receipts, whatever is answered. */
        readonly alike: boolean
        /** Results that are not shown to come out the same; `main` is the main one. */
        readonly results: readonly (string)[]
        readonly titles: { readonly [name: string]: string | { readonly [name: string]: string } }
      }
      readonly carryOver: readonly ({
        readonly space: "answers" | "profile"
        readonly input: string
        readonly clause?: string
        readonly number?: string
        readonly title?: string | { readonly [name: string]: string }
        readonly carry: "stands" | "ask-again"
        readonly reason: string
        readonly from: readonly (string)[]
      })[]
      readonly effects?: {
        readonly count: number
        readonly by: {
          readonly keeps: number
          readonly rises: number
          readonly falls: number
          readonly "needs-new-evidence": number
          readonly "cannot-be-scored": number
        }
        readonly each: readonly ({
          readonly index: number
          readonly name?: string | { readonly [name: string]: string }
          readonly certificate?: string
          readonly effect: "keeps" | "rises" | "falls" | "needs-new-evidence" | "cannot-be-scored"
          readonly before: {
            readonly status: "scored" | "not-scored" | "blocked"
            readonly points: number | string | null
            readonly max: number | string
            readonly level: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
            } | null
          } | null
          readonly after: {
            readonly status: "scored" | "not-scored" | "blocked"
            readonly points: number | string | null
            readonly max: number | string
            readonly level: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
            } | null
          } | null
          readonly asks: readonly (string)[]
          readonly stands: number
          readonly problem?: {
            readonly code: string
            /** RFC 6901 pointer into that document. */
            readonly pointer: string
            /** The same words in every language. */
            readonly message: {
              readonly zh: string
              readonly en: string
            }
            /** The same words in every language. */
            readonly fix: {
              readonly zh: string
              readonly en: string
            }
          }
        })[]
      }
    }
  }
  /** Take no more comments, late ones neither */
  concludeConsultation: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Consultation
  }
  /** Record what a surveillance found */
  concludeSurveillance: {
    readonly path: { id: string }
    readonly body: {
      readonly outcome: "passed" | "failed"
      readonly notes: string
      /** Why it was done so early; asked for where it passes early. */
      readonly reason?: string
      readonly assessment?: string
    }
    readonly answer: Surveillance
  }
  /** Carry out the change that somebody else proposed */
  confirmChange: {
    readonly path: { id: string }
    readonly answer: Certificate
  }
  /** Use the one-time codes that were offered, from now on */
  confirmSecondFactor: {
    readonly path: { id: string }
    readonly body: {
      /** The six digits that the app shows, or a recovery code. */
      readonly code: string
    }
    readonly answer: {
      readonly recoveryCodes: readonly (string)[]
    }
  }
  /** Grant a level that was reached, or refuse with reasons */
  decideCertification: {
    readonly path: { id: string }
    readonly body: {
      readonly outcome: "grant"
      /** A level that was reached, by id. */
      readonly level: string
      readonly reasons?: string
    } | {
      readonly outcome: "refuse"
      readonly reasons: string
    }
    readonly answer: CertificationDecision
  }
  /** Decline the change that was proposed */
  declineChange: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Certificate
  }
  /** Let a person in no more */
  disablePerson: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "disabled"
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
      /** Since when the person signs in with a one-time code as well; absent where they do not. */
      readonly secondFactorSince?: string
    }
  }
  /** Put a first draft with the clauses of a table on record */
  draftFromClauseTable: {
    readonly query: { sheet?: string; columns?: string; standard: string; edition: string; title: string; owner: string; from: string; file: string; ask: "points" | "yes-no"; step?: string; marks?: string }
    readonly body: Uint8Array | string
    readonly answer: RulesRevision
  }
  /** Edit a draft, field by field, file by file or back to an earlier state */
  editRevision: {
    readonly path: { id: string }
    readonly body: {
      /** Its path below the folder that holds standards/ and rules/. */
      readonly file: string
      readonly changes: readonly ({
        /** RFC 6901, into the file. */
        readonly pointer: string
        /** Nothing: taken out. */
        readonly value?: unknown
      })[]
    } | {
      /** Its path below the folder that holds standards/ and rules/. */
      readonly file: string
      /** The whole file; null takes it out. */
      readonly text: string | null
    } | {
      /** Every file as it was at this version of the draft. */
      readonly asOf: number
    }
    readonly answer: RulesRevision
  }
  /** Let a person in again */
  enablePerson: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "disabled"
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
      /** Since when the person signs in with a one-time code as well; absent where they do not. */
      readonly secondFactorSince?: string
    }
  }
  /** Score what the team answered and freeze the receipt */
  evaluateAssessment: {
    readonly path: { id: string }
    readonly body: {
      /** A calendar date, YYYY-MM-DD. */
      readonly date: string
      /** Whether a result that something keeps open is frozen all the same. Without it, it is refused with what that is. */
      readonly whileBlocked?: boolean
    }
    readonly answer: Evaluation
  }
  /** Put a receipt into words */
  explain: {
    readonly query?: { language?: "zh" | "en" }
    readonly body: Assessment1 | Receipt2 | Receipt1
    readonly answer: {
      readonly language: "zh" | "en"
      readonly blocks: readonly ({
        readonly kind: "mark"
        readonly text: string
      } | {
        readonly kind: "title"
        readonly text: string
      } | {
        readonly kind: "heading"
        readonly text: string
      } | {
        readonly kind: "text"
        readonly text: string
      } | {
        readonly kind: "facts"
        readonly rows: readonly (readonly (string)[])[]
      } | {
        readonly kind: "table"
        readonly columns: readonly ({
          readonly title: string
          readonly align: "left" | "right"
        })[]
        readonly rows: readonly (readonly (string)[])[]
        readonly summed?: boolean
      } | {
        readonly kind: "entry"
        readonly depth: number
        readonly text: string
        readonly figure: string
        readonly details: readonly (string)[]
        readonly strong?: boolean
        /** Id of the clause it is about. */
        readonly clause?: string
      } | {
        readonly kind: "list"
        readonly items: readonly ({
          readonly text: string
          readonly holds?: boolean
          readonly details?: readonly (string)[]
        })[]
      })[]
    }
  }
  /** Say how an assessment would score under a revision on record */
  explainOnRecord: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en" }
    readonly body: Assessment1
    readonly answer: {
      readonly language: "zh" | "en"
      readonly blocks: readonly ({
        readonly kind: "mark"
        readonly text: string
      } | {
        readonly kind: "title"
        readonly text: string
      } | {
        readonly kind: "heading"
        readonly text: string
      } | {
        readonly kind: "text"
        readonly text: string
      } | {
        readonly kind: "facts"
        readonly rows: readonly (readonly (string)[])[]
      } | {
        readonly kind: "table"
        readonly columns: readonly ({
          readonly title: string
          readonly align: "left" | "right"
        })[]
        readonly rows: readonly (readonly (string)[])[]
        readonly summed?: boolean
      } | {
        readonly kind: "entry"
        readonly depth: number
        readonly text: string
        readonly figure: string
        readonly details: readonly (string)[]
        readonly strong?: boolean
        /** Id of the clause it is about. */
        readonly clause?: string
      } | {
        readonly kind: "list"
        readonly items: readonly ({
          readonly text: string
          readonly holds?: boolean
          readonly details?: readonly (string)[]
        })[]
      })[]
    }
  }
  /** The files of a revision, byte for byte */
  exportRevision: {
    readonly path: { id: string }
    readonly query?: { version?: string }
    readonly answer: {
      readonly files: readonly ({
        readonly path: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly digest: string
        readonly text: string
      })[]
    }
  }
  /** The one revision that is in force on a date */
  findRevision: {
    readonly path: { id: string }
    readonly query: { date: string; edition?: string }
    readonly answer: {
      readonly standard: string
      readonly edition: string
      readonly revision: number
      /** Whether it can be used. */
      readonly sound: boolean
      /** Faults that stop it. */
      readonly errors: number
      /** SHA-256 of the canonical pack. */
      readonly digest?: string
      /** Answers from the first date to the second, and by number up to the third. */
      readonly inForce?: {
        /** YYYY-MM-DD */
        readonly from: string
        /** YYYY-MM-DD */
        readonly to?: string
        /** YYYY-MM-DD */
        readonly sunset?: string
      }
      /** Where its numbers come from. Anything but `published` marks every paper. */
      readonly status?: "illustrative" | "draft" | "published"
    }
  }
  /** See what a change of rules would do, and to whom */
  foresee: {
    readonly query?: { language?: "zh" | "en" }
    readonly body: {
      readonly revision: {
        readonly standard: string
        readonly edition?: string
        readonly revision?: number
      }
      /** One of these. */
      readonly change: {
        /** Edits as RFC 6902 writes them; members of lists may be named by id: /rules/levels/four-stars/atLeast. */
        readonly edits?: readonly (unknown)[]
        /** A whole changed pack. */
        readonly pack?: unknown
        readonly revision?: {
          readonly standard: string
          readonly edition?: string
          readonly revision?: number
        }
      }
      /** One of these. */
      readonly population?: {
        readonly synthetic?: {
          readonly size: number
          readonly seed: number
        }
        /** Assessments of the standard. */
        readonly assessments?: readonly (unknown)[]
        /** All evaluations of the standard on record. */
        readonly register?: true
      }
      /** How many who change level are listed; all unless given. */
      readonly list?: number
    }
    readonly answer: {
      readonly foresight: "touchstone-foresight/1"
      readonly standard: {
        readonly id: string
        readonly edition: string
        readonly title: string | { readonly [name: string]: string }
      }
      /** Marks that go with these numbers. */
      readonly marks: readonly (string)[]
      readonly population: {
        readonly size: number
        readonly source: "synthetic" | "given" | "register"
        readonly seed?: number
      }
      readonly stage: "all" | "clauses" | "totals" | "levels"
      readonly result: string
      readonly points: {
        readonly before: {
          readonly count: number
          readonly mean: number | string
          readonly least: number | string
          readonly tenth: number | string
          readonly quarter: number | string
          readonly median: number | string
          readonly threeQuarters: number | string
          readonly ninetieth: number | string
          readonly most: number | string
          readonly steps: readonly ({
            readonly from: number
            readonly to: number
            readonly count: number
          })[]
        } | null
        readonly after: {
          readonly count: number
          readonly mean: number | string
          readonly least: number | string
          readonly tenth: number | string
          readonly quarter: number | string
          readonly median: number | string
          readonly threeQuarters: number | string
          readonly ninetieth: number | string
          readonly most: number | string
          readonly steps: readonly ({
            readonly from: number
            readonly to: number
            readonly count: number
          })[]
        } | null
      }
      readonly levels: readonly ({
        readonly level: string | null
        readonly title: string | { readonly [name: string]: string }
        readonly before: number
        readonly after: number
      })[]
      readonly standings: readonly ({
        readonly standing: "scored" | "not-scored" | "blocked" | "refused"
        readonly before: number
        readonly after: number
      })[]
      readonly crossings: {
        readonly count: number
        readonly rises: number
        readonly falls: number
        readonly others: number
        readonly moves: readonly ({
          readonly from: string | null
          readonly to: string | null
          readonly count: number
        })[]
        readonly causes: readonly ({
          readonly kinds: readonly (string)[]
          readonly count: number
        })[]
        readonly list: readonly ({
          readonly row: number
          readonly direction: "rises" | "falls" | "others"
          readonly name?: string | { readonly [name: string]: string }
          readonly before: {
            readonly standing: "scored" | "not-scored" | "blocked" | "refused"
            readonly points: number | string | null
            readonly level: string | null
          }
          readonly after: {
            readonly standing: "scored" | "not-scored" | "blocked" | "refused"
            readonly points: number | string | null
            readonly level: string | null
          }
          readonly reasons: readonly ({
            /** Points moved; the mark of a level moved; a gate holds or fails; what a gate leads to changed; what keeps it open changed. The other members belong to the kind. */
            readonly kind: "points" | "mark" | "gate" | "consequence" | "open"
          })[]
        })[]
      }
      readonly clauses: readonly ({
        readonly id: string
        readonly number?: string
        readonly title?: string | { readonly [name: string]: string }
        readonly before: number | string | null
        readonly after: number | string | null
        readonly changed: number
      })[]
      readonly parts: readonly ({
        readonly id: string
        readonly number?: string
        readonly title?: string | { readonly [name: string]: string }
        readonly before: number | string | null
        readonly after: number | string | null
        readonly changed: number
      })[]
    }
  }
  /** The scoring annex of a revision as a Word paper */
  getAnnex: {
    readonly path: { id: string; edition: string; revision: string }
    readonly query?: { language?: "zh" | "en" }
    readonly answer: Uint8Array
  }
  /** The scoring annex of a revision as a Word paper */
  getAnnexOnRecord: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en" }
    readonly answer: Uint8Array
  }
  /** One of the sheets of answers */
  getAnswerSheet: {
    readonly path: { id: string }
    readonly answer: AnswerSheet
  }
  /** What was done to one of the sheets of answers */
  getAnswerSheetHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** One of the API keys */
  getApiKey: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "revoked"
      readonly person: string
      /** What it is for. */
      readonly label: string
      readonly scopes: readonly ("read" | "work" | "rules" | "operate")[]
      /** A calendar date, YYYY-MM-DD. */
      readonly until: string
      /** How the key begins. */
      readonly prefix: string
      /** Who did it, and when. */
      readonly made: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
      }
    }
  }
  /** One of the applications */
  getApplication: {
    readonly path: { id: string }
    readonly answer: Application
  }
  /** What was done to one of the applications */
  getApplicationHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** One of the assessments */
  getAssessment: {
    readonly path: { id: string }
    readonly answer: Assessment
  }
  /** What was done to one of the assessments */
  getAssessmentHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** The plan of an assessment as a paper */
  getAssessmentPlan: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en"; form?: "docx" | "pdf" | "pdf-a" }
    readonly answer: Uint8Array
  }
  /** A blank assessment sheet of a revision as a Word paper */
  getAssessmentSheet: {
    readonly path: { id: string; edition: string; revision: string }
    readonly query?: { language?: "zh" | "en" }
    readonly answer: Uint8Array
  }
  /** A blank assessment sheet of a revision as a Word paper */
  getAssessmentSheetOnRecord: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en" }
    readonly answer: Uint8Array
  }
  /** Everything that was done, link by link */
  getAuditTrail: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest" }
    readonly answer: {
      readonly items: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
      readonly next?: string
    }
  }
  /** One of the ballots */
  getBallot: {
    readonly path: { id: string }
    readonly answer: Ballot
  }
  /** What was done to one of the ballots */
  getBallotHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** The minutes of a ballot with its result */
  getBallotMinutes: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en"; form?: "docx" | "pdf" | "pdf-a" }
    readonly answer: Uint8Array
  }
  /** What the votes come to so far */
  getBallotResult: {
    readonly path: { id: string }
    readonly answer: {
      readonly phase: "awaited" | "open" | "over" | "cancelled"
      readonly result: {
        readonly tally: {
          readonly members: number
          readonly approve: number
          readonly against: number
          readonly abstain: number
        }
        readonly checks: readonly ({
          readonly rule: "quorum" | "approve" | "against"
          readonly count: number
          readonly of: number
          /** Of all who may vote, of the votes that came back, or of those for and against. */
          readonly base: "members" | "returned" | "cast"
          /** A share as a fraction, such as 2/3. */
          readonly share: string
          readonly isMet: boolean
        })[]
        /** Whether every rule is met. */
        readonly isApproved: boolean
      }
      /** The result in the language of the reader. */
      readonly sentences: readonly (string)[]
    }
  }
  /** One of the batches */
  getBatch: {
    readonly path: { id: string }
    readonly answer: Batch
  }
  /** What was done to one of the batches */
  getBatchHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** How far a batch is */
  getBatchProgress: {
    readonly path: { id: string }
    readonly answer: {
      readonly waiting: number
      readonly running: number
      readonly done: number
      /** They wait for a person. */
      readonly failed: number
    }
  }
  /** Worked examples at every mark, gate and band edge */
  getBoundaryExamples: {
    readonly path: { id: string; edition: string; revision: string }
    readonly answer: string
  }
  /** Worked examples at every mark, gate and band edge */
  getBoundaryExamplesOnRecord: {
    readonly path: { id: string }
    readonly answer: string
  }
  /** One of the certificates */
  getCertificate: {
    readonly path: { id: string }
    readonly answer: Certificate
  }
  /** A PDF copy of the paper as it was issued */
  getCertificateCopy: {
    readonly path: { id: string }
    readonly answer: Uint8Array
  }
  /** The paper as it was issued */
  getCertificateDocument: {
    readonly path: { id: string }
    readonly answer: Uint8Array
  }
  /** What was done to one of the certificates */
  getCertificateHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** A label for the window of the holder */
  getCertificateLabel: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en"; form?: "docx" | "pdf" | "pdf-a" }
    readonly answer: Uint8Array
  }
  /** The letter to the holder about a suspension, a restoration or a withdrawal */
  getCertificateNotice: {
    readonly path: { id: string; place: string }
    readonly query?: { language?: "zh" | "en"; form?: "docx" | "pdf" | "pdf-a" }
    readonly answer: Uint8Array
  }
  /** The proof that a certificate stands in the log */
  getCertificateProof: {
    readonly path: { number: string }
    readonly answer: string
  }
  /** All certificates as a table, for an accreditation body */
  getCertificateTable: {
    readonly query?: { form?: "xlsx" | "csv" }
    readonly answer: Uint8Array
  }
  /** Who issues certificates, and how they are numbered and timed */
  getCertificationBody: {
    readonly answer: Body1
  }
  /** One of the decisions */
  getCertificationDecision: {
    readonly path: { id: string }
    readonly answer: CertificationDecision
  }
  /** What was done to one of the decisions */
  getCertificationDecisionHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** What a log is now, signed */
  getCheckpoint: {
    readonly path: { log: "trail" | "certificates" }
    readonly answer: string
  }
  /** One of the comments on drafts */
  getComment: {
    readonly path: { id: string }
    readonly answer: Comment
  }
  /** What adopting a comment would do to the certificates in force */
  getCommentEffect: {
    readonly path: { id: string }
    readonly answer: {
      readonly effect: {
        /** Certificates in force looked at. */
        readonly certificates?: number
        /** Those of which nobody can say without new evidence. */
        readonly undecided?: number
        /** Certificates whose level is another one with the change than without. */
        readonly moves?: readonly ({
          readonly certificate?: string
          readonly name?: string | { readonly [name: string]: string }
          readonly today: {
            readonly id: string
            readonly title: string | { readonly [name: string]: string }
          } | null
          readonly asDrafted: {
            readonly id: string
            readonly title: string | { readonly [name: string]: string }
          } | null
          readonly ifAdopted: {
            readonly id: string
            readonly title: string | { readonly [name: string]: string }
          } | null
        })[]
        /** Why it cannot be said: the draft would be faulty. */
        readonly faults?: readonly ({
          readonly code: string
          readonly severity: "error" | "warning"
          readonly file?: string
          readonly line?: number
          readonly pointer: string
          readonly clause?: string
          readonly message: string
          readonly fix: string
        })[]
      } | null
    }
  }
  /** What was done to one of the comments on drafts */
  getCommentHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** One of the comment links */
  getCommentLink: {
    readonly path: { id: string }
    readonly answer: CommentLink
  }
  /** What was done to one of the comment links */
  getCommentLinkHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** All comments of a consultation as one table, in Word or Excel */
  getCommentTable: {
    readonly path: { id: string }
    readonly query: { form: "iso" | "chinese"; effects?: "in-force" }
    readonly answer: Uint8Array
  }
  /** What a comment link asks for */
  getCommenting: {
    readonly answer: {
      readonly to: string
      readonly consultation: {
        /** Words in one or both languages. */
        readonly title: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** A calendar date, YYYY-MM-DD. */
        readonly opens: string
        /** A calendar date, YYYY-MM-DD. */
        readonly closes: string
        readonly phase: "awaited" | "open" | "closed" | "concluded"
      }
      readonly standard: string | { readonly [name: string]: string }
      readonly designation?: string
      /** Files of the draft, which a change names. */
      readonly files: readonly (string)[]
      readonly places: readonly ({
        readonly id: string
        readonly number?: string
        readonly title?: string | { readonly [name: string]: string }
        readonly text?: string | { readonly [name: string]: string }
        readonly depth: number
      })[]
      readonly comments: readonly (Comment)[]
    }
  }
  /** One of the complaints and appeals */
  getComplaint: {
    readonly path: { id: string }
    readonly answer: Complaint
  }
  /** A file that came with a complaint or an appeal */
  getComplaintFile: {
    readonly path: { id: string; file: string }
    readonly answer: Uint8Array
  }
  /** What was done to one of the complaints and appeals */
  getComplaintHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** One of the consultations */
  getConsultation: {
    readonly path: { id: string }
    readonly answer: Consultation
  }
  /** What was done to one of the consultations */
  getConsultationHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** The record of a decision as a paper */
  getDecisionRecord: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en"; form?: "docx" | "pdf" | "pdf-a" }
    readonly answer: Uint8Array
  }
  /** Whether this is a demonstration that can begin again */
  getDemonstration: {
    readonly answer: {
      /** Whether this service restores its made-up data. */
      readonly canBeginAgain: boolean
      /** Whether they are being made just now. */
      readonly isBeginning: boolean
      /** How often they were restored since the start. */
      readonly began: number
    }
  }
  /** The explanatory note on the drafting of a revision, half written from the record */
  getDraftingNote: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en"; form?: "docx" | "pdf" | "pdf-a" }
    readonly answer: Uint8Array
  }
  /** One of the evaluations */
  getEvaluation: {
    readonly path: { id: string }
    readonly answer: Evaluation
  }
  /** What was done to one of the evaluations */
  getEvaluationHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** The receipt that was frozen */
  getEvaluationReceipt: {
    readonly path: { id: string }
    readonly answer: Receipt2 | Receipt1
  }
  /** A piece of evidence as it was captured */
  getEvidence: {
    readonly path: { id: string; file: string }
    readonly answer: Uint8Array
  }
  /** The assessment of a worked example, ready to be scored */
  getExample: {
    readonly path: { id: string; edition: string; revision: string; example: string }
    readonly answer: Assessment1
  }
  /** The findings report of an evaluation as a paper */
  getFindingsReport: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en"; form?: "docx" | "pdf" | "pdf-a"; wayUp?: "true" | "false" }
    readonly answer: Uint8Array
  }
  /** Figures for Prometheus */
  getMetrics: {
    readonly answer: string
  }
  /** One of the nonconformities */
  getNonconformity: {
    readonly path: { id: string }
    readonly answer: Nonconformity
  }
  /** What was done to one of the nonconformities */
  getNonconformityHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** One of the organisations */
  getOrganisation: {
    readonly path: { id: string }
    readonly answer: Organisation
  }
  /** What was done to one of the organisations */
  getOrganisationHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** The pack of one revision */
  getPack: {
    readonly path: { id: string; edition: string; revision: string }
    readonly answer: {
      readonly format: "touchstone-pack/1"
      readonly standard: Standard1
      readonly rules: Rules1
    }
  }
  /** The pack with a digest */
  getPackByDigest: {
    readonly path: { digest: string }
    readonly answer: {
      readonly format: "touchstone-pack/1"
      readonly standard: Standard1
      readonly rules: Rules1
    }
  }
  /** The pack that the files of a revision on record come to */
  getPackOnRecord: {
    readonly path: { id: string }
    readonly answer: {
      readonly format: "touchstone-pack/1"
      readonly standard: Standard1
      readonly rules: Rules1
    }
  }
  /** One of the people */
  getPerson: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "disabled"
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
      /** Since when the person signs in with a one-time code as well; absent where they do not. */
      readonly secondFactorSince?: string
    }
  }
  /** What a kind of problem means, and what to do */
  getProblemKind: {
    readonly path: { code: string }
    readonly answer: {
      readonly type: string
      readonly code: string
      readonly status: number
      readonly title: string
      readonly meaning: string
      readonly remedy: string
    }
  }
  /** A certificate as anybody may see it, as it is now */
  getPublicCertificate: {
    readonly path: { number: string }
    readonly answer: {
      readonly number: string
      /** What it is today. */
      readonly status: "active" | "suspended" | "withdrawn" | "expired" | "superseded"
      /** Whether it only shows what a certificate looks like and certifies nothing. */
      readonly isSpecimen: boolean
      readonly holder: {
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** Words in one or both scripts; maybe none. */
        readonly address: {
          readonly zh?: string
          readonly en?: string
        }
        /** Unified social credit code. */
        readonly creditCode?: string
      }
      /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
      readonly heldBy?: {
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** A calendar date, YYYY-MM-DD. */
        readonly since: string
      }
      readonly standard: {
        readonly id: string
        readonly edition: string
        readonly designation: string
        /** Words in one or both scripts; maybe none. */
        readonly title: {
          readonly zh?: string
          readonly en?: string
        }
      }
      readonly level: {
        readonly id: string
        /** Words in one or both scripts; maybe none. */
        readonly title: {
          readonly zh?: string
          readonly en?: string
        }
        readonly stars?: number
      }
      /** Words in one or both languages. */
      readonly scope: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      readonly sites: readonly ({
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** Words in one or both languages. */
        readonly address?: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
      })[]
      /** A calendar date, YYYY-MM-DD. */
      readonly firstIssuedOn: string
      /** A calendar date, YYYY-MM-DD. */
      readonly validFrom: string
      /** A calendar date, YYYY-MM-DD. */
      readonly validUntil: string
      /** Days before it on which none was in force: a renewal came late. */
      readonly gap?: {
        /** A calendar date, YYYY-MM-DD. */
        readonly from: string
        /** A calendar date, YYYY-MM-DD. */
        readonly until: string
      }
      /** A calendar date, YYYY-MM-DD. */
      readonly statusSince?: string
      /** Number of the certificate that took its place. */
      readonly supersededBy?: string
      /** Words in one or both languages. */
      readonly body: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** SHA-256, 64 lower-case hexadecimal digits. */
      readonly document: string
      /** Signature of the claim in its QR code, base64url. */
      readonly claim?: string
    }
  }
  /** The public register as a table */
  getPublicRegisterTable: {
    readonly query?: { text?: string; standard?: string; level?: string; status?: "active" | "suspended" | "withdrawn" | "expired" | "superseded" }
    readonly answer: string
  }
  /** What is asked under a revision, for a form */
  getQuestions: {
    readonly path: { id: string; edition: string; revision: string }
    readonly answer: {
      readonly standard: string
      readonly edition: string
      readonly revision: number
      /** SHA-256 of the canonical pack. */
      readonly digest: string
      readonly designation?: string
      /** Words: one string, or a wording for each language. */
      readonly title: string | {
        readonly zh: string
        readonly en: string
      }
      readonly languages: readonly ("zh" | "en")[]
      /** Answers from the first date to the second, and by number up to the third. */
      readonly inForce: {
        /** YYYY-MM-DD */
        readonly from: string
        /** YYYY-MM-DD */
        readonly to?: string
        /** YYYY-MM-DD */
        readonly sunset?: string
      }
      /** Where its numbers come from. Anything but `published` marks every paper. */
      readonly status: "illustrative" | "draft" | "published"
      /** Facts about the applicant, by id. */
      readonly profile: { readonly [name: string]: Standard1Input }
      /** Sections and clauses, each section before what is in it. */
      readonly outline: readonly ({
        readonly id: string
        readonly number?: string
        /** Words: one string, or a wording for each language. */
        readonly title?: string | {
          readonly zh: string
          readonly en: string
        }
        /** Words: one string, or a wording for each language. */
        readonly text?: string | {
          readonly zh: string
          readonly en: string
        }
        /** How many sections it stands in. */
        readonly depth: number
        /** Of a clause alone. */
        readonly clause?: {
          /** A number, or a fraction such as 100/3. */
          readonly weight: number | string
          /** Whether its points count. */
          readonly scored: boolean
          readonly mayBeNotApplicable: boolean
          /** Ids of inputs; an input may be asked by several clauses. */
          readonly inputs: readonly (string)[]
        }
      })[]
      /** All inputs by id. */
      readonly inputs: { readonly [name: string]: Standard1Input }
      /** Ids of inputs that no clause asks. */
      readonly besides: readonly (string)[]
      /** Words: one string, or a wording for each language. */
      readonly effortUnit?: string | {
        readonly zh: string
        readonly en: string
      }
      /** Worked examples. */
      readonly examples: readonly ({
        readonly id: string
        /** Words: one string, or a wording for each language. */
        readonly title: string | {
          readonly zh: string
          readonly en: string
        }
      })[]
    }
  }
  /** What is asked under a revision, for a form */
  getQuestionsOnRecord: {
    readonly path: { id: string }
    readonly answer: {
      readonly standard: string
      readonly edition: string
      readonly revision: number
      /** SHA-256 of the canonical pack. */
      readonly digest: string
      readonly designation?: string
      /** Words: one string, or a wording for each language. */
      readonly title: string | {
        readonly zh: string
        readonly en: string
      }
      readonly languages: readonly ("zh" | "en")[]
      /** Answers from the first date to the second, and by number up to the third. */
      readonly inForce: {
        /** YYYY-MM-DD */
        readonly from: string
        /** YYYY-MM-DD */
        readonly to?: string
        /** YYYY-MM-DD */
        readonly sunset?: string
      }
      /** Where its numbers come from. Anything but `published` marks every paper. */
      readonly status: "illustrative" | "draft" | "published"
      /** Facts about the applicant, by id. */
      readonly profile: { readonly [name: string]: Standard1Input }
      /** Sections and clauses, each section before what is in it. */
      readonly outline: readonly ({
        readonly id: string
        readonly number?: string
        /** Words: one string, or a wording for each language. */
        readonly title?: string | {
          readonly zh: string
          readonly en: string
        }
        /** Words: one string, or a wording for each language. */
        readonly text?: string | {
          readonly zh: string
          readonly en: string
        }
        /** How many sections it stands in. */
        readonly depth: number
        /** Of a clause alone. */
        readonly clause?: {
          /** A number, or a fraction such as 100/3. */
          readonly weight: number | string
          /** Whether its points count. */
          readonly scored: boolean
          readonly mayBeNotApplicable: boolean
          /** Ids of inputs; an input may be asked by several clauses. */
          readonly inputs: readonly (string)[]
        }
      })[]
      /** All inputs by id. */
      readonly inputs: { readonly [name: string]: Standard1Input }
      /** Ids of inputs that no clause asks. */
      readonly besides: readonly (string)[]
      /** Words: one string, or a wording for each language. */
      readonly effortUnit?: string | {
        readonly zh: string
        readonly en: string
      }
      /** Worked examples. */
      readonly examples: readonly ({
        readonly id: string
        /** Words: one string, or a wording for each language. */
        readonly title: string | {
          readonly zh: string
          readonly en: string
        }
      })[]
    }
  }
  /** What stands between a revision on record and its publication */
  getReadiness: {
    readonly path: { id: string }
    readonly answer: {
      /** Whether whoever asks may publish it now: every requirement is met. */
      readonly ready: boolean
      readonly requirements: readonly ({
        readonly name: "check" | "translations" | "examples" | "dates" | "name" | "comments" | "ballot" | "submission" | "comparison" | "second-person"
        readonly isMet: boolean
        /** Errors say why it is not met; warnings keep nothing back. */
        readonly faults: readonly ({
          readonly code: string
          readonly severity: "error" | "warning"
          readonly file?: string
          readonly line?: number
          readonly pointer: string
          readonly clause?: string
          readonly message: string
          readonly fix: string
        })[]
        /** Who did what was asked. */
        readonly done: readonly ({
          /** Id of who did it. */
          readonly by: string
          /** RFC 3339, in UTC. */
          readonly at: string
        })[]
      })[]
      /** SHA-256 of the pack that would be published; absent while it has errors. */
      readonly pack?: string
      readonly inForce?: {
        /** A calendar date, YYYY-MM-DD. */
        readonly from: string
        /** A calendar date, YYYY-MM-DD. */
        readonly to?: string
        /** A calendar date, YYYY-MM-DD. */
        readonly sunset?: string
      }
      /** SHA-256 of the pack in force today whose place it takes, if that is another. */
      readonly replaces?: string
      /** Ids of everybody who drafted or edited it: nobody of them publishes it. */
      readonly involved: readonly (string)[]
      /** Ids of the people on record who may. */
      readonly approvers: readonly (string)[]
    }
  }
  /** What comes to its day soon, as a calendar */
  getReminderCalendar: {
    readonly query?: { within?: string }
    readonly answer: string
  }
  /** What comes to its day soon, as a feed */
  getReminderFeed: {
    readonly query?: { within?: string }
    readonly answer: {
      readonly version: "https://jsonfeed.org/version/1.1"
      readonly title: string
      readonly language: string
      readonly items: readonly ({
        readonly id: string
        readonly title: string
        readonly content_text: string
      })[]
    }
  }
  /** One of the reviews */
  getReview: {
    readonly path: { id: string }
    readonly answer: Review
  }
  /** What was done to one of the reviews */
  getReviewHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** The json-rules-engine documents that a revision stands for */
  getRules: {
    readonly path: { id: string; edition: string; revision: string }
    readonly answer: {
      readonly rules: readonly ({
        readonly name: string
        /** all, any, not, or a shared condition. */
        readonly conditions: object
        readonly event: {
          readonly type: string
          readonly params?: object
        }
      })[]
      /** Conditions that rules refer to by name. */
      readonly conditions: object
    }
  }
  /** The json-rules-engine documents that a revision stands for */
  getRulesOnRecord: {
    readonly path: { id: string }
    readonly answer: {
      readonly rules: readonly ({
        readonly name: string
        /** all, any, not, or a shared condition. */
        readonly conditions: object
        readonly event: {
          readonly type: string
          readonly params?: object
        }
      })[]
      /** Conditions that rules refer to by name. */
      readonly conditions: object
    }
  }
  /** One of the revisions on record */
  getRulesRevision: {
    readonly path: { id: string }
    readonly answer: RulesRevision
  }
  /** What was done to one of the revisions on record */
  getRulesRevisionHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** A published JSON Schema */
  getSchema: {
    readonly path: { name: string }
    readonly answer: object
  }
  /** Who is signed in */
  getSession: {
    readonly answer: {
      readonly id: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      readonly by: "session" | "api-key" | "demo"
      /** Where the person is on record. */
      readonly name?: string
      readonly login?: string
      readonly organisation?: string
      /** Since when the person signs in with a one-time code as well; absent where they do not. */
      readonly secondFactorSince?: string
      /** Roles of the person that are used with a second factor only, and there is none yet. */
      readonly withheld?: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
    }
  }
  /** The keys that claims and status lists are signed by */
  getSigningKeys: {
    readonly answer: {
      readonly body: { readonly [name: string]: string }
      readonly keys: readonly ({
        readonly kid: string
        readonly x: string
      })[]
    }
  }
  /** One standard with its editions and revisions */
  getStandard: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
      readonly editions: readonly ({
        readonly edition: string
        readonly designation?: string
        /** Words: one string, or a wording for each language. */
        readonly title?: string | {
          readonly zh: string
          readonly en: string
        }
        readonly languages?: readonly ("zh" | "en")[]
        readonly revisions: readonly ({
          readonly revision: number
          /** Whether it can be used. */
          readonly sound: boolean
          /** Faults that stop it. */
          readonly errors: number
          /** SHA-256 of the canonical pack. */
          readonly digest?: string
          /** Answers from the first date to the second, and by number up to the third. */
          readonly inForce?: {
            /** YYYY-MM-DD */
            readonly from: string
            /** YYYY-MM-DD */
            readonly to?: string
            /** YYYY-MM-DD */
            readonly sunset?: string
          }
          /** Where its numbers come from. Anything but `published` marks every paper. */
          readonly status?: "illustrative" | "draft" | "published"
        })[]
      })[]
    }
  }
  /** The text of a standard, from its cover to its annex, as a Word paper */
  getStandardText: {
    readonly path: { id: string; edition: string; revision: string }
    readonly query?: { language?: "zh" | "en" }
    readonly answer: Uint8Array
  }
  /** The text of a standard, from its cover to its annex, as a Word paper */
  getStandardTextOnRecord: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en" }
    readonly answer: Uint8Array
  }
  /** What a revision is on a day */
  getStanding: {
    readonly path: { id: string }
    readonly query: { date: string }
    readonly answer: {
      /** A calendar date, YYYY-MM-DD. */
      readonly date: string
      readonly standing: "draft" | "in-review" | "awaited" | "in-force" | "superseded" | "withdrawn"
    }
  }
  /** What every certificate is now, signed and dated */
  getStatusList: {
    readonly answer: Uint8Array
  }
  /** One of the surveillances */
  getSurveillance: {
    readonly path: { id: string }
    readonly answer: Surveillance
  }
  /** What was done to one of the surveillances */
  getSurveillanceHistory: {
    readonly path: { id: string }
    readonly answer: {
      readonly links: readonly ({
        readonly seq: number
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly previousHash: string
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly hash: string
        /** RFC 3339, in UTC. */
        readonly at: string
        /** Id of who did it. */
        readonly actor: string
        /** What was done, such as `issue-certificate`. */
        readonly act: string
        readonly kind: string
        readonly id: string
        /** The whole value, as JSON. */
        readonly before?: unknown
        /** The whole value, as JSON. */
        readonly after?: unknown
        readonly why?: string
        /** By what they came in: `api-key:` and its id, or `session:`. */
        readonly credential?: string
        /** The id of the request. */
        readonly request?: string
        /** What was written besides records: the table, a digest of what the row is found by, and one of the row. */
        readonly rows?: readonly (string)[]
      })[]
    }
  }
  /** A template, to be changed in Word */
  getTemplate: {
    readonly path: { sha256: string }
    readonly answer: Uint8Array
  }
  /** A revision as an Excel workbook */
  getWorkbook: {
    readonly path: { id: string; edition: string; revision: string }
    readonly query?: { language?: "zh" | "en" }
    readonly answer: Uint8Array
  }
  /** A revision on record as an Excel workbook */
  getWorkbookOnRecord: {
    readonly path: { id: string }
    readonly query?: { language?: "zh" | "en" }
    readonly answer: Uint8Array
  }
  /** Issue several certificates, and hand out their papers as one zip */
  handOutCertificates: {
    readonly body: {
      readonly items: readonly ({
        readonly decision: string
      } | {
        readonly certificate: string
      })[]
      /** Word unless it says PDF or both; PDF needs LibreOffice. */
      readonly form?: "docx" | "pdf" | "both"
    }
    readonly answer: Uint8Array
  }
  /** Put the files of a revision on record as a draft */
  importRevision: {
    readonly body: {
      /** Kept byte for byte, as UTF-8. */
      readonly files: readonly ({
        /** Its path below the folder that holds standards/ and rules/. */
        readonly path: string
        readonly text: string
      })[]
    }
    readonly answer: RulesRevision
  }
  /** Find the cheapest way to a level */
  improve: {
    readonly query?: { language?: "zh" | "en"; level?: string; result?: string; by?: "clauses" | "points" | "effort" | "lead"; limit?: string }
    readonly body: Assessment1
    readonly answer: {
      readonly improvement: "touchstone-improvement/1"
      readonly standard: {
        readonly id: string
        readonly edition: string
        readonly designation?: string
        readonly title: string | { readonly [name: string]: string }
        readonly revision: number
        readonly digest: string
      }
      /** Marks to be shown with these numbers. */
      readonly marks: readonly (string)[]
      readonly date: string
      readonly result: {
        readonly id: string
        readonly title?: string | { readonly [name: string]: string }
      }
      readonly now: {
        readonly points: number | string | null
        readonly max: number | string
        readonly level: {
          readonly id: string
          readonly title: string | { readonly [name: string]: string }
          readonly stars?: number
        } | null
      }
      readonly target: {
        readonly id: string
        readonly title: string | { readonly [name: string]: string }
        readonly stars?: number
      } | null
      readonly countedBy: "clauses" | "points" | "effort" | "lead"
      readonly outcome: "reached" | "plans" | "impossible" | "not-found"
      /** Whether what is said of cheaper ways holds over all lawful answers, one to each input, while what the scope lists stays. */
      readonly proven: boolean
      readonly scope: {
        /** Whether every lawful answer was looked at, or is the same to the standard as one that was. */
        readonly isAll: boolean
        /** Combinations of answers that were told apart. */
        readonly answers: number
        /** What stays as recorded. */
        readonly stays: readonly ("facts" | "cases" | "dates" | "not-applicable" | "sample-sizes")[]
        /** Steps of numbers for which the standard declares none. */
        readonly steps: readonly ({
          readonly input: string
          readonly step: number | string
        })[]
      }
      readonly atLeast: number | null
      readonly search: {
        readonly steps: number
        readonly limit: number
      }
      readonly plans: readonly ({
        readonly cost: {
          readonly clauses: number
          readonly points: number
          readonly effort: number
          readonly leadDays: number
        }
        readonly steps: readonly ({
          readonly clauses: readonly ({
            readonly clause: string
            readonly number?: string
            readonly title?: string | { readonly [name: string]: string }
            readonly before: number | string | null
            readonly after: number | string | null
            readonly max: number | string
          })[]
          readonly answers: readonly ({
            readonly input: string
            /** The plain answer now; null where there is none. */
            readonly from: unknown
            readonly several?: number | string
            /** The answer it would have to be. */
            readonly to: unknown
          })[]
          readonly effort: number
          readonly leadDays: number
        })[]
        readonly result: {
          readonly points: number | string | null
          readonly max: number | string
          readonly level: {
            readonly id: string
            readonly title: string | { readonly [name: string]: string }
            readonly stars?: number
          } | null
        }
        readonly proven: boolean
      })[]
      readonly barriers: readonly ({
        readonly id: string
        /** The same words in every language. */
        readonly words: {
          readonly zh: string
          readonly en: string
        }
      })[]
      readonly gains: readonly ({
        readonly clauses: readonly ({
          readonly clause: string
          readonly number?: string
          readonly title?: string | { readonly [name: string]: string }
          readonly before: number | string | null
          readonly after: number | string | null
          readonly max: number | string
        })[]
        readonly answers: readonly ({
          readonly input: string
          /** The plain answer now; null where there is none. */
          readonly from: unknown
          readonly several?: number | string
          /** The answer it would have to be. */
          readonly to: unknown
        })[]
        readonly effort: number
        readonly leadDays: number
        readonly gain: number | string | null
        readonly result: {
          readonly points: number | string | null
          readonly max: number | string
          readonly level: {
            readonly id: string
            readonly title: string | { readonly [name: string]: string }
            readonly stars?: number
          } | null
        }
      })[]
      readonly footing: {
        readonly margin: number | string | null
        readonly inPercent: boolean
        /** Whether all lawful answers were tried for it. */
        readonly isAll: boolean
        readonly fragile: readonly ({
          readonly clauses: readonly ({
            readonly clause: string
            readonly number?: string
            readonly title?: string | { readonly [name: string]: string }
            readonly before: number | string | null
            readonly after: number | string | null
            readonly max: number | string
          })[]
          readonly answers: readonly ({
            readonly input: string
            /** The plain answer now; null where there is none. */
            readonly from: unknown
            readonly several?: number | string
            /** The answer it would have to be. */
            readonly to: unknown
          })[]
          readonly effort: number
          readonly leadDays: number
          readonly result: {
            readonly points: number | string | null
            readonly max: number | string
            readonly level: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
              readonly stars?: number
            } | null
          }
        })[]
        readonly hangsOn: readonly ({
          readonly input: string
          readonly assessor: string
          readonly had: "alone" | "without"
          readonly result: {
            readonly points: number | string | null
            readonly max: number | string
            readonly level: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
              readonly stars?: number
            } | null
          }
        })[]
      } | null
      readonly effortUnit?: string | { readonly [name: string]: string }
    }
  }
  /** Whether the process answers */
  isAlive: {
    readonly answer: {
      readonly status: "alive"
    }
  }
  /** Whether the service can be used */
  isReady: {
    readonly answer: {
      readonly status: "ready"
      /** Revisions that can be used. */
      readonly revisions: number
      /** Revisions that cannot. */
      readonly faulty: number
    }
  }
  /** Issue the certificate that a decision grants */
  issueCertificate: {
    readonly body: {
      readonly decision: string
    }
    readonly answer: Certificate
  }
  /** Organisations on record that may be the same one */
  listAlikeOrganisations: {
    readonly path: { id: string }
    readonly answer: {
      /** Organisations on record of the same name, credit code or address. */
      readonly alike: readonly ({
        readonly id: string
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        readonly by: readonly ("creditCode" | "name" | "address")[]
      })[]
    }
  }
  /** List sheets of answers */
  listAnswerSheets: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "kept"; assessment?: string; assessor?: string }
    readonly answer: {
      readonly items: readonly (AnswerSheet)[]
      readonly next?: string
    }
  }
  /** List API keys */
  listApiKeys: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "active" | "revoked"; person?: string; prefix?: string }
    readonly answer: {
      readonly items: readonly ({
        readonly id: string
        readonly version: number
        /** RFC 3339, in UTC. */
        readonly createdAt: string
        /** RFC 3339, in UTC. */
        readonly updatedAt: string
        readonly state: "active" | "revoked"
        readonly person: string
        /** What it is for. */
        readonly label: string
        readonly scopes: readonly ("read" | "work" | "rules" | "operate")[]
        /** A calendar date, YYYY-MM-DD. */
        readonly until: string
        /** How the key begins. */
        readonly prefix: string
        /** Who did it, and when. */
        readonly made: {
          /** Id of who did it. */
          readonly by: string
          /** RFC 3339, in UTC. */
          readonly at: string
        }
      })[]
      readonly next?: string
    }
  }
  /** List applications */
  listApplications: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "received" | "under-review" | "accepted" | "refused" | "withdrawn"; organisation?: string; standard?: string; kind?: string }
    readonly answer: {
      readonly items: readonly (Application)[]
      readonly next?: string
    }
  }
  /** List assessments */
  listAssessments: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "planned" | "in-progress" | "evaluated" | "reviewed" | "decided" | "reopened" | "concluded" | "abandoned"; organisation?: string; standard?: string; application?: string; person?: string }
    readonly answer: {
      readonly items: readonly (Assessment)[]
      readonly next?: string
    }
  }
  /** List ballots */
  listBallots: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "held" | "cancelled"; standard?: string; revision?: string; voter?: string }
    readonly answer: {
      readonly items: readonly (Ballot)[]
      readonly next?: string
    }
  }
  /** What became of each item of a batch */
  listBatchItems: {
    readonly path: { id: string }
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "waiting" | "running" | "done" | "failed" }
    readonly answer: {
      readonly items: readonly ({
        /** Id of the record it is about. */
        readonly item: string
        /** What was asked for it. */
        readonly payload: unknown
        readonly state: "waiting" | "running" | "done" | "failed"
        readonly attempts: number
        /** Why the last attempt failed. */
        readonly problem?: {
          /** A page that explains the kind of problem. */
          readonly type: string
          /** The kind of problem in a sentence. */
          readonly title: string
          /** The status of the answer. */
          readonly status: number
          /** The kind of problem, for programs. */
          readonly code: "assessment-faulty" | "standard-unknown" | "revision-unknown" | "revision-not-in-force" | "revision-ambiguous" | "revision-sunset" | "level-unknown" | "edit-lost" | "pack-faulty" | "receipt-faulty" | "evaluators-differ" | "receipt-differs" | "decision-faulty" | "report-faulty" | "document-unfit" | "document-incomplete" | "template-unknown" | "template-faulty" | "templates-read-only" | "pdf-unavailable" | "pdf-failed" | "question-too-costly" | "record-unknown" | "record-faulty" | "record-taken" | "act-forbidden" | "act-untimely" | "duties-mixed" | "certificate-unfit" | "register-unfit" | "key-reused" | "sign-in-needed" | "sign-in-refused" | "sign-in-locked" | "second-factor-needed" | "second-factor-refused" | "access-refused" | "json-faulty" | "request-faulty" | "request-malformed" | "route-unknown" | "schema-unknown" | "example-unknown" | "status-list-missing" | "method-not-allowed" | "not-acceptable" | "record-changed" | "precondition-missing" | "idempotency-key-missing" | "register-unavailable" | "request-timeout" | "body-too-large" | "media-type-unsupported" | "too-many-requests" | "host-unknown" | "header-too-large" | "internal" | "not-ready" | "too-busy"
          /** What happened this time, for people. */
          readonly detail: string
          /** Everything that is wrong, all at once, up to 200 faults. */
          readonly errors?: readonly ({
            /** The kind of fault. */
            readonly code: string
            /** Where: an RFC 6901 pointer into the body, or into the file named. */
            readonly pointer: string
            /** What is wrong. */
            readonly message: string
            /** What to do about it. */
            readonly fix: string
            readonly severity?: "error" | "warning"
            readonly file?: string
            readonly line?: number
            /** The clause it concerns. */
            readonly clause?: string
            /** The tag as it is written. */
            readonly tag?: string
            /** Where in the Word file. */
            readonly place?: {
              /** Such as body, header 1, footnotes. */
              readonly part: string
              /** Path of the part inside the Word file. */
              readonly file: string
              /** Which pages show a header or footer. */
              readonly pages?: "all" | "first" | "even"
              /** Of a header or footer, where there are several. */
              readonly section?: number
              /** As Word last laid the body out. */
              readonly page?: number
              readonly paragraph?: number
              readonly row?: number
              readonly cell?: number
              /** It stands in a text box. */
              readonly isTextBox?: true
              /** By the name that Word lists it under. */
              readonly object?: {
                readonly kind: "picture" | "chart"
                readonly name: string
              }
              /** The text round it, shortened. */
              readonly excerpt?: string
              /** The text is the alternative text of a picture or chart. */
              readonly isAlternative?: true
            }
            /** Where in the Word file. */
            readonly otherPlace?: {
              /** Such as body, header 1, footnotes. */
              readonly part: string
              /** Path of the part inside the Word file. */
              readonly file: string
              /** Which pages show a header or footer. */
              readonly pages?: "all" | "first" | "even"
              /** Of a header or footer, where there are several. */
              readonly section?: number
              /** As Word last laid the body out. */
              readonly page?: number
              readonly paragraph?: number
              readonly row?: number
              readonly cell?: number
              /** It stands in a text box. */
              readonly isTextBox?: true
              /** By the name that Word lists it under. */
              readonly object?: {
                readonly kind: "picture" | "chart"
                readonly name: string
              }
              /** The text round it, shortened. */
              readonly excerpt?: string
              /** The text is the alternative text of a picture or chart. */
              readonly isAlternative?: true
            }
            /** What was probably meant. */
            readonly suggestion?: string
          })[]
          /** How many more faults there are. */
          readonly omitted?: number
        }
      })[]
      readonly next?: string
    }
  }
  /** List batches */
  listBatchs: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "asked" | "stopped"; act?: string; person?: string }
    readonly answer: {
      readonly items: readonly (Batch)[]
      readonly next?: string
    }
  }
  /** List certificates */
  listCertificates: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "intended" | "active" | "suspended" | "withdrawn" | "expired" | "superseded"; organisation?: string; standard?: string; number?: string; holder?: string; text?: string; level?: string; decision?: string; within?: string }
    readonly answer: {
      readonly items: readonly (Certificate)[]
      readonly next?: string
    }
  }
  /** List decisions */
  listCertificationDecisions: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "granted" | "refused"; organisation?: string; standard?: string; assessment?: string }
    readonly answer: {
      readonly items: readonly (CertificationDecision)[]
      readonly next?: string
    }
  }
  /** List comment links */
  listCommentLinks: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "active" | "revoked"; consultation?: string; prefix?: string }
    readonly answer: {
      readonly items: readonly (CommentLink)[]
      readonly next?: string
    }
  }
  /** List comments on drafts */
  listComments: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "open" | "answered"; consultation?: string; standard?: string; clause?: string; kind?: string; from?: string }
    readonly answer: {
      readonly items: readonly (Comment)[]
      readonly next?: string
    }
  }
  /** All comments of a consultation, in the order of the clauses */
  listCommentsOnDraft: {
    readonly path: { id: string }
    readonly query?: { effects?: "in-force" }
    readonly answer: {
      readonly consultation: Consultation
      /** Units that were asked by a link, that answered, that had comments, that did not answer. */
      readonly letters: {
        readonly asked: number
        readonly returned: number
        readonly withComments: number
        readonly silent: number
      }
      readonly comments: readonly ({
        readonly comment: Comment
        /** Where its clause is in the draft as it stands now. */
        readonly now: {
          /** `withdrawn`: its clause is gone and nothing took its place. `unplaced`: it is about no clause. `unknown`: the draft has errors now. */
          readonly fate: "same" | "reworded" | "moved" | "split" | "merged" | "withdrawn" | "unplaced" | "unknown"
          readonly at: readonly ({
            readonly clause: string
            readonly number?: string
          })[]
          readonly isRenumbered: boolean
        }
        /** Number of the first comment that says the same. */
        readonly sameAs?: number
        /** What adopting it alone would do to the certificates in force, beside the draft without it. */
        readonly effect?: {
          /** Certificates in force looked at. */
          readonly certificates?: number
          /** Those of which nobody can say without new evidence. */
          readonly undecided?: number
          /** Certificates whose level is another one with the change than without. */
          readonly moves?: readonly ({
            readonly certificate?: string
            readonly name?: string | { readonly [name: string]: string }
            readonly today: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
            } | null
            readonly asDrafted: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
            } | null
            readonly ifAdopted: {
              readonly id: string
              readonly title: string | { readonly [name: string]: string }
            } | null
          })[]
          /** Why it cannot be said: the draft would be faulty. */
          readonly faults?: readonly ({
            readonly code: string
            readonly severity: "error" | "warning"
            readonly file?: string
            readonly line?: number
            readonly pointer: string
            readonly clause?: string
            readonly message: string
            readonly fix: string
          })[]
        }
      })[]
    }
  }
  /** List complaints and appeals */
  listComplaints: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "received" | "assigned" | "resolved"; organisation?: string; form?: string; about?: string }
    readonly answer: {
      readonly items: readonly (Complaint)[]
      readonly next?: string
    }
  }
  /** List consultations */
  listConsultations: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "running" | "concluded"; standard?: string; revision?: string }
    readonly answer: {
      readonly items: readonly (Consultation)[]
      readonly next?: string
    }
  }
  /** What comments on a revision still wait for an answer */
  listConsultationsOnRevision: {
    readonly path: { id: string }
    readonly answer: {
      /** Comments without an answer. */
      readonly open: number
      readonly consultations: readonly ({
        readonly consultation: Consultation
        readonly phase: "awaited" | "open" | "closed" | "concluded"
        readonly comments: number
        readonly open: number
        readonly late: number
        readonly refusesPublishing: boolean
      })[]
    }
  }
  /** The kinds of papers */
  listDocumentKinds: {
    readonly answer: {
      readonly kinds: readonly ({
        /** Which paper. */
        readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
        readonly title: {
          readonly zh: string
          readonly en: string
        }
        /** What it is made from. */
        readonly from: "receipt" | "standard" | "revisions" | "record"
        readonly languages: readonly ("zh" | "en" | "both")[]
      })[]
    }
  }
  /** The assessments that were evaluated by a standard, whole */
  listEvaluatedAssessments: {
    readonly query: { standard: string; limit?: string; cursor?: string }
    readonly answer: {
      /** Evaluations of the standard on record. */
      readonly count: number
      readonly items: readonly ({
        /** The id of the record. */
        readonly assessment: string
        readonly document: Assessment1
      })[]
      readonly next?: string
    }
  }
  /** List evaluations */
  listEvaluations: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "frozen"; organisation?: string; assessment?: string; standard?: string; level?: string; rules?: string }
    readonly answer: {
      readonly items: readonly (Evaluation)[]
      readonly next?: string
    }
  }
  /** List nonconformities */
  listNonconformities: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "open" | "answered" | "verified" | "closed" | "reopened" | "void"; organisation?: string; assessment?: string; grade?: string; clause?: string }
    readonly answer: {
      readonly items: readonly (Nonconformity)[]
      readonly next?: string
    }
  }
  /** List organisations */
  listOrganisations: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "active" | "merged"; name?: string; creditCode?: string }
    readonly answer: {
      readonly items: readonly (Organisation)[]
      readonly next?: string
    }
  }
  /** List people */
  listPersons: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "active" | "disabled"; organisation?: string; role?: string; login?: string; name?: string }
    readonly answer: {
      readonly items: readonly ({
        readonly id: string
        readonly version: number
        /** RFC 3339, in UTC. */
        readonly createdAt: string
        /** RFC 3339, in UTC. */
        readonly updatedAt: string
        readonly state: "active" | "disabled"
        readonly name: string
        /** What the person signs in with. */
        readonly login: string
        readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
        /** The organisation that a contact speaks for. */
        readonly organisation?: string
        /** Since when the person signs in with a one-time code as well; absent where they do not. */
        readonly secondFactorSince?: string
      })[]
      readonly next?: string
    }
  }
  /** All kinds of problems */
  listProblemKinds: {
    readonly answer: {
      readonly problems: readonly ({
        readonly type: string
        readonly code: string
        readonly status: number
        readonly title: string
        readonly meaning: string
        readonly remedy: string
      })[]
    }
  }
  /** What comes to its day soon */
  listReminders: {
    readonly query?: { within?: string }
    readonly answer: {
      readonly items: readonly ({
        readonly kind: "certificate-ends" | "surveillance-due"
        readonly id: string
        /** A calendar date, YYYY-MM-DD. */
        readonly on: string
        readonly isOverdue: boolean
        readonly organisation: string
        readonly certificate: string
        readonly number: string
        /** Words in one or both languages. */
        readonly holder: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
      })[]
    }
  }
  /** List reviews */
  listReviews: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "given"; organisation?: string; assessment?: string }
    readonly answer: {
      readonly items: readonly (Review)[]
      readonly next?: string
    }
  }
  /** The revisions of one edition */
  listRevisions: {
    readonly path: { id: string; edition: string }
    readonly answer: {
      readonly revisions: readonly ({
        readonly revision: number
        /** Whether it can be used. */
        readonly sound: boolean
        /** Faults that stop it. */
        readonly errors: number
        /** SHA-256 of the canonical pack. */
        readonly digest?: string
        /** Answers from the first date to the second, and by number up to the third. */
        readonly inForce?: {
          /** YYYY-MM-DD */
          readonly from: string
          /** YYYY-MM-DD */
          readonly to?: string
          /** YYYY-MM-DD */
          readonly sunset?: string
        }
        /** Where its numbers come from. Anything but `published` marks every paper. */
        readonly status?: "illustrative" | "draft" | "published"
      })[]
    }
  }
  /** List revisions on record */
  listRulesRevisions: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "draft" | "in-review" | "published" | "withdrawn"; standard?: string; edition?: string; revision?: string }
    readonly answer: {
      readonly items: readonly (RulesRevision)[]
      readonly next?: string
    }
  }
  /** The names of the published JSON Schemas */
  listSchemas: {
    readonly answer: {
      readonly schemas: readonly (string)[]
    }
  }
  /** All standards with their editions and revisions */
  listStandards: {
    readonly answer: {
      readonly standards: readonly ({
        readonly id: string
        readonly editions: readonly ({
          readonly edition: string
          readonly designation?: string
          /** Words: one string, or a wording for each language. */
          readonly title?: string | {
            readonly zh: string
            readonly en: string
          }
          readonly languages?: readonly ("zh" | "en")[]
          readonly revisions: readonly ({
            readonly revision: number
            /** Whether it can be used. */
            readonly sound: boolean
            /** Faults that stop it. */
            readonly errors: number
            /** SHA-256 of the canonical pack. */
            readonly digest?: string
            /** Answers from the first date to the second, and by number up to the third. */
            readonly inForce?: {
              /** YYYY-MM-DD */
              readonly from: string
              /** YYYY-MM-DD */
              readonly to?: string
              /** YYYY-MM-DD */
              readonly sunset?: string
            }
            /** Where its numbers come from. Anything but `published` marks every paper. */
            readonly status?: "illustrative" | "draft" | "published"
          })[]
        })[]
      })[]
    }
  }
  /** List surveillances */
  listSurveillance: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; state?: "due" | "overdue" | "passed" | "failed" | "lapsed"; organisation?: string; certificate?: string; due?: string; within?: string }
    readonly answer: {
      readonly items: readonly (Surveillance)[]
      readonly next?: string
    }
  }
  /** Every tag that templates of a kind may use */
  listTags: {
    readonly path: { kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes" }
    readonly answer: {
      readonly tags: readonly ({
        readonly name: string
        /** What to type into the template. */
        readonly written: string
        /** Lists to be inside of, outermost first. */
        readonly within: readonly (string)[]
        /** text, number, date, flag, lines, list, group, picture. */
        readonly kind: string
        readonly explanation: {
          readonly zh: string
          readonly en: string
        }
        /** The value may be absent. */
        readonly optional: boolean
        /** A template without it is refused. */
        readonly mustAppear: boolean
        readonly example?: string
      })[]
    }
  }
  /** Which templates certificates were printed with, and how many */
  listTemplateUses: {
    readonly answer: {
      readonly templates: readonly ({
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly sha256: string
        readonly certificates: number
        /** The day of the latest of them. */
        readonly latest: string
      })[]
    }
  }
  /** What was active in a place, first to last */
  listTemplateVersions: {
    readonly query: { kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"; language: "zh" | "en" | "both"; standard?: string; edition?: string }
    readonly answer: {
      readonly versions: readonly ({
        readonly version: number
        /** SHA-256 of a template, 64 lower-case hexadecimal digits. */
        readonly sha256: string
        /** RFC 3339. */
        readonly activatedAt: string
      })[]
    }
  }
  /** The templates that papers are made with, and every upload */
  listTemplates: {
    readonly answer: {
      readonly templates: readonly ({
        /** Which paper. */
        readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
        /** `both` is for certificates. */
        readonly language: "zh" | "en" | "both"
        readonly scope: {
          readonly standard?: string
          readonly edition?: string
        }
        /** Where it stands, below the folder of templates. */
        readonly file: string
        /** SHA-256 of a template, 64 lower-case hexadecimal digits. */
        readonly sha256: string
        readonly bytes: number
        /** Of those made active in this place. */
        readonly version?: number
      })[]
      readonly kept: readonly ({
        /** SHA-256 of a template, 64 lower-case hexadecimal digits. */
        readonly sha256: string
        /** Which paper. */
        readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
        readonly bytes: number
        /** When it came, RFC 3339. */
        readonly keptAt: string
      })[]
    }
  }
  /** What waits for you to review, decide, confirm, answer, check or vote on */
  listWaitingActs: {
    readonly answer: {
      readonly items: readonly ({
        readonly act: "review-evaluation" | "decide-certification" | "confirm-change" | "restore-certificate" | "reinstate-certificate" | "assign-complaint" | "resolve-complaint" | "verify-correction" | "close-nonconformity" | "answer-nonconformity" | "cast-vote"
        readonly record: {
          readonly kind: "assessment" | "certificate" | "complaint" | "nonconformity" | "ballot"
          readonly id: string
        }
        /** Whose case it is; absent for a ballot. */
        readonly organisation?: string
        /** Words in one or both languages. */
        readonly holder?: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** Of the ballot. */
        readonly title?: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** The revision on record that the ballot is over. */
        readonly revision?: string
        /** Of the certificate, or of the one that a complaint is about. */
        readonly number?: string
        readonly standard?: string
        readonly edition?: string
        /** When the record was last changed. */
        readonly since: string
        /** The last day for the act. */
        readonly until?: string
        /** The appeal that was upheld and asks for it. */
        readonly complaint?: string
        /** Of a complaint: whether it is an appeal, and the record that it is about. */
        readonly about?: {
          readonly form: "complaint" | "appeal"
          readonly kind: "assessment" | "decision" | "certificate"
          readonly id: string
        }
        /** Of a nonconformity: the assessment that found it, how grave it is, and what does not conform. */
        readonly found?: {
          readonly assessment: string
          readonly grade: "minor" | "major"
          /** Words in one or both languages. */
          readonly statement: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
        }
        /** Why this person may not do it; absent where they may. */
        readonly problem?: {
          /** A page that explains the kind of problem. */
          readonly type: string
          /** The kind of problem in a sentence. */
          readonly title: string
          /** The status of the answer. */
          readonly status: number
          /** The kind of problem, for programs. */
          readonly code: "assessment-faulty" | "standard-unknown" | "revision-unknown" | "revision-not-in-force" | "revision-ambiguous" | "revision-sunset" | "level-unknown" | "edit-lost" | "pack-faulty" | "receipt-faulty" | "evaluators-differ" | "receipt-differs" | "decision-faulty" | "report-faulty" | "document-unfit" | "document-incomplete" | "template-unknown" | "template-faulty" | "templates-read-only" | "pdf-unavailable" | "pdf-failed" | "question-too-costly" | "record-unknown" | "record-faulty" | "record-taken" | "act-forbidden" | "act-untimely" | "duties-mixed" | "certificate-unfit" | "register-unfit" | "key-reused" | "sign-in-needed" | "sign-in-refused" | "sign-in-locked" | "second-factor-needed" | "second-factor-refused" | "access-refused" | "json-faulty" | "request-faulty" | "request-malformed" | "route-unknown" | "schema-unknown" | "example-unknown" | "status-list-missing" | "method-not-allowed" | "not-acceptable" | "record-changed" | "precondition-missing" | "idempotency-key-missing" | "register-unavailable" | "request-timeout" | "body-too-large" | "media-type-unsupported" | "too-many-requests" | "host-unknown" | "header-too-large" | "internal" | "not-ready" | "too-busy"
          /** What happened this time, for people. */
          readonly detail: string
          /** Everything that is wrong, all at once, up to 200 faults. */
          readonly errors?: readonly ({
            /** The kind of fault. */
            readonly code: string
            /** Where: an RFC 6901 pointer into the body, or into the file named. */
            readonly pointer: string
            /** What is wrong. */
            readonly message: string
            /** What to do about it. */
            readonly fix: string
            readonly severity?: "error" | "warning"
            readonly file?: string
            readonly line?: number
            /** The clause it concerns. */
            readonly clause?: string
            /** The tag as it is written. */
            readonly tag?: string
            /** Where in the Word file. */
            readonly place?: {
              /** Such as body, header 1, footnotes. */
              readonly part: string
              /** Path of the part inside the Word file. */
              readonly file: string
              /** Which pages show a header or footer. */
              readonly pages?: "all" | "first" | "even"
              /** Of a header or footer, where there are several. */
              readonly section?: number
              /** As Word last laid the body out. */
              readonly page?: number
              readonly paragraph?: number
              readonly row?: number
              readonly cell?: number
              /** It stands in a text box. */
              readonly isTextBox?: true
              /** By the name that Word lists it under. */
              readonly object?: {
                readonly kind: "picture" | "chart"
                readonly name: string
              }
              /** The text round it, shortened. */
              readonly excerpt?: string
              /** The text is the alternative text of a picture or chart. */
              readonly isAlternative?: true
            }
            /** Where in the Word file. */
            readonly otherPlace?: {
              /** Such as body, header 1, footnotes. */
              readonly part: string
              /** Path of the part inside the Word file. */
              readonly file: string
              /** Which pages show a header or footer. */
              readonly pages?: "all" | "first" | "even"
              /** Of a header or footer, where there are several. */
              readonly section?: number
              /** As Word last laid the body out. */
              readonly page?: number
              readonly paragraph?: number
              readonly row?: number
              readonly cell?: number
              /** It stands in a text box. */
              readonly isTextBox?: true
              /** By the name that Word lists it under. */
              readonly object?: {
                readonly kind: "picture" | "chart"
                readonly name: string
              }
              /** The text round it, shortened. */
              readonly excerpt?: string
              /** The text is the alternative text of a picture or chart. */
              readonly isAlternative?: true
            }
            /** What was probably meant. */
            readonly suggestion?: string
          })[]
          /** How many more faults there are. */
          readonly omitted?: number
        }
      })[]
    }
  }
  /** Decisions whose certificate waits to be issued */
  listWaitingGrants: {
    readonly answer: {
      readonly items: readonly ({
        readonly decision: string
        readonly organisation: string
        /** Words in one or both languages. */
        readonly holder: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        readonly standard: string
        readonly level: {
          readonly id: string
          readonly title?: string | {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          readonly stars?: number
        }
        readonly points: number | string | null
        readonly max: number | string
        /** Words in one or both languages. */
        readonly scope: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** A calendar date, YYYY-MM-DD. */
        readonly decidedOn: string
        /** The last day on which the decision may be used. */
        readonly until: string
        /** Why nothing can be issued on it; absent where something can. */
        readonly problem?: {
          /** A page that explains the kind of problem. */
          readonly type: string
          /** The kind of problem in a sentence. */
          readonly title: string
          /** The status of the answer. */
          readonly status: number
          /** The kind of problem, for programs. */
          readonly code: "assessment-faulty" | "standard-unknown" | "revision-unknown" | "revision-not-in-force" | "revision-ambiguous" | "revision-sunset" | "level-unknown" | "edit-lost" | "pack-faulty" | "receipt-faulty" | "evaluators-differ" | "receipt-differs" | "decision-faulty" | "report-faulty" | "document-unfit" | "document-incomplete" | "template-unknown" | "template-faulty" | "templates-read-only" | "pdf-unavailable" | "pdf-failed" | "question-too-costly" | "record-unknown" | "record-faulty" | "record-taken" | "act-forbidden" | "act-untimely" | "duties-mixed" | "certificate-unfit" | "register-unfit" | "key-reused" | "sign-in-needed" | "sign-in-refused" | "sign-in-locked" | "second-factor-needed" | "second-factor-refused" | "access-refused" | "json-faulty" | "request-faulty" | "request-malformed" | "route-unknown" | "schema-unknown" | "example-unknown" | "status-list-missing" | "method-not-allowed" | "not-acceptable" | "record-changed" | "precondition-missing" | "idempotency-key-missing" | "register-unavailable" | "request-timeout" | "body-too-large" | "media-type-unsupported" | "too-many-requests" | "host-unknown" | "header-too-large" | "internal" | "not-ready" | "too-busy"
          /** What happened this time, for people. */
          readonly detail: string
          /** Everything that is wrong, all at once, up to 200 faults. */
          readonly errors?: readonly ({
            /** The kind of fault. */
            readonly code: string
            /** Where: an RFC 6901 pointer into the body, or into the file named. */
            readonly pointer: string
            /** What is wrong. */
            readonly message: string
            /** What to do about it. */
            readonly fix: string
            readonly severity?: "error" | "warning"
            readonly file?: string
            readonly line?: number
            /** The clause it concerns. */
            readonly clause?: string
            /** The tag as it is written. */
            readonly tag?: string
            /** Where in the Word file. */
            readonly place?: {
              /** Such as body, header 1, footnotes. */
              readonly part: string
              /** Path of the part inside the Word file. */
              readonly file: string
              /** Which pages show a header or footer. */
              readonly pages?: "all" | "first" | "even"
              /** Of a header or footer, where there are several. */
              readonly section?: number
              /** As Word last laid the body out. */
              readonly page?: number
              readonly paragraph?: number
              readonly row?: number
              readonly cell?: number
              /** It stands in a text box. */
              readonly isTextBox?: true
              /** By the name that Word lists it under. */
              readonly object?: {
                readonly kind: "picture" | "chart"
                readonly name: string
              }
              /** The text round it, shortened. */
              readonly excerpt?: string
              /** The text is the alternative text of a picture or chart. */
              readonly isAlternative?: true
            }
            /** Where in the Word file. */
            readonly otherPlace?: {
              /** Such as body, header 1, footnotes. */
              readonly part: string
              /** Path of the part inside the Word file. */
              readonly file: string
              /** Which pages show a header or footer. */
              readonly pages?: "all" | "first" | "even"
              /** Of a header or footer, where there are several. */
              readonly section?: number
              /** As Word last laid the body out. */
              readonly page?: number
              readonly paragraph?: number
              readonly row?: number
              readonly cell?: number
              /** It stands in a text box. */
              readonly isTextBox?: true
              /** By the name that Word lists it under. */
              readonly object?: {
                readonly kind: "picture" | "chart"
                readonly name: string
              }
              /** The text round it, shortened. */
              readonly excerpt?: string
              /** The text is the alternative text of a picture or chart. */
              readonly isAlternative?: true
            }
            /** What was probably meant. */
            readonly suggestion?: string
          })[]
          /** How many more faults there are. */
          readonly omitted?: number
        }
      })[]
    }
  }
  /** Make a key for programs of a person */
  makeApiKey: {
    readonly body: {
      readonly person: string
      /** What it is for. */
      readonly label: string
      readonly scopes: readonly ("read" | "work" | "rules" | "operate")[]
      /** A calendar date, YYYY-MM-DD. */
      readonly until: string
    }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "revoked"
      readonly person: string
      /** What it is for. */
      readonly label: string
      readonly scopes: readonly ("read" | "work" | "rules" | "operate")[]
      /** A calendar date, YYYY-MM-DD. */
      readonly until: string
      /** How the key begins. */
      readonly prefix: string
      /** Who did it, and when. */
      readonly made: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
      }
      /** The key itself, shown once. */
      readonly key: string
    }
  }
  /** Make a link by which a unit comments without an account */
  makeCommentLink: {
    readonly body: {
      readonly consultation: string
      /** The unit, national body or person. */
      readonly to: string
    }
    readonly answer: {
      readonly link: CommentLink
      /** The token itself, shown once. */
      readonly token: string
    }
  }
  /** Say that one has a revision open, and hear who else has */
  meetAtRevision: {
    readonly path: { id: string }
    readonly query?: { at?: string }
    readonly answer: {
      readonly people: readonly ({
        /** The id of the person. */
        readonly person: string
        readonly name: string
        /** When they opened it. */
        readonly since: string
        /** The cell in which they stand, as the page names it: what its table, its row and its column are called. */
        readonly at?: string
      })[]
    }
  }
  /** Mend a copy of a template */
  mendTemplate: {
    readonly query?: { kind?: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes" }
    readonly body: Uint8Array | string
    readonly answer: {
      /** Empty where nothing was certain; the file is then as it came. */
      readonly mends: readonly ({
        readonly code: "joined" | "rewritten" | "renamed" | "closed"
        /** What was done. */
        readonly message: string
        /** As it stood in the template. */
        readonly tag: string
        /** As it stands in the copy. */
        readonly now: string
        /** Where in the Word file. */
        readonly place: {
          /** Such as body, header 1, footnotes. */
          readonly part: string
          /** Path of the part inside the Word file. */
          readonly file: string
          /** Which pages show a header or footer. */
          readonly pages?: "all" | "first" | "even"
          /** Of a header or footer, where there are several. */
          readonly section?: number
          /** As Word last laid the body out. */
          readonly page?: number
          readonly paragraph?: number
          readonly row?: number
          readonly cell?: number
          /** It stands in a text box. */
          readonly isTextBox?: true
          /** By the name that Word lists it under. */
          readonly object?: {
            readonly kind: "picture" | "chart"
            readonly name: string
          }
          /** The text round it, shortened. */
          readonly excerpt?: string
          /** The text is the alternative text of a picture or chart. */
          readonly isAlternative?: true
        }
      })[]
      readonly check: {
        /** Which paper. */
        readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
        /** Whether papers can be made from it. */
        readonly isUsable: boolean
        /** Errors first, then what to weigh. */
        readonly faults: readonly ({
          /** The kind of fault. */
          readonly code: string
          readonly severity: "error" | "warning"
          readonly pointer: string
          /** What is wrong. */
          readonly message: string
          /** What to do about it. */
          readonly fix: string
          readonly file?: string
          readonly line?: number
          readonly clause?: string
          /** The tag as it is written. */
          readonly tag?: string
          /** Where in the Word file. */
          readonly place?: {
            /** Such as body, header 1, footnotes. */
            readonly part: string
            /** Path of the part inside the Word file. */
            readonly file: string
            /** Which pages show a header or footer. */
            readonly pages?: "all" | "first" | "even"
            /** Of a header or footer, where there are several. */
            readonly section?: number
            /** As Word last laid the body out. */
            readonly page?: number
            readonly paragraph?: number
            readonly row?: number
            readonly cell?: number
            /** It stands in a text box. */
            readonly isTextBox?: true
            /** By the name that Word lists it under. */
            readonly object?: {
              readonly kind: "picture" | "chart"
              readonly name: string
            }
            /** The text round it, shortened. */
            readonly excerpt?: string
            /** The text is the alternative text of a picture or chart. */
            readonly isAlternative?: true
          }
          /** Where in the Word file. */
          readonly otherPlace?: {
            /** Such as body, header 1, footnotes. */
            readonly part: string
            /** Path of the part inside the Word file. */
            readonly file: string
            /** Which pages show a header or footer. */
            readonly pages?: "all" | "first" | "even"
            /** Of a header or footer, where there are several. */
            readonly section?: number
            /** As Word last laid the body out. */
            readonly page?: number
            readonly paragraph?: number
            readonly row?: number
            readonly cell?: number
            /** It stands in a text box. */
            readonly isTextBox?: true
            /** By the name that Word lists it under. */
            readonly object?: {
              readonly kind: "picture" | "chart"
              readonly name: string
            }
            /** The text round it, shortened. */
            readonly excerpt?: string
            /** The text is the alternative text of a picture or chart. */
            readonly isAlternative?: true
          }
          /** What was probably meant. */
          readonly suggestion?: string
        })[]
        readonly tags: readonly ({
          readonly written: string
          readonly name: string
          readonly kind: string
          readonly within: readonly (string)[]
          readonly explanation: {
            readonly zh: string
            readonly en: string
          }
          readonly example?: string
          readonly places: readonly ({
            /** Such as body, header 1, footnotes. */
            readonly part: string
            /** Path of the part inside the Word file. */
            readonly file: string
            /** Which pages show a header or footer. */
            readonly pages?: "all" | "first" | "even"
            /** Of a header or footer, where there are several. */
            readonly section?: number
            /** As Word last laid the body out. */
            readonly page?: number
            readonly paragraph?: number
            readonly row?: number
            readonly cell?: number
            /** It stands in a text box. */
            readonly isTextBox?: true
            /** By the name that Word lists it under. */
            readonly object?: {
              readonly kind: "picture" | "chart"
              readonly name: string
            }
            /** The text round it, shortened. */
            readonly excerpt?: string
            /** The text is the alternative text of a picture or chart. */
            readonly isAlternative?: true
          })[]
        })[]
        /** Tags there are that it does not use. */
        readonly unused: readonly (string)[]
        readonly fonts?: {
          readonly latin: readonly (string)[]
          readonly eastAsian: readonly (string)[]
          /** Whether Chinese text has a face wherever nothing else is said. */
          readonly hasEastAsianDefault: boolean
        }
        /** SHA-256 of a template, 64 lower-case hexadecimal digits. */
        readonly sha256?: string
      }
      /** The copy, a Word file in base64. */
      readonly file: string
    }
  }
  /** Merge an organisation that is on record twice into the one that is kept */
  mergeOrganisation: {
    readonly path: { id: string }
    readonly body: {
      /** The organisation that is kept. */
      readonly into: string
      readonly reason: string
    }
    readonly answer: Organisation
  }
  /** Begin to set up one-time codes of your own */
  offerSecondFactor: {
    readonly path: { id: string }
    readonly body: {
      /** Your password. */
      readonly current: string
      /** The six digits that the app shows, or a recovery code. */
      readonly code?: string
    }
    readonly answer: {
      /** In base32, to type in. */
      readonly secret: string
      /** What a QR code for the app says. */
      readonly uri: string
    }
  }
  /** Put a draft to the vote */
  openBallot: {
    readonly path: { id: string }
    readonly body: {
      /** Words in one or both languages. */
      readonly title: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** The first day, YYYY-MM-DD. */
      readonly opens: string
      /** The last day. */
      readonly closes: string
      /** Ids of those who may vote; all are on record. */
      readonly voters: readonly (string)[]
    }
    readonly answer: Ballot
  }
  /** Ask for comments on a draft */
  openConsultation: {
    readonly path: { id: string }
    readonly body: {
      /** Words in one or both languages. */
      readonly title: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** The first day, YYYY-MM-DD. */
      readonly opens: string
      /** The last day; what comes later is marked late. */
      readonly closes: string
      /** What the committee has laid down for its consultations. */
      readonly rules: {
        /** Fewest days that it is open; the committee lays it down. */
        readonly leastDays?: number
        /** Whether a revision with unanswered comments may be published (`told`), or not (`refused`). */
        readonly unanswered: "told" | "refused"
      }
    }
    readonly answer: Consultation
  }
  /** Plan the assessment of an accepted application */
  planAssessment: {
    readonly body: {
      readonly application: string
      /** A revision of the rules by number; else the one in force on the last day. */
      readonly revision?: number
      /** Exactly one person leads. */
      readonly team: readonly ({
        readonly person: string
        readonly isLead?: boolean
        /** Whether they are in it as a technical expert. */
        readonly isExpert?: boolean
      })[]
      readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
      /** The first day, YYYY-MM-DD. */
      readonly from: string
      /** The last day, YYYY-MM-DD. */
      readonly until: string
      /** How samples are drawn: of what, how many, by what choice. */
      readonly sampling?: string
      readonly notes?: string
    }
    readonly answer: Assessment
  }
  /** Plan the assessment of a surveillance */
  planSurveillanceAssessment: {
    readonly path: { id: string }
    readonly body: {
      /** Exactly one person leads. */
      readonly team: readonly ({
        readonly person: string
        readonly isLead?: boolean
        /** Whether they are in it as a technical expert. */
        readonly isExpert?: boolean
      })[]
      readonly methods: readonly ("documents" | "on-site" | "interview" | "remote" | "mystery-customer" | "survey")[]
      /** The first day, YYYY-MM-DD. */
      readonly from: string
      /** The last day, YYYY-MM-DD. */
      readonly until: string
      /** How samples are drawn: of what, how many, by what choice. */
      readonly sampling?: string
      readonly notes?: string
    }
    readonly answer: Assessment
  }
  /** What an assessment in progress would come to by now */
  previewAssessment: {
    readonly path: { id: string }
    readonly query?: { date?: string }
    readonly answer: Receipt2
  }
  /** The certificate that a decision grants, as it would be printed today */
  previewGrant: {
    readonly path: { decision: string }
    readonly query?: { form?: "docx" | "pdf" | "pdf-a" }
    readonly answer: Uint8Array
  }
  /** A sample made from a template */
  previewTemplate: {
    readonly path: { sha256: string }
    readonly query?: { form?: "docx" | "pdf" | "pdf-a"; case?: "usual" | "shortest" | "longest" }
    readonly answer: Uint8Array
  }
  /** Propose a reduction or a reissue that a second person confirms */
  proposeChange: {
    readonly path: { id: string }
    readonly body: {
      readonly kind: "reduction" | "reissue"
      readonly reason: string
      /** Words in one or both languages. */
      readonly scope?: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      readonly sites?: readonly ({
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** Words in one or both languages. */
        readonly address?: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
      })[]
      readonly level?: string
    }
    readonly answer: Certificate
  }
  /** What is wrong with a revision over all possible assessments */
  proveRevision: {
    readonly path: { id: string; edition: string; revision: string }
    readonly answer: string
  }
  /** What is wrong with a revision over all possible assessments */
  proveRevisionOnRecord: {
    readonly path: { id: string }
    readonly answer: string
  }
  /** Publish a revision */
  publishRevision: {
    readonly path: { id: string }
    readonly answer: RulesRevision
  }
  /** Raise a nonconformity by hand */
  raiseNonconformity: {
    readonly path: { id: string }
    readonly body: {
      /** Id of the clause. */
      readonly clause: string
      /** As the standard has it. */
      readonly number?: string
      readonly grade: "minor" | "major"
      /** Words in one or both languages. */
      readonly statement: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      readonly evidence: readonly (string)[]
    }
    readonly answer: Nonconformity
  }
  /** What the clauses of a table come to */
  readClauseTable: {
    readonly query?: { sheet?: string; columns?: string }
    readonly body: Uint8Array | string
    readonly answer: {
      /** The sheets that were read. */
      readonly read: readonly (string)[]
      readonly sheets: readonly (string)[]
      /** Without `field`: not taken over. */
      readonly columns: readonly ({
        readonly letters: string
        readonly heading: string
        readonly field?: "number" | "section" | "subsection" | "title" | "title-en" | "text" | "text-en" | "points" | "method" | "evidence"
      })[]
      /** In the order of the table. */
      readonly clauses: readonly ({
        /** The row that it was read from. */
        readonly row: number
        /** Its sheet, where several were read. */
        readonly sheet?: string
        /** How many sections it stands in. */
        readonly depth: number
        readonly isSection: boolean
        readonly number?: string
        readonly title: string
        readonly titleInEnglish?: string
        readonly text?: string
        readonly textInEnglish?: string
        /** How its points are given. */
        readonly method?: string
        readonly evidence?: string
        readonly points?: number
      })[]
      /** What the points of all clauses come to. */
      readonly total: number | string
      /** Rows that are not taken over, such as notes. */
      readonly leftOver: readonly ({
        readonly sheet: string
        readonly row: number
      })[]
      readonly faults: readonly ({
        readonly code: string
        readonly severity: "error" | "warning"
        readonly file?: string
        readonly line?: number
        readonly pointer: string
        readonly clause?: string
        readonly message: string
        readonly fix: string
      })[]
    }
  }
  /** Say that you have read what a revision changes */
  readComparison: {
    readonly path: { id: string }
    readonly body: {
      /** SHA-256 of the pack in force that it was held against. */
      readonly before: string
      /** SHA-256 of the pack of the revision. */
      readonly after: string
    }
    readonly answer: RulesRevision
  }
  /** What taking a workbook over would change in a revision */
  readWorkbook: {
    readonly path: { id: string }
    readonly query?: { both?: "workbook" | "draft" }
    readonly body: Uint8Array | string
    readonly answer: {
      /** The version of the draft that was looked at. */
      readonly version: number
      /** Whether the draft is another one than the workbook was made from. */
      readonly old: boolean
      readonly changes: readonly ({
        /** `changed`: one cell. Otherwise what became of a row, or of the column of an example. */
        readonly kind: "changed" | "added" | "removed" | "moved"
        /** Sheet and address, such as `Clauses!F7`, or `Clauses!7:7` for a row; the sheet alone for a row that is not there any more. */
        readonly cell: string
        /** What row and column are about; for a row that came, where it stands. */
        readonly about: readonly (string)[]
        /** What the cell showed when the workbook was made, what a row said that went, or where one stood. */
        readonly before: string
        /** What the cell holds now, empty where it was emptied; what a row says that came, or where one stands now. */
        readonly after: string
        /** How many other places that name a clause go or change with it. */
        readonly along: number
        /** `same`: the draft says so already. `clash`: the draft says something else meanwhile. */
        readonly fate: "changes" | "same" | "clash"
        /** What the draft says at a `clash`, as JSON where it is no text. */
        readonly draft?: string
      })[]
      /** Everything that is wrong, by sheet and cell. An error keeps the workbook out; a warning says what is not read in. */
      readonly faults: readonly ({
        readonly code: string
        readonly severity: "error" | "warning"
        readonly file?: string
        readonly line?: number
        readonly pointer: string
        readonly clause?: string
        readonly message: string
        readonly fix: string
      })[]
      readonly comparison?: {
        readonly comparison: "touchstone-comparison/1"
        readonly left: {
          readonly standard: string
          readonly edition: string
          readonly revision: number
          readonly digest: string
          readonly designation?: string
          readonly title: string | { readonly [name: string]: string }
          readonly owner: string | { readonly [name: string]: string }
          readonly inForceFrom: string
          readonly status: "illustrative" | "draft" | "published"
        }
        readonly right: {
          readonly standard: string
          readonly edition: string
          readonly revision: number
          readonly digest: string
          readonly designation?: string
          readonly title: string | { readonly [name: string]: string }
          readonly owner: string | { readonly [name: string]: string }
          readonly inForceFrom: string
          readonly status: "illustrative" | "draft" | "published"
        }
        /** Marks that go with these numbers. */
        readonly marks: readonly ("illustrative" | "draft" | "published")[]
        readonly counts: {
          readonly same: number
          readonly reworded: number
          readonly moved: number
          readonly split: number
          readonly merged: number
          readonly new: number
          readonly withdrawn: number
        }
        readonly clauses: readonly ({
          readonly fate: "same" | "reworded" | "moved" | "split" | "merged" | "new" | "withdrawn"
          readonly before: readonly ({
            readonly clause: string
            readonly number?: string
            readonly title?: string | { readonly [name: string]: string }
            readonly under: readonly (string)[]
            readonly points: number | string | null
          })[]
          readonly after: readonly ({
            readonly clause: string
            readonly number?: string
            readonly title?: string | { readonly [name: string]: string }
            readonly under: readonly (string)[]
            readonly points: number | string | null
          })[]
          /** What holds them together; by likeness alone wants a look. */
          readonly because?: "id" | "succession" | "likeness"
          readonly likeness?: number
          readonly reworded: readonly ("title" | "text" | "evidence" | "ask")[]
          readonly renumbered: boolean
        })[]
        readonly parts: readonly ({
          /** Id of a section; `total` for all of them. */
          readonly part: string
          readonly number?: string
          readonly title?: string | { readonly [name: string]: string }
          readonly depth: number
          readonly before: number | string | null
          readonly after: number | string | null
          readonly change: number | string
          readonly percentBefore: number | string | null
          readonly percentAfter: number | string | null
        })[]
        readonly rules: readonly ({
          readonly area: "in-force" | "weight" | "criterion" | "applies" | "policy" | "rounding" | "part" | "value" | "table" | "adjustment" | "level" | "gate" | "qualifier" | "other"
          readonly kind: "added" | "removed" | "changed"
          readonly result: string
          readonly resultTitle?: string | { readonly [name: string]: string }
          readonly id: string
          /** The same words in every language. */
          readonly name: {
            readonly zh: string
            readonly en: string
          }
          /** The same words in every language. */
          readonly before?: {
            readonly zh: string
            readonly en: string
          }
          /** The same words in every language. */
          readonly after?: {
            readonly zh: string
            readonly en: string
          }
          /** What was compared, written out: the same JSON for the same judgement. */
          readonly compared: {
            readonly before?: unknown
            readonly after?: unknown
          }
        })[]
        /** What the files say otherwise and no clause, rule or answer tells: the rules of voting, sections, questions, names, reasons, sources, examples and templates. */
        readonly further: readonly ({
          readonly area: "standard" | "ballot" | "sections" | "asked" | "words" | "examples" | "papers"
          readonly kind: "added" | "removed" | "changed"
          /** Where it stands; begins with `/standard` or `/rules`. */
          readonly pointer: string
          /** The same words in every language. */
          readonly name: {
            readonly zh: string
            readonly en: string
          }
          /** The same words in every language. */
          readonly before?: {
            readonly zh: string
            readonly en: string
          }
          /** The same words in every language. */
          readonly after?: {
            readonly zh: string
            readonly en: string
          }
        })[]
        readonly judged: {
          /** The same answers are shown to give the same receipts, whatever is answered. */
          readonly alike: boolean
          /** Results that are not shown to come out the same; `main` is the main one. */
          readonly results: readonly (string)[]
          readonly titles: { readonly [name: string]: string | { readonly [name: string]: string } }
        }
        readonly carryOver: readonly ({
          readonly space: "answers" | "profile"
          readonly input: string
          readonly clause?: string
          readonly number?: string
          readonly title?: string | { readonly [name: string]: string }
          readonly carry: "stands" | "ask-again"
          readonly reason: string
          readonly from: readonly (string)[]
        })[]
        readonly effects?: {
          readonly count: number
          readonly by: {
            readonly keeps: number
            readonly rises: number
            readonly falls: number
            readonly "needs-new-evidence": number
            readonly "cannot-be-scored": number
          }
          readonly each: readonly ({
            readonly index: number
            readonly name?: string | { readonly [name: string]: string }
            readonly certificate?: string
            readonly effect: "keeps" | "rises" | "falls" | "needs-new-evidence" | "cannot-be-scored"
            readonly before: {
              readonly status: "scored" | "not-scored" | "blocked"
              readonly points: number | string | null
              readonly max: number | string
              readonly level: {
                readonly id: string
                readonly title: string | { readonly [name: string]: string }
              } | null
            } | null
            readonly after: {
              readonly status: "scored" | "not-scored" | "blocked"
              readonly points: number | string | null
              readonly max: number | string
              readonly level: {
                readonly id: string
                readonly title: string | { readonly [name: string]: string }
              } | null
            } | null
            readonly asks: readonly (string)[]
            readonly stands: number
            readonly problem?: {
              readonly code: string
              /** RFC 6901 pointer into that document. */
              readonly pointer: string
              /** The same words in every language. */
              readonly message: {
                readonly zh: string
                readonly en: string
              }
              /** The same words in every language. */
              readonly fix: {
                readonly zh: string
                readonly en: string
              }
            }
          })[]
        }
      }
    }
  }
  /** Apply for certification */
  receiveApplication: {
    readonly body: {
      readonly organisation: string
      /** Id of the standard. */
      readonly standard: string
      readonly edition: string
      readonly kind: "initial" | "renewal" | "transfer" | "extension"
      /** Words in one or both languages. */
      readonly scope: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      readonly sites: readonly ({
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** Words in one or both languages. */
        readonly address?: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
      })[]
      /** Facts about the applicant, by the ids of the profile of the standard. */
      readonly profile?: { readonly [name: string]: Assessment1AnswerValue }
      /** The certificate that is renewed, transferred or extended, by id. */
      readonly certificate?: string
    }
    readonly answer: Application
  }
  /** Put a comment on record */
  receiveComment: {
    readonly body: {
      readonly consultation: string
      /** The unit, national body or person. */
      readonly from: string
      /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
      readonly place: {
        /** Id of a clause or section of the draft. */
        readonly clause?: string
        /** The number as it is printed, such as 3.1. */
        readonly number?: string
        /** Line of the text. */
        readonly line?: string
        /** Paragraph, figure or table. */
        readonly element?: string
      }
      /** ISO's ge, te and ed. */
      readonly kind: "general" | "technical" | "editorial"
      readonly comment: string
      readonly proposed?: string
      /** What would change, as an edit of the draft takes it. */
      readonly change?: {
        /** A file of the draft, by its path. */
        readonly file: string
        readonly changes: readonly ({
          /** RFC 6901, into the file. */
          readonly pointer: string
          /** Nothing: taken out. */
          readonly value?: unknown
        })[]
      }
    }
    readonly answer: Comment
  }
  /** Bring a complaint or an appeal */
  receiveComplaint: {
    readonly body: {
      readonly form: "complaint" | "appeal"
      readonly organisation: string
      readonly about: {
        readonly kind: "assessment" | "decision" | "certificate"
        readonly id: string
      }
      /** Who brings it. */
      readonly from: string
      readonly statement: string
    }
    readonly answer: Complaint
  }
  /** Write answers on your own sheet */
  recordAnswers: {
    readonly path: { id: string }
    readonly body: { readonly [name: string]: boolean | number | string | {
      readonly state?: "not-applicable" | "not-checked"
      readonly reason?: string
      readonly value?: Assessment1AnswerValue
      readonly results?: readonly ({
        readonly place?: string
        readonly method?: string
        readonly value?: Assessment1AnswerValue
        /** Of this place alone, in place of a value; it is left out of what is judged. */
        readonly state?: "not-applicable" | "not-checked"
        readonly reason?: string
        readonly evidence?: readonly (string)[]
      })[]
      readonly evidence?: readonly (string)[]
      readonly note?: string
    } | null }
    readonly answer: AnswerSheet
  }
  /** Record what the team agreed on */
  recordConsensus: {
    readonly path: { id: string }
    readonly body: { readonly [name: string]: null | Assessment1Answer }
    readonly answer: Assessment
  }
  /** Reduce level, scope or sites */
  reduceCertificate: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
      /** Words in one or both languages. */
      readonly scope?: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      readonly sites?: readonly ({
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** Words in one or both languages. */
        readonly address?: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
      })[]
      readonly level?: string
    }
    readonly answer: Certificate
  }
  /** Refuse an application, with the reason */
  refuseApplication: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Application
  }
  /** Put an organisation on record */
  registerOrganisation: {
    readonly body: {
      /** Words in one or both languages. */
      readonly name: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** Words in one or both languages. */
      readonly address: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** Unified social credit code (GB 32100), with its check character. */
      readonly creditCode?: string
      readonly contacts: readonly ({
        readonly name: string
        readonly email?: string
        readonly phone?: string
      })[]
      /** Says that it is another organisation than those on record of the same name. */
      readonly isAnother?: boolean
    }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active"
      /** Words in one or both languages. */
      readonly name: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      /** Words in one or both languages. */
      readonly address: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      readonly creditCode?: string
      readonly contacts: readonly ({
        readonly name: string
        readonly email?: string
        readonly phone?: string
      })[]
      /** Organisations on record of the same name, credit code or address. */
      readonly alike: readonly ({
        readonly id: string
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        readonly by: readonly ("creditCode" | "name" | "address")[]
      })[]
    }
  }
  /** Issue a certificate anew because of how something is written */
  reissueCertificate: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
      /** Words in one or both languages. */
      readonly scope?: {
        /** In Chinese. */
        readonly zh?: string
        /** In English. */
        readonly en?: string
      }
      readonly sites?: readonly ({
        /** Words in one or both languages. */
        readonly name: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** Words in one or both languages. */
        readonly address?: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
      })[]
    }
    readonly answer: Certificate
  }
  /** Make a paper in Word or PDF */
  render: {
    readonly body: {
      /** Which paper. */
      readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
      /** `both` is for certificates. */
      readonly language: "zh" | "en" | "both"
      readonly assessment?: Assessment1
      readonly receipt?: Receipt2 | Receipt1
      readonly standard?: string
      readonly edition?: string
      readonly revision?: number
      readonly decision?: Decision1
      readonly report?: Report1
      /** Word is asked to open it for reading. Not security: anybody can undo it. */
      readonly readOnly?: boolean
      /** Whether a findings report tells the cheapest way to the next level, as information; it does not unless asked. Nothing to other papers. */
      readonly wayUp?: boolean
      /** SHA-256 of a template, 64 lower-case hexadecimal digits. */
      readonly template?: string
      /** Word unless it says PDF, or PDF/A-2b (`pdf-a`); those need LibreOffice. */
      readonly form?: "docx" | "pdf" | "pdf-a"
    }
    readonly answer: Uint8Array
  }
  /** Make papers from a stream of receipts or assessments */
  renderBatch: {
    readonly query: { kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"; language: "zh" | "en" | "both"; wayUp?: "true" | "false"; template?: string; form?: "docx" | "pdf" | "pdf-a" }
    readonly answer: Uint8Array
  }
  /** Put a slip in the decision on record */
  reopenAssessment: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Assessment
  }
  /** Open it again, with the reason */
  reopenNonconformity: {
    readonly path: { id: string }
    readonly body: {
      readonly note: string
    }
    readonly answer: Nonconformity
  }
  /** Put on record that a withdrawal was a slip */
  reopenWithdrawal: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Certificate
  }
  /** Put on record what the team reports of its work */
  reportAssessment: {
    readonly path: { id: string }
    readonly body: {
      /** Number of the report, as the body counts them. */
      readonly number?: string
      /** What was sampled. */
      readonly sampled?: string
      /** What of the plan was not covered, and why; empty where all was. */
      readonly notCovered?: readonly ({
        readonly what: string
        readonly why: string
      })[]
      /** Where the work departed from the plan, and why; empty where it did not. */
      readonly departures?: readonly ({
        readonly what: string
        readonly why: string
      })[]
      /** What the team concludes. */
      readonly conclusion?: string
      /** What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate. */
      readonly recommendation?: "grant" | "refuse" | "maintain" | "suspend" | "withdraw"
      /** What the organisation said to it. */
      readonly statement?: string
    }
    readonly answer: Assessment
  }
  /** Let a person sign in with the password alone again */
  resetSecondFactor: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "disabled"
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
      /** Since when the person signs in with a one-time code as well; absent where they do not. */
      readonly secondFactorSince?: string
    }
  }
  /** Answer it */
  resolveComplaint: {
    readonly path: { id: string }
    readonly body: {
      readonly outcome: "upheld" | "rejected"
      readonly answer: string
    }
    readonly answer: Complaint
  }
  /** Let a suspended certificate hold again, or take a withdrawal back */
  restoreCertificate: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Certificate
  }
  /** Try again what failed */
  retryBatch: {
    readonly path: { id: string }
    readonly answer: Batch
  }
  /** Give it back to the team, with the reason */
  returnAssessment: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Assessment
  }
  /** Say that the unit has no comments */
  returnBlank: {
    readonly answer: CommentLink
  }
  /** Give it back to the editors, with the reason */
  returnRevision: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: RulesRevision
  }
  /** Review the evaluation */
  reviewEvaluation: {
    readonly path: { id: string }
    readonly body: {
      readonly recommendation: "grant" | "refuse"
      readonly notes: string
    }
    readonly answer: Review
  }
  /** Make a key open nothing any more */
  revokeApiKey: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "revoked"
      readonly person: string
      /** What it is for. */
      readonly label: string
      readonly scopes: readonly ("read" | "work" | "rules" | "operate")[]
      /** A calendar date, YYYY-MM-DD. */
      readonly until: string
      /** How the key begins. */
      readonly prefix: string
      /** Who did it, and when. */
      readonly made: {
        /** Id of who did it. */
        readonly by: string
        /** RFC 3339, in UTC. */
        readonly at: string
      }
    }
  }
  /** Make a link open nothing any more */
  revokeCommentLink: {
    readonly path: { id: string }
    readonly answer: CommentLink
  }
  /** Say that somebody else may have a key */
  revokeSigningKey: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
    }
  }
  /** Make a new key that signs from now on */
  rotateSigningKey: {
    readonly answer: {
      readonly id: string
    }
  }
  /** Small changes of the rules, and whether the worked examples notice them */
  runMutants: {
    readonly path: { id: string; edition: string; revision: string }
    readonly answer: string
  }
  /** Small changes of the rules, and whether the worked examples notice them */
  runMutantsOnRecord: {
    readonly path: { id: string }
    readonly answer: string
  }
  /** Score an assessment */
  score: {
    readonly body: Assessment1
    readonly answer: Receipt2
  }
  /** Score a stream of assessments */
  scoreBatch: {
    readonly query?: { answer?: "result" | "receipt" }
    readonly answer: string
  }
  /** Try an assessment under a revision on record */
  scoreOnRecord: {
    readonly path: { id: string }
    readonly body: Assessment1
    readonly answer: Receipt2
  }
  /** Score an assessment, without the reasons */
  scoreResult: {
    readonly body: Assessment1
    readonly answer: {
      readonly standard: {
        readonly id: string
        readonly edition: string
        readonly revision: number
        readonly digest: string
      }
      readonly date: string
      /** Marks to be shown with these numbers. */
      readonly marks: readonly (string)[]
      readonly results: readonly ({
        readonly id: string
        readonly status: "scored" | "not-scored" | "blocked"
        readonly points: number | string | null
        /** A decimal as a number, any other fraction as text such as `100/3`. */
        readonly max: number | string
        readonly percent: number | string | null
        readonly level: string | null
        readonly qualifiers: readonly (string)[]
        readonly parts: { readonly [name: string]: number | string | null }
        readonly blockedBy: readonly (string)[]
      })[]
    }
  }
  /** Score an assessment under a standard */
  scoreUnderStandard: {
    readonly path: { id: string }
    readonly body: Assessment1OfStandard
    readonly answer: Receipt2
  }
  /** Search the public register */
  searchPublicRegister: {
    readonly query?: { limit?: string; cursor?: string; first?: "oldest" | "newest"; text?: string; standard?: string; level?: string; status?: "active" | "suspended" | "withdrawn" | "expired" | "superseded" }
    readonly answer: {
      readonly items: readonly ({
        readonly number: string
        /** What it is today. */
        readonly status: "active" | "suspended" | "withdrawn" | "expired" | "superseded"
        /** Whether it only shows what a certificate looks like and certifies nothing. */
        readonly isSpecimen: boolean
        readonly holder: {
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** Words in one or both scripts; maybe none. */
          readonly address: {
            readonly zh?: string
            readonly en?: string
          }
          /** Unified social credit code. */
          readonly creditCode?: string
        }
        /** The holder as the register names it since two records of it were merged; `holder` is as issued. */
        readonly heldBy?: {
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** A calendar date, YYYY-MM-DD. */
          readonly since: string
        }
        readonly standard: {
          readonly id: string
          readonly edition: string
          readonly designation: string
          /** Words in one or both scripts; maybe none. */
          readonly title: {
            readonly zh?: string
            readonly en?: string
          }
        }
        readonly level: {
          readonly id: string
          /** Words in one or both scripts; maybe none. */
          readonly title: {
            readonly zh?: string
            readonly en?: string
          }
          readonly stars?: number
        }
        /** Words in one or both languages. */
        readonly scope: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        readonly sites: readonly ({
          /** Words in one or both languages. */
          readonly name: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
          /** Words in one or both languages. */
          readonly address?: {
            /** In Chinese. */
            readonly zh?: string
            /** In English. */
            readonly en?: string
          }
        })[]
        /** A calendar date, YYYY-MM-DD. */
        readonly firstIssuedOn: string
        /** A calendar date, YYYY-MM-DD. */
        readonly validFrom: string
        /** A calendar date, YYYY-MM-DD. */
        readonly validUntil: string
        /** Days before it on which none was in force: a renewal came late. */
        readonly gap?: {
          /** A calendar date, YYYY-MM-DD. */
          readonly from: string
          /** A calendar date, YYYY-MM-DD. */
          readonly until: string
        }
        /** A calendar date, YYYY-MM-DD. */
        readonly statusSince?: string
        /** Number of the certificate that took its place. */
        readonly supersededBy?: string
        /** Words in one or both languages. */
        readonly body: {
          /** In Chinese. */
          readonly zh?: string
          /** In English. */
          readonly en?: string
        }
        /** SHA-256, 64 lower-case hexadecimal digits. */
        readonly document: string
        /** Signature of the claim in its QR code, base64url. */
        readonly claim?: string
      })[]
      readonly next?: string
    }
  }
  /** Set a password, your own or as an operator */
  setPassword: {
    readonly path: { id: string }
    readonly body: {
      readonly password: string
      /** The password there is; asked for where it is your own. */
      readonly current?: string
    }
    readonly answer: undefined
  }
  /** Sign in */
  signIn: {
    readonly body: {
      readonly login: string
      readonly password: string
      /** The six digits that the app shows, or a recovery code. */
      readonly code?: string
    }
    readonly answer: {
      readonly person: {
        readonly id: string
        readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
        readonly name: string
      }
      readonly expiresAt: string
    }
  }
  /** Sign out */
  signOut: {
    readonly answer: undefined
  }
  /** Take up the review of an application */
  startApplicationReview: {
    readonly path: { id: string }
    readonly answer: Application
  }
  /** Begin the assessment */
  startAssessment: {
    readonly path: { id: string }
    readonly answer: Assessment
  }
  /** Let nothing more of it be done */
  stopBatch: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Batch
  }
  /** Hand a draft to the approvers */
  submitRevision: {
    readonly path: { id: string }
    readonly answer: RulesRevision
  }
  /** Begin the successor of a published revision, on record or in folders */
  succeedPublishedRevision: {
    readonly path: { id: string; edition: string; revision: string }
    readonly body: {
      /** A calendar date, YYYY-MM-DD. */
      readonly from: string
      /** Its number. Default: the next. */
      readonly revision?: number
    }
    readonly answer: RulesRevision
  }
  /** Begin the successor of a revision on record */
  succeedRevision: {
    readonly path: { id: string }
    readonly body: {
      /** A calendar date, YYYY-MM-DD. */
      readonly from: string
      /** Its number. Default: the next. */
      readonly revision?: number
    }
    readonly answer: RulesRevision
  }
  /** Say that a unit supports or opposes it */
  supportComment: {
    readonly path: { id: string }
    readonly body: {
      /** The unit, national body or person. */
      readonly unit: string
      readonly position: "supports" | "opposes"
    }
    readonly answer: Comment
  }
  /** Suspend a certificate, with the reason */
  suspendCertificate: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Certificate
  }
  /** Put the comments of a returned sheet on record */
  takeInCommentSheet: {
    readonly path: { id: string }
    readonly query?: { from?: string; answers?: "taken" | "left"; kept?: "yes" | "no" }
    readonly body: Uint8Array | string
    readonly answer: {
      /** Rows that are comments on record now. */
      readonly received: readonly ({
        readonly sheet: string
        readonly row: number
        readonly comment: number
        /** What it says, where it is only looked at. */
        readonly said?: {
          readonly from: string
          /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
          readonly place: {
            /** Id of a clause or section of the draft. */
            readonly clause?: string
            /** The number as it is printed, such as 3.1. */
            readonly number?: string
            /** Line of the text. */
            readonly line?: string
            /** Paragraph, figure or table. */
            readonly element?: string
          }
          readonly kind: "general" | "technical" | "editorial"
          readonly comment: string
          readonly proposed?: string
        }
      })[]
      /** Rows that say what `comment` of the same unit says already. */
      readonly repeated: readonly ({
        readonly sheet: string
        readonly row: number
        readonly comment: number
        /** What it says, where it is only looked at. */
        readonly said?: {
          readonly from: string
          /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
          readonly place: {
            /** Id of a clause or section of the draft. */
            readonly clause?: string
            /** The number as it is printed, such as 3.1. */
            readonly number?: string
            /** Line of the text. */
            readonly line?: string
            /** Paragraph, figure or table. */
            readonly element?: string
          }
          readonly kind: "general" | "technical" | "editorial"
          readonly comment: string
          readonly proposed?: string
        }
      })[]
      /** Rows without a type of comment: taken as general. */
      readonly untyped: readonly ({
        readonly sheet: string
        readonly row: number
        readonly comment: number
        /** What it says, where it is only looked at. */
        readonly said?: {
          readonly from: string
          /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
          readonly place: {
            /** Id of a clause or section of the draft. */
            readonly clause?: string
            /** The number as it is printed, such as 3.1. */
            readonly number?: string
            /** Line of the text. */
            readonly line?: string
            /** Paragraph, figure or table. */
            readonly element?: string
          }
          readonly kind: "general" | "technical" | "editorial"
          readonly comment: string
          readonly proposed?: string
        }
      })[]
      /** Rows whose answer is another than on record: on record now with `answers=taken`. */
      readonly answered: readonly ({
        readonly sheet: string
        readonly row: number
        readonly comment: number
        /** What it says, where it is only looked at. */
        readonly said?: {
          readonly from: string
          /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
          readonly place: {
            /** Id of a clause or section of the draft. */
            readonly clause?: string
            /** The number as it is printed, such as 3.1. */
            readonly number?: string
            /** Line of the text. */
            readonly line?: string
            /** Paragraph, figure or table. */
            readonly element?: string
          }
          readonly kind: "general" | "technical" | "editorial"
          readonly comment: string
          readonly proposed?: string
        }
      })[]
      /** Rows with an answer that is not taken, remarks or a number, which stay on the sheet. */
      readonly leftOver: readonly ({
        readonly sheet: string
        readonly row: number
        readonly comment: number
        /** What it says, where it is only looked at. */
        readonly said?: {
          readonly from: string
          /** Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause. */
          readonly place: {
            /** Id of a clause or section of the draft. */
            readonly clause?: string
            /** The number as it is printed, such as 3.1. */
            readonly number?: string
            /** Line of the text. */
            readonly line?: string
            /** Paragraph, figure or table. */
            readonly element?: string
          }
          readonly kind: "general" | "technical" | "editorial"
          readonly comment: string
          readonly proposed?: string
        }
      })[]
    }
  }
  /** Take the answers of the last evaluation over, to be looked at again */
  takeOverAnswers: {
    readonly path: { id: string }
    readonly answer: Assessment
  }
  /** Take a workbook over into a draft */
  takeWorkbook: {
    readonly path: { id: string }
    readonly query?: { both?: "workbook" | "draft" }
    readonly body: Uint8Array | string
    readonly answer: RulesRevision
  }
  /** Work the worked examples of a revision */
  testRevision: {
    readonly path: { id: string; edition: string; revision: string }
    readonly answer: {
      readonly examples: number
      readonly failed: number
      readonly runs: readonly ({
        readonly example: string
        readonly title: string
        readonly failures: readonly ({
          /** RFC 6901, into the example. */
          readonly pointer: string
          readonly clause?: string
          /** What came, as an example states it; absent where nothing can be stated there. */
          readonly found?: unknown
          /** What came, and what was expected. */
          readonly message: string
        })[]
      })[]
    }
  }
  /** Work the worked examples of a revision */
  testRevisionOnRecord: {
    readonly path: { id: string }
    readonly answer: {
      readonly examples: number
      readonly failed: number
      readonly runs: readonly ({
        readonly example: string
        readonly title: string
        readonly failures: readonly ({
          /** RFC 6901, into the example. */
          readonly pointer: string
          readonly clause?: string
          /** What came, as an example states it; absent where nothing can be stated there. */
          readonly found?: unknown
          /** What came, and what was expected. */
          readonly message: string
        })[]
      })[]
    }
  }
  /** Let a person try their password again at once */
  unlockPerson: {
    readonly path: { id: string }
    readonly answer: {
      readonly id: string
      readonly version: number
      /** RFC 3339, in UTC. */
      readonly createdAt: string
      /** RFC 3339, in UTC. */
      readonly updatedAt: string
      readonly state: "active" | "disabled"
      readonly name: string
      /** What the person signs in with. */
      readonly login: string
      readonly roles: readonly ("editor" | "approver" | "assessor" | "reviewer" | "decision-maker" | "clerk" | "reader" | "operator" | "contact")[]
      /** The organisation that a contact speaks for. */
      readonly organisation?: string
      /** Since when the person signs in with a one-time code as well; absent where they do not. */
      readonly secondFactorSince?: string
    }
  }
  /** Keep a template */
  uploadTemplate: {
    readonly query: { kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes" }
    readonly body: Uint8Array | string
    readonly answer: {
      /** SHA-256 of a template, 64 lower-case hexadecimal digits. */
      readonly sha256: string
      /** Which paper. */
      readonly kind: "certificate" | "findings" | "score-sheet" | "nonconformity-notice" | "annex" | "assessment-sheet" | "standard-text" | "comparison" | "decision-record" | "certificate-notice" | "certificate-label" | "assessment-plan" | "drafting-note" | "ballot-minutes"
      readonly bytes: number
      /** When it came, RFC 3339. */
      readonly keptAt: string
    }
  }
  /** Whether the audit trail is whole */
  verifyAuditTrail: {
    readonly answer: {
      readonly ok: true
      readonly links: number
      /** SHA-256, 64 lower-case hexadecimal digits. */
      readonly head: string
    } | {
      readonly ok: false
      readonly links: number
      readonly seq?: number
      readonly fault: string
    }
  }
  /** Confirm that the correction was checked */
  verifyCorrection: {
    readonly path: { id: string }
    readonly body: {
      readonly note: string
    }
    readonly answer: Nonconformity
  }
  /** Verify a receipt */
  verifyReceipt: {
    readonly body: Receipt2 | Receipt1
    readonly answer: {
      /** Whether nothing differs. */
      readonly holds: boolean
      readonly standard: {
        readonly id: string
        readonly edition: string
        readonly revision: number
      }
      /** The first difference, and where a digest differs what follows from it. */
      readonly differences: readonly ({
        /** Where in the receipt. */
        readonly pointer: string
        /** What the computation gives. */
        readonly expected?: unknown
        /** What the receipt says. */
        readonly actual?: unknown
        readonly clause?: string
        readonly message: string
      })[]
      /** Where the revision was withdrawn since: what it scored is still computed by it, and nothing new is. */
      readonly withdrawn?: {
        /** YYYY-MM-DD */
        readonly on: string
        readonly reason: string
      }
      /** What changes nothing. */
      readonly notes: readonly (string)[]
    }
  }
  /** Take an application back */
  withdrawApplication: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Application
  }
  /** Take a certificate back for good */
  withdrawCertificate: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: Certificate
  }
  /** Let a published revision be used for no new assessment */
  withdrawRevision: {
    readonly path: { id: string }
    readonly body: {
      readonly reason: string
    }
    readonly answer: RulesRevision
  }
}

/** Method, address and form of the answer of each operation. */
export const OPERATIONS = {
  abandonAssessment: ['POST', '/v1/assessments/{id}/abandon', 'json'],
  acceptApplication: ['POST', '/v1/applications/{id}/accept', 'json'],
  activateTemplate: ['POST', '/v1/templates/{sha256}/activate', 'json'],
  addPerson: ['POST', '/v1/persons', 'json'],
  amendConsultation: ['PUT', '/v1/consultations/{id}', 'json'],
  amendOrganisation: ['PUT', '/v1/organisations/{id}', 'json'],
  amendPerson: ['PUT', '/v1/persons/{id}', 'json'],
  answerComment: ['POST', '/v1/comments/{id}/answer', 'json'],
  answerComments: ['POST', '/v1/consultations/{id}/answers', 'json'],
  answerNonconformity: ['POST', '/v1/nonconformities/{id}/answer', 'json'],
  askBatch: ['POST', '/v1/batches', 'json'],
  assignComplaint: ['POST', '/v1/complaints/{id}/assign', 'json'],
  attachComplaintFile: ['POST', '/v1/complaints/{id}/files', 'json'],
  attachEvidence: ['POST', '/v1/assessments/{id}/evidence', 'json'],
  beginDemonstrationAgain: ['POST', '/v1/demonstration/begin-again', 'json'],
  calibrate: ['POST', '/v1/calibrate', 'json'],
  cancelBallot: ['POST', '/v1/ballots/{id}/cancel', 'json'],
  castVote: ['POST', '/v1/ballots/{id}/votes', 'json'],
  changePlan: ['PUT', '/v1/assessments/{id}/plan', 'json'],
  checkPaper: ['POST', '/v1/public/papers', 'json'],
  checkPaperByForm: ['POST', '/check', 'text'],
  checkRevision: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/check', 'json'],
  checkRevisionOnRecord: ['GET', '/v1/revisions/{id}/check', 'json'],
  checkTemplate: ['POST', '/v1/templates/check', 'json'],
  closeNonconformity: ['POST', '/v1/nonconformities/{id}/close', 'json'],
  commentByLink: ['POST', '/v1/commenting/comments', 'json'],
  compare: ['POST', '/v1/compare', 'json'],
  compareRevisionOnRecord: ['GET', '/v1/revisions/{id}/comparison', 'json'],
  concludeConsultation: ['POST', '/v1/consultations/{id}/conclude', 'json'],
  concludeSurveillance: ['POST', '/v1/surveillance/{id}/conclude', 'json'],
  confirmChange: ['POST', '/v1/certificates/{id}/confirm', 'json'],
  confirmSecondFactor: ['POST', '/v1/persons/{id}/second-factor/confirm', 'json'],
  decideCertification: ['POST', '/v1/assessments/{id}/decide', 'json'],
  declineChange: ['POST', '/v1/certificates/{id}/decline', 'json'],
  disablePerson: ['POST', '/v1/persons/{id}/disable', 'json'],
  draftFromClauseTable: ['POST', '/v1/clause-tables/draft', 'json'],
  editRevision: ['PATCH', '/v1/revisions/{id}', 'json'],
  enablePerson: ['POST', '/v1/persons/{id}/enable', 'json'],
  evaluateAssessment: ['POST', '/v1/assessments/{id}/evaluate', 'json'],
  explain: ['POST', '/v1/explain', 'json'],
  explainOnRecord: ['POST', '/v1/revisions/{id}/explain', 'json'],
  exportRevision: ['GET', '/v1/revisions/{id}/files', 'json'],
  findRevision: ['GET', '/v1/standards/{id}/revision', 'json'],
  foresee: ['POST', '/v1/foresee', 'json'],
  getAnnex: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/annex', 'bytes'],
  getAnnexOnRecord: ['GET', '/v1/revisions/{id}/annex', 'bytes'],
  getAnswerSheet: ['GET', '/v1/answer-sheets/{id}', 'json'],
  getAnswerSheetHistory: ['GET', '/v1/answer-sheets/{id}/history', 'json'],
  getApiKey: ['GET', '/v1/api-keys/{id}', 'json'],
  getApplication: ['GET', '/v1/applications/{id}', 'json'],
  getApplicationHistory: ['GET', '/v1/applications/{id}/history', 'json'],
  getAssessment: ['GET', '/v1/assessments/{id}', 'json'],
  getAssessmentHistory: ['GET', '/v1/assessments/{id}/history', 'json'],
  getAssessmentPlan: ['GET', '/v1/assessments/{id}/plan', 'bytes'],
  getAssessmentSheet: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/assessment-sheet', 'bytes'],
  getAssessmentSheetOnRecord: ['GET', '/v1/revisions/{id}/assessment-sheet', 'bytes'],
  getAuditTrail: ['GET', '/v1/audit', 'json'],
  getBallot: ['GET', '/v1/ballots/{id}', 'json'],
  getBallotHistory: ['GET', '/v1/ballots/{id}/history', 'json'],
  getBallotMinutes: ['GET', '/v1/ballots/{id}/minutes', 'bytes'],
  getBallotResult: ['GET', '/v1/ballots/{id}/result', 'json'],
  getBatch: ['GET', '/v1/batches/{id}', 'json'],
  getBatchHistory: ['GET', '/v1/batches/{id}/history', 'json'],
  getBatchProgress: ['GET', '/v1/batches/{id}/progress', 'json'],
  getBoundaryExamples: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/boundary-examples', 'text'],
  getBoundaryExamplesOnRecord: ['GET', '/v1/revisions/{id}/boundary-examples', 'text'],
  getCertificate: ['GET', '/v1/certificates/{id}', 'json'],
  getCertificateCopy: ['GET', '/v1/certificates/{id}/copy', 'bytes'],
  getCertificateDocument: ['GET', '/v1/certificates/{id}/document', 'bytes'],
  getCertificateHistory: ['GET', '/v1/certificates/{id}/history', 'json'],
  getCertificateLabel: ['GET', '/v1/certificates/{id}/label', 'bytes'],
  getCertificateNotice: ['GET', '/v1/certificates/{id}/notices/{place}/letter', 'bytes'],
  getCertificateProof: ['GET', '/v1/public/certificates/{number}/proof', 'text'],
  getCertificateTable: ['GET', '/v1/certificates/table', 'bytes'],
  getCertificationBody: ['GET', '/v1/body', 'json'],
  getCertificationDecision: ['GET', '/v1/decisions/{id}', 'json'],
  getCertificationDecisionHistory: ['GET', '/v1/decisions/{id}/history', 'json'],
  getCheckpoint: ['GET', '/v1/trust/logs/{log}/checkpoint', 'text'],
  getComment: ['GET', '/v1/comments/{id}', 'json'],
  getCommentEffect: ['GET', '/v1/comments/{id}/effect', 'json'],
  getCommentHistory: ['GET', '/v1/comments/{id}/history', 'json'],
  getCommentLink: ['GET', '/v1/comment-links/{id}', 'json'],
  getCommentLinkHistory: ['GET', '/v1/comment-links/{id}/history', 'json'],
  getCommentTable: ['GET', '/v1/consultations/{id}/table', 'bytes'],
  getCommenting: ['GET', '/v1/commenting', 'json'],
  getComplaint: ['GET', '/v1/complaints/{id}', 'json'],
  getComplaintFile: ['GET', '/v1/complaints/{id}/files/{file}', 'bytes'],
  getComplaintHistory: ['GET', '/v1/complaints/{id}/history', 'json'],
  getConsultation: ['GET', '/v1/consultations/{id}', 'json'],
  getConsultationHistory: ['GET', '/v1/consultations/{id}/history', 'json'],
  getDecisionRecord: ['GET', '/v1/decisions/{id}/record', 'bytes'],
  getDemonstration: ['GET', '/v1/demonstration', 'json'],
  getDraftingNote: ['GET', '/v1/revisions/{id}/drafting-note', 'bytes'],
  getEvaluation: ['GET', '/v1/evaluations/{id}', 'json'],
  getEvaluationHistory: ['GET', '/v1/evaluations/{id}/history', 'json'],
  getEvaluationReceipt: ['GET', '/v1/evaluations/{id}/receipt', 'json'],
  getEvidence: ['GET', '/v1/assessments/{id}/evidence/{file}', 'bytes'],
  getExample: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/examples/{example}', 'json'],
  getFindingsReport: ['GET', '/v1/evaluations/{id}/report', 'bytes'],
  getMetrics: ['GET', '/metrics', 'text'],
  getNonconformity: ['GET', '/v1/nonconformities/{id}', 'json'],
  getNonconformityHistory: ['GET', '/v1/nonconformities/{id}/history', 'json'],
  getOrganisation: ['GET', '/v1/organisations/{id}', 'json'],
  getOrganisationHistory: ['GET', '/v1/organisations/{id}/history', 'json'],
  getPack: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}', 'json'],
  getPackByDigest: ['GET', '/v1/packs/{digest}', 'json'],
  getPackOnRecord: ['GET', '/v1/revisions/{id}/pack', 'json'],
  getPerson: ['GET', '/v1/persons/{id}', 'json'],
  getProblemKind: ['GET', '/problems/{code}', 'json'],
  getPublicCertificate: ['GET', '/v1/public/certificates/{number}', 'json'],
  getPublicRegisterTable: ['GET', '/v1/public/certificates.csv', 'text'],
  getQuestions: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/questions', 'json'],
  getQuestionsOnRecord: ['GET', '/v1/revisions/{id}/questions', 'json'],
  getReadiness: ['GET', '/v1/revisions/{id}/readiness', 'json'],
  getReminderCalendar: ['GET', '/v1/reminders/calendar.ics', 'text'],
  getReminderFeed: ['GET', '/v1/reminders/feed.json', 'json'],
  getReview: ['GET', '/v1/reviews/{id}', 'json'],
  getReviewHistory: ['GET', '/v1/reviews/{id}/history', 'json'],
  getRules: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/rules', 'json'],
  getRulesOnRecord: ['GET', '/v1/revisions/{id}/rules', 'json'],
  getRulesRevision: ['GET', '/v1/revisions/{id}', 'json'],
  getRulesRevisionHistory: ['GET', '/v1/revisions/{id}/history', 'json'],
  getSchema: ['GET', '/v1/schemas/{name}', 'json'],
  getSession: ['GET', '/v1/sessions/current', 'json'],
  getSigningKeys: ['GET', '/v1/trust/keys', 'json'],
  getStandard: ['GET', '/v1/standards/{id}', 'json'],
  getStandardText: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/standard-text', 'bytes'],
  getStandardTextOnRecord: ['GET', '/v1/revisions/{id}/standard-text', 'bytes'],
  getStanding: ['GET', '/v1/revisions/{id}/standing', 'json'],
  getStatusList: ['GET', '/v1/trust/status-list', 'bytes'],
  getSurveillance: ['GET', '/v1/surveillance/{id}', 'json'],
  getSurveillanceHistory: ['GET', '/v1/surveillance/{id}/history', 'json'],
  getTemplate: ['GET', '/v1/templates/{sha256}', 'bytes'],
  getWorkbook: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/workbook', 'bytes'],
  getWorkbookOnRecord: ['GET', '/v1/revisions/{id}/workbook', 'bytes'],
  handOutCertificates: ['POST', '/v1/certificates/papers', 'bytes'],
  importRevision: ['POST', '/v1/revisions', 'json'],
  improve: ['POST', '/v1/improve', 'json'],
  isAlive: ['GET', '/livez', 'json'],
  isReady: ['GET', '/readyz', 'json'],
  issueCertificate: ['POST', '/v1/certificates', 'json'],
  listAlikeOrganisations: ['GET', '/v1/organisations/{id}/alike', 'json'],
  listAnswerSheets: ['GET', '/v1/answer-sheets', 'json'],
  listApiKeys: ['GET', '/v1/api-keys', 'json'],
  listApplications: ['GET', '/v1/applications', 'json'],
  listAssessments: ['GET', '/v1/assessments', 'json'],
  listBallots: ['GET', '/v1/ballots', 'json'],
  listBatchItems: ['GET', '/v1/batches/{id}/items', 'json'],
  listBatchs: ['GET', '/v1/batches', 'json'],
  listCertificates: ['GET', '/v1/certificates', 'json'],
  listCertificationDecisions: ['GET', '/v1/decisions', 'json'],
  listCommentLinks: ['GET', '/v1/comment-links', 'json'],
  listComments: ['GET', '/v1/comments', 'json'],
  listCommentsOnDraft: ['GET', '/v1/consultations/{id}/comments', 'json'],
  listComplaints: ['GET', '/v1/complaints', 'json'],
  listConsultations: ['GET', '/v1/consultations', 'json'],
  listConsultationsOnRevision: ['GET', '/v1/revisions/{id}/comments', 'json'],
  listDocumentKinds: ['GET', '/v1/documents/kinds', 'json'],
  listEvaluatedAssessments: ['GET', '/v1/evaluations/assessments', 'json'],
  listEvaluations: ['GET', '/v1/evaluations', 'json'],
  listNonconformities: ['GET', '/v1/nonconformities', 'json'],
  listOrganisations: ['GET', '/v1/organisations', 'json'],
  listPersons: ['GET', '/v1/persons', 'json'],
  listProblemKinds: ['GET', '/problems', 'json'],
  listReminders: ['GET', '/v1/reminders', 'json'],
  listReviews: ['GET', '/v1/reviews', 'json'],
  listRevisions: ['GET', '/v1/standards/{id}/editions/{edition}/revisions', 'json'],
  listRulesRevisions: ['GET', '/v1/revisions', 'json'],
  listSchemas: ['GET', '/v1/schemas', 'json'],
  listStandards: ['GET', '/v1/standards', 'json'],
  listSurveillance: ['GET', '/v1/surveillance', 'json'],
  listTags: ['GET', '/v1/documents/kinds/{kind}/tags', 'json'],
  listTemplateUses: ['GET', '/v1/certificates/templates', 'json'],
  listTemplateVersions: ['GET', '/v1/templates/versions', 'json'],
  listTemplates: ['GET', '/v1/templates', 'json'],
  listWaitingActs: ['GET', '/v1/waiting', 'json'],
  listWaitingGrants: ['GET', '/v1/grants', 'json'],
  makeApiKey: ['POST', '/v1/api-keys', 'json'],
  makeCommentLink: ['POST', '/v1/comment-links', 'json'],
  meetAtRevision: ['PUT', '/v1/revisions/{id}/presence', 'json'],
  mendTemplate: ['POST', '/v1/templates/mend', 'json'],
  mergeOrganisation: ['POST', '/v1/organisations/{id}/merge', 'json'],
  offerSecondFactor: ['POST', '/v1/persons/{id}/second-factor', 'json'],
  openBallot: ['POST', '/v1/revisions/{id}/ballots', 'json'],
  openConsultation: ['POST', '/v1/revisions/{id}/consultations', 'json'],
  planAssessment: ['POST', '/v1/assessments', 'json'],
  planSurveillanceAssessment: ['POST', '/v1/surveillance/{id}/assessment', 'json'],
  previewAssessment: ['GET', '/v1/assessments/{id}/preview', 'json'],
  previewGrant: ['GET', '/v1/grants/{decision}/preview', 'bytes'],
  previewTemplate: ['GET', '/v1/templates/{sha256}/preview', 'bytes'],
  proposeChange: ['POST', '/v1/certificates/{id}/propose', 'json'],
  proveRevision: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/proof', 'text'],
  proveRevisionOnRecord: ['GET', '/v1/revisions/{id}/proof', 'text'],
  publishRevision: ['POST', '/v1/revisions/{id}/publish', 'json'],
  raiseNonconformity: ['POST', '/v1/assessments/{id}/nonconformities', 'json'],
  readClauseTable: ['POST', '/v1/clause-tables', 'json'],
  readComparison: ['POST', '/v1/revisions/{id}/read', 'json'],
  readWorkbook: ['POST', '/v1/revisions/{id}/workbook/reading', 'json'],
  receiveApplication: ['POST', '/v1/applications', 'json'],
  receiveComment: ['POST', '/v1/comments', 'json'],
  receiveComplaint: ['POST', '/v1/complaints', 'json'],
  recordAnswers: ['POST', '/v1/assessments/{id}/answers', 'json'],
  recordConsensus: ['PATCH', '/v1/assessments/{id}/consensus', 'json'],
  reduceCertificate: ['POST', '/v1/certificates/{id}/reduce', 'json'],
  refuseApplication: ['POST', '/v1/applications/{id}/refuse', 'json'],
  registerOrganisation: ['POST', '/v1/organisations', 'json'],
  reissueCertificate: ['POST', '/v1/certificates/{id}/reissue', 'json'],
  render: ['POST', '/v1/render', 'bytes'],
  renderBatch: ['POST', '/v1/render/batch', 'bytes'],
  reopenAssessment: ['POST', '/v1/assessments/{id}/reopen', 'json'],
  reopenNonconformity: ['POST', '/v1/nonconformities/{id}/reopen', 'json'],
  reopenWithdrawal: ['POST', '/v1/certificates/{id}/reopen', 'json'],
  reportAssessment: ['PUT', '/v1/assessments/{id}/report', 'json'],
  resetSecondFactor: ['POST', '/v1/persons/{id}/second-factor/reset', 'json'],
  resolveComplaint: ['POST', '/v1/complaints/{id}/resolve', 'json'],
  restoreCertificate: ['POST', '/v1/certificates/{id}/restore', 'json'],
  retryBatch: ['POST', '/v1/batches/{id}/retry', 'json'],
  returnAssessment: ['POST', '/v1/assessments/{id}/return', 'json'],
  returnBlank: ['POST', '/v1/commenting/blank', 'json'],
  returnRevision: ['POST', '/v1/revisions/{id}/return', 'json'],
  reviewEvaluation: ['POST', '/v1/assessments/{id}/review', 'json'],
  revokeApiKey: ['POST', '/v1/api-keys/{id}/revoke', 'json'],
  revokeCommentLink: ['POST', '/v1/comment-links/{id}/revoke', 'json'],
  revokeSigningKey: ['POST', '/v1/signing-keys/{id}/revoke', 'json'],
  rotateSigningKey: ['POST', '/v1/signing-keys', 'json'],
  runMutants: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/mutants', 'text'],
  runMutantsOnRecord: ['GET', '/v1/revisions/{id}/mutants', 'text'],
  score: ['POST', '/v1/score', 'json'],
  scoreBatch: ['POST', '/v1/score/batch', 'text'],
  scoreOnRecord: ['POST', '/v1/revisions/{id}/score', 'json'],
  scoreResult: ['POST', '/v1/score/result', 'json'],
  scoreUnderStandard: ['POST', '/v1/standards/{id}/score', 'json'],
  searchPublicRegister: ['GET', '/v1/public/certificates', 'json'],
  setPassword: ['POST', '/v1/persons/{id}/password', 'none'],
  signIn: ['POST', '/v1/sessions', 'json'],
  signOut: ['DELETE', '/v1/sessions/current', 'none'],
  startApplicationReview: ['POST', '/v1/applications/{id}/start-review', 'json'],
  startAssessment: ['POST', '/v1/assessments/{id}/start', 'json'],
  stopBatch: ['POST', '/v1/batches/{id}/stop', 'json'],
  submitRevision: ['POST', '/v1/revisions/{id}/submit', 'json'],
  succeedPublishedRevision: ['POST', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/successor', 'json'],
  succeedRevision: ['POST', '/v1/revisions/{id}/successor', 'json'],
  supportComment: ['POST', '/v1/comments/{id}/support', 'json'],
  suspendCertificate: ['POST', '/v1/certificates/{id}/suspend', 'json'],
  takeInCommentSheet: ['POST', '/v1/consultations/{id}/sheets', 'json'],
  takeOverAnswers: ['POST', '/v1/assessments/{id}/take-over', 'json'],
  takeWorkbook: ['POST', '/v1/revisions/{id}/workbook', 'json'],
  testRevision: ['GET', '/v1/standards/{id}/editions/{edition}/revisions/{revision}/test', 'json'],
  testRevisionOnRecord: ['GET', '/v1/revisions/{id}/test', 'json'],
  unlockPerson: ['POST', '/v1/persons/{id}/unlock', 'json'],
  uploadTemplate: ['POST', '/v1/templates', 'json'],
  verifyAuditTrail: ['GET', '/v1/audit/verdict', 'json'],
  verifyCorrection: ['POST', '/v1/nonconformities/{id}/verify', 'json'],
  verifyReceipt: ['POST', '/v1/receipts/verify', 'json'],
  withdrawApplication: ['POST', '/v1/applications/{id}/withdraw', 'json'],
  withdrawCertificate: ['POST', '/v1/certificates/{id}/withdraw', 'json'],
  withdrawRevision: ['POST', '/v1/revisions/{id}/withdraw', 'json'],
} as const
