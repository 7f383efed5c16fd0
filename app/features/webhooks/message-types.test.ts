import { expect, test } from 'vitest'
import { type EventName, events, eventType } from '#app/events.ts'
import { messageBody } from '#app/features/webhooks/message-body.ts'
import { MESSAGE_TYPES, messageTypesOf } from '#app/features/webhooks/message-types.ts'

test.each([
  ['request.filed', {}, ['request.created']],
  ['me-too.added', {}, ['mention.added']],
  ['me-too.withdrawn', {}, ['mention.retracted']],
  ['request.moved', { from: 'inbox', to: 'routed' }, ['request.state_changed', 'request.routed']],
  [
    'request.changed',
    { from: 'grading', to: 'parked', publicText: 'No tooling.' },
    ['request.state_changed', 'verdict.published'],
  ],
  ['request.changed', { from: 'grading', to: 'merged' }, ['request.state_changed', 'request.merged']],
  ['request.changed', { from: 'merged', to: 'grading' }, ['request.state_changed', 'request.unmerged']],
  ['request.changed', { from: 'parked', to: 'reopen_due' }, ['request.state_changed', 'request.reopen_due']],
  ['request.changed', { from: 'volume_test', to: 'grading' }, ['request.state_changed', 'volume.closed']],
  ['sample.moved', { sampleNo: 1001, state: 'shipped' }, ['sample.state_changed']],
  ['clock.breached', { kind: 'grade' }, ['clock.breached']],
  ['clock.breached', { kind: 'sample-feedback' }, []],
  ['request.threshold-reached', { kind: 'people' }, ['request.threshold_reached']],
  ['post.published', {}, []],
] as const)('%s %o is told as %o', (event, payload, types) => {
  expect(messageTypesOf(event, payload)).toEqual(types)
})

test('a message says what happened and never who asked', () => {
  const payload = {
    requestNo: 1042,
    title: 'A half-ball',
    authorId: 'a-1',
    threadIds: ['t-1'],
    publicText: 'x'.repeat(9_000),
    question: 'Which head is on it?',
    reason: 'The supplier lied.',
  }
  const body = messageBody({
    type: 'mention.added',
    at: Date.UTC(2026, 10, 22),
    payload,
    publicUrl: 'https://shoe.example',
  })
  expect(body.length).toBeLessThan(20_000)
  expect(JSON.parse(body)).toMatchObject({
    type: 'mention.added',
    timestamp: '2026-11-22T00:00:00.000Z',
    data: { requestNo: 1042, title: 'A half-ball', url: 'https://shoe.example/r/1042' },
  })
  expect(body).not.toMatch(/a-1|t-1|author|Which head|supplier/)
})

test('every type that is offered has something that sends it', () => {
  const sent = (Object.keys(events) as EventName[]).filter((name) => eventType(name).sent)
  const steps = [
    { to: 'routed' },
    { to: 'merged' },
    { from: 'merged' },
    { to: 'reopen_due' },
    { from: 'volume_test' },
    { to: 'parked', publicText: 'No tooling.' },
  ]
  const told = sent.flatMap((name) => steps.flatMap((step) => messageTypesOf(name, step)))
  expect([...new Set(told)].sort()).toEqual([...MESSAGE_TYPES].sort())
})

test('a promise that is over is told with its request, and with nobody who gave it', () => {
  const payload = {
    ...{
      requestNo: 1042,
      title: 'A half-ball',
      kind: 'grade',
      ownerIds: ['pia-1'],
      leadIds: ['lee-1'],
      href: '/r/1042',
    },
  }
  const told = { type: 'clock.breached' as const, at: 0, publicUrl: 'https://shoe.example' }
  expect(JSON.parse(messageBody({ ...told, payload })).data).toEqual({
    ...{ requestNo: 1042, title: 'A half-ball', kind: 'grade', url: 'https://shoe.example/r/1042' },
  })
  const ofThread = { threadNo: 1001, title: 'Half-ball for the shoulder', kind: 'judge' }
  expect(JSON.parse(messageBody({ ...told, payload: ofThread })).data).toEqual({ kind: 'judge' })
})
