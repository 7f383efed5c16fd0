import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** How one gets among them. */
export const takingPart: Match = {
  words: [
    ...phrasings(
      'comments | comment | subscribe | subscribes | follow | follows | share | shares | tag | vote | votes | join | reply | sign up | answer | answers | guess | upload',
      'with | below | here | to | my | our | on | hint | us | me | the | and | a | number | their | why',
    ),
    ...phrases(
      "everyone who | everybody who | depends on who | who subscribes | beneath my video | under my video | under my post | put down your name | put your name down | say the secret word | secret word | my stream | closing date | drawn on | draw lots | post when | take one each | take one, post | when the counter | 10k | 5k | 1k followers | followers | one per person | i'll pick | we'll pick | we pick | i pick | give heart | heart to photo | photo number | pay nothing | no money | just pay shipping | pay shipping | pay the shipping | doors live at | door four | is open | mailing list | your address | at random | in the hat | tell me your | say where you",
    ),
  ],
}
