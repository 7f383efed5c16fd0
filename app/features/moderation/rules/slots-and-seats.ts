import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const slotsAndSeats: Rule = {
  id: 'slots-and-seats',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Places to book', 'zh-CN': '可预约的名额' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      { list: 'free-slots' },
      {
        words: phrases(
          "course | workshop | class | evenings | online | per hour | /h | an hour | a day | my page | our page | portfolio | website | grading | retouching | editing | weddings | portraits | shoot | shoots | calibration | i'm both | your luts | deposit | price | region | based in | studio | my studio | starts in | join | book | call | phone | message | dm | photographers | manufacturer | insurance | from this forum | link | sewed | made by | i give | we give | i teach | we teach | shop",
        ),
      },
    ],
    near: 130,
  },
  except: [{ list: 'others-adverts' }, { list: 'wishes' }, { words: ['?', 'they', 'their'] }],
  examples: {
    block: [
      'Booked solid on weekdays, but retouching at weekends is open: 60 an hour.',
      'The architecture workshop I give starts in March, six seats remaining.',
      'Taking bookings for autumn portraits, details on my page.',
    ],
    pass: [
      'Two seats left of the pillar is where the tripod fits.',
      'The car has five seats, and the slider goes across the last three.',
      'The hall was booked, so the head turned for 90 hours.',
    ],
  },
}
