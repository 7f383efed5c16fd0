import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Price, stock and terms are told in private. */
export const termsByMessage: Match = {
  words: [
    ...phrasings(
      'dm | pm | message | text | call | ring | whatsapp | inbox | mail | email',
      'me | us',
      'for | about | with',
      '- | the | a | my | our | your | current',
      'stock | price | prices | pricing | price list | shipping cost | shipping costs | shipping | availability | rates | rate card | quote | catalogue | catalog | samples | offer',
    ),
    ...phrasings('scan | see', 'the | my', 'qr | qr code | code', 'in | on', 'my', 'avatar | profile | page | bio'),
  ],
}
