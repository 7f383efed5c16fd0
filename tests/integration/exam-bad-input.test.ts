import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { finishAttempt } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { resumeAttempt } from '#app/features/admission/sitting/resume-attempt.server.ts'
import { saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { action as begin } from '#app/routes/exam._index.tsx'
import { loader as itemPage, action as move } from '#app/routes/exam.$attempt.$position.tsx'
import { action as handIn, loader as handInPage } from '#app/routes/exam.$attempt.finish.tsx'
import { action as save } from '#app/routes/exam.$attempt.save.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { createExamWorld, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
let sitting: { attemptId: string; tab: string | null }
let form: Awaited<ReturnType<typeof storedForm>>
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  sitting = await startAttempt(ben, start())
  form = await storedForm(world.db, sitting.attemptId)
  await saveAnswer(ben, { ...sitting, position: 1, option: at(1).key, flagged: true, sequence: 5, goTo: 2 })
  world.advance(60_000)
})
afterEach(() => world.close())

const at = (position: number) => form[position - 1]!
type Fields = Record<string, string>

const typed = (fields: Fields): Fields => ({ position: '1', option: at(1).wrong, tab: sitting.tab ?? '', ...fields })
const sendSave = (fields: Fields, ctx = ben, attempt = sitting.attemptId) =>
  answerOf(world, save, ctx, { params: { attempt }, form: typed(fields) })
const sendPage = (fields: Fields, position = '1', ctx = ben, attempt = sitting.attemptId) =>
  answerOf(world, move, ctx, { params: { attempt, position }, form: typed(fields) })

/** All that is stored of all sittings, as it lies there. */
async function stored(): Promise<string> {
  const tables = ['attempt', 'attempt_item', 'attempt_event', 'item', 'bank', 'exam_override', 'account', 'event']
  const rows = []
  for (const table of tables) rows.push((await world.database.client.execute(`SELECT * FROM "${table}"`)).rows)
  return JSON.stringify(rows)
}

async function leavesAllAsItWas(work: () => Promise<unknown>) {
  const before = await stored()
  await work()
  expect(await stored()).toBe(before)
}

const STRAY = { status: 400, body: { said: { key: 'exam.strayAnswer' } } }

describe('a position', () => {
  test.each(['3', '40'])('that was not served (%s) is a 400, and nothing is written', (position) =>
    leavesAllAsItWas(async () => {
      const option = at(Number(position)).key
      expect(await sendSave({ position, option })).toMatchObject(STRAY)
      expect(await sendPage({ option }, position)).toMatchObject(STRAY)
    }),
  )

  test.each(['0', '-1', '41', '111', '1.5', '1e1', 'x', '', '９９９', '1;2'])(
    '%s is a 400, and nothing is written',
    (position) =>
      leavesAllAsItWas(async () => {
        expect(await sendSave({ position })).toMatchObject(STRAY)
        expect(await sendPage({}, position)).toMatchObject(STRAY)
      }),
  )

  test('that was not served is not shown: the page leads back to the last that was', () =>
    leavesAllAsItWas(async () => {
      const params = { attempt: sitting.attemptId, position: '9' }
      const page = await answerOf(world, itemPage, ben, { params, query: `?tab=${sitting.tab}` })
      expect(page).toMatchObject({ status: 302, to: `/exam/${sitting.attemptId}/2?tab=${sitting.tab}` })
    }))

  test.each(['0', '41', 'x', '-1'])('%s to go on to is a 400, and nothing is written', (go) =>
    leavesAllAsItWas(async () => {
      const answer = await sendPage({ option: at(1).key, go })
      expect(answer.status).toBe(400)
    }),
  )
})

describe('an option', () => {
  test('of another item, of another sitting, or of nobody is a 400, and nothing is written', () =>
    leavesAllAsItWas(async () => {
      const own = at(1).key
      for (const option of [
        at(2).key,
        at(40).wrong,
        'A',
        '0',
        `${own} `,
        own.slice(1),
        own.toUpperCase() + own,
        'x'.repeat(65),
      ])
        for (const send of [sendSave, sendPage]) expect(await send({ option })).toMatchObject(STRAY)
    }))

  test('of somebody else’s form is a 400 in one’s own', async () => {
    const other = await startAttempt(await world.as('raj'), start())
    const [foreign] = await storedForm(world.db, other.attemptId)
    await leavesAllAsItWas(async () => expect(await sendSave({ option: foreign!.key })).toMatchObject(STRAY))
  })
})

