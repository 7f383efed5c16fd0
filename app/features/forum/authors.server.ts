import { and, inArray, isNull } from 'drizzle-orm'
import type { GrantKind } from '#app/permissions.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, grants, type InBothLanguages, productLines } from '#db/schema/index.ts'

/** What stands beside a person's words. `lines` are those a PM or engineer speaks for. */
export type Author = {
  handle: string
  name: string | null
  works: string | null
  partnerOf: string | null
  roles: GrantKind[]
  lines: InBothLanguages[]
  passed: boolean
  gone: boolean
}

/** By account id. */
export async function findAuthors(db: Queryable, ids: string[]): Promise<Map<string, Author>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const [people, held, lines] = await Promise.all([
    db.select().from(accounts).where(inArray(accounts.id, wanted)),
    db
      .select()
      .from(grants)
      .where(and(inArray(grants.accountId, wanted), isNull(grants.endedBy))),
    db
      .select({ name: productLines.name, pmId: productLines.pmId, engineerId: productLines.engineerId })
      .from(productLines),
  ])
  const rolesOf = (id: string) => held.filter((grant) => grant.accountId === id).map((grant) => grant.kind)
  const linesOf = (id: string) =>
    lines.filter((line) => line.pmId === id || line.engineerId === id).map((line) => line.name)
  return new Map(people.map((person) => [person.id, authorFrom(person, rolesOf(person.id), linesOf(person.id))]))
}

function authorFrom(person: typeof accounts.$inferSelect, roles: GrantKind[], lines: InBothLanguages[]): Author {
  const { handle, name, works, partnerOf, state, deletedAt } = person
  const gone = deletedAt !== null
  if (gone) return { handle: '', name: null, works: null, partnerOf: null, roles: [], lines: [], passed: true, gone }
  return { handle, name, works, partnerOf, roles, lines, passed: state === 'member', gone }
}
