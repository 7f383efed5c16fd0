import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { SAMPLE_STEPS, type SampleHearer } from '#app/features/backlog/samples/sample-steps.ts'
import { listHearers } from '#app/features/backlog/verdicts/list-hearers.server.ts'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** Whoever applied hears of every step, staff of what is theirs to do next, and at the end everyone who asked. */
export async function gatherSample(db: Queryable, { actorId, payload, at }: HappenedEvent): Promise<News | undefined> {
  const { sample, request } = await findSample(db, Number(payload.sampleNo))
  const name = String(payload.step)
  const step = SAMPLE_STEPS.find((each) => each.name === name)
  const tells: readonly SampleHearer[] = step?.tells ?? ['applicant', 'coordinators']
  const told = (hearer: SampleHearer) => tells.includes(hearer)
  const asked = told('people') ? await listHearers(db, request, { people: 'direct' }, at) : undefined
  const staff = [
    ...(told('coordinators') ? await listCoordinators(db, at) : []),
    ...(told('engineer') ? [request.engineerId] : []),
    ...(told('pm') ? [request.pmId] : []),
  ].filter((id) => id !== null)
  return {
    people: {
      // The receipt goes to whoever applied, though it was they who did.
      actor: name === 'apply' ? null : actorId,
      applicant: told('applicant') || told('people') ? sample.accountId : null,
      owners: staff.filter((id) => id !== sample.accountId),
      ...(asked && { askers: asked.direct }),
    },
    values: {
      ...{ no: sample.no, requestNo: request.no, title: request.title, step: name, month: sample.month },
      state: String(payload.state),
    },
    href: `/samples/${sample.no}`,
  }
}

const listCoordinators = async (db: Queryable, at: number) =>
  (await listHolders({ now: () => at }, db, ['coordinator'])).map(({ id }) => id)

const FOR_APPLICANT = ['still-wanted', 'address-missing', 'photo-hidden', 'photo-kept-hidden']

/** What somebody has not done yet: the applicant, the engineer, or at last the coordinators. */
export async function gatherSampleReminder(db: Queryable, { payload, at }: HappenedEvent): Promise<News | undefined> {
  const { sample, request } = await findSample(db, Number(payload.sampleNo))
  const kind = String(payload.kind)
  const engineers = request.engineerId === null ? [] : [request.engineerId]
  const owners: Record<string, string[]> = {
    'line-due': engineers,
    'feedback-missing': await listCoordinators(db, at),
  }
  return {
    people: { applicant: FOR_APPLICANT.includes(kind) ? sample.accountId : null, owners: owners[kind] ?? [] },
    values: { no: sample.no, requestNo: request.no, title: request.title, kind },
    ...(typeof payload.reason === 'string' && { quoted: payload.reason }),
    href: `/samples/${sample.no}`,
  }
}