describe('a sequence', () => {
  test.each(['5', '4', '0'])(
    '%s after 5 is answered as stale with what is stored, and nothing is written',
    (sequence) =>
      leavesAllAsItWas(async () => {
        expect(await sendSave({ sequence })).toMatchObject({
          status: 200,
          body: { outcome: 'stale', option: at(1).key, flagged: true, sequence: 5 },
        })
      }),
  )

  test.each(['-1', '1.5', '1000001', 'x', 'NaN'])('%s is a 400, and nothing is written', (sequence) =>
    leavesAllAsItWas(async () => expect(await sendSave({ sequence })).toMatchObject(STRAY)),
  )

  test('of two saves at once the higher one stands, whichever comes first', async () => {
    const sent = ['7', '9', '8', '6'].map((sequence) =>
      sendSave({ sequence, option: sequence === '9' ? at(1).wrong : at(1).key }),
    )
    await Promise.all(sent)
    expect((await storedForm(world.db, sitting.attemptId))[0]).toMatchObject({ chosen: at(1).wrong, sequence: 9 })
  })
})

describe('a late save', () => {
  test('answers 409 with what is stored, and the page leads to the result', async () => {
    world.advance(HOUR)
    await leavesAllAsItWas(async () => {
      expect(await sendSave({ sequence: '9' })).toMatchObject({
        status: 409,
        body: { outcome: 'late', option: at(1).key, sequence: 5 },
      })
      expect((await sendPage({ go: '3' })).to).toBe(`/exam/${sitting.attemptId}/result`)
    })
  })

  test('after handing in is no different', async () => {
    await finishAttempt(ben, sitting.attemptId, sitting.tab)
    await leavesAllAsItWas(async () => {
      expect(await sendSave({})).toMatchObject({ status: 409, body: { outcome: 'late' } })
      expect((await answerOf(world, handIn, ben, { params: { attempt: sitting.attemptId }, form: {} })).to).toBe(
        `/exam/${sitting.attemptId}/result`,
      )
    })
  })
})

describe('a tampered form', () => {
  const many = (name: string, values: string[]) => {
    const sent = new FormData()
    for (const [field, value] of Object.entries(typed({}))) if (field !== name) sent.append(field, value)
    for (const value of values) sent.append(name, value)
    return sent
  }

  test('with two answers to one item is a 400, and nothing is written', () =>
    leavesAllAsItWas(async () => {
      const params = { attempt: sitting.attemptId, position: '1' }
      for (const action of [save, move]) {
        const twice = many('option', [at(1).key, at(1).wrong])
        expect(await answerOf(world, action, ben, { params, form: twice })).toMatchObject(STRAY)
      }
    }))

  test.each([{ flag: 'yes' }, { lang: 'fr' }, { go: 'result' }, { tab: 'x'.repeat(65) }] as Fields[])(
    'with %j is a 400, and nothing is written',
    (fields) => leavesAllAsItWas(async () => expect(await sendPage(fields)).toMatchObject(STRAY)),
  )

  test('that names a score, a state, a deadline or an item changes none of them', async () => {
    const stray = {
      score: '40',
      state: 'passed',
      deadlineAt: '9999999999999',
      itemId: 'RIG-L1-01',
      correct: '1',
      cut: '0',
    }
    expect((await sendSave({ ...stray, option: at(1).key })).status).toBe(200)
    const [attempt] = (await world.database.client.execute('SELECT state, score, cut, deadline_at FROM attempt')).rows
    expect(attempt).toMatchObject({ state: 'live', score: null, cut: 28, deadline_at: world.at - 60_000 + HOUR })
  })

  test('from an older tab, or from one that never was, answers 409 and writes nothing', async () => {
    await resumeAttempt(ben, sitting.attemptId)
    await leavesAllAsItWas(async () => {
      for (const tab of [sitting.tab ?? '', 'made-up', ''])
        expect(await sendSave({ tab })).toMatchObject({
          status: 409,
          body: { outcome: 'elsewhere', option: at(1).key },
        })
      const params = { attempt: sitting.attemptId }
      const handedIn = await answerOf(world, handIn, ben, { params, form: { tab: 'made-up' } })
      expect(handedIn.to).toBe(`/exam/${sitting.attemptId}/finish?tab=made-up`)
    })
  })

  test('that is no form is a 415', async () => {
    const request = new Request('http://127.0.0.1:3000/x', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(typed({})),
    })
    const params = { attempt: sitting.attemptId }
    await leavesAllAsItWas(async () => {
      const answer = await save({ context: world.visit(ben), params, request } as never).catch((thrown) => thrown)
      expect((answer as Response).status).toBe(415)
    })
  })

  test.each([
    [{ track: 'both' }, 'track'],
    [{ lang: 'fr' }, 'lang'],
    [{ time: '1' }, 'time'],
    [{ time: 'own', minutes: '601' }, 'minutes'],
    [{ time: 'own', minutes: '1e9' }, 'minutes'],
    [{ honour: 'no' }, 'honour'],
    [{ clientKey: '' }, 'clientKey'],
  ] as [Fields, string][])('to begin with %j is refused at %s, and no attempt is made', async (fields, field) => {
    const raj = await world.as('raj')
    const begun = { clientKey: 'key', track: 'motion', lang: 'en', time: '60', honour: 'on', ...fields }
    await leavesAllAsItWas(async () => {
      expect(await answerOf(world, begin, raj, { form: begun })).toMatchObject({
        status: 422,
        body: { errors: { [field]: {} } },
      })
    })
  })
})

