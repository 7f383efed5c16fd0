import { createHash } from 'node:crypto'
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import { accountActor } from '#app/features/accounts/account-actor.ts'
import type { Account } from '#app/permissions.ts'
import { type Context, type Language, now } from '#app/platform/context.server.ts'
import { accounts, grants, sanctions, sessions } from '#db/schema/index.ts'

type Row = {
  account: typeof accounts.$inferSelect
  grants: (typeof grants.$inferSelect)[]
  sanctions: (typeof sanctions.$inferSelect)[]
}
type Keys = Pick<Context, 'db' | 'door' | 'deployment'>

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<DatabaseSessionAttributes, Row>
    DatabaseUserAttributes: Row
    DatabaseSessionAttributes: DatabaseSessionAttributes
  }
  interface DatabaseSessionAttributes {
    createdAt: number
    device: string | null
  }
}

/** The cookie holds the secret, the database only its hash. */
const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex')

/** The only file that knows Lucia: its own drizzle adapter writes outside the door and stores the bare session id. */
export function luciaFor({ db, door, deployment }: Keys) {
  return new Lucia(adapterFor(db, door), {
    sessionExpiresIn: new TimeSpan(deployment.sessionDays, 'd'),
    sessionCookie: { name: 'session', attributes: { secure: deployment.secure, sameSite: 'lax', path: '/' } },
    getUserAttributes: (row) => row,
  })
}

/** Who a session cookie speaks for, or undefined. Never waits for a write. */
export async function actorOfSession(
  keys: Keys,
  cookie: string | undefined,
): Promise<{ actor: Account; language: Language } | undefined> {
  if (!cookie || cookie.length > 100) return undefined
  const { session, user } = await luciaFor(keys).validateSession(cookie)
  if (!session) return undefined
  return { actor: accountActor(user.account, user.grants, user.sanctions, now()), language: user.account.language }
}

/** Begins a session and returns the Set-Cookie value. */
export async function beginSession(keys: Keys, accountId: string, device: string | null): Promise<string> {
  const lucia = luciaFor(keys)
  const session = await lucia.createSession(accountId, { createdAt: now(), device })
  return lucia.createSessionCookie(session.id).serialize()
}

export async function endSession(keys: Keys, cookie: string | undefined): Promise<string> {
  const lucia = luciaFor(keys)
  if (cookie) await lucia.invalidateSession(cookie)
  return lucia.createBlankSessionCookie().serialize()
}

/** At any change of rights or password: every device signs in anew. */
export const endAllSessions = (keys: Keys, accountId: string) => luciaFor(keys).invalidateUserSessions(accountId)

export const dropExpiredSessions = (keys: Keys) => luciaFor(keys).deleteExpiredSessions()

/** Marks the session of this very request among a person's own, without showing any secret. */
export const sessionRowId = (cookie: string | undefined) => (cookie ? hashOf(cookie) : undefined)

function adapterFor(read: Context['db'], door: Context['door']): Adapter {
  return {
    getSessionAndUser: async (sessionId) => {
      const [row] = await read
        .select()
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .where(and(eq(sessions.id, hashOf(sessionId)), isNull(accounts.deletedAt)))
      if (!row) return [null, null]
      return [lucidSession(sessionId, row.session), await lucidUser(read, row.account)]
    },
    getUserSessions: async (accountId) => {
      const rows = await read.select().from(sessions).where(eq(sessions.accountId, accountId))
      return rows.map((row) => lucidSession(row.id, row))
    },
    setSession: (session) =>
      door(async (tx) => {
        const { createdAt, device } = session.attributes
        await tx
          .insert(sessions)
          .values({
            id: hashOf(session.id),
            accountId: session.userId,
            expiresAt: session.expiresAt.getTime(),
            createdAt,
            device,
          })
      }),
    // Reached from a GET, which must not wait for a write: Lucia asks once per half life of a session, so not more than daily.
    updateSessionExpiration: async (sessionId, expiresAt) => {
      const renewed = door((tx) =>
        tx
          .update(sessions)
          .set({ expiresAt: expiresAt.getTime() })
          .where(eq(sessions.id, hashOf(sessionId))),
      )
      renewed.catch((error) => console.warn(`a session was not renewed: ${error}`))
    },
    deleteSession: (sessionId) =>
      door(async (tx) => void (await tx.delete(sessions).where(eq(sessions.id, hashOf(sessionId))))),
    deleteUserSessions: (accountId) =>
      door(async (tx) => void (await tx.delete(sessions).where(eq(sessions.accountId, accountId)))),
    deleteExpiredSessions: () =>
      door(async (tx) => void (await tx.delete(sessions).where(lte(sessions.expiresAt, now())))),
  }
}

const lucidSession = (id: string, row: typeof sessions.$inferSelect): DatabaseSession => ({
  id,
  userId: row.accountId,
  expiresAt: new Date(row.expiresAt),
  attributes: { createdAt: row.createdAt, device: row.device },
})

async function lucidUser(read: Context['db'], account: typeof accounts.$inferSelect): Promise<DatabaseUser> {
  const [held, imposed] = await Promise.all([
    read
      .select()
      .from(grants)
      .where(and(eq(grants.accountId, account.id), or(isNull(grants.endsAt), gt(grants.endsAt, now())))),
    read
      .select()
      .from(sanctions)
      .where(and(eq(sanctions.accountId, account.id), isNull(sanctions.liftedAt))),
  ])
  return { id: account.id, attributes: { account, grants: held, sanctions: imposed } }
}
