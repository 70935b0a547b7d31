import type { printParseErrorCode } from 'jsonc-parser'

/** For each way a text can fail to be JSON: what is wrong, and what to do. */
export const SYNTAX: Record<ReturnType<typeof printParseErrorCode>, readonly [string, string]> = {
  InvalidSymbol: [
    'this word is not JSON.',
    'Put texts in "double quotes"; without quotes there are only numbers, true, false and null.',
  ],
  InvalidNumberFormat: ['this number is not written as JSON writes numbers.', 'Write 0.5 or -12.'],
  PropertyNameExpected: [
    'a key is expected here.',
    'Write "key": value, and no comma after the last one.',
  ],
  ValueExpected: [
    'a value is expected here.',
    'Write a value, or remove the comma or colon before it.',
  ],
  ColonExpected: ['a colon is missing after the key.', 'Write "key": value.'],
  CommaExpected: ['a comma is missing before this.', 'Put a comma after the entry above.'],
  CloseBraceExpected: ['a closing } is missing.', 'Close the object with }.'],
  CloseBracketExpected: ['a closing ] is missing.', 'Close the list with ].'],
  EndOfFileExpected: [
    'the file should end here.',
    'Keep one object in the file and remove the rest.',
  ],
  InvalidCommentToken: [
    'JSON has no comments.',
    'Remove it; say why in a member "reason" instead.',
  ],
  UnexpectedEndOfComment: ['a comment does not end.', 'Remove it; JSON has no comments.'],
  UnexpectedEndOfString: ['a text does not end on its line.', 'Close it with a double quote.'],
  UnexpectedEndOfNumber: ['a number breaks off.', 'Write the rest of the number.'],
  InvalidUnicode: ['a \\u escape is not four hexadecimal digits.', 'Type the character itself.'],
  InvalidEscapeCharacter: [
    'the character after the backslash has no meaning.',
    'Write \\\\ for a backslash.',
  ],
  InvalidCharacter: [
    'a text holds a control character such as a tab.',
    'Write \\t for a tab and \\n for a new line.',
  ],
  '<unknown ParseErrorCode>': ['this is not JSON.', 'Compare it with a file that works.'],
}
