export const weightedMean = {
  kind: 'weighted-mean',
  says: 'the mean by weights',
  of: 'shares',
} as const