test('another’s attempt is not found, on every page and by every form of it', async () => {
  const raj = await world.as('raj')
  const params = { attempt: sitting.attemptId, position: '1' }
  await leavesAllAsItWas(async () => {
    for (const page of [itemPage, handInPage]) expect((await answerOf(world, page, raj, { params })).status).toBe(404)
    expect((await sendSave({}, raj)).status).toBe(404)
    expect((await sendPage({}, '1', raj)).status).toBe(404)
    for (const intent of ['take-over', ''])
      expect((await answerOf(world, handIn, raj, { params, form: { intent, tab: sitting.tab ?? '' } })).status).toBe(
        404,
      )
    for (const unknown of ['unknown', "' OR 1=1 --", '../..'])
      expect((await sendSave({}, ben, unknown)).status).toBe(404)
  })
})

test('who is not signed in, and who is suspended, is turned away', async () => {
  const actor = { ...(ben.actor as Extract<Context['actor'], { kind: 'account' }>), suspended: true }
  await leavesAllAsItWas(async () => {
    expect((await sendSave({}, world.visitor())).status).toBe(401)
    expect((await sendSave({}, { ...ben, actor })).status).toBe(403)
  })
})

test('twenty starts at once, by key or by button, make one attempt, and every answer names it', async () => {
  const raj = await world.as('raj')
  const begun = (key: string) => ({ clientKey: key, track: 'motion', lang: 'en', time: '60', honour: 'on' })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, no) => answerOf(world, begin, raj, { form: begun(no % 2 ? 'same' : `key ${no}`) })),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([302]))
  const [to, ...others] = new Set(answers.map((answer) => answer.to))
  expect(others).toEqual([])
  const count = await world.database.client.execute('SELECT count(*) AS n FROM attempt')
  const forms = await world.database.client.execute('SELECT attempt_id, count(*) AS n FROM attempt_item GROUP BY 1')
  expect([count.rows[0]?.n, forms.rows.length]).toEqual([2, 2])
  expect(to).toMatch(/^\/exam\/[\w-]+\/1\?tab=/)
})

test('twenty starts at once leave a sitting that is under way as it was', () =>
  leavesAllAsItWas(async () => {
    const again = await Promise.all(Array.from({ length: 20 }, (_, no) => startAttempt(ben, start(`key ${no}`))))
    expect(new Set(again.map(({ attemptId }) => attemptId))).toEqual(new Set([sitting.attemptId]))
  }))
