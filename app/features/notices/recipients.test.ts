import { expect, test } from 'vitest'
import { recipientsOf } from '#app/features/notices/recipients.ts'

test('whoever opened a thread hears of an answer', () => {
  const heard = recipientsOf('post.published', { actor: 'mei', postAuthor: 'mei', threadAuthor: 'ana' })
  expect(heard).toEqual([{ accountId: 'ana', kind: 'answer' }])
})

test('whoever is replied to and opened the thread is told once, of the reply', () => {
  const heard = recipientsOf('post.published', { actor: 'mei', threadAuthor: 'ana', repliedTo: 'ana' })
  expect(heard).toEqual([{ accountId: 'ana', kind: 'reply' }])
})

test('nobody hears of what he did himself', () => {
  expect(recipientsOf('post.published', { actor: 'ana', threadAuthor: 'ana', repliedTo: 'ana' })).toEqual([])
  expect(recipientsOf('answer.accepted', { actor: 'ana', postAuthor: 'ana' })).toEqual([])
  expect(recipientsOf('request.changed', { actor: 'pia', askers: ['ana', 'pia'] })).toEqual([
    { accountId: 'ana', kind: 'request-changed' },
  ])
})

test('a released post is told to its author and is an answer to the others', () => {
  const heard = recipientsOf('post.released', { actor: 'mo', postAuthor: 'mei', threadAuthor: 'ana' })
  expect(heard).toEqual([
    { accountId: 'mei', kind: 'released' },
    { accountId: 'ana', kind: 'answer' },
  ])
})

test('everyone who asked is told once, however often he asked', () => {
  const heard = recipientsOf('request.changed', { actor: 'pia', askers: ['ana', 'mei', 'ana'] })
  expect(heard.map(({ accountId }) => accountId)).toEqual(['ana', 'mei'])
})

test('a passed exam is told to whoever passed it', () => {
  expect(recipientsOf('account.admitted', { actor: 'ben', account: 'ben' })).toHaveLength(1)
})

test('whoever is admitted by a portfolio hears of that, and not of an exam', () => {
  const heard = recipientsOf('account.admitted', { actor: 'eva', applicant: 'ben' })
  expect(heard).toEqual([{ accountId: 'ben', kind: 'portfolio-admitted' }])
})

test('an examiner hears of a portfolio that another sent', () => {
  const heard = recipientsOf('portfolio.sent', { actor: 'ben', examiners: ['eva', 'emil'] })
  expect(heard.map(({ kind }) => kind)).toEqual(['portfolio-waits', 'portfolio-waits'])
})

test('an event that concerns nobody is told to nobody', () => {
  expect(recipientsOf('post.voted', { actor: 'mei', postAuthor: 'ana' })).toEqual([])
})
