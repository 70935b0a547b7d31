// Written by "npm run messages" from the .ftl files beside it; change those.
import { accessRefusals } from './access-refusals.ts'
import { comparison } from './comparison.ts'
import { differences } from './differences.ts'
import { documentAnnex } from './document-annex.ts'
import { documentFindings } from './document-findings.ts'
import { document } from './document.ts'
import { explainRules } from './explain-rules.ts'
import { explain } from './explain.ts'
import { expressions } from './expressions.ts'
import { faultAssessment } from './fault-assessment.ts'
import { faultFiles } from './fault-files.ts'
import { faultList } from './fault-list.ts'
import { faultPack } from './fault-pack.ts'
import { faultRecord } from './fault-record.ts'
import { faultRequest } from './fault-request.ts'
import { faultRules } from './fault-rules.ts'
import { faultShape } from './fault-shape.ts'
import { labels } from './labels.ts'
import { language } from './language.ts'
import { mutants } from './mutants.ts'
import { problems } from './problems.ts'
import { proofs } from './proofs.ts'
import { receipts } from './receipts.ts'
import { refusals } from './refusals.ts'
import { registerRefusals } from './register-refusals.ts'
import { sentences } from './sentences.ts'
import { templateFaults } from './template-faults.ts'
import { templateFileFaults } from './template-file-faults.ts'
import { templatePage } from './template-page.ts'
import { templatePlaces } from './template-places.ts'
import { templateSamples } from './template-samples.ts'
import { templateTags } from './template-tags.ts'

/** The languages of the house, the one its first readers speak first. */
export const LANGUAGES = ['zh', 'en'] as const

/** The message files, each with its text in every language. */
export const BUILT = [accessRefusals, comparison, differences, documentAnnex, documentFindings, document, explainRules, explain, expressions, faultAssessment, faultFiles, faultList, faultPack, faultRecord, faultRequest, faultRules, faultShape, labels, language, mutants, problems, proofs, receipts, refusals, registerRefusals, sentences, templateFaults, templateFileFaults, templatePage, templatePlaces, templateSamples, templateTags]
