import { handleKey } from '#app/features/accounts/handle-key.ts'

export const HANDLE_LENGTH = { min: 3, max: 24 }

const SHAPE = /^[\p{L}\d](?:[\p{L}\p{M}\d._-]*[\p{L}\p{M}\d])?$/u
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** Names that would pass for the house itself. */
const OF_THE_HOUSE = new Set(
  'admin administrator coldshoe examiner help house moderator official root security staff support system team 管理员 版主 官方 客服'
    .split(' ')
    .map(handleKey),
)

/** Letters of any script, Han included, but not of two alphabets that share shapes. */
export const isHandle = (handle: string) =>
  SHAPE.test(handle) && !INVISIBLE.test(handle) && ALPHABETS.filter((alphabet) => alphabet.test(handle)).length < 2

export const isOfTheHouse = (handle: string) => OF_THE_HOUSE.has(handleKey(handle))
