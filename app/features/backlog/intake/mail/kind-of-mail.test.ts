import { expect, test } from 'vitest'
import { kindOfMail } from '#app/features/backlog/intake/mail/kind-of-mail.ts'

const of = (header: Record<string, string>, subject = 'A rail', from = 'kim@studio.example') =>
  kindOfMail({ headers: Object.entries(header).map(([key, value]) => ({ key, value })), subject, from })

test('a person’s mail is a person’s mail', () => {
  expect(of({})).toBe('person')
  expect(of({ 'auto-submitted': 'no' })).toBe('person')
})

test.each([
  [{ 'auto-submitted': 'auto-replied' }],
  [{ 'auto-submitted': 'auto-generated' }],
  [{ 'x-autoreply': 'yes' }],
  [{ precedence: 'bulk' }],
])('a program’s answer is known by %o', (header) => {
  expect(of(header)).toBe('auto-reply')
})

test.each(['Out of office: rail', 'Automatic reply: rail', 'Abwesenheit: Messe', '自动回复：收到'])(
  'and by “%s”',
  (subject) => {
    expect(of({}, subject)).toBe('auto-reply')
  },
)

test('a mail that came back is known by its sender, its path, its kind, its subject', () => {
  expect(of({}, 'A rail', 'MAILER-DAEMON@mx.example')).toBe('bounce')
  expect(of({ 'return-path': '<>' })).toBe('bounce')
  expect(of({ 'content-type': 'multipart/report; report-type=delivery-status' })).toBe('bounce')
  expect(of({}, 'Undelivered Mail Returned to Sender')).toBe('bounce')
})
