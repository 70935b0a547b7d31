/**
 * A text as it is compared with others: compatibility forms, letter case, blanks, and characters that
 * nobody sees (default ignorable ones, such as a soft hyphen or a zero-width space) make no difference.
 * What is stored and printed stays as it was typed.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
