import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** One of many gets it. */
export const drawingLots: Match = {
  words: [
    ...phrasings(
      "we're | we are | i'm | i am | we | i | i'll | we'll | will | they're",
      'raffling | raffle | draw lots | drawing lots | draw a name | drawing a name | draw names | draw one | drawing one | giving away | give away | giving out',
      '- | off | away | a | one | two | the | five',
    ),
    ...phrasings(
      'one | a | each | some | every | the tallest | the best | the funniest | the ugliest | the worst | the closest',
      'follower | viewer | subscriber | commenter | member | reader | tale | story | comment | answer | caption | guess | photo | entry',
      'wakes up with | gets | wins | receives | goes home with | takes home | is sent | takes | gets it',
    ),
    ...phrases(
      'getting a little parcel | gets a parcel | a parcel from me | lucky winner | top prize | first prize | grand prize | spare tickets | free tickets | to win the | win the | has a v-mount behind it | behind it | advent calendar | milestone | win a | could win | chance to win | gets a washer | envelope has | set aside for people | free sample | sample boxes',
    ),
  ],
}
