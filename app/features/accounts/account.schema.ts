import { z } from 'zod'
import { HANDLE_LENGTH, isHandle, isOfTheHouse } from '#app/features/accounts/handle.ts'
import { PASSWORD_LENGTH } from '#app/features/accounts/password-rules.ts'
import { knownTimeZone } from '#app/features/accounts/time-zone.ts'

const MAX_EMAIL = 254
const ADDRESS = /^[^\s@"<>(),:;\\[\]]+@[^\s@"<>(),:;\\[\]/.]+(?:\.[^\s@"<>(),:;\\[\]/.]+)+$/

const required = () => z.string('required').min(1, 'required')

const handle = z
  .string('required')
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(
    required()
      .min(HANDLE_LENGTH.min, 'tooShort')
      .max(HANDLE_LENGTH.max, 'tooLong')
      .refine(isHandle, 'badHandle')
      .refine((name) => !isOfTheHouse(name), 'handleTaken'),
  )
const email = z
  .string('required')
  .transform((typed) => typed.trim())
  .pipe(required().max(MAX_EMAIL, 'tooLong').regex(ADDRESS, 'badEmail'))
const newPassword = required().min(PASSWORD_LENGTH.min, 'tooShort').max(PASSWORD_LENGTH.max, 'tooLong')
const anyPassword = required().max(PASSWORD_LENGTH.max, 'tooLong')
const timeZone = z.string().optional().transform(knownTimeZone)
const shortText = (limit: number) =>
  z
    .string('required')
    .trim()
    .max(limit, 'tooLong')
    .transform((text) => text || null)

const KIT_THINGS = 20
const KIT_LENGTH = 80

/** A thing a line; empty lines are nobody's kit. */
export const kitField = z
  .string('required')
  .transform((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(KIT_LENGTH, 'tooLong')).max(KIT_THINGS, 'kit.tooMany'))

export const signUpSchema = z.object({ handle, email, password: newPassword, timeZone })
export const signInSchema = z.object({ email, password: anyPassword })
export const emailSchema = z.object({ email })
export const newPasswordSchema = z.object({ password: newPassword })
export const changePasswordSchema = z.object({ currentPassword: anyPassword, password: newPassword })
export const profileSchema = z.object({
  name: shortText(60),
  works: shortText(80),
  kit: kitField.optional(),
  language: z.enum(['en', 'zh-CN'], 'chooseOne'),
  timeZone,
})

export type SignUp = z.infer<typeof signUpSchema>
export type SignIn = z.infer<typeof signInSchema>
export type Profile = z.infer<typeof profileSchema>

/** Two spellings of one address have one key. */
export const emailKey = (address: string) => address.normalize('NFKC').trim().toLowerCase()
