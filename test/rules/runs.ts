/**
 * How many cases a property is tried on: `usual`, times TOUCHSTONE_TEST_RUNS where that is set
 * (`TOUCHSTONE_TEST_RUNS=50 npm test -- test/rules/evaluators-agree.test.ts` for a long night).
 */
export function runs(usual: number): number {
  return usual * Math.max(1, Number(process.env['TOUCHSTONE_TEST_RUNS'] ?? 1))
}
