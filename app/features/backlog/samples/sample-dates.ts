const DAY = 86_400_000

/** Received by itself, where nobody says so, so many days after it was sent. */
export const ARRIVES_AFTER_MS = 21 * DAY
/** Days for the feedback, then twice as many more as this. */
export const FEEDBACK_DAYS = 30
export const EXTENSION_DAYS = 14
export const MOST_EXTENSIONS = 2
/** How long an address is kept after the sample was received, or after it ended otherwise. */
export const ADDRESS_KEPT_MS = 90 * DAY
/** How long one is kept to which nothing was sent. */
export const UNUSED_ADDRESS_KEPT_MS = 180 * DAY
/** Who is asked whether it is still wanted has so long to say so. */
export const ANSWER_WITHIN_MS = 30 * DAY
/** While it is made, a line a week. */
export const LINE_EVERY_MS = 7 * DAY
