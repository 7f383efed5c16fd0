/** In characters: enough to tell a job, and no more than two busy people will read with care. */
export const PORTFOLIO_TEXT = { least: 200, most: 4000 }
export const MOST_LINKS = 5
