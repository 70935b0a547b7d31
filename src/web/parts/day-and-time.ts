/** Today by the reader's clock. */
export function today(): string {
  return new Date().toLocaleDateString('sv')
}

/** An instant by the reader's clock, to the minute. */
export function dayAndTime(instant: string): string {
  const at = new Date(instant)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
