/** 一票否决: whatever else was earned. */
export const veto = { kind: 'veto', says: 'no level at all, told as a veto' } as const
