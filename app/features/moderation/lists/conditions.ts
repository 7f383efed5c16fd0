import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** How worn a thing is. */
export const conditions: Match = {
  words: [
    ...phrasings(
      'good | great | excellent | mint | perfect | fair | used | very good | as new | like new | near mint | decent',
      'condition | cond | shape | working order',
    ),
    ...phrases(
      `barely used | hardly used | lightly used | rarely used | gently used | never used | used twice | used once | used 3 times | unused | unopened | sealed | brand new sealed | brand-new-sealed | new in box | still boxed | boxed | bnib | nib | tags on | never carried | never opened | never mounted | mint | like new | as new | no scratches | some scratches | light scratches | few scratches | cosmetic wear | normal wear | signs of use | fully working | works perfectly | works fine | tested | comes with box | original box | with box | with charger | with receipt | left the bag | one owner | smoke free home | selling as | won't split | will split | job lot | lot of | got them in a liquidation | excess stock | overstock`,
    ),
  ],
}
