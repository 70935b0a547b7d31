import type { Calibration } from '../../calibrate/calibration.ts'
import { wordProblem, type WordedProblem } from '../problem.ts'

/** A calibration as it goes out: data, with words about what was left out. */
export type WordedCalibration = Omit<Calibration, 'leftOut'> & {
  readonly leftOut: readonly { readonly index: number; readonly problem: WordedProblem }[]
}

/** Words what kept assessments out of a calibration. */
export function wordCalibration({ leftOut, ...calibration }: Calibration): WordedCalibration {
  return {
    ...calibration,
    leftOut: leftOut.map(({ index, problem }) => ({ index, problem: wordProblem(problem) })),
  }
}
