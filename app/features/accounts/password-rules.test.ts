import { expect, test } from 'vitest'
import { COMMON_PASSWORDS } from '#app/features/accounts/common-passwords.ts'
import { PASSWORD_LENGTH, passwordHindrance } from '#app/features/accounts/password-rules.ts'

const owner = { handle: 'ana', email: 'castellanos@demo.test' }

test('more than a hundred common passwords are refused, in whatever case', () => {
  expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(100)
  expect(passwordHindrance('Password123', owner)).toEqual({ key: 'passwordCommon' })
  expect(passwordHindrance('aaaaaaaaaaaa', owner)).toEqual({ key: 'passwordCommon' })
  expect(passwordHindrance('abababababab', owner)).toEqual({ key: 'passwordCommon' })
})

test('a password that holds the handle or the address is refused', () => {
  for (const password of ['i-am-ANA-hello', 'castellanos77', 'x castellanos@demo.test'])
    expect(passwordHindrance(password, owner)).toEqual({ key: 'passwordHoldsName' })
})

test('a sentence of four words is fine', () => {
  expect(passwordHindrance('wet tripod legs creak', owner)).toBeUndefined()
})

test('what the list holds is long enough to be asked for', () => {
  const short = [...COMMON_PASSWORDS].filter((password) => password.length < PASSWORD_LENGTH.min)
  expect(short).toEqual([])
})
