import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What the reader has to do. */
export const doThis: Match = {
  words: [
    ...phrasings(
      'if you | when you | once you | you just | just | you only have to | all you do is | simply',
      '- | go and | then | also',
      'say | tell | mention | write | message | mail | email | e-mail | show | type | verify | put | ask | use | enter | quote | start | register | sign up | subscribe | name | add | shake | send | leave | give | turn up | bring | upload | review | rate',
    ),
    ...phrases(
      'say in the | in the comment field | in the order notes | in the note field | in the notes | in the remarks | live chat, mention | verify your | first order codes | where you message them | menu, account',
    ),
  ],
}
