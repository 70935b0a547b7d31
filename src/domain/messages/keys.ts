// Written by "npm run messages" from the .ftl files beside it; change those.
import type { Count, Parameter } from './message.ts'

/** What each message takes. */
export type MessageParameters = {
  'refusal-sign-in-needed': {}
  'refusal-sign-in-needed--key': {}
  'refusal-sign-in-needed--link': {}
  'refusal-sign-in-refused': {}
  'refusal-sign-in-locked': { readonly most: Parameter; readonly seconds: Count }
  'refusal-sign-in-locked--codes': { readonly most: Parameter; readonly seconds: Count }
  'refusal-second-factor-needed': {}
  'refusal-second-factor-refused': {}
  'refusal-second-factor-refused--offered': {}
  'refusal-access-refused': { readonly roles: Parameter; readonly count: Count; readonly held: Parameter }
  'refusal-access-refused--scope': { readonly scope: Parameter; readonly scopes: Parameter }
  'refusal-access-refused--origin': {}
  'refusal-access-refused--by-key': {}
  'refusal-access-refused--current': {}
  'refusal-access-refused--not-own': {}
  'refusal-access-refused--own-factor': {}
  'refusal-access-refused--second-factor': { readonly roles: Parameter }
  'refusal-record-unknown--login': { readonly login: Parameter }
  'fault-login-faulty': { readonly login: Parameter }
  'fault-roles-faulty': { readonly known: Parameter }
  'fault-roles-faulty--unknown': { readonly count: Count; readonly roles: Parameter; readonly known: Parameter }
  'fault-contact-mixed': {}
  'fault-contact-organisation': {}
  'fault-contact-organisation--needless': {}
  'fault-password-length': { readonly count: Count; readonly least: Parameter; readonly most: Parameter }
  'fault-password-plain': { readonly least: Parameter }
  'fault-scopes-faulty': { readonly known: Parameter }
  'fault-until-faulty': { readonly until: Parameter; readonly from: Parameter; readonly most: Parameter }
  'ballots-none': {}
  'ballots-none-asked': {}
  'ballots-none-needed': {}
  'ballots-days': { readonly phase: 'awaited' | 'open' | 'over' | 'cancelled'; readonly opens: Parameter; readonly closes: Parameter }
  'ballots-this-text': { readonly version: Parameter }
  'ballots-other-text': { readonly version: Parameter }
  'ballots-cancelled': { readonly by: Parameter; readonly on: Parameter; readonly reason: Parameter }
  'ballots-so-far': {}
  'ballots-minutes': {}
  'ballots-votes': {}
  'ballots-voter': {}
  'ballots-vote': {}
  'ballots-reason': {}
  'ballots-reason-hint': {}
  'ballots-on': {}
  'ballots-choice-approve': {}
  'ballots-choice-against': {}
  'ballots-choice-abstain': {}
  'ballots-choice-none': {}
  'ballots-choice-missing': {}
  'ballots-reasons': {}
  'ballots-own': {}
  'ballots-voted': { readonly choice: 'approve' | 'against' | 'abstain'; readonly on: Parameter; readonly closes: Parameter }
  'ballots-no-voter': {}
  'ballots-vote-do': {}
  'ballots-vote-anew': {}
  'ballots-cancel': {}
  'ballots-cancel-what': {}
  'ballots-cancel-do': {}
  'ballots-open': {}
  'ballots-open-again': {}
  'ballots-open-what': {}
  'ballots-open-role': {}
  'ballots-open-title-zh': {}
  'ballots-open-title-en': {}
  'ballots-open-first': {}
  'ballots-open-last': {}
  'ballots-open-voters': { readonly count: Count }
  'ballots-open-do': {}
  'ballot-tally': { readonly returned: Parameter; readonly members: Parameter; readonly approve: Parameter; readonly against: Parameter; readonly abstain: Parameter }
  'ballot-base-members': {}
  'ballot-base-returned': {}
  'ballot-base-cast': {}
  'ballot-met': {}
  'ballot-not-met': {}
  'ballot-quorum': { readonly share: Parameter; readonly count: Parameter; readonly of: Parameter; readonly base: Parameter; readonly met: Parameter }
  'ballot-approve': { readonly share: Parameter; readonly count: Parameter; readonly of: Parameter; readonly base: Parameter; readonly met: Parameter }
  'ballot-approve--more': { readonly share: Parameter; readonly count: Parameter; readonly of: Parameter; readonly base: Parameter; readonly met: Parameter }
  'ballot-against': { readonly share: Parameter; readonly count: Parameter; readonly of: Parameter; readonly base: Parameter; readonly met: Parameter }
  'ballot-approved': {}
  'ballot-not-approved': {}
  'calculator-title': {}
  'calculator-of': { readonly what: Parameter }
  'calculator-example': {}
  'calculator-blank': {}
  'calculator-own': {}
  'calculator-copy': {}
  'calculator-copied': {}
  'calculator-copy-failed': {}
  'calculator-to-ruler': {}
  'calculator-print': {}
  'calculator-unreadable': {}
  'calculator-undo': {}
  'calculator-redo': {}
  'calculator-of-maximum': { readonly max: Parameter }
  'calculator-open': {}
  'calculator-open-count': { readonly count: Count }
  'calculator-none': {}
  'calculator-ruler': { readonly max: Parameter; readonly marks: Parameter; readonly points: Parameter }
  'calculator-ruler-open': { readonly max: Parameter; readonly marks: Parameter }
  'calculator-result-of': { readonly title: Parameter; readonly words: Parameter }
  'calculator-result-words': { readonly points: Parameter; readonly max: Parameter }
  'calculator-result-level': { readonly points: Parameter; readonly max: Parameter; readonly level: Parameter }
  'calculator-aspects': {}
  'calculator-facts': {}
  'calculator-facts-applicant': {}
  'calculator-facts-besides': {}
  'calculator-date': {}
  'calculator-clause': {}
  'calculator-name': {}
  'calculator-answer': {}
  'calculator-reason': {}
  'calculator-points': {}
  'calculator-share': {}
  'calculator-was': { readonly before: Parameter; readonly from: Parameter; readonly after: Parameter; readonly to: Parameter }
  'calculator-was-points': { readonly from: Parameter; readonly to: Parameter }
  'calculator-unmoved': {}
  'calculator-edit-total': { readonly what: Parameter; readonly from: Parameter; readonly to: Parameter }
  'calculator-edit-level': { readonly what: Parameter; readonly from: Parameter; readonly to: Parameter; readonly before: Parameter; readonly after: Parameter }
  'calculator-checked': {}
  'calculator-failed': {}
  'calculator-none-chosen': {}
  'calculator-case': { readonly number: Parameter }
  'calculator-add-case': {}
  'calculator-no-cases': {}
  'calculator-remove': {}
  'calculator-act-on': { readonly clause: Parameter; readonly act: Parameter }
  'calculator-more': {}
  'calculator-set-aside': {}
  'calculator-not-checked': {}
  'calculator-take-back': {}
  'calculator-clear-answer': {}
  'calculator-why': {}
  'calculator-consensus': {}
  'calculator-assessor': { readonly name: Parameter }
  'calculator-from-place': { readonly place: Parameter; readonly method: Parameter }
  'calculator-result': { readonly number: Parameter }
  'calculator-of-weight': { readonly weight: Parameter }
  'calculator-not-a-number': { readonly text: Parameter }
  'calculator-instead': { readonly number: Parameter }
  'calculator-faulty': { readonly count: Count }
  'calculator-faulty-elsewhere': { readonly place: Parameter; readonly message: Parameter }
  'calculator-keys': {}
  'calculator-key-next': {}
  'calculator-key-step': {}
  'calculator-key-choose': {}
  'calculator-key-undo': {}
  'calculator-to-level': { readonly level: Parameter }
  'calculator-result-heading': {}
  'calculator-way': {}
  'calculator-counted': {}
  'calculator-by': { readonly by: 'clauses' | 'points' | 'effort' | 'lead' }
  'calculator-fill': {}
  'calculator-more-ways': { readonly count: Count }
  'calculator-fewer-ways': {}
  'calculator-not-searched': {}
  'calculator-searching': {}
  'calculator-show-all': { readonly count: Parameter }
  'calculator-show-few': {}
  'calibration-title': {}
  'calibration-assessments': {}
  'calibration-left-out': {}
  'calibration-left-out-list': {}
  'calibration-left-out-one': { readonly index: Parameter; readonly message: Parameter }
  'calibration-readings': {}
  'calibration-noise': {}
  'calibration-assessors': {}
  'calibration-assessor': {}
  'calibration-count': {}
  'calibration-leniency': {}
  'calibration-error': {}
  'calibration-in-points': {}
  'calibration-verdict': {}
  'calibration-group': {}
  'calibration-verdict-of': { readonly verdict: 'lenient' | 'strict' | 'as-others' | 'unknown' }
  'calibration-error-of': { readonly share: Parameter }
  'calibration-no-assessors': {}
  'calibration-how': {}
  'calibration-groups': { readonly groups: Parameter }
  'calibration-spread': {}
  'calibration-clause': {}
  'calibration-together': {}
  'calibration-mean-spread': {}
  'calibration-greatest': {}
  'calibration-unexplained': {}
  'calibration-separation': {}
  'calibration-too-few': {}
  'calibration-none': {}
  'calibration-never': { readonly clause: Parameter; readonly organisations: Parameter; readonly share: Parameter }
  'calibration-hardly': { readonly clause: Parameter; readonly organisations: Parameter; readonly share: Parameter }
  'list-number': {}
  'list-holder-zh': {}
  'list-holder-en': {}
  'list-level': {}
  'list-stars': {}
  'list-from': {}
  'list-until': {}
  'list-file': {}
  'list-sha256': {}
  'list-problem': {}
  'list-title': {}
  'list-state': {}
  'list-since': {}
  'list-code': {}
  'list-address': {}
  'list-standard': {}
  'list-revision': {}
  'list-scope-zh': {}
  'list-scope-en': {}
  'list-sites': {}
  'list-first': {}
  'list-decided': {}
  'list-decision': {}
  'list-specimen': {}
  'list-is-specimen': {}
  'clauses-menu': {}
  'clauses-menu-of': { readonly clause: Parameter }
  'clauses-act': { readonly act: 'add' | 'addInside' | 'group' | 'up' | 'down' | 'in' | 'out' | 'into' | 'split' | 'merge' | 'delete' }
  'clauses-cancel': {}
  'clauses-outermost': {}
  'clauses-into-title': { readonly clause: Parameter }
  'clauses-into-section': {}
  'clauses-into-do': {}
  'clauses-split-title': { readonly clause: Parameter }
  'clauses-split-what': {}
  'clauses-open': {}
  'clauses-open-points': { readonly kind: 'worked-out' | 'asked' | 'shared-bands' | 'limit' | 'rounded' }
  'clauses-split-first': {}
  'clauses-split-second': {}
  'clauses-split-sum': { readonly sum: Parameter; readonly weight: Parameter }
  'clauses-split-do': {}
  'clauses-merge-title': { readonly clause: Parameter; readonly next: Parameter }
  'clauses-merge-what': { readonly clause: Parameter; readonly next: Parameter }
  'clauses-merge-do': {}
  'clauses-delete-title': { readonly clause: Parameter }
  'clauses-delete-what': { readonly count: Count }
  'clauses-delete-do': {}
  'clauses-carried': {}
  'clauses-carried-none': {}
  'clauses-left': {}
  'clauses-refused': {}
  'clauses-naming': { readonly kind: 'weight' | 'criterion' | 'applies' | 'mandatory' | 'part' | 'child' | 'child-weight' | 'floor' | 'gate' | 'veto' | 'once' | 'adjusted' | 'provenance' | 'answer' | 'expected' | 'reads' }
  'clauses-naming-count': { readonly naming: Parameter; readonly count: Parameter }
  'clauses-why': { readonly why: 'nowhere' | 'no-section' | 'last' | 'within' | 'filed' | 'section' | 'unreadable'; readonly clause: Parameter }
  'clauses-why-named': { readonly place: Parameter; readonly clause: Parameter; readonly naming: Parameter }
  'clauses-place': { readonly member: 'values' | 'conditions' | 'criteria' | 'applies' | 'levels' | 'gates' | 'vetoes' | 'adjustments' | 'parts' | 'once' | 'total' | 'other'; readonly name: Parameter }
  'clauses-mentions': { readonly count: Count; readonly list: Parameter }
  'clauses-mention': { readonly before: Parameter; readonly after: Parameter }
  'table-page-title': {}
  'table-page-why': {}
  'table-page-file': {}
  'table-page-drop': {}
  'table-page-kind': { readonly file: Parameter }
  'table-page-sheets': {}
  'table-page-sheets-what': {}
  'table-page-columns': {}
  'table-page-column': {}
  'table-page-heading': {}
  'table-page-says': {}
  'table-page-field-none': {}
  'table-page-field-number': {}
  'table-page-field-section': {}
  'table-page-field-subsection': {}
  'table-page-field-title': {}
  'table-page-field-title-en': {}
  'table-page-field-text': {}
  'table-page-field-text-en': {}
  'table-page-field-points': {}
  'table-page-field-method': {}
  'table-page-field-evidence': {}
  'table-page-found': { readonly count: Count; readonly total: Parameter }
  'table-page-left': { readonly rows: Parameter }
  'table-page-faults': { readonly count: Count }
  'table-page-again': {}
  'table-page-clauses': {}
  'table-page-row': {}
  'table-page-clause': {}
  'table-page-points': {}
  'table-page-standard': {}
  'table-page-id': {}
  'table-page-id-hint': {}
  'table-page-edition': {}
  'table-page-name': {}
  'table-page-owner': {}
  'table-page-from': {}
  'table-page-ask': {}
  'table-page-ask-points': {}
  'table-page-ask-yes-no': {}
  'table-page-step': {}
  'table-page-marks': {}
  'table-page-marks-hint': {}
  'table-page-make': {}
  'table-page-making': {}
  'table-page-cannot': {}
  'table-headings-number': {}
  'table-headings-section': {}
  'table-headings-subsection': {}
  'table-headings-title': {}
  'table-headings-title-en': {}
  'table-headings-text': {}
  'table-headings-text-en': {}
  'table-headings-points': {}
  'table-headings-method': {}
  'table-headings-evidence': {}
  'table-rows-total': {}
  'table-rows-subtotal': {}
  'table-rows-note': {}
  'fault-table-columns': { readonly sheet: Parameter }
  'fault-table-sheet': { readonly name: Parameter; readonly known: Parameter }
  'fault-table-empty': { readonly sheet: Parameter }
  'fault-table-points-column': { readonly sheet: Parameter }
  'fault-table-number': { readonly cell: Parameter; readonly said: Parameter }
  'fault-table-number-twice': { readonly cell: Parameter; readonly number: Parameter; readonly row: Parameter }
  'fault-table-number-twice--sheet': { readonly cell: Parameter; readonly number: Parameter; readonly other: Parameter }
  'fault-table-title': { readonly cell: Parameter }
  'fault-table-points': { readonly cell: Parameter; readonly said: Parameter }
  'fault-table-points-missing': { readonly cell: Parameter }
  'fault-table-sum': { readonly cell: Parameter; readonly stated: Parameter; readonly sum: Parameter }
  'fault-table-cell-error': { readonly cell: Parameter; readonly said: Parameter }
  'fault-table-clauses': { readonly count: Parameter; readonly most: Parameter }
  'table-source': { readonly file: Parameter; readonly sheet: Parameter }
  'table-reason': {}
  'table-method': { readonly heading: Parameter; readonly says: Parameter }
  'table-changes': {}
  'table-owner': {}
  'table-example': {}
  'table-level': { readonly stars: Count }
  'cli': {}
  'cli-version': {}
  'cli-help-option': {}
  'cli-help-command': {}
  'cli-examples': {}
  'cli-title-usage': {}
  'cli-title-arguments': {}
  'cli-title-options': {}
  'cli-title-commands': {}
  'cli-choices': { readonly description: Parameter; readonly choices: Parameter }
  'cli-choices-default': { readonly description: Parameter; readonly choices: Parameter; readonly default: Parameter }
  'cli-default': { readonly description: Parameter; readonly default: Parameter }
  'cli-option-language': {}
  'cli-option-root': {}
  'cli-option-json-data': {}
  'cli-option-demo-register': {}
  'cli-input-assessment': {}
  'cli-input-revision': {}
  'cli-input-standards': {}
  'cli-option-paper-out': {}
  'cli-calibrate': {}
  'cli-calibrate-file': {}
  'cli-check': {}
  'cli-check-strict': {}
  'cli-check-prove': {}
  'cli-check-limit': {}
  'cli-compare': {}
  'cli-compare-left': {}
  'cli-compare-right': {}
  'cli-compare-candidate': {}
  'cli-compare-assessments': {}
  'cli-compare-paper': {}
  'cli-examples-command': {}
  'cli-examples-boundaries': {}
  'cli-examples-write': {}
  'cli-explain': {}
  'cli-explain-file': {}
  'cli-explain-width': {}
  'cli-explain-json': {}
  'cli-foresee': {}
  'cli-foresee-standard': {}
  'cli-foresee-set': {}
  'cli-foresee-patch': {}
  'cli-foresee-pack': {}
  'cli-foresee-to': {}
  'cli-foresee-assessments': {}
  'cli-foresee-size': {}
  'cli-foresee-seed': {}
  'cli-foresee-list': {}
  'cli-foresee-json': {}
  'cli-improve': {}
  'cli-improve-level': {}
  'cli-improve-result': {}
  'cli-improve-by': {}
  'cli-improve-limit': {}
  'cli-key': {}
  'cli-key-create': {}
  'cli-key-person': {}
  'cli-key-label': {}
  'cli-key-scope': {}
  'cli-key-until': {}
  'cli-person': { readonly roles: Parameter; readonly scopes: Parameter }
  'cli-person-add': {}
  'cli-person-unlock': {}
  'cli-person-reset-second-factor': {}
  'cli-person-password': {}
  'cli-person-list': {}
  'cli-person-login': {}
  'cli-person-name': {}
  'cli-person-role': {}
  'cli-person-organisation': {}
  'cli-list': {}
  'cli-new': {}
  'cli-new-id': {}
  'cli-new-edition': {}
  'cli-new-table': {}
  'cli-new-sheet': {}
  'cli-new-title': {}
  'cli-new-owner': {}
  'cli-new-root': {}
  'cli-new-json': {}
  'cli-population': {}
  'cli-population-standard': {}
  'cli-population-size': {}
  'cli-population-seed': {}
  'cli-population-assessors': {}
  'cli-register': {}
  'cli-migrate': {}
  'cli-backup': {}
  'cli-backup-file': {}
  'cli-backup-recipient': {}
  'cli-backup-recipients-file': {}
  'cli-restore': {}
  'cli-restore-file': {}
  'cli-restore-identity': {}
  'cli-audit-head': {}
  'cli-audit-links': {}
  'cli-audit-checkpoint': {}
  'cli-restore-gap': {}
  'cli-audit': {}
  'cli-audit-verify': {}
  'cli-checkpoint': {}
  'cli-checkpoint-publish': {}
  'cli-checkpoint-to': {}
  'cli-checkpoint-witness': {}
  'cli-checkpoint-source': {}
  'cli-checkpoint-keep': {}
  'cli-signing-key': {}
  'cli-signing-key-list': {}
  'cli-signing-key-move': {}
  'cli-signing-key-make': {}
  'cli-signing-key-rotate': {}
  'cli-render': {}
  'cli-render-kind': {}
  'cli-render-language': {}
  'cli-render-assessment': {}
  'cli-render-receipt': {}
  'cli-render-standard': {}
  'cli-render-edition': {}
  'cli-render-batch': {}
  'cli-render-decision': {}
  'cli-render-report': {}
  'cli-render-template': {}
  'cli-render-pdf': {}
  'cli-render-archive': {}
  'cli-render-way-up': {}
  'cli-render-read-only': {}
  'cli-render-out': {}
  'cli-render-json': {}
  'cli-rules': {}
  'cli-rules-standard': {}
  'cli-rules-edition': {}
  'cli-rules-revision': {}
  'cli-rules-json': {}
  'cli-schema': {}
  'cli-schema-name': { readonly names: Parameter }
  'cli-schema-json': {}
  'cli-schema-standard-1': {}
  'cli-schema-rules-1': {}
  'cli-schema-assessment-1': {}
  'cli-schema-receipt-1': {}
  'cli-schema-receipt-2': {}
  'cli-schema-decision-1': {}
  'cli-schema-report-1': {}
  'cli-schema-body-1': {}
  'cli-score': {}
  'cli-score-json': {}
  'cli-score-batch': {}
  'cli-serve': {}
  'cli-serve-demo': {}
  'cli-serve-production': {}
  'cli-setting': { readonly default: Parameter }
  'cli-test': {}
  'cli-test-mutants': {}
  'cli-test-limit': {}
  'cli-verify': {}
  'cli-verify-what': {}
  'cli-verify-keys': {}
  'cli-verify-status': {}
  'cli-verify-proof': {}
  'cli-verify-at': {}
  'cli-template': {}
  'cli-template-file': {}
  'cli-template-check': {}
  'cli-template-sample': {}
  'cli-template-mend': {}
  'cli-template-mend-output': {}
  'cli-template-tags': {}
  'cli-template-list': {}
  'cli-workbook': {}
  'cli-workbook-standard': {}
  'cli-workbook-out': {}
  'cli-workbook-take': {}
  'cli-workbook-write': {}
  'cli-workbook-both': {}
  'cli-workbook-json': {}
  'cli-comments': {}
  'cli-comments-draft': {}
  'cli-comments-consultation': {}
  'cli-comments-by': {}
  'cli-comments-open-it': {}
  'cli-comments-zh': {}
  'cli-comments-en': {}
  'cli-comments-opens': {}
  'cli-comments-closes': {}
  'cli-comments-least-days': {}
  'cli-comments-unanswered': {}
  'cli-comments-move': {}
  'cli-comments-link': {}
  'cli-comments-to': {}
  'cli-comments-list': {}
  'cli-comments-effects': {}
  'cli-comments-take-in': {}
  'cli-comments-sheets': {}
  'cli-comments-from': {}
  'cli-comments-answers': {}
  'cli-comments-look': {}
  'cli-comments-support': {}
  'cli-comments-unit': {}
  'cli-comments-position': {}
  'cli-comments-answer': {}
  'cli-comments-number': {}
  'cli-comments-outcome': {}
  'cli-comments-reason': {}
  'cli-comments-table': {}
  'cli-comments-form': {}
  'cli-comments-out': {}
  'cli-comments-conclude': {}
  'cli-comments-conclude-reason': {}
  'cli-packs-shipped': { readonly folder: Parameter }
  'cli-progress-packs': {}
  'cli-progress-scoring': {}
  'cli-progress-papers': {}
  'cli-progress-examples': {}
  'cli-hint': { readonly command: Parameter }
  'cli-wrong-option': { readonly option: Parameter }
  'cli-wrong-option--meant': { readonly option: Parameter; readonly meant: Parameter }
  'cli-wrong-command': { readonly command: Parameter }
  'cli-wrong-command--meant': { readonly command: Parameter; readonly meant: Parameter }
  'cli-wrong-missing-argument': { readonly argument: Parameter }
  'cli-wrong-missing-option': { readonly option: Parameter }
  'cli-wrong-option-argument': { readonly option: Parameter }
  'cli-wrong-value': { readonly value: Parameter; readonly option: Parameter; readonly reason: Parameter }
  'cli-wrong-choices': { readonly choices: Parameter }
  'cli-wrong-many-arguments': {}
  'cli-wrong-conflict': { readonly option: Parameter; readonly other: Parameter }
  'cli-wrong-other': {}
  'cli-give-whole-between': { readonly least: Parameter; readonly most: Parameter }
  'cli-give-revision': {}
  'cli-give-time': {}
  'cli-give-edit': {}
  'cli-program-failed': { readonly reason: Parameter }
  'cli-program-failed-report': {}
  'cli-root-unknown': { readonly folder: Parameter }
  'cli-register-missing': { readonly file: Parameter }
  'cli-revision-unknown': { readonly name: Parameter }
  'cli-standard-input': {}
  'cli-line': { readonly line: Parameter }
  'cli-line-of': { readonly file: Parameter; readonly line: Parameter }
  'cli-input-folder': { readonly file: Parameter }
  'cli-input-large': { readonly file: Parameter; readonly limit: Parameter }
  'cli-input-empty': { readonly file: Parameter }
  'cli-input-encoding': { readonly file: Parameter }
  'cli-input-faulty': { readonly file: Parameter }
  'cli-input-unreadable': { readonly file: Parameter; readonly reason: Parameter }
  'cli-input-line-long': { readonly line: Parameter }
  'cli-input-no-assessment': { readonly file: Parameter }
  'cli-input-no-json': { readonly folder: Parameter }
  'cli-input-no-papers': { readonly source: Parameter }
  'cli-not-written': { readonly file: Parameter; readonly reason: Parameter }
  'cli-file-exists': { readonly file: Parameter }
  'cli-standard-exists': { readonly folder: Parameter }
  'cli-id-malformed': { readonly name: Parameter; readonly most: Parameter }
  'cli-id-malformed--meant': { readonly name: Parameter; readonly most: Parameter; readonly meant: Parameter }
  'cli-edition-malformed': { readonly name: Parameter; readonly most: Parameter }
  'cli-role-unknown': { readonly unknown: Parameter; readonly known: Parameter }
  'cli-scope-unknown': { readonly unknown: Parameter; readonly known: Parameter }
  'cli-schema-unknown': { readonly name: Parameter; readonly known: Parameter }
  'cli-schema-unknown--meant': { readonly name: Parameter; readonly meant: Parameter }
  'cli-subject-missing': {}
  'cli-change-unclear': {}
  'cli-examples-missing': {}
  'cli-pack-faulty': { readonly name: Parameter }
  'cli-revision-published': { readonly revision: Parameter }
  'cli-keys-missing': {}
  'cli-keys-faulty': { readonly file: Parameter }
  'cli-status-list-faulty': { readonly file: Parameter }
  'cli-proof-faulty': { readonly file: Parameter }
  'cli-claim-faulty': {}
  'cli-port-in-use': { readonly port: Parameter }
  'cli-address-refused': { readonly address: Parameter }
  'reason-not-found': {}
  'reason-not-allowed': {}
  'reason-folder': {}
  'reason-name-long': {}
  'reason-name-character': {}
  'reason-system': {}
  'reason-system--code': { readonly code: Parameter }
  'cli-note': { readonly note: Parameter }
  'cli-at': { readonly place: Parameter }
  'cli-list-none': { readonly folder: Parameter }
  'cli-list-of': { readonly folder: Parameter }
  'cli-list-errors': { readonly errors: Count }
  'cli-list-standing': { readonly from: Parameter; readonly status: Parameter; readonly digest: Parameter }
  'cli-list-standing--to': { readonly from: Parameter; readonly to: Parameter; readonly status: Parameter; readonly digest: Parameter }
  'cli-new-started': { readonly standard: Parameter; readonly edition: Parameter; readonly folder: Parameter }
  'cli-table-unreadable': { readonly file: Parameter }
  'cli-table-faulty': { readonly file: Parameter; readonly count: Count }
  'cli-new-left': { readonly what: Parameter }
  'cli-new-next': {}
  'cli-person-added': { readonly login: Parameter; readonly id: Parameter }
  'cli-person-second-factor-reset': { readonly login: Parameter }
  'cli-person-unlocked': { readonly login: Parameter; readonly unlocked: Count }
  'cli-person-password-new': { readonly login: Parameter }
  'cli-person-none': {}
  'cli-person-line': { readonly roles: Parameter; readonly id: Parameter }
  'cli-person-line--disabled': { readonly roles: Parameter; readonly id: Parameter }
  'cli-key-made': { readonly id: Parameter }
  'cli-signing-key-days': { readonly from: Parameter }
  'cli-signing-key-days--ended': { readonly from: Parameter; readonly until: Parameter }
  'cli-signing-key-kept-inside': {}
  'cli-signing-key-kept-outside': {}
  'cli-signing-key-kept-nowhere': {}
  'cli-signing-key-moved': { readonly id: Parameter; readonly file: Parameter }
  'cli-signing-key-moved-next': { readonly file: Parameter }
  'cli-signing-key-moved-copies': {}
  'cli-signing-key-made': { readonly id: Parameter; readonly file: Parameter }
  'cli-signing-key-rotated': { readonly id: Parameter }
  'cli-signing-key-rotated--already': { readonly id: Parameter }
  'cli-migrated-none': {}
  'cli-migrated': { readonly steps: Parameter }
  'cli-audit-head-missing': {}
  'cli-backup-kept': { readonly file: Parameter; readonly bytes: Parameter; readonly links: Parameter; readonly head: Parameter }
  'cli-backup-kept--encrypted': { readonly file: Parameter; readonly recipients: Count; readonly bytes: Parameter; readonly links: Parameter; readonly head: Parameter }
  'cli-backup-restored': { readonly bytes: Parameter; readonly links: Parameter; readonly head: Parameter; readonly gap: Count }
  'cli-audit-whole': { readonly links: Parameter; readonly head: Parameter }
  'cli-audit-checkpoint-held': { readonly origin: Parameter; readonly size: Parameter; readonly now: Parameter }
  'cli-audit-checkpoint-broken': { readonly fault: Parameter }
  'cli-checkpoint-published': { readonly origin: Parameter; readonly size: Parameter; readonly files: Parameter }
  'cli-checkpoint-not-published': { readonly log: Parameter; readonly fault: Parameter }
  'cli-checkpoint-source-missing': { readonly source: Parameter }
  'cli-witness-first': { readonly origin: Parameter; readonly size: Parameter }
  'cli-witness-kept': { readonly origin: Parameter; readonly size: Parameter; readonly kept: Parameter }
  'cli-witness-refused': { readonly fault: Parameter }
  'cli-audit-broken': { readonly links: Parameter; readonly fault: Parameter }
  'cli-examples-hold': { readonly examples: Count }
  'cli-examples-fail': { readonly failed: Count; readonly examples: Parameter }
  'cli-examples-also-faulty': { readonly name: Parameter; readonly standard: Parameter }
  'cli-specimen': {}
  'cli-batch-made': { readonly made: Count; readonly file: Parameter }
  'cli-batch-made--resumed': { readonly made: Count; readonly file: Parameter; readonly before: Parameter }
  'cli-batch-failed': { readonly failed: Count }
  'cli-receipt-holds': { readonly name: Parameter }
  'cli-receipt-differs': { readonly name: Parameter }
  'cli-revision-name': { readonly standard: Parameter; readonly edition: Parameter; readonly revision: Parameter }
  'cli-missing-fonts': { readonly missing: Parameter }
  'cli-missing-fonts--unnamed': {}
  'cli-workbook-written': { readonly file: Parameter }
  'cli-workbook-taken': { readonly count: Count }
  'cli-workbook-not-yet': {}
  'cli-person-disabled': { readonly login: Parameter }
  'cli-comments-id': {}
  'cli-comments-days': {}
  'cli-comments-comments': {}
  'cli-comments-open': {}
  'cli-comments-line': { readonly number: Parameter; readonly place: Parameter; readonly kind: Parameter; readonly from: Parameter }
  'cli-comments-labelled': { readonly label: Parameter; readonly words: Parameter }
  'cli-comments-waits': {}
  'cli-comments-draft-whole': { readonly name: Parameter }
  'cli-comments-draft-none': { readonly name: Parameter }
  'cli-comments-none': { readonly draft: Parameter }
  'cli-comments-none--id': { readonly draft: Parameter; readonly id: Parameter }
  'cli-comments-several': { readonly ids: Parameter }
  'cli-comments-number-none': { readonly number: Parameter }
  'cli-comments-kind': { readonly file: Parameter }
  'cli-comments-opened': { readonly id: Parameter }
  'cli-comments-links': { readonly count: Count }
  'cli-comments-rows-received': { readonly count: Count; readonly numbers: Parameter }
  'cli-comments-rows-repeated': { readonly count: Parameter; readonly numbers: Parameter }
  'cli-comments-rows-untyped': { readonly count: Parameter; readonly numbers: Parameter }
  'cli-comments-rows-answered': { readonly count: Parameter; readonly numbers: Parameter }
  'cli-comments-rows-left-over': { readonly count: Parameter; readonly numbers: Parameter }
  'cli-comments-looked': {}
  'cli-comments-moved': { readonly closes: Parameter }
  'cli-comments-supported': { readonly position: 'opposes' | 'supports'; readonly unit: Parameter; readonly number: Parameter }
  'cli-comments-answered': { readonly number: Parameter }
  'cli-comments-concluded': { readonly open: Count }
  'comment-page-title': { readonly standard: Parameter }
  'comment-page-to': { readonly unit: Parameter }
  'comment-page-days': { readonly phase: 'awaited' | 'open' | 'closed' | 'concluded'; readonly opens: Parameter; readonly closes: Parameter }
  'comment-page-clauses': {}
  'comment-page-clauses-why': {}
  'comment-page-at': {}
  'comment-page-form': {}
  'comment-page-clause': {}
  'comment-page-whole': {}
  'comment-page-kind': {}
  'comment-page-kind-general': {}
  'comment-page-kind-technical': {}
  'comment-page-kind-editorial': {}
  'comment-page-comment': {}
  'comment-page-proposed': {}
  'comment-page-proposed-hint': {}
  'comment-page-send': {}
  'comment-page-wrong': {}
  'comment-page-sent': { readonly number: Parameter }
  'comment-page-sent-what': {}
  'comment-page-mine': {}
  'comment-page-none': {}
  'comment-page-number': {}
  'comment-page-answer': {}
  'comment-page-waiting': {}
  'comment-page-late': {}
  'comment-page-blank': {}
  'comment-page-blank-what': {}
  'comment-page-blank-sent': {}
  'comment-page-unknown': {}
  'comment-page-unknown-what': {}
  'comment-page-too-often': {}
  'sheet-title-iso': {}
  'sheet-title-chinese': {}
  'sheet-head-document': {}
  'sheet-head-stage': {}
  'sheet-head-date': {}
  'sheet-iso-from': {}
  'sheet-iso-line': {}
  'sheet-iso-clause': {}
  'sheet-iso-element': {}
  'sheet-iso-kind': {}
  'sheet-iso-comment': {}
  'sheet-iso-proposed': {}
  'sheet-iso-answer': {}
  'sheet-iso-remarks': {}
  'sheet-chinese-number': {}
  'sheet-chinese-clause': {}
  'sheet-chinese-comment': {}
  'sheet-chinese-proposed': {}
  'sheet-chinese-from': {}
  'sheet-chinese-answer': {}
  'sheet-chinese-remarks': {}
  'sheet-outcome-adopted': {}
  'sheet-outcome-adopted-in-part': {}
  'sheet-outcome-not-adopted': {}
  'sheet-late': {}
  'sheet-same': { readonly number: Parameter }
  'sheet-gone': {}
  'sheet-moved': { readonly clauses: Parameter }
  'sheet-effect': { readonly moved: Count; readonly count: Count; readonly which: Parameter }
  'sheet-effect-undecided': { readonly count: Count }
  'sheet-effect-unknown': {}
  'sheet-letters-asked': {}
  'sheet-letters-returned': {}
  'sheet-letters-with-comments': {}
  'sheet-letters-silent': {}
  'fault-sheet-unreadable': {}
  'fault-sheet-columns': {}
  'fault-sheet-rows': { readonly count: Parameter; readonly most: Parameter }
  'fault-sheet-cell-missing': { readonly cell: Parameter; readonly what: Parameter }
  'fault-sheet-cell-kind': { readonly cell: Parameter; readonly said: Parameter }
  'fault-sheet-cell-number': { readonly cell: Parameter; readonly said: Parameter }
  'fault-sheet-cell-long': { readonly cell: Parameter; readonly count: Parameter; readonly most: Parameter }
  'fault-sheet-cell-text': { readonly cell: Parameter }
  'comparison-title': {}
  'comparison-before': {}
  'comparison-after': {}
  'comparison-side': { readonly name: Parameter; readonly edition: Parameter; readonly revision: Parameter; readonly from: Parameter }
  'comparison-clauses': {}
  'comparison-no-clause': {}
  'comparison-fate-count': { readonly fate: Parameter; readonly count: Parameter }
  'comparison-fate-same': {}
  'comparison-fate-reworded': {}
  'comparison-fate-moved': {}
  'comparison-fate-split': {}
  'comparison-fate-merged': {}
  'comparison-fate-new': {}
  'comparison-fate-withdrawn': {}
  'comparison-continues': { readonly before: Parameter; readonly after: Parameter }
  'comparison-reworded': { readonly what: Parameter }
  'comparison-reworded-alike': { readonly what: Parameter; readonly percent: Parameter }
  'comparison-reworded-title': {}
  'comparison-reworded-text': {}
  'comparison-reworded-evidence': {}
  'comparison-reworded-ask': {}
  'comparison-by-likeness': {}
  'comparison-by-succession': {}
  'comparison-parts': {}
  'comparison-part': {}
  'comparison-change': {}
  'comparison-share': {}
  'comparison-all-parts': {}
  'comparison-rules': {}
  'comparison-no-rule': {}
  'comparison-judged-alike': {}
  'comparison-results-may-differ': { readonly results: Parameter }
  'comparison-clauses-may-differ': {}
  'comparison-main-result': {}
  'comparison-named-result': { readonly result: Parameter }
  'comparison-rule': { readonly name: Parameter; readonly kind: Parameter }
  'comparison-of-result': { readonly result: Parameter; readonly name: Parameter }
  'comparison-rule-before': { readonly words: Parameter }
  'comparison-rule-after': { readonly words: Parameter }
  'comparison-kind-added': {}
  'comparison-kind-removed': {}
  'comparison-kind-changed': {}
  'comparison-area-in-force': {}
  'comparison-area-weight': {}
  'comparison-area-criterion': {}
  'comparison-area-applies': {}
  'comparison-area-policy': {}
  'comparison-area-rounding': {}
  'comparison-area-part': {}
  'comparison-area-value': {}
  'comparison-area-table': {}
  'comparison-area-adjustment': {}
  'comparison-area-level': {}
  'comparison-area-gate': {}
  'comparison-area-qualifier': {}
  'comparison-area-other': {}
  'comparison-further': {}
  'comparison-area-standard': {}
  'comparison-area-ballot': {}
  'comparison-area-sections': {}
  'comparison-area-asked': {}
  'comparison-area-words': {}
  'comparison-area-examples': {}
  'comparison-area-papers': {}
  'comparison-ballot-base-members': {}
  'comparison-ballot-base-returned': {}
  'comparison-ballot-base-cast': {}
  'comparison-ballot-days': { readonly days: Count }
  'comparison-ballot-quorum': { readonly share: Parameter }
  'comparison-ballot-approve': { readonly share: Parameter; readonly base: Parameter }
  'comparison-ballot-approve--more': { readonly share: Parameter; readonly base: Parameter }
  'comparison-ballot-against': { readonly share: Parameter; readonly base: Parameter }
  'comparison-ballot-drafters-vote': {}
  'comparison-ballot-drafters-withdraw': {}
  'comparison-ballot-unanswered-told': {}
  'comparison-ballot-unanswered-refused': {}
  'comparison-with-members': { readonly words: Parameter; readonly members: Parameter }
  'comparison-member': { readonly at: Parameter; readonly value: Parameter }
  'comparison-member-absent': { readonly at: Parameter }
  'comparison-at-place': { readonly words: Parameter; readonly place: Parameter }
  'comparison-name-in-force': {}
  'comparison-name-provenance': {}
  'comparison-name-provenance-of': { readonly list: 'weights' | 'classes' | 'criteria' | 'values' | 'tables' | 'levels' | 'gates' | 'adjustments' }
  'comparison-name-provenance-in': { readonly section: Parameter }
  'comparison-name-full': {}
  'comparison-name-policies': {}
  'comparison-name-rounding': { readonly stage: 'clause' | 'part' | 'total' | 'percent' }
  'comparison-name-met': {}
  'comparison-name-several': {}
  'comparison-name-assessors': {}
  'comparison-name-merged-input': { readonly input: Parameter }
  'comparison-name-once': {}
  'comparison-name-condition': { readonly name: Parameter }
  'comparison-name-condition--number': { readonly number: Parameter }
  'comparison-name-table': { readonly number: Parameter }
  'comparison-name-total': {}
  'comparison-name-measure': {}
  'comparison-name-clamp': {}
  'comparison-name-below': {}
  'comparison-name-veto': { readonly clause: Parameter }
  'comparison-name-mandatory': { readonly clause: Parameter }
  'comparison-name-level-needs': { readonly level: Parameter }
  'comparison-name-level-floor': { readonly level: Parameter; readonly part: Parameter }
  'comparison-in-force-from': { readonly from: Parameter }
  'comparison-in-force-to': { readonly from: Parameter; readonly to: Parameter }
  'comparison-in-force-from-sunset': { readonly from: Parameter; readonly sunset: Parameter }
  'comparison-in-force-to-sunset': { readonly from: Parameter; readonly to: Parameter; readonly sunset: Parameter }
  'comparison-unscored': {}
  'comparison-policy': { readonly state: 'notApplicable' | 'notChecked' | 'missing'; readonly policy: 'leave-out' | 'zero' | 'full' | 'block' | 'forbid' }
  'comparison-assessors-spread': { readonly merge: Parameter; readonly limit: Parameter }
  'comparison-merged-results': { readonly merge: Parameter }
  'comparison-merged-assessors': { readonly merge: Parameter }
  'comparison-once-best': { readonly clauses: Parameter }
  'comparison-once-first': { readonly clauses: Parameter }
  'comparison-cell': { readonly keys: Parameter; readonly number: Parameter }
  'comparison-rule-earns': { readonly when: Parameter; readonly earns: Parameter }
  'comparison-reads': { readonly fact: Parameter }
  'comparison-none-above': { readonly percent: Parameter }
  'comparison-take-best': {}
  'comparison-zero-below': { readonly points: Parameter }
  'comparison-met-at': { readonly percent: Parameter }
  'comparison-nonconformity': { readonly grade: 'minor' | 'major' | 'none' }
  'comparison-may-be-not-applicable': {}
  'comparison-worked-out': { readonly formula: Parameter }
  'comparison-part-of': { readonly members: Parameter }
  'comparison-part-weights': { readonly weights: Parameter }
  'comparison-part-weight': { readonly member: Parameter; readonly weight: Parameter }
  'comparison-part-shares': {}
  'comparison-part-weights-usual': {}
  'comparison-part-max': { readonly points: Parameter }
  'comparison-part-renormalise': { readonly points: Parameter }
  'comparison-part-least-in-scope': { readonly points: Parameter }
  'comparison-part-cap': { readonly points: Parameter }
  'comparison-part-floor': { readonly points: Parameter }
  'comparison-part-rounded': { readonly rounding: Parameter }
  'comparison-part-nothing-applies': { readonly then: 'zero' | 'full' }
  'comparison-adjust-level': { readonly steps: Parameter }
  'comparison-adjust-add': { readonly to: Parameter; readonly amount: Parameter }
  'comparison-adjust-set': { readonly to: Parameter; readonly amount: Parameter }
  'comparison-adjust-cap': { readonly to: Parameter; readonly amount: Parameter }
  'comparison-adjust-at-least': { readonly points: Parameter }
  'comparison-adjust-at-most': { readonly points: Parameter }
  'comparison-level-unmarked': {}
  'comparison-own-weight': { readonly points: Count }
  'comparison-mark': { readonly side: 'atLeast' | 'atMost' | 'below' | 'above'; readonly fact: Parameter; readonly formula: Parameter }
  'comparison-gate': { readonly needs: Parameter; readonly levels: Parameter; readonly otherwise: 'refuse' | 'veto' | 'block' | 'lower' }
  'comparison-gate-cap': { readonly needs: Parameter; readonly levels: Parameter; readonly level: Parameter }
  'comparison-measure': { readonly read: 'points' | 'exactPoints' | 'percent' | 'exactPercent' }
  'comparison-clamp-min': { readonly points: Parameter }
  'comparison-clamp-max': { readonly points: Parameter }
  'comparison-clamp-when': { readonly when: 'each' | 'end' }
  'comparison-carry': {}
  'comparison-carry-count': { readonly stands: Count; readonly asks: Count }
  'comparison-carry-list': {}
  'comparison-ask-again': { readonly what: Parameter; readonly reason: Parameter }
  'comparison-reason-unchanged': {}
  'comparison-reason-wording-corrected': {}
  'comparison-reason-moved': {}
  'comparison-reason-renamed': {}
  'comparison-reason-choices-added': {}
  'comparison-reason-new': {}
  'comparison-reason-requirement-reworded': {}
  'comparison-reason-evidence-added': {}
  'comparison-reason-asked-otherwise': {}
  'comparison-reason-split': {}
  'comparison-reason-merged': {}
  'comparison-effects': { readonly count: Count }
  'comparison-effect': {}
  'comparison-number': {}
  'comparison-whom': {}
  'comparison-effect-keeps': {}
  'comparison-effect-rises': {}
  'comparison-effect-falls': {}
  'comparison-effect-needs-new-evidence': {}
  'comparison-effect-cannot-be-scored': {}
  'comparison-asks': { readonly count: Count }
  'comparison-unnamed': { readonly index: Parameter }
  'comparison-certificate-of': { readonly certificate: Parameter; readonly name: Parameter }
  'comparison-more': { readonly count: Count }
  'comparison-standing': { readonly points: Count; readonly level: Parameter }
  'comparison-standing-none': { readonly points: Count }
  'comparison-no-level': {}
  'comparison-standing-open': { readonly status: 'blocked' | 'not-scored' }
  'comparison-state-forbidden': { readonly clause: Parameter }
  'complaints-title': {}
  'complaints-none': {}
  'complaints-one': { readonly form: 'appeal' | 'complaint'; readonly on: Parameter }
  'complaints-bring': {}
  'complaints-means-bring': {}
  'complaints-who': { readonly roles: Parameter; readonly own: Parameter }
  'complaints-form': {}
  'complaints-form-complaint': {}
  'complaints-form-appeal': {}
  'complaints-form-hint': {}
  'complaints-form-missing': {}
  'complaints-half-name': {}
  'complaints-organisation': {}
  'complaints-organisation-missing': {}
  'complaints-choose': {}
  'complaints-about': {}
  'complaints-about-missing': {}
  'complaints-about-none': {}
  'complaints-about-certificate': { readonly number: Parameter; readonly state: Parameter }
  'complaints-about-decision': { readonly outcome: 'granted' | 'refused'; readonly on: Parameter; readonly standard: Parameter }
  'complaints-about-assessment': { readonly from: Parameter; readonly to: Parameter; readonly standard: Parameter }
  'complaints-from': {}
  'complaints-from-missing': {}
  'complaints-statement': {}
  'complaints-statement-missing': {}
  'complaints-submit': {}
  'complaints-files': {}
  'complaints-files-none': {}
  'complaints-attach': {}
  'complaints-attach-hint': {}
  'complaints-attached': { readonly name: Parameter }
  'conditions-title': {}
  'conditions-why': {}
  'conditions-none': {}
  'conditions-applies': {}
  'conditions-applies-always': {}
  'conditions-add-first': {}
  'conditions-owner': { readonly is: 'level' | 'gate' | 'veto' | 'qualifier' | 'adjustment' | 'named' | 'way' | 'choice'; readonly name: Parameter }
  'conditions-of-result': { readonly owner: Parameter; readonly result: Parameter }
  'conditions-shared-results': {}
  'conditions-missing': {}
  'conditions-group': { readonly kind: 'all' | 'any' | 'not' }
  'conditions-named-group': { readonly group: Parameter; readonly name: Parameter }
  'conditions-json': { readonly json: Parameter }
  'conditions-tree': { readonly of: Parameter }
  'conditions-menu': {}
  'conditions-act-edit': {}
  'conditions-act-add': {}
  'conditions-act-add-group': {}
  'conditions-act-wrap': { readonly kind: 'all' | 'any' | 'not' }
  'conditions-act-unwrap': {}
  'conditions-act-turn': { readonly kind: 'all' | 'any' }
  'conditions-act-up': {}
  'conditions-act-down': {}
  'conditions-act-take': {}
  'conditions-form': { readonly is: 'new' | 'edit' }
  'conditions-fact': {}
  'conditions-fact-named': { readonly name: Parameter }
  'conditions-fact-hint': {}
  'conditions-operator': {}
  'conditions-operator-name': { readonly operator: 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn' | 'contains' | 'doesNotContain'; readonly kind: 'number' | 'other' | 'date' }
  'conditions-against': {}
  'conditions-against-kind': { readonly kind: 'fact' | 'value' }
  'conditions-other': {}
  'conditions-value': {}
  'conditions-values': {}
  'conditions-value-json': {}
  'conditions-name': {}
  'conditions-would': { readonly sentence: Parameter }
  'conditions-fault': { readonly why: 'fact' | 'operator' | 'number' | 'date' | 'json' | 'needed'; readonly text: Parameter }
  'conditions-picker-none': { readonly text: Parameter }
  'conditions-keys-move': {}
  'conditions-keys-edit': {}
  'conditions-keys-add': {}
  'conditions-keys-take': {}
  'conditions-keys-order': {}
  'conditions-keys-group': {}
  'conditions-ways': {}
  'conditions-way': { readonly number: Parameter }
  'conditions-way-named': { readonly number: Parameter; readonly name: Parameter }
  'conditions-way-earns': { readonly number: Parameter }
  'conditions-way-hint': { readonly shares: Parameter }
  'conditions-way-worked': {}
  'conditions-way-add': {}
  'conditions-way-take': { readonly number: Parameter }
  'conditions-way-up': { readonly number: Parameter }
  'conditions-take': {}
  'conditions-take-how': { readonly how: 'best' | 'first' }
  'decisions-title': {}
  'decisions-headline': { readonly count: Count; readonly blocked: Count }
  'decisions-nothing': {}
  'decisions-no-role': { readonly roles: Parameter }
  'decisions-wait-review-evaluation': {}
  'decisions-wait-decide-certification': {}
  'decisions-wait-confirm-change': {}
  'decisions-wait-restore-certificate': {}
  'decisions-wait-reinstate-certificate': {}
  'decisions-wait-assign-complaint': {}
  'decisions-wait-resolve-complaint': {}
  'decisions-wait-cast-vote': {}
  'decisions-ballot': {}
  'decisions-wait-verify-correction': {}
  'decisions-wait-close-nonconformity': {}
  'decisions-wait-answer-nonconformity': {}
  'decisions-holder': {}
  'decisions-about': {}
  'decisions-since': {}
  'decisions-until': {}
  'decisions-again': {}
  'decisions-on-appeal': {}
  'decisions-other': {}
  'decisions-open-complaint': {}
  'decisions-score': {}
  'decisions-no-score': { readonly state: Parameter }
  'decisions-no-level': {}
  'decisions-status-blocked': {}
  'decisions-status-not-scored': {}
  'decisions-of': { readonly max: Parameter }
  'decisions-pick': {}
  'decisions-pick-all': { readonly count: Parameter }
  'decisions-pick-lost': { readonly count: Parameter }
  'decisions-pick-found': { readonly count: Parameter }
  'decisions-clauses': {}
  'decisions-finding': {}
  'decisions-none-picked': {}
  'decisions-nonconformities': {}
  'decisions-nonconformities-none': {}
  'decisions-cause': {}
  'decisions-correction': {}
  'decisions-checked': { readonly by: Parameter; readonly on: Parameter; readonly note: Parameter }
  'decisions-reopened-note': { readonly by: Parameter; readonly on: Parameter; readonly note: Parameter }
  'decisions-of-earlier': {}
  'decisions-close': {}
  'decisions-open-again': {}
  'decisions-note': {}
  'decisions-evidence': {}
  'decisions-evidence-none': {}
  'decisions-evidence-by': { readonly by: Parameter; readonly on: Parameter }
  'decisions-evidence-open': { readonly name: Parameter }
  'decisions-evidence-about': { readonly clauses: Parameter }
  'decisions-reviews': {}
  'decisions-review-of': { readonly by: Parameter; readonly on: Parameter; readonly recommendation: 'grant' | 'refuse' }
  'decisions-counts-no-more': {}
  'decisions-decided': {}
  'decisions-granted': { readonly level: Parameter; readonly by: Parameter; readonly on: Parameter }
  'decisions-refused': { readonly by: Parameter; readonly on: Parameter }
  'decisions-can-be-issued': {}
  'decisions-to-issue': {}
  'decisions-issued': { readonly number: Parameter }
  'decisions-follows': { readonly number: Parameter }
  'decisions-reopened': { readonly until: Parameter }
  'decisions-reopened-why': { readonly by: Parameter; readonly on: Parameter; readonly reason: Parameter }
  'decisions-record-paper': {}
  'decisions-plan-paper': {}
  'decisions-facts': {}
  'decisions-standard': {}
  'decisions-revision': { readonly designation: Parameter; readonly revision: Parameter }
  'decisions-kind': {}
  'decisions-kind-initial': {}
  'decisions-kind-renewal': {}
  'decisions-kind-transfer': {}
  'decisions-kind-extension': {}
  'decisions-kind-surveillance': {}
  'decisions-scope': {}
  'decisions-sites': {}
  'decisions-address': {}
  'decisions-team': {}
  'decisions-lead': {}
  'decisions-left': { readonly on: Parameter; readonly reason: Parameter }
  'decisions-days': {}
  'decisions-days-from-to': { readonly from: Parameter; readonly to: Parameter }
  'decisions-methods': {}
  'decisions-evaluated': {}
  'decisions-evaluated-by': { readonly by: Parameter; readonly on: Parameter }
  'decisions-receipt': {}
  'decisions-receipt-download': {}
  'decisions-receipt-why': {}
  'decisions-bars': {}
  'decisions-bars-none': {}
  'decisions-bars-level': {}
  'decisions-bars-minor': { readonly count: Count }
  'decisions-acts': {}
  'decisions-acts-none': {}
  'decisions-do-review': {}
  'decisions-do-decide': {}
  'decisions-do-return': {}
  'decisions-do-reopen': {}
  'decisions-means-review': {}
  'decisions-means-decide': {}
  'decisions-means-return': {}
  'decisions-means-reopen': {}
  'decisions-recommendation': {}
  'decisions-recommend-grant': {}
  'decisions-recommend-refuse': {}
  'decisions-notes': {}
  'decisions-outcome': {}
  'decisions-grant': {}
  'decisions-refuse': {}
  'decisions-level': {}
  'decisions-reasons': {}
  'decisions-reasons-optional': {}
  'decisions-reason': {}
  'decisions-choose-outcome': {}
  'decisions-choose-recommendation': {}
  'decisions-grounds-missing': {}
  'decisions-reasons-missing': {}
  'decisions-submit-review': {}
  'decisions-submit-grant': {}
  'decisions-submit-refuse': {}
  'decisions-submit-return': {}
  'decisions-submit-reopen': {}
  'decisions-done-review': {}
  'decisions-done-grant': {}
  'decisions-done-refuse': {}
  'decisions-done-return': {}
  'decisions-done-reopen': {}
  'decisions-who': { readonly act: Parameter; readonly roles: Parameter }
  'decisions-member-state': {}
  'decisions-member-team': {}
  'decisions-member-evaluation': {}
  'decisions-member-review': {}
  'decisions-complaint': {}
  'decisions-appeal': {}
  'decisions-from': {}
  'decisions-statement': {}
  'decisions-complaint-about': {}
  'decisions-about-assessment': {}
  'decisions-about-decision': {}
  'decisions-about-certificate': {}
  'decisions-received': {}
  'decisions-handler': {}
  'decisions-handler-none': {}
  'decisions-assign': {}
  'decisions-assign-to': {}
  'decisions-assign-why': {}
  'decisions-assign-missing': {}
  'decisions-assigned': { readonly by: Parameter }
  'decisions-answer': {}
  'decisions-answer-outcome': {}
  'decisions-upheld': {}
  'decisions-rejected': {}
  'decisions-answer-missing': {}
  'decisions-answer-choose': {}
  'decisions-means-answer': {}
  'decisions-submit-answer': {}
  'decisions-answered': { readonly by: Parameter; readonly on: Parameter; readonly outcome: 'upheld' | 'rejected' }
  'decisions-opens-decide-certification': { readonly until: Parameter }
  'decisions-opens-reinstate-certificate': { readonly until: Parameter }
  'decisions-opens-restore-certificate': {}
  'decisions-opens-where': {}
  'decisions-report': {}
  'decisions-report-none': {}
  'decisions-report-by': { readonly by: Parameter; readonly on: Parameter }
  'decisions-report-write': {}
  'decisions-report-means': {}
  'decisions-report-number': {}
  'decisions-report-sampled': {}
  'decisions-report-not-covered': {}
  'decisions-report-not-covered-none': {}
  'decisions-report-not-covered-some': {}
  'decisions-report-not-covered-number': { readonly number: Parameter }
  'decisions-report-departures': {}
  'decisions-report-departures-none': {}
  'decisions-report-departures-some': {}
  'decisions-report-departures-number': { readonly number: Parameter }
  'decisions-report-what': {}
  'decisions-report-why': {}
  'decisions-report-both': {}
  'decisions-report-another': {}
  'decisions-report-one-less': {}
  'decisions-report-conclusion': {}
  'decisions-report-recommendation': {}
  'decisions-report-statement': {}
  'decisions-report-submit': {}
  'decisions-report-done': {}
  'decisions-report-unsaid': {}
  'decisions-report-nothing': {}
  'decisions-report-paper': {}
  'decisions-recommend-maintain': {}
  'decisions-recommend-suspend': {}
  'decisions-recommend-withdraw': {}
  'desk-title': {}
  'desk-headline': { readonly ready: Count; readonly blocked: Count }
  'desk-views': {}
  'desk-waiting': { readonly count: Parameter }
  'desk-ending': { readonly count: Parameter }
  'desk-due': { readonly count: Parameter }
  'desk-search': {}
  'desk-found': { readonly count: Count; readonly text: Parameter }
  'desk-found-more': { readonly count: Parameter; readonly text: Parameter }
  'desk-search-clear': {}
  'desk-nothing-waiting': {}
  'desk-nothing-ending': {}
  'desk-nothing-due': {}
  'desk-holder': {}
  'desk-level': {}
  'desk-points': {}
  'desk-scope': {}
  'desk-decided': {}
  'desk-usable': {}
  'desk-number': {}
  'desk-until': {}
  'desk-on': {}
  'desk-state': {}
  'desk-overdue': {}
  'desk-issue': {}
  'desk-issuing': {}
  'desk-issued': { readonly holder: Parameter; readonly number: Parameter }
  'desk-cannot-issue': {}
  'desk-open': {}
  'desk-keys': {}
  'desk-key-rows': {}
  'desk-key-search': {}
  'desk-key-reach': {}
  'desk-choose': { readonly holder: Parameter }
  'desk-choose-all': {}
  'desk-choose-first': {}
  'desk-chosen': { readonly count: Count }
  'desk-chosen-why': {}
  'desk-form': {}
  'desk-form-docx': {}
  'desk-form-pdf': {}
  'desk-form-both': {}
  'desk-hand-out': {}
  'desk-handing-out': {}
  'desk-zip-name': {}
  'desk-handed-out': { readonly count: Count; readonly refused: Count }
  'desk-zip-cut': {}
  'desk-download-again': {}
  'desk-hand-out-again': {}
  'desk-hand-out-safe': {}
  'desk-preview': {}
  'desk-preview-short': {}
  'desk-preview-of': { readonly holder: Parameter }
  'desk-preview-why': { readonly holder: Parameter }
  'desk-preview-window': {}
  'desk-preview-instead-docx': {}
  'desk-preview-instead-pdf': {}
  'desk-preview-save-docx': {}
  'desk-preview-save-pdf': {}
  'desk-preview-close': {}
  'desk-specimen': {}
  'desk-download-word': {}
  'desk-download-pdf': {}
  'desk-download': {}
  'desk-preparing': {}
  'desk-paper-pending': {}
  'desk-letter-suspension': {}
  'desk-letter-restoration': {}
  'desk-letter-withdrawal': {}
  'desk-label': {}
  'desk-public': {}
  'desk-facts': {}
  'desk-valid': {}
  'desk-valid-from-to': { readonly from: Parameter; readonly to: Parameter }
  'desk-standard': {}
  'desk-first-issued': {}
  'desk-rests-on': {}
  'desk-evaluation': {}
  'desk-sites': {}
  'desk-address': {}
  'desk-history': {}
  'desk-service-itself': {}
  'desk-act-decided': {}
  'desk-act-due': {}
  'desk-act-ends': {}
  'desk-today': {}
  'desk-replaces': {}
  'desk-replaced-by': {}
  'desk-acts': {}
  'desk-do-correct': {}
  'desk-do-reissue': {}
  'desk-do-propose': {}
  'desk-do-suspend': {}
  'desk-do-restore': {}
  'desk-do-withdraw': {}
  'desk-do-reopen': {}
  'desk-do-reinstate': {}
  'desk-do-confirm': {}
  'desk-do-decline': {}
  'desk-do-decline-now': {}
  'desk-means-reissue': {}
  'desk-means-propose': {}
  'desk-means-suspend': {}
  'desk-means-restore': {}
  'desk-means-withdraw': {}
  'desk-means-reopen': {}
  'desk-means-reinstate': {}
  'desk-act-who': { readonly act: Parameter; readonly roles: Parameter }
  'desk-act-assessed': { readonly act: Parameter }
  'desk-act-done': {}
  'desk-act-reissued': { readonly number: Parameter }
  'desk-reason': {}
  'desk-reason-missing': {}
  'desk-holder-by-clerk': {}
  'desk-correct-name': { readonly language: 'zh' | 'en' }
  'desk-correct-address': { readonly language: 'zh' | 'en' }
  'desk-correct-scope': { readonly language: 'zh' | 'en' }
  'desk-proposed-reissue': {}
  'desk-proposed-reduction': {}
  'desk-proposed-by': { readonly by: Parameter; readonly until: Parameter }
  'desk-proposed-scope': { readonly before: Parameter; readonly after: Parameter }
  'desk-do-reduce': {}
  'desk-do-reduce-reduce': {}
  'desk-do-reduce-propose': {}
  'desk-means-reduce-reduce': {}
  'desk-means-reduce-propose': {}
  'desk-reduce-scope': {}
  'desk-reduce-sites': {}
  'desk-correct-sites': {}
  'desk-correct-site': { readonly number: Parameter; readonly language: 'zh' | 'en' }
  'desk-correct-site-address': { readonly number: Parameter; readonly language: 'zh' | 'en' }
  'desk-proposed-level': { readonly before: Parameter; readonly after: Parameter }
  'desk-proposed-sites': {}
  'desk-proposed-second': {}
  'desk-export': {}
  'desk-export-xlsx': {}
  'desk-export-csv': {}
  'desk-templates': {}
  'difference-pack': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly expected: Parameter; readonly actual: Parameter }
  'difference-assessment': { readonly expected: Parameter; readonly actual: Parameter }
  'difference-not-scored': { readonly reason: Parameter }
  'difference-member': { readonly place: Parameter; readonly actual: Parameter; readonly member: Parameter; readonly expected: Parameter }
  'difference-whole': { readonly place: Parameter; readonly actual: Parameter; readonly expected: Parameter }
  'difference-required': { readonly place: Parameter; readonly actual: Parameter; readonly expected: Parameter }
  'difference-found': { readonly place: Parameter; readonly actual: Parameter; readonly expected: Parameter }
  'place-receipt': {}
  'place-clause': { readonly clause: Parameter }
  'place-rule': { readonly clause: Parameter; readonly rule: Parameter }
  'place-finding': { readonly clause: Parameter }
  'place-answer': { readonly input: Parameter }
  'place-assessment': {}
  'place-value': {}
  'place-result': {}
  'place-result-named': { readonly result: Parameter }
  'place-part': { readonly result: Parameter; readonly part: Parameter }
  'place-adjustment': { readonly result: Parameter; readonly part: Parameter }
  'place-gate': { readonly result: Parameter; readonly part: Parameter }
  'place-level': { readonly result: Parameter; readonly part: Parameter }
  'place-qualifier': { readonly result: Parameter; readonly part: Parameter }
  'discussion-none': {}
  'discussion-none-what': {}
  'discussion-which': {}
  'discussion-days': { readonly phase: 'awaited' | 'open' | 'closed' | 'concluded'; readonly opens: Parameter; readonly closes: Parameter }
  'discussion-days-left': { readonly days: Count }
  'discussion-title-of': { readonly open: Count }
  'discussion-binding': {}
  'discussion-advice': {}
  'discussion-filter': {}
  'discussion-filter-all': { readonly count: Parameter }
  'discussion-filter-open': { readonly count: Parameter }
  'discussion-filter-answered': { readonly count: Parameter }
  'discussion-clause': {}
  'discussion-every-clause': {}
  'discussion-whole': {}
  'discussion-number': {}
  'discussion-kind': {}
  'discussion-kind-general': {}
  'discussion-kind-technical': {}
  'discussion-kind-editorial': {}
  'discussion-comment': {}
  'discussion-from': {}
  'discussion-proposed': {}
  'discussion-answer': {}
  'discussion-late': {}
  'discussion-nothing': {}
  'discussion-nothing-yet': {}
  'discussion-choose': { readonly number: Parameter }
  'discussion-one': { readonly number: Parameter }
  'discussion-clause-gone': {}
  'discussion-clause-moved': { readonly clauses: Parameter }
  'discussion-change': {}
  'discussion-change-out': {}
  'discussion-effect': {}
  'discussion-effect-moves': { readonly moved: Parameter; readonly count: Parameter }
  'discussion-effect-none': { readonly count: Parameter }
  'discussion-effect-undecided': { readonly count: Parameter }
  'discussion-effect-faulty': {}
  'discussion-supports': { readonly unit: Parameter }
  'discussion-opposes': { readonly unit: Parameter }
  'discussion-reason': {}
  'discussion-reason-hint': {}
  'discussion-answer-it': {}
  'discussion-answer-anew': {}
  'discussion-answered-by': { readonly by: Parameter; readonly on: Parameter }
  'discussion-take-over': {}
  'discussion-taken-over': {}
  'discussion-many': { readonly count: Count }
  'discussion-answer-many': {}
  'discussion-answer-role': {}
  'discussion-keys': {}
  'discussion-letters': { readonly asked: Parameter; readonly returned: Parameter; readonly withComments: Parameter; readonly silent: Parameter }
  'discussion-links': {}
  'discussion-links-what': {}
  'discussion-link-to': {}
  'discussion-link-make': {}
  'discussion-link-made': { readonly unit: Parameter }
  'discussion-link-copy': {}
  'discussion-link-copied': {}
  'discussion-link-blank': {}
  'discussion-link-revoke': {}
  'discussion-link-state': {}
  'discussion-sheets': {}
  'discussion-sheet-choose': {}
  'discussion-sheet-drop': {}
  'discussion-sheet-from': {}
  'discussion-sheet-found': { readonly file: Parameter; readonly received: Parameter; readonly repeated: Parameter }
  'discussion-sheet-take': { readonly answers: Count; readonly count: Count }
  'discussion-sheet-nothing': {}
  'discussion-sheet-taken': { readonly count: Parameter; readonly answers: Parameter }
  'discussion-sheet-answers': {}
  'discussion-sheet-answered': { readonly count: Count }
  'discussion-sheet-answers-left': { readonly count: Count }
  'discussion-sheet-left': { readonly count: Count }
  'discussion-sheet-untyped': { readonly count: Count }
  'discussion-sheet-row': {}
  'discussion-download-iso': { readonly kind: Parameter }
  'discussion-download-chinese': { readonly kind: Parameter }
  'discussion-open': {}
  'discussion-open-title-zh': {}
  'discussion-open-title-en': {}
  'discussion-open-first': {}
  'discussion-open-last': {}
  'discussion-open-least': {}
  'discussion-open-least-hint': {}
  'discussion-open-unanswered': {}
  'discussion-open-refused': {}
  'discussion-open-told': {}
  'discussion-open-role': {}
  'discussion-write': {}
  'discussion-write-from': {}
  'discussion-write-number': {}
  'discussion-write-number-hint': {}
  'discussion-write-proposed-hint': {}
  'discussion-write-do': {}
  'discussion-written': { readonly number: Parameter }
  'discussion-support': {}
  'discussion-it-supports': {}
  'discussion-it-opposes': {}
  'discussion-end': {}
  'discussion-move-day': {}
  'discussion-conclude-what': {}
  'discussion-conclude-reason': {}
  'discussion-conclude': {}
  'discussion-concluded': { readonly reason: Parameter }
  'document-criterion-case': { readonly case: Parameter; readonly points: Parameter }
  'document-criterion-yes': { readonly points: Parameter }
  'document-criterion-each': { readonly points: Parameter }
  'document-criterion-recorded': {}
  'document-criterion-formula': {}
  'document-criterion-value': { readonly fact: Parameter }
  'document-criterion-linear': {}
  'document-criterion-log-normal': { readonly median: Parameter; readonly p10: Parameter }
  'document-criterion-samples': {}
  'document-criterion-checklist': {}
  'document-criterion-assessor': { readonly points: Parameter }
  'document-criterion-see-rules': {}
  'document-criterion-several': { readonly facts: Parameter }
  'document-band-at-least': { readonly value: Parameter }
  'document-band-above': { readonly value: Parameter }
  'document-band-at-most': { readonly value: Parameter }
  'document-band-below': { readonly value: Parameter }
  'document-band-between': { readonly low: Parameter; readonly high: Parameter }
  'document-band-of': { readonly name: Parameter; readonly band: Parameter }
  'document-band-rest': {}
  'document-level-by-table': {}
  'decided-granted': { readonly level: Parameter }
  'decided-refused': {}
  'recommended-grant': {}
  'recommended-refuse': {}
  'recommended-maintain': {}
  'recommended-suspend': {}
  'recommended-withdraw': {}
  'team-part-lead': {}
  'team-part-member': {}
  'team-part-expert': {}
  'team-part-left': {}
  'drafting-stage-drafted': {}
  'drafting-stage-submitted': {}
  'drafting-stage-published': {}
  'drafting-by': { readonly by: Parameter }
  'drafting-days': { readonly from: Parameter; readonly until: Parameter }
  'drafting-version': { readonly version: Parameter }
  'drafting-did-consultation': { readonly asked: Parameter; readonly returned: Parameter; readonly silent: Parameter; readonly comments: Parameter }
  'drafting-did-cancelled': {}
  'drafting-figures-clauses': {}
  'drafting-figures-levels': {}
  'drafting-figures-gates': {}
  'drafting-figures-adjustments': {}
  'drafting-comments-counted': { readonly all: Parameter; readonly adopted: Parameter; readonly part: Parameter; readonly rejected: Parameter; readonly waiting: Parameter }
  'drafting-whole-draft': {}
  'drafting-unanswered': {}
  'ballot-choice-approve': {}
  'ballot-choice-against': {}
  'ballot-choice-abstain': {}
  'ballot-choice-none': {}
  'ballot-phase-awaited': {}
  'ballot-phase-open': {}
  'ballot-phase-cancelled': {}
  'document-finding-conformity': {}
  'document-finding-opportunity': {}
  'document-finding-minor': {}
  'document-finding-major': {}
  'document-finding-nonconformity': {}
  'document-finding-not-applicable': {}
  'document-finding-not-checked': {}
  'document-finding-missing': {}
  'document-finding-uncomputed': {}
  'document-finding-hidden': {}
  'document-finding-unscored': {}
  'document-grade-minor': {}
  'document-grade-major': {}
  'document-gate-holds': {}
  'document-gate-fails': {}
  'document-level-reached': {}
  'document-level-barred': {}
  'document-level-unmet': {}
  'document-level-missed': {}
  'document-level-and-above': { readonly level: Parameter }
  'document-level-threshold': { readonly side: 'atLeast' | 'atMost' | 'below' | 'above'; readonly points: Parameter }
  'document-result-blocked': {}
  'document-result-not-scored': {}
  'document-result-scored': {}
  'document-summary-total': { readonly points: Count; readonly max: Parameter; readonly percent: Parameter; readonly level: Parameter }
  'document-summary-level': { readonly level: Parameter }
  'document-summary-clauses': { readonly clauses: Count; readonly nonconformities: Count }
  'document-summary-next': { readonly count: Count }
  'document-summary-open': { readonly status: 'blocked' | 'not-scored' }
  'document-method-documents': {}
  'document-method-interview': {}
  'document-method-mystery-customer': {}
  'document-method-on-site': {}
  'document-method-remote': {}
  'document-method-survey': {}
  'document-parts-chart': {}
  'document-parts-minimum': { readonly level: Parameter }
  'report-unrecorded': {}
  'report-none': {}
  'report-days': { readonly from: Parameter; readonly until: Parameter }
  'notice-title-suspension': {}
  'notice-title-restoration': {}
  'notice-title-withdrawal': {}
  'notice-act-suspension': {}
  'notice-act-restoration': {}
  'notice-act-reinstatement': {}
  'notice-act-withdrawal': {}
  'sheet-box': { readonly words: Parameter }
  'sheet-step': { readonly step: Parameter }
  'sheet-number': { readonly unit: Parameter }
  'sheet-samples': { readonly unit: Parameter }
  'sheet-samples-least': { readonly least: Parameter }
  'sheet-case': { readonly index: Parameter }
  'sheet-date': {}
  'sheet-text': {}
  'sheet-recorded-beside': { readonly label: Parameter }
  'standard-kind-national': {}
  'standard-kind-industry': {}
  'standard-kind-local': {}
  'standard-kind-association': {}
  'standard-kind-enterprise': {}
  'document-kind-certificate': {}
  'document-kind-findings': {}
  'document-kind-score-sheet': {}
  'document-kind-nonconformity-notice': {}
  'document-kind-assessment-sheet': {}
  'document-kind-decision-record': {}
  'document-kind-certificate-notice': {}
  'document-kind-certificate-label': {}
  'document-kind-assessment-plan': {}
  'document-kind-annex': {}
  'document-kind-comparison': {}
  'document-kind-drafting-note': {}
  'document-kind-ballot-minutes': {}
  'document-kind-standard-text': {}
  'document-specimen': {}
  'document-specimen-line': {}
  'document-specimen-illustrative': {}
  'document-specimen-draft': {}
  'document-specimen-demonstration': {}
  'document-specimen-undecided': {}
  'document-not-issued': {}
  'document-sentences': { readonly first: Parameter; readonly second: Parameter }
  'refusal-document-unfit--no-level': {}
  'refusal-document-unfit--level-not-awarded': { readonly granted: Parameter; readonly awarded: Parameter }
  'refusal-document-unfit--nothing-to-notify': {}
  'refusal-document-incomplete--site': { readonly tag: Parameter; readonly site: Parameter; readonly language: 'zh' | 'en' }
  'refusal-templates-read-only--folder': {}
  'document-without-section': {}
  'history-title': {}
  'history-means': {}
  'history-now': {}
  'history-service': {}
  'history-why': { readonly reason: Parameter }
  'history-look': { readonly version: Parameter }
  'history-after': {}
  'history-same': {}
  'history-differs': { readonly count: Count }
  'history-put-back': {}
  'drafts-title': {}
  'drafts-why': {}
  'drafts-none': {}
  'drafts-none-what': {}
  'drafts-name': { readonly designation: Parameter; readonly revision: Parameter }
  'drafts-standard': {}
  'drafts-state': {}
  'drafts-edited': {}
  'drafts-from': {}
  'drafts-from-table': {}
  'drafts-from-what': {}
  'drafts-first-day': {}
  'drafts-succeed': {}
  'drafts-succeeding': {}
  'drafts-cannot': {}
  'drafts-trial': { readonly view: 'calculator' | 'ruler' }
  'drafts-views': {}
  'drafts-view-workbench': {}
  'drafts-view-workbook': {}
  'drafts-view-calculator': {}
  'drafts-view-ruler': {}
  'drafts-view-comments': {}
  'drafts-view-ballot': {}
  'drafts-view-publication': {}
  'drafts-view-history': {}
  'drafts-here': {}
  'drafts-here-since': { readonly at: Parameter }
  'drafts-returned': { readonly reason: Parameter }
  'drafts-not-open': { readonly state: Parameter }
  'drafts-saving': {}
  'drafts-saved': { readonly at: Parameter }
  'drafts-held': { readonly count: Count }
  'drafts-said-stale': {}
  'drafts-said-merged': {}
  'drafts-undo': {}
  'drafts-redo': {}
  'drafts-clash': { readonly count: Count }
  'drafts-clash-before': {}
  'drafts-clash-mine': {}
  'drafts-clash-theirs': {}
  'drafts-take-mine': {}
  'drafts-take-theirs': {}
  'drafts-example-place': { readonly example: Parameter; readonly member: Parameter }
  'drafts-nothing': {}
  'drafts-clauses': {}
  'drafts-levels': {}
  'drafts-levels-of': { readonly result: Parameter }
  'drafts-classes': {}
  'drafts-classes-why': {}
  'drafts-term': {}
  'drafts-column-number': {}
  'drafts-column-name': { readonly language: 'zh' | 'en' }
  'drafts-column-aspect': {}
  'drafts-column-class': {}
  'drafts-column-clauses': {}
  'drafts-column-weight': {}
  'drafts-column-mark': {}
  'drafts-column-part': { readonly part: Parameter }
  'drafts-column-from': {}
  'drafts-column-full': {}
  'drafts-text-requirement': { readonly language: 'zh' | 'en' }
  'drafts-text-evidence': { readonly language: 'zh' | 'en' }
  'drafts-text-reason': { readonly language: 'zh' | 'en' }
  'drafts-evidence-new': {}
  'drafts-evidence-add': {}
  'drafts-evidence-take': { readonly place: Parameter }
  'drafts-missing': {}
  'drafts-worked-out': {}
  'drafts-total': { readonly all: Parameter }
  'drafts-total-full': { readonly all: Parameter; readonly full: Parameter }
  'drafts-total-off': { readonly all: Parameter; readonly full: Parameter; readonly by: Parameter; readonly side: 'above' | 'below' }
  'drafts-not-fixed': {}
  'drafts-not-needed': {}
  'drafts-not-number': { readonly text: Parameter }
  'drafts-not-date': { readonly text: Parameter }
  'drafts-not-earned': { readonly text: Parameter }
  'drafts-not-unlisted': { readonly text: Parameter }
  'drafts-instead': { readonly text: Parameter }
  'drafts-key-edit': {}
  'drafts-key-block': {}
  'drafts-key-paste': {}
  'drafts-key-empty': {}
  'drafts-key-add': {}
  'drafts-key-move': {}
  'drafts-faults': {}
  'drafts-errors': { readonly count: Count }
  'drafts-no-faults': {}
  'drafts-examples': {}
  'drafts-agree': { readonly count: Parameter }
  'drafts-moved': { readonly count: Parameter }
  'drafts-agreeing': { readonly count: Count }
  'drafts-restate': {}
  'drafts-of-points': {}
  'drafts-of-percent': {}
  'drafts-of-level': {}
  'drafts-of-status': {}
  'drafts-of-max': {}
  'rules-count': { readonly count: Count; readonly revision: Parameter }
  'rules-general': {}
  'rules-not-rounded': {}
  'rules-helper': {}
  'rules-tables': {}
  'rules-conditions': {}
  'rules-parts': {}
  'rules-others': {}
  'rules-reason': { readonly reason: Parameter }
  'rule-by': { readonly name: Parameter; readonly rule: Parameter }
  'earns-formula': { readonly formula: Parameter }
  'earns-share-formula': { readonly formula: Parameter }
  'earns-met': {}
  'earns-not-met': {}
  'rules-applies': {}
  'rules-clauses': {}
  'rules-choices': {}
  'rules-values': {}
  'rules-adjustments': {}
  'rules-levels': {}
  'rules-gates': {}
  'rules-qualifiers': {}
  'rules-of-result': { readonly result: Parameter; readonly heading: Parameter }
  'rule-earns': { readonly rule: Parameter; readonly earns: Parameter; readonly condition: Parameter }
  'rule-several': { readonly rule: Parameter; readonly facts: Parameter }
  'option-records': { readonly option: Parameter; readonly state: 'not-applicable' | 'not-checked' }
  'earns-all': {}
  'earns-half': {}
  'earns-none': {}
  'earns-share': { readonly percent: Parameter }
  'earns-calculated': {}
  'earns-given': {}
  'rule-and': { readonly first: Parameter; readonly second: Parameter }
  'rule-or': { readonly first: Parameter; readonly second: Parameter }
  'rule-not': { readonly condition: Parameter }
  'rule-not-plain': { readonly condition: Parameter }
  'rule-not-named': { readonly name: Parameter; readonly condition: Parameter }
  'rule-group': { readonly conditions: Parameter }
  'rule-shared': { readonly name: Parameter }
  'rule-shared-table': { readonly number: Parameter }
  'rule-shared-condition': { readonly number: Parameter }
  'rule-shared-of': { readonly name: Parameter; readonly condition: Parameter }
  'mark-illustrative': {}
  'mark-draft': {}
  'full-sentence': { readonly words: Parameter }
  'labelled': { readonly label: Parameter; readonly words: Parameter }
  'explain-designated': { readonly designation: Parameter; readonly title: Parameter }
  'explain-revision': {}
  'explain-in-force': { readonly revision: Parameter; readonly edition: Parameter; readonly from: Parameter }
  'explain-in-force-to': { readonly revision: Parameter; readonly edition: Parameter; readonly from: Parameter; readonly to: Parameter }
  'explain-organisation': {}
  'explain-date': {}
  'explain-profile': {}
  'explain-source': {}
  'explain-remark': {}
  'explain-result': {}
  'explain-result-of': { readonly result: Parameter }
  'explain-status': {}
  'explain-open': {}
  'explain-not-scored': {}
  'explain-points': {}
  'explain-points-of': { readonly points: Parameter; readonly max: Parameter }
  'explain-points-percent': { readonly points: Parameter; readonly max: Parameter; readonly percent: Parameter }
  'explain-level': {}
  'level-none': {}
  'level-stars': { readonly level: Parameter; readonly stars: Parameter }
  'stars-none': {}
  'level-by-points': { readonly level: Parameter; readonly byPoints: Parameter }
  'explain-qualifiers': {}
  'explain-open-because': {}
  'explain-still-needed': { readonly level: Parameter }
  'explain-highest': {}
  'explain-parts': {}
  'explain-part': {}
  'explain-maximum': {}
  'explain-share': {}
  'explain-total': {}
  'parts-do-not-add-up': { readonly why: Parameter }
  'parts-rounded': { readonly rounding: Parameter }
  'parts-near': {}
  'parts-stated': {}
  'explain-arithmetic': {}
  'combine': { readonly combine: 'sum' | 'weighted-mean' | 'mean' | 'median' | 'min' | 'max' | 'product' | 'none' | 'expression' }
  'combine-best': { readonly count: Count }
  'step-renormalise': { readonly by: Parameter }
  'step-cap': { readonly by: Parameter }
  'explain-answers-cut': { readonly clause: Parameter; readonly given: Parameter; readonly counted: Parameter }
  'step-floor': { readonly by: Parameter }
  'step-zero-below': { readonly by: Parameter }
  'rounding': { readonly decimals: Count; readonly mode: 'half-up' | 'half-even' | 'up' | 'down' | 'floor' | 'ceiling' | 'none' }
  'step-bounds': {}
  'step-gives': { readonly step: Parameter; readonly gives: Parameter }
  'adjustment-part': { readonly title: Parameter; readonly part: Parameter }
  'adjustment-none': {}
  'adjustment-change': { readonly change: Parameter; readonly before: Parameter; readonly after: Parameter }
  'working': { readonly how: Parameter; readonly equation: Parameter }
  'working-own-weight': { readonly clause: Parameter; readonly here: Parameter; readonly equation: Parameter }
  'working-own-weight--nothing': { readonly clause: Parameter }
  'working-own-weight--met': { readonly clause: Parameter; readonly here: Parameter; readonly points: Parameter }
  'working-weighted': { readonly how: Parameter; readonly weights: Parameter; readonly equation: Parameter }
  'working-step': { readonly step: Parameter; readonly equation: Parameter }
  'working-rounded': { readonly rounding: Parameter; readonly from: Parameter; readonly to: Parameter }
  'working-rounded-bounds': { readonly rounding: Parameter; readonly points: Parameter }
  'working-bounds': { readonly points: Parameter }
  'working-at-most': { readonly points: Parameter }
  'working-held': { readonly from: Parameter; readonly to: Parameter }
  'working-adjusted': { readonly points: Parameter }
  'working-share': { readonly equation: Parameter }
  'working-left-out': { readonly list: Parameter }
  'working-deduct-least': { readonly points: Parameter }
  'working-absent': { readonly member: Parameter; readonly state: Parameter }
  'working-dropped': { readonly count: Count; readonly counted: Parameter; readonly of: Count; readonly dropped: Parameter }
  'working-largest': { readonly equation: Parameter }
  'working-nothing-applies': { readonly points: Parameter }
  'working-too-little': { readonly inScope: Parameter; readonly least: Parameter }
  'working-none': {}
  'working-open': {}
  'explain-levels': {}
  'level-line': { readonly bound: 'atLeast' | 'atMost' | 'below' | 'above'; readonly level: Parameter; readonly mark: Parameter }
  'level-line-awarded': { readonly bound: 'atLeast' | 'atMost' | 'below' | 'above'; readonly level: Parameter; readonly mark: Parameter }
  'level-awarded': { readonly level: Parameter }
  'explain-gates': {}
  'gate-held': { readonly condition: Parameter; readonly levels: Parameter }
  'gate-failed': { readonly otherwise: 'refuse' | 'veto' | 'block' | 'lower'; readonly condition: Parameter; readonly levels: Parameter }
  'gate-failed-cap': { readonly condition: Parameter; readonly levels: Parameter; readonly level: Parameter }
  'levels-all': {}
  'levels-from': { readonly level: Parameter }
  'explain-clauses': {}
  'state-left-out': { readonly state: Parameter }
  'state-counts-zero': { readonly state: Parameter; readonly max: Parameter }
  'state-counts-full': { readonly state: Parameter; readonly max: Parameter }
  'state-keeps-open': { readonly state: Parameter }
  'explain-evidence': { readonly evidence: Parameter }
  'reason-hidden': { readonly reason: Parameter }
  'reason-rule': { readonly reason: Parameter; readonly number: Parameter; readonly count: Parameter }
  'reason-no-rule': { readonly reason: Parameter }
  'reason-more': { readonly points: Parameter; readonly required: Parameter }
  'reason-counted-in': { readonly clause: Parameter }
  'reason-rounded': { readonly from: Parameter; readonly to: Parameter }
  'reason-found': { readonly found: Parameter; readonly how: Parameter }
  'answer-sample': { readonly checked: Parameter; readonly failed: Parameter }
  'answer-sample-share': { readonly checked: Parameter; readonly failed: Parameter; readonly share: Parameter }
  'answer-ticked': { readonly count: Parameter; readonly of: Parameter }
  'answer-ticked-not': { readonly count: Parameter; readonly of: Parameter; readonly items: Parameter }
  'answer-cases': { readonly count: Parameter }
  'answer-from': { readonly source: Parameter; readonly answer: Parameter }
  'answer-merged': { readonly value: Parameter; readonly how: Parameter; readonly answers: Parameter }
  'answer-several': { readonly how: Parameter; readonly answers: Parameter }
  'answer-earns': { readonly answer: Parameter; readonly points: Parameter }
  'answer-left-out': { readonly answer: Parameter }
  'several-counted': { readonly count: Parameter; readonly answer: Parameter; readonly points: Parameter }
  'several-working': { readonly answers: Parameter; readonly equation: Parameter }
  'merged-by': { readonly method: 'mean' | 'median' | 'trimmed-mean' | 'min' | 'max' | 'sum' | 'mean-of-points' | 'median-of-points' | 'trimmed-mean-of-points' | 'min-of-points' | 'max-of-points' | 'sum-of-points' | 'consensus' }
  'points-share': {}
  'points-ticked': {}
  'points-deduct': { readonly kind: 'checklist' | 'entries' | 'samples' | 'measured' | 'number'; readonly points: Parameter; readonly unit: Parameter; readonly least: 'none' | 'some'; readonly left: Parameter }
  'points-deduct-over': { readonly fact: Parameter; readonly words: Parameter }
  'points-each': { readonly points: Parameter }
  'points-line': { readonly points: Parameter }
  'points-line-over': { readonly fact: Parameter; readonly points: Parameter }
  'points-line-point': { readonly x: Parameter; readonly y: Parameter }
  'points-log-normal': { readonly p10: Parameter; readonly median: Parameter }
  'explain-recorded': {}
  'answer-cases-said': { readonly count: Parameter; readonly cases: Parameter }
  'explain-values': {}
  'explain-value-missing': {}
  'explain-findings': {}
  'findings-conformity': { readonly count: Count }
  'findings-opportunity': { readonly count: Count }
  'findings-nonconformity': { readonly count: Count }
  'findings-not-applicable': { readonly count: Parameter }
  'findings-not-checked': { readonly count: Parameter }
  'findings-missing': { readonly count: Parameter }
  'findings-uncomputed': { readonly count: Parameter }
  'findings-none': {}
  'findings-none-short': {}
  'findings-none-lowered': { readonly lowered: Parameter }
  'findings-lowered': { readonly adjustment: Parameter; readonly change: Parameter }
  'grade-opportunity': {}
  'grade-nonconformity': {}
  'grade-minor': {}
  'grade-major': {}
  'explain-record': {}
  'explain-pack': {}
  'explain-assessment': {}
  'explain-computed-by': {}
  'explain-program': { readonly name: Parameter; readonly version: Parameter }
  'explain-verify': {}
  'explain-why': { readonly command: Parameter }
  'formula-min': {}
  'formula-max': {}
  'formula-mean': {}
  'formula-median': {}
  'formula-position': {}
  'formula-or': {}
  'formula-count': {}
  'formula-days': {}
  'formula-months': {}
  'formula-year': {}
  'formula-round': {}
  'formula-line': {}
  'formula-log-normal': {}
  'formula-listed': {}
  'formula-when': { readonly condition: Parameter }
  'formula-otherwise': {}
  'formula-no-case': {}
  'fault-date-impossible--assessment': { readonly value: Parameter }
  'fault-answer-unknown': { readonly name: Parameter }
  'fault-profile-unknown': { readonly name: Parameter }
  'fault-answer-misplaced': { readonly clause: Parameter; readonly inputs: Parameter }
  'fault-answer-misplaced--nothing': { readonly clause: Parameter }
  'fault-answer-state-and-value': { readonly state: 'not-applicable' | 'not-checked'; readonly name: Parameter }
  'fault-answer-twice': {}
  'fault-answer-twice--assessors': {}
  'fault-assessor-twice': { readonly name: Parameter; readonly other: Parameter }
  'fault-answers-many': { readonly count: Parameter; readonly most: Parameter }
  'fault-assessors-many': { readonly count: Parameter; readonly most: Parameter }
  'fault-results-empty': {}
  'fault-state-misplaced': { readonly name: Parameter }
  'fault-state-forbidden--not-applicable': { readonly clause: Parameter }
  'fault-state-forbidden--missing': { readonly clause: Parameter }
  'fault-state-forbidden--not-checked': { readonly clause: Parameter }
  'fault-reason-missing': { readonly clause: Parameter }
  'fault-value-type--answer': { readonly type: 'yes-no' | 'text' | 'date' | 'points' | 'number' | 'samples' | 'checklist' | 'entries'; readonly value: Parameter }
  'fault-value-type--option': { readonly options: Parameter; readonly value: Parameter }
  'fault-value-range--points': { readonly value: Parameter; readonly range: Parameter }
  'fault-value-range--answer': { readonly value: Parameter; readonly range: Parameter }
  'fault-value-range--entries': { readonly count: Count; readonly most: Parameter }
  'fault-value-range--samples': { readonly failed: Parameter; readonly checked: Parameter }
  'fault-value-step': { readonly value: Parameter; readonly step: Parameter }
  'fault-value-decimals': { readonly decimals: Count; readonly value: Parameter }
  'fault-value-item': { readonly value: Parameter; readonly items: Parameter }
  'fault-value-item--twice': { readonly value: Parameter }
  'fault-value-entry': { readonly number: Parameter }
  'fault-sample-small': { readonly checked: Count; readonly least: Parameter }
  'fault-edit-lost': { readonly path: Parameter }
  'fault-edit-lost--step': { readonly path: Parameter; readonly step: Parameter; readonly known: Parameter }
  'fault-edit-lost--value': { readonly path: Parameter; readonly step: Parameter }
  'fault-pointer-faulty': { readonly place: Parameter; readonly file: Parameter }
  'fault-pointer-unknown': { readonly place: Parameter; readonly file: Parameter }
  'words-body-name': { readonly language: Parameter }
  'words-body-signatory': { readonly language: Parameter }
  'words-body-decision-maker': {}
  'fault-months-faulty': { readonly months: Count; readonly member: Parameter; readonly most: Parameter }
  'fault-offset-faulty': { readonly minutes: Count }
  'fault-grace-faulty': { readonly months: Count; readonly term: Parameter }
  'fault-clocks-faulty--none': {}
  'fault-clocks-faulty--both': {}
  'fault-clocks-faulty--zone': { readonly zone: Parameter }
  'fault-number-pattern--serials': { readonly count: Count; readonly pattern: Parameter }
  'fault-number-pattern--digits': { readonly pattern: Parameter }
  'fault-number-pattern--token': { readonly token: Parameter; readonly pattern: Parameter }
  'fault-number-pattern--characters': { readonly pattern: Parameter }
  'body-file-fault': { readonly variable: Parameter; readonly file: Parameter; readonly message: Parameter; readonly fix: Parameter }
  'body-file-fault--place': { readonly variable: Parameter; readonly file: Parameter; readonly place: Parameter; readonly message: Parameter; readonly fix: Parameter }
  'body-file-unreadable': { readonly variable: Parameter; readonly file: Parameter }
  'the-main-result': {}
  'the-result': { readonly name: Parameter }
  'example-no-points': {}
  'example-no-percent': {}
  'example-per-cent': { readonly percent: Parameter }
  'example-no-value': {}
  'example-no-level': {}
  'example-status': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-status--why': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter; readonly why: Parameter }
  'example-points': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-max': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-percent': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-level': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-level--why': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter; readonly why: Parameter }
  'level-with-id': { readonly title: Parameter; readonly id: Parameter }
  'example-qualifiers': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-gates': { readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-part': { readonly part: Parameter; readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-clause': { readonly clause: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-clause--why': { readonly clause: Parameter; readonly expected: Parameter; readonly found: Parameter; readonly why: Parameter }
  'example-counted': { readonly clause: Parameter; readonly what: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-uncounted': { readonly name: Parameter; readonly what: Parameter }
  'example-nonconformity--surplus': { readonly finding: Parameter }
  'example-nonconformity--missing': { readonly clause: Parameter }
  'example-nonconformity--order': { readonly found: Parameter }
  'reason-and-next': { readonly reason: Parameter; readonly next: Parameter }
  'example-unknown--result': { readonly name: Parameter }
  'example-unknown--part': { readonly name: Parameter; readonly what: Parameter }
  'example-value': { readonly value: Parameter; readonly expected: Parameter; readonly found: Parameter }
  'example-unknown--value': { readonly name: Parameter }
  'example-unknown--clause': { readonly name: Parameter }
  'example-refused': { readonly reason: Parameter }
  'example-refused--place': { readonly place: Parameter; readonly reason: Parameter }
  'example-failure': { readonly designation: Parameter; readonly revision: Parameter; readonly example: Parameter; readonly failure: Parameter }
  'fault-file-unreadable': { readonly cause: Parameter }
  'fault-file-size': { readonly bytes: Count; readonly most: Parameter }
  'fault-file-encoding': {}
  'fault-files-many': { readonly count: Count; readonly most: Parameter }
  'fault-json-depth': { readonly line: Parameter; readonly most: Parameter }
  'fault-key-duplicate': { readonly name: Parameter; readonly first: Parameter; readonly line: Parameter }
  'fault-key-duplicate--line': { readonly name: Parameter; readonly line: Parameter }
  'fault-key-refused': { readonly name: Parameter }
  'fault-number-precision--small': { readonly number: Parameter }
  'fault-number-precision': { readonly number: Parameter; readonly most: Count }
  'fault-text-malformed': {}
  'fault-json-syntax--symbol': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--number': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--key': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--value': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--colon': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--comma': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--object': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--list': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--end': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--comment': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--comment-open': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--text': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--number-end': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--unicode': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--escape': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--character': { readonly line: Parameter; readonly column: Parameter }
  'fault-json-syntax--other': { readonly line: Parameter; readonly column: Parameter }
  'fault-entry-unexpected': {}
  'fault-folder-name': { readonly member: 'id' | 'edition' | 'revision'; readonly said: Parameter; readonly folder: Parameter }
  'fault-folder-name--number': { readonly folder: Parameter }
  'fault-rules-without-standard': { readonly edition: Parameter; readonly standard: Parameter }
  'fault-standard-without-rules': { readonly edition: Parameter; readonly standard: Parameter }
  'fault-revision-changed': { readonly revision: Parameter; readonly was: Parameter; readonly now: Parameter }
  'fault-revision-changed--gone': { readonly revision: Parameter; readonly was: Parameter }
  'fault-revision-unrecorded': { readonly revision: Parameter; readonly digest: Parameter; readonly file: Parameter }
  'fault-published-malformed': {}
  'fault-published-malformed--entry': { readonly name: Parameter }
  'fault-revisions-overlap': { readonly revision: Parameter; readonly from: Parameter; readonly other: Parameter; readonly otherFrom: Parameter; readonly otherTo: Parameter }
  'fault-revisions-overlap--same-day': { readonly revision: Parameter; readonly other: Parameter; readonly from: Parameter }
  'fault-file-shape': {}
  'fault-file-shape--under': {}
  'fault-member-duplicate': { readonly name: Parameter; readonly file: Parameter }
  'fault-entry-duplicate': { readonly name: Parameter; readonly member: Parameter; readonly file: Parameter }
  'fault-section-unknown': { readonly name: Parameter }
  'fault-section-filled-twice': { readonly name: Parameter; readonly file: Parameter }
  'listed-warning': { readonly message: Parameter }
  'listed-place': { readonly place: Parameter }
  'listed-place--clause': { readonly place: Parameter; readonly clause: Parameter }
  'listed-place--whole': {}
  'listed-places-more': { readonly count: Count }
  'check-heading': { readonly name: Parameter }
  'check-sound': { readonly name: Parameter }
  'check-summary': { readonly revisions: Count; readonly errors: Count; readonly warnings: Count }
  'check-summary--sound': { readonly revisions: Count }
  'check-proving': { readonly standard: Parameter }
  'the-clause': { readonly name: Parameter }
  'the-section': { readonly name: Parameter }
  'the-part': { readonly name: Parameter }
  'the-value': { readonly name: Parameter }
  'the-group': { readonly number: Parameter }
  'the-applicability': { readonly name: Parameter }
  'fault-id-duplicate': { readonly id: Parameter; readonly first: Parameter; readonly second: Parameter }
  'fault-id-duplicate--shared-input': { readonly id: Parameter }
  'fault-id-duplicate--part': { readonly id: Parameter }
  'fault-id-duplicate--option': { readonly id: Parameter }
  'fault-id-duplicate--below': { readonly id: Parameter }
  'fault-id-duplicate--list': { readonly what: 'adjustment' | 'level' | 'gate' | 'qualifier'; readonly first: Parameter; readonly second: Parameter; readonly id: Parameter }
  'fault-id-reserved': {}
  'fault-id-reserved--level': { readonly id: Parameter; readonly level: Parameter }
  'fault-id-reserved--mandatory': { readonly id: Parameter }
  'fault-id-reserved--veto': { readonly id: Parameter }
  'fault-number-duplicate': { readonly first: Parameter; readonly second: Parameter; readonly number: Parameter }
  'fault-input-unknown': { readonly clause: Parameter; readonly input: Parameter }
  'fault-clause-asks-nothing': { readonly clause: Parameter }
  'fault-section-asks': { readonly section: Parameter }
  'fault-range-empty': { readonly min: Parameter; readonly max: Parameter }
  'fault-range-empty--limits': { readonly min: Parameter; readonly max: Parameter }
  'fault-merge-unsuited': { readonly type: 'number' | 'samples' | 'entries' | 'yes-no' | 'checklist' | 'date' | 'text' | 'choice'; readonly method: Parameter; readonly way: 'numbers' | 'sum' | 'ends' | 'yes-no' | 'points' | 'none' }
  'fault-merge-unsuited--spread': {}
  'fault-merge-unsuited--every': { readonly method: Parameter; readonly types: Parameter }
  'fault-merge-unsuited--points': { readonly why: 'unasked' | 'shared' | 'beside' | 'criterion'; readonly input: Parameter; readonly method: Parameter; readonly clauses: Parameter }
  'fault-clause-unknown': { readonly member: Parameter; readonly id: Parameter }
  'fault-clause-unknown--section': { readonly member: Parameter; readonly id: Parameter }
  'fault-clause-unknown--applies': { readonly id: Parameter }
  'fault-class-unknown': { readonly clause: Parameter; readonly class: Parameter }
  'fault-class-unused': { readonly class: Parameter }
  'fault-weight-missing': { readonly clause: Parameter; readonly id: Parameter }
  'fault-section-unknown--provenance': { readonly name: Parameter }
  'fault-weight-idle': { readonly clause: Parameter; readonly weight: Parameter }
  'fault-weight-idle--result': { readonly clause: Parameter }
  'fault-weights-total': { readonly full: Parameter; readonly total: Parameter; readonly side: 'above' | 'below'; readonly by: Parameter }
  'fault-criterion-missing--number': { readonly clause: Parameter; readonly id: Parameter }
  'fault-criterion-missing--choice': { readonly clause: Parameter; readonly id: Parameter }
  'fault-criterion-missing--several': { readonly clause: Parameter; readonly inputs: Parameter; readonly id: Parameter }
  'fault-criterion-unsuited': { readonly needs: 'yes-no' | 'choice' | 'cases' | 'counted' | 'samples' | 'number'; readonly shape: Parameter; readonly path: Parameter }
  'fault-criterion-unsuited--several': { readonly shape: Parameter; readonly clause: Parameter; readonly inputs: Parameter }
  'fault-criterion-unsuited--nothing': { readonly shape: Parameter; readonly clause: Parameter }
  'fault-option-unknown': { readonly clause: Parameter; readonly option: Parameter }
  'fault-option-missing': { readonly option: Parameter; readonly clause: Parameter }
  'fault-option-state': { readonly option: Parameter; readonly clause: Parameter; readonly state: 'not-applicable' | 'not-checked' }
  'fault-option-state--profile': { readonly option: Parameter }
  'fault-option-state--shared': { readonly option: Parameter }
  'fault-option-state--only': {}
  'fault-option-state--earns': { readonly option: Parameter; readonly clause: Parameter }
  'fault-points-above-weight': { readonly points: Count; readonly clause: Parameter; readonly weight: Parameter }
  'fault-once-overlap': { readonly id: Parameter; readonly first: Parameter; readonly second: Parameter }
  'fault-band-empty': { readonly band: Parameter }
  'fault-band-endless': { readonly band: Parameter }
  'fault-band-unreachable': { readonly band: Parameter }
  'fault-band-unreachable--range': { readonly band: Parameter; readonly range: Parameter }
  'fault-band-unreachable--decimals': { readonly decimals: Count; readonly band: Parameter }
  'fault-band-overlap': { readonly first: Parameter; readonly second: Parameter; readonly low: Parameter }
  'fault-band-overlap--range': { readonly first: Parameter; readonly second: Parameter; readonly low: Parameter; readonly high: Parameter }
  'fault-band-gap': { readonly low: Parameter; readonly high: Parameter }
  'fault-line-order': { readonly x: Parameter; readonly before: Parameter }
  'fault-curve-flat': { readonly at: Parameter }
  'fault-bands-unknown': { readonly bands: Parameter }
  'fault-bands-unused': { readonly bands: Parameter }
  'fault-table-unknown': { readonly table: Parameter }
  'fault-table-shape': { readonly table: Parameter }
  'fault-table-shape--depth': { readonly table: Parameter; readonly depth: Parameter; readonly here: Parameter }
  'fault-table-shape--keys': { readonly depth: Count; readonly table: Parameter; readonly given: Parameter }
  'fault-table-key-unknown': { readonly table: Parameter; readonly key: Parameter }
  'fault-table-key-missing': { readonly table: Parameter; readonly key: Parameter; readonly path: Parameter }
  'fault-path-unknown': { readonly path: Parameter }
  'fault-path-early': { readonly path: Parameter }
  'fault-path-type': { readonly path: Parameter; readonly is: 'number' | 'boolean' | 'date' | 'list' | 'text'; readonly wants: 'number' | 'boolean' | 'date' | 'key' }
  'fault-path-type--count': { readonly path: Parameter }
  'fault-division-by-zero': {}
  'fault-division-by-zero--power': {}
  'fault-power-long': { readonly exponent: Parameter; readonly most: Parameter; readonly greatest: Parameter }
  'fault-power-long--powers': { readonly exponent: Parameter; readonly most: Parameter; readonly greatest: Parameter }
  'fault-power-long--number': { readonly base: Parameter; readonly exponent: Parameter; readonly most: Parameter }
  'fault-expression-deep': { readonly most: Parameter }
  'fault-cycle': { readonly circle: Parameter }
  'fault-child-unknown': { readonly part: Parameter; readonly child: Parameter }
  'fault-child-unknown--weight': { readonly part: Parameter; readonly child: Parameter; readonly children: Parameter }
  'fault-part-empty': { readonly part: Parameter }
  'fault-part-unknown--adjustment': { readonly adjustment: Parameter; readonly part: Parameter }
  'fault-part-unknown--level': { readonly level: Parameter; readonly part: Parameter }
  'fault-part-unused': { readonly part: Parameter }
  'fault-member-idle--weights': { readonly how: 'points' | 'best' | 'other'; readonly part: Parameter; readonly combine: Parameter }
  'fault-member-idle--max': { readonly how: 'best' | 'other'; readonly part: Parameter; readonly combine: Parameter }
  'fault-member-idle--combine': { readonly part: Parameter }
  'fault-total-none--part': { readonly part: Parameter }
  'fault-total-none--member': { readonly member: Parameter }
  'fault-total-none--mark': { readonly level: Parameter }
  'fault-total-none--floor': { readonly level: Parameter }
  'fault-total-none--adjustment': { readonly adjustment: Parameter }
  'fault-total-none--path': { readonly path: Parameter }
  'fault-weights-partial': { readonly count: Count; readonly part: Parameter; readonly children: Parameter }
  'fault-label-unknown': { readonly id: Parameter }
  'fault-label-unknown--helper': { readonly id: Parameter }
  'fault-clause-counted-twice': { readonly what: 'clause' | 'section' | 'part'; readonly name: Parameter; readonly first: Parameter; readonly second: Parameter }
  'fault-clause-uncounted': { readonly clause: Parameter }
  'fault-adjustment-order': { readonly adjustment: Parameter; readonly part: Parameter; readonly earlier: Parameter }
  'fault-level-unknown--gate': { readonly gate: Parameter; readonly level: Parameter }
  'fault-level-unknown--mandatory': { readonly clause: Parameter; readonly level: Parameter }
  'fault-clause-unscored': { readonly clause: Parameter; readonly path: Parameter }
  'fault-gate-bare': { readonly gate: Parameter }
  'fault-veto-unanswered': { readonly veto: Parameter; readonly path: Parameter }
  'fault-clause-unscored--mandatory': { readonly clause: Parameter; readonly id: Parameter }
  'fault-level-bare': { readonly level: Parameter }
  'fault-level-order': { readonly level: Parameter; readonly mark: Parameter; readonly before: Parameter; readonly markBefore: Parameter }
  'threshold': { readonly side: 'above' | 'atMost' | 'below' | 'atLeast'; readonly mark: Parameter }
  'fault-level-order--less': { readonly level: Parameter; readonly mark: Parameter; readonly before: Parameter; readonly markBefore: Parameter }
  'fault-level-order--mixed': { readonly level: Parameter; readonly mark: Parameter; readonly before: Parameter; readonly markBefore: Parameter }
  'fault-rules-expansion': { readonly reason: Parameter }
  'fault-date-impossible': { readonly date: Parameter }
  'fault-dates-order': { readonly later: Parameter; readonly date: Parameter; readonly earlier: Parameter; readonly earlierDate: Parameter }
  'fault-ballot-share': { readonly share: Parameter }
  'fault-language-unknown': { readonly language: Parameter }
  'fault-translation-missing': { readonly language: Parameter; readonly leading: Parameter }
  'fault-title-missing--clause': { readonly name: Parameter }
  'fault-title-missing--section': { readonly name: Parameter }
  'fault-example-unknown': { readonly what: 'input' | 'profile' | 'result' | 'level' | 'qualifier' | 'gate' | 'clause' | 'value' | 'part'; readonly id: Parameter }
  'fault-example-date': { readonly date: Parameter; readonly from: Parameter }
  'fault-example-date--ended': { readonly date: Parameter; readonly from: Parameter; readonly to: Parameter }
  'fault-example-date--impossible': { readonly date: Parameter }
  'fault-example-refused': { readonly reason: Parameter }
  'fault-clause-without-example': { readonly clause: Parameter }
  'fault-words-missing': { readonly what: Parameter }
  'fault-words-untranslated': { readonly what: Parameter; readonly language: Parameter }
  'fault-character-forbidden': { readonly position: Parameter; readonly code: Parameter }
  'fault-character-forbidden--break': { readonly position: Parameter; readonly code: Parameter }
  'words-name': {}
  'words-address': {}
  'words-contact-name': {}
  'words-scope': {}
  'words-site-name': {}
  'words-reason': {}
  'words-place': {}
  'words-grounds': {}
  'words-refusal-reason': {}
  'words-grant-reason': {}
  'words-note': {}
  'words-cause': {}
  'words-correction': {}
  'words-complainant': {}
  'words-statement': {}
  'words-handler': {}
  'words-answer': {}
  'words-label': {}
  'words-unit': {}
  'words-comment': {}
  'fault-credit-code-faulty--length': { readonly count: Parameter }
  'fault-credit-code-faulty--sign': { readonly sign: Parameter }
  'fault-credit-code-faulty--check': { readonly given: Parameter; readonly expected: Parameter }
  'fault-email-faulty': { readonly email: Parameter }
  'fault-organisation-alike': { readonly name: Parameter; readonly id: Parameter }
  'fault-merger-into-itself': {}
  'fault-merger-into-merged': { readonly into: Parameter }
  'fault-merger-codes-apart': { readonly code: Parameter; readonly kept: Parameter }
  'application-kind-initial': {}
  'application-kind-renewal': {}
  'application-kind-transfer': {}
  'application-kind-extension': {}
  'fault-certificate-missing': { readonly kind: Parameter }
  'fault-certificate-needless': {}
  'fault-not-followed--state': { readonly number: Parameter; readonly state: Parameter }
  'fault-not-followed--ended': { readonly number: Parameter; readonly ended: Parameter }
  'fault-not-followed--late': { readonly number: Parameter; readonly ended: Parameter; readonly until: Parameter }
  'fault-certificate-other': { readonly number: Parameter }
  'fault-standard-unknown--application': { readonly standard: Parameter; readonly known: Parameter }
  'fault-profile-missing': { readonly name: Parameter }
  'fault-team-lead': { readonly count: Count }
  'fault-team-twice': {}
  'fault-team-expert-lead': {}
  'fault-report-reviewer': {}
  'fault-recommendation-kind': { readonly kind: 'surveillance' | 'other' }
  'fault-methods-missing': {}
  'fault-plan-fixed': {}
  'fault-dates-order--assessment': { readonly until: Parameter; readonly from: Parameter }
  'fault-rules-same': { readonly number: Parameter; readonly revision: Parameter }
  'fault-place-both': {}
  'fault-place-none': { readonly input: Parameter }
  'fault-answer-foreign': { readonly input: Parameter }
  'fault-assessors-disagree': { readonly input: Parameter; readonly answers: Parameter }
  'assessor-answer': { readonly assessor: Parameter; readonly form: 'value' | 'results' }
  'assessor-answer--state': { readonly assessor: Parameter; readonly state: 'not-applicable' | 'not-checked' }
  'fault-evaluation-blocked': { readonly what: Parameter }
  'fault-answer-unseen': { readonly input: Parameter }
  'fault-nothing-before': {}
  'fault-date-unplanned': { readonly date: Parameter; readonly from: Parameter; readonly until: Parameter }
  'fault-rules-unusable': { readonly from: Parameter; readonly date: Parameter }
  'fault-rules-unusable--sunset': { readonly from: Parameter; readonly sunset: Parameter; readonly date: Parameter }
  'fault-date-ahead': { readonly date: Parameter }
  'fault-evidence-about': { readonly name: Parameter }
  'fault-evidence-type': { readonly type: Parameter; readonly known: Parameter }
  'fault-evidence-other': { readonly type: Parameter }
  'fault-evidence-macros': {}
  'fault-evidence-empty': {}
  'fault-evidence-size': { readonly bytes: Parameter; readonly most: Parameter }
  'fault-evidence-name': {}
  'fault-due-early': { readonly due: Parameter; readonly since: Parameter }
  'fault-clause-unknown--nonconformity': { readonly clause: Parameter }
  'fault-result-open': { readonly status: 'blocked' | 'not-scored' }
  'fault-level-out-of-reach': { readonly level: Parameter; readonly reached: Parameter; readonly levels: Parameter }
  'fault-level-out-of-reach--none': { readonly level: Parameter }
  'fault-nonconformity-open': { readonly clause: Parameter }
  'fault-validity-past': { readonly date: Parameter }
  'fault-reduction-empty': {}
  'fault-level-higher': { readonly level: Parameter; readonly now: Parameter; readonly levels: Parameter }
  'fault-site-added': {}
  'fault-scope-wider': {}
  'fault-change-unproven--reduction': {}
  'fault-change-unproven--reissue': {}
  'fault-reissue-empty': {}
  'fault-reissue-level': {}
  'fault-site-count': {}
  'fault-holder-other': {}
  'fault-proposal-none': {}
  'fault-proposal-over': { readonly until: Parameter }
  'fault-claim-size': {}
  'fault-decision-grants': {}
  'fault-decider-uninvolved': {}
  'fault-decision-before-issue': { readonly decided: Parameter }
  'fault-evaluation-unchanged': {}
  'fault-rules-as-pinned': {}
  'fault-level-within-reach': { readonly level: Parameter }
  'fault-rules-published-or-specimen--specimen': { readonly marks: Parameter }
  'fault-rules-published-or-specimen--unpublished': {}
  'rules-mark': { readonly mark: 'illustrative' | 'draft' }
  'fault-number-says-specimen': { readonly is: 'specimen' | 'certificate'; readonly number: Parameter }
  'fault-names-complete--holder': { readonly language: 'zh' | 'en' }
  'fault-names-complete--scope': { readonly language: 'zh' | 'en' }
  'fault-names-complete--site': { readonly language: 'zh' | 'en' }
  'fault-dates-in-order': { readonly first: Parameter; readonly from: Parameter; readonly until: Parameter; readonly issued: Parameter }
  'fault-model-agrees': {}
  'fault-surveillance-early': { readonly due: Parameter }
  'fault-surveillance-level': { readonly level: Parameter }
  'fault-surveillance-open': { readonly clause: Parameter }
  'fault-surveillance-clause': { readonly clause: Parameter }
  'fault-not-overdue': { readonly due: Parameter; readonly today: Parameter }
  'fault-appeal-undecided': {}
  'fault-organisation-other': { readonly record: Parameter }
  'fault-items-count': { readonly most: Parameter; readonly count: Parameter }
  'fault-item-twice': { readonly id: Parameter; readonly index: Parameter }
  'fault-record-unknown--item': { readonly record: Parameter; readonly id: Parameter }
  'fault-files-many--revision': { readonly count: Parameter; readonly most: Parameter }
  'fault-path-misplaced': { readonly path: Parameter }
  'fault-path-twice': { readonly path: Parameter }
  'fault-file-size--revision': { readonly path: Parameter; readonly bytes: Parameter; readonly most: Parameter }
  'fault-revision-mixed': { readonly revisions: Count; readonly editions: Count }
  'fault-revision-mixed--no-standard': {}
  'fault-revision-mixed--other': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter }
  'fault-version-unknown': { readonly version: Parameter }
  'fault-file-unknown': { readonly path: Parameter }
  'fault-example-fails--record': { readonly example: Parameter; readonly failure: Parameter }
  'fault-revision-withdrawn': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly on: Parameter; readonly reason: Parameter }
  'fault-decision-number': {}
  'fault-decision-early': { readonly decided: Parameter; readonly evaluated: Parameter }
  'fault-issue-early': { readonly issued: Parameter; readonly decided: Parameter }
  'fault-validity-over': { readonly until: Parameter; readonly issued: Parameter }
  'fault-first-issue-late': { readonly first: Parameter; readonly issued: Parameter }
  'fault-surveillance-late': { readonly due: Parameter; readonly until: Parameter }
  'fault-body-address': {}
  'fault-closes-early': { readonly opens: Parameter }
  'fault-closes-early--days': { readonly least: Count; readonly first: Parameter }
  'fault-closes-early--past': { readonly closes: Parameter }
  'fault-opens-moved': { readonly opens: Parameter }
  'fault-opens-past': { readonly opens: Parameter }
  'fault-opens-past--ballot': { readonly opens: Parameter }
  'fault-closes-early--ballot-days': { readonly least: Count; readonly first: Parameter }
  'fault-ballot-rules-missing': {}
  'fault-voter-twice': { readonly voter: Parameter }
  'fault-voter-drafted': { readonly voter: Parameter }
  'fault-voter-unknown': { readonly voter: Parameter }
  'fault-ballot-missing': {}
  'fault-ballot-missing--other': { readonly version: Parameter }
  'fault-ballot-rules-changed': {}
  'fault-ballot-open': { readonly closes: Parameter }
  'fault-ballot-lost': { readonly approve: Parameter; readonly against: Parameter; readonly abstain: Parameter; readonly members: Parameter }
  'fault-place-unknown': { readonly clause: Parameter }
  'fault-proposal-missing': {}
  'fault-blank-commented': { readonly count: Count }
  'fault-comment-open': { readonly number: Parameter; readonly unit: Parameter }
  'fault-comment-elsewhere': {}
  'fault-consultation-open': { readonly closes: Parameter }
  'fault-name-published': {}
  'fault-in-force-past': { readonly from: Parameter }
  'fault-comparison-unread': {}
  'fault-comparison-other': {}
  'detail-route-unknown': { readonly path: Parameter }
  'detail-problem-unknown': {}
  'detail-method-not-allowed': { readonly methods: Parameter }
  'detail-not-acceptable': { readonly types: Parameter }
  'detail-media-type-unsupported': { readonly types: Parameter }
  'detail-request-faulty': { readonly part: 'body' | 'query' | 'path' | 'headers'; readonly count: Count }
  'detail-json-faulty': { readonly count: Count }
  'detail-json-faulty--empty': {}
  'detail-json-faulty--encoding': {}
  'detail-body-too-large--line': { readonly line: Parameter; readonly bytes: Parameter }
  'detail-body-too-large--file': { readonly megabytes: Parameter }
  'detail-request-malformed--file': {}
  'detail-record-changed': { readonly record: Parameter; readonly id: Parameter; readonly etag: Parameter }
  'detail-precondition-missing--edit': {}
  'detail-precondition-missing--publish': {}
  'detail-omitted': { readonly detail: Parameter; readonly told: Parameter; readonly omitted: Count }
  'detail-precondition-missing--seen': {}
  'detail-schema-unknown': { readonly name: Parameter }
  'detail-schema-unknown--known': { readonly name: Parameter; readonly known: Parameter }
  'detail-example-unknown': { readonly name: Parameter }
  'detail-example-unknown--known': { readonly name: Parameter; readonly count: Count; readonly known: Parameter }
  'detail-metrics-near': {}
  'detail-stopping': {}
  'detail-disk-full': { readonly free: Parameter; readonly least: Parameter }
  'detail-not-ready': { readonly root: Parameter }
  'detail-right-missing': { readonly given: 'nothing' | 'both' }
  'detail-subject-missing': { readonly given: 'nothing' | 'several' }
  'fault-text-encoding': {}
  'fault-body-needless': {}
  'fault-cursor-faulty': { readonly cursor: Parameter }
  'fault-right-missing': { readonly given: 'nothing' | 'both' }
  'fault-subject-missing': { readonly given: 'nothing' | 'several' }
  'fault-standard-differs': { readonly said: Parameter; readonly standard: Parameter }
  'fault-assessment-elsewhere': { readonly said: Parameter }
  'fault-assessment-elsewhere--calibration': { readonly said: Parameter; readonly first: Parameter }
  'fault-level-unknown--asked': { readonly level: Parameter; readonly known: Parameter }
  'fault-level-unknown--result': { readonly result: Parameter; readonly known: Parameter }
  'fault-edit-lost--shape': {}
  'demo-title': {}
  'demo-notice': {}
  'fault-rules-many': { readonly what: 'conditions' | 'rules'; readonly count: Count; readonly most: Parameter }
  'fault-rules-size': { readonly most: Count }
  'fault-rules-shape--rules': { readonly value: Parameter }
  'fault-rules-shape--conditions': { readonly value: Parameter }
  'fault-rules-expansion--rules': { readonly total: Parameter; readonly here: Parameter; readonly most: Parameter }
  'fault-document-depth': { readonly most: Parameter; readonly levels: Parameter }
  'fault-value-not-json': { readonly value: Parameter }
  'fault-key-forbidden': { readonly name: Parameter }
  'fault-key-unknown': { readonly name: Parameter; readonly known: Parameter }
  'fault-priority-refused': {}
  'fault-rule-shape': { readonly value: Parameter }
  'fault-rule-name': { readonly value: Parameter; readonly most: Count }
  'fault-rule-duplicate': { readonly name: Parameter; readonly number: Parameter }
  'fault-event-unknown': { readonly value: Parameter; readonly known: Parameter }
  'fault-event-params': { readonly value: Parameter }
  'fault-condition-name': { readonly value: Parameter; readonly most: Count }
  'fault-condition-name--shared': { readonly name: Parameter; readonly most: Count }
  'fault-condition-depth': { readonly most: Parameter }
  'fault-condition-depth--reference': { readonly name: Parameter; readonly depth: Parameter; readonly most: Parameter }
  'fault-condition-ambiguous': { readonly kinds: Parameter }
  'condition-comparison': {}
  'fault-condition-shape': { readonly value: Parameter }
  'fault-condition-shape--unknown': {}
  'fault-condition-shape--list': { readonly group: Parameter; readonly value: Parameter }
  'fault-condition-empty': { readonly group: Parameter }
  'fault-condition-undefined': { readonly name: Parameter }
  'fault-condition-root': {}
  'fault-condition-cycle': { readonly circle: Parameter }
  'fault-comparison-incomplete': { readonly missing: Parameter }
  'fault-fact-other': { readonly value: Parameter }
  'fault-path-malformed': { readonly value: Parameter }
  'fault-fact-unknown': { readonly path: Parameter }
  'fault-operator-unknown': { readonly value: Parameter; readonly known: Parameter }
  'fault-operator-decorated': { readonly name: Parameter }
  'fault-operator-unsuited': { readonly type: 'number' | 'boolean' | 'date' | 'list' | 'text'; readonly operator: Parameter; readonly path: Parameter; readonly known: Parameter }
  'fault-value-unsuited--list': { readonly operator: Parameter; readonly value: Parameter }
  'fault-value-unsuited--single': { readonly operator: Parameter }
  'fault-value-unsuited--empty': { readonly operator: Parameter }
  'fault-value-unsuited--mixed': {}
  'fault-value-unsuited--kind': { readonly value: Parameter }
  'fault-value-unsuited--order': { readonly operator: Parameter; readonly value: Parameter }
  'fault-value-unsuited--number': { readonly value: Parameter }
  'fault-value-unsuited--boolean': { readonly value: Parameter }
  'fault-value-unsuited--date': { readonly value: Parameter }
  'fault-value-unsuited--text': { readonly value: Parameter }
  'fault-value-unsuited--item': { readonly value: Parameter }
  'fault-value-unsuited--fact': { readonly left: 'number' | 'boolean' | 'date' | 'list' | 'text'; readonly path: Parameter; readonly right: 'number' | 'boolean' | 'date' | 'list' | 'text'; readonly operator: Parameter }
  'fault-value-unknown': { readonly value: Parameter; readonly known: Parameter }
  'fault-value-out-of-range': { readonly value: Parameter; readonly range: Parameter }
  'fault-number-imprecise': { readonly number: Parameter; readonly most: Parameter }
  'range-between': { readonly min: Parameter; readonly max: Parameter }
  'range-from': { readonly min: Parameter }
  'range-to': { readonly max: Parameter }
  'fault-member-unknown': { readonly name: Parameter; readonly known: Parameter }
  'fault-member-unknown--alone': { readonly name: Parameter }
  'fault-member-unknown--of-file': { readonly name: Parameter }
  'fault-member-missing': { readonly name: Parameter }
  'fault-member-missing--explained': { readonly name: Parameter; readonly meaning: Parameter }
  'fault-member-missing--beside': { readonly other: Parameter; readonly name: Parameter }
  'fault-member-missing--beside-explained': { readonly other: Parameter; readonly name: Parameter; readonly meaning: Parameter }
  'fault-member-missing--choice': { readonly names: Parameter }
  'fault-member-missing--of-pack': { readonly half: 'standard' | 'rules'; readonly name: Parameter; readonly meaning: Parameter }
  'fault-member-conflict': { readonly names: Parameter }
  'fault-member-conflict--needs': { readonly name: Parameter; readonly names: Parameter }
  'fault-member-conflict--type': { readonly name: Parameter; readonly types: Parameter; readonly value: Parameter }
  'fault-value-type': { readonly kinds: Parameter; readonly value: Parameter }
  'fault-value-type--pack': { readonly value: Parameter }
  'fault-value-type--other': { readonly value: Parameter; readonly keyword: Parameter }
  'kind-text': {}
  'kind-number': {}
  'kind-integer': {}
  'kind-boolean': {}
  'kind-list': {}
  'kind-object': {}
  'kind-null': {}
  'fault-value-unlisted': { readonly allowed: Parameter; readonly value: Parameter }
  'fault-value-range': { readonly keyword: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum'; readonly limit: Parameter; readonly value: Parameter }
  'fault-value-size--wordless': {}
  'fault-value-size--short': { readonly of: 'list' | 'object' | 'text'; readonly limit: Count }
  'fault-value-size--long': { readonly of: 'list' | 'object' | 'text'; readonly limit: Count }
  'fault-value-repeated': { readonly first: Parameter; readonly second: Parameter }
  'fault-value-format--id': { readonly value: Parameter }
  'fault-value-format--edition': { readonly value: Parameter }
  'fault-value-format--edition-clause': { readonly value: Parameter }
  'fault-value-format--date': { readonly value: Parameter }
  'fault-value-format--path': { readonly value: Parameter }
  'fault-value-format--share': { readonly value: Parameter }
  'fault-value-format--all': { readonly value: Parameter }
  'fault-value-format--otherwise': { readonly value: Parameter }
  'fault-value-format--exact-number': { readonly value: Parameter }
  'fault-value-format--assessor': { readonly value: Parameter }
  'fault-value-format--digest': { readonly value: Parameter }
  'fault-value-format--web-address': { readonly value: Parameter }
  'fault-value-format--look-up': { readonly value: Parameter }
  'fault-value-format--numbers': { readonly value: Parameter }
  'fault-value-format--revision': { readonly value: Parameter }
  'fault-value-format--version': { readonly value: Parameter }
  'fault-value-format--edition-revision': { readonly value: Parameter }
  'fault-value-format--page-size': { readonly value: Parameter }
  'fault-value-format--steps': { readonly value: Parameter }
  'fault-value-format--length': { readonly value: Parameter }
  'fault-value-format--columns': { readonly value: Parameter }
  'fault-value-format--blank': { readonly value: Parameter }
  'fault-value-format--step': { readonly value: Parameter }
  'fault-value-format--marks': { readonly value: Parameter }
  'fault-value-format--other': { readonly value: Parameter; readonly pattern: Parameter }
  'fault-value-format--key': { readonly value: Parameter }
  'fault-value-format--key-id': { readonly value: Parameter }
  'fault-value-format--key-assessor': { readonly value: Parameter }
  'fault-faults-many': { readonly rest: Count }
  'fault-faults-many--limit': { readonly most: Parameter }
  'member-standard-id': {}
  'member-standard-edition': {}
  'member-standard-title': {}
  'member-standard-languages': {}
  'member-standard-owner': {}
  'member-standard-provenance': {}
  'member-standard-clauses': {}
  'member-standard-ballot-approve': {}
  'member-standard-ballot-approve-share': {}
  'member-standard-ballot-approve-of': {}
  'member-standard-ballot-against-share': {}
  'member-standard-ballot-against-of': {}
  'member-standard-ballot-drafters': {}
  'member-standard-ballot-unanswered': {}
  'member-rules-revision': {}
  'member-rules-provenance': {}
  'member-rules-in-force': {}
  'member-clause-id': {}
  'member-input-type': {}
  'member-assessor-merge-merge': {}
  'member-rules-findings-met': {}
  'member-rounding-decimals': {}
  'member-condition-path': {}
  'member-condition-operator': {}
  'member-condition-value': {}
  'member-condition-fact': {}
  'member-condition-value-fact': {}
  'member-expression-decimals': {}
  'member-expression-round': {}
  'member-expression-by': {}
  'member-expression-lookup': {}
  'member-expression-of': {}
  'member-expression-bands': {}
  'member-expression-through': {}
  'member-expression-line': {}
  'member-expression-median': {}
  'member-expression-p10': {}
  'member-expression-log-normal': {}
  'member-weight-points': {}
  'member-criterion-deduct': {}
  'member-criterion-samples': {}
  'member-criterion-rules': {}
  'member-criterion-log-normal-median': {}
  'member-criterion-log-normal-p10': {}
  'member-alternative-event': {}
  'member-alternative-event-type': {}
  'member-part-max': {}
  'member-combine-best': {}
  'member-adjustment-add': {}
  'member-clamp-when': {}
  'member-veto-when': {}
  'member-gate-levels-from': {}
  'member-gate-otherwise-cap': {}
  'member-in-force-from': {}
  'member-once-clauses': {}
  'member-example-title': {}
  'member-example-assessment-date': {}
  'member-answer-value-checked': {}
  'member-answer-value-failed': {}
  'member-entry-text': {}
  'member-assessment-standard': {}
  'member-assessment-date': {}
  'member-decision-number': {}
  'member-decision-decided-on': {}
  'member-decision-issued-on': {}
  'member-decision-valid-until': {}
  'member-decision-level': {}
  'member-decision-decision-maker': {}
  'member-decision-body': {}
  'member-decision-signatory': {}
  'member-decision-body-name': {}
  'member-report-body-name': {}
  'member-report-team-items-name': {}
  'member-report-team-items-part': {}
  'member-report-reviewer-name': {}
  'member-report-not-covered-items-what': {}
  'member-report-not-covered-items-why': {}
  'member-report-departures-items-what': {}
  'member-report-departures-items-why': {}
  'member-body-name': {}
  'member-body-signatory': {}
  'member-body-decision-maker': {}
  'member-body-numbers': {}
  'member-body-validity-months': {}
  'member-body-surveillance-months': {}
  'member-body-language': {}
  'foresight-title': {}
  'foresight-synthetic': { readonly size: Count; readonly seed: Parameter }
  'foresight-synthetic-name': { readonly number: Parameter; readonly seed: Parameter }
  'foresight-synthetic-reason': {}
  'foresight-population': {}
  'foresight-source': { readonly source: 'given' | 'register' | 'synthetic'; readonly size: Parameter }
  'foresight-cross': {}
  'foresight-crossed': { readonly count: Parameter; readonly size: Parameter; readonly rises: Parameter; readonly falls: Parameter; readonly others: Parameter }
  'foresight-before': {}
  'foresight-after': {}
  'foresight-difference': {}
  'foresight-count': {}
  'foresight-levels': {}
  'foresight-level': {}
  'foresight-no-level': {}
  'foresight-points': {}
  'foresight-spread': { readonly of: 'mean' | 'least' | 'tenth' | 'quarter' | 'median' | 'threeQuarters' | 'ninetieth' | 'most' }
  'foresight-parts': {}
  'foresight-part': {}
  'foresight-total': {}
  'foresight-clauses': {}
  'foresight-clause': {}
  'foresight-changed': {}
  'foresight-no-change': {}
  'foresight-nobody': {}
  'foresight-moves': {}
  'foresight-from': {}
  'foresight-to': {}
  'foresight-causes': {}
  'foresight-cause': {}
  'foresight-who': {}
  'foresight-shown': { readonly shown: Parameter; readonly count: Parameter }
  'foresight-row': { readonly number: Parameter }
  'foresight-crossing': { readonly who: Parameter; readonly before: Parameter; readonly after: Parameter }
  'foresight-standing-scored': { readonly level: Parameter; readonly points: Parameter }
  'foresight-standing': { readonly standing: 'blocked' | 'not-scored' | 'refused' }
  'foresight-kind': { readonly kind: 'points' | 'mark' | 'gate' | 'consequence' | 'open' }
  'foresight-why-points': { readonly before: Parameter; readonly after: Parameter }
  'foresight-why-points--details': { readonly before: Parameter; readonly after: Parameter; readonly details: Parameter }
  'foresight-why-clause': { readonly clause: Parameter; readonly before: Parameter; readonly after: Parameter }
  'foresight-why-more': { readonly count: Count }
  'foresight-why-mark': { readonly level: Parameter; readonly before: Parameter; readonly after: Parameter }
  'foresight-why-level': { readonly level: Parameter }
  'foresight-why-gate': { readonly holds: 'yes' | 'no'; readonly gate: Parameter }
  'foresight-why-gate-gone': { readonly gate: Parameter }
  'foresight-why-consequence': {}
  'foresight-why-open': { readonly before: Parameter; readonly after: Parameter }
  'foresight-refused': {}
  'home-title': {}
  'home-lead': {}
  'home-illustrative-why': {}
  'home-paste': {}
  'home-paste-why': {}
  'home-standards': {}
  'home-more': {}
  'home-link-studio': {}
  'home-link-register': {}
  'home-link-check': {}
  'home-link-verify': {}
  'home-link-docs': {}
  'home-link-openapi': {}
  'home-link-schemas': {}
  'home-link-problems': {}
  'api-page-how': { readonly document: Parameter }
  'api-page-find': {}
  'api-page-role': {}
  'start-paste': {}
  'start-paste-command': {}
  'start-demo': {}
  'start-demo-who': {}
  'start-stop': {}
  'start-operator': { readonly login: Parameter }
  'improvement-title': {}
  'improvement-now': {}
  'improvement-target': {}
  'improvement-aimed': {}
  'improvement-counted': {}
  'improvement-counted-by': { readonly by: 'clauses' | 'points' | 'effort' | 'lead' }
  'improvement-standing': { readonly max: Count; readonly level: Parameter; readonly points: Parameter }
  'improvement-standing-none': { readonly max: Count; readonly points: Parameter }
  'improvement-standing-points': { readonly max: Count; readonly points: Parameter }
  'improvement-standing-open': {}
  'improvement-no-level': {}
  'improvement-without-levels': {}
  'improvement-highest': {}
  'improvement-reached': { readonly level: Parameter }
  'improvement-impossible': { readonly level: Parameter }
  'improvement-impossible--looked': { readonly level: Parameter }
  'improvement-not-found': { readonly level: Parameter; readonly limit: Parameter; readonly bound: Parameter }
  'improvement-not-found--unbounded': { readonly level: Parameter; readonly limit: Parameter }
  'improvement-cheapest': { readonly level: Parameter }
  'improvement-cheapest--found': { readonly level: Parameter }
  'improvement-other': {}
  'improvement-plan': { readonly facts: Parameter }
  'improvement-plan-clauses': { readonly what: 'items' | 'clauses'; readonly clauses: Count; readonly points: Parameter; readonly standing: Parameter }
  'improvement-plan-clauses--less': { readonly what: 'items' | 'clauses'; readonly clauses: Count; readonly points: Parameter; readonly standing: Parameter }
  'improvement-clauses': { readonly clauses: Count }
  'improvement-effort': { readonly effort: Parameter }
  'improvement-lead': { readonly days: Count }
  'improvement-complete': {}
  'improvement-complete--looked': { readonly answers: Count }
  'improvement-incomplete': { readonly limit: Parameter; readonly bound: Parameter }
  'improvement-impossible-proven': {}
  'improvement-impossible-looked': { readonly answers: Count }
  'improvement-stays': { readonly stays: Parameter }
  'improvement-stays-facts': {}
  'improvement-stays-cases': {}
  'improvement-stays-dates': {}
  'improvement-stays-not-applicable': {}
  'improvement-stays-sample-sizes': {}
  'improvement-steps': { readonly inputs: Parameter }
  'improvement-step-of': { readonly input: Parameter; readonly step: Parameter }
  'improvement-way': { readonly cost: Parameter; readonly certainty: Parameter }
  'improvement-barrier-points': { readonly level: Parameter; readonly value: Parameter; readonly mark: Parameter }
  'improvement-barrier-points--less': { readonly level: Parameter; readonly value: Parameter; readonly mark: Parameter }
  'improvement-barrier-threshold': { readonly level: Parameter }
  'improvement-barrier-gate': { readonly gate: Parameter }
  'improvement-barrier-open': { readonly name: Parameter }
  'improvement-barrier-stays': { readonly name: Parameter }
  'improvement-barrier-together': { readonly level: Parameter }
  'improvement-clause': {}
  'improvement-from': {}
  'improvement-to': {}
  'improvement-becomes': {}
  'improvement-gain': {}
  'improvement-effort-column': {}
  'improvement-lead-column': {}
  'improvement-points-change': { readonly from: Parameter; readonly to: Parameter }
  'improvement-step': { readonly clause: Parameter; readonly from: Parameter; readonly to: Parameter }
  'improvement-answer-of': { readonly input: Parameter; readonly value: Parameter }
  'improvement-nothing': {}
  'improvement-several': { readonly points: Parameter }
  'improvement-passed': { readonly passed: Parameter; readonly checked: Parameter }
  'improvement-ticked': { readonly count: Parameter; readonly of: Parameter }
  'improvement-gains': {}
  'improvement-total': {}
  'improvement-level': {}
  'improvement-footing': {}
  'improvement-margin': { readonly margin: Parameter }
  'improvement-margin--less': { readonly margin: Parameter }
  'improvement-fragile': {}
  'improvement-fragile--looked': {}
  'improvement-firm': {}
  'improvement-firm--looked': {}
  'improvement-then': {}
  'improvement-hangs': {}
  'improvement-hangs-alone': { readonly input: Parameter; readonly assessor: Parameter; readonly standing: Parameter }
  'improvement-hangs-without': { readonly input: Parameter; readonly assessor: Parameter; readonly standing: Parameter }
  'judging-title': {}
  'judging-sentence': {}
  'judging-no-sentence': {}
  'judging-ask': {}
  'judging-criterion': {}
  'judging-ask-source': { readonly source: 'own' | 'shared' | 'standard' | 'none' }
  'judging-criterion-source': { readonly source: 'standard' | 'none' | 'own' }
  'judging-own-ask': {}
  'judging-own-criterion': {}
  'judging-ask-kind': { readonly kind: 'yes-no' | 'points' | 'choice' | 'number' | 'samples' | 'checklist' | 'entries' | 'date' | 'text' }
  'judging-criterion-kind': { readonly kind: 'yes' | 'choice' | 'bands' | 'count' | 'each' | 'deduct' | 'samples' | 'line' | 'logNormal' | 'points' | 'rules' | 'unscored' | 'default' }
  'judging-field': { readonly field: 'min' | 'max' | 'decimals' | 'step' | 'least' | 'yes' | 'each' | 'deduct' | 'atLeast' | 'noneAbove' | 'median' | 'p10' | 'nothingAt' | 'fullAt' | 'points' | 'nonconformity' | 'metAt' | 'zeroBelow' | 'effort' | 'leadDays' }
  'judging-figures': { readonly kind: Parameter }
  'judging-figures-earned': { readonly shares: Parameter }
  'judging-text': { readonly text: 'unit' | 'title'; readonly language: 'zh' | 'en' }
  'judging-column': { readonly column: 'place' | 'atLeast' | 'above' | 'atMost' | 'below' | 'x' | 'id' | 'points' }
  'judging-earned': { readonly share: 'all' | 'half' | 'none' }
  'judging-grade': { readonly grade: 'minor' | 'major' | 'none' | 'unsaid' }
  'judging-options': {}
  'judging-shared-bands': { readonly name: Parameter }
  'judging-curve': {}
  'judging-curve-point': { readonly number: Parameter }
  'judging-curve-named': { readonly which: 'median' | 'p10' }
  'judging-curve-place': { readonly x: Parameter; readonly points: Parameter }
  'judging-curve-keys': {}
  'judging-curve-insert': {}
  'judging-curve-delete': {}
  'judging-add-row': {}
  'judging-take-row': {}
  'judging-veto': {}
  'judging-rest': { readonly members: Parameter }
  'judging-json': {}
  'judging-json-fault': { readonly line: Parameter; readonly column: Parameter }
  'judging-json-write': {}
  'judging-json-back': {}
  'judging-json-offered': {}
  'judging-json-keys': {}
  'judging-json-unknown': { readonly line: Parameter; readonly is: 'member' | 'value'; readonly name: Parameter }
  'judging-jump': { readonly value: Parameter }
  'numbered': { readonly number: Parameter; readonly title: Parameter }
  'fact-points': { readonly subject: Parameter }
  'fact-exact-points': { readonly subject: Parameter }
  'fact-percent': { readonly subject: Parameter }
  'fact-exact-percent': { readonly subject: Parameter }
  'fact-max': { readonly subject: Parameter }
  'fact-state': { readonly subject: Parameter }
  'fact-met': { readonly subject: Parameter }
  'fact-share': { readonly subject: Parameter }
  'fact-checked': { readonly subject: Parameter }
  'fact-failed': { readonly subject: Parameter }
  'fact-passed': { readonly subject: Parameter }
  'fact-count': { readonly subject: Parameter }
  'fact-items': { readonly subject: Parameter }
  'fact-worked-out': {}
  'fact-several': { readonly subject: Parameter }
  'fact-other': { readonly subject: Parameter; readonly field: Parameter }
  'own-found': {}
  'own-share': {}
  'own-checked': {}
  'own-failed': {}
  'own-passed': {}
  'own-count': {}
  'own-items': {}
  'total-points': {}
  'total-exact-points': {}
  'total-percent': {}
  'total-exact-percent': {}
  'total-max': {}
  'total-state': {}
  'level-rank': {}
  'level-rank-by-points': {}
  'count-met': {}
  'count-minor': {}
  'count-major': {}
  'count-nonconformities': {}
  'count-scored': {}
  'count-not-applicable': {}
  'count-not-checked': {}
  'count-missing': {}
  'assessment-date': {}
  'points': { readonly points: Count }
  'points-fraction': { readonly fraction: Parameter; readonly points: Parameter }
  'percent': { readonly number: Parameter }
  'percent-of-maximum': { readonly number: Parameter }
  'measured': { readonly number: Parameter; readonly unit: Parameter }
  'option-title': { readonly title: Parameter }
  'value-none': {}
  'value-not-recorded': {}
  'value-no-points': {}
  'state-scored': {}
  'state-not-applicable': {}
  'state-not-checked': {}
  'state-missing': {}
  'state-uncomputed': {}
  'state-unscored': {}
  'state-hidden': {}
  'state-not-scored': {}
  'state-open': {}
  'provenance-status': { readonly status: 'illustrative' | 'draft' | 'published' }
  'language-tag': {}
  'language-name': {}
  'value-text': { readonly text: Parameter }
  'value-list': { readonly count: Count }
  'value-object': {}
  'value-nothing': {}
  'no-figure': {}
  'yes': {}
  'no': {}
  'list-more': { readonly count: Parameter }
  'list-nothing': {}
  'list-comma': {}
  'list-semicolon': {}
  'list-sentence': {}
  'did-you-mean': { readonly message: Parameter; readonly name: Parameter }
  'message-unknown': { readonly key: Parameter; readonly parameters: Parameter }
  'mutant-heading': { readonly name: Parameter; readonly caught: Parameter; readonly all: Parameter; readonly missed: Parameter }
  'mutant-refused': { readonly refused: Count }
  'mutant-same': { readonly same: Count }
  'mutant-not-found': { readonly open: Count; readonly tried: Parameter }
  'mutant-not-tried': { readonly left: Count }
  'mutant-missed': { readonly from: Parameter; readonly to: Parameter; readonly place: Parameter }
  'mutant-exchange-missed': { readonly from: Parameter; readonly place: Parameter; readonly to: Parameter; readonly other: Parameter }
  'mutant-shown': { readonly answers: Parameter; readonly before: Parameter; readonly after: Parameter }
  'mutant-shown--within': { readonly answers: Parameter }
  'mutant-shown--refused': { readonly answers: Parameter }
  'mutant-shown--let-in': { readonly answers: Parameter }
  'mutant-progress': {}
  'mutant-place': { readonly room: 'levels' | 'gates' | 'vetoes' | 'adjustments' | 'qualifiers' | 'weights' | 'classes' | 'criteria' | 'bands' | 'applies' | 'values' | 'tables' | 'conditions' | 'mandatory' | 'parts'; readonly name: Parameter }
  'mutant-place-alone': { readonly room: 'criterion' | 'policies' | 'several' | 'assessors' | 'once' | 'rounding' | 'findings' | 'full' | 'part' | 'total' | 'clamp' | 'measure' | 'below' | 'result' }
  'mutant-place-in': { readonly place: Parameter; readonly result: Parameter }
  'mutant-place-member': { readonly place: Parameter; readonly member: Parameter }
  'mutant-word': { readonly word: 'greaterThanInclusive' | 'greaterThan' | 'lessThanInclusive' | 'lessThan' | 'equal' | 'notEqual' | 'in' | 'notIn' | 'contains' | 'doesNotContain' | 'atLeast' | 'above' | 'atMost' | 'below' | 'all' | 'any' | 'half' | 'none' | 'leave-out' | 'zero' | 'full' | 'block' | 'forbid' | 'veto' | 'refuse' | 'lower' | 'sum' | 'difference' | 'product' | 'ratio' | 'weighted-mean' | 'mean' | 'trimmed-mean' | 'median' | 'min' | 'max' | 'mean-of-points' | 'median-of-points' | 'trimmed-mean-of-points' | 'min-of-points' | 'max-of-points' | 'sum-of-points' | 'position' | 'or' | 'days' | 'months' | 'consensus' | 'first' | 'best' | 'minor' | 'major' | 'not-scored' | 'each' | 'end' | 'points' | 'percent' | 'abovePoints' | 'abovePercent' | 'rounded' | 'exact' | 'half-up' | 'half-even' | 'up' | 'down' | 'floor' | 'ceiling' | 'add' | 'set' | 'cap' | 'true' | 'false' }
  'nonconformity-found': { readonly by: Parameter; readonly on: Parameter }
  'nonconformity-found-at': { readonly number: Parameter; readonly by: Parameter; readonly on: Parameter }
  'nonconformity-answered': { readonly by: Parameter; readonly on: Parameter }
  'nonconformity-closed': { readonly by: Parameter; readonly on: Parameter }
  'nonconformity-correction-done': { readonly due: Parameter }
  'nonconformity-do-answer-nonconformity': {}
  'nonconformity-do-verify-correction': {}
  'nonconformity-do-close-nonconformity': {}
  'nonconformity-do-reopen-nonconformity': {}
  'nonconformity-team-only': { readonly act: Parameter }
  'nonconformity-means-answer': {}
  'nonconformity-means-verify': {}
  'nonconformity-means-reopen': {}
  'nonconformity-due': {}
  'nonconformity-check-note': {}
  'nonconformity-cause-missing': {}
  'nonconformity-correction-missing': {}
  'nonconformity-due-missing': {}
  'nonconformity-note-missing': {}
  'nonconformity-done-answer-nonconformity': {}
  'nonconformity-done-verify-correction': {}
  'nonconformity-done-close-nonconformity': {}
  'nonconformity-done-reopen-nonconformity': {}
  'nonconformity-raise': {}
  'nonconformity-means-raise': {}
  'nonconformity-clause': {}
  'nonconformity-clause-choose': {}
  'nonconformity-clause-missing': {}
  'nonconformity-grade': {}
  'nonconformity-grade-missing': {}
  'nonconformity-statement': { readonly language: 'zh' | 'en' }
  'nonconformity-statement-missing': {}
  'nonconformity-rests-on': {}
  'nonconformity-submit-raise': {}
  'nonconformity-done-raise': {}
  'nonconformity-attach': {}
  'nonconformity-attach-hint': {}
  'nonconformity-attach-about': {}
  'nonconformity-attached': { readonly name: Parameter }
  'nonconformity-team-work': {}
  'nonconformity-team-state': {}
  'past-name': {}
  'past-day': {}
  'past-yes': {}
  'past-no': {}
  'past-not-applicable': {}
  'past-not-checked': {}
  'past-none': {}
  'past-no-headings': {}
  'past-turned': {}
  'past-heading-twice': { readonly other: Parameter }
  'past-not-yes-no': { readonly cell: Parameter }
  'past-not-number': { readonly cell: Parameter }
  'past-not-option': { readonly cell: Parameter; readonly options: Parameter }
  'past-not-samples': { readonly cell: Parameter }
  'past-not-day': { readonly cell: Parameter }
  'past-hint-yes-no': {}
  'past-hint-samples': {}
  'past-hint-list': { readonly options: Parameter }
  'past-hint-cases': {}
  'people-sign-in': {}
  'people-sign-out': {}
  'people-you-are': { readonly roles: Parameter }
  'people-who': {}
  'people-person': { readonly name: Parameter; readonly roles: Parameter }
  'people-demo-choose': {}
  'people-demo-keys': {}
  'people-may': {}
  'people-account': {}
  'people-may-editor': {}
  'people-may-approver': {}
  'people-may-assessor': {}
  'people-may-reviewer': {}
  'people-may-decision-maker': {}
  'people-may-clerk': {}
  'people-may-reader': {}
  'people-may-operator': {}
  'people-may-contact': {}
  'people-login': {}
  'people-password': {}
  'people-sign-in-why': {}
  'people-first-time': {}
  'people-forgotten': {}
  'people-open-to-all': {}
  'people-register': {}
  'people-empty-login': {}
  'people-empty-password': {}
  'people-again': {}
  'people-again-why': {}
  'people-password-of': { readonly name: Parameter }
  'people-continue': {}
  'people-someone-else': {}
  'people-no-register': {}
  'people-account-why': {}
  'people-current-password': {}
  'people-new-password': {}
  'people-repeat-password': {}
  'people-unlike': {}
  'people-show-password': {}
  'people-set-password': {}
  'people-password-set': {}
  'people-demo-no-password': {}
  'people-second-factor': {}
  'people-second-factor-why': {}
  'people-second-factor-set': {}
  'people-second-factor-begin': {}
  'people-second-factor-anew': {}
  'people-second-factor-scan': {}
  'people-second-factor-code': {}
  'people-second-factor-type': {}
  'people-second-factor-confirm': {}
  'people-code': {}
  'people-code-hint': {}
  'people-code-new-hint': {}
  'people-recovery': {}
  'people-withheld': { readonly roles: Parameter }
  'people-second-factor-reset': {}
  'people-second-factor-reset-why': {}
  'people-second-factor-reset-done': { readonly name: Parameter }
  'people-title': {}
  'people-name': {}
  'people-roles': {}
  'people-state': {}
  'people-active': {}
  'people-disabled': {}
  'people-add': {}
  'people-change': {}
  'people-changed': {}
  'people-added': { readonly name: Parameter }
  'people-login-hint': {}
  'people-amend-why': {}
  'people-half-name': {}
  'people-organisation': {}
  'people-choose': {}
  'people-fill-in': {}
  'people-operators-change': {}
  'people-password-for': { readonly name: Parameter }
  'people-password-hint': {}
  'people-password-make': {}
  'people-password-set-for': {}
  'people-password-given': { readonly name: Parameter }
  'people-unlock': {}
  'people-unlocked': { readonly name: Parameter }
  'people-disable': {}
  'people-enable': {}
  'people-now-disabled': { readonly name: Parameter }
  'people-now-enabled': { readonly name: Parameter }
  'people-disable-why': {}
  'people-enable-why': {}
  'people-keys': {}
  'people-no-keys': {}
  'people-key-why': {}
  'people-key-label': {}
  'people-key-label-hint': {}
  'people-key-person': {}
  'people-key-scopes': {}
  'people-key-until': {}
  'people-key-make': {}
  'people-key-made': { readonly label: Parameter }
  'people-copy': {}
  'people-revoke': {}
  'people-revoke-for-good': {}
  'people-keep': {}
  'people-revoked': {}
  'people-scope-read': {}
  'people-scope-work': {}
  'people-scope-rules': {}
  'people-scope-operate': {}
  'people-setup': {}
  'setup-title': {}
  'setup-why': {}
  'setup-ready': {}
  'setup-done': {}
  'setup-operator': {}
  'setup-operator-is': { readonly name: Parameter }
  'setup-operator-what': {}
  'setup-body': {}
  'setup-body-printed': {}
  'setup-body-change': {}
  'setup-issuing': {}
  'setup-rule': {}
  'setup-value': {}
  'setup-member': {}
  'setup-numbers': {}
  'setup-validity': {}
  'setup-surveillance': {}
  'setup-grant': {}
  'setup-language': {}
  'setup-language-zh': {}
  'setup-language-en': {}
  'setup-language-both': {}
  'setup-signatory': {}
  'setup-decider': {}
  'setup-look-up': {}
  'setup-none': {}
  'setup-months': { readonly count: Count }
  'setup-days': { readonly count: Count }
  'setup-look-up-missing': {}
  'setup-look-up-what': {}
  'setup-people': {}
  'setup-apart': {}
  'setup-nobody': {}
  'setup-next-person': {}
  'path-title': {}
  'path-why': {}
  'path-read': {}
  'path-read-what': {}
  'path-try': {}
  'path-try-what': {}
  'path-issue': {}
  'path-issue-what': {}
  'path-check': {}
  'path-check-what': {}
  'path-people': {}
  'path-people-what': {}
  'path-begin-again': {}
  'path-begin-again-what': {}
  'path-beginning': {}
  'path-begun': {}
  'demonstration-none': {}
  'path-begin-failed': {}
  'problem-assessment-faulty': {}
  'problem-standard-unknown': {}
  'problem-revision-unknown': {}
  'problem-revision-not-in-force': {}
  'problem-revision-ambiguous': {}
  'problem-revision-sunset': {}
  'problem-level-unknown': {}
  'problem-edit-lost': {}
  'problem-pack-faulty': {}
  'problem-receipt-faulty': {}
  'problem-evaluators-differ': {}
  'problem-receipt-differs': {}
  'problem-decision-faulty': {}
  'problem-report-faulty': {}
  'problem-document-unfit': {}
  'problem-document-incomplete': {}
  'problem-template-unknown': {}
  'problem-template-faulty': {}
  'problem-templates-read-only': {}
  'problem-pdf-unavailable': {}
  'problem-pdf-failed': {}
  'problem-question-too-costly': {}
  'problem-record-unknown': {}
  'problem-record-faulty': {}
  'problem-record-taken': {}
  'problem-act-forbidden': {}
  'problem-act-untimely': {}
  'problem-duties-mixed': {}
  'problem-certificate-unfit': {}
  'problem-register-unfit': {}
  'problem-key-reused': {}
  'problem-sign-in-needed': {}
  'problem-sign-in-refused': {}
  'problem-sign-in-locked': {}
  'problem-second-factor-needed': {}
  'problem-second-factor-refused': {}
  'problem-access-refused': {}
  'problem-json-faulty': {}
  'problem-request-faulty': {}
  'problem-request-malformed': {}
  'problem-route-unknown': {}
  'problem-schema-unknown': {}
  'problem-example-unknown': {}
  'problem-status-list-missing': {}
  'problem-method-not-allowed': {}
  'problem-not-acceptable': {}
  'problem-record-changed': {}
  'problem-precondition-missing': {}
  'problem-idempotency-key-missing': {}
  'problem-register-unavailable': {}
  'problem-request-timeout': {}
  'problem-body-too-large': {}
  'problem-media-type-unsupported': {}
  'problem-too-many-requests': {}
  'problem-host-unknown': {}
  'problem-header-too-large': {}
  'problem-internal': {}
  'problem-not-ready': {}
  'problem-too-busy': {}
  'problems-title': {}
  'problems-lead': {}
  'problems-status': {}
  'problems-code': {}
  'problems-what': {}
  'problems-meaning': {}
  'problems-remedy': {}
  'proof-level-never-reached': { readonly level: Parameter }
  'proof-level-never-reached--less': { readonly level: Parameter }
  'proof-level-always-passed-over': { readonly level: Parameter }
  'proof-level-cancelled': { readonly level: Parameter }
  'proof-level-cancelled--less': { readonly level: Parameter }
  'proof-gate-cancels-level': { readonly level: Parameter; readonly gate: Parameter }
  'proof-gate-never-holds': { readonly gate: Parameter }
  'proof-gate-never-fails': { readonly gate: Parameter }
  'proof-gate-over-nobody': { readonly part: Parameter; readonly gate: Parameter }
  'proof-floor-never-met': { readonly level: Parameter; readonly part: Parameter }
  'proof-floor-never-fails': { readonly level: Parameter; readonly part: Parameter }
  'proof-floor-falls': { readonly level: Parameter; readonly part: Parameter; readonly below: Parameter }
  'proof-floor-falls--none': { readonly level: Parameter; readonly below: Parameter; readonly part: Parameter }
  'proof-cap-idle': { readonly bound: Parameter; readonly part: Parameter }
  'proof-lower-bound-idle': { readonly bound: Parameter; readonly part: Parameter }
  'proof-clamp-idle': { readonly end: 'upper' | 'lower'; readonly bound: Parameter }
  'proof-adjustment-never-fires': { readonly adjustment: Parameter }
  'proof-adjustment-changes-nothing': { readonly adjustment: Parameter }
  'proof-adjustment-bound-idle': { readonly end: 'upper' | 'lower'; readonly adjustment: Parameter; readonly bound: Parameter }
  'proof-alternative-dead': { readonly rule: Parameter; readonly clause: Parameter }
  'proof-choice-dead': { readonly rule: Parameter; readonly owner: Parameter }
  'proof-clause-never-applies': { readonly clause: Parameter }
  'proof-applicability-idle': { readonly clause: Parameter }
  'proof-clause-never-earns': { readonly clause: Parameter }
  'proof-clause-without-effect': { readonly clause: Parameter }
  'proof-qualifier-never-holds': { readonly qualifier: Parameter }
  'proof-band-gap': { readonly clause: Parameter; readonly input: Parameter; readonly value: Parameter }
  'proof-band-overlap': { readonly rule: Parameter; readonly other: Parameter; readonly clause: Parameter; readonly input: Parameter; readonly value: Parameter }
  'proof-criterion-not-monotone': { readonly clause: Parameter; readonly input: Parameter; readonly value: Parameter }
  'proof-criterion-not-monotone--peak': { readonly clause: Parameter; readonly input: Parameter; readonly value: Parameter }
  'proof-not-monotone': { readonly input: Parameter }
  'proof-not-monotone--less': { readonly input: Parameter }
  'proof-rounding-decides': { readonly level: Parameter }
  'proof-order-matters': { readonly adjustment: Parameter; readonly other: Parameter }
  'proof-points-above-maximum': { readonly part: Parameter }
  'proof-points-below-zero': { readonly part: Parameter }
  'proof-table-entry-missing': { readonly table: Parameter }
  'proof-title-disagrees--scope': { readonly words: Parameter }
  'proof-title-disagrees--basis': { readonly words: Parameter }
  'proof-title-disagrees--basis-noted': { readonly words: Parameter }
  'proof-title-disagrees--edition': { readonly year: Parameter; readonly other: Parameter }
  'proof-title-disagrees--basis-year': { readonly year: Parameter; readonly other: Parameter }
  'proof-gate': { readonly gate: Parameter }
  'proof-level-needs': { readonly level: Parameter }
  'proof-clause': { readonly clause: Parameter }
  'proof-veto': { readonly veto: Parameter }
  'proof-mandatory': { readonly clause: Parameter }
  'proof-minimum': { readonly part: Parameter }
  'proof-part': { readonly part: Parameter }
  'proof-total': {}
  'proof-shows-it': {}
  'proof-shows-instead': {}
  'proof-shows-nearest': {}
  'proof-shows-at': { readonly value: Parameter }
  'proof-shows-before': {}
  'proof-shows-after': {}
  'proof-shows-unchanged': {}
  'proof-witness': { readonly shows: Parameter; readonly answers: Parameter; readonly outcome: Parameter }
  'proof-answers-best': {}
  'proof-answers-except': { readonly answers: Parameter }
  'proof-answer': { readonly input: Parameter; readonly given: Parameter }
  'proof-outcome': { readonly points: Parameter; readonly level: Parameter }
  'proof-no-level': {}
  'proof-given-nothing': {}
  'proof-given-sample': { readonly failed: Parameter; readonly checked: Parameter }
  'proof-given-state': { readonly state: 'not-applicable' | 'not-checked' | 'unresolved' }
  'proof-reason-not-applicable': {}
  'proof-reason-not-checked': {}
  'proof-case': { readonly number: Parameter }
  'proof-heading-none': { readonly name: Parameter }
  'proof-heading': { readonly name: Parameter; readonly warnings: Count; readonly remarks: Count }
  'proof-remark': { readonly message: Parameter }
  'proof-place': { readonly pointer: Parameter }
  'proof-ground-boxes': { readonly boxes: Count }
  'proof-ground-form': {}
  'proof-ground-sought': { readonly tried: Count; readonly boxes: Count }
  'proof-fix-sought': { readonly fix: Parameter }
  'proof-undecided': {}
  'proof-counts': { readonly shown: Parameter; readonly proved: Parameter; readonly open: Parameter; readonly tried: Count }
  'proof-unproved': { readonly list: Parameter }
  'proof-looked-for': { readonly what: Parameter; readonly tried: Parameter }
  'proof-looked-for-not-monotone': {}
  'proof-looked-for-order-matters': {}
  'proof-looked-for-points-above-maximum': {}
  'proof-looked-for-points-below-zero': {}
  'proof-looked-for-rounding-decides': {}
  'proof-looked-for-floor-falls': {}
  'proof-looked-for-table-entry-missing': {}
  'proof-partial': {}
  'proof-scope': {}
  'boundary-mark-reached': { readonly side: 'above' | 'atMost' | 'below' | 'atLeast'; readonly level: Parameter; readonly value: Parameter; readonly mark: Parameter }
  'boundary-mark-missed': { readonly side: 'above' | 'atMost' | 'below' | 'atLeast'; readonly level: Parameter; readonly value: Parameter; readonly mark: Parameter }
  'boundary-gate-fails': { readonly gate: Parameter }
  'boundary-gate-holds': { readonly gate: Parameter }
  'boundary-bands': { readonly number: Parameter }
  'boundary-written': { readonly count: Count; readonly file: Parameter }
  'public-register': {}
  'public-number-or-holder': {}
  'public-status': {}
  'public-status-any': {}
  'public-search': {}
  'public-none-found': {}
  'public-page-first': {}
  'public-page-next': {}
  'public-as-data': {}
  'public-credit-code': {}
  'public-held-by': { readonly since: Parameter }
  'public-held-by-short': { readonly name: Parameter }
  'public-address': {}
  'public-scope': {}
  'public-sites': {}
  'public-gap': {}
  'public-first-issued': {}
  'public-body': {}
  'public-as-of': {}
  'public-since': { readonly date: Parameter }
  'public-meaning-active': {}
  'public-meaning-suspended': {}
  'public-meaning-withdrawn': {}
  'public-meaning-expired': {}
  'public-meaning-superseded': {}
  'public-specimen-status': { readonly status: Parameter }
  'public-unknown-why': {}
  'public-check': {}
  'public-check-hint': {}
  'public-check-file': {}
  'public-check-now': {}
  'public-checked': {}
  'public-checked-genuine': {}
  'public-checked-altered': {}
  'public-trouble-no-file': {}
  'public-trouble-too-large': { readonly megabytes: Parameter }
  'public-trouble-too-often': {}
  'public-trouble-broken': {}
  'public-offline': {}
  'public-proof': {}
  'publication-open': { readonly count: Count }
  'publication-ready': {}
  'publication-ready-what': { readonly revision: Parameter }
  'publication-open-what': {}
  'publication-published': { readonly revision: Parameter }
  'publication-published-what': { readonly by: Parameter; readonly on: Parameter; readonly from: Parameter }
  'publication-withdrawn': { readonly revision: Parameter }
  'publication-read-it': {}
  'publication-list': {}
  'publication-mark-met': {}
  'publication-mark-open': {}
  'publication-mark-hint': {}
  'publication-mark-unasked': {}
  'publication-check': {}
  'publication-translations': {}
  'publication-examples': {}
  'publication-dates': {}
  'publication-name': {}
  'publication-comments': {}
  'publication-ballot': {}
  'publication-submission': {}
  'publication-comparison': {}
  'publication-second-person': {}
  'publication-proof': {}
  'publication-mutants': {}
  'publication-check-met': {}
  'publication-translations-met': {}
  'publication-examples-met': {}
  'publication-dates-met': { readonly from: Parameter }
  'publication-dates-unread': {}
  'publication-name-met': { readonly revision: Parameter }
  'publication-comments-met': {}
  'publication-ballot-met': {}
  'publication-submission-met': {}
  'publication-submission-open': {}
  'publication-comparison-met': {}
  'publication-comparison-needless': {}
  'publication-second-met': {}
  'publication-second-open': {}
  'publication-second-who': { readonly names: Parameter }
  'publication-second-none': {}
  'publication-second-involved': { readonly names: Parameter }
  'publication-faults-more': { readonly count: Count }
  'publication-go-workbench': {}
  'publication-go-comments': {}
  'publication-go-ballot': {}
  'publication-go-comparison': {}
  'publication-submit': {}
  'publication-return': {}
  'publication-return-reason': {}
  'publication-return-do': {}
  'publication-ask-proof': {}
  'publication-ask-mutants': {}
  'publication-proof-what': {}
  'publication-proof-clean': { readonly total: Parameter; readonly open: Count }
  'publication-proof-found': { readonly total: Parameter; readonly open: Count }
  'publication-mutants-what': {}
  'publication-mutants-clean': { readonly count: Parameter; readonly open: Count }
  'publication-mutants-missed': { readonly count: Parameter; readonly open: Count; readonly missed: Count }
  'publication-exactly': {}
  'publication-exactly-what': {}
  'publication-unsound': {}
  'publication-digest': {}
  'publication-in-force': {}
  'publication-in-force-from': { readonly from: Parameter }
  'publication-in-force-to': { readonly from: Parameter; readonly to: Parameter }
  'publication-papers': {}
  'publication-annex': {}
  'publication-drafting-note': {}
  'publication-standard-text': {}
  'publication-assessment-sheet': {}
  'publication-comparison-paper': {}
  'publication-changes': {}
  'publication-against': { readonly name: Parameter }
  'publication-clauses-changed': {}
  'publication-effects-ask': {}
  'publication-effects': {}
  'publication-effects-none': {}
  'publication-effect-keeps': {}
  'publication-effect-rises': {}
  'publication-effect-falls': {}
  'publication-effect-needs-new-evidence': {}
  'publication-effect-cannot-be-scored': {}
  'publication-carry': { readonly count: Parameter; readonly stand: Parameter; readonly ask: Parameter }
  'publication-end': {}
  'publication-read': {}
  'publication-read-mine': { readonly on: Parameter }
  'publication-read-later': {}
  'publication-read-who': {}
  'publication-publish': { readonly revision: Parameter }
  'publication-publish-sure': { readonly revision: Parameter }
  'publication-publish-do': {}
  'publication-not-yet': {}
  'publication-missing': { readonly what: Parameter }
  'publication-done': {}
  'publication-further-what': {}
  'publication-further-kind': { readonly area: Parameter; readonly kind: Parameter }
  'finding-scored': { readonly clause: Parameter; readonly points: Parameter; readonly max: Count }
  'finding-scored--say': { readonly clause: Parameter; readonly points: Parameter; readonly max: Count; readonly say: Parameter }
  'finding-counted': { readonly clause: Parameter; readonly points: Parameter; readonly max: Count; readonly counted: Parameter }
  'finding-state': { readonly clause: Parameter; readonly state: Parameter }
  'finding-state--reason': { readonly clause: Parameter; readonly state: Parameter; readonly reason: Parameter }
  'lack-points': { readonly short: Count; readonly side: 'atMost' | 'below' | 'above' | 'atLeast'; readonly level: Parameter; readonly actual: Parameter; readonly needed: Parameter }
  'lack-points--percent': { readonly short: Count; readonly side: 'atMost' | 'below' | 'above' | 'atLeast'; readonly level: Parameter; readonly actual: Parameter; readonly needed: Parameter }
  'lack-points--equal': { readonly side: 'below' | 'above'; readonly level: Parameter; readonly needed: Parameter; readonly actual: Parameter }
  'lack-adjustment': { readonly adjustment: Parameter }
  'block-fact': { readonly name: Parameter }
  'block-clause': { readonly clause: Parameter; readonly state: Parameter }
  'block-clause--reason': { readonly clause: Parameter; readonly state: Parameter; readonly reason: Parameter }
  'lack-behind': { readonly chain: Parameter }
  'lack-no-value': {}
  'block-part': { readonly part: Parameter }
  'block-total': {}
  'block-level': { readonly level: Parameter }
  'block-adjustment': { readonly adjustment: Parameter }
  'decision-titled': { readonly title: Parameter; readonly sentence: Parameter }
  'receipt-note-format-1': {}
  'receipt-note-withdrawn': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly date: Parameter; readonly reason: Parameter }
  'receipt-note-replaced': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter }
  'receipt-note-version': { readonly name: Parameter; readonly then: Parameter; readonly now: Parameter }
  'unresolved-spread': { readonly spread: Parameter; readonly limit: Parameter }
  'unresolved-assessors': {}
  'unresolved-results': {}
  'refusal-standard-unknown': { readonly name: Parameter }
  'refusal-standard-unknown--known': { readonly name: Parameter; readonly count: Count; readonly known: Parameter }
  'refusal-revision-unknown': { readonly name: Parameter }
  'refusal-revision-unknown--edition': { readonly standard: Parameter; readonly edition: Parameter; readonly count: Count; readonly known: Parameter }
  'refusal-revision-unknown--number': { readonly standard: Parameter; readonly revision: Parameter; readonly known: Parameter }
  'refusal-revision-unknown--digest': { readonly standard: Parameter; readonly digest: Parameter; readonly known: Parameter }
  'refusal-revision-unknown--number-digest': { readonly standard: Parameter; readonly revision: Parameter; readonly digest: Parameter; readonly known: Parameter }
  'refusal-revision-unknown--pack': { readonly digest: Parameter }
  'refusal-revision-unknown--receipt': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly digest: Parameter }
  'refusal-revision-ambiguous': { readonly standard: Parameter; readonly known: Parameter }
  'refusal-revision-ambiguous--editions': { readonly standard: Parameter; readonly revision: Parameter; readonly editions: Parameter }
  'refusal-revision-ambiguous--date': { readonly date: Parameter; readonly standard: Parameter; readonly known: Parameter }
  'refusal-revision-not-in-force': { readonly standard: Parameter; readonly date: Parameter; readonly known: Parameter }
  'refusal-revision-not-in-force--early': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly from: Parameter; readonly date: Parameter }
  'refusal-revision-sunset': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly sunset: Parameter; readonly date: Parameter }
  'revision-span': { readonly revision: Parameter; readonly edition: Parameter; readonly from: Parameter }
  'revision-span--ended': { readonly revision: Parameter; readonly edition: Parameter; readonly from: Parameter; readonly to: Parameter }
  'revision-span--faulty': { readonly revision: Parameter; readonly edition: Parameter }
  'refusal-pack-faulty': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly count: Count }
  'refusal-pack-faulty--examples': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter }
  'refusal-pack-faulty--receipt': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter }
  'refusal-pack-faulty--candidate': { readonly count: Count }
  'refusal-pack-faulty--changed': { readonly count: Count }
  'refusal-edit-lost': { readonly count: Count }
  'refusal-assessment-faulty': { readonly count: Count }
  'refusal-assessment-faulty--shape': { readonly count: Count }
  'refusal-assessment-faulty--forbidden': { readonly count: Count }
  'refusal-assessment-faulty--some': {}
  'refusal-assessment-faulty--none': {}
  'refusal-assessment-faulty--standard': {}
  'refusal-assessment-faulty--elsewhere': { readonly index: Parameter; readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter }
  'refusal-assessment-faulty--several-revisions': { readonly index: Parameter }
  'refusal-receipt-faulty': { readonly count: Count }
  'refusal-receipt-differs': {}
  'refusal-decision-faulty': { readonly count: Count }
  'refusal-report-faulty': { readonly count: Count }
  'refusal-evaluators-differ': {}
  'refusal-evaluators-differ--faulty': {}
  'refusal-evaluators-differ--plan': {}
  'refusal-level-unknown': { readonly level: Parameter }
  'refusal-level-unknown--result': { readonly result: Parameter }
  'refusal-record-unknown--evaluations': { readonly standard: Parameter }
  'refusal-document-unfit--made-from': { readonly kind: Parameter; readonly from: 'receipt' | 'standard' | 'record' | 'revisions' }
  'refusal-document-incomplete': { readonly count: Count }
  'refusal-template-unknown': { readonly kind: Parameter; readonly language: Parameter }
  'refusal-template-unknown--language': { readonly kind: Parameter; readonly language: Parameter; readonly known: Parameter }
  'refusal-template-unknown--digest': { readonly digest: Parameter }
  'refusal-template-faulty': { readonly count: Count }
  'refusal-templates-read-only': {}
  'refusal-pdf-unavailable--office': {}
  'refusal-pdf-unavailable--bridge': {}
  'refusal-pdf-unavailable--broken': { readonly cause: Parameter }
  'refusal-question-too-costly': { readonly seconds: Parameter; readonly megabytes: Parameter }
  'refusal-question-too-costly--whole-pack': { readonly seconds: Parameter; readonly megabytes: Parameter }
  'refusal-pdf-failed': { readonly cause: Parameter }
  'office-own-fonts': {}
  'office-ended': {}
  'office-ended--code': { readonly code: Parameter }
  'office-slow': { readonly seconds: Count }
  'office-complaint': { readonly cause: Parameter; readonly said: Parameter }
  'refusal-pdf-failed--fonts': { readonly fonts: Parameter }
  'refusal-pdf-failed--characters': { readonly characters: Parameter }
  'refusal-pdf-failed--fonts-and-characters': { readonly fonts: Parameter; readonly characters: Parameter }
  'refusal-pdf-failed--unnamed': {}
  'refusal-pdf-failed--lost': { readonly text: Parameter }
  'refusal-pdf-failed--silent': {}
  'role-editor': {}
  'role-approver': {}
  'role-assessor': {}
  'role-reviewer': {}
  'role-decision-maker': {}
  'role-clerk': {}
  'role-reader': {}
  'role-operator': {}
  'role-contact': {}
  'record-organisation': {}
  'record-application': {}
  'record-assessment': {}
  'record-answer-sheet': {}
  'record-evaluation': {}
  'record-nonconformity': {}
  'record-review': {}
  'record-decision': {}
  'record-certificate': {}
  'record-surveillance': {}
  'record-complaint': {}
  'record-revision': {}
  'record-consultation': {}
  'record-ballot': {}
  'record-comment-link': {}
  'record-comment': {}
  'record-batch': {}
  'record-person': {}
  'record-api-key': {}
  'record-signing-key': {}
  'state-organisation-active': {}
  'state-organisation-merged': {}
  'state-application-received': {}
  'state-application-under-review': {}
  'state-application-accepted': {}
  'state-application-refused': {}
  'state-application-withdrawn': {}
  'state-assessment-planned': {}
  'state-assessment-in-progress': {}
  'state-assessment-evaluated': {}
  'state-assessment-reviewed': {}
  'state-assessment-decided': {}
  'state-assessment-reopened': {}
  'state-assessment-concluded': {}
  'state-assessment-abandoned': {}
  'state-nonconformity-open': {}
  'state-nonconformity-answered': {}
  'state-nonconformity-verified': {}
  'state-nonconformity-closed': {}
  'state-nonconformity-reopened': {}
  'state-nonconformity-void': {}
  'state-certificate-intended': {}
  'state-certificate-active': {}
  'state-certificate-suspended': {}
  'state-certificate-withdrawn': {}
  'state-certificate-expired': {}
  'state-certificate-superseded': {}
  'state-surveillance-due': {}
  'state-surveillance-overdue': {}
  'state-surveillance-passed': {}
  'state-surveillance-failed': {}
  'state-surveillance-lapsed': {}
  'state-complaint-received': {}
  'state-complaint-assigned': {}
  'state-complaint-resolved': {}
  'state-revision-draft': {}
  'state-revision-in-review': {}
  'state-revision-published': {}
  'state-revision-withdrawn': {}
  'state-consultation-running': {}
  'state-consultation-concluded': {}
  'state-ballot-held': {}
  'state-ballot-cancelled': {}
  'state-comment-link-active': {}
  'state-comment-link-revoked': {}
  'state-comment-open': {}
  'state-comment-answered': {}
  'state-batch-asked': {}
  'state-batch-stopped': {}
  'state-person-active': {}
  'state-person-disabled': {}
  'state-api-key-active': {}
  'state-api-key-revoked': {}
  'state-signing-key-active': {}
  'state-signing-key-retired': {}
  'state-signing-key-revoked': {}
  'act-register-organisation': {}
  'act-amend-organisation': {}
  'act-merge-organisation': {}
  'act-receive-application': {}
  'act-start-application-review': {}
  'act-accept-application': {}
  'act-refuse-application': {}
  'act-withdraw-application': {}
  'act-plan-assessment': {}
  'act-change-plan': {}
  'act-start-assessment': {}
  'act-record-answers': {}
  'act-record-consensus': {}
  'act-attach-evidence': {}
  'act-report-assessment': {}
  'act-evaluate-assessment': {}
  'act-review-evaluation': {}
  'act-return-assessment': {}
  'act-decide-certification': {}
  'act-reopen-assessment': {}
  'act-take-over-answers': {}
  'act-conclude-assessment': {}
  'act-abandon-assessment': {}
  'act-raise-nonconformity': {}
  'act-answer-nonconformity': {}
  'act-verify-correction': {}
  'act-close-nonconformity': {}
  'act-reopen-nonconformity': {}
  'act-hand-over-nonconformity': {}
  'act-void-nonconformity': {}
  'act-intend-certificate': {}
  'act-publish-certificate': {}
  'act-suspend-certificate': {}
  'act-restore-certificate': {}
  'act-withdraw-certificate': {}
  'act-reissue-certificate': {}
  'act-propose-change': {}
  'act-confirm-change': {}
  'act-decline-change': {}
  'act-carry-suspension': {}
  'act-carry-withdrawal': {}
  'act-reopen-withdrawal': {}
  'act-reinstate-certificate': {}
  'act-reduce-certificate': {}
  'act-supersede-certificate': {}
  'act-expire-certificate': {}
  'act-plan-surveillance': {}
  'act-assess-surveillance': {}
  'act-pass-surveillance': {}
  'act-fail-surveillance': {}
  'act-mark-overdue': {}
  'act-carry-surveillance': {}
  'act-resume-surveillance': {}
  'act-lapse-surveillance': {}
  'act-reinstate-surveillance': {}
  'act-receive-complaint': {}
  'act-assign-complaint': {}
  'act-attach-complaint-file': {}
  'act-resolve-complaint': {}
  'act-ask-batch': {}
  'act-retry-batch': {}
  'act-stop-batch': {}
  'act-import-revision': {}
  'act-edit-revision': {}
  'act-submit-revision': {}
  'act-return-revision': {}
  'act-publish-revision': {}
  'act-read-comparison': {}
  'act-withdraw-revision': {}
  'act-open-consultation': {}
  'act-amend-consultation': {}
  'act-conclude-consultation': {}
  'act-open-ballot': {}
  'act-cast-vote': {}
  'act-cancel-ballot': {}
  'act-make-comment-link': {}
  'act-revoke-comment-link': {}
  'act-receive-comment': {}
  'act-support-comment': {}
  'act-answer-comment': {}
  'act-add-person': {}
  'act-amend-person': {}
  'act-disable-person': {}
  'act-enable-person': {}
  'act-set-password': {}
  'act-enrol-second-factor': {}
  'act-reset-second-factor': {}
  'act-make-api-key': {}
  'act-revoke-api-key': {}
  'act-make-signing-key': {}
  'act-move-signing-key': {}
  'act-retire-signing-key': {}
  'act-revoke-signing-key': {}
  'refusal-act-forbidden': { readonly act: Parameter; readonly roles: Parameter; readonly count: Count; readonly held: Parameter }
  'refusal-act-forbidden--own': { readonly act: Parameter }
  'refusal-act-forbidden--disabled': { readonly person: Parameter }
  'refusal-act-forbidden--audit': { readonly roles: Parameter }
  'refusal-act-untimely--last-operator': { readonly name: Parameter }
  'refusal-act-untimely--key-outside': {}
  'refusal-act-untimely--key-ended': { readonly id: Parameter }
  'refusal-act-untimely--key-not-inside': {}
  'refusal-act-untimely--key-file-other': { readonly id: Parameter }
  'refusal-act-untimely': { readonly record: Parameter; readonly state: Parameter; readonly act: Parameter; readonly states: Parameter }
  'refusal-act-untimely--application-not-accepted': { readonly state: Parameter }
  'refusal-act-untimely--assessment-on-application': { readonly assessment: Parameter }
  'refusal-act-untimely--answers-changed': {}
  'refusal-act-untimely--nonconformity': { readonly state: Parameter }
  'refusal-act-untimely--not-live': { readonly number: Parameter; readonly state: Parameter }
  'refusal-act-untimely--grant-over': { readonly decided: Parameter; readonly until: Parameter }
  'refusal-act-untimely--decision-newer': { readonly decision: Parameter; readonly decided: Parameter }
  'refusal-act-untimely--withdrawn-since': { readonly number: Parameter }
  'refusal-act-untimely--grant-waiting': { readonly decision: Parameter; readonly decided: Parameter; readonly number: Parameter }
  'refusal-act-untimely--paper-pending': { readonly number: Parameter }
  'refusal-act-untimely--not-in-force': { readonly number: Parameter; readonly state: Parameter }
  'refusal-act-untimely--organisation-merged': { readonly into: Parameter; readonly act: Parameter }
  'refusal-act-untimely--merger-issuing': { readonly number: Parameter }
  'refusal-act-untimely--of-surveillance': { readonly surveillance: Parameter }
  'refusal-act-untimely--not-watched': { readonly number: Parameter; readonly state: Parameter }
  'refusal-act-untimely--surveillance-unassessed': {}
  'refusal-act-untimely--preview': { readonly state: Parameter }
  'refusal-act-untimely--reopening-over': { readonly act: Parameter; readonly until: Parameter }
  'refusal-act-untimely--withdrawal-final': {}
  'refusal-act-untimely--slip-issued': { readonly number: Parameter }
  'refusal-act-untimely--slip-late': { readonly on: Parameter }
  'refusal-act-untimely--certificate-stands': { readonly number: Parameter }
  'refusal-act-untimely--decision-overtaken': {}
  'refusal-act-untimely--batch-stopped': { readonly person: Parameter; readonly reason: Parameter }
  'refusal-act-untimely--not-drafted': { readonly state: Parameter }
  'refusal-act-untimely--consultation-awaited': { readonly opens: Parameter }
  'refusal-act-untimely--consultation-concluded': {}
  'refusal-act-untimely--not-balloted': { readonly state: Parameter }
  'refusal-act-untimely--ballot-held': { readonly ballot: Parameter; readonly closes: Parameter }
  'refusal-act-untimely--ballot-awaited': { readonly opens: Parameter }
  'refusal-act-untimely--ballot-over': { readonly closes: Parameter }
  'refusal-duties-mixed--team-excluded': { readonly act: Parameter }
  'refusal-duties-mixed--team-only': { readonly act: Parameter }
  'refusal-duties-mixed--lead-only': { readonly act: Parameter }
  'refusal-duties-mixed--decided': { readonly act: Parameter }
  'refusal-duties-mixed--assessed': { readonly act: Parameter }
  'refusal-duties-mixed--proposed': { readonly act: Parameter }
  'refusal-duties-mixed--edited': { readonly act: Parameter; readonly editors: Parameter }
  'refusal-duties-mixed--handler-only': { readonly act: Parameter }
  'refusal-duties-mixed--handler-involved': {}
  'refusal-duties-mixed--party': { readonly act: Parameter }
  'refusal-duties-mixed--joins': { readonly person: Parameter }
  'refusal-duties-mixed--no-voter': {}
  'refusal-record-unknown': { readonly record: Parameter; readonly id: Parameter }
  'refusal-record-unknown--evidence': { readonly assessment: Parameter; readonly id: Parameter }
  'refusal-record-unknown--complaint-file': { readonly complaint: Parameter; readonly id: Parameter }
  'refusal-record-unknown--notice': { readonly number: Parameter; readonly place: Parameter }
  'refusal-record-unknown--number': { readonly number: Parameter }
  'refusal-record-unknown--no-register': {}
  'refusal-record-taken--assessment-of': { readonly holder: Parameter }
  'refusal-record-taken--assessment-of-surveillance': { readonly holder: Parameter }
  'refusal-record-taken--certificate-of': { readonly holder: Parameter }
  'refusal-record-taken--intended-certificate': { readonly holder: Parameter }
  'refusal-record-taken--live-certificate': { readonly holder: Parameter }
  'refusal-record-taken--replacement-of-certificate': { readonly holder: Parameter }
  'refusal-record-taken--credit-code': { readonly holder: Parameter }
  'refusal-record-taken--credit-code-of': { readonly name: Parameter; readonly id: Parameter }
  'refusal-record-taken--merger': { readonly number: Parameter; readonly other: Parameter }
  'refusal-record-taken--login': { readonly holder: Parameter }
  'refusal-record-taken--other': { readonly record: Parameter; readonly holder: Parameter; readonly space: Parameter }
  'refusal-record-taken--scope': { readonly number: Parameter; readonly state: Parameter }
  'refusal-record-taken--published': {}
  'refusal-record-taken--revision': { readonly revision: Parameter; readonly standard: Parameter; readonly edition: Parameter; readonly holder: Parameter }
  'refusal-record-faulty': { readonly what: Parameter; readonly count: Count }
  'subject-organisation': {}
  'subject-merger': {}
  'subject-application': {}
  'subject-refusal': {}
  'subject-withdrawal': {}
  'subject-plan': {}
  'subject-return': {}
  'subject-abandonment': {}
  'subject-review': {}
  'subject-decision': {}
  'subject-batch': {}
  'subject-stop': {}
  'subject-restoration': {}
  'subject-notice': {}
  'subject-complaint': {}
  'subject-assignment': {}
  'subject-answer': {}
  'subject-verification': {}
  'subject-reopening': {}
  'subject-surveillance': {}
  'subject-evaluation': {}
  'subject-report': {}
  'subject-assessment': {}
  'subject-nonconformity': {}
  'subject-evidence': {}
  'subject-complaint-file': {}
  'subject-consensus': {}
  'subject-reduction': {}
  'subject-reissue': {}
  'subject-change': {}
  'subject-answer-sheet': {}
  'subject-revision': {}
  'subject-consultation': {}
  'subject-ballot': {}
  'subject-vote': {}
  'subject-comment-link': {}
  'subject-comment': {}
  'subject-comparison': {}
  'subject-sheet': {}
  'subject-edit': {}
  'subject-person': {}
  'subject-password': {}
  'subject-api-key': {}
  'subject-certification-body': {}
  'refusal-certificate-unfit': { readonly count: Count }
  'refusal-certificate-unfit--refused': {}
  'refusal-certificate-unfit--claim': {}
  'refusal-key-reused': { readonly key: Parameter }
  'refusal-register-unfit': { readonly purpose: 'demo' | 'production' }
  'job-failed': { readonly cause: Parameter }
  'job-worker-died': {}
  'storage-held': {}
  'storage-read-only': {}
  'storage-disk': {}
  'storage-damaged': {}
  'storage-full': {}
  'storage-closed': {}
  'storage-connection': {}
  'storage-resources': {}
  'storage-stopping': {}
  'storage-postgres-disk': {}
  'storage-slow': {}
  'storage-conflict': {}
  'storage-no-answer': {}
  'storage-clock-back': { readonly now: Parameter; readonly last: Parameter }
  'storage-readable': { readonly file: Parameter }
  'storage-newer': { readonly schema: Parameter }
  'storage-foreign': {}
  'storage-failed': { readonly cause: Parameter }
  'storage-unsafe': { readonly settings: Parameter; readonly count: Count }
  'storage-without-log': { readonly file: Parameter }
  'signing-key-unreadable': { readonly file: Parameter }
  'signing-key-unwritable': { readonly file: Parameter }
  'signing-key-readable': { readonly file: Parameter }
  'signing-key-faulty': { readonly file: Parameter }
  'signing-key-kind': { readonly file: Parameter }
  'signing-key-passphrase-missing': { readonly file: Parameter }
  'signing-key-passphrase-wrong': { readonly file: Parameter }
  'signing-command-failed': { readonly program: Parameter }
  'signing-command-unusable': { readonly program: Parameter }
  'signing-command-busy': {}
  'secrets-key-missing': {}
  'secrets-key-other': {}
  'secrets-key-short': { readonly file: Parameter; readonly least: Parameter }
  'secrets-key-readable': { readonly file: Parameter }
  'secrets-key-unreadable': { readonly file: Parameter }
  'signing-key-away': { readonly id: Parameter }
  'signing-key-other': { readonly id: Parameter; readonly outside: Parameter }
  'signing-key-other--inside': { readonly id: Parameter; readonly outside: Parameter }
  'copy-register-missing': { readonly file: Parameter }
  'copy-place-taken': {}
  'copy-file-damaged': { readonly faults: Parameter }
  'copy-trail-broken': { readonly fault: Parameter }
  'copy-file-exists': { readonly file: Parameter }
  'archive-newer': { readonly file: Parameter; readonly schema: Parameter }
  'archive-other': { readonly file: Parameter }
  'archive-too-long': { readonly file: Parameter }
  'archive-altered': { readonly file: Parameter }
  'archive-table-unknown': { readonly file: Parameter }
  'archive-cut-short': { readonly file: Parameter }
  'archive-unreadable': { readonly file: Parameter }
  'age-recipient-faulty': { readonly recipient: Parameter }
  'age-recipient-secret': {}
  'age-recipients-missing': { readonly file: Parameter }
  'age-identity-missing': { readonly file: Parameter }
  'age-identity-faulty': {}
  'age-identity-other': { readonly file: Parameter }
  'age-passphrase': { readonly file: Parameter }
  'age-altered': { readonly file: Parameter }
  'log-key-missing': {}
  'log-checkpoint-faulty': {}
  'log-shorter': { readonly size: Parameter; readonly kept: Parameter }
  'log-other-history': { readonly kept: Parameter }
  'witness-checkpoint-missing': {}
  'witness-key-unknown': {}
  'witness-signature-false': {}
  'witness-key-revoked': {}
  'witness-other-log': { readonly origin: Parameter; readonly kept: Parameter }
  'witness-kept-faulty': { readonly file: Parameter }
  'witness-tile-missing': { readonly tile: Parameter }
  'checkpoint-false': {}
  'checkpoint-key-unknown': {}
  'checkpoint-shorter--trail': { readonly size: Parameter; readonly now: Parameter; readonly restored: Count }
  'checkpoint-shorter--certificates': { readonly size: Parameter; readonly now: Parameter; readonly restored: Count }
  'checkpoint-other': { readonly size: Parameter; readonly restored: Count }
  'trail-head-missing': {}
  'trail-head-altered': {}
  'trail-links-missing': { readonly from: Parameter; readonly to: Parameter }
  'trail-link-missing': { readonly link: Parameter }
  'trail-link-order': { readonly link: Parameter }
  'trail-link-altered': { readonly link: Parameter }
  'trail-link-early': { readonly link: Parameter }
  'trail-record-altered': { readonly record: Parameter; readonly id: Parameter; readonly link: Parameter }
  'trail-record-gone': { readonly record: Parameter; readonly id: Parameter; readonly link: Parameter }
  'trail-search-altered': { readonly record: Parameter; readonly id: Parameter }
  'trail-search-stray': { readonly count: Parameter }
  'trail-row-altered': { readonly row: Parameter; readonly table: Parameter; readonly link: Parameter }
  'trail-attempts-altered': { readonly row: Parameter }
  'trail-row-stray': { readonly row: Parameter; readonly table: Parameter }
  'trail-row-gone': { readonly table: Parameter; readonly link: Parameter }
  'trail-head-other': { readonly head: Parameter }
  'trail-file-altered': { readonly digest: Parameter }
  'reminders-title': { readonly body: Parameter }
  'reminder-certificate-ends': { readonly number: Parameter; readonly holder: Parameter }
  'reminder-surveillance-due': { readonly number: Parameter; readonly holder: Parameter }
  'reminder-surveillance-overdue': { readonly number: Parameter; readonly holder: Parameter }
  'reminder-day': { readonly date: Parameter }
  'ruler-title': {}
  'ruler-unchanged': {}
  'ruler-changes': { readonly count: Count }
  'ruler-change': { readonly what: Parameter; readonly from: Parameter; readonly to: Parameter }
  'ruler-rounding-of': { readonly stage: 'clause' | 'part' | 'total' }
  'ruler-crossed': { readonly what: Parameter; readonly count: Count }
  'ruler-rise': { readonly count: Count }
  'ruler-fall': { readonly count: Count }
  'ruler-other': { readonly count: Parameter }
  'ruler-faulty': {}
  'ruler-faulty-line': { readonly place: Parameter; readonly message: Parameter; readonly fix: Parameter }
  'ruler-against': { readonly revision: Parameter }
  'ruler-unreadable': {}
  'ruler-thousands': {}
  'ruler-population': {}
  'ruler-synthetic': {}
  'ruler-file': {}
  'ruler-register': {}
  'ruler-synthetic-what': { readonly size: Parameter; readonly seed: Parameter }
  'ruler-file-what': { readonly name: Parameter; readonly size: Count }
  'ruler-here': {}
  'ruler-file-here': {}
  'ruler-size': {}
  'ruler-seed': {}
  'ruler-choose-file': {}
  'ruler-file-form': { readonly most: Parameter }
  'ruler-register-here': {}
  'ruler-register-sign-in': {}
  'ruler-register-what': { readonly size: Count }
  'ruler-register-reading': { readonly done: Parameter; readonly of: Parameter }
  'ruler-register-left-out': { readonly count: Count }
  'ruler-register-nobody': { readonly looked: Count }
  'ruler-register-too-many': { readonly count: Parameter; readonly most: Parameter }
  'ruler-blank-sheet': {}
  'ruler-bad-cell': { readonly place: Parameter; readonly reason: Parameter }
  'ruler-old-workbook': {}
  'ruler-no-workbook': {}
  'ruler-sheet-unused': { readonly count: Count; readonly columns: Parameter }
  'ruler-sheet-unanswered': { readonly count: Count; readonly inputs: Parameter }
  'ruler-bad-lines': { readonly count: Count }
  'ruler-no-good-line': {}
  'ruler-empty-file': {}
  'ruler-bad-line': { readonly line: Parameter; readonly reason: Parameter }
  'ruler-without-bad': { readonly good: Count }
  'ruler-left-out': { readonly count: Count }
  'ruler-too-many': { readonly lines: Parameter; readonly most: Parameter; readonly standard: Parameter }
  'ruler-line-no-json': {}
  'ruler-line-no-assessment': {}
  'ruler-line-other': { readonly standard: Parameter }
  'ruler-line-fault': { readonly place: Parameter; readonly message: Parameter; readonly fix: Parameter }
  'ruler-row': { readonly number: Parameter }
  'ruler-opening': { readonly done: Parameter; readonly of: Parameter }
  'ruler-opening-first': {}
  'ruler-failed': {}
  'ruler-plot': {}
  'ruler-plot-label': { readonly size: Parameter; readonly width: Parameter; readonly from: Parameter; readonly to: Parameter; readonly count: Parameter }
  'ruler-mark': { readonly level: Parameter }
  'ruler-mark-lower': { readonly what: Parameter }
  'ruler-mark-raise': { readonly what: Parameter }
  'ruler-moved': {}
  'ruler-below': { readonly count: Parameter; readonly from: Parameter }
  'ruler-without': { readonly count: Parameter }
  'ruler-held-back': {}
  'ruler-no-marks': {}
  'ruler-move-call': { readonly count: Parameter; readonly from: Parameter; readonly to: Parameter }
  'ruler-changed': {}
  'ruler-undo-all': {}
  'ruler-thresholds': {}
  'ruler-weights': {}
  'ruler-pick-weight': {}
  'ruler-weight-of': { readonly clause: Parameter }
  'ruler-weights-total': { readonly total: Parameter; readonly full: Parameter }
  'ruler-roundings': {}
  'ruler-stage': { readonly stage: 'clause' | 'part' | 'total' }
  'ruler-decimals-of': { readonly stage: Parameter }
  'ruler-way-of': { readonly stage: Parameter }
  'ruler-decimals': { readonly decimals: Count }
  'ruler-not-rounded': {}
  'ruler-mode': { readonly mode: 'half-up' | 'half-even' | 'up' | 'down' | 'floor' | 'ceiling' | 'none' }
  'ruler-keys': { readonly step: Parameter; readonly far: Parameter }
  'ruler-frame': { readonly ms: Parameter }
  'ruler-levels': {}
  'ruler-now': {}
  'ruler-after': {}
  'ruler-difference': {}
  'ruler-moves': {}
  'ruler-who': {}
  'ruler-all': { readonly count: Parameter }
  'ruler-rises': { readonly count: Parameter }
  'ruler-falls': { readonly count: Parameter }
  'ruler-others': { readonly count: Parameter }
  'ruler-show': {}
  'ruler-organisation': {}
  'ruler-invented': {}
  'ruler-level': {}
  'ruler-cause': {}
  'ruler-nobody': {}
  'ruler-shown': { readonly shown: Parameter; readonly count: Parameter }
  'ruler-more': { readonly count: Parameter }
  'ruler-pair-hint': {}
  'ruler-pair-keys': {}
  'ruler-before': { readonly revision: Parameter }
  'ruler-under': {}
  'ruler-of': { readonly points: Parameter; readonly of: Parameter }
  'ruler-all-rows': {}
  'ruler-moved-rows': {}
  'ruler-total': {}
  'ruler-why': {}
  'ruler-in-calculator': {}
  'ruler-draft': {}
  'required-number': { readonly operator: 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn' | 'contains' | 'doesNotContain'; readonly value: Parameter }
  'required-date': { readonly operator: 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn' | 'contains' | 'doesNotContain'; readonly value: Parameter }
  'required-words': { readonly operator: 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn' | 'contains' | 'doesNotContain'; readonly value: Parameter }
  'condition-found': { readonly fact: Parameter; readonly found: Parameter }
  'condition-judged': { readonly fact: Parameter; readonly found: Parameter; readonly required: Parameter }
  'condition-asks': { readonly form: 'bound' | 'value'; readonly fact: Parameter; readonly required: Parameter }
  'condition-met': { readonly verdict: 'met' | 'notMet' | 'open'; readonly clause: Parameter }
  'condition-met-unwanted': { readonly verdict: 'met' | 'open'; readonly clause: Parameter }
  'condition-and': { readonly first: Parameter; readonly second: Parameter }
  'condition-or': { readonly first: Parameter; readonly second: Parameter }
  'condition-not': { readonly condition: Parameter }
  'condition-must-not': { readonly condition: Parameter }
  'condition-named': { readonly name: Parameter; readonly condition: Parameter }
  'condition-named-not': { readonly name: Parameter; readonly found: Parameter }
  'condition-named-must-not': { readonly name: Parameter; readonly found: Parameter }
  'setting-host': {}
  'setting-port': {}
  'setting-root': {}
  'setting-templates': {}
  'setting-mode': {}
  'setting-data': {}
  'setting-database-url': {}
  'setting-body': {}
  'setting-operator': {}
  'setting-operator-password': {}
  'setting-signing-key': {}
  'setting-signing-passphrase': {}
  'setting-signing-command': {}
  'setting-second-factor': {}
  'setting-secrets-key': {}
  'setting-proxy': {}
  'setting-log-level': {}
  'setting-body-limit': {}
  'setting-close-after-ms': {}
  'setting-drain-ms': {}
  'setting-backups': {}
  'setting-allowed-host': {}
  'setting-allowed-port': {}
  'setting-allowed-root': {}
  'setting-allowed-templates': {}
  'setting-allowed-mode': {}
  'setting-allowed-data': {}
  'setting-allowed-database-url': {}
  'setting-allowed-body': {}
  'setting-allowed-operator': {}
  'setting-allowed-operator-password': {}
  'setting-allowed-signing-key': {}
  'setting-allowed-signing-passphrase': {}
  'setting-allowed-signing-command': {}
  'setting-allowed-second-factor': {}
  'setting-allowed-secrets-key': {}
  'setting-allowed-proxy': {}
  'setting-allowed-log-level': {}
  'setting-allowed-body-limit': {}
  'setting-allowed-close-after-ms': {}
  'setting-allowed-drain-ms': {}
  'setting-allowed-backups': {}
  'config-refused': {}
  'config-value': { readonly variable: Parameter; readonly value: Parameter; readonly allowed: Parameter }
  'config-value--secret': { readonly variable: Parameter; readonly allowed: Parameter }
  'config-unknown': { readonly variable: Parameter; readonly known: Parameter }
  'config-unknown--meant': { readonly variable: Parameter; readonly meant: Parameter }
  'config-demo-network': { readonly host: Parameter }
  'config-body-missing': {}
  'config-host-plain': { readonly host: Parameter }
  'config-database-plain': {}
  'config-log-silent': {}
  'config-demo-signing': {}
  'config-signing-twice': {}
  'standard-gate-otherwise': { readonly outcome: 'refuse' | 'veto' | 'block' | 'lower' }
  'standard-gate-cap': { readonly level: Parameter }
  'page-home': {}
  'page-skip': {}
  'page-rooms': {}
  'page-crumbs': {}
  'page-room-standards': {}
  'page-room-register': {}
  'page-room-check': {}
  'page-stars': { readonly count: Count }
  'standards-lead': {}
  'standards-none': {}
  'standard-contents': {}
  'standard-edition': { readonly edition: Parameter }
  'standard-revision': { readonly revision: Parameter }
  'standard-in-force': {}
  'standard-not-in-force': {}
  'standard-faulty': {}
  'standard-mark-illustrative': {}
  'standard-mark-draft': {}
  'standard-calculator': {}
  'standard-what-if': {}
  'standard-annex': {}
  'standard-text': {}
  'standard-assessment-sheet': {}
  'standard-workbook': {}
  'standard-levels': {}
  'standard-full': { readonly points: Parameter }
  'standard-ruler': { readonly full: Parameter; readonly marks: Parameter }
  'standard-level': {}
  'standard-level-mark': {}
  'standard-level-percent': {}
  'standard-level-needs': {}
  'standard-reason': {}
  'standard-gates': {}
  'standard-gates-why': {}
  'standard-gate': {}
  'standard-gate-asked': {}
  'standard-gate-not-asked': {}
  'standard-gate-fails': {}
  'standard-clauses': {}
  'standard-clauses-why': {}
  'standard-open-all': {}
  'standard-close-all': {}
  'standard-clause': {}
  'standard-requirement': {}
  'standard-weight': {}
  'standard-points-unit': {}
  'standard-answer-to-points': {}
  'standard-how': {}
  'standard-curve': {}
  'standard-chart': { readonly clause: Parameter }
  'standard-share': { readonly percent: Parameter }
  'standard-not-scored': {}
  'standard-sum': {}
  'standard-why-weight': {}
  'standard-evidence': {}
  'standard-effort': {}
  'standard-lead-days': { readonly days: Count }
  'standard-not-applicable': {}
  'standard-not-applicable-may': {}
  'standard-general': {}
  'standard-history': {}
  'standard-from': { readonly from: Parameter }
  'standard-from-to': { readonly from: Parameter; readonly to: Parameter }
  'standard-compare': { readonly revision: Parameter }
  'standard-sources': {}
  'standard-foot': { readonly designation: Parameter; readonly revision: Parameter; readonly digest: Parameter }
  'standard-none-in-force': {}
  'standard-several-in-force': {}
  'page-problem-next': {}
  'studio-title': {}
  'studio-needs-script': {}
  'studio-building': {}
  'studio-unbuilt': { readonly reason: Parameter }
  'studio-not-built': { readonly path: Parameter }
  'studio-skip': {}
  'studio-navigation': {}
  'studio-place': {}
  'studio-standards': {}
  'studio-drafts': {}
  'studio-people': {}
  'studio-certificates': {}
  'studio-decisions': {}
  'studio-begin': {}
  'studio-begin-standards': {}
  'studio-begin-drafts': {}
  'studio-begin-certificates': {}
  'studio-begin-people': {}
  'studio-revision': { readonly revision: Parameter }
  'studio-missing': {}
  'studio-missing-what': { readonly path: Parameter }
  'studio-waiting': {}
  'studio-offline': {}
  'studio-unanswered': {}
  'studio-failed': { readonly detail: Parameter }
  'studio-failed-id': { readonly id: Parameter }
  'studio-retry': {}
  'studio-stop': {}
  'studio-stopped': {}
  'studio-changed-meanwhile': {}
  'studio-changed-member': { readonly on: Parameter; readonly member: Parameter; readonly before: Parameter; readonly after: Parameter }
  'studio-look-again': {}
  'studio-seconds': { readonly seconds: Parameter }
  'studio-stars': { readonly count: Count }
  'studio-illustrative': {}
  'studio-draft': {}
  'studio-find': {}
  'studio-find-what': {}
  'studio-find-hint': {}
  'studio-find-kind': { readonly kind: 'here' | 'page' | 'standard' | 'draft' | 'certificate' }
  'studio-find-count': { readonly count: Parameter }
  'studio-find-none': { readonly text: Parameter }
  'studio-find-register': { readonly text: Parameter }
  'template-usable': { readonly file: Parameter; readonly kind: 'certificate' | 'findings' | 'score-sheet' | 'nonconformity-notice' | 'annex' | 'decision-record' | 'certificate-notice' | 'certificate-label' | 'assessment-plan' | 'assessment-sheet' | 'drafting-note' | 'ballot-minutes' | 'standard-text' | 'comparison'; readonly tags: Count }
  'template-unusable': { readonly file: Parameter; readonly kind: 'certificate' | 'findings' | 'score-sheet' | 'nonconformity-notice' | 'annex' | 'decision-record' | 'certificate-notice' | 'certificate-label' | 'assessment-plan' | 'assessment-sheet' | 'drafting-note' | 'ballot-minutes' | 'standard-text' | 'comparison'; readonly faults: Count }
  'template-tags': {}
  'template-unused': { readonly tags: Parameter }
  'template-fonts': { readonly faces: Parameter }
  'template-fonts--none': {}
  'template-sampled': { readonly file: Parameter }
  'template-meaning--example': { readonly explanation: Parameter; readonly example: Parameter }
  'template-meaning-at': { readonly meaning: Parameter; readonly places: Parameter }
  'template-meaning-required': { readonly meaning: Parameter }
  'template-meaning-optional': { readonly meaning: Parameter }
  'template-kind-heading': { readonly kind: Parameter; readonly title: Parameter }
  'template-column-kind': {}
  'template-column-language': {}
  'template-column-scope': {}
  'template-column-digest': {}
  'template-everybody': {}
  'fault-tag-unopened': {}
  'fault-tag-unclosed': { readonly tag: Parameter }
  'fault-tag-full-width': { readonly tag: Parameter; readonly narrow: Parameter }
  'fault-tag-triple': { readonly tag: Parameter }
  'fault-tag-broken': { readonly tag: Parameter }
  'fault-tag-unescaped': { readonly tag: Parameter }
  'fault-tag-partial': { readonly tag: Parameter }
  'fault-tag-delimiters': { readonly tag: Parameter }
  'fault-tag-name': { readonly tag: Parameter }
  'fault-tag-name--full-width': { readonly tag: Parameter; readonly narrow: Parameter }
  'fault-tag-single-brace': { readonly tag: Parameter; readonly meant: Parameter }
  'fault-tag-overwritten--control': { readonly tag: Parameter }
  'fault-tag-overwritten--field': { readonly tag: Parameter; readonly field: Parameter }
  'fault-tag-overwritten--unnamed-field': { readonly tag: Parameter }
  'fault-tag-unknown': { readonly tag: Parameter }
  'fault-tag-unknown--guessed': { readonly tag: Parameter; readonly meant: Parameter }
  'fault-tag-unknown--no-item': { readonly tag: Parameter }
  'fault-tag-outside-list': { readonly tag: Parameter; readonly list: Parameter; readonly open: Parameter; readonly close: Parameter }
  'fault-tag-optional': { readonly tag: Parameter; readonly open: Parameter; readonly close: Parameter }
  'fault-tag-missing': { readonly tag: Parameter; readonly meaning: Parameter }
  'fault-tag-missing--hidden': { readonly tag: Parameter; readonly meaning: Parameter }
  'fault-fact-missing': { readonly meaning: Parameter; readonly tags: Parameter }
  'fault-fact-missing--hidden': { readonly meaning: Parameter; readonly tags: Parameter }
  'fault-tag-kind--object': { readonly tag: Parameter; readonly kind: 'picture' | 'chart' }
  'fault-tag-kind--section': { readonly tag: Parameter; readonly kind: 'flag' | 'list' | 'group'; readonly open: Parameter; readonly close: Parameter }
  'fault-tag-out-of-reach': { readonly text: Parameter; readonly where: 'field' | 'control' | 'link' | 'formula' | 'drawing' | 'word-art' | 'chart' | 'smart-art' | 'comment' | 'block' | 'numbering' | 'hidden' | 'properties' }
  'fault-tag-out-of-reach--part': { readonly text: Parameter; readonly part: Parameter }
  'fault-link-tag': { readonly tag: Parameter }
  'fault-link-tag--section': { readonly address: Parameter; readonly tag: Parameter }
  'fault-link-tag--list': { readonly address: Parameter; readonly tag: Parameter }
  'fault-link-address': { readonly tag: Parameter; readonly address: Parameter }
  'fault-section-depth': { readonly tag: Parameter; readonly place: Parameter; readonly most: Parameter }
  'fault-section-unopened': { readonly tag: Parameter; readonly place: Parameter; readonly open: Parameter }
  'fault-section-unopened--other': { readonly tag: Parameter; readonly place: Parameter; readonly other: Parameter; readonly otherPlace: Parameter; readonly close: Parameter; readonly open: Parameter }
  'fault-section-unclosed': { readonly tag: Parameter; readonly place: Parameter; readonly close: Parameter }
  'fault-section-unclosed--inside': { readonly tag: Parameter; readonly place: Parameter; readonly other: Parameter; readonly otherPlace: Parameter; readonly close: Parameter }
  'fault-section-inside': { readonly tag: Parameter }
  'fault-section-crossing': { readonly tag: Parameter; readonly place: Parameter; readonly other: Parameter; readonly otherPlace: Parameter; readonly why: 'apart' | 'hidden' | 'boxed' }
  'fault-section-table': { readonly tag: Parameter; readonly place: Parameter; readonly other: Parameter; readonly otherPlace: Parameter }
  'fault-section-ragged': { readonly tag: Parameter; readonly place: Parameter; readonly other: Parameter; readonly otherPlace: Parameter; readonly between: Parameter }
  'fault-section-recursive': { readonly tag: Parameter }
  'fault-note-repeated': { readonly list: Parameter }
  'fault-row-splits': {}
  'fault-list-runs-on': {}
  'fault-head-not-repeated': {}
  'fault-template-too-large': { readonly most: Parameter; readonly part: Parameter }
  'fault-tracked-changes': { readonly count: Count; readonly place: Parameter }
  'fault-object-text': { readonly text: Parameter }
  'fault-object-kind--nothing': { readonly tag: Parameter }
  'fault-object-kind--misplaced': { readonly tag: Parameter; readonly on: 'picture' | 'chart' }
  'fault-object-kind--in-list': { readonly tag: Parameter }
  'fault-object-kind--not-chart': { readonly tag: Parameter }
  'fault-object-kind--not-picture': { readonly tag: Parameter }
  'fault-code-altered': { readonly tag: Parameter }
  'fault-code-oblong': { readonly tag: Parameter; readonly width: Parameter; readonly height: Parameter; readonly size: Parameter }
  'fault-code-small': { readonly tag: Parameter; readonly size: Parameter; readonly least: Parameter }
  'fault-chart-assumed': { readonly tag: Parameter }
  'fault-chart-fixed': { readonly tags: Parameter }
  'fault-chart-fixed--no-tags': {}
  'fault-chart-kind--no-series': { readonly tag: Parameter }
  'fault-chart-kind--scatter': { readonly tag: Parameter }
  'fault-font-east-asia': {}
  'fault-font-no-stand-in': { readonly faces: Parameter }
  'fault-value-missing': { readonly tag: Parameter; readonly place: Parameter }
  'fault-value-character': { readonly tag: Parameter; readonly part: Parameter; readonly character: Parameter }
  'fault-value-kind--object': { readonly path: Parameter }
  'fault-value-kind--not-finite': { readonly path: Parameter }
  'fault-value-kind--not-text': { readonly path: Parameter; readonly given: 'list' | 'boolean' | 'object' | 'other' }
  'fault-value-kind--not-flag': { readonly path: Parameter }
  'fault-value-kind--not-lines': { readonly path: Parameter }
  'fault-value-kind--not-equation': { readonly path: Parameter }
  'fault-value-kind--not-list': { readonly path: Parameter }
  'fault-value-kind--picture-missing': { readonly path: Parameter; readonly picture: Parameter }
  'fault-value-kind--not-png': { readonly path: Parameter }
  'fault-value-kind--not-chart': { readonly path: Parameter }
  'fault-value-kind--chart-shape': { readonly path: Parameter }
  'fault-value-kind--category': { readonly path: Parameter }
  'fault-value-kind--series': { readonly path: Parameter }
  'fault-value-kind--length': { readonly series: Parameter; readonly path: Parameter; readonly values: Count; readonly categories: Count }
  'fault-value-kind--not-number': { readonly series: Parameter; readonly path: Parameter }
  'fault-value-kind--character': { readonly path: Parameter; readonly character: Parameter }
  'fault-document-too-large--text': { readonly most: Parameter; readonly tag: Parameter }
  'fault-document-too-large--pieces': { readonly tag: Parameter; readonly most: Parameter }
  'fault-archive-too-large--packed': { readonly bytes: Parameter; readonly most: Parameter }
  'fault-archive-too-large--unpacked': { readonly bytes: Parameter; readonly most: Parameter }
  'fault-archive-too-large--text': { readonly bytes: Parameter; readonly most: Parameter }
  'fault-archive-too-large--elements': { readonly most: Parameter; readonly part: Parameter }
  'fault-archive-ratio': { readonly most: Parameter }
  'fault-archive-ratio--part': { readonly part: Parameter; readonly most: Parameter }
  'fault-archive-kind--old-word': {}
  'fault-archive-kind--not-docx': {}
  'fault-archive-entries': { readonly count: Parameter; readonly most: Parameter }
  'fault-archive-broken': {}
  'fault-archive-broken--hidden': {}
  'fault-package-kind--zip': {}
  'fault-package-kind--empty': {}
  'fault-package-kind--not-word': {}
  'fault-relationship-target': { readonly part: Parameter; readonly target: Parameter }
  'fault-relationship-source': { readonly part: Parameter }
  'fault-part-link--symbolic': { readonly part: Parameter }
  'fault-part-link--special': { readonly part: Parameter }
  'fault-part-twice': { readonly part: Parameter }
  'fault-part-encrypted': { readonly part: Parameter }
  'fault-part-packing': { readonly part: Parameter }
  'fault-part-header': { readonly part: Parameter }
  'fault-part-overlap': { readonly part: Parameter }
  'fault-part-size--larger': { readonly part: Parameter }
  'fault-part-size--other': { readonly part: Parameter }
  'fault-part-damaged': { readonly part: Parameter }
  'fault-part-name--none': {}
  'fault-part-name--long': { readonly part: Parameter; readonly most: Parameter }
  'fault-part-name--nul': { readonly part: Parameter }
  'fault-part-name--ascii': { readonly part: Parameter }
  'fault-part-name--backslash': { readonly part: Parameter }
  'fault-part-name--absolute': { readonly part: Parameter }
  'fault-part-name--drive': { readonly part: Parameter }
  'fault-part-name--percent': { readonly part: Parameter }
  'fault-part-name--climbs': { readonly part: Parameter }
  'fault-part-name--empty-step': { readonly part: Parameter }
  'fault-part-name--edge': { readonly part: Parameter }
  'fault-part-name--device': { readonly part: Parameter }
  'fault-part-name--unusual': { readonly part: Parameter }
  'fault-part-name--second': { readonly part: Parameter }
  'fault-part-name--folder': { readonly part: Parameter }
  'fault-part-encoding': { readonly part: Parameter }
  'fault-part-namespace--strict': { readonly part: Parameter }
  'fault-part-namespace--prefix': { readonly part: Parameter; readonly prefix: Parameter }
  'fault-part-namespace--default': { readonly part: Parameter }
  'fault-part-namespace--unusual': { readonly part: Parameter }
  'fault-part-kind--nested': { readonly part: Parameter }
  'fault-part-kind--unknown': { readonly part: Parameter }
  'fault-part-kind--false': { readonly part: Parameter }
  'fault-part-kind--relationship': { readonly kind: Parameter }
  'fault-xml-doctype': { readonly part: Parameter }
  'fault-xml-malformed': { readonly part: Parameter; readonly at: Parameter }
  'fault-xml-depth': { readonly part: Parameter }
  'fault-xml-entity': { readonly part: Parameter; readonly at: Parameter }
  'fault-xml-character': { readonly part: Parameter; readonly at: Parameter }
  'fault-xml-size': { readonly part: Parameter; readonly most: Parameter }
  'fault-macros': { readonly what: 'macros' | 'toolbars' | 'buttons' }
  'fault-macros--part': { readonly part: Parameter }
  'fault-macros--file': {}
  'fault-embedded-object': { readonly what: 'object' | 'control' | 'merged' | 'video' | 'sound' | 'media' | 'add-in' }
  'fault-embedded-object--part': { readonly part: Parameter; readonly what: 'object' | 'control' | 'merged' }
  'fault-embedded-object--file': { readonly part: Parameter }
  'fault-embedded-object--workbook': { readonly workbook: Parameter; readonly why: Parameter }
  'fault-embedded-object--in-workbook': { readonly workbook: Parameter; readonly part: Parameter }
  'fault-outside-link': { readonly what: 'sub-document' | 'mail-merge' | 'frame' }
  'fault-outside-link--part': { readonly part: Parameter; readonly what: 'sub-document' | 'mail-merge' }
  'fault-outside-link--fetches': { readonly address: Parameter }
  'fault-outside-link--unfollowed': { readonly address: Parameter }
  'fault-outside-link--unfollowed-text': { readonly text: Parameter; readonly address: Parameter }
  'fault-outside-link--picture': { readonly part: Parameter }
  'fault-outside-link--drawing': { readonly part: Parameter }
  'fault-outside-link--active-drawing': { readonly part: Parameter }
  'fault-field-outside': { readonly part: Parameter; readonly field: Parameter }
  'fault-left-out': { readonly what: 'printer' | 'tasks' | 'keys' | 'template' | 'fonts' | 'other' }
  'fault-left-out--workbook': { readonly address: Parameter }
  'fault-picture-format': { readonly format: Parameter }
  'fault-signature': {}
  'fault-link': { readonly address: Parameter }
  'mend-joined': { readonly tag: Parameter }
  'mend-rewritten': { readonly tag: Parameter; readonly now: Parameter }
  'mend-closed': { readonly tag: Parameter; readonly close: Parameter; readonly where: 'row' | 'paragraph' }
  'template-mended': { readonly count: Count; readonly file: Parameter; readonly out: Parameter }
  'template-mended--nothing': { readonly file: Parameter }
  'template-mended-left': {}
  'template-page-title': {}
  'template-page-intro': { readonly command: Parameter; readonly link: Parameter }
  'template-page-value': { readonly tag: Parameter }
  'template-page-section': { readonly tag: Parameter }
  'template-page-inverted': { readonly tag: Parameter }
  'template-page-about-within': {}
  'template-page-about-optional': {}
  'template-page-about-required': {}
  'template-page-about-objects': {}
  'template-page-about-equations': { readonly tag: Parameter }
  'template-page-tag': {}
  'template-page-explanation': {}
  'template-page-example': {}
  'template-page-remarks': {}
  'template-page-within': { readonly lists: Parameter }
  'template-page-optional': {}
  'template-page-required': {}
  'template-page-equation': {}
  'template-page-picture': {}
  'template-page-chart': {}
  'template-part-body': {}
  'template-part-header': { readonly number: Parameter }
  'template-part-footer': { readonly number: Parameter }
  'template-part-on': { readonly kind: 'header' | 'footer'; readonly pages: 'first' | 'even' | 'all' }
  'template-part-on--section': { readonly kind: 'header' | 'footer'; readonly section: Parameter; readonly pages: 'first' | 'even' | 'all' }
  'template-part-footnotes': {}
  'template-part-endnotes': {}
  'template-part-package': {}
  'template-part-inner': { readonly what: 'header' | 'footer' | 'picture' | 'chart' | 'workbook' | 'embedded' | 'smart-art' | 'comments' | 'blocks' | 'styles' | 'numbering' | 'fonts' | 'theme' | 'settings' | 'properties' | 'add-in' | 'links' | 'contents' | 'macros' | 'control' | 'other'; readonly path: Parameter }
  'template-place-page': { readonly page: Parameter }
  'template-place-paragraph': { readonly paragraph: Parameter }
  'template-place-cell': { readonly row: Parameter; readonly cell: Parameter }
  'template-place-text-box': {}
  'template-place-object': { readonly kind: 'picture' | 'chart'; readonly name: Parameter }
  'template-place-within': { readonly outer: Parameter; readonly inner: Parameter }
  'template-fault-note': { readonly message: Parameter }
  'template-fault-at': { readonly place: Parameter }
  'template-fault-at--text': { readonly place: Parameter; readonly text: Parameter }
  'template-fault-at--alternative': { readonly place: Parameter; readonly text: Parameter }
  'sample-organisation': {}
  'sample-address': {}
  'sample-scope': {}
  'sample-site': {}
  'sample-sites': {}
  'sample-body': {}
  'sample-body-address': {}
  'sample-signatory': {}
  'sample-decision-maker': {}
  'sample-assessors': {}
  'sample-places': {}
  'sample-methods': {}
  'sample-standard-title': {}
  'sample-other-title': {}
  'sample-standard-scope': {}
  'sample-rules-source': {}
  'sample-rules-changes': {}
  'sample-part-management': {}
  'sample-part-market': {}
  'sample-part-after-sales': {}
  'sample-part-improvement': {}
  'sample-clause-policy': {}
  'sample-requirement-policy': {}
  'sample-reason-policy': {}
  'sample-evidence-policy': {}
  'sample-criterion-policy': {}
  'sample-weight-reason': {}
  'sample-clause-staff': {}
  'sample-requirement-staff': {}
  'sample-evidence-staff': {}
  'sample-nonconformity-staff': {}
  'sample-blocked-by': {}
  'sample-level': {}
  'sample-next-level': {}
  'sample-level-reason': {}
  'sample-level-ground': {}
  'sample-summary': {}
  'sample-adjustment': {}
  'sample-adjustment-ground': {}
  'sample-gate': {}
  'sample-gate-reason': {}
  'sample-gate-ground': {}
  'sample-gate-levels': {}
  'sample-lack': {}
  'sample-way-note': {}
  'sample-step': {}
  'sample-effort': {}
  'sample-other-result': {}
  'sample-left': {}
  'sample-right': {}
  'sample-split-clauses': {}
  'sample-details': {}
  'sample-part': {}
  'sample-rule-before': {}
  'sample-rule-after': {}
  'sample-asked': {}
  'sample-standing-before': {}
  'sample-standing-after': {}
  'sample-touched-more': {}
  'sample-rule-facts': {}
  'sample-part-facts': {}
  'sample-level-needs': {}
  'sample-total-working': {}
  'sample-parts-note': {}
  'sample-adjustment-working': {}
  'sample-recorded': {}
  'sample-recorded-words': {}
  'sample-blanks': {}
  'sample-gate-otherwise': {}
  'sample-outcome': {}
  'sample-grounds': {}
  'sample-reviewer': {}
  'sample-review-notes': {}
  'sample-notice-grounds': {}
  'sample-plan-notes': {}
  'sample-days': {}
  'sample-sampling': {}
  'sample-sampled': {}
  'sample-not-covered': {}
  'sample-not-covered-why': {}
  'sample-conclusion': {}
  'sample-statement': {}
  'sample-abandoned': {}
  'sample-stage': {}
  'sample-stage-days': {}
  'sample-stage-did': {}
  'sample-comment': {}
  'sample-unit': {}
  'sample-observation': {}
  'sample-basis': {}
  'sample-comments-counted': {}
  'sample-ballot': {}
  'sample-vote-reason': {}
  'sample-ballot-check': {}
  'tag-certificate-number': {}
  'tag-certificate-points': {}
  'tag-stars': {}
  'tag-star-earned': {}
  'tag-verify-url': {}
  'tag-has-qr': {}
  'tag-qr': {}
  'tag-approval-number': {}
  'tag-in-language': { readonly language: 'zh' | 'en' }
  'tag-holder': {}
  'tag-holder-long': {}
  'tag-address-long': {}
  'tag-has-annex': {}
  'tag-scope-in-annex': {}
  'tag-sites-in-annex': {}
  'tag-site-count': {}
  'tag-site-rows': {}
  'tag-site': {}
  'tag-holder-address': {}
  'tag-decided-on': {}
  'tag-issued-on': {}
  'tag-valid-until': {}
  'tag-first-issued-on': {}
  'tag-surveillance-due-on': {}
  'tag-body': {}
  'tag-body-address': {}
  'tag-signatory': {}
  'tag-decision-maker': {}
  'tag-standard': {}
  'tag-designation': {}
  'tag-standard-title': {}
  'tag-edition': {}
  'tag-revision': {}
  'tag-owner': {}
  'tag-in-force-from': {}
  'tag-full-points': {}
  'tag-organisation': {}
  'tag-organisation-name': {}
  'tag-organisation-address': {}
  'tag-credit-code': {}
  'tag-scope': {}
  'tag-sites': {}
  'tag-is-specimen': {}
  'tag-specimen-reason': {}
  'tag-trace': {}
  'tag-pack-digest': {}
  'tag-assessment-digest': {}
  'tag-digest-short': {}
  'tag-template-digest': {}
  'tag-software': {}
  'tag-assessment-date': {}
  'tag-total': {}
  'tag-total-percent': {}
  'tag-level': {}
  'tag-has-total': {}
  'tag-is-scored': {}
  'tag-blocked-by': {}
  'tag-summary': {}
  'tag-assessors': {}
  'tag-places': {}
  'tag-methods': {}
  'tag-decision': {}
  'tag-sections': {}
  'tag-parts': {}
  'tag-part-number': {}
  'tag-part-title': {}
  'tag-points': {}
  'tag-max': {}
  'tag-percent': {}
  'tag-parts-chart': {}
  'tag-has-chart': {}
  'tag-clauses': {}
  'tag-clause-number': {}
  'tag-clause-title': {}
  'tag-requirement': {}
  'tag-clause-points': {}
  'tag-clause-max': {}
  'tag-finding': {}
  'tag-is-nonconformity': {}
  'tag-reason': {}
  'tag-evidence': {}
  'tag-counts': {}
  'tag-count-all': {}
  'tag-count-conformity': {}
  'tag-count-opportunity': {}
  'tag-count-minor': {}
  'tag-count-major': {}
  'tag-count-not-applicable': {}
  'tag-count-not-checked': {}
  'tag-count-missing': {}
  'tag-nonconformities': {}
  'tag-nonconformity-count': {}
  'tag-index': {}
  'tag-grade': {}
  'tag-is-major': {}
  'tag-nonconformity-words': {}
  'tag-adjustments': {}
  'tag-has-adjustments': {}
  'tag-name': {}
  'tag-adjustment-ground': {}
  'tag-adjustment-applies': {}
  'tag-before': {}
  'tag-after': {}
  'tag-change': {}
  'tag-total-before': {}
  'tag-gates': {}
  'tag-gate-holds': {}
  'tag-gate-outcome': {}
  'tag-gate-levels': {}
  'tag-why': {}
  'tag-levels': {}
  'tag-levels-lowest-first': {}
  'tag-level-threshold': {}
  'tag-level-reached': {}
  'tag-level-holds': {}
  'tag-level-outcome': {}
  'tag-next': {}
  'tag-next-level': {}
  'tag-lacks': {}
  'tag-has-way': {}
  'tag-way-note': {}
  'tag-way': {}
  'tag-step-title': {}
  'tag-step-gain': {}
  'tag-step-effort': {}
  'tag-others': {}
  'tag-standard-scope': {}
  'tag-rules-source': {}
  'tag-rules-changes': {}
  'tag-criterion': {}
  'tag-weight-reason': {}
  'tag-may-be-not-applicable': {}
  'tag-left': {}
  'tag-right': {}
  'tag-fates': {}
  'tag-fate': {}
  'tag-count': {}
  'tag-has-changes': {}
  'tag-changes': {}
  'tag-changed-clause': {}
  'tag-details': {}
  'tag-shifts': {}
  'tag-shift-before': {}
  'tag-shift-after': {}
  'tag-shift-change': {}
  'tag-shift-share': {}
  'tag-has-rules': {}
  'tag-rule-changes': {}
  'tag-rule-area': {}
  'tag-rule-items': {}
  'tag-rule-kind': {}
  'tag-rule-before': {}
  'tag-rule-after': {}
  'tag-carry-over': {}
  'tag-answers-kept': {}
  'tag-answers-asked': {}
  'tag-has-asked': {}
  'tag-asked': {}
  'tag-asked-name': {}
  'tag-asked-reason': {}
  'tag-effects': {}
  'tag-assessment-count': {}
  'tag-effects-each': {}
  'tag-effect': {}
  'tag-has-touched': {}
  'tag-touched': {}
  'tag-touched-name': {}
  'tag-touched-before': {}
  'tag-touched-after': {}
  'tag-touched-more': {}
  'tag-before-digest': {}
  'tag-chart-series': { readonly name: Parameter; readonly values: Parameter }
  'tag-formula': {}
  'tag-rule-facts': {}
  'tag-part-full': {}
  'tag-part-facts': {}
  'tag-level-needs': {}
  'tag-general': {}
  'tag-combining': {}
  'tag-values': {}
  'tag-has-values': {}
  'tag-tables': {}
  'tag-has-tables': {}
  'tag-qualifiers': {}
  'tag-has-qualifiers': {}
  'tag-results': {}
  'tag-has-results': {}
  'tag-rules': {}
  'tag-part-working': {}
  'tag-total-working': {}
  'tag-parts-note': {}
  'tag-adjustment-working': {}
  'tag-count-unscored': {}
  'tag-count-hidden': {}
  'tag-recorded': {}
  'tag-recorded-words': {}
  'tag-has-recorded': {}
  'tag-blanks': {}
  'tag-profile': {}
  'tag-has-profile': {}
  'tag-inner-sections': {}
  'tag-inner-heading': {}
  'tag-evidence-to-see': {}
  'tag-is-key': {}
  'tag-worth': {}
  'tag-has-keys': {}
  'tag-recorded-beside': {}
  'tag-has-recorded-beside': {}
  'tag-gate-is-key': {}
  'tag-gate-asks': {}
  'tag-gate-otherwise': {}
  'tag-has-gates': {}
  'tag-levels-highest-first': {}
  'tag-has-levels': {}
  'tag-outcome': {}
  'tag-is-granted': {}
  'tag-is-over': {}
  'tag-decided-by': {}
  'tag-proposed-by': {}
  'tag-grounds': {}
  'tag-usable-until': {}
  'tag-certificates-issued': {}
  'tag-replaces': {}
  'tag-assessment-kind': {}
  'tag-assessed-from': {}
  'tag-assessed-until': {}
  'tag-team': {}
  'tag-team-name': {}
  'tag-team-part': {}
  'tag-evaluated-by': {}
  'tag-evaluated-on': {}
  'tag-level-reached-name': {}
  'tag-receipt-digest': {}
  'tag-reviewer': {}
  'tag-reviewed-on': {}
  'tag-recommendation': {}
  'tag-review-notes': {}
  'tag-evaluation-is-over': {}
  'tag-report': {}
  'tag-report-number': {}
  'tag-reported-on': {}
  'tag-assessed-days': {}
  'tag-has-team': {}
  'tag-sampling': {}
  'tag-sampled': {}
  'tag-not-covered': {}
  'tag-left-what': {}
  'tag-left-why': {}
  'tag-not-covered-note': {}
  'tag-unchecked': {}
  'tag-departures': {}
  'tag-departures-note': {}
  'tag-conclusion': {}
  'tag-team-recommendation': {}
  'tag-statement': {}
  'tag-part-gate-levels': {}
  'tag-level-name': {}
  'tag-part-gates': {}
  'tag-part-gate-cells': {}
  'tag-part-gate-minimum': {}
  'tag-part-gate-asked': {}
  'tag-has-part-gates': {}
  'tag-has-other-gates': {}
  'tag-gate-is-of-part': {}
  'tag-nonconformity-standing': {}
  'tag-correction-due': {}
  'tag-has-nonconformities': {}
  'tag-as-of': {}
  'tag-notice-title': {}
  'tag-is-suspension': {}
  'tag-is-restoration': {}
  'tag-is-reinstatement': {}
  'tag-is-withdrawal': {}
  'tag-addressee': {}
  'tag-notice-outcome': {}
  'tag-notice-on': {}
  'tag-notice-role': {}
  'tag-notice-since': {}
  'tag-suspended-since': {}
  'tag-nonconformities-open': {}
  'tag-has-nonconformities-open': {}
  'tag-certificate-standing': {}
  'tag-label-as-of': {}
  'tag-plan-certificate': {}
  'tag-plan-notes': {}
  'tag-site-address': {}
  'tag-has-sites': {}
  'tag-clauses-again': {}
  'tag-is-whole': {}
  'tag-clause-count': {}
  'tag-planned-by': {}
  'tag-planned-on': {}
  'tag-assessment-standing': {}
  'tag-abandoned': {}
  'tag-other-title': {}
  'tag-standard-kind': {}
  'tag-section-count': {}
  'tag-composition': {}
  'tag-has-codes': {}
  'tag-requirements': {}
  'tag-is-heading-level': {}
  'tag-requirement-code': {}
  'tag-has-evidence': {}
  'tag-has-combining': {}
  'tag-stage': {}
  'tag-comment-place': {}
  'tag-comment': {}
  'tag-comment-from': {}
  'tag-comment-outcome': {}
  'tag-comment-observation': {}
  'tag-revision-standing': {}
  'tag-editors': {}
  'tag-stages': {}
  'tag-stage-days': {}
  'tag-stage-did': {}
  'tag-basis': {}
  'tag-has-basis': {}
  'tag-sources': {}
  'tag-has-sources': {}
  'tag-figures': {}
  'tag-figure-kind': {}
  'tag-figure-rows': {}
  'tag-figure': {}
  'tag-figure-reason': {}
  'tag-compared': {}
  'tag-comments-counted': {}
  'tag-has-comments': {}
  'tag-comments': {}
  'tag-has-against': {}
  'tag-against': {}
  'tag-voter': {}
  'tag-vote-reason': {}
  'tag-ballot-title': {}
  'tag-ballot-opens': {}
  'tag-ballot-closes': {}
  'tag-ballot-draft': {}
  'tag-ballot-opened-by': {}
  'tag-ballot-members': {}
  'tag-ballot-returned': {}
  'tag-ballot-approve': {}
  'tag-ballot-against': {}
  'tag-ballot-abstain': {}
  'tag-ballot-checks': {}
  'tag-ballot-outcome': {}
  'tag-ballot-is-over': {}
  'tag-votes': {}
  'tag-vote': {}
  'tag-vote-on': {}
  'templates-title': {}
  'templates-upload': {}
  'templates-drop': {}
  'templates-who': {}
  'templates-choose': {}
  'templates-of': { readonly language: 'zh' | 'en' | 'both'; readonly hasScope: 'no' | 'yes'; readonly scope: Parameter }
  'templates-version': { readonly version: Parameter }
  'templates-active': {}
  'templates-active-used': { readonly count: Count }
  'templates-kept': { readonly on: Parameter; readonly mark: Parameter }
  'templates-unused': {}
  'templates-used-before': { readonly count: Count }
  'templates-mended': {}
  'templates-download': {}
  'templates-download-mended': {}
  'templates-mends': { readonly count: Count }
  'templates-errors': { readonly count: Count }
  'templates-mend': {}
  'templates-mend-why': {}
  'templates-hints': { readonly count: Count }
  'templates-right': { readonly count: Count }
  'templates-tag': {}
  'templates-means': {}
  'templates-example': {}
  'templates-place': {}
  'templates-keep': {}
  'templates-keep-why': {}
  'templates-keep-not': {}
  'templates-sample': {}
  'templates-case-usual': {}
  'templates-case-shortest': {}
  'templates-case-longest': {}
  'templates-versions': {}
  'templates-versions-none': {}
  'templates-since': { readonly on: Parameter }
  'templates-printed': { readonly count: Count }
  'templates-activate': {}
  'templates-activate-why': {}
  'templates-language': {}
  'templates-scope': {}
  'templates-scope-all': {}
  'templates-scope-standard': { readonly standard: Parameter }
  'templates-activated': { readonly version: Parameter }
  'certificate-status-active': {}
  'certificate-status-suspended': {}
  'certificate-status-withdrawn': {}
  'certificate-status-expired': {}
  'certificate-status-superseded': {}
  'certificate-specimen': {}
  'certificate-number': {}
  'certificate-holder': {}
  'certificate-standard': {}
  'certificate-edition': { readonly standard: Parameter; readonly edition: Parameter }
  'certificate-level': {}
  'certificate-validity': {}
  'certificate-period': { readonly from: Parameter; readonly until: Parameter }
  'certificate-valid-until': {}
  'verdict-valid': {}
  'verdict-dated': {}
  'verdict-invalid': {}
  'verdict-not-issued': {}
  'verdict-specimen': {}
  'verdict-refused': {}
  'verdict-reason-listed-active': {}
  'verdict-reason-listed-suspended': {}
  'verdict-reason-listed-withdrawn': {}
  'verdict-reason-listed-expired': {}
  'verdict-reason-listed-superseded': {}
  'verdict-reason-list-missing': {}
  'verdict-reason-list-stale': {}
  'verdict-reason-list-early': {}
  'verdict-reason-list-false': {}
  'verdict-reason-not-listed': {}
  'verdict-reason-other-listed': {}
  'verdict-reason-days-future': {}
  'verdict-reason-days-past': {}
  'verdict-reason-specimen': {}
  'verdict-reason-signature-false': {}
  'verdict-reason-key-unknown': {}
  'verdict-reason-key-revoked': {}
  'verdict-reason-key-untimely': {}
  'verdict-reason-document-unknown': {}
  'verdict-known-on': { readonly reason: Parameter; readonly moment: Parameter }
  'proof-logged': { readonly place: Parameter; readonly origin: Parameter; readonly size: Parameter }
  'proof-other-certificate': { readonly place: Parameter; readonly origin: Parameter; readonly size: Parameter }
  'proof-hashes-false': { readonly place: Parameter; readonly origin: Parameter; readonly size: Parameter }
  'proof-key-unknown': { readonly origin: Parameter; readonly size: Parameter; readonly place: Parameter }
  'proof-signature-false': { readonly origin: Parameter; readonly size: Parameter; readonly place: Parameter }
  'proof-key-revoked': { readonly origin: Parameter; readonly size: Parameter; readonly place: Parameter }
  'paper-unknown': {}
  'paper-unknown-why': {}
  'paper-not-compared--pdf': {}
  'paper-not-compared--picture': {}
  'paper-not-compared--other': {}
  'paper-not-compared-why': {}
  'paper-altered': {}
  'paper-altered-why': {}
  'paper-altered-why--strange': {}
  'paper-genuine': {}
  'paper-genuine--status': { readonly status: Parameter }
  'paper-genuine--specimen': {}
  'paper-genuine-why': {}
  'claim-unreadable': {}
  'claim-differs': { readonly differences: Parameter }
  'claim-other': {}
  'claim-agrees': {}
  'paper-checking': {}
  'paper-told': { readonly file: Parameter; readonly verdict: Parameter }
  'paper-unreachable': {}
  'verify-title': {}
  'verify-lead': {}
  'verify-script': {}
  'verify-ask': {}
  'verify-claim': {}
  'verify-claim-hint': {}
  'verify-file': {}
  'verify-drop': {}
  'verify-verdict': {}
  'verify-waiting': {}
  'verify-not-understood': {}
  'verify-ground': {}
  'verify-keys': {}
  'verify-keys-none': {}
  'verify-keys-hint': {}
  'verify-keys-loaded': {}
  'verify-key-active': {}
  'verify-key-retired': {}
  'verify-key-revoked': {}
  'verify-list': {}
  'verify-list-none': {}
  'verify-proof-loaded': {}
  'verify-list-loaded': {}
  'verify-list-as-of': { readonly moment: Parameter }
  'verify-list-until': { readonly moment: Parameter }
  'verify-list-stale': {}
  'verify-list-early': {}
  'verify-list-false': {}
  'verify-save': {}
  'workbook-out': {}
  'workbook-out-what': {}
  'workbook-download': {}
  'workbook-in': {}
  'workbook-in-what': {}
  'workbook-cannot': {}
  'workbook-choose': {}
  'workbook-drop': {}
  'workbook-kind': { readonly file: Parameter }
  'workbook-faults': { readonly count: Count }
  'workbook-again': {}
  'workbook-left': { readonly count: Count }
  'workbook-nothing': { readonly file: Parameter }
  'workbook-changes': { readonly count: Count; readonly file: Parameter }
  'workbook-row-added': {}
  'workbook-row-removed': {}
  'workbook-row-moved': {}
  'workbook-along': { readonly count: Count }
  'workbook-old': {}
  'workbook-clashes': { readonly count: Count }
  'workbook-both-workbook': {}
  'workbook-both-draft': {}
  'workbook-cell': {}
  'workbook-about': {}
  'workbook-before': {}
  'workbook-after': {}
  'workbook-fate': {}
  'workbook-fate-changes': {}
  'workbook-fate-same': {}
  'workbook-fate-clash': { readonly draft: Parameter }
  'workbook-empty': {}
  'workbook-judgement': {}
  'workbook-unsound': {}
  'workbook-take': {}
  'workbook-taking': {}
  'workbook-taken': { readonly count: Count }
  'workbook-to-draft': {}
  'workbook-sheet-about': {}
  'workbook-sheet-general': {}
  'workbook-sheet-clauses': {}
  'workbook-sheet-texts': {}
  'workbook-sheet-questions': {}
  'workbook-sheet-criteria': {}
  'workbook-sheet-levels': {}
  'workbook-sheet-gates': {}
  'workbook-sheet-scoring': {}
  'workbook-sheet-examples': {}
  'workbook-yes': {}
  'workbook-no': {}
  'workbook-language': { readonly what: Parameter; readonly language: 'zh' | 'en' }
  'workbook-remove': {}
  'workbook-column-remove': {}
  'workbook-note-remove': {}
  'workbook-column-new-example': {}
  'workbook-note-new-example': {}
  'workbook-column-where': {}
  'workbook-note-where': {}
  'workbook-column-what': {}
  'workbook-note-what': {}
  'workbook-column-value': {}
  'workbook-note-value': {}
  'workbook-column-zh': {}
  'workbook-note-zh': {}
  'workbook-column-en': {}
  'workbook-note-en': {}
  'workbook-column-number': {}
  'workbook-note-number': {}
  'workbook-column-title-zh': {}
  'workbook-note-title-zh': {}
  'workbook-column-title-en': {}
  'workbook-note-title-en': {}
  'workbook-column-section': {}
  'workbook-note-section': {}
  'workbook-column-weight': {}
  'workbook-note-weight': {}
  'workbook-column-at-least': {}
  'workbook-note-at-least': {}
  'workbook-column-above': {}
  'workbook-note-above': {}
  'workbook-column-at-most': {}
  'workbook-note-at-most': {}
  'workbook-column-below': {}
  'workbook-note-below': {}
  'workbook-column-points': {}
  'workbook-note-points': {}
  'workbook-column-sign': {}
  'workbook-note-sign': {}
  'workbook-column-mark': {}
  'workbook-note-mark': {}
  'workbook-column-stars': {}
  'workbook-note-stars': {}
  'workbook-column-reason-zh': {}
  'workbook-note-reason-zh': {}
  'workbook-column-reason-en': {}
  'workbook-note-reason-en': {}
  'workbook-column-example': {}
  'workbook-note-example': {}
  'workbook-column-about': {}
  'workbook-note-about': {}
  'workbook-about-of': { readonly name: Parameter }
  'workbook-about-digest': { readonly digest: Parameter }
  'workbook-about-version': { readonly version: Parameter }
  'workbook-about-status': { readonly status: Parameter }
  'workbook-about-open': {}
  'workbook-about-kept': {}
  'workbook-about-add': {}
  'workbook-about-remove': {}
  'workbook-about-move': {}
  'workbook-about-back': {}
  'workbook-member-above': {}
  'workbook-member-add': {}
  'workbook-member-address': {}
  'workbook-member-adjustments': {}
  'workbook-member-all': {}
  'workbook-member-answers': {}
  'workbook-member-any': {}
  'workbook-member-applies': {}
  'workbook-member-ask': {}
  'workbook-member-assessment': {}
  'workbook-member-assessors': {}
  'workbook-member-at-least': {}
  'workbook-member-at-most': {}
  'workbook-member-bands': {}
  'workbook-member-basis': {}
  'workbook-member-below': {}
  'workbook-member-best': {}
  'workbook-member-by': {}
  'workbook-member-cap': {}
  'workbook-member-changes': {}
  'workbook-member-checked': {}
  'workbook-member-choice': {}
  'workbook-member-choose': {}
  'workbook-member-clamp': {}
  'workbook-member-class': {}
  'workbook-member-classes': {}
  'workbook-member-clause': {}
  'workbook-member-clauses': {}
  'workbook-member-combine': {}
  'workbook-member-condition': {}
  'workbook-member-conditions': {}
  'workbook-member-consensus': {}
  'workbook-member-count': {}
  'workbook-member-criteria': {}
  'workbook-member-date': {}
  'workbook-member-decimals': {}
  'workbook-member-deduct': {}
  'workbook-member-designation': {}
  'workbook-member-difference': {}
  'workbook-member-each': {}
  'workbook-member-effort': {}
  'workbook-member-effort-unit': {}
  'workbook-member-else': {}
  'workbook-member-evidence': {}
  'workbook-member-examples': {}
  'workbook-member-expect': {}
  'workbook-member-failed': {}
  'workbook-member-finding': {}
  'workbook-member-findings': {}
  'workbook-member-floor': {}
  'workbook-member-from': {}
  'workbook-member-full': {}
  'workbook-member-gates': {}
  'workbook-member-helpers': {}
  'workbook-member-in': {}
  'workbook-member-in-force': {}
  'workbook-member-inputs': {}
  'workbook-member-items': {}
  'workbook-member-keep': {}
  'workbook-member-labels': {}
  'workbook-member-languages': {}
  'workbook-member-lead-days': {}
  'workbook-member-least': {}
  'workbook-member-least-in-scope': {}
  'workbook-member-level': {}
  'workbook-member-levels': {}
  'workbook-member-line': {}
  'workbook-member-lookup': {}
  'workbook-member-mandatory': {}
  'workbook-member-max': {}
  'workbook-member-mean': {}
  'workbook-member-measure': {}
  'workbook-member-median': {}
  'workbook-member-merge': {}
  'workbook-member-met': {}
  'workbook-member-met-at': {}
  'workbook-member-method': {}
  'workbook-member-min': {}
  'workbook-member-missing': {}
  'workbook-member-mode': {}
  'workbook-member-name': {}
  'workbook-member-needs': {}
  'workbook-member-nonconformities': {}
  'workbook-member-nonconformity': {}
  'workbook-member-none-above': {}
  'workbook-member-not': {}
  'workbook-member-not-applicable': {}
  'workbook-member-not-checked': {}
  'workbook-member-note': {}
  'workbook-member-notes': {}
  'workbook-member-number': {}
  'workbook-member-of': {}
  'workbook-member-operator': {}
  'workbook-member-options': {}
  'workbook-member-or': {}
  'workbook-member-otherwise': {}
  'workbook-member-owner': {}
  'workbook-member-part': {}
  'workbook-member-parts': {}
  'workbook-member-path': {}
  'workbook-member-percent': {}
  'workbook-member-place': {}
  'workbook-member-points': {}
  'workbook-member-policies': {}
  'workbook-member-power': {}
  'workbook-member-product': {}
  'workbook-member-profile': {}
  'workbook-member-provenance': {}
  'workbook-member-qualifiers': {}
  'workbook-member-ratio': {}
  'workbook-member-read': {}
  'workbook-member-reason': {}
  'workbook-member-renormalise': {}
  'workbook-member-required': {}
  'workbook-member-result': {}
  'workbook-member-results': {}
  'workbook-member-round': {}
  'workbook-member-rounding': {}
  'workbook-member-rules': {}
  'workbook-member-samples': {}
  'workbook-member-say': {}
  'workbook-member-scope': {}
  'workbook-member-set': {}
  'workbook-member-several': {}
  'workbook-member-share': {}
  'workbook-member-source': {}
  'workbook-member-spread-limit': {}
  'workbook-member-stars': {}
  'workbook-member-state': {}
  'workbook-member-status': {}
  'workbook-member-step': {}
  'workbook-member-succeeds': {}
  'workbook-member-sum': {}
  'workbook-member-sunset': {}
  'workbook-member-tables': {}
  'workbook-member-take': {}
  'workbook-member-templates': {}
  'workbook-member-text': {}
  'workbook-member-then': {}
  'workbook-member-title': {}
  'workbook-member-to': {}
  'workbook-member-total': {}
  'workbook-member-type': {}
  'workbook-member-unit': {}
  'workbook-member-url': {}
  'workbook-member-value': {}
  'workbook-member-values': {}
  'workbook-member-vetoes': {}
  'workbook-member-weights': {}
  'workbook-member-when': {}
  'workbook-member-when-nothing-applies': {}
  'workbook-member-yes': {}
  'workbook-member-zero-below': {}
  'workbook-first': {}
  'workbook-behind': { readonly row: Parameter }
  'workbook-in-section': { readonly section: Parameter; readonly where: Parameter }
  'fault-workbook-foreign': {}
  'fault-workbook-damaged': {}
  'fault-workbook-other': { readonly found: Parameter; readonly wanted: Parameter }
  'fault-workbook-locked': { readonly cell: Parameter; readonly before: Parameter }
  'fault-workbook-locked--empty': { readonly cell: Parameter }
  'fault-workbook-number': { readonly cell: Parameter; readonly said: Parameter }
  'fault-workbook-number--words': { readonly cell: Parameter; readonly said: Parameter; readonly known: Parameter }
  'fault-workbook-number--instead': { readonly cell: Parameter; readonly said: Parameter; readonly instead: Parameter }
  'fault-workbook-date': { readonly cell: Parameter; readonly said: Parameter }
  'fault-workbook-choice': { readonly cell: Parameter; readonly said: Parameter; readonly known: Parameter }
  'fault-workbook-needed': { readonly cell: Parameter }
  'fault-workbook-twice': { readonly cell: Parameter; readonly row: Parameter }
  'fault-workbook-row': { readonly cell: Parameter }
  'fault-workbook-stays': { readonly cell: Parameter }
  'fault-workbook-full': { readonly cell: Parameter; readonly clause: Parameter }
  'fault-workbook-bare': { readonly cell: Parameter; readonly clause: Parameter }
  'fault-workbook-last': { readonly cell: Parameter }
  'fault-workbook-named': { readonly cell: Parameter; readonly place: Parameter }
  'fault-workbook-filed': { readonly cell: Parameter; readonly clause: Parameter }
  'fault-workbook-within': { readonly cell: Parameter }
  'fault-workbook-held': { readonly cell: Parameter }
  'fault-workbook-section': { readonly cell: Parameter; readonly said: Parameter; readonly known: Parameter }
  'fault-workbook-where': { readonly cell: Parameter; readonly said: Parameter }
  'fault-workbook-what': { readonly cell: Parameter; readonly said: Parameter }
  'fault-workbook-what--text': { readonly cell: Parameter; readonly said: Parameter }
  'fault-workbook-what--gate': { readonly cell: Parameter; readonly said: Parameter }
  'fault-workbook-what--example': { readonly cell: Parameter; readonly said: Parameter }
  'fault-workbook-there': { readonly cell: Parameter }
  'fault-workbook-answer': { readonly cell: Parameter }
  'fault-workbook-id': { readonly cell: Parameter; readonly said: Parameter }
  'fault-workbook-left': { readonly cell: Parameter }
  'fault-workbook-gone': { readonly sheet: Parameter; readonly row: Parameter }
  'fault-workbook-gone--column': { readonly sheet: Parameter; readonly column: Parameter }
  'fault-workbook-gone--sheet': { readonly sheet: Parameter }
  'fault-workbook-many': { readonly count: Parameter; readonly most: Parameter }
  'fault-workbook-clash': { readonly cell: Parameter; readonly said: Parameter }
}

/** The name of a message. */
export type MessageKey = keyof MessageParameters

/** The attributes each message has beside its sentence. */
export type MessageAttributes = {
  'refusal-sign-in-needed': never
  'refusal-sign-in-needed--key': never
  'refusal-sign-in-needed--link': never
  'refusal-sign-in-refused': never
  'refusal-sign-in-locked': never
  'refusal-sign-in-locked--codes': never
  'refusal-second-factor-needed': never
  'refusal-second-factor-refused': never
  'refusal-second-factor-refused--offered': never
  'refusal-access-refused': never
  'refusal-access-refused--scope': never
  'refusal-access-refused--origin': never
  'refusal-access-refused--by-key': never
  'refusal-access-refused--current': never
  'refusal-access-refused--not-own': never
  'refusal-access-refused--own-factor': never
  'refusal-access-refused--second-factor': never
  'refusal-record-unknown--login': never
  'fault-login-faulty': 'fix'
  'fault-roles-faulty': 'fix'
  'fault-roles-faulty--unknown': 'fix'
  'fault-contact-mixed': 'fix'
  'fault-contact-organisation': 'fix'
  'fault-contact-organisation--needless': 'fix'
  'fault-password-length': 'fix'
  'fault-password-plain': 'fix'
  'fault-scopes-faulty': 'fix'
  'fault-until-faulty': 'fix'
  'ballots-none': never
  'ballots-none-asked': never
  'ballots-none-needed': never
  'ballots-days': never
  'ballots-this-text': never
  'ballots-other-text': never
  'ballots-cancelled': never
  'ballots-so-far': never
  'ballots-minutes': never
  'ballots-votes': never
  'ballots-voter': never
  'ballots-vote': never
  'ballots-reason': never
  'ballots-reason-hint': never
  'ballots-on': never
  'ballots-choice-approve': never
  'ballots-choice-against': never
  'ballots-choice-abstain': never
  'ballots-choice-none': never
  'ballots-choice-missing': never
  'ballots-reasons': never
  'ballots-own': never
  'ballots-voted': never
  'ballots-no-voter': never
  'ballots-vote-do': never
  'ballots-vote-anew': never
  'ballots-cancel': never
  'ballots-cancel-what': never
  'ballots-cancel-do': never
  'ballots-open': never
  'ballots-open-again': never
  'ballots-open-what': never
  'ballots-open-role': never
  'ballots-open-title-zh': never
  'ballots-open-title-en': never
  'ballots-open-first': never
  'ballots-open-last': never
  'ballots-open-voters': never
  'ballots-open-do': never
  'ballot-tally': never
  'ballot-base-members': never
  'ballot-base-returned': never
  'ballot-base-cast': never
  'ballot-met': never
  'ballot-not-met': never
  'ballot-quorum': never
  'ballot-approve': never
  'ballot-approve--more': never
  'ballot-against': never
  'ballot-approved': never
  'ballot-not-approved': never
  'calculator-title': never
  'calculator-of': never
  'calculator-example': never
  'calculator-blank': never
  'calculator-own': never
  'calculator-copy': never
  'calculator-copied': never
  'calculator-copy-failed': never
  'calculator-to-ruler': never
  'calculator-print': never
  'calculator-unreadable': never
  'calculator-undo': never
  'calculator-redo': never
  'calculator-of-maximum': never
  'calculator-open': never
  'calculator-open-count': never
  'calculator-none': never
  'calculator-ruler': never
  'calculator-ruler-open': never
  'calculator-result-of': never
  'calculator-result-words': never
  'calculator-result-level': never
  'calculator-aspects': never
  'calculator-facts': never
  'calculator-facts-applicant': never
  'calculator-facts-besides': never
  'calculator-date': never
  'calculator-clause': never
  'calculator-name': never
  'calculator-answer': never
  'calculator-reason': never
  'calculator-points': never
  'calculator-share': never
  'calculator-was': never
  'calculator-was-points': never
  'calculator-unmoved': never
  'calculator-edit-total': never
  'calculator-edit-level': never
  'calculator-checked': never
  'calculator-failed': never
  'calculator-none-chosen': never
  'calculator-case': never
  'calculator-add-case': never
  'calculator-no-cases': never
  'calculator-remove': never
  'calculator-act-on': never
  'calculator-more': never
  'calculator-set-aside': never
  'calculator-not-checked': never
  'calculator-take-back': never
  'calculator-clear-answer': never
  'calculator-why': never
  'calculator-consensus': never
  'calculator-assessor': never
  'calculator-from-place': never
  'calculator-result': never
  'calculator-of-weight': never
  'calculator-not-a-number': never
  'calculator-instead': never
  'calculator-faulty': never
  'calculator-faulty-elsewhere': never
  'calculator-keys': never
  'calculator-key-next': never
  'calculator-key-step': never
  'calculator-key-choose': never
  'calculator-key-undo': never
  'calculator-to-level': never
  'calculator-result-heading': never
  'calculator-way': never
  'calculator-counted': never
  'calculator-by': never
  'calculator-fill': never
  'calculator-more-ways': never
  'calculator-fewer-ways': never
  'calculator-not-searched': never
  'calculator-searching': never
  'calculator-show-all': never
  'calculator-show-few': never
  'calibration-title': never
  'calibration-assessments': never
  'calibration-left-out': never
  'calibration-left-out-list': never
  'calibration-left-out-one': never
  'calibration-readings': never
  'calibration-noise': never
  'calibration-assessors': never
  'calibration-assessor': never
  'calibration-count': never
  'calibration-leniency': never
  'calibration-error': never
  'calibration-in-points': never
  'calibration-verdict': never
  'calibration-group': never
  'calibration-verdict-of': never
  'calibration-error-of': never
  'calibration-no-assessors': never
  'calibration-how': never
  'calibration-groups': never
  'calibration-spread': never
  'calibration-clause': never
  'calibration-together': never
  'calibration-mean-spread': never
  'calibration-greatest': never
  'calibration-unexplained': never
  'calibration-separation': never
  'calibration-too-few': never
  'calibration-none': never
  'calibration-never': never
  'calibration-hardly': never
  'list-number': never
  'list-holder-zh': never
  'list-holder-en': never
  'list-level': never
  'list-stars': never
  'list-from': never
  'list-until': never
  'list-file': never
  'list-sha256': never
  'list-problem': never
  'list-title': never
  'list-state': never
  'list-since': never
  'list-code': never
  'list-address': never
  'list-standard': never
  'list-revision': never
  'list-scope-zh': never
  'list-scope-en': never
  'list-sites': never
  'list-first': never
  'list-decided': never
  'list-decision': never
  'list-specimen': never
  'list-is-specimen': never
  'clauses-menu': never
  'clauses-menu-of': never
  'clauses-act': never
  'clauses-cancel': never
  'clauses-outermost': never
  'clauses-into-title': never
  'clauses-into-section': never
  'clauses-into-do': never
  'clauses-split-title': never
  'clauses-split-what': never
  'clauses-open': never
  'clauses-open-points': never
  'clauses-split-first': never
  'clauses-split-second': never
  'clauses-split-sum': never
  'clauses-split-do': never
  'clauses-merge-title': never
  'clauses-merge-what': never
  'clauses-merge-do': never
  'clauses-delete-title': never
  'clauses-delete-what': never
  'clauses-delete-do': never
  'clauses-carried': never
  'clauses-carried-none': never
  'clauses-left': never
  'clauses-refused': never
  'clauses-naming': never
  'clauses-naming-count': never
  'clauses-why': never
  'clauses-why-named': never
  'clauses-place': never
  'clauses-mentions': never
  'clauses-mention': never
  'table-page-title': never
  'table-page-why': never
  'table-page-file': never
  'table-page-drop': never
  'table-page-kind': never
  'table-page-sheets': never
  'table-page-sheets-what': never
  'table-page-columns': never
  'table-page-column': never
  'table-page-heading': never
  'table-page-says': never
  'table-page-field-none': never
  'table-page-field-number': never
  'table-page-field-section': never
  'table-page-field-subsection': never
  'table-page-field-title': never
  'table-page-field-title-en': never
  'table-page-field-text': never
  'table-page-field-text-en': never
  'table-page-field-points': never
  'table-page-field-method': never
  'table-page-field-evidence': never
  'table-page-found': never
  'table-page-left': never
  'table-page-faults': never
  'table-page-again': never
  'table-page-clauses': never
  'table-page-row': never
  'table-page-clause': never
  'table-page-points': never
  'table-page-standard': never
  'table-page-id': never
  'table-page-id-hint': never
  'table-page-edition': never
  'table-page-name': never
  'table-page-owner': never
  'table-page-from': never
  'table-page-ask': never
  'table-page-ask-points': never
  'table-page-ask-yes-no': never
  'table-page-step': never
  'table-page-marks': never
  'table-page-marks-hint': never
  'table-page-make': never
  'table-page-making': never
  'table-page-cannot': never
  'table-headings-number': never
  'table-headings-section': never
  'table-headings-subsection': never
  'table-headings-title': never
  'table-headings-title-en': never
  'table-headings-text': never
  'table-headings-text-en': never
  'table-headings-points': never
  'table-headings-method': never
  'table-headings-evidence': never
  'table-rows-total': never
  'table-rows-subtotal': never
  'table-rows-note': never
  'fault-table-columns': 'fix'
  'fault-table-sheet': 'fix'
  'fault-table-empty': 'fix'
  'fault-table-points-column': 'fix'
  'fault-table-number': 'fix'
  'fault-table-number-twice': 'fix'
  'fault-table-number-twice--sheet': 'fix'
  'fault-table-title': 'fix'
  'fault-table-points': 'fix'
  'fault-table-points-missing': 'fix'
  'fault-table-sum': 'fix'
  'fault-table-cell-error': 'fix'
  'fault-table-clauses': 'fix'
  'table-source': never
  'table-reason': never
  'table-method': never
  'table-changes': never
  'table-owner': never
  'table-example': never
  'table-level': never
  'cli': 'help'
  'cli-version': never
  'cli-help-option': never
  'cli-help-command': never
  'cli-examples': never
  'cli-title-usage': never
  'cli-title-arguments': never
  'cli-title-options': never
  'cli-title-commands': never
  'cli-choices': never
  'cli-choices-default': never
  'cli-default': never
  'cli-option-language': never
  'cli-option-root': never
  'cli-option-json-data': never
  'cli-option-demo-register': never
  'cli-input-assessment': never
  'cli-input-revision': never
  'cli-input-standards': never
  'cli-option-paper-out': never
  'cli-calibrate': 'help'
  'cli-calibrate-file': never
  'cli-check': 'help'
  'cli-check-strict': never
  'cli-check-prove': never
  'cli-check-limit': never
  'cli-compare': 'help'
  'cli-compare-left': never
  'cli-compare-right': never
  'cli-compare-candidate': never
  'cli-compare-assessments': never
  'cli-compare-paper': never
  'cli-examples-command': 'help'
  'cli-examples-boundaries': never
  'cli-examples-write': never
  'cli-explain': 'help'
  'cli-explain-file': never
  'cli-explain-width': never
  'cli-explain-json': never
  'cli-foresee': 'help'
  'cli-foresee-standard': never
  'cli-foresee-set': never
  'cli-foresee-patch': never
  'cli-foresee-pack': never
  'cli-foresee-to': never
  'cli-foresee-assessments': never
  'cli-foresee-size': never
  'cli-foresee-seed': never
  'cli-foresee-list': never
  'cli-foresee-json': never
  'cli-improve': 'help'
  'cli-improve-level': never
  'cli-improve-result': never
  'cli-improve-by': never
  'cli-improve-limit': never
  'cli-key': never
  'cli-key-create': never
  'cli-key-person': never
  'cli-key-label': never
  'cli-key-scope': never
  'cli-key-until': never
  'cli-person': 'help'
  'cli-person-add': never
  'cli-person-unlock': never
  'cli-person-reset-second-factor': never
  'cli-person-password': never
  'cli-person-list': never
  'cli-person-login': never
  'cli-person-name': never
  'cli-person-role': never
  'cli-person-organisation': never
  'cli-list': never
  'cli-new': 'help'
  'cli-new-id': never
  'cli-new-edition': never
  'cli-new-table': never
  'cli-new-sheet': never
  'cli-new-title': never
  'cli-new-owner': never
  'cli-new-root': never
  'cli-new-json': never
  'cli-population': 'help'
  'cli-population-standard': never
  'cli-population-size': never
  'cli-population-seed': never
  'cli-population-assessors': never
  'cli-register': 'help'
  'cli-migrate': never
  'cli-backup': never
  'cli-backup-file': never
  'cli-backup-recipient': never
  'cli-backup-recipients-file': never
  'cli-restore': never
  'cli-restore-file': never
  'cli-restore-identity': never
  'cli-audit-head': never
  'cli-audit-links': never
  'cli-audit-checkpoint': never
  'cli-restore-gap': never
  'cli-audit': never
  'cli-audit-verify': never
  'cli-checkpoint': 'help'
  'cli-checkpoint-publish': never
  'cli-checkpoint-to': never
  'cli-checkpoint-witness': never
  'cli-checkpoint-source': never
  'cli-checkpoint-keep': never
  'cli-signing-key': 'help'
  'cli-signing-key-list': never
  'cli-signing-key-move': never
  'cli-signing-key-make': never
  'cli-signing-key-rotate': never
  'cli-render': 'help'
  'cli-render-kind': never
  'cli-render-language': never
  'cli-render-assessment': never
  'cli-render-receipt': never
  'cli-render-standard': never
  'cli-render-edition': never
  'cli-render-batch': never
  'cli-render-decision': never
  'cli-render-report': never
  'cli-render-template': never
  'cli-render-pdf': never
  'cli-render-archive': never
  'cli-render-way-up': never
  'cli-render-read-only': never
  'cli-render-out': never
  'cli-render-json': never
  'cli-rules': 'help'
  'cli-rules-standard': never
  'cli-rules-edition': never
  'cli-rules-revision': never
  'cli-rules-json': never
  'cli-schema': 'help'
  'cli-schema-name': never
  'cli-schema-json': never
  'cli-schema-standard-1': never
  'cli-schema-rules-1': never
  'cli-schema-assessment-1': never
  'cli-schema-receipt-1': never
  'cli-schema-receipt-2': never
  'cli-schema-decision-1': never
  'cli-schema-report-1': never
  'cli-schema-body-1': never
  'cli-score': 'help'
  'cli-score-json': never
  'cli-score-batch': never
  'cli-serve': 'help'
  'cli-serve-demo': never
  'cli-serve-production': never
  'cli-setting': never
  'cli-test': 'help'
  'cli-test-mutants': never
  'cli-test-limit': never
  'cli-verify': 'help'
  'cli-verify-what': never
  'cli-verify-keys': never
  'cli-verify-status': never
  'cli-verify-proof': never
  'cli-verify-at': never
  'cli-template': 'help'
  'cli-template-file': never
  'cli-template-check': never
  'cli-template-sample': never
  'cli-template-mend': never
  'cli-template-mend-output': never
  'cli-template-tags': never
  'cli-template-list': never
  'cli-workbook': 'help'
  'cli-workbook-standard': never
  'cli-workbook-out': never
  'cli-workbook-take': never
  'cli-workbook-write': never
  'cli-workbook-both': never
  'cli-workbook-json': never
  'cli-comments': 'help'
  'cli-comments-draft': never
  'cli-comments-consultation': never
  'cli-comments-by': never
  'cli-comments-open-it': never
  'cli-comments-zh': never
  'cli-comments-en': never
  'cli-comments-opens': never
  'cli-comments-closes': never
  'cli-comments-least-days': never
  'cli-comments-unanswered': never
  'cli-comments-move': never
  'cli-comments-link': never
  'cli-comments-to': never
  'cli-comments-list': never
  'cli-comments-effects': never
  'cli-comments-take-in': never
  'cli-comments-sheets': never
  'cli-comments-from': never
  'cli-comments-answers': never
  'cli-comments-look': never
  'cli-comments-support': never
  'cli-comments-unit': never
  'cli-comments-position': never
  'cli-comments-answer': never
  'cli-comments-number': never
  'cli-comments-outcome': never
  'cli-comments-reason': never
  'cli-comments-table': never
  'cli-comments-form': never
  'cli-comments-out': never
  'cli-comments-conclude': never
  'cli-comments-conclude-reason': never
  'cli-packs-shipped': never
  'cli-progress-packs': never
  'cli-progress-scoring': never
  'cli-progress-papers': never
  'cli-progress-examples': never
  'cli-hint': never
  'cli-wrong-option': never
  'cli-wrong-option--meant': never
  'cli-wrong-command': never
  'cli-wrong-command--meant': never
  'cli-wrong-missing-argument': never
  'cli-wrong-missing-option': never
  'cli-wrong-option-argument': never
  'cli-wrong-value': never
  'cli-wrong-choices': never
  'cli-wrong-many-arguments': never
  'cli-wrong-conflict': never
  'cli-wrong-other': never
  'cli-give-whole-between': never
  'cli-give-revision': never
  'cli-give-time': never
  'cli-give-edit': never
  'cli-program-failed': never
  'cli-program-failed-report': never
  'cli-root-unknown': never
  'cli-register-missing': never
  'cli-revision-unknown': never
  'cli-standard-input': never
  'cli-line': never
  'cli-line-of': never
  'cli-input-folder': never
  'cli-input-large': never
  'cli-input-empty': never
  'cli-input-encoding': never
  'cli-input-faulty': never
  'cli-input-unreadable': never
  'cli-input-line-long': never
  'cli-input-no-assessment': never
  'cli-input-no-json': never
  'cli-input-no-papers': never
  'cli-not-written': never
  'cli-file-exists': never
  'cli-standard-exists': never
  'cli-id-malformed': never
  'cli-id-malformed--meant': never
  'cli-edition-malformed': never
  'cli-role-unknown': never
  'cli-scope-unknown': never
  'cli-schema-unknown': never
  'cli-schema-unknown--meant': never
  'cli-subject-missing': never
  'cli-change-unclear': never
  'cli-examples-missing': never
  'cli-pack-faulty': never
  'cli-revision-published': never
  'cli-keys-missing': never
  'cli-keys-faulty': never
  'cli-status-list-faulty': never
  'cli-proof-faulty': never
  'cli-claim-faulty': never
  'cli-port-in-use': never
  'cli-address-refused': never
  'reason-not-found': never
  'reason-not-allowed': never
  'reason-folder': never
  'reason-name-long': never
  'reason-name-character': never
  'reason-system': never
  'reason-system--code': never
  'cli-note': never
  'cli-at': never
  'cli-list-none': never
  'cli-list-of': never
  'cli-list-errors': never
  'cli-list-standing': never
  'cli-list-standing--to': never
  'cli-new-started': never
  'cli-table-unreadable': never
  'cli-table-faulty': never
  'cli-new-left': never
  'cli-new-next': never
  'cli-person-added': never
  'cli-person-second-factor-reset': never
  'cli-person-unlocked': never
  'cli-person-password-new': never
  'cli-person-none': never
  'cli-person-line': never
  'cli-person-line--disabled': never
  'cli-key-made': never
  'cli-signing-key-days': never
  'cli-signing-key-days--ended': never
  'cli-signing-key-kept-inside': never
  'cli-signing-key-kept-outside': never
  'cli-signing-key-kept-nowhere': never
  'cli-signing-key-moved': never
  'cli-signing-key-moved-next': never
  'cli-signing-key-moved-copies': never
  'cli-signing-key-made': never
  'cli-signing-key-rotated': never
  'cli-signing-key-rotated--already': never
  'cli-migrated-none': never
  'cli-migrated': never
  'cli-audit-head-missing': never
  'cli-backup-kept': never
  'cli-backup-kept--encrypted': never
  'cli-backup-restored': never
  'cli-audit-whole': never
  'cli-audit-checkpoint-held': never
  'cli-audit-checkpoint-broken': never
  'cli-checkpoint-published': never
  'cli-checkpoint-not-published': never
  'cli-checkpoint-source-missing': never
  'cli-witness-first': never
  'cli-witness-kept': never
  'cli-witness-refused': never
  'cli-audit-broken': never
  'cli-examples-hold': never
  'cli-examples-fail': never
  'cli-examples-also-faulty': never
  'cli-specimen': never
  'cli-batch-made': never
  'cli-batch-made--resumed': never
  'cli-batch-failed': never
  'cli-receipt-holds': never
  'cli-receipt-differs': never
  'cli-revision-name': never
  'cli-missing-fonts': never
  'cli-missing-fonts--unnamed': never
  'cli-workbook-written': never
  'cli-workbook-taken': never
  'cli-workbook-not-yet': never
  'cli-person-disabled': never
  'cli-comments-id': never
  'cli-comments-days': never
  'cli-comments-comments': never
  'cli-comments-open': never
  'cli-comments-line': never
  'cli-comments-labelled': never
  'cli-comments-waits': never
  'cli-comments-draft-whole': never
  'cli-comments-draft-none': never
  'cli-comments-none': never
  'cli-comments-none--id': never
  'cli-comments-several': never
  'cli-comments-number-none': never
  'cli-comments-kind': never
  'cli-comments-opened': never
  'cli-comments-links': never
  'cli-comments-rows-received': never
  'cli-comments-rows-repeated': never
  'cli-comments-rows-untyped': never
  'cli-comments-rows-answered': never
  'cli-comments-rows-left-over': never
  'cli-comments-looked': never
  'cli-comments-moved': never
  'cli-comments-supported': never
  'cli-comments-answered': never
  'cli-comments-concluded': never
  'comment-page-title': never
  'comment-page-to': never
  'comment-page-days': never
  'comment-page-clauses': never
  'comment-page-clauses-why': never
  'comment-page-at': never
  'comment-page-form': never
  'comment-page-clause': never
  'comment-page-whole': never
  'comment-page-kind': never
  'comment-page-kind-general': never
  'comment-page-kind-technical': never
  'comment-page-kind-editorial': never
  'comment-page-comment': never
  'comment-page-proposed': never
  'comment-page-proposed-hint': never
  'comment-page-send': never
  'comment-page-wrong': never
  'comment-page-sent': never
  'comment-page-sent-what': never
  'comment-page-mine': never
  'comment-page-none': never
  'comment-page-number': never
  'comment-page-answer': never
  'comment-page-waiting': never
  'comment-page-late': never
  'comment-page-blank': never
  'comment-page-blank-what': never
  'comment-page-blank-sent': never
  'comment-page-unknown': never
  'comment-page-unknown-what': never
  'comment-page-too-often': never
  'sheet-title-iso': never
  'sheet-title-chinese': never
  'sheet-head-document': never
  'sheet-head-stage': never
  'sheet-head-date': never
  'sheet-iso-from': never
  'sheet-iso-line': never
  'sheet-iso-clause': never
  'sheet-iso-element': never
  'sheet-iso-kind': never
  'sheet-iso-comment': never
  'sheet-iso-proposed': never
  'sheet-iso-answer': never
  'sheet-iso-remarks': never
  'sheet-chinese-number': never
  'sheet-chinese-clause': never
  'sheet-chinese-comment': never
  'sheet-chinese-proposed': never
  'sheet-chinese-from': never
  'sheet-chinese-answer': never
  'sheet-chinese-remarks': never
  'sheet-outcome-adopted': never
  'sheet-outcome-adopted-in-part': never
  'sheet-outcome-not-adopted': never
  'sheet-late': never
  'sheet-same': never
  'sheet-gone': never
  'sheet-moved': never
  'sheet-effect': never
  'sheet-effect-undecided': never
  'sheet-effect-unknown': never
  'sheet-letters-asked': never
  'sheet-letters-returned': never
  'sheet-letters-with-comments': never
  'sheet-letters-silent': never
  'fault-sheet-unreadable': 'fix'
  'fault-sheet-columns': 'fix'
  'fault-sheet-rows': 'fix'
  'fault-sheet-cell-missing': 'fix'
  'fault-sheet-cell-kind': 'fix'
  'fault-sheet-cell-number': 'fix'
  'fault-sheet-cell-long': 'fix'
  'fault-sheet-cell-text': 'fix'
  'comparison-title': never
  'comparison-before': never
  'comparison-after': never
  'comparison-side': never
  'comparison-clauses': never
  'comparison-no-clause': never
  'comparison-fate-count': never
  'comparison-fate-same': never
  'comparison-fate-reworded': never
  'comparison-fate-moved': never
  'comparison-fate-split': never
  'comparison-fate-merged': never
  'comparison-fate-new': never
  'comparison-fate-withdrawn': never
  'comparison-continues': never
  'comparison-reworded': never
  'comparison-reworded-alike': never
  'comparison-reworded-title': never
  'comparison-reworded-text': never
  'comparison-reworded-evidence': never
  'comparison-reworded-ask': never
  'comparison-by-likeness': never
  'comparison-by-succession': never
  'comparison-parts': never
  'comparison-part': never
  'comparison-change': never
  'comparison-share': never
  'comparison-all-parts': never
  'comparison-rules': never
  'comparison-no-rule': never
  'comparison-judged-alike': never
  'comparison-results-may-differ': never
  'comparison-clauses-may-differ': never
  'comparison-main-result': never
  'comparison-named-result': never
  'comparison-rule': never
  'comparison-of-result': never
  'comparison-rule-before': never
  'comparison-rule-after': never
  'comparison-kind-added': never
  'comparison-kind-removed': never
  'comparison-kind-changed': never
  'comparison-area-in-force': never
  'comparison-area-weight': never
  'comparison-area-criterion': never
  'comparison-area-applies': never
  'comparison-area-policy': never
  'comparison-area-rounding': never
  'comparison-area-part': never
  'comparison-area-value': never
  'comparison-area-table': never
  'comparison-area-adjustment': never
  'comparison-area-level': never
  'comparison-area-gate': never
  'comparison-area-qualifier': never
  'comparison-area-other': never
  'comparison-further': never
  'comparison-area-standard': never
  'comparison-area-ballot': never
  'comparison-area-sections': never
  'comparison-area-asked': never
  'comparison-area-words': never
  'comparison-area-examples': never
  'comparison-area-papers': never
  'comparison-ballot-base-members': never
  'comparison-ballot-base-returned': never
  'comparison-ballot-base-cast': never
  'comparison-ballot-days': never
  'comparison-ballot-quorum': never
  'comparison-ballot-approve': never
  'comparison-ballot-approve--more': never
  'comparison-ballot-against': never
  'comparison-ballot-drafters-vote': never
  'comparison-ballot-drafters-withdraw': never
  'comparison-ballot-unanswered-told': never
  'comparison-ballot-unanswered-refused': never
  'comparison-with-members': never
  'comparison-member': never
  'comparison-member-absent': never
  'comparison-at-place': never
  'comparison-name-in-force': never
  'comparison-name-provenance': never
  'comparison-name-provenance-of': never
  'comparison-name-provenance-in': never
  'comparison-name-full': never
  'comparison-name-policies': never
  'comparison-name-rounding': never
  'comparison-name-met': never
  'comparison-name-several': never
  'comparison-name-assessors': never
  'comparison-name-merged-input': never
  'comparison-name-once': never
  'comparison-name-condition': never
  'comparison-name-condition--number': never
  'comparison-name-table': never
  'comparison-name-total': never
  'comparison-name-measure': never
  'comparison-name-clamp': never
  'comparison-name-below': never
  'comparison-name-veto': never
  'comparison-name-mandatory': never
  'comparison-name-level-needs': never
  'comparison-name-level-floor': never
  'comparison-in-force-from': never
  'comparison-in-force-to': never
  'comparison-in-force-from-sunset': never
  'comparison-in-force-to-sunset': never
  'comparison-unscored': never
  'comparison-policy': never
  'comparison-assessors-spread': never
  'comparison-merged-results': never
  'comparison-merged-assessors': never
  'comparison-once-best': never
  'comparison-once-first': never
  'comparison-cell': never
  'comparison-rule-earns': never
  'comparison-reads': never
  'comparison-none-above': never
  'comparison-take-best': never
  'comparison-zero-below': never
  'comparison-met-at': never
  'comparison-nonconformity': never
  'comparison-may-be-not-applicable': never
  'comparison-worked-out': never
  'comparison-part-of': never
  'comparison-part-weights': never
  'comparison-part-weight': never
  'comparison-part-shares': never
  'comparison-part-weights-usual': never
  'comparison-part-max': never
  'comparison-part-renormalise': never
  'comparison-part-least-in-scope': never
  'comparison-part-cap': never
  'comparison-part-floor': never
  'comparison-part-rounded': never
  'comparison-part-nothing-applies': never
  'comparison-adjust-level': never
  'comparison-adjust-add': never
  'comparison-adjust-set': never
  'comparison-adjust-cap': never
  'comparison-adjust-at-least': never
  'comparison-adjust-at-most': never
  'comparison-level-unmarked': never
  'comparison-own-weight': never
  'comparison-mark': never
  'comparison-gate': never
  'comparison-gate-cap': never
  'comparison-measure': never
  'comparison-clamp-min': never
  'comparison-clamp-max': never
  'comparison-clamp-when': never
  'comparison-carry': never
  'comparison-carry-count': never
  'comparison-carry-list': never
  'comparison-ask-again': never
  'comparison-reason-unchanged': never
  'comparison-reason-wording-corrected': never
  'comparison-reason-moved': never
  'comparison-reason-renamed': never
  'comparison-reason-choices-added': never
  'comparison-reason-new': never
  'comparison-reason-requirement-reworded': never
  'comparison-reason-evidence-added': never
  'comparison-reason-asked-otherwise': never
  'comparison-reason-split': never
  'comparison-reason-merged': never
  'comparison-effects': never
  'comparison-effect': never
  'comparison-number': never
  'comparison-whom': never
  'comparison-effect-keeps': never
  'comparison-effect-rises': never
  'comparison-effect-falls': never
  'comparison-effect-needs-new-evidence': never
  'comparison-effect-cannot-be-scored': never
  'comparison-asks': never
  'comparison-unnamed': never
  'comparison-certificate-of': never
  'comparison-more': never
  'comparison-standing': never
  'comparison-standing-none': never
  'comparison-no-level': never
  'comparison-standing-open': never
  'comparison-state-forbidden': 'fix'
  'complaints-title': never
  'complaints-none': never
  'complaints-one': never
  'complaints-bring': never
  'complaints-means-bring': never
  'complaints-who': never
  'complaints-form': never
  'complaints-form-complaint': never
  'complaints-form-appeal': never
  'complaints-form-hint': never
  'complaints-form-missing': never
  'complaints-half-name': never
  'complaints-organisation': never
  'complaints-organisation-missing': never
  'complaints-choose': never
  'complaints-about': never
  'complaints-about-missing': never
  'complaints-about-none': never
  'complaints-about-certificate': never
  'complaints-about-decision': never
  'complaints-about-assessment': never
  'complaints-from': never
  'complaints-from-missing': never
  'complaints-statement': never
  'complaints-statement-missing': never
  'complaints-submit': never
  'complaints-files': never
  'complaints-files-none': never
  'complaints-attach': never
  'complaints-attach-hint': never
  'complaints-attached': never
  'conditions-title': never
  'conditions-why': never
  'conditions-none': never
  'conditions-applies': never
  'conditions-applies-always': never
  'conditions-add-first': never
  'conditions-owner': never
  'conditions-of-result': never
  'conditions-shared-results': never
  'conditions-missing': never
  'conditions-group': never
  'conditions-named-group': never
  'conditions-json': never
  'conditions-tree': never
  'conditions-menu': never
  'conditions-act-edit': never
  'conditions-act-add': never
  'conditions-act-add-group': never
  'conditions-act-wrap': never
  'conditions-act-unwrap': never
  'conditions-act-turn': never
  'conditions-act-up': never
  'conditions-act-down': never
  'conditions-act-take': never
  'conditions-form': never
  'conditions-fact': never
  'conditions-fact-named': never
  'conditions-fact-hint': never
  'conditions-operator': never
  'conditions-operator-name': never
  'conditions-against': never
  'conditions-against-kind': never
  'conditions-other': never
  'conditions-value': never
  'conditions-values': never
  'conditions-value-json': never
  'conditions-name': never
  'conditions-would': never
  'conditions-fault': never
  'conditions-picker-none': never
  'conditions-keys-move': never
  'conditions-keys-edit': never
  'conditions-keys-add': never
  'conditions-keys-take': never
  'conditions-keys-order': never
  'conditions-keys-group': never
  'conditions-ways': never
  'conditions-way': never
  'conditions-way-named': never
  'conditions-way-earns': never
  'conditions-way-hint': never
  'conditions-way-worked': never
  'conditions-way-add': never
  'conditions-way-take': never
  'conditions-way-up': never
  'conditions-take': never
  'conditions-take-how': never
  'decisions-title': never
  'decisions-headline': never
  'decisions-nothing': never
  'decisions-no-role': never
  'decisions-wait-review-evaluation': never
  'decisions-wait-decide-certification': never
  'decisions-wait-confirm-change': never
  'decisions-wait-restore-certificate': never
  'decisions-wait-reinstate-certificate': never
  'decisions-wait-assign-complaint': never
  'decisions-wait-resolve-complaint': never
  'decisions-wait-cast-vote': never
  'decisions-ballot': never
  'decisions-wait-verify-correction': never
  'decisions-wait-close-nonconformity': never
  'decisions-wait-answer-nonconformity': never
  'decisions-holder': never
  'decisions-about': never
  'decisions-since': never
  'decisions-until': never
  'decisions-again': never
  'decisions-on-appeal': never
  'decisions-other': never
  'decisions-open-complaint': never
  'decisions-score': never
  'decisions-no-score': never
  'decisions-no-level': never
  'decisions-status-blocked': never
  'decisions-status-not-scored': never
  'decisions-of': never
  'decisions-pick': never
  'decisions-pick-all': never
  'decisions-pick-lost': never
  'decisions-pick-found': never
  'decisions-clauses': never
  'decisions-finding': never
  'decisions-none-picked': never
  'decisions-nonconformities': never
  'decisions-nonconformities-none': never
  'decisions-cause': never
  'decisions-correction': never
  'decisions-checked': never
  'decisions-reopened-note': never
  'decisions-of-earlier': never
  'decisions-close': never
  'decisions-open-again': never
  'decisions-note': never
  'decisions-evidence': never
  'decisions-evidence-none': never
  'decisions-evidence-by': never
  'decisions-evidence-open': never
  'decisions-evidence-about': never
  'decisions-reviews': never
  'decisions-review-of': never
  'decisions-counts-no-more': never
  'decisions-decided': never
  'decisions-granted': never
  'decisions-refused': never
  'decisions-can-be-issued': never
  'decisions-to-issue': never
  'decisions-issued': never
  'decisions-follows': never
  'decisions-reopened': never
  'decisions-reopened-why': never
  'decisions-record-paper': never
  'decisions-plan-paper': never
  'decisions-facts': never
  'decisions-standard': never
  'decisions-revision': never
  'decisions-kind': never
  'decisions-kind-initial': never
  'decisions-kind-renewal': never
  'decisions-kind-transfer': never
  'decisions-kind-extension': never
  'decisions-kind-surveillance': never
  'decisions-scope': never
  'decisions-sites': never
  'decisions-address': never
  'decisions-team': never
  'decisions-lead': never
  'decisions-left': never
  'decisions-days': never
  'decisions-days-from-to': never
  'decisions-methods': never
  'decisions-evaluated': never
  'decisions-evaluated-by': never
  'decisions-receipt': never
  'decisions-receipt-download': never
  'decisions-receipt-why': never
  'decisions-bars': never
  'decisions-bars-none': never
  'decisions-bars-level': never
  'decisions-bars-minor': never
  'decisions-acts': never
  'decisions-acts-none': never
  'decisions-do-review': never
  'decisions-do-decide': never
  'decisions-do-return': never
  'decisions-do-reopen': never
  'decisions-means-review': never
  'decisions-means-decide': never
  'decisions-means-return': never
  'decisions-means-reopen': never
  'decisions-recommendation': never
  'decisions-recommend-grant': never
  'decisions-recommend-refuse': never
  'decisions-notes': never
  'decisions-outcome': never
  'decisions-grant': never
  'decisions-refuse': never
  'decisions-level': never
  'decisions-reasons': never
  'decisions-reasons-optional': never
  'decisions-reason': never
  'decisions-choose-outcome': never
  'decisions-choose-recommendation': never
  'decisions-grounds-missing': never
  'decisions-reasons-missing': never
  'decisions-submit-review': never
  'decisions-submit-grant': never
  'decisions-submit-refuse': never
  'decisions-submit-return': never
  'decisions-submit-reopen': never
  'decisions-done-review': never
  'decisions-done-grant': never
  'decisions-done-refuse': never
  'decisions-done-return': never
  'decisions-done-reopen': never
  'decisions-who': never
  'decisions-member-state': never
  'decisions-member-team': never
  'decisions-member-evaluation': never
  'decisions-member-review': never
  'decisions-complaint': never
  'decisions-appeal': never
  'decisions-from': never
  'decisions-statement': never
  'decisions-complaint-about': never
  'decisions-about-assessment': never
  'decisions-about-decision': never
  'decisions-about-certificate': never
  'decisions-received': never
  'decisions-handler': never
  'decisions-handler-none': never
  'decisions-assign': never
  'decisions-assign-to': never
  'decisions-assign-why': never
  'decisions-assign-missing': never
  'decisions-assigned': never
  'decisions-answer': never
  'decisions-answer-outcome': never
  'decisions-upheld': never
  'decisions-rejected': never
  'decisions-answer-missing': never
  'decisions-answer-choose': never
  'decisions-means-answer': never
  'decisions-submit-answer': never
  'decisions-answered': never
  'decisions-opens-decide-certification': never
  'decisions-opens-reinstate-certificate': never
  'decisions-opens-restore-certificate': never
  'decisions-opens-where': never
  'decisions-report': never
  'decisions-report-none': never
  'decisions-report-by': never
  'decisions-report-write': never
  'decisions-report-means': never
  'decisions-report-number': never
  'decisions-report-sampled': never
  'decisions-report-not-covered': never
  'decisions-report-not-covered-none': never
  'decisions-report-not-covered-some': never
  'decisions-report-not-covered-number': never
  'decisions-report-departures': never
  'decisions-report-departures-none': never
  'decisions-report-departures-some': never
  'decisions-report-departures-number': never
  'decisions-report-what': never
  'decisions-report-why': never
  'decisions-report-both': never
  'decisions-report-another': never
  'decisions-report-one-less': never
  'decisions-report-conclusion': never
  'decisions-report-recommendation': never
  'decisions-report-statement': never
  'decisions-report-submit': never
  'decisions-report-done': never
  'decisions-report-unsaid': never
  'decisions-report-nothing': never
  'decisions-report-paper': never
  'decisions-recommend-maintain': never
  'decisions-recommend-suspend': never
  'decisions-recommend-withdraw': never
  'desk-title': never
  'desk-headline': never
  'desk-views': never
  'desk-waiting': never
  'desk-ending': never
  'desk-due': never
  'desk-search': never
  'desk-found': never
  'desk-found-more': never
  'desk-search-clear': never
  'desk-nothing-waiting': never
  'desk-nothing-ending': never
  'desk-nothing-due': never
  'desk-holder': never
  'desk-level': never
  'desk-points': never
  'desk-scope': never
  'desk-decided': never
  'desk-usable': never
  'desk-number': never
  'desk-until': never
  'desk-on': never
  'desk-state': never
  'desk-overdue': never
  'desk-issue': never
  'desk-issuing': never
  'desk-issued': never
  'desk-cannot-issue': never
  'desk-open': never
  'desk-keys': never
  'desk-key-rows': never
  'desk-key-search': never
  'desk-key-reach': never
  'desk-choose': never
  'desk-choose-all': never
  'desk-choose-first': never
  'desk-chosen': never
  'desk-chosen-why': never
  'desk-form': never
  'desk-form-docx': never
  'desk-form-pdf': never
  'desk-form-both': never
  'desk-hand-out': never
  'desk-handing-out': never
  'desk-zip-name': never
  'desk-handed-out': never
  'desk-zip-cut': never
  'desk-download-again': never
  'desk-hand-out-again': never
  'desk-hand-out-safe': never
  'desk-preview': never
  'desk-preview-short': never
  'desk-preview-of': never
  'desk-preview-why': never
  'desk-preview-window': never
  'desk-preview-instead-docx': never
  'desk-preview-instead-pdf': never
  'desk-preview-save-docx': never
  'desk-preview-save-pdf': never
  'desk-preview-close': never
  'desk-specimen': never
  'desk-download-word': never
  'desk-download-pdf': never
  'desk-download': never
  'desk-preparing': never
  'desk-paper-pending': never
  'desk-letter-suspension': never
  'desk-letter-restoration': never
  'desk-letter-withdrawal': never
  'desk-label': never
  'desk-public': never
  'desk-facts': never
  'desk-valid': never
  'desk-valid-from-to': never
  'desk-standard': never
  'desk-first-issued': never
  'desk-rests-on': never
  'desk-evaluation': never
  'desk-sites': never
  'desk-address': never
  'desk-history': never
  'desk-service-itself': never
  'desk-act-decided': never
  'desk-act-due': never
  'desk-act-ends': never
  'desk-today': never
  'desk-replaces': never
  'desk-replaced-by': never
  'desk-acts': never
  'desk-do-correct': never
  'desk-do-reissue': never
  'desk-do-propose': never
  'desk-do-suspend': never
  'desk-do-restore': never
  'desk-do-withdraw': never
  'desk-do-reopen': never
  'desk-do-reinstate': never
  'desk-do-confirm': never
  'desk-do-decline': never
  'desk-do-decline-now': never
  'desk-means-reissue': never
  'desk-means-propose': never
  'desk-means-suspend': never
  'desk-means-restore': never
  'desk-means-withdraw': never
  'desk-means-reopen': never
  'desk-means-reinstate': never
  'desk-act-who': never
  'desk-act-assessed': never
  'desk-act-done': never
  'desk-act-reissued': never
  'desk-reason': never
  'desk-reason-missing': never
  'desk-holder-by-clerk': never
  'desk-correct-name': never
  'desk-correct-address': never
  'desk-correct-scope': never
  'desk-proposed-reissue': never
  'desk-proposed-reduction': never
  'desk-proposed-by': never
  'desk-proposed-scope': never
  'desk-do-reduce': never
  'desk-do-reduce-reduce': never
  'desk-do-reduce-propose': never
  'desk-means-reduce-reduce': never
  'desk-means-reduce-propose': never
  'desk-reduce-scope': never
  'desk-reduce-sites': never
  'desk-correct-sites': never
  'desk-correct-site': never
  'desk-correct-site-address': never
  'desk-proposed-level': never
  'desk-proposed-sites': never
  'desk-proposed-second': never
  'desk-export': never
  'desk-export-xlsx': never
  'desk-export-csv': never
  'desk-templates': never
  'difference-pack': never
  'difference-assessment': never
  'difference-not-scored': never
  'difference-member': never
  'difference-whole': never
  'difference-required': never
  'difference-found': never
  'place-receipt': never
  'place-clause': never
  'place-rule': never
  'place-finding': never
  'place-answer': never
  'place-assessment': never
  'place-value': never
  'place-result': never
  'place-result-named': never
  'place-part': never
  'place-adjustment': never
  'place-gate': never
  'place-level': never
  'place-qualifier': never
  'discussion-none': never
  'discussion-none-what': never
  'discussion-which': never
  'discussion-days': never
  'discussion-days-left': never
  'discussion-title-of': never
  'discussion-binding': never
  'discussion-advice': never
  'discussion-filter': never
  'discussion-filter-all': never
  'discussion-filter-open': never
  'discussion-filter-answered': never
  'discussion-clause': never
  'discussion-every-clause': never
  'discussion-whole': never
  'discussion-number': never
  'discussion-kind': never
  'discussion-kind-general': never
  'discussion-kind-technical': never
  'discussion-kind-editorial': never
  'discussion-comment': never
  'discussion-from': never
  'discussion-proposed': never
  'discussion-answer': never
  'discussion-late': never
  'discussion-nothing': never
  'discussion-nothing-yet': never
  'discussion-choose': never
  'discussion-one': never
  'discussion-clause-gone': never
  'discussion-clause-moved': never
  'discussion-change': never
  'discussion-change-out': never
  'discussion-effect': never
  'discussion-effect-moves': never
  'discussion-effect-none': never
  'discussion-effect-undecided': never
  'discussion-effect-faulty': never
  'discussion-supports': never
  'discussion-opposes': never
  'discussion-reason': never
  'discussion-reason-hint': never
  'discussion-answer-it': never
  'discussion-answer-anew': never
  'discussion-answered-by': never
  'discussion-take-over': never
  'discussion-taken-over': never
  'discussion-many': never
  'discussion-answer-many': never
  'discussion-answer-role': never
  'discussion-keys': never
  'discussion-letters': never
  'discussion-links': never
  'discussion-links-what': never
  'discussion-link-to': never
  'discussion-link-make': never
  'discussion-link-made': never
  'discussion-link-copy': never
  'discussion-link-copied': never
  'discussion-link-blank': never
  'discussion-link-revoke': never
  'discussion-link-state': never
  'discussion-sheets': never
  'discussion-sheet-choose': never
  'discussion-sheet-drop': never
  'discussion-sheet-from': never
  'discussion-sheet-found': never
  'discussion-sheet-take': never
  'discussion-sheet-nothing': never
  'discussion-sheet-taken': never
  'discussion-sheet-answers': never
  'discussion-sheet-answered': never
  'discussion-sheet-answers-left': never
  'discussion-sheet-left': never
  'discussion-sheet-untyped': never
  'discussion-sheet-row': never
  'discussion-download-iso': never
  'discussion-download-chinese': never
  'discussion-open': never
  'discussion-open-title-zh': never
  'discussion-open-title-en': never
  'discussion-open-first': never
  'discussion-open-last': never
  'discussion-open-least': never
  'discussion-open-least-hint': never
  'discussion-open-unanswered': never
  'discussion-open-refused': never
  'discussion-open-told': never
  'discussion-open-role': never
  'discussion-write': never
  'discussion-write-from': never
  'discussion-write-number': never
  'discussion-write-number-hint': never
  'discussion-write-proposed-hint': never
  'discussion-write-do': never
  'discussion-written': never
  'discussion-support': never
  'discussion-it-supports': never
  'discussion-it-opposes': never
  'discussion-end': never
  'discussion-move-day': never
  'discussion-conclude-what': never
  'discussion-conclude-reason': never
  'discussion-conclude': never
  'discussion-concluded': never
  'document-criterion-case': never
  'document-criterion-yes': never
  'document-criterion-each': never
  'document-criterion-recorded': never
  'document-criterion-formula': never
  'document-criterion-value': never
  'document-criterion-linear': never
  'document-criterion-log-normal': never
  'document-criterion-samples': never
  'document-criterion-checklist': never
  'document-criterion-assessor': never
  'document-criterion-see-rules': never
  'document-criterion-several': never
  'document-band-at-least': never
  'document-band-above': never
  'document-band-at-most': never
  'document-band-below': never
  'document-band-between': never
  'document-band-of': never
  'document-band-rest': never
  'document-level-by-table': never
  'decided-granted': never
  'decided-refused': never
  'recommended-grant': never
  'recommended-refuse': never
  'recommended-maintain': never
  'recommended-suspend': never
  'recommended-withdraw': never
  'team-part-lead': never
  'team-part-member': never
  'team-part-expert': never
  'team-part-left': never
  'drafting-stage-drafted': never
  'drafting-stage-submitted': never
  'drafting-stage-published': never
  'drafting-by': never
  'drafting-days': never
  'drafting-version': never
  'drafting-did-consultation': never
  'drafting-did-cancelled': never
  'drafting-figures-clauses': never
  'drafting-figures-levels': never
  'drafting-figures-gates': never
  'drafting-figures-adjustments': never
  'drafting-comments-counted': never
  'drafting-whole-draft': never
  'drafting-unanswered': never
  'ballot-choice-approve': never
  'ballot-choice-against': never
  'ballot-choice-abstain': never
  'ballot-choice-none': never
  'ballot-phase-awaited': never
  'ballot-phase-open': never
  'ballot-phase-cancelled': never
  'document-finding-conformity': never
  'document-finding-opportunity': never
  'document-finding-minor': never
  'document-finding-major': never
  'document-finding-nonconformity': never
  'document-finding-not-applicable': never
  'document-finding-not-checked': never
  'document-finding-missing': never
  'document-finding-uncomputed': never
  'document-finding-hidden': never
  'document-finding-unscored': never
  'document-grade-minor': never
  'document-grade-major': never
  'document-gate-holds': never
  'document-gate-fails': never
  'document-level-reached': never
  'document-level-barred': never
  'document-level-unmet': never
  'document-level-missed': never
  'document-level-and-above': never
  'document-level-threshold': never
  'document-result-blocked': never
  'document-result-not-scored': never
  'document-result-scored': never
  'document-summary-total': never
  'document-summary-level': never
  'document-summary-clauses': never
  'document-summary-next': never
  'document-summary-open': never
  'document-method-documents': never
  'document-method-interview': never
  'document-method-mystery-customer': never
  'document-method-on-site': never
  'document-method-remote': never
  'document-method-survey': never
  'document-parts-chart': never
  'document-parts-minimum': never
  'report-unrecorded': never
  'report-none': never
  'report-days': never
  'notice-title-suspension': never
  'notice-title-restoration': never
  'notice-title-withdrawal': never
  'notice-act-suspension': never
  'notice-act-restoration': never
  'notice-act-reinstatement': never
  'notice-act-withdrawal': never
  'sheet-box': never
  'sheet-step': never
  'sheet-number': never
  'sheet-samples': never
  'sheet-samples-least': never
  'sheet-case': never
  'sheet-date': never
  'sheet-text': never
  'sheet-recorded-beside': never
  'standard-kind-national': never
  'standard-kind-industry': never
  'standard-kind-local': never
  'standard-kind-association': never
  'standard-kind-enterprise': never
  'document-kind-certificate': never
  'document-kind-findings': never
  'document-kind-score-sheet': never
  'document-kind-nonconformity-notice': never
  'document-kind-assessment-sheet': never
  'document-kind-decision-record': never
  'document-kind-certificate-notice': never
  'document-kind-certificate-label': never
  'document-kind-assessment-plan': never
  'document-kind-annex': never
  'document-kind-comparison': never
  'document-kind-drafting-note': never
  'document-kind-ballot-minutes': never
  'document-kind-standard-text': never
  'document-specimen': never
  'document-specimen-line': never
  'document-specimen-illustrative': never
  'document-specimen-draft': never
  'document-specimen-demonstration': never
  'document-specimen-undecided': never
  'document-not-issued': never
  'document-sentences': never
  'refusal-document-unfit--no-level': never
  'refusal-document-unfit--level-not-awarded': never
  'refusal-document-unfit--nothing-to-notify': never
  'refusal-document-incomplete--site': never
  'refusal-templates-read-only--folder': never
  'document-without-section': never
  'history-title': never
  'history-means': never
  'history-now': never
  'history-service': never
  'history-why': never
  'history-look': never
  'history-after': never
  'history-same': never
  'history-differs': never
  'history-put-back': never
  'drafts-title': never
  'drafts-why': never
  'drafts-none': never
  'drafts-none-what': never
  'drafts-name': never
  'drafts-standard': never
  'drafts-state': never
  'drafts-edited': never
  'drafts-from': never
  'drafts-from-table': never
  'drafts-from-what': never
  'drafts-first-day': never
  'drafts-succeed': never
  'drafts-succeeding': never
  'drafts-cannot': never
  'drafts-trial': never
  'drafts-views': never
  'drafts-view-workbench': never
  'drafts-view-workbook': never
  'drafts-view-calculator': never
  'drafts-view-ruler': never
  'drafts-view-comments': never
  'drafts-view-ballot': never
  'drafts-view-publication': never
  'drafts-view-history': never
  'drafts-here': never
  'drafts-here-since': never
  'drafts-returned': never
  'drafts-not-open': never
  'drafts-saving': never
  'drafts-saved': never
  'drafts-held': never
  'drafts-said-stale': never
  'drafts-said-merged': never
  'drafts-undo': never
  'drafts-redo': never
  'drafts-clash': never
  'drafts-clash-before': never
  'drafts-clash-mine': never
  'drafts-clash-theirs': never
  'drafts-take-mine': never
  'drafts-take-theirs': never
  'drafts-example-place': never
  'drafts-nothing': never
  'drafts-clauses': never
  'drafts-levels': never
  'drafts-levels-of': never
  'drafts-classes': never
  'drafts-classes-why': never
  'drafts-term': never
  'drafts-column-number': never
  'drafts-column-name': never
  'drafts-column-aspect': never
  'drafts-column-class': never
  'drafts-column-clauses': never
  'drafts-column-weight': never
  'drafts-column-mark': never
  'drafts-column-part': never
  'drafts-column-from': never
  'drafts-column-full': never
  'drafts-text-requirement': never
  'drafts-text-evidence': never
  'drafts-text-reason': never
  'drafts-evidence-new': never
  'drafts-evidence-add': never
  'drafts-evidence-take': never
  'drafts-missing': never
  'drafts-worked-out': never
  'drafts-total': never
  'drafts-total-full': never
  'drafts-total-off': never
  'drafts-not-fixed': never
  'drafts-not-needed': never
  'drafts-not-number': never
  'drafts-not-date': never
  'drafts-not-earned': never
  'drafts-not-unlisted': never
  'drafts-instead': never
  'drafts-key-edit': never
  'drafts-key-block': never
  'drafts-key-paste': never
  'drafts-key-empty': never
  'drafts-key-add': never
  'drafts-key-move': never
  'drafts-faults': never
  'drafts-errors': never
  'drafts-no-faults': never
  'drafts-examples': never
  'drafts-agree': never
  'drafts-moved': never
  'drafts-agreeing': never
  'drafts-restate': never
  'drafts-of-points': never
  'drafts-of-percent': never
  'drafts-of-level': never
  'drafts-of-status': never
  'drafts-of-max': never
  'rules-count': never
  'rules-general': never
  'rules-not-rounded': never
  'rules-helper': never
  'rules-tables': never
  'rules-conditions': never
  'rules-parts': never
  'rules-others': never
  'rules-reason': never
  'rule-by': never
  'earns-formula': never
  'earns-share-formula': never
  'earns-met': never
  'earns-not-met': never
  'rules-applies': never
  'rules-clauses': never
  'rules-choices': never
  'rules-values': never
  'rules-adjustments': never
  'rules-levels': never
  'rules-gates': never
  'rules-qualifiers': never
  'rules-of-result': never
  'rule-earns': never
  'rule-several': never
  'option-records': never
  'earns-all': never
  'earns-half': never
  'earns-none': never
  'earns-share': never
  'earns-calculated': never
  'earns-given': never
  'rule-and': never
  'rule-or': never
  'rule-not': never
  'rule-not-plain': never
  'rule-not-named': never
  'rule-group': never
  'rule-shared': never
  'rule-shared-table': never
  'rule-shared-condition': never
  'rule-shared-of': never
  'mark-illustrative': never
  'mark-draft': never
  'full-sentence': never
  'labelled': never
  'explain-designated': never
  'explain-revision': never
  'explain-in-force': never
  'explain-in-force-to': never
  'explain-organisation': never
  'explain-date': never
  'explain-profile': never
  'explain-source': never
  'explain-remark': never
  'explain-result': never
  'explain-result-of': never
  'explain-status': never
  'explain-open': never
  'explain-not-scored': never
  'explain-points': never
  'explain-points-of': never
  'explain-points-percent': never
  'explain-level': never
  'level-none': never
  'level-stars': never
  'stars-none': never
  'level-by-points': never
  'explain-qualifiers': never
  'explain-open-because': never
  'explain-still-needed': never
  'explain-highest': never
  'explain-parts': never
  'explain-part': never
  'explain-maximum': never
  'explain-share': never
  'explain-total': never
  'parts-do-not-add-up': never
  'parts-rounded': never
  'parts-near': never
  'parts-stated': never
  'explain-arithmetic': never
  'combine': never
  'combine-best': never
  'step-renormalise': never
  'step-cap': never
  'explain-answers-cut': never
  'step-floor': never
  'step-zero-below': never
  'rounding': never
  'step-bounds': never
  'step-gives': never
  'adjustment-part': never
  'adjustment-none': never
  'adjustment-change': never
  'working': never
  'working-own-weight': never
  'working-own-weight--nothing': never
  'working-own-weight--met': never
  'working-weighted': never
  'working-step': never
  'working-rounded': never
  'working-rounded-bounds': never
  'working-bounds': never
  'working-at-most': never
  'working-held': never
  'working-adjusted': never
  'working-share': never
  'working-left-out': never
  'working-deduct-least': never
  'working-absent': never
  'working-dropped': never
  'working-largest': never
  'working-nothing-applies': never
  'working-too-little': never
  'working-none': never
  'working-open': never
  'explain-levels': never
  'level-line': never
  'level-line-awarded': never
  'level-awarded': never
  'explain-gates': never
  'gate-held': never
  'gate-failed': never
  'gate-failed-cap': never
  'levels-all': never
  'levels-from': never
  'explain-clauses': never
  'state-left-out': never
  'state-counts-zero': never
  'state-counts-full': never
  'state-keeps-open': never
  'explain-evidence': never
  'reason-hidden': never
  'reason-rule': never
  'reason-no-rule': never
  'reason-more': never
  'reason-counted-in': never
  'reason-rounded': never
  'reason-found': never
  'answer-sample': never
  'answer-sample-share': never
  'answer-ticked': never
  'answer-ticked-not': never
  'answer-cases': never
  'answer-from': never
  'answer-merged': never
  'answer-several': never
  'answer-earns': never
  'answer-left-out': never
  'several-counted': never
  'several-working': never
  'merged-by': never
  'points-share': never
  'points-ticked': never
  'points-deduct': never
  'points-deduct-over': never
  'points-each': never
  'points-line': never
  'points-line-over': never
  'points-line-point': never
  'points-log-normal': never
  'explain-recorded': never
  'answer-cases-said': never
  'explain-values': never
  'explain-value-missing': never
  'explain-findings': never
  'findings-conformity': never
  'findings-opportunity': never
  'findings-nonconformity': never
  'findings-not-applicable': never
  'findings-not-checked': never
  'findings-missing': never
  'findings-uncomputed': never
  'findings-none': never
  'findings-none-short': never
  'findings-none-lowered': never
  'findings-lowered': never
  'grade-opportunity': never
  'grade-nonconformity': never
  'grade-minor': never
  'grade-major': never
  'explain-record': never
  'explain-pack': never
  'explain-assessment': never
  'explain-computed-by': never
  'explain-program': never
  'explain-verify': never
  'explain-why': never
  'formula-min': never
  'formula-max': never
  'formula-mean': never
  'formula-median': never
  'formula-position': never
  'formula-or': never
  'formula-count': never
  'formula-days': never
  'formula-months': never
  'formula-year': never
  'formula-round': never
  'formula-line': never
  'formula-log-normal': never
  'formula-listed': never
  'formula-when': never
  'formula-otherwise': never
  'formula-no-case': never
  'fault-date-impossible--assessment': 'fix'
  'fault-answer-unknown': 'fix'
  'fault-profile-unknown': 'fix'
  'fault-answer-misplaced': 'fix'
  'fault-answer-misplaced--nothing': 'fix'
  'fault-answer-state-and-value': 'fix'
  'fault-answer-twice': 'fix'
  'fault-answer-twice--assessors': 'fix'
  'fault-assessor-twice': 'fix'
  'fault-answers-many': 'fix'
  'fault-assessors-many': 'fix'
  'fault-results-empty': 'fix'
  'fault-state-misplaced': 'fix'
  'fault-state-forbidden--not-applicable': 'fix'
  'fault-state-forbidden--missing': 'fix'
  'fault-state-forbidden--not-checked': 'fix'
  'fault-reason-missing': 'fix'
  'fault-value-type--answer': 'fix'
  'fault-value-type--option': 'fix'
  'fault-value-range--points': 'fix'
  'fault-value-range--answer': 'fix'
  'fault-value-range--entries': 'fix'
  'fault-value-range--samples': 'fix'
  'fault-value-step': 'fix'
  'fault-value-decimals': 'fix'
  'fault-value-item': 'fix'
  'fault-value-item--twice': 'fix'
  'fault-value-entry': 'fix'
  'fault-sample-small': 'fix'
  'fault-edit-lost': 'fix'
  'fault-edit-lost--step': 'fix'
  'fault-edit-lost--value': 'fix'
  'fault-pointer-faulty': 'fix'
  'fault-pointer-unknown': 'fix'
  'words-body-name': never
  'words-body-signatory': never
  'words-body-decision-maker': never
  'fault-months-faulty': 'fix'
  'fault-offset-faulty': 'fix'
  'fault-grace-faulty': 'fix'
  'fault-clocks-faulty--none': 'fix'
  'fault-clocks-faulty--both': 'fix'
  'fault-clocks-faulty--zone': 'fix'
  'fault-number-pattern--serials': 'fix'
  'fault-number-pattern--digits': 'fix'
  'fault-number-pattern--token': 'fix'
  'fault-number-pattern--characters': 'fix'
  'body-file-fault': never
  'body-file-fault--place': never
  'body-file-unreadable': never
  'the-main-result': never
  'the-result': never
  'example-no-points': never
  'example-no-percent': never
  'example-per-cent': never
  'example-no-value': never
  'example-no-level': never
  'example-status': never
  'example-status--why': never
  'example-points': never
  'example-max': never
  'example-percent': never
  'example-level': never
  'example-level--why': never
  'level-with-id': never
  'example-qualifiers': never
  'example-gates': never
  'example-part': never
  'example-clause': never
  'example-clause--why': never
  'example-counted': never
  'example-uncounted': never
  'example-nonconformity--surplus': never
  'example-nonconformity--missing': never
  'example-nonconformity--order': never
  'reason-and-next': never
  'example-unknown--result': never
  'example-unknown--part': never
  'example-value': never
  'example-unknown--value': never
  'example-unknown--clause': never
  'example-refused': never
  'example-refused--place': never
  'example-failure': never
  'fault-file-unreadable': 'fix'
  'fault-file-size': 'fix'
  'fault-file-encoding': 'fix'
  'fault-files-many': 'fix'
  'fault-json-depth': 'fix'
  'fault-key-duplicate': 'fix'
  'fault-key-duplicate--line': 'fix'
  'fault-key-refused': 'fix'
  'fault-number-precision--small': 'fix'
  'fault-number-precision': 'fix'
  'fault-text-malformed': 'fix'
  'fault-json-syntax--symbol': 'fix'
  'fault-json-syntax--number': 'fix'
  'fault-json-syntax--key': 'fix'
  'fault-json-syntax--value': 'fix'
  'fault-json-syntax--colon': 'fix'
  'fault-json-syntax--comma': 'fix'
  'fault-json-syntax--object': 'fix'
  'fault-json-syntax--list': 'fix'
  'fault-json-syntax--end': 'fix'
  'fault-json-syntax--comment': 'fix'
  'fault-json-syntax--comment-open': 'fix'
  'fault-json-syntax--text': 'fix'
  'fault-json-syntax--number-end': 'fix'
  'fault-json-syntax--unicode': 'fix'
  'fault-json-syntax--escape': 'fix'
  'fault-json-syntax--character': 'fix'
  'fault-json-syntax--other': 'fix'
  'fault-entry-unexpected': 'fix'
  'fault-folder-name': 'fix'
  'fault-folder-name--number': 'fix'
  'fault-rules-without-standard': 'fix'
  'fault-standard-without-rules': 'fix'
  'fault-revision-changed': 'fix'
  'fault-revision-changed--gone': 'fix'
  'fault-revision-unrecorded': 'fix'
  'fault-published-malformed': 'fix'
  'fault-published-malformed--entry': 'fix'
  'fault-revisions-overlap': 'fix'
  'fault-revisions-overlap--same-day': 'fix'
  'fault-file-shape': 'fix'
  'fault-file-shape--under': 'fix'
  'fault-member-duplicate': 'fix'
  'fault-entry-duplicate': 'fix'
  'fault-section-unknown': 'fix'
  'fault-section-filled-twice': 'fix'
  'listed-warning': never
  'listed-place': never
  'listed-place--clause': never
  'listed-place--whole': never
  'listed-places-more': never
  'check-heading': never
  'check-sound': never
  'check-summary': never
  'check-summary--sound': never
  'check-proving': never
  'the-clause': never
  'the-section': never
  'the-part': never
  'the-value': never
  'the-group': never
  'the-applicability': never
  'fault-id-duplicate': 'fix'
  'fault-id-duplicate--shared-input': 'fix'
  'fault-id-duplicate--part': 'fix'
  'fault-id-duplicate--option': 'fix'
  'fault-id-duplicate--below': 'fix'
  'fault-id-duplicate--list': 'fix'
  'fault-id-reserved': 'fix'
  'fault-id-reserved--level': 'fix'
  'fault-id-reserved--mandatory': 'fix'
  'fault-id-reserved--veto': 'fix'
  'fault-number-duplicate': 'fix'
  'fault-input-unknown': 'fix'
  'fault-clause-asks-nothing': 'fix'
  'fault-section-asks': 'fix'
  'fault-range-empty': 'fix'
  'fault-range-empty--limits': 'fix'
  'fault-merge-unsuited': 'fix'
  'fault-merge-unsuited--spread': 'fix'
  'fault-merge-unsuited--every': 'fix'
  'fault-merge-unsuited--points': 'fix'
  'fault-clause-unknown': 'fix'
  'fault-clause-unknown--section': 'fix'
  'fault-clause-unknown--applies': 'fix'
  'fault-class-unknown': 'fix'
  'fault-class-unused': 'fix'
  'fault-weight-missing': 'fix'
  'fault-section-unknown--provenance': 'fix'
  'fault-weight-idle': 'fix'
  'fault-weight-idle--result': 'fix'
  'fault-weights-total': 'fix'
  'fault-criterion-missing--number': 'fix'
  'fault-criterion-missing--choice': 'fix'
  'fault-criterion-missing--several': 'fix'
  'fault-criterion-unsuited': 'fix'
  'fault-criterion-unsuited--several': 'fix'
  'fault-criterion-unsuited--nothing': 'fix'
  'fault-option-unknown': 'fix'
  'fault-option-missing': 'fix'
  'fault-option-state': 'fix'
  'fault-option-state--profile': 'fix'
  'fault-option-state--shared': 'fix'
  'fault-option-state--only': 'fix'
  'fault-option-state--earns': 'fix'
  'fault-points-above-weight': 'fix'
  'fault-once-overlap': 'fix'
  'fault-band-empty': 'fix'
  'fault-band-endless': 'fix'
  'fault-band-unreachable': 'fix'
  'fault-band-unreachable--range': 'fix'
  'fault-band-unreachable--decimals': 'fix'
  'fault-band-overlap': 'fix'
  'fault-band-overlap--range': 'fix'
  'fault-band-gap': 'fix'
  'fault-line-order': 'fix'
  'fault-curve-flat': 'fix'
  'fault-bands-unknown': 'fix'
  'fault-bands-unused': 'fix'
  'fault-table-unknown': 'fix'
  'fault-table-shape': 'fix'
  'fault-table-shape--depth': 'fix'
  'fault-table-shape--keys': 'fix'
  'fault-table-key-unknown': 'fix'
  'fault-table-key-missing': 'fix'
  'fault-path-unknown': 'fix'
  'fault-path-early': 'fix'
  'fault-path-type': 'fix'
  'fault-path-type--count': 'fix'
  'fault-division-by-zero': 'fix'
  'fault-division-by-zero--power': 'fix'
  'fault-power-long': 'fix'
  'fault-power-long--powers': 'fix'
  'fault-power-long--number': 'fix'
  'fault-expression-deep': 'fix'
  'fault-cycle': 'fix'
  'fault-child-unknown': 'fix'
  'fault-child-unknown--weight': 'fix'
  'fault-part-empty': 'fix'
  'fault-part-unknown--adjustment': 'fix'
  'fault-part-unknown--level': 'fix'
  'fault-part-unused': 'fix'
  'fault-member-idle--weights': 'fix'
  'fault-member-idle--max': 'fix'
  'fault-member-idle--combine': 'fix'
  'fault-total-none--part': 'fix'
  'fault-total-none--member': 'fix'
  'fault-total-none--mark': 'fix'
  'fault-total-none--floor': 'fix'
  'fault-total-none--adjustment': 'fix'
  'fault-total-none--path': 'fix'
  'fault-weights-partial': 'fix'
  'fault-label-unknown': 'fix'
  'fault-label-unknown--helper': 'fix'
  'fault-clause-counted-twice': 'fix'
  'fault-clause-uncounted': 'fix'
  'fault-adjustment-order': 'fix'
  'fault-level-unknown--gate': 'fix'
  'fault-level-unknown--mandatory': 'fix'
  'fault-clause-unscored': 'fix'
  'fault-gate-bare': 'fix'
  'fault-veto-unanswered': 'fix'
  'fault-clause-unscored--mandatory': 'fix'
  'fault-level-bare': 'fix'
  'fault-level-order': 'fix'
  'threshold': never
  'fault-level-order--less': 'fix'
  'fault-level-order--mixed': 'fix'
  'fault-rules-expansion': 'fix'
  'fault-date-impossible': 'fix'
  'fault-dates-order': 'fix'
  'fault-ballot-share': 'fix'
  'fault-language-unknown': 'fix'
  'fault-translation-missing': 'fix'
  'fault-title-missing--clause': 'fix'
  'fault-title-missing--section': 'fix'
  'fault-example-unknown': 'fix'
  'fault-example-date': 'fix'
  'fault-example-date--ended': 'fix'
  'fault-example-date--impossible': 'fix'
  'fault-example-refused': 'fix'
  'fault-clause-without-example': 'fix'
  'fault-words-missing': 'fix'
  'fault-words-untranslated': 'fix'
  'fault-character-forbidden': 'fix'
  'fault-character-forbidden--break': 'fix'
  'words-name': never
  'words-address': never
  'words-contact-name': never
  'words-scope': never
  'words-site-name': never
  'words-reason': never
  'words-place': never
  'words-grounds': never
  'words-refusal-reason': never
  'words-grant-reason': never
  'words-note': never
  'words-cause': never
  'words-correction': never
  'words-complainant': never
  'words-statement': never
  'words-handler': never
  'words-answer': never
  'words-label': never
  'words-unit': never
  'words-comment': never
  'fault-credit-code-faulty--length': 'fix'
  'fault-credit-code-faulty--sign': 'fix'
  'fault-credit-code-faulty--check': 'fix'
  'fault-email-faulty': 'fix'
  'fault-organisation-alike': 'fix'
  'fault-merger-into-itself': 'fix'
  'fault-merger-into-merged': 'fix'
  'fault-merger-codes-apart': 'fix'
  'application-kind-initial': never
  'application-kind-renewal': never
  'application-kind-transfer': never
  'application-kind-extension': never
  'fault-certificate-missing': 'fix'
  'fault-certificate-needless': 'fix'
  'fault-not-followed--state': 'fix'
  'fault-not-followed--ended': 'fix'
  'fault-not-followed--late': 'fix'
  'fault-certificate-other': 'fix'
  'fault-standard-unknown--application': 'fix'
  'fault-profile-missing': 'fix'
  'fault-team-lead': 'fix'
  'fault-team-twice': 'fix'
  'fault-team-expert-lead': 'fix'
  'fault-report-reviewer': 'fix'
  'fault-recommendation-kind': 'fix'
  'fault-methods-missing': 'fix'
  'fault-plan-fixed': 'fix'
  'fault-dates-order--assessment': 'fix'
  'fault-rules-same': 'fix'
  'fault-place-both': 'fix'
  'fault-place-none': 'fix'
  'fault-answer-foreign': 'fix'
  'fault-assessors-disagree': 'fix'
  'assessor-answer': never
  'assessor-answer--state': never
  'fault-evaluation-blocked': 'fix'
  'fault-answer-unseen': 'fix'
  'fault-nothing-before': 'fix'
  'fault-date-unplanned': 'fix'
  'fault-rules-unusable': 'fix'
  'fault-rules-unusable--sunset': 'fix'
  'fault-date-ahead': 'fix'
  'fault-evidence-about': 'fix'
  'fault-evidence-type': 'fix'
  'fault-evidence-other': 'fix'
  'fault-evidence-macros': 'fix'
  'fault-evidence-empty': 'fix'
  'fault-evidence-size': 'fix'
  'fault-evidence-name': 'fix'
  'fault-due-early': 'fix'
  'fault-clause-unknown--nonconformity': 'fix'
  'fault-result-open': 'fix'
  'fault-level-out-of-reach': 'fix'
  'fault-level-out-of-reach--none': 'fix'
  'fault-nonconformity-open': 'fix'
  'fault-validity-past': 'fix'
  'fault-reduction-empty': 'fix'
  'fault-level-higher': 'fix'
  'fault-site-added': 'fix'
  'fault-scope-wider': 'fix'
  'fault-change-unproven--reduction': 'fix'
  'fault-change-unproven--reissue': 'fix'
  'fault-reissue-empty': 'fix'
  'fault-reissue-level': 'fix'
  'fault-site-count': 'fix'
  'fault-holder-other': 'fix'
  'fault-proposal-none': 'fix'
  'fault-proposal-over': 'fix'
  'fault-claim-size': 'fix'
  'fault-decision-grants': 'fix'
  'fault-decider-uninvolved': 'fix'
  'fault-decision-before-issue': 'fix'
  'fault-evaluation-unchanged': 'fix'
  'fault-rules-as-pinned': 'fix'
  'fault-level-within-reach': 'fix'
  'fault-rules-published-or-specimen--specimen': 'fix'
  'fault-rules-published-or-specimen--unpublished': 'fix'
  'rules-mark': never
  'fault-number-says-specimen': 'fix'
  'fault-names-complete--holder': 'fix'
  'fault-names-complete--scope': 'fix'
  'fault-names-complete--site': 'fix'
  'fault-dates-in-order': 'fix'
  'fault-model-agrees': 'fix'
  'fault-surveillance-early': 'fix'
  'fault-surveillance-level': 'fix'
  'fault-surveillance-open': 'fix'
  'fault-surveillance-clause': 'fix'
  'fault-not-overdue': 'fix'
  'fault-appeal-undecided': 'fix'
  'fault-organisation-other': 'fix'
  'fault-items-count': 'fix'
  'fault-item-twice': 'fix'
  'fault-record-unknown--item': 'fix'
  'fault-files-many--revision': 'fix'
  'fault-path-misplaced': 'fix'
  'fault-path-twice': 'fix'
  'fault-file-size--revision': 'fix'
  'fault-revision-mixed': 'fix'
  'fault-revision-mixed--no-standard': 'fix'
  'fault-revision-mixed--other': 'fix'
  'fault-version-unknown': 'fix'
  'fault-file-unknown': 'fix'
  'fault-example-fails--record': 'fix'
  'fault-revision-withdrawn': 'fix'
  'fault-decision-number': 'fix'
  'fault-decision-early': 'fix'
  'fault-issue-early': 'fix'
  'fault-validity-over': 'fix'
  'fault-first-issue-late': 'fix'
  'fault-surveillance-late': 'fix'
  'fault-body-address': 'fix'
  'fault-closes-early': 'fix'
  'fault-closes-early--days': 'fix'
  'fault-closes-early--past': 'fix'
  'fault-opens-moved': 'fix'
  'fault-opens-past': 'fix'
  'fault-opens-past--ballot': 'fix'
  'fault-closes-early--ballot-days': 'fix'
  'fault-ballot-rules-missing': 'fix'
  'fault-voter-twice': 'fix'
  'fault-voter-drafted': 'fix'
  'fault-voter-unknown': 'fix'
  'fault-ballot-missing': 'fix'
  'fault-ballot-missing--other': 'fix'
  'fault-ballot-rules-changed': 'fix'
  'fault-ballot-open': 'fix'
  'fault-ballot-lost': 'fix'
  'fault-place-unknown': 'fix'
  'fault-proposal-missing': 'fix'
  'fault-blank-commented': 'fix'
  'fault-comment-open': 'fix'
  'fault-comment-elsewhere': 'fix'
  'fault-consultation-open': 'fix'
  'fault-name-published': 'fix'
  'fault-in-force-past': 'fix'
  'fault-comparison-unread': 'fix'
  'fault-comparison-other': 'fix'
  'detail-route-unknown': never
  'detail-problem-unknown': never
  'detail-method-not-allowed': never
  'detail-not-acceptable': never
  'detail-media-type-unsupported': never
  'detail-request-faulty': never
  'detail-json-faulty': never
  'detail-json-faulty--empty': never
  'detail-json-faulty--encoding': never
  'detail-body-too-large--line': never
  'detail-body-too-large--file': never
  'detail-request-malformed--file': never
  'detail-record-changed': never
  'detail-precondition-missing--edit': never
  'detail-precondition-missing--publish': never
  'detail-omitted': never
  'detail-precondition-missing--seen': never
  'detail-schema-unknown': never
  'detail-schema-unknown--known': never
  'detail-example-unknown': never
  'detail-example-unknown--known': never
  'detail-metrics-near': never
  'detail-stopping': never
  'detail-disk-full': never
  'detail-not-ready': never
  'detail-right-missing': never
  'detail-subject-missing': never
  'fault-text-encoding': 'fix'
  'fault-body-needless': 'fix'
  'fault-cursor-faulty': 'fix'
  'fault-right-missing': 'fix'
  'fault-subject-missing': 'fix'
  'fault-standard-differs': 'fix'
  'fault-assessment-elsewhere': 'fix'
  'fault-assessment-elsewhere--calibration': 'fix'
  'fault-level-unknown--asked': 'fix'
  'fault-level-unknown--result': 'fix'
  'fault-edit-lost--shape': 'fix'
  'demo-title': never
  'demo-notice': never
  'fault-rules-many': 'fix'
  'fault-rules-size': 'fix'
  'fault-rules-shape--rules': 'fix'
  'fault-rules-shape--conditions': 'fix'
  'fault-rules-expansion--rules': 'fix'
  'fault-document-depth': 'fix'
  'fault-value-not-json': 'fix'
  'fault-key-forbidden': 'fix'
  'fault-key-unknown': 'fix'
  'fault-priority-refused': 'fix'
  'fault-rule-shape': 'fix'
  'fault-rule-name': 'fix'
  'fault-rule-duplicate': 'fix'
  'fault-event-unknown': 'fix'
  'fault-event-params': 'fix'
  'fault-condition-name': 'fix'
  'fault-condition-name--shared': 'fix'
  'fault-condition-depth': 'fix'
  'fault-condition-depth--reference': 'fix'
  'fault-condition-ambiguous': 'fix'
  'condition-comparison': never
  'fault-condition-shape': 'fix'
  'fault-condition-shape--unknown': 'fix'
  'fault-condition-shape--list': 'fix'
  'fault-condition-empty': 'fix'
  'fault-condition-undefined': 'fix'
  'fault-condition-root': 'fix'
  'fault-condition-cycle': 'fix'
  'fault-comparison-incomplete': 'fix'
  'fault-fact-other': 'fix'
  'fault-path-malformed': 'fix'
  'fault-fact-unknown': 'fix'
  'fault-operator-unknown': 'fix'
  'fault-operator-decorated': 'fix'
  'fault-operator-unsuited': 'fix'
  'fault-value-unsuited--list': 'fix'
  'fault-value-unsuited--single': 'fix'
  'fault-value-unsuited--empty': 'fix'
  'fault-value-unsuited--mixed': 'fix'
  'fault-value-unsuited--kind': 'fix'
  'fault-value-unsuited--order': 'fix'
  'fault-value-unsuited--number': 'fix'
  'fault-value-unsuited--boolean': 'fix'
  'fault-value-unsuited--date': 'fix'
  'fault-value-unsuited--text': 'fix'
  'fault-value-unsuited--item': 'fix'
  'fault-value-unsuited--fact': 'fix'
  'fault-value-unknown': 'fix'
  'fault-value-out-of-range': 'fix'
  'fault-number-imprecise': 'fix'
  'range-between': never
  'range-from': never
  'range-to': never
  'fault-member-unknown': 'fix'
  'fault-member-unknown--alone': 'fix'
  'fault-member-unknown--of-file': 'fix'
  'fault-member-missing': 'fix'
  'fault-member-missing--explained': 'fix'
  'fault-member-missing--beside': 'fix'
  'fault-member-missing--beside-explained': 'fix'
  'fault-member-missing--choice': 'fix'
  'fault-member-missing--of-pack': 'fix'
  'fault-member-conflict': 'fix'
  'fault-member-conflict--needs': 'fix'
  'fault-member-conflict--type': 'fix'
  'fault-value-type': 'fix'
  'fault-value-type--pack': 'fix'
  'fault-value-type--other': 'fix'
  'kind-text': never
  'kind-number': never
  'kind-integer': never
  'kind-boolean': never
  'kind-list': never
  'kind-object': never
  'kind-null': never
  'fault-value-unlisted': 'fix'
  'fault-value-range': 'fix'
  'fault-value-size--wordless': 'fix'
  'fault-value-size--short': 'fix'
  'fault-value-size--long': 'fix'
  'fault-value-repeated': 'fix'
  'fault-value-format--id': 'fix'
  'fault-value-format--edition': 'fix'
  'fault-value-format--edition-clause': 'fix'
  'fault-value-format--date': 'fix'
  'fault-value-format--path': 'fix'
  'fault-value-format--share': 'fix'
  'fault-value-format--all': 'fix'
  'fault-value-format--otherwise': 'fix'
  'fault-value-format--exact-number': 'fix'
  'fault-value-format--assessor': 'fix'
  'fault-value-format--digest': 'fix'
  'fault-value-format--web-address': 'fix'
  'fault-value-format--look-up': 'fix'
  'fault-value-format--numbers': 'fix'
  'fault-value-format--revision': 'fix'
  'fault-value-format--version': 'fix'
  'fault-value-format--edition-revision': 'fix'
  'fault-value-format--page-size': 'fix'
  'fault-value-format--steps': 'fix'
  'fault-value-format--length': 'fix'
  'fault-value-format--columns': 'fix'
  'fault-value-format--blank': 'fix'
  'fault-value-format--step': 'fix'
  'fault-value-format--marks': 'fix'
  'fault-value-format--other': 'fix'
  'fault-value-format--key': 'fix'
  'fault-value-format--key-id': 'fix'
  'fault-value-format--key-assessor': 'fix'
  'fault-faults-many': 'fix'
  'fault-faults-many--limit': 'fix'
  'member-standard-id': never
  'member-standard-edition': never
  'member-standard-title': never
  'member-standard-languages': never
  'member-standard-owner': never
  'member-standard-provenance': never
  'member-standard-clauses': never
  'member-standard-ballot-approve': never
  'member-standard-ballot-approve-share': never
  'member-standard-ballot-approve-of': never
  'member-standard-ballot-against-share': never
  'member-standard-ballot-against-of': never
  'member-standard-ballot-drafters': never
  'member-standard-ballot-unanswered': never
  'member-rules-revision': never
  'member-rules-provenance': never
  'member-rules-in-force': never
  'member-clause-id': never
  'member-input-type': never
  'member-assessor-merge-merge': never
  'member-rules-findings-met': never
  'member-rounding-decimals': never
  'member-condition-path': never
  'member-condition-operator': never
  'member-condition-value': never
  'member-condition-fact': never
  'member-condition-value-fact': never
  'member-expression-decimals': never
  'member-expression-round': never
  'member-expression-by': never
  'member-expression-lookup': never
  'member-expression-of': never
  'member-expression-bands': never
  'member-expression-through': never
  'member-expression-line': never
  'member-expression-median': never
  'member-expression-p10': never
  'member-expression-log-normal': never
  'member-weight-points': never
  'member-criterion-deduct': never
  'member-criterion-samples': never
  'member-criterion-rules': never
  'member-criterion-log-normal-median': never
  'member-criterion-log-normal-p10': never
  'member-alternative-event': never
  'member-alternative-event-type': never
  'member-part-max': never
  'member-combine-best': never
  'member-adjustment-add': never
  'member-clamp-when': never
  'member-veto-when': never
  'member-gate-levels-from': never
  'member-gate-otherwise-cap': never
  'member-in-force-from': never
  'member-once-clauses': never
  'member-example-title': never
  'member-example-assessment-date': never
  'member-answer-value-checked': never
  'member-answer-value-failed': never
  'member-entry-text': never
  'member-assessment-standard': never
  'member-assessment-date': never
  'member-decision-number': never
  'member-decision-decided-on': never
  'member-decision-issued-on': never
  'member-decision-valid-until': never
  'member-decision-level': never
  'member-decision-decision-maker': never
  'member-decision-body': never
  'member-decision-signatory': never
  'member-decision-body-name': never
  'member-report-body-name': never
  'member-report-team-items-name': never
  'member-report-team-items-part': never
  'member-report-reviewer-name': never
  'member-report-not-covered-items-what': never
  'member-report-not-covered-items-why': never
  'member-report-departures-items-what': never
  'member-report-departures-items-why': never
  'member-body-name': never
  'member-body-signatory': never
  'member-body-decision-maker': never
  'member-body-numbers': never
  'member-body-validity-months': never
  'member-body-surveillance-months': never
  'member-body-language': never
  'foresight-title': never
  'foresight-synthetic': never
  'foresight-synthetic-name': never
  'foresight-synthetic-reason': never
  'foresight-population': never
  'foresight-source': never
  'foresight-cross': never
  'foresight-crossed': never
  'foresight-before': never
  'foresight-after': never
  'foresight-difference': never
  'foresight-count': never
  'foresight-levels': never
  'foresight-level': never
  'foresight-no-level': never
  'foresight-points': never
  'foresight-spread': never
  'foresight-parts': never
  'foresight-part': never
  'foresight-total': never
  'foresight-clauses': never
  'foresight-clause': never
  'foresight-changed': never
  'foresight-no-change': never
  'foresight-nobody': never
  'foresight-moves': never
  'foresight-from': never
  'foresight-to': never
  'foresight-causes': never
  'foresight-cause': never
  'foresight-who': never
  'foresight-shown': never
  'foresight-row': never
  'foresight-crossing': never
  'foresight-standing-scored': never
  'foresight-standing': never
  'foresight-kind': never
  'foresight-why-points': never
  'foresight-why-points--details': never
  'foresight-why-clause': never
  'foresight-why-more': never
  'foresight-why-mark': never
  'foresight-why-level': never
  'foresight-why-gate': never
  'foresight-why-gate-gone': never
  'foresight-why-consequence': never
  'foresight-why-open': never
  'foresight-refused': never
  'home-title': never
  'home-lead': never
  'home-illustrative-why': never
  'home-paste': never
  'home-paste-why': never
  'home-standards': never
  'home-more': never
  'home-link-studio': never
  'home-link-register': never
  'home-link-check': never
  'home-link-verify': never
  'home-link-docs': never
  'home-link-openapi': never
  'home-link-schemas': never
  'home-link-problems': never
  'api-page-how': never
  'api-page-find': never
  'api-page-role': never
  'start-paste': never
  'start-paste-command': never
  'start-demo': never
  'start-demo-who': never
  'start-stop': never
  'start-operator': never
  'improvement-title': never
  'improvement-now': never
  'improvement-target': never
  'improvement-aimed': never
  'improvement-counted': never
  'improvement-counted-by': never
  'improvement-standing': never
  'improvement-standing-none': never
  'improvement-standing-points': never
  'improvement-standing-open': never
  'improvement-no-level': never
  'improvement-without-levels': never
  'improvement-highest': never
  'improvement-reached': never
  'improvement-impossible': never
  'improvement-impossible--looked': never
  'improvement-not-found': never
  'improvement-not-found--unbounded': never
  'improvement-cheapest': never
  'improvement-cheapest--found': never
  'improvement-other': never
  'improvement-plan': never
  'improvement-plan-clauses': never
  'improvement-plan-clauses--less': never
  'improvement-clauses': never
  'improvement-effort': never
  'improvement-lead': never
  'improvement-complete': never
  'improvement-complete--looked': never
  'improvement-incomplete': never
  'improvement-impossible-proven': never
  'improvement-impossible-looked': never
  'improvement-stays': never
  'improvement-stays-facts': never
  'improvement-stays-cases': never
  'improvement-stays-dates': never
  'improvement-stays-not-applicable': never
  'improvement-stays-sample-sizes': never
  'improvement-steps': never
  'improvement-step-of': never
  'improvement-way': never
  'improvement-barrier-points': never
  'improvement-barrier-points--less': never
  'improvement-barrier-threshold': never
  'improvement-barrier-gate': never
  'improvement-barrier-open': never
  'improvement-barrier-stays': never
  'improvement-barrier-together': never
  'improvement-clause': never
  'improvement-from': never
  'improvement-to': never
  'improvement-becomes': never
  'improvement-gain': never
  'improvement-effort-column': never
  'improvement-lead-column': never
  'improvement-points-change': never
  'improvement-step': never
  'improvement-answer-of': never
  'improvement-nothing': never
  'improvement-several': never
  'improvement-passed': never
  'improvement-ticked': never
  'improvement-gains': never
  'improvement-total': never
  'improvement-level': never
  'improvement-footing': never
  'improvement-margin': never
  'improvement-margin--less': never
  'improvement-fragile': never
  'improvement-fragile--looked': never
  'improvement-firm': never
  'improvement-firm--looked': never
  'improvement-then': never
  'improvement-hangs': never
  'improvement-hangs-alone': never
  'improvement-hangs-without': never
  'judging-title': never
  'judging-sentence': never
  'judging-no-sentence': never
  'judging-ask': never
  'judging-criterion': never
  'judging-ask-source': never
  'judging-criterion-source': never
  'judging-own-ask': never
  'judging-own-criterion': never
  'judging-ask-kind': never
  'judging-criterion-kind': never
  'judging-field': never
  'judging-figures': never
  'judging-figures-earned': never
  'judging-text': never
  'judging-column': never
  'judging-earned': never
  'judging-grade': never
  'judging-options': never
  'judging-shared-bands': never
  'judging-curve': never
  'judging-curve-point': never
  'judging-curve-named': never
  'judging-curve-place': never
  'judging-curve-keys': never
  'judging-curve-insert': never
  'judging-curve-delete': never
  'judging-add-row': never
  'judging-take-row': never
  'judging-veto': never
  'judging-rest': never
  'judging-json': never
  'judging-json-fault': never
  'judging-json-write': never
  'judging-json-back': never
  'judging-json-offered': never
  'judging-json-keys': never
  'judging-json-unknown': never
  'judging-jump': never
  'numbered': never
  'fact-points': never
  'fact-exact-points': never
  'fact-percent': never
  'fact-exact-percent': never
  'fact-max': never
  'fact-state': never
  'fact-met': never
  'fact-share': never
  'fact-checked': never
  'fact-failed': never
  'fact-passed': never
  'fact-count': never
  'fact-items': never
  'fact-worked-out': never
  'fact-several': never
  'fact-other': never
  'own-found': never
  'own-share': never
  'own-checked': never
  'own-failed': never
  'own-passed': never
  'own-count': never
  'own-items': never
  'total-points': never
  'total-exact-points': never
  'total-percent': never
  'total-exact-percent': never
  'total-max': never
  'total-state': never
  'level-rank': never
  'level-rank-by-points': never
  'count-met': never
  'count-minor': never
  'count-major': never
  'count-nonconformities': never
  'count-scored': never
  'count-not-applicable': never
  'count-not-checked': never
  'count-missing': never
  'assessment-date': never
  'points': never
  'points-fraction': never
  'percent': never
  'percent-of-maximum': never
  'measured': never
  'option-title': never
  'value-none': never
  'value-not-recorded': never
  'value-no-points': never
  'state-scored': never
  'state-not-applicable': never
  'state-not-checked': never
  'state-missing': never
  'state-uncomputed': never
  'state-unscored': never
  'state-hidden': never
  'state-not-scored': never
  'state-open': never
  'provenance-status': never
  'language-tag': never
  'language-name': never
  'value-text': never
  'value-list': never
  'value-object': never
  'value-nothing': never
  'no-figure': never
  'yes': never
  'no': never
  'list-more': never
  'list-nothing': never
  'list-comma': never
  'list-semicolon': never
  'list-sentence': never
  'did-you-mean': never
  'message-unknown': never
  'mutant-heading': never
  'mutant-refused': never
  'mutant-same': never
  'mutant-not-found': never
  'mutant-not-tried': never
  'mutant-missed': never
  'mutant-exchange-missed': never
  'mutant-shown': never
  'mutant-shown--within': never
  'mutant-shown--refused': never
  'mutant-shown--let-in': never
  'mutant-progress': never
  'mutant-place': never
  'mutant-place-alone': never
  'mutant-place-in': never
  'mutant-place-member': never
  'mutant-word': never
  'nonconformity-found': never
  'nonconformity-found-at': never
  'nonconformity-answered': never
  'nonconformity-closed': never
  'nonconformity-correction-done': never
  'nonconformity-do-answer-nonconformity': never
  'nonconformity-do-verify-correction': never
  'nonconformity-do-close-nonconformity': never
  'nonconformity-do-reopen-nonconformity': never
  'nonconformity-team-only': never
  'nonconformity-means-answer': never
  'nonconformity-means-verify': never
  'nonconformity-means-reopen': never
  'nonconformity-due': never
  'nonconformity-check-note': never
  'nonconformity-cause-missing': never
  'nonconformity-correction-missing': never
  'nonconformity-due-missing': never
  'nonconformity-note-missing': never
  'nonconformity-done-answer-nonconformity': never
  'nonconformity-done-verify-correction': never
  'nonconformity-done-close-nonconformity': never
  'nonconformity-done-reopen-nonconformity': never
  'nonconformity-raise': never
  'nonconformity-means-raise': never
  'nonconformity-clause': never
  'nonconformity-clause-choose': never
  'nonconformity-clause-missing': never
  'nonconformity-grade': never
  'nonconformity-grade-missing': never
  'nonconformity-statement': never
  'nonconformity-statement-missing': never
  'nonconformity-rests-on': never
  'nonconformity-submit-raise': never
  'nonconformity-done-raise': never
  'nonconformity-attach': never
  'nonconformity-attach-hint': never
  'nonconformity-attach-about': never
  'nonconformity-attached': never
  'nonconformity-team-work': never
  'nonconformity-team-state': never
  'past-name': never
  'past-day': never
  'past-yes': never
  'past-no': never
  'past-not-applicable': never
  'past-not-checked': never
  'past-none': never
  'past-no-headings': never
  'past-turned': never
  'past-heading-twice': never
  'past-not-yes-no': never
  'past-not-number': never
  'past-not-option': never
  'past-not-samples': never
  'past-not-day': never
  'past-hint-yes-no': never
  'past-hint-samples': never
  'past-hint-list': never
  'past-hint-cases': never
  'people-sign-in': never
  'people-sign-out': never
  'people-you-are': never
  'people-who': never
  'people-person': never
  'people-demo-choose': never
  'people-demo-keys': never
  'people-may': never
  'people-account': never
  'people-may-editor': never
  'people-may-approver': never
  'people-may-assessor': never
  'people-may-reviewer': never
  'people-may-decision-maker': never
  'people-may-clerk': never
  'people-may-reader': never
  'people-may-operator': never
  'people-may-contact': never
  'people-login': never
  'people-password': never
  'people-sign-in-why': never
  'people-first-time': never
  'people-forgotten': never
  'people-open-to-all': never
  'people-register': never
  'people-empty-login': never
  'people-empty-password': never
  'people-again': never
  'people-again-why': never
  'people-password-of': never
  'people-continue': never
  'people-someone-else': never
  'people-no-register': never
  'people-account-why': never
  'people-current-password': never
  'people-new-password': never
  'people-repeat-password': never
  'people-unlike': never
  'people-show-password': never
  'people-set-password': never
  'people-password-set': never
  'people-demo-no-password': never
  'people-second-factor': never
  'people-second-factor-why': never
  'people-second-factor-set': never
  'people-second-factor-begin': never
  'people-second-factor-anew': never
  'people-second-factor-scan': never
  'people-second-factor-code': never
  'people-second-factor-type': never
  'people-second-factor-confirm': never
  'people-code': never
  'people-code-hint': never
  'people-code-new-hint': never
  'people-recovery': never
  'people-withheld': never
  'people-second-factor-reset': never
  'people-second-factor-reset-why': never
  'people-second-factor-reset-done': never
  'people-title': never
  'people-name': never
  'people-roles': never
  'people-state': never
  'people-active': never
  'people-disabled': never
  'people-add': never
  'people-change': never
  'people-changed': never
  'people-added': never
  'people-login-hint': never
  'people-amend-why': never
  'people-half-name': never
  'people-organisation': never
  'people-choose': never
  'people-fill-in': never
  'people-operators-change': never
  'people-password-for': never
  'people-password-hint': never
  'people-password-make': never
  'people-password-set-for': never
  'people-password-given': never
  'people-unlock': never
  'people-unlocked': never
  'people-disable': never
  'people-enable': never
  'people-now-disabled': never
  'people-now-enabled': never
  'people-disable-why': never
  'people-enable-why': never
  'people-keys': never
  'people-no-keys': never
  'people-key-why': never
  'people-key-label': never
  'people-key-label-hint': never
  'people-key-person': never
  'people-key-scopes': never
  'people-key-until': never
  'people-key-make': never
  'people-key-made': never
  'people-copy': never
  'people-revoke': never
  'people-revoke-for-good': never
  'people-keep': never
  'people-revoked': never
  'people-scope-read': never
  'people-scope-work': never
  'people-scope-rules': never
  'people-scope-operate': never
  'people-setup': never
  'setup-title': never
  'setup-why': never
  'setup-ready': never
  'setup-done': never
  'setup-operator': never
  'setup-operator-is': never
  'setup-operator-what': never
  'setup-body': never
  'setup-body-printed': never
  'setup-body-change': never
  'setup-issuing': never
  'setup-rule': never
  'setup-value': never
  'setup-member': never
  'setup-numbers': never
  'setup-validity': never
  'setup-surveillance': never
  'setup-grant': never
  'setup-language': never
  'setup-language-zh': never
  'setup-language-en': never
  'setup-language-both': never
  'setup-signatory': never
  'setup-decider': never
  'setup-look-up': never
  'setup-none': never
  'setup-months': never
  'setup-days': never
  'setup-look-up-missing': never
  'setup-look-up-what': never
  'setup-people': never
  'setup-apart': never
  'setup-nobody': never
  'setup-next-person': never
  'path-title': never
  'path-why': never
  'path-read': never
  'path-read-what': never
  'path-try': never
  'path-try-what': never
  'path-issue': never
  'path-issue-what': never
  'path-check': never
  'path-check-what': never
  'path-people': never
  'path-people-what': never
  'path-begin-again': never
  'path-begin-again-what': never
  'path-beginning': never
  'path-begun': never
  'demonstration-none': never
  'path-begin-failed': never
  'problem-assessment-faulty': 'title' | 'meaning' | 'remedy'
  'problem-standard-unknown': 'title' | 'meaning' | 'remedy'
  'problem-revision-unknown': 'title' | 'meaning' | 'remedy'
  'problem-revision-not-in-force': 'title' | 'meaning' | 'remedy'
  'problem-revision-ambiguous': 'title' | 'meaning' | 'remedy'
  'problem-revision-sunset': 'title' | 'meaning' | 'remedy'
  'problem-level-unknown': 'title' | 'meaning' | 'remedy'
  'problem-edit-lost': 'title' | 'meaning' | 'remedy'
  'problem-pack-faulty': 'title' | 'meaning' | 'remedy'
  'problem-receipt-faulty': 'title' | 'meaning' | 'remedy'
  'problem-evaluators-differ': 'title' | 'meaning' | 'remedy'
  'problem-receipt-differs': 'title' | 'meaning' | 'remedy'
  'problem-decision-faulty': 'title' | 'meaning' | 'remedy'
  'problem-report-faulty': 'title' | 'meaning' | 'remedy'
  'problem-document-unfit': 'title' | 'meaning' | 'remedy'
  'problem-document-incomplete': 'title' | 'meaning' | 'remedy'
  'problem-template-unknown': 'title' | 'meaning' | 'remedy'
  'problem-template-faulty': 'title' | 'meaning' | 'remedy'
  'problem-templates-read-only': 'title' | 'meaning' | 'remedy'
  'problem-pdf-unavailable': 'title' | 'meaning' | 'remedy'
  'problem-pdf-failed': 'title' | 'meaning' | 'remedy'
  'problem-question-too-costly': 'title' | 'meaning' | 'remedy'
  'problem-record-unknown': 'title' | 'meaning' | 'remedy'
  'problem-record-faulty': 'title' | 'meaning' | 'remedy'
  'problem-record-taken': 'title' | 'meaning' | 'remedy'
  'problem-act-forbidden': 'title' | 'meaning' | 'remedy'
  'problem-act-untimely': 'title' | 'meaning' | 'remedy'
  'problem-duties-mixed': 'title' | 'meaning' | 'remedy'
  'problem-certificate-unfit': 'title' | 'meaning' | 'remedy'
  'problem-register-unfit': 'title' | 'meaning' | 'remedy'
  'problem-key-reused': 'title' | 'meaning' | 'remedy'
  'problem-sign-in-needed': 'title' | 'meaning' | 'remedy'
  'problem-sign-in-refused': 'title' | 'meaning' | 'remedy'
  'problem-sign-in-locked': 'title' | 'meaning' | 'remedy'
  'problem-second-factor-needed': 'title' | 'meaning' | 'remedy'
  'problem-second-factor-refused': 'title' | 'meaning' | 'remedy'
  'problem-access-refused': 'title' | 'meaning' | 'remedy'
  'problem-json-faulty': 'title' | 'meaning' | 'remedy'
  'problem-request-faulty': 'title' | 'meaning' | 'remedy'
  'problem-request-malformed': 'title' | 'meaning' | 'remedy'
  'problem-route-unknown': 'title' | 'meaning' | 'remedy'
  'problem-schema-unknown': 'title' | 'meaning' | 'remedy'
  'problem-example-unknown': 'title' | 'meaning' | 'remedy'
  'problem-status-list-missing': 'title' | 'meaning' | 'remedy'
  'problem-method-not-allowed': 'title' | 'meaning' | 'remedy'
  'problem-not-acceptable': 'title' | 'meaning' | 'remedy'
  'problem-record-changed': 'title' | 'meaning' | 'remedy'
  'problem-precondition-missing': 'title' | 'meaning' | 'remedy'
  'problem-idempotency-key-missing': 'title' | 'meaning' | 'remedy'
  'problem-register-unavailable': 'title' | 'meaning' | 'remedy'
  'problem-request-timeout': 'title' | 'meaning' | 'remedy'
  'problem-body-too-large': 'title' | 'meaning' | 'remedy'
  'problem-media-type-unsupported': 'title' | 'meaning' | 'remedy'
  'problem-too-many-requests': 'title' | 'meaning' | 'remedy'
  'problem-host-unknown': 'title' | 'meaning' | 'remedy'
  'problem-header-too-large': 'title' | 'meaning' | 'remedy'
  'problem-internal': 'title' | 'meaning' | 'remedy'
  'problem-not-ready': 'title' | 'meaning' | 'remedy'
  'problem-too-busy': 'title' | 'meaning' | 'remedy'
  'problems-title': never
  'problems-lead': never
  'problems-status': never
  'problems-code': never
  'problems-what': never
  'problems-meaning': never
  'problems-remedy': never
  'proof-level-never-reached': 'sought' | 'fix'
  'proof-level-never-reached--less': 'sought' | 'fix'
  'proof-level-always-passed-over': 'sought' | 'fix'
  'proof-level-cancelled': 'sought' | 'fix'
  'proof-level-cancelled--less': 'sought' | 'fix'
  'proof-gate-cancels-level': 'sought' | 'fix'
  'proof-gate-never-holds': 'sought' | 'fix'
  'proof-gate-never-fails': 'sought' | 'fix'
  'proof-gate-over-nobody': 'sought' | 'fix'
  'proof-floor-never-met': 'sought' | 'fix'
  'proof-floor-never-fails': 'sought' | 'fix'
  'proof-floor-falls': 'fix'
  'proof-floor-falls--none': 'fix'
  'proof-cap-idle': 'sought' | 'fix'
  'proof-lower-bound-idle': 'sought' | 'fix'
  'proof-clamp-idle': 'sought' | 'fix'
  'proof-adjustment-never-fires': 'sought' | 'fix'
  'proof-adjustment-changes-nothing': 'sought' | 'fix'
  'proof-adjustment-bound-idle': 'sought' | 'fix'
  'proof-alternative-dead': 'sought' | 'fix'
  'proof-choice-dead': 'sought' | 'fix'
  'proof-clause-never-applies': 'sought' | 'fix'
  'proof-applicability-idle': 'sought' | 'fix'
  'proof-clause-never-earns': 'sought' | 'fix'
  'proof-clause-without-effect': 'sought' | 'fix'
  'proof-qualifier-never-holds': 'sought' | 'fix'
  'proof-band-gap': 'fix'
  'proof-band-overlap': 'fix'
  'proof-criterion-not-monotone': 'fix'
  'proof-criterion-not-monotone--peak': 'fix'
  'proof-not-monotone': 'fix'
  'proof-not-monotone--less': 'fix'
  'proof-rounding-decides': 'fix'
  'proof-order-matters': 'fix'
  'proof-points-above-maximum': 'fix'
  'proof-points-below-zero': 'fix'
  'proof-table-entry-missing': 'fix'
  'proof-title-disagrees--scope': 'fix'
  'proof-title-disagrees--basis': 'fix'
  'proof-title-disagrees--basis-noted': 'fix'
  'proof-title-disagrees--edition': 'fix'
  'proof-title-disagrees--basis-year': 'fix'
  'proof-gate': never
  'proof-level-needs': never
  'proof-clause': never
  'proof-veto': never
  'proof-mandatory': never
  'proof-minimum': never
  'proof-part': never
  'proof-total': never
  'proof-shows-it': never
  'proof-shows-instead': never
  'proof-shows-nearest': never
  'proof-shows-at': never
  'proof-shows-before': never
  'proof-shows-after': never
  'proof-shows-unchanged': never
  'proof-witness': never
  'proof-answers-best': never
  'proof-answers-except': never
  'proof-answer': never
  'proof-outcome': never
  'proof-no-level': never
  'proof-given-nothing': never
  'proof-given-sample': never
  'proof-given-state': never
  'proof-reason-not-applicable': never
  'proof-reason-not-checked': never
  'proof-case': never
  'proof-heading-none': never
  'proof-heading': never
  'proof-remark': never
  'proof-place': never
  'proof-ground-boxes': never
  'proof-ground-form': never
  'proof-ground-sought': never
  'proof-fix-sought': never
  'proof-undecided': never
  'proof-counts': never
  'proof-unproved': never
  'proof-looked-for': never
  'proof-looked-for-not-monotone': never
  'proof-looked-for-order-matters': never
  'proof-looked-for-points-above-maximum': never
  'proof-looked-for-points-below-zero': never
  'proof-looked-for-rounding-decides': never
  'proof-looked-for-floor-falls': never
  'proof-looked-for-table-entry-missing': never
  'proof-partial': never
  'proof-scope': never
  'boundary-mark-reached': never
  'boundary-mark-missed': never
  'boundary-gate-fails': never
  'boundary-gate-holds': never
  'boundary-bands': never
  'boundary-written': never
  'public-register': never
  'public-number-or-holder': never
  'public-status': never
  'public-status-any': never
  'public-search': never
  'public-none-found': never
  'public-page-first': never
  'public-page-next': never
  'public-as-data': never
  'public-credit-code': never
  'public-held-by': never
  'public-held-by-short': never
  'public-address': never
  'public-scope': never
  'public-sites': never
  'public-gap': never
  'public-first-issued': never
  'public-body': never
  'public-as-of': never
  'public-since': never
  'public-meaning-active': never
  'public-meaning-suspended': never
  'public-meaning-withdrawn': never
  'public-meaning-expired': never
  'public-meaning-superseded': never
  'public-specimen-status': never
  'public-unknown-why': never
  'public-check': never
  'public-check-hint': never
  'public-check-file': never
  'public-check-now': never
  'public-checked': never
  'public-checked-genuine': never
  'public-checked-altered': never
  'public-trouble-no-file': never
  'public-trouble-too-large': never
  'public-trouble-too-often': never
  'public-trouble-broken': never
  'public-offline': never
  'public-proof': never
  'publication-open': never
  'publication-ready': never
  'publication-ready-what': never
  'publication-open-what': never
  'publication-published': never
  'publication-published-what': never
  'publication-withdrawn': never
  'publication-read-it': never
  'publication-list': never
  'publication-mark-met': never
  'publication-mark-open': never
  'publication-mark-hint': never
  'publication-mark-unasked': never
  'publication-check': never
  'publication-translations': never
  'publication-examples': never
  'publication-dates': never
  'publication-name': never
  'publication-comments': never
  'publication-ballot': never
  'publication-submission': never
  'publication-comparison': never
  'publication-second-person': never
  'publication-proof': never
  'publication-mutants': never
  'publication-check-met': never
  'publication-translations-met': never
  'publication-examples-met': never
  'publication-dates-met': never
  'publication-dates-unread': never
  'publication-name-met': never
  'publication-comments-met': never
  'publication-ballot-met': never
  'publication-submission-met': never
  'publication-submission-open': never
  'publication-comparison-met': never
  'publication-comparison-needless': never
  'publication-second-met': never
  'publication-second-open': never
  'publication-second-who': never
  'publication-second-none': never
  'publication-second-involved': never
  'publication-faults-more': never
  'publication-go-workbench': never
  'publication-go-comments': never
  'publication-go-ballot': never
  'publication-go-comparison': never
  'publication-submit': never
  'publication-return': never
  'publication-return-reason': never
  'publication-return-do': never
  'publication-ask-proof': never
  'publication-ask-mutants': never
  'publication-proof-what': never
  'publication-proof-clean': never
  'publication-proof-found': never
  'publication-mutants-what': never
  'publication-mutants-clean': never
  'publication-mutants-missed': never
  'publication-exactly': never
  'publication-exactly-what': never
  'publication-unsound': never
  'publication-digest': never
  'publication-in-force': never
  'publication-in-force-from': never
  'publication-in-force-to': never
  'publication-papers': never
  'publication-annex': never
  'publication-drafting-note': never
  'publication-standard-text': never
  'publication-assessment-sheet': never
  'publication-comparison-paper': never
  'publication-changes': never
  'publication-against': never
  'publication-clauses-changed': never
  'publication-effects-ask': never
  'publication-effects': never
  'publication-effects-none': never
  'publication-effect-keeps': never
  'publication-effect-rises': never
  'publication-effect-falls': never
  'publication-effect-needs-new-evidence': never
  'publication-effect-cannot-be-scored': never
  'publication-carry': never
  'publication-end': never
  'publication-read': never
  'publication-read-mine': never
  'publication-read-later': never
  'publication-read-who': never
  'publication-publish': never
  'publication-publish-sure': never
  'publication-publish-do': never
  'publication-not-yet': never
  'publication-missing': never
  'publication-done': never
  'publication-further-what': never
  'publication-further-kind': never
  'finding-scored': never
  'finding-scored--say': never
  'finding-counted': never
  'finding-state': never
  'finding-state--reason': never
  'lack-points': never
  'lack-points--percent': never
  'lack-points--equal': never
  'lack-adjustment': never
  'block-fact': never
  'block-clause': never
  'block-clause--reason': never
  'lack-behind': never
  'lack-no-value': never
  'block-part': never
  'block-total': never
  'block-level': never
  'block-adjustment': never
  'decision-titled': never
  'receipt-note-format-1': never
  'receipt-note-withdrawn': never
  'receipt-note-replaced': never
  'receipt-note-version': never
  'unresolved-spread': never
  'unresolved-assessors': never
  'unresolved-results': never
  'refusal-standard-unknown': never
  'refusal-standard-unknown--known': never
  'refusal-revision-unknown': never
  'refusal-revision-unknown--edition': never
  'refusal-revision-unknown--number': never
  'refusal-revision-unknown--digest': never
  'refusal-revision-unknown--number-digest': never
  'refusal-revision-unknown--pack': never
  'refusal-revision-unknown--receipt': never
  'refusal-revision-ambiguous': never
  'refusal-revision-ambiguous--editions': never
  'refusal-revision-ambiguous--date': never
  'refusal-revision-not-in-force': never
  'refusal-revision-not-in-force--early': never
  'refusal-revision-sunset': never
  'revision-span': never
  'revision-span--ended': never
  'revision-span--faulty': never
  'refusal-pack-faulty': never
  'refusal-pack-faulty--examples': never
  'refusal-pack-faulty--receipt': never
  'refusal-pack-faulty--candidate': never
  'refusal-pack-faulty--changed': never
  'refusal-edit-lost': never
  'refusal-assessment-faulty': never
  'refusal-assessment-faulty--shape': never
  'refusal-assessment-faulty--forbidden': never
  'refusal-assessment-faulty--some': never
  'refusal-assessment-faulty--none': never
  'refusal-assessment-faulty--standard': never
  'refusal-assessment-faulty--elsewhere': never
  'refusal-assessment-faulty--several-revisions': never
  'refusal-receipt-faulty': never
  'refusal-receipt-differs': never
  'refusal-decision-faulty': never
  'refusal-report-faulty': never
  'refusal-evaluators-differ': never
  'refusal-evaluators-differ--faulty': never
  'refusal-evaluators-differ--plan': never
  'refusal-level-unknown': never
  'refusal-level-unknown--result': never
  'refusal-record-unknown--evaluations': never
  'refusal-document-unfit--made-from': never
  'refusal-document-incomplete': never
  'refusal-template-unknown': never
  'refusal-template-unknown--language': never
  'refusal-template-unknown--digest': never
  'refusal-template-faulty': never
  'refusal-templates-read-only': never
  'refusal-pdf-unavailable--office': never
  'refusal-pdf-unavailable--bridge': never
  'refusal-pdf-unavailable--broken': never
  'refusal-question-too-costly': never
  'refusal-question-too-costly--whole-pack': never
  'refusal-pdf-failed': never
  'office-own-fonts': never
  'office-ended': never
  'office-ended--code': never
  'office-slow': never
  'office-complaint': never
  'refusal-pdf-failed--fonts': never
  'refusal-pdf-failed--characters': never
  'refusal-pdf-failed--fonts-and-characters': never
  'refusal-pdf-failed--unnamed': never
  'refusal-pdf-failed--lost': never
  'refusal-pdf-failed--silent': never
  'role-editor': never
  'role-approver': never
  'role-assessor': never
  'role-reviewer': never
  'role-decision-maker': never
  'role-clerk': never
  'role-reader': never
  'role-operator': never
  'role-contact': never
  'record-organisation': never
  'record-application': never
  'record-assessment': never
  'record-answer-sheet': never
  'record-evaluation': never
  'record-nonconformity': never
  'record-review': never
  'record-decision': never
  'record-certificate': never
  'record-surveillance': never
  'record-complaint': never
  'record-revision': never
  'record-consultation': never
  'record-ballot': never
  'record-comment-link': never
  'record-comment': never
  'record-batch': never
  'record-person': never
  'record-api-key': never
  'record-signing-key': never
  'state-organisation-active': never
  'state-organisation-merged': never
  'state-application-received': never
  'state-application-under-review': never
  'state-application-accepted': never
  'state-application-refused': never
  'state-application-withdrawn': never
  'state-assessment-planned': never
  'state-assessment-in-progress': never
  'state-assessment-evaluated': never
  'state-assessment-reviewed': never
  'state-assessment-decided': never
  'state-assessment-reopened': never
  'state-assessment-concluded': never
  'state-assessment-abandoned': never
  'state-nonconformity-open': never
  'state-nonconformity-answered': never
  'state-nonconformity-verified': never
  'state-nonconformity-closed': never
  'state-nonconformity-reopened': never
  'state-nonconformity-void': never
  'state-certificate-intended': never
  'state-certificate-active': never
  'state-certificate-suspended': never
  'state-certificate-withdrawn': never
  'state-certificate-expired': never
  'state-certificate-superseded': never
  'state-surveillance-due': never
  'state-surveillance-overdue': never
  'state-surveillance-passed': never
  'state-surveillance-failed': never
  'state-surveillance-lapsed': never
  'state-complaint-received': never
  'state-complaint-assigned': never
  'state-complaint-resolved': never
  'state-revision-draft': never
  'state-revision-in-review': never
  'state-revision-published': never
  'state-revision-withdrawn': never
  'state-consultation-running': never
  'state-consultation-concluded': never
  'state-ballot-held': never
  'state-ballot-cancelled': never
  'state-comment-link-active': never
  'state-comment-link-revoked': never
  'state-comment-open': never
  'state-comment-answered': never
  'state-batch-asked': never
  'state-batch-stopped': never
  'state-person-active': never
  'state-person-disabled': never
  'state-api-key-active': never
  'state-api-key-revoked': never
  'state-signing-key-active': never
  'state-signing-key-retired': never
  'state-signing-key-revoked': never
  'act-register-organisation': never
  'act-amend-organisation': never
  'act-merge-organisation': never
  'act-receive-application': never
  'act-start-application-review': never
  'act-accept-application': never
  'act-refuse-application': never
  'act-withdraw-application': never
  'act-plan-assessment': never
  'act-change-plan': never
  'act-start-assessment': never
  'act-record-answers': never
  'act-record-consensus': never
  'act-attach-evidence': never
  'act-report-assessment': never
  'act-evaluate-assessment': never
  'act-review-evaluation': never
  'act-return-assessment': never
  'act-decide-certification': never
  'act-reopen-assessment': never
  'act-take-over-answers': never
  'act-conclude-assessment': never
  'act-abandon-assessment': never
  'act-raise-nonconformity': never
  'act-answer-nonconformity': never
  'act-verify-correction': never
  'act-close-nonconformity': never
  'act-reopen-nonconformity': never
  'act-hand-over-nonconformity': never
  'act-void-nonconformity': never
  'act-intend-certificate': never
  'act-publish-certificate': never
  'act-suspend-certificate': never
  'act-restore-certificate': never
  'act-withdraw-certificate': never
  'act-reissue-certificate': never
  'act-propose-change': never
  'act-confirm-change': never
  'act-decline-change': never
  'act-carry-suspension': never
  'act-carry-withdrawal': never
  'act-reopen-withdrawal': never
  'act-reinstate-certificate': never
  'act-reduce-certificate': never
  'act-supersede-certificate': never
  'act-expire-certificate': never
  'act-plan-surveillance': never
  'act-assess-surveillance': never
  'act-pass-surveillance': never
  'act-fail-surveillance': never
  'act-mark-overdue': never
  'act-carry-surveillance': never
  'act-resume-surveillance': never
  'act-lapse-surveillance': never
  'act-reinstate-surveillance': never
  'act-receive-complaint': never
  'act-assign-complaint': never
  'act-attach-complaint-file': never
  'act-resolve-complaint': never
  'act-ask-batch': never
  'act-retry-batch': never
  'act-stop-batch': never
  'act-import-revision': never
  'act-edit-revision': never
  'act-submit-revision': never
  'act-return-revision': never
  'act-publish-revision': never
  'act-read-comparison': never
  'act-withdraw-revision': never
  'act-open-consultation': never
  'act-amend-consultation': never
  'act-conclude-consultation': never
  'act-open-ballot': never
  'act-cast-vote': never
  'act-cancel-ballot': never
  'act-make-comment-link': never
  'act-revoke-comment-link': never
  'act-receive-comment': never
  'act-support-comment': never
  'act-answer-comment': never
  'act-add-person': never
  'act-amend-person': never
  'act-disable-person': never
  'act-enable-person': never
  'act-set-password': never
  'act-enrol-second-factor': never
  'act-reset-second-factor': never
  'act-make-api-key': never
  'act-revoke-api-key': never
  'act-make-signing-key': never
  'act-move-signing-key': never
  'act-retire-signing-key': never
  'act-revoke-signing-key': never
  'refusal-act-forbidden': never
  'refusal-act-forbidden--own': never
  'refusal-act-forbidden--disabled': never
  'refusal-act-forbidden--audit': never
  'refusal-act-untimely--last-operator': never
  'refusal-act-untimely--key-outside': never
  'refusal-act-untimely--key-ended': never
  'refusal-act-untimely--key-not-inside': never
  'refusal-act-untimely--key-file-other': never
  'refusal-act-untimely': never
  'refusal-act-untimely--application-not-accepted': never
  'refusal-act-untimely--assessment-on-application': never
  'refusal-act-untimely--answers-changed': never
  'refusal-act-untimely--nonconformity': never
  'refusal-act-untimely--not-live': never
  'refusal-act-untimely--grant-over': never
  'refusal-act-untimely--decision-newer': never
  'refusal-act-untimely--withdrawn-since': never
  'refusal-act-untimely--grant-waiting': never
  'refusal-act-untimely--paper-pending': never
  'refusal-act-untimely--not-in-force': never
  'refusal-act-untimely--organisation-merged': never
  'refusal-act-untimely--merger-issuing': never
  'refusal-act-untimely--of-surveillance': never
  'refusal-act-untimely--not-watched': never
  'refusal-act-untimely--surveillance-unassessed': never
  'refusal-act-untimely--preview': never
  'refusal-act-untimely--reopening-over': never
  'refusal-act-untimely--withdrawal-final': never
  'refusal-act-untimely--slip-issued': never
  'refusal-act-untimely--slip-late': never
  'refusal-act-untimely--certificate-stands': never
  'refusal-act-untimely--decision-overtaken': never
  'refusal-act-untimely--batch-stopped': never
  'refusal-act-untimely--not-drafted': never
  'refusal-act-untimely--consultation-awaited': never
  'refusal-act-untimely--consultation-concluded': never
  'refusal-act-untimely--not-balloted': never
  'refusal-act-untimely--ballot-held': never
  'refusal-act-untimely--ballot-awaited': never
  'refusal-act-untimely--ballot-over': never
  'refusal-duties-mixed--team-excluded': never
  'refusal-duties-mixed--team-only': never
  'refusal-duties-mixed--lead-only': never
  'refusal-duties-mixed--decided': never
  'refusal-duties-mixed--assessed': never
  'refusal-duties-mixed--proposed': never
  'refusal-duties-mixed--edited': never
  'refusal-duties-mixed--handler-only': never
  'refusal-duties-mixed--handler-involved': never
  'refusal-duties-mixed--party': never
  'refusal-duties-mixed--joins': never
  'refusal-duties-mixed--no-voter': never
  'refusal-record-unknown': never
  'refusal-record-unknown--evidence': never
  'refusal-record-unknown--complaint-file': never
  'refusal-record-unknown--notice': never
  'refusal-record-unknown--number': never
  'refusal-record-unknown--no-register': never
  'refusal-record-taken--assessment-of': never
  'refusal-record-taken--assessment-of-surveillance': never
  'refusal-record-taken--certificate-of': never
  'refusal-record-taken--intended-certificate': never
  'refusal-record-taken--live-certificate': never
  'refusal-record-taken--replacement-of-certificate': never
  'refusal-record-taken--credit-code': never
  'refusal-record-taken--credit-code-of': never
  'refusal-record-taken--merger': never
  'refusal-record-taken--login': never
  'refusal-record-taken--other': never
  'refusal-record-taken--scope': never
  'refusal-record-taken--published': never
  'refusal-record-taken--revision': never
  'refusal-record-faulty': never
  'subject-organisation': never
  'subject-merger': never
  'subject-application': never
  'subject-refusal': never
  'subject-withdrawal': never
  'subject-plan': never
  'subject-return': never
  'subject-abandonment': never
  'subject-review': never
  'subject-decision': never
  'subject-batch': never
  'subject-stop': never
  'subject-restoration': never
  'subject-notice': never
  'subject-complaint': never
  'subject-assignment': never
  'subject-answer': never
  'subject-verification': never
  'subject-reopening': never
  'subject-surveillance': never
  'subject-evaluation': never
  'subject-report': never
  'subject-assessment': never
  'subject-nonconformity': never
  'subject-evidence': never
  'subject-complaint-file': never
  'subject-consensus': never
  'subject-reduction': never
  'subject-reissue': never
  'subject-change': never
  'subject-answer-sheet': never
  'subject-revision': never
  'subject-consultation': never
  'subject-ballot': never
  'subject-vote': never
  'subject-comment-link': never
  'subject-comment': never
  'subject-comparison': never
  'subject-sheet': never
  'subject-edit': never
  'subject-person': never
  'subject-password': never
  'subject-api-key': never
  'subject-certification-body': never
  'refusal-certificate-unfit': never
  'refusal-certificate-unfit--refused': never
  'refusal-certificate-unfit--claim': never
  'refusal-key-reused': never
  'refusal-register-unfit': never
  'job-failed': never
  'job-worker-died': never
  'storage-held': never
  'storage-read-only': never
  'storage-disk': never
  'storage-damaged': never
  'storage-full': never
  'storage-closed': never
  'storage-connection': never
  'storage-resources': never
  'storage-stopping': never
  'storage-postgres-disk': never
  'storage-slow': never
  'storage-conflict': never
  'storage-no-answer': never
  'storage-clock-back': never
  'storage-readable': never
  'storage-newer': never
  'storage-foreign': never
  'storage-failed': never
  'storage-unsafe': never
  'storage-without-log': never
  'signing-key-unreadable': never
  'signing-key-unwritable': never
  'signing-key-readable': never
  'signing-key-faulty': never
  'signing-key-kind': never
  'signing-key-passphrase-missing': never
  'signing-key-passphrase-wrong': never
  'signing-command-failed': never
  'signing-command-unusable': never
  'signing-command-busy': never
  'secrets-key-missing': never
  'secrets-key-other': never
  'secrets-key-short': never
  'secrets-key-readable': never
  'secrets-key-unreadable': never
  'signing-key-away': never
  'signing-key-other': never
  'signing-key-other--inside': never
  'copy-register-missing': never
  'copy-place-taken': never
  'copy-file-damaged': never
  'copy-trail-broken': never
  'copy-file-exists': never
  'archive-newer': never
  'archive-other': never
  'archive-too-long': never
  'archive-altered': never
  'archive-table-unknown': never
  'archive-cut-short': never
  'archive-unreadable': never
  'age-recipient-faulty': never
  'age-recipient-secret': never
  'age-recipients-missing': never
  'age-identity-missing': never
  'age-identity-faulty': never
  'age-identity-other': never
  'age-passphrase': never
  'age-altered': never
  'log-key-missing': never
  'log-checkpoint-faulty': never
  'log-shorter': never
  'log-other-history': never
  'witness-checkpoint-missing': never
  'witness-key-unknown': never
  'witness-signature-false': never
  'witness-key-revoked': never
  'witness-other-log': never
  'witness-kept-faulty': never
  'witness-tile-missing': never
  'checkpoint-false': never
  'checkpoint-key-unknown': never
  'checkpoint-shorter--trail': never
  'checkpoint-shorter--certificates': never
  'checkpoint-other': never
  'trail-head-missing': never
  'trail-head-altered': never
  'trail-links-missing': never
  'trail-link-missing': never
  'trail-link-order': never
  'trail-link-altered': never
  'trail-link-early': never
  'trail-record-altered': never
  'trail-record-gone': never
  'trail-search-altered': never
  'trail-search-stray': never
  'trail-row-altered': never
  'trail-attempts-altered': never
  'trail-row-stray': never
  'trail-row-gone': never
  'trail-head-other': never
  'trail-file-altered': never
  'reminders-title': never
  'reminder-certificate-ends': never
  'reminder-surveillance-due': never
  'reminder-surveillance-overdue': never
  'reminder-day': never
  'ruler-title': never
  'ruler-unchanged': never
  'ruler-changes': never
  'ruler-change': never
  'ruler-rounding-of': never
  'ruler-crossed': never
  'ruler-rise': never
  'ruler-fall': never
  'ruler-other': never
  'ruler-faulty': never
  'ruler-faulty-line': never
  'ruler-against': never
  'ruler-unreadable': never
  'ruler-thousands': never
  'ruler-population': never
  'ruler-synthetic': never
  'ruler-file': never
  'ruler-register': never
  'ruler-synthetic-what': never
  'ruler-file-what': never
  'ruler-here': never
  'ruler-file-here': never
  'ruler-size': never
  'ruler-seed': never
  'ruler-choose-file': never
  'ruler-file-form': never
  'ruler-register-here': never
  'ruler-register-sign-in': never
  'ruler-register-what': never
  'ruler-register-reading': never
  'ruler-register-left-out': never
  'ruler-register-nobody': never
  'ruler-register-too-many': never
  'ruler-blank-sheet': never
  'ruler-bad-cell': never
  'ruler-old-workbook': never
  'ruler-no-workbook': never
  'ruler-sheet-unused': never
  'ruler-sheet-unanswered': never
  'ruler-bad-lines': never
  'ruler-no-good-line': never
  'ruler-empty-file': never
  'ruler-bad-line': never
  'ruler-without-bad': never
  'ruler-left-out': never
  'ruler-too-many': never
  'ruler-line-no-json': never
  'ruler-line-no-assessment': never
  'ruler-line-other': never
  'ruler-line-fault': never
  'ruler-row': never
  'ruler-opening': never
  'ruler-opening-first': never
  'ruler-failed': never
  'ruler-plot': never
  'ruler-plot-label': never
  'ruler-mark': never
  'ruler-mark-lower': never
  'ruler-mark-raise': never
  'ruler-moved': never
  'ruler-below': never
  'ruler-without': never
  'ruler-held-back': never
  'ruler-no-marks': never
  'ruler-move-call': never
  'ruler-changed': never
  'ruler-undo-all': never
  'ruler-thresholds': never
  'ruler-weights': never
  'ruler-pick-weight': never
  'ruler-weight-of': never
  'ruler-weights-total': never
  'ruler-roundings': never
  'ruler-stage': never
  'ruler-decimals-of': never
  'ruler-way-of': never
  'ruler-decimals': never
  'ruler-not-rounded': never
  'ruler-mode': never
  'ruler-keys': never
  'ruler-frame': never
  'ruler-levels': never
  'ruler-now': never
  'ruler-after': never
  'ruler-difference': never
  'ruler-moves': never
  'ruler-who': never
  'ruler-all': never
  'ruler-rises': never
  'ruler-falls': never
  'ruler-others': never
  'ruler-show': never
  'ruler-organisation': never
  'ruler-invented': never
  'ruler-level': never
  'ruler-cause': never
  'ruler-nobody': never
  'ruler-shown': never
  'ruler-more': never
  'ruler-pair-hint': never
  'ruler-pair-keys': never
  'ruler-before': never
  'ruler-under': never
  'ruler-of': never
  'ruler-all-rows': never
  'ruler-moved-rows': never
  'ruler-total': never
  'ruler-why': never
  'ruler-in-calculator': never
  'ruler-draft': never
  'required-number': never
  'required-date': never
  'required-words': never
  'condition-found': never
  'condition-judged': never
  'condition-asks': never
  'condition-met': never
  'condition-met-unwanted': never
  'condition-and': never
  'condition-or': never
  'condition-not': never
  'condition-must-not': never
  'condition-named': never
  'condition-named-not': never
  'condition-named-must-not': never
  'setting-host': 'usual'
  'setting-port': 'usual'
  'setting-root': 'usual'
  'setting-templates': 'usual'
  'setting-mode': 'usual'
  'setting-data': 'usual'
  'setting-database-url': 'usual'
  'setting-body': 'usual'
  'setting-operator': 'usual'
  'setting-operator-password': 'usual'
  'setting-signing-key': 'usual'
  'setting-signing-passphrase': 'usual'
  'setting-signing-command': 'usual'
  'setting-second-factor': 'usual'
  'setting-secrets-key': 'usual'
  'setting-proxy': 'usual'
  'setting-log-level': 'usual'
  'setting-body-limit': 'usual'
  'setting-close-after-ms': 'usual'
  'setting-drain-ms': 'usual'
  'setting-backups': 'usual'
  'setting-allowed-host': never
  'setting-allowed-port': never
  'setting-allowed-root': never
  'setting-allowed-templates': never
  'setting-allowed-mode': never
  'setting-allowed-data': never
  'setting-allowed-database-url': never
  'setting-allowed-body': never
  'setting-allowed-operator': never
  'setting-allowed-operator-password': never
  'setting-allowed-signing-key': never
  'setting-allowed-signing-passphrase': never
  'setting-allowed-signing-command': never
  'setting-allowed-second-factor': never
  'setting-allowed-secrets-key': never
  'setting-allowed-proxy': never
  'setting-allowed-log-level': never
  'setting-allowed-body-limit': never
  'setting-allowed-close-after-ms': never
  'setting-allowed-drain-ms': never
  'setting-allowed-backups': never
  'config-refused': never
  'config-value': never
  'config-value--secret': never
  'config-unknown': never
  'config-unknown--meant': never
  'config-demo-network': never
  'config-body-missing': never
  'config-host-plain': never
  'config-database-plain': never
  'config-log-silent': never
  'config-demo-signing': never
  'config-signing-twice': never
  'standard-gate-otherwise': never
  'standard-gate-cap': never
  'page-home': never
  'page-skip': never
  'page-rooms': never
  'page-crumbs': never
  'page-room-standards': never
  'page-room-register': never
  'page-room-check': never
  'page-stars': never
  'standards-lead': never
  'standards-none': never
  'standard-contents': never
  'standard-edition': never
  'standard-revision': never
  'standard-in-force': never
  'standard-not-in-force': never
  'standard-faulty': never
  'standard-mark-illustrative': never
  'standard-mark-draft': never
  'standard-calculator': never
  'standard-what-if': never
  'standard-annex': never
  'standard-text': never
  'standard-assessment-sheet': never
  'standard-workbook': never
  'standard-levels': never
  'standard-full': never
  'standard-ruler': never
  'standard-level': never
  'standard-level-mark': never
  'standard-level-percent': never
  'standard-level-needs': never
  'standard-reason': never
  'standard-gates': never
  'standard-gates-why': never
  'standard-gate': never
  'standard-gate-asked': never
  'standard-gate-not-asked': never
  'standard-gate-fails': never
  'standard-clauses': never
  'standard-clauses-why': never
  'standard-open-all': never
  'standard-close-all': never
  'standard-clause': never
  'standard-requirement': never
  'standard-weight': never
  'standard-points-unit': never
  'standard-answer-to-points': never
  'standard-how': never
  'standard-curve': never
  'standard-chart': never
  'standard-share': never
  'standard-not-scored': never
  'standard-sum': never
  'standard-why-weight': never
  'standard-evidence': never
  'standard-effort': never
  'standard-lead-days': never
  'standard-not-applicable': never
  'standard-not-applicable-may': never
  'standard-general': never
  'standard-history': never
  'standard-from': never
  'standard-from-to': never
  'standard-compare': never
  'standard-sources': never
  'standard-foot': never
  'standard-none-in-force': never
  'standard-several-in-force': never
  'page-problem-next': never
  'studio-title': never
  'studio-needs-script': never
  'studio-building': never
  'studio-unbuilt': never
  'studio-not-built': never
  'studio-skip': never
  'studio-navigation': never
  'studio-place': never
  'studio-standards': never
  'studio-drafts': never
  'studio-people': never
  'studio-certificates': never
  'studio-decisions': never
  'studio-begin': never
  'studio-begin-standards': never
  'studio-begin-drafts': never
  'studio-begin-certificates': never
  'studio-begin-people': never
  'studio-revision': never
  'studio-missing': never
  'studio-missing-what': never
  'studio-waiting': never
  'studio-offline': never
  'studio-unanswered': never
  'studio-failed': never
  'studio-failed-id': never
  'studio-retry': never
  'studio-stop': never
  'studio-stopped': never
  'studio-changed-meanwhile': never
  'studio-changed-member': never
  'studio-look-again': never
  'studio-seconds': never
  'studio-stars': never
  'studio-illustrative': never
  'studio-draft': never
  'studio-find': never
  'studio-find-what': never
  'studio-find-hint': never
  'studio-find-kind': never
  'studio-find-count': never
  'studio-find-none': never
  'studio-find-register': never
  'template-usable': never
  'template-unusable': never
  'template-tags': never
  'template-unused': never
  'template-fonts': never
  'template-fonts--none': never
  'template-sampled': never
  'template-meaning--example': never
  'template-meaning-at': never
  'template-meaning-required': never
  'template-meaning-optional': never
  'template-kind-heading': never
  'template-column-kind': never
  'template-column-language': never
  'template-column-scope': never
  'template-column-digest': never
  'template-everybody': never
  'fault-tag-unopened': 'fix'
  'fault-tag-unclosed': 'fix'
  'fault-tag-full-width': 'fix'
  'fault-tag-triple': 'fix'
  'fault-tag-broken': 'fix'
  'fault-tag-unescaped': 'fix'
  'fault-tag-partial': 'fix'
  'fault-tag-delimiters': 'fix'
  'fault-tag-name': 'fix'
  'fault-tag-name--full-width': 'fix'
  'fault-tag-single-brace': 'fix'
  'fault-tag-overwritten--control': 'fix'
  'fault-tag-overwritten--field': 'fix'
  'fault-tag-overwritten--unnamed-field': 'fix'
  'fault-tag-unknown': 'fix'
  'fault-tag-unknown--guessed': 'fix'
  'fault-tag-unknown--no-item': 'fix'
  'fault-tag-outside-list': 'fix'
  'fault-tag-optional': 'fix'
  'fault-tag-missing': 'fix'
  'fault-tag-missing--hidden': 'fix'
  'fault-fact-missing': 'fix'
  'fault-fact-missing--hidden': 'fix'
  'fault-tag-kind--object': 'fix'
  'fault-tag-kind--section': 'fix'
  'fault-tag-out-of-reach': 'fix'
  'fault-tag-out-of-reach--part': 'fix'
  'fault-link-tag': 'fix'
  'fault-link-tag--section': 'fix'
  'fault-link-tag--list': 'fix'
  'fault-link-address': 'fix'
  'fault-section-depth': 'fix'
  'fault-section-unopened': 'fix'
  'fault-section-unopened--other': 'fix'
  'fault-section-unclosed': 'fix'
  'fault-section-unclosed--inside': 'fix'
  'fault-section-inside': 'fix'
  'fault-section-crossing': 'fix'
  'fault-section-table': 'fix'
  'fault-section-ragged': 'fix'
  'fault-section-recursive': 'fix'
  'fault-note-repeated': 'fix'
  'fault-row-splits': 'fix'
  'fault-list-runs-on': 'fix'
  'fault-head-not-repeated': 'fix'
  'fault-template-too-large': 'fix'
  'fault-tracked-changes': 'fix'
  'fault-object-text': 'fix'
  'fault-object-kind--nothing': 'fix'
  'fault-object-kind--misplaced': 'fix'
  'fault-object-kind--in-list': 'fix'
  'fault-object-kind--not-chart': 'fix'
  'fault-object-kind--not-picture': 'fix'
  'fault-code-altered': 'fix'
  'fault-code-oblong': 'fix'
  'fault-code-small': 'fix'
  'fault-chart-assumed': 'fix'
  'fault-chart-fixed': 'fix'
  'fault-chart-fixed--no-tags': 'fix'
  'fault-chart-kind--no-series': 'fix'
  'fault-chart-kind--scatter': 'fix'
  'fault-font-east-asia': 'fix'
  'fault-font-no-stand-in': 'fix'
  'fault-value-missing': 'fix'
  'fault-value-character': 'fix'
  'fault-value-kind--object': 'fix'
  'fault-value-kind--not-finite': 'fix'
  'fault-value-kind--not-text': 'fix'
  'fault-value-kind--not-flag': 'fix'
  'fault-value-kind--not-lines': 'fix'
  'fault-value-kind--not-equation': 'fix'
  'fault-value-kind--not-list': 'fix'
  'fault-value-kind--picture-missing': 'fix'
  'fault-value-kind--not-png': 'fix'
  'fault-value-kind--not-chart': 'fix'
  'fault-value-kind--chart-shape': 'fix'
  'fault-value-kind--category': 'fix'
  'fault-value-kind--series': 'fix'
  'fault-value-kind--length': 'fix'
  'fault-value-kind--not-number': 'fix'
  'fault-value-kind--character': 'fix'
  'fault-document-too-large--text': 'fix'
  'fault-document-too-large--pieces': 'fix'
  'fault-archive-too-large--packed': 'fix'
  'fault-archive-too-large--unpacked': 'fix'
  'fault-archive-too-large--text': 'fix'
  'fault-archive-too-large--elements': 'fix'
  'fault-archive-ratio': 'fix'
  'fault-archive-ratio--part': 'fix'
  'fault-archive-kind--old-word': 'fix'
  'fault-archive-kind--not-docx': 'fix'
  'fault-archive-entries': 'fix'
  'fault-archive-broken': 'fix'
  'fault-archive-broken--hidden': 'fix'
  'fault-package-kind--zip': 'fix'
  'fault-package-kind--empty': 'fix'
  'fault-package-kind--not-word': 'fix'
  'fault-relationship-target': 'fix'
  'fault-relationship-source': 'fix'
  'fault-part-link--symbolic': 'fix'
  'fault-part-link--special': 'fix'
  'fault-part-twice': 'fix'
  'fault-part-encrypted': 'fix'
  'fault-part-packing': 'fix'
  'fault-part-header': 'fix'
  'fault-part-overlap': 'fix'
  'fault-part-size--larger': 'fix'
  'fault-part-size--other': 'fix'
  'fault-part-damaged': 'fix'
  'fault-part-name--none': 'fix'
  'fault-part-name--long': 'fix'
  'fault-part-name--nul': 'fix'
  'fault-part-name--ascii': 'fix'
  'fault-part-name--backslash': 'fix'
  'fault-part-name--absolute': 'fix'
  'fault-part-name--drive': 'fix'
  'fault-part-name--percent': 'fix'
  'fault-part-name--climbs': 'fix'
  'fault-part-name--empty-step': 'fix'
  'fault-part-name--edge': 'fix'
  'fault-part-name--device': 'fix'
  'fault-part-name--unusual': 'fix'
  'fault-part-name--second': 'fix'
  'fault-part-name--folder': 'fix'
  'fault-part-encoding': 'fix'
  'fault-part-namespace--strict': 'fix'
  'fault-part-namespace--prefix': 'fix'
  'fault-part-namespace--default': 'fix'
  'fault-part-namespace--unusual': 'fix'
  'fault-part-kind--nested': 'fix'
  'fault-part-kind--unknown': 'fix'
  'fault-part-kind--false': 'fix'
  'fault-part-kind--relationship': 'fix'
  'fault-xml-doctype': 'fix'
  'fault-xml-malformed': 'fix'
  'fault-xml-depth': 'fix'
  'fault-xml-entity': 'fix'
  'fault-xml-character': 'fix'
  'fault-xml-size': 'fix'
  'fault-macros': 'fix'
  'fault-macros--part': 'fix'
  'fault-macros--file': 'fix'
  'fault-embedded-object': 'fix'
  'fault-embedded-object--part': 'fix'
  'fault-embedded-object--file': 'fix'
  'fault-embedded-object--workbook': 'fix'
  'fault-embedded-object--in-workbook': 'fix'
  'fault-outside-link': 'fix'
  'fault-outside-link--part': 'fix'
  'fault-outside-link--fetches': 'fix'
  'fault-outside-link--unfollowed': 'fix'
  'fault-outside-link--unfollowed-text': 'fix'
  'fault-outside-link--picture': 'fix'
  'fault-outside-link--drawing': 'fix'
  'fault-outside-link--active-drawing': 'fix'
  'fault-field-outside': 'fix'
  'fault-left-out': 'fix'
  'fault-left-out--workbook': 'fix'
  'fault-picture-format': 'fix'
  'fault-signature': 'fix'
  'fault-link': 'fix'
  'mend-joined': never
  'mend-rewritten': never
  'mend-closed': never
  'template-mended': never
  'template-mended--nothing': never
  'template-mended-left': never
  'template-page-title': never
  'template-page-intro': never
  'template-page-value': never
  'template-page-section': never
  'template-page-inverted': never
  'template-page-about-within': never
  'template-page-about-optional': never
  'template-page-about-required': never
  'template-page-about-objects': never
  'template-page-about-equations': never
  'template-page-tag': never
  'template-page-explanation': never
  'template-page-example': never
  'template-page-remarks': never
  'template-page-within': never
  'template-page-optional': never
  'template-page-required': never
  'template-page-equation': never
  'template-page-picture': never
  'template-page-chart': never
  'template-part-body': never
  'template-part-header': never
  'template-part-footer': never
  'template-part-on': never
  'template-part-on--section': never
  'template-part-footnotes': never
  'template-part-endnotes': never
  'template-part-package': never
  'template-part-inner': never
  'template-place-page': never
  'template-place-paragraph': never
  'template-place-cell': never
  'template-place-text-box': never
  'template-place-object': never
  'template-place-within': never
  'template-fault-note': never
  'template-fault-at': never
  'template-fault-at--text': never
  'template-fault-at--alternative': never
  'sample-organisation': never
  'sample-address': never
  'sample-scope': never
  'sample-site': never
  'sample-sites': never
  'sample-body': never
  'sample-body-address': never
  'sample-signatory': never
  'sample-decision-maker': never
  'sample-assessors': never
  'sample-places': never
  'sample-methods': never
  'sample-standard-title': never
  'sample-other-title': never
  'sample-standard-scope': never
  'sample-rules-source': never
  'sample-rules-changes': never
  'sample-part-management': never
  'sample-part-market': never
  'sample-part-after-sales': never
  'sample-part-improvement': never
  'sample-clause-policy': never
  'sample-requirement-policy': never
  'sample-reason-policy': never
  'sample-evidence-policy': never
  'sample-criterion-policy': never
  'sample-weight-reason': never
  'sample-clause-staff': never
  'sample-requirement-staff': never
  'sample-evidence-staff': never
  'sample-nonconformity-staff': never
  'sample-blocked-by': never
  'sample-level': never
  'sample-next-level': never
  'sample-level-reason': never
  'sample-level-ground': never
  'sample-summary': never
  'sample-adjustment': never
  'sample-adjustment-ground': never
  'sample-gate': never
  'sample-gate-reason': never
  'sample-gate-ground': never
  'sample-gate-levels': never
  'sample-lack': never
  'sample-way-note': never
  'sample-step': never
  'sample-effort': never
  'sample-other-result': never
  'sample-left': never
  'sample-right': never
  'sample-split-clauses': never
  'sample-details': never
  'sample-part': never
  'sample-rule-before': never
  'sample-rule-after': never
  'sample-asked': never
  'sample-standing-before': never
  'sample-standing-after': never
  'sample-touched-more': never
  'sample-rule-facts': never
  'sample-part-facts': never
  'sample-level-needs': never
  'sample-total-working': never
  'sample-parts-note': never
  'sample-adjustment-working': never
  'sample-recorded': never
  'sample-recorded-words': never
  'sample-blanks': never
  'sample-gate-otherwise': never
  'sample-outcome': never
  'sample-grounds': never
  'sample-reviewer': never
  'sample-review-notes': never
  'sample-notice-grounds': never
  'sample-plan-notes': never
  'sample-days': never
  'sample-sampling': never
  'sample-sampled': never
  'sample-not-covered': never
  'sample-not-covered-why': never
  'sample-conclusion': never
  'sample-statement': never
  'sample-abandoned': never
  'sample-stage': never
  'sample-stage-days': never
  'sample-stage-did': never
  'sample-comment': never
  'sample-unit': never
  'sample-observation': never
  'sample-basis': never
  'sample-comments-counted': never
  'sample-ballot': never
  'sample-vote-reason': never
  'sample-ballot-check': never
  'tag-certificate-number': never
  'tag-certificate-points': never
  'tag-stars': never
  'tag-star-earned': never
  'tag-verify-url': never
  'tag-has-qr': never
  'tag-qr': never
  'tag-approval-number': never
  'tag-in-language': never
  'tag-holder': never
  'tag-holder-long': never
  'tag-address-long': never
  'tag-has-annex': never
  'tag-scope-in-annex': never
  'tag-sites-in-annex': never
  'tag-site-count': never
  'tag-site-rows': never
  'tag-site': never
  'tag-holder-address': never
  'tag-decided-on': never
  'tag-issued-on': never
  'tag-valid-until': never
  'tag-first-issued-on': never
  'tag-surveillance-due-on': never
  'tag-body': never
  'tag-body-address': never
  'tag-signatory': never
  'tag-decision-maker': never
  'tag-standard': never
  'tag-designation': never
  'tag-standard-title': never
  'tag-edition': never
  'tag-revision': never
  'tag-owner': never
  'tag-in-force-from': never
  'tag-full-points': never
  'tag-organisation': never
  'tag-organisation-name': never
  'tag-organisation-address': never
  'tag-credit-code': never
  'tag-scope': never
  'tag-sites': never
  'tag-is-specimen': never
  'tag-specimen-reason': never
  'tag-trace': never
  'tag-pack-digest': never
  'tag-assessment-digest': never
  'tag-digest-short': never
  'tag-template-digest': never
  'tag-software': never
  'tag-assessment-date': never
  'tag-total': never
  'tag-total-percent': never
  'tag-level': never
  'tag-has-total': never
  'tag-is-scored': never
  'tag-blocked-by': never
  'tag-summary': never
  'tag-assessors': never
  'tag-places': never
  'tag-methods': never
  'tag-decision': never
  'tag-sections': never
  'tag-parts': never
  'tag-part-number': never
  'tag-part-title': never
  'tag-points': never
  'tag-max': never
  'tag-percent': never
  'tag-parts-chart': never
  'tag-has-chart': never
  'tag-clauses': never
  'tag-clause-number': never
  'tag-clause-title': never
  'tag-requirement': never
  'tag-clause-points': never
  'tag-clause-max': never
  'tag-finding': never
  'tag-is-nonconformity': never
  'tag-reason': never
  'tag-evidence': never
  'tag-counts': never
  'tag-count-all': never
  'tag-count-conformity': never
  'tag-count-opportunity': never
  'tag-count-minor': never
  'tag-count-major': never
  'tag-count-not-applicable': never
  'tag-count-not-checked': never
  'tag-count-missing': never
  'tag-nonconformities': never
  'tag-nonconformity-count': never
  'tag-index': never
  'tag-grade': never
  'tag-is-major': never
  'tag-nonconformity-words': never
  'tag-adjustments': never
  'tag-has-adjustments': never
  'tag-name': never
  'tag-adjustment-ground': never
  'tag-adjustment-applies': never
  'tag-before': never
  'tag-after': never
  'tag-change': never
  'tag-total-before': never
  'tag-gates': never
  'tag-gate-holds': never
  'tag-gate-outcome': never
  'tag-gate-levels': never
  'tag-why': never
  'tag-levels': never
  'tag-levels-lowest-first': never
  'tag-level-threshold': never
  'tag-level-reached': never
  'tag-level-holds': never
  'tag-level-outcome': never
  'tag-next': never
  'tag-next-level': never
  'tag-lacks': never
  'tag-has-way': never
  'tag-way-note': never
  'tag-way': never
  'tag-step-title': never
  'tag-step-gain': never
  'tag-step-effort': never
  'tag-others': never
  'tag-standard-scope': never
  'tag-rules-source': never
  'tag-rules-changes': never
  'tag-criterion': never
  'tag-weight-reason': never
  'tag-may-be-not-applicable': never
  'tag-left': never
  'tag-right': never
  'tag-fates': never
  'tag-fate': never
  'tag-count': never
  'tag-has-changes': never
  'tag-changes': never
  'tag-changed-clause': never
  'tag-details': never
  'tag-shifts': never
  'tag-shift-before': never
  'tag-shift-after': never
  'tag-shift-change': never
  'tag-shift-share': never
  'tag-has-rules': never
  'tag-rule-changes': never
  'tag-rule-area': never
  'tag-rule-items': never
  'tag-rule-kind': never
  'tag-rule-before': never
  'tag-rule-after': never
  'tag-carry-over': never
  'tag-answers-kept': never
  'tag-answers-asked': never
  'tag-has-asked': never
  'tag-asked': never
  'tag-asked-name': never
  'tag-asked-reason': never
  'tag-effects': never
  'tag-assessment-count': never
  'tag-effects-each': never
  'tag-effect': never
  'tag-has-touched': never
  'tag-touched': never
  'tag-touched-name': never
  'tag-touched-before': never
  'tag-touched-after': never
  'tag-touched-more': never
  'tag-before-digest': never
  'tag-chart-series': never
  'tag-formula': never
  'tag-rule-facts': never
  'tag-part-full': never
  'tag-part-facts': never
  'tag-level-needs': never
  'tag-general': never
  'tag-combining': never
  'tag-values': never
  'tag-has-values': never
  'tag-tables': never
  'tag-has-tables': never
  'tag-qualifiers': never
  'tag-has-qualifiers': never
  'tag-results': never
  'tag-has-results': never
  'tag-rules': never
  'tag-part-working': never
  'tag-total-working': never
  'tag-parts-note': never
  'tag-adjustment-working': never
  'tag-count-unscored': never
  'tag-count-hidden': never
  'tag-recorded': never
  'tag-recorded-words': never
  'tag-has-recorded': never
  'tag-blanks': never
  'tag-profile': never
  'tag-has-profile': never
  'tag-inner-sections': never
  'tag-inner-heading': never
  'tag-evidence-to-see': never
  'tag-is-key': never
  'tag-worth': never
  'tag-has-keys': never
  'tag-recorded-beside': never
  'tag-has-recorded-beside': never
  'tag-gate-is-key': never
  'tag-gate-asks': never
  'tag-gate-otherwise': never
  'tag-has-gates': never
  'tag-levels-highest-first': never
  'tag-has-levels': never
  'tag-outcome': never
  'tag-is-granted': never
  'tag-is-over': never
  'tag-decided-by': never
  'tag-proposed-by': never
  'tag-grounds': never
  'tag-usable-until': never
  'tag-certificates-issued': never
  'tag-replaces': never
  'tag-assessment-kind': never
  'tag-assessed-from': never
  'tag-assessed-until': never
  'tag-team': never
  'tag-team-name': never
  'tag-team-part': never
  'tag-evaluated-by': never
  'tag-evaluated-on': never
  'tag-level-reached-name': never
  'tag-receipt-digest': never
  'tag-reviewer': never
  'tag-reviewed-on': never
  'tag-recommendation': never
  'tag-review-notes': never
  'tag-evaluation-is-over': never
  'tag-report': never
  'tag-report-number': never
  'tag-reported-on': never
  'tag-assessed-days': never
  'tag-has-team': never
  'tag-sampling': never
  'tag-sampled': never
  'tag-not-covered': never
  'tag-left-what': never
  'tag-left-why': never
  'tag-not-covered-note': never
  'tag-unchecked': never
  'tag-departures': never
  'tag-departures-note': never
  'tag-conclusion': never
  'tag-team-recommendation': never
  'tag-statement': never
  'tag-part-gate-levels': never
  'tag-level-name': never
  'tag-part-gates': never
  'tag-part-gate-cells': never
  'tag-part-gate-minimum': never
  'tag-part-gate-asked': never
  'tag-has-part-gates': never
  'tag-has-other-gates': never
  'tag-gate-is-of-part': never
  'tag-nonconformity-standing': never
  'tag-correction-due': never
  'tag-has-nonconformities': never
  'tag-as-of': never
  'tag-notice-title': never
  'tag-is-suspension': never
  'tag-is-restoration': never
  'tag-is-reinstatement': never
  'tag-is-withdrawal': never
  'tag-addressee': never
  'tag-notice-outcome': never
  'tag-notice-on': never
  'tag-notice-role': never
  'tag-notice-since': never
  'tag-suspended-since': never
  'tag-nonconformities-open': never
  'tag-has-nonconformities-open': never
  'tag-certificate-standing': never
  'tag-label-as-of': never
  'tag-plan-certificate': never
  'tag-plan-notes': never
  'tag-site-address': never
  'tag-has-sites': never
  'tag-clauses-again': never
  'tag-is-whole': never
  'tag-clause-count': never
  'tag-planned-by': never
  'tag-planned-on': never
  'tag-assessment-standing': never
  'tag-abandoned': never
  'tag-other-title': never
  'tag-standard-kind': never
  'tag-section-count': never
  'tag-composition': never
  'tag-has-codes': never
  'tag-requirements': never
  'tag-is-heading-level': never
  'tag-requirement-code': never
  'tag-has-evidence': never
  'tag-has-combining': never
  'tag-stage': never
  'tag-comment-place': never
  'tag-comment': never
  'tag-comment-from': never
  'tag-comment-outcome': never
  'tag-comment-observation': never
  'tag-revision-standing': never
  'tag-editors': never
  'tag-stages': never
  'tag-stage-days': never
  'tag-stage-did': never
  'tag-basis': never
  'tag-has-basis': never
  'tag-sources': never
  'tag-has-sources': never
  'tag-figures': never
  'tag-figure-kind': never
  'tag-figure-rows': never
  'tag-figure': never
  'tag-figure-reason': never
  'tag-compared': never
  'tag-comments-counted': never
  'tag-has-comments': never
  'tag-comments': never
  'tag-has-against': never
  'tag-against': never
  'tag-voter': never
  'tag-vote-reason': never
  'tag-ballot-title': never
  'tag-ballot-opens': never
  'tag-ballot-closes': never
  'tag-ballot-draft': never
  'tag-ballot-opened-by': never
  'tag-ballot-members': never
  'tag-ballot-returned': never
  'tag-ballot-approve': never
  'tag-ballot-against': never
  'tag-ballot-abstain': never
  'tag-ballot-checks': never
  'tag-ballot-outcome': never
  'tag-ballot-is-over': never
  'tag-votes': never
  'tag-vote': never
  'tag-vote-on': never
  'templates-title': never
  'templates-upload': never
  'templates-drop': never
  'templates-who': never
  'templates-choose': never
  'templates-of': never
  'templates-version': never
  'templates-active': never
  'templates-active-used': never
  'templates-kept': never
  'templates-unused': never
  'templates-used-before': never
  'templates-mended': never
  'templates-download': never
  'templates-download-mended': never
  'templates-mends': never
  'templates-errors': never
  'templates-mend': never
  'templates-mend-why': never
  'templates-hints': never
  'templates-right': never
  'templates-tag': never
  'templates-means': never
  'templates-example': never
  'templates-place': never
  'templates-keep': never
  'templates-keep-why': never
  'templates-keep-not': never
  'templates-sample': never
  'templates-case-usual': never
  'templates-case-shortest': never
  'templates-case-longest': never
  'templates-versions': never
  'templates-versions-none': never
  'templates-since': never
  'templates-printed': never
  'templates-activate': never
  'templates-activate-why': never
  'templates-language': never
  'templates-scope': never
  'templates-scope-all': never
  'templates-scope-standard': never
  'templates-activated': never
  'certificate-status-active': never
  'certificate-status-suspended': never
  'certificate-status-withdrawn': never
  'certificate-status-expired': never
  'certificate-status-superseded': never
  'certificate-specimen': never
  'certificate-number': never
  'certificate-holder': never
  'certificate-standard': never
  'certificate-edition': never
  'certificate-level': never
  'certificate-validity': never
  'certificate-period': never
  'certificate-valid-until': never
  'verdict-valid': never
  'verdict-dated': never
  'verdict-invalid': never
  'verdict-not-issued': never
  'verdict-specimen': never
  'verdict-refused': never
  'verdict-reason-listed-active': never
  'verdict-reason-listed-suspended': never
  'verdict-reason-listed-withdrawn': never
  'verdict-reason-listed-expired': never
  'verdict-reason-listed-superseded': never
  'verdict-reason-list-missing': never
  'verdict-reason-list-stale': never
  'verdict-reason-list-early': never
  'verdict-reason-list-false': never
  'verdict-reason-not-listed': never
  'verdict-reason-other-listed': never
  'verdict-reason-days-future': never
  'verdict-reason-days-past': never
  'verdict-reason-specimen': never
  'verdict-reason-signature-false': never
  'verdict-reason-key-unknown': never
  'verdict-reason-key-revoked': never
  'verdict-reason-key-untimely': never
  'verdict-reason-document-unknown': never
  'verdict-known-on': never
  'proof-logged': never
  'proof-other-certificate': never
  'proof-hashes-false': never
  'proof-key-unknown': never
  'proof-signature-false': never
  'proof-key-revoked': never
  'paper-unknown': never
  'paper-unknown-why': never
  'paper-not-compared--pdf': never
  'paper-not-compared--picture': never
  'paper-not-compared--other': never
  'paper-not-compared-why': never
  'paper-altered': never
  'paper-altered-why': never
  'paper-altered-why--strange': never
  'paper-genuine': never
  'paper-genuine--status': never
  'paper-genuine--specimen': never
  'paper-genuine-why': never
  'claim-unreadable': never
  'claim-differs': never
  'claim-other': never
  'claim-agrees': never
  'paper-checking': never
  'paper-told': never
  'paper-unreachable': never
  'verify-title': never
  'verify-lead': never
  'verify-script': never
  'verify-ask': never
  'verify-claim': never
  'verify-claim-hint': never
  'verify-file': never
  'verify-drop': never
  'verify-verdict': never
  'verify-waiting': never
  'verify-not-understood': never
  'verify-ground': never
  'verify-keys': never
  'verify-keys-none': never
  'verify-keys-hint': never
  'verify-keys-loaded': never
  'verify-key-active': never
  'verify-key-retired': never
  'verify-key-revoked': never
  'verify-list': never
  'verify-list-none': never
  'verify-proof-loaded': never
  'verify-list-loaded': never
  'verify-list-as-of': never
  'verify-list-until': never
  'verify-list-stale': never
  'verify-list-early': never
  'verify-list-false': never
  'verify-save': never
  'workbook-out': never
  'workbook-out-what': never
  'workbook-download': never
  'workbook-in': never
  'workbook-in-what': never
  'workbook-cannot': never
  'workbook-choose': never
  'workbook-drop': never
  'workbook-kind': never
  'workbook-faults': never
  'workbook-again': never
  'workbook-left': never
  'workbook-nothing': never
  'workbook-changes': never
  'workbook-row-added': never
  'workbook-row-removed': never
  'workbook-row-moved': never
  'workbook-along': never
  'workbook-old': never
  'workbook-clashes': never
  'workbook-both-workbook': never
  'workbook-both-draft': never
  'workbook-cell': never
  'workbook-about': never
  'workbook-before': never
  'workbook-after': never
  'workbook-fate': never
  'workbook-fate-changes': never
  'workbook-fate-same': never
  'workbook-fate-clash': never
  'workbook-empty': never
  'workbook-judgement': never
  'workbook-unsound': never
  'workbook-take': never
  'workbook-taking': never
  'workbook-taken': never
  'workbook-to-draft': never
  'workbook-sheet-about': never
  'workbook-sheet-general': never
  'workbook-sheet-clauses': never
  'workbook-sheet-texts': never
  'workbook-sheet-questions': never
  'workbook-sheet-criteria': never
  'workbook-sheet-levels': never
  'workbook-sheet-gates': never
  'workbook-sheet-scoring': never
  'workbook-sheet-examples': never
  'workbook-yes': never
  'workbook-no': never
  'workbook-language': never
  'workbook-remove': never
  'workbook-column-remove': never
  'workbook-note-remove': never
  'workbook-column-new-example': never
  'workbook-note-new-example': never
  'workbook-column-where': never
  'workbook-note-where': never
  'workbook-column-what': never
  'workbook-note-what': never
  'workbook-column-value': never
  'workbook-note-value': never
  'workbook-column-zh': never
  'workbook-note-zh': never
  'workbook-column-en': never
  'workbook-note-en': never
  'workbook-column-number': never
  'workbook-note-number': never
  'workbook-column-title-zh': never
  'workbook-note-title-zh': never
  'workbook-column-title-en': never
  'workbook-note-title-en': never
  'workbook-column-section': never
  'workbook-note-section': never
  'workbook-column-weight': never
  'workbook-note-weight': never
  'workbook-column-at-least': never
  'workbook-note-at-least': never
  'workbook-column-above': never
  'workbook-note-above': never
  'workbook-column-at-most': never
  'workbook-note-at-most': never
  'workbook-column-below': never
  'workbook-note-below': never
  'workbook-column-points': never
  'workbook-note-points': never
  'workbook-column-sign': never
  'workbook-note-sign': never
  'workbook-column-mark': never
  'workbook-note-mark': never
  'workbook-column-stars': never
  'workbook-note-stars': never
  'workbook-column-reason-zh': never
  'workbook-note-reason-zh': never
  'workbook-column-reason-en': never
  'workbook-note-reason-en': never
  'workbook-column-example': never
  'workbook-note-example': never
  'workbook-column-about': never
  'workbook-note-about': never
  'workbook-about-of': never
  'workbook-about-digest': never
  'workbook-about-version': never
  'workbook-about-status': never
  'workbook-about-open': never
  'workbook-about-kept': never
  'workbook-about-add': never
  'workbook-about-remove': never
  'workbook-about-move': never
  'workbook-about-back': never
  'workbook-member-above': never
  'workbook-member-add': never
  'workbook-member-address': never
  'workbook-member-adjustments': never
  'workbook-member-all': never
  'workbook-member-answers': never
  'workbook-member-any': never
  'workbook-member-applies': never
  'workbook-member-ask': never
  'workbook-member-assessment': never
  'workbook-member-assessors': never
  'workbook-member-at-least': never
  'workbook-member-at-most': never
  'workbook-member-bands': never
  'workbook-member-basis': never
  'workbook-member-below': never
  'workbook-member-best': never
  'workbook-member-by': never
  'workbook-member-cap': never
  'workbook-member-changes': never
  'workbook-member-checked': never
  'workbook-member-choice': never
  'workbook-member-choose': never
  'workbook-member-clamp': never
  'workbook-member-class': never
  'workbook-member-classes': never
  'workbook-member-clause': never
  'workbook-member-clauses': never
  'workbook-member-combine': never
  'workbook-member-condition': never
  'workbook-member-conditions': never
  'workbook-member-consensus': never
  'workbook-member-count': never
  'workbook-member-criteria': never
  'workbook-member-date': never
  'workbook-member-decimals': never
  'workbook-member-deduct': never
  'workbook-member-designation': never
  'workbook-member-difference': never
  'workbook-member-each': never
  'workbook-member-effort': never
  'workbook-member-effort-unit': never
  'workbook-member-else': never
  'workbook-member-evidence': never
  'workbook-member-examples': never
  'workbook-member-expect': never
  'workbook-member-failed': never
  'workbook-member-finding': never
  'workbook-member-findings': never
  'workbook-member-floor': never
  'workbook-member-from': never
  'workbook-member-full': never
  'workbook-member-gates': never
  'workbook-member-helpers': never
  'workbook-member-in': never
  'workbook-member-in-force': never
  'workbook-member-inputs': never
  'workbook-member-items': never
  'workbook-member-keep': never
  'workbook-member-labels': never
  'workbook-member-languages': never
  'workbook-member-lead-days': never
  'workbook-member-least': never
  'workbook-member-least-in-scope': never
  'workbook-member-level': never
  'workbook-member-levels': never
  'workbook-member-line': never
  'workbook-member-lookup': never
  'workbook-member-mandatory': never
  'workbook-member-max': never
  'workbook-member-mean': never
  'workbook-member-measure': never
  'workbook-member-median': never
  'workbook-member-merge': never
  'workbook-member-met': never
  'workbook-member-met-at': never
  'workbook-member-method': never
  'workbook-member-min': never
  'workbook-member-missing': never
  'workbook-member-mode': never
  'workbook-member-name': never
  'workbook-member-needs': never
  'workbook-member-nonconformities': never
  'workbook-member-nonconformity': never
  'workbook-member-none-above': never
  'workbook-member-not': never
  'workbook-member-not-applicable': never
  'workbook-member-not-checked': never
  'workbook-member-note': never
  'workbook-member-notes': never
  'workbook-member-number': never
  'workbook-member-of': never
  'workbook-member-operator': never
  'workbook-member-options': never
  'workbook-member-or': never
  'workbook-member-otherwise': never
  'workbook-member-owner': never
  'workbook-member-part': never
  'workbook-member-parts': never
  'workbook-member-path': never
  'workbook-member-percent': never
  'workbook-member-place': never
  'workbook-member-points': never
  'workbook-member-policies': never
  'workbook-member-power': never
  'workbook-member-product': never
  'workbook-member-profile': never
  'workbook-member-provenance': never
  'workbook-member-qualifiers': never
  'workbook-member-ratio': never
  'workbook-member-read': never
  'workbook-member-reason': never
  'workbook-member-renormalise': never
  'workbook-member-required': never
  'workbook-member-result': never
  'workbook-member-results': never
  'workbook-member-round': never
  'workbook-member-rounding': never
  'workbook-member-rules': never
  'workbook-member-samples': never
  'workbook-member-say': never
  'workbook-member-scope': never
  'workbook-member-set': never
  'workbook-member-several': never
  'workbook-member-share': never
  'workbook-member-source': never
  'workbook-member-spread-limit': never
  'workbook-member-stars': never
  'workbook-member-state': never
  'workbook-member-status': never
  'workbook-member-step': never
  'workbook-member-succeeds': never
  'workbook-member-sum': never
  'workbook-member-sunset': never
  'workbook-member-tables': never
  'workbook-member-take': never
  'workbook-member-templates': never
  'workbook-member-text': never
  'workbook-member-then': never
  'workbook-member-title': never
  'workbook-member-to': never
  'workbook-member-total': never
  'workbook-member-type': never
  'workbook-member-unit': never
  'workbook-member-url': never
  'workbook-member-value': never
  'workbook-member-values': never
  'workbook-member-vetoes': never
  'workbook-member-weights': never
  'workbook-member-when': never
  'workbook-member-when-nothing-applies': never
  'workbook-member-yes': never
  'workbook-member-zero-below': never
  'workbook-first': never
  'workbook-behind': never
  'workbook-in-section': never
  'fault-workbook-foreign': 'fix'
  'fault-workbook-damaged': 'fix'
  'fault-workbook-other': 'fix'
  'fault-workbook-locked': 'fix'
  'fault-workbook-locked--empty': 'fix'
  'fault-workbook-number': 'fix'
  'fault-workbook-number--words': 'fix'
  'fault-workbook-number--instead': 'fix'
  'fault-workbook-date': 'fix'
  'fault-workbook-choice': 'fix'
  'fault-workbook-needed': 'fix'
  'fault-workbook-twice': 'fix'
  'fault-workbook-row': 'fix'
  'fault-workbook-stays': 'fix'
  'fault-workbook-full': 'fix'
  'fault-workbook-bare': 'fix'
  'fault-workbook-last': 'fix'
  'fault-workbook-named': 'fix'
  'fault-workbook-filed': 'fix'
  'fault-workbook-within': 'fix'
  'fault-workbook-held': 'fix'
  'fault-workbook-section': 'fix'
  'fault-workbook-where': 'fix'
  'fault-workbook-what': 'fix'
  'fault-workbook-what--text': 'fix'
  'fault-workbook-what--gate': 'fix'
  'fault-workbook-what--example': 'fix'
  'fault-workbook-there': 'fix'
  'fault-workbook-answer': 'fix'
  'fault-workbook-id': 'fix'
  'fault-workbook-left': 'fix'
  'fault-workbook-gone': 'fix'
  'fault-workbook-gone--column': 'fix'
  'fault-workbook-gone--sheet': 'fix'
  'fault-workbook-many': 'fix'
  'fault-workbook-clash': 'fix'
}
