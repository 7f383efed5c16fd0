import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { findRule, listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { answerProposal } from '#app/features/desk/rules/states/answer-proposal.server.ts'
import { gatherGates } from '#app/features/desk/rules/states/gather-gates.server.ts'
import { listSeconders } from '#app/features/desk/rules/states/list-seconders.server.ts'
import { moveRule } from '#app/features/desk/rules/states/move-rule.server.ts'
import { listOpenProposals } from '#app/features/desk/rules/states/proposals.server.ts'
import { findLastSwitch, switchRejecting } from '#app/features/desk/rules/states/switch-rejecting.server.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { accounts, events, grants, log, notices, sanctions } from '#db/schema/index.ts'
import { judgeMany, PRESETS, savePresets } from '#tests/helpers/rules.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
let mo: Context
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
})
afterEach(() => world.close())

const standing = async () => (await findRule(world.db, PRESETS.id)) as Rule
const move = async (to: RuleState, ctx = mo) =>
  moveRule(ctx, { ruleId: PRESETS.id, seen: (await standing()).version, to, reason: 'It is time.' })
const shutTo = async (to: RuleState) =>
  (await gatherGates(mo, await standing(), to)).flatMap(({ name, isOpen }) => (isOpen ? [] : [name]))
const openProposal = async () => (await listOpenProposals(world.db, PRESETS.id))[0]?.id ?? ''

async function untilReview() {
  await savePresets(mo)
  await move('trial')
  world.advance(7 * DAY)
  await move('review')
}

describe('on its way up', () => {
  test('a draft runs on trial as soon as its examples come out right', async () => {
    await savePresets(mo, { examples: { block: ['Nothing of it here.'], pass: [] } })
    expect(await shutTo('trial')).toEqual(['ownExamples'])
    await expect(move('trial')).rejects.toMatchObject({ code: 'conflict', said: { key: 'desk.gates' } })
    await savePresets(mo, {}, 1)
    expect(await move('trial')).toBe('moved')
    expect(await standing()).toMatchObject({ state: 'trial', version: 3 })
  })

  test('it holds after a week of trial, or after many texts, with three examples of each kind', async () => {
    await savePresets(mo, { examples: { ...PRESETS.examples, pass: [] } })
    await move('trial')
    expect(await shutTo('review')).toEqual(['threeExamples', 'trial'])
    await savePresets(mo, {}, 2)
    expect(await shutTo('review')).toEqual(['trial'])
    world.advance(DAY)
    await judgeMany(world, mo.settings.moderation.trialPosts)
    expect(await shutTo('review')).toEqual([])
    expect(await move('review')).toBe('moved')
  })

  test('what changes in what it finds begins the trial anew', async () => {
    await savePresets(mo)
    await move('trial')
    world.advance(7 * DAY)
    await savePresets(mo, { match: { ...PRESETS.match, near: 60 } }, 2)
    expect(await shutTo('review')).toEqual(['trial'])
  })

  test('it may not find anything in the honest examples of other rules', async () => {
    const words = ['error code', 'presets', 'preset pack']
    await savePresets(mo, { match: { words }, examples: { ...PRESETS.examples, pass: ['One', 'Two', 'Three'] } })
    await move('trial')
    world.advance(7 * DAY)
    expect(await shutTo('review')).toContain('othersPass')
  })

  test('what changes while it is being moved is not passed over', async () => {
    await savePresets(mo)
    await move('trial')
    world.advance(7 * DAY)
    const other = { id: 'other-packs', match: { words: ['lut packs'] } }
    const examples = {
      block: ['Lut packs for you.', 'More lut packs.', 'My lut packs.'],
      pass: ['Grab the preset pack in my store, said the advert.', 'Two', 'Three'],
    }
    const meanwhile = (change: () => Promise<unknown>): typeof mo.door => {
      let changed: Promise<unknown> | undefined
      return async (work) => {
        changed ??= change()
        await changed
        return mo.door(work)
      }
    }
    const door = meanwhile(() => savePresets(mo, { ...other, examples }))
    await expect(move('review', { ...mo, door })).rejects.toMatchObject({ code: 'conflict', said: { key: 'stale' } })
    expect(await standing()).toMatchObject({ state: 'trial' })
  })

  test('no state is left out', async () => {
    await savePresets(mo)
    await expect(move('block')).rejects.toMatchObject({ said: { key: 'desk.step' } })
  })
})

