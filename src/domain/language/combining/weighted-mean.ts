/** The mean of the shares, by weights. */
export const weightedMean = { kind: 'weighted-mean' } as const
