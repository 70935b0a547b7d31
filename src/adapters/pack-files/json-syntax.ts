import type { printParseErrorCode } from 'jsonc-parser'
import type { FaultKeyOf } from '../../domain/faults/fault.ts'

/** What is said of each way in which a text can fail to be JSON. */
export const SYNTAX: {
  readonly [code in ReturnType<typeof printParseErrorCode>]: FaultKeyOf<'json-syntax'>
} = {
  InvalidSymbol: 'fault-json-syntax--symbol',
  InvalidNumberFormat: 'fault-json-syntax--number',
  PropertyNameExpected: 'fault-json-syntax--key',
  ValueExpected: 'fault-json-syntax--value',
  ColonExpected: 'fault-json-syntax--colon',
  CommaExpected: 'fault-json-syntax--comma',
  CloseBraceExpected: 'fault-json-syntax--object',
  CloseBracketExpected: 'fault-json-syntax--list',
  EndOfFileExpected: 'fault-json-syntax--end',
  InvalidCommentToken: 'fault-json-syntax--comment',
  UnexpectedEndOfComment: 'fault-json-syntax--comment-open',
  UnexpectedEndOfString: 'fault-json-syntax--text',
  UnexpectedEndOfNumber: 'fault-json-syntax--number-end',
  InvalidUnicode: 'fault-json-syntax--unicode',
  InvalidEscapeCharacter: 'fault-json-syntax--escape',
  InvalidCharacter: 'fault-json-syntax--character',
  '<unknown ParseErrorCode>': 'fault-json-syntax--other',
}
