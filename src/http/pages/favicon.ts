/** A streak of gold on the stone. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#23282c"/><path d="M7 22 25 10" stroke="#d9a441" stroke-width="4.5" stroke-linecap="round"/></svg>`