describe('to refuse', () => {
  test('it has to show that it is hardly ever wrong', async () => {
    await untilReview()
    expect(await shutTo('block')).toEqual(['wrong'])
    await judgeMany(world, 3100)
    expect(await shutTo('block')).toEqual([])
  })

  test('a second moderator has to agree, is told, and both stand on record', async () => {
    await untilReview()
    await judgeMany(world, 3100)
    expect(await move('block')).toBe('proposed')
    expect(await standing()).toMatchObject({ state: 'review' })
    await world.runJobs()
    const [max] = await world.db.select().from(accounts).where(eq(accounts.handle, 'max'))
    const told = await world.db.select().from(notices).where(eq(notices.kind, 'rule-proposed'))
    expect(told.map(({ accountId, href }) => [accountId, href])).toEqual([[max?.id, `/rules/desk/${PRESETS.id}`]])
    await answerProposal(await world.as('max'), { proposalId: await openProposal(), answer: 'agreed', reason: '' })
    expect(await standing()).toMatchObject({ state: 'block' })
    const [version] = await listVersions(world.db, PRESETS.id)
    expect(version).toMatchObject({ by: 'mo', secondBy: 'max', oneSignature: false, cause: 'moved' })
  })

  test('who proposed it cannot agree, and nobody proposes twice', async () => {
    await untilReview()
    await judgeMany(world, 3100)
    await move('block')
    const proposalId = await openProposal()
    await expect(answerProposal(mo, { proposalId, answer: 'agreed', reason: '' })).rejects.toMatchObject({
      said: { key: 'step.alone' },
    })
    await expect(move('block')).rejects.toMatchObject({ said: { key: 'desk.proposed' } })
    await expect(
      answerProposal(await world.as('pia'), { proposalId, answer: 'agreed', reason: '' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a declined proposal leaves it as it was, and is answered once', async () => {
    await untilReview()
    await judgeMany(world, 3100)
    await move('block')
    const proposalId = await openProposal()
    const max = await world.as('max')
    await answerProposal(max, { proposalId, answer: 'declined', reason: 'Two members sell none of it.' })
    expect(await standing()).toMatchObject({ state: 'review' })
    await expect(answerProposal(max, { proposalId, answer: 'agreed', reason: '' })).rejects.toMatchObject({
      said: { key: 'desk.answered' },
    })
  })

  test('nothing is left to agree to when the rule changes meanwhile', async () => {
    await untilReview()
    await judgeMany(world, 3100)
    await move('block')
    const proposalId = await openProposal()
    await move('trial')
    expect(await listOpenProposals(world.db)).toEqual([])
    await expect(
      answerProposal(await world.as('max'), { proposalId, answer: 'agreed', reason: '' }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a suspended moderator is nobody to wait for: a lead agrees instead', async () => {
    const [max] = await world.db.select().from(accounts).where(eq(accounts.handle, 'max'))
    const until = { kind: 'suspend' as const, reason: 'Away', givenBy: 'x', givenAt: world.at, endsAt: null }
    await world.system().door((tx) => tx.insert(sanctions).values({ id: 's', accountId: max?.id ?? '', ...until }))
    const leads = (await listHolders(mo, world.db, ['lead'])).map(({ id }) => id)
    expect(leads.length).toBeGreaterThan(0)
    expect(await listSeconders(mo, world.db, mo.actor.kind === 'account' ? mo.actor.id : '')).toEqual(leads)
  })

  test('where nobody else is, one signature is enough after a day', async () => {
    await world.system().door((tx) => tx.delete(grants).where(eq(grants.kind, 'moderator')))
    await world.system().door((tx) => tx.delete(grants).where(eq(grants.kind, 'lead')))
    const ada = await world.as('ada')
    await savePresets(ada)
    await move('trial', ada)
    world.advance(7 * DAY)
    await move('review', ada)
    await judgeMany(world, 3100)
    await move('block', ada)
    const proposalId = await openProposal()
    const agree = () => answerProposal(ada, { proposalId, answer: 'agreed', reason: '' })
    await expect(agree()).rejects.toMatchObject({ code: 'forbidden' })
    world.advance(DAY)
    await agree()
    const [version] = await listVersions(world.db, PRESETS.id)
    expect(version).toMatchObject({ state: 'block', secondBy: null, oneSignature: true })
  })
})

describe('on its way down', () => {
  test('a shipped rule loses its power at once and gets it back without a new trial', async () => {
    const coupon = { ruleId: 'coupon-code', reason: 'It hits a reader’s question.' }
    await moveRule(mo, { ...coupon, seen: 1, to: 'trial' })
    expect(await findRule(world.db, 'coupon-code')).toMatchObject({ state: 'trial', version: 2 })
    expect(await moveRule(mo, { ...coupon, seen: 2, to: 'review' })).toBe('moved')
    expect(await moveRule(mo, { ...coupon, seen: 3, to: 'block' })).toBe('proposed')
  })

  test('a retired rule can be taken up again', async () => {
    await savePresets(mo)
    await move('retired')
    expect(await move('draft')).toBe('moved')
  })

  test('a step that somebody else has taken is not taken again', async () => {
    await moveRule(mo, { ruleId: 'coupon-code', seen: 1, to: 'review', reason: 'x' })
    await expect(
      moveRule(await world.as('max'), { ruleId: 'coupon-code', seen: 1, to: 'trial', reason: 'x' }),
    ).rejects.toMatchObject({ said: { key: 'stale' } })
  })
})

describe('the switch for all rules', () => {
  test('stops all refusing at once, with the reason on the log, and lets it go on again', async () => {
    await switchRejecting(mo, { to: 'off', reason: 'A rule refuses everything.' })
    await switchRejecting(mo, { to: 'off', reason: 'Pressed twice.' })
    expect((await readSettings(world.db)).settings.moderation.rejecting).toBe(false)
    expect(await findLastSwitch(world.db)).toMatchObject({
      isOff: true,
      by: 'mo',
      reason: 'A rule refuses everything.',
    })
    await switchRejecting(await world.as('ada'), { to: 'on', reason: 'Mended.' })
    expect((await readSettings(world.db)).settings.moderation.rejecting).toBe(true)
    const acts = await world.db.select({ act: log.act }).from(log)
    expect(acts.map(({ act }) => act)).toEqual(['moderation.rejecting-off', 'moderation.rejecting-on'])
    expect(await findBrokenLogEntry(world.db)).toBeUndefined()
    expect(await world.db.select().from(events)).toHaveLength(2)
  })

  test.each(['ana', 'pia', 'lee', 'eva'])('%s has no hand on it', async (handle) => {
    const ctx = await world.as(handle)
    await expect(switchRejecting(ctx, { to: 'off', reason: 'x' })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
