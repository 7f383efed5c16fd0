import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** There is room in a calendar or a course. */
export const freeSlots: Match = {
  words: [
    ...phrasings(
      'six | five | four | three | two | few | some | last | weekend | weekday | a few | evening | free | summer | autumn | spring',
      'seats | slots | places | spots | dates | weekends | tickets',
      '- | are | still | for colour grading | for portraits | have',
      'remaining | left | available | open | opened up | free | going | to fill',
    ),
    ...phrases(
      'waiting list is | waiting list open | now taking bookings | taking bookings | booked solid | bookings open | booking now | open for bookings | next round starts | next course starts | new term starts | enrolling now | enrolment open | enrolling shuts | enrol by | pre-order window | preorder window | orders open | orders closed until | rate sheet | my rates | our rates | day rate on | available for hire | available for weddings | available worldwide | now booking | on site, | kept us busy | we sign ndas | we are quick and | quote within | free quote | get a quote | have a quote',
    ),
  ],
}
