import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Press it, or answer it. */
export const clicks: Match = {
  words: [
    ...phrasings(
      'click | tap | swipe',
      'here | the link | this link | below | now | up | the button | on the link | on this link | our link | my link | the banner',
    ),
    ...phrasings('visit | open | follow | hit | check', 'the link | this link | the link below | our link'),
    ...phrases(
      'reply stop | text stop | reply yes | reply now | txt stop | unsubscribe at any time | opt out | terms apply | t&cs apply | t&c apply',
    ),
  ],
}
