import { z } from 'zod'
import { TRACKS } from '#app/features/admission/blueprint.ts'
import { longestMinutes, UNTIMED_SECONDS } from '#app/features/admission/policy/exam-policy.ts'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'

/** The start page offers the usual time, half as much again, and double; then any number, and none. */
export const offeredMinutes = (minutes: number) => [minutes, Math.round(minutes * 1.5), minutes * 2]

export function startSchema(minutes: number) {
  const own = z.coerce.number({ error: 'notANumber' }).int('notANumber')
  const shared = {
    clientKey: z.string().min(1, 'required').max(64, 'tooLong'),
    track: z.enum(TRACKS, { error: 'chooseOne' }),
    lang: z.enum(ITEM_LANGUAGES, { error: 'chooseOne' }),
    textOnly: z.literal('on').optional(),
    eventCode: z.string().trim().max(40, 'tooLong').optional(),
    honour: z.literal('on', { error: 'exam.honour' }),
  }
  const offered = [...offeredMinutes(minutes).map(String), 'none']
  return z
    .discriminatedUnion(
      'time',
      [
        z.object({ ...shared, time: z.enum(offered) }),
        z.object({
          ...shared,
          time: z.literal('own'),
          minutes: own.min(minutes, 'exam.atLeast').max(longestMinutes(minutes), 'exam.atMost'),
        }),
      ],
      { error: 'chooseOne' },
    )
    .transform((start) => ({
      clientKey: start.clientKey,
      track: start.track,
      lang: start.lang,
      textOnly: start.textOnly === 'on',
      eventCode: start.eventCode || undefined,
      allowedSeconds:
        'minutes' in start ? start.minutes * 60 : start.time === 'none' ? UNTIMED_SECONDS : Number(start.time) * 60,
    }))
}
