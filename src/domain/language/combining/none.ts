/** The way of a total that does not exist: levels rest on gates, counts and parts alone. */
export const none = { kind: 'none', says: 'nothing: there is no total', of: 'the total' } as const
