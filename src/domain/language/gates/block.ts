/** No result before what the gate asks for is known. */
export const block = { kind: 'block' } as const
