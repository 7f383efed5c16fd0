import { createHash } from 'node:crypto'
import { and, eq, isNull, lte } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import { deviceName } from '#app/features/accounts/device-name.ts'
import { readActor } from '#app/features/accounts/rights.server.ts'
import type { Account } from '#app/permissions.ts'
import { type Context, type Language, now } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, sessions } from '#db/schema/index.ts'

type Row = typeof accounts.$inferSelect
type Keys = Pick<Context, 'db' | 'door' | 'deployment'>

/** Where a request comes from: the session it carries already, and a name to know the device by. */
export type Device = { cookie: string | undefined; name: string | null }

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
function luciaFor({ db, door, deployment }: Keys) {
  return new Lucia(adapterFor(db, door), {
    sessionExpiresIn: new TimeSpan(deployment.sessionDays, 'd'),
    sessionCookie: { name: 'session', attributes: { secure: deployment.secure, sameSite: 'lax', path: '/' } },
    getUserAttributes: (row) => row,
  })
}

/** Who a session cookie speaks for. Never waits for a write. */
export async function actorOfSession(
  keys: Keys,
  cookie: string | undefined,
): Promise<{ actor: Account; language: Language } | undefined> {
  if (!cookie || cookie.length > 100) return undefined
  const { session, user } = await luciaFor(keys).validateSession(cookie)
  if (!session) return undefined
  return { actor: await readActor(keys.db, user, now()), language: user.language }
}

/** Begins a session and returns the Set-Cookie value. */
export async function beginSession(keys: Keys, accountId: string, device: string | null): Promise<string> {
  const lucia = luciaFor(keys)
  const session = await lucia.createSession(accountId, { createdAt: now(), device })
  return lucia.createSessionCookie(session.id).serialize()
}

/** A new secret for whoever has just proved who he is; the one he came with opens nothing more. */
export async function rotateSession(keys: Keys, accountId: string, { cookie, name }: Device): Promise<string> {
  const setCookie = await beginSession(keys, accountId, name)
  if (cookie) await luciaFor(keys).invalidateSession(cookie)
  return setCookie
}

export async function endSession(keys: Keys, cookie: string | undefined): Promise<string> {
  const lucia = luciaFor(keys)
  if (cookie) await lucia.invalidateSession(cookie)
  return lucia.createBlankSessionCookie().serialize()
}

/** At any change of rights or password, with the change itself: every device signs in anew. */
export const endAllSessions = (tx: Transaction, accountId: string) =>
  tx.delete(sessions).where(eq(sessions.accountId, accountId))

export const dropExpiredSessions = (keys: Keys) => luciaFor(keys).deleteExpiredSessions()

/** Marks the session of this very request among a person's own, without showing any secret. */
export const sessionRowId = (cookie: string | undefined) => (cookie ? hashOf(cookie) : undefined)

export const deviceOf = ({ headers }: Request): Device => ({
  cookie: /(?:^|;\s*)session=([^;]+)/.exec(headers.get('Cookie') ?? '')?.[1],
  name: deviceName(headers.get('User-Agent')),
})

function adapterFor(read: Context['db'], door: Context['door']): Adapter {
  return {
    getSessionAndUser: async (sessionId) => {
      const [row] = await read
        .select()
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .where(and(eq(sessions.id, hashOf(sessionId)), isNull(accounts.deletedAt)))
      if (!row) return [null, null]
      return [lucidSession(sessionId, row.session), { id: row.account.id, attributes: row.account }]
    },
    getUserSessions: async (accountId) => {
      const rows = await read.select().from(sessions).where(eq(sessions.accountId, accountId))
      return rows.map((row) => lucidSession(row.id, row))
    },
    setSession: (session) =>
      door(async (tx) => {
        const { createdAt, device } = session.attributes
        const expiresAt = session.expiresAt.getTime()
        await tx
          .insert(sessions)
          .values({ id: hashOf(session.id), accountId: session.userId, expiresAt, createdAt, device })
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
    deleteUserSessions: (accountId) => door(async (tx) => void (await endAllSessions(tx, accountId))),
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
