/** The largest of 1, 2 and 5 times a power of ten that is no more than a number above 0. */
export function roundStep(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number) + 1e-9)
  const times = [5, 2].find((one) => one * power <= number * (1 + 1e-9)) ?? 1
  return Number((times * power).toPrecision(1))
}
