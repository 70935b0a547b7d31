/** Largest paper that is looked at, in bytes. */
export const LARGEST_PAPER = 10 * 1024 * 1024

/** How often one address may have a paper checked: unpacking takes time, and anybody may ask. */
export const PAPER_CHECKS = { max: 60, timeWindow: 60_000 }
