import { z } from 'zod'
import { longestMinutes, UNTIMED_SECONDS } from '#app/features/admission/exam-policy.ts'

/** The start page offers the usual time, half as much again, and double; then any number, and none. */
export const offeredMinutes = (minutes: number) => [minutes, Math.round(minutes * 1.5), minutes * 2]

export function startSchema(minutes: number) {
  const own = z.coerce.number({ error: 'notANumber' }).int('notANumber')
  const shared = {
    clientKey: z.string().min(1, 'required').max(64, 'tooLong'),
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
      allowedSeconds:
        'minutes' in start ? start.minutes * 60 : start.time === 'none' ? UNTIMED_SECONDS : Number(start.time) * 60,
    }))
}
