import { eq } from 'drizzle-orm'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import type { GrantKind } from '#app/permissions.ts'
import { newId } from '#app/platform/context.server.ts'
import type { Database, Transaction } from '#db/client.server.ts'
import { accounts, grants, mounts, productLines, productMounts, products, sanctions, scenes } from '#db/schema/index.ts'
import { CAST } from '#db/seed/community/people.ts'
import { PRODUCT_LINES } from '#db/seed/community/product-lines.ts'
import { PRODUCTS } from '#db/seed/community/products.ts'
import { SCENES } from '#db/seed/community/scenes.ts'
import type { SeedPerson } from '#db/seed/community/seed-types.ts'
import { demoPasswordHash } from '#db/seed/demo-password.server.ts'

const DAY = 86_400_000

const GRANTS: Record<string, { kind: GrantKind; reason: string }> = {
  mo: { kind: 'moderator', reason: 'Asked by the team after a year of helpful answers' },
  max: { kind: 'moderator', reason: 'Asked by the team after a year of helpful answers' },
  eva: { kind: 'examiner', reason: 'Teaches colour and print' },
  emil: { kind: 'examiner', reason: 'Camera assistant for twelve years' },
  pia: { kind: 'pm', reason: 'Product manager of Tripods' },
  raj: { kind: 'engineer', reason: 'R&D for Tripods' },
  cora: { kind: 'coordinator', reason: 'Keeps the backlog moving' },
  lee: { kind: 'lead', reason: 'Leads the forum' },
  ada: { kind: 'admin', reason: 'Runs the machine' },
}

/** Staff may read and reply in their function before they have passed; Raj has not sat the exam yet. */
const NOT_PASSED = new Set(['ben', 'raj', 'wren'])
const NEWCOMER_DAYS = 14

/** The people and the catalogue that tests, demo and seeds share. `at` is the moment all dates are counted from. */
export async function settleCast({ door }: Database, at: number): Promise<void> {
  const passwordHash = await demoPasswordHash()
  await door(async (tx) => {
    for (const person of CAST) await settlePerson(tx, person, passwordHash, at)
    await settleCatalogue(tx, at)
  })
}

export async function settlePerson(
  tx: Transaction,
  person: SeedPerson,
  passwordHash: string,
  at: number,
): Promise<string> {
  const { handle, name, works, timeZone, language } = person
  const createdAt = at - person.joinedDaysAgo * DAY
  const passed = !NOT_PASSED.has(handle)
  const admittedAt = passed ? createdAt + 3_600_000 : null
  const email = `${handle}@demo.test`
  const id = newId()
  await tx.insert(accounts).values({
    ...{
      id,
      handle,
      handleKey: handleKey(handle),
      name,
      works,
      email,
      emailKey: email,
      passwordHash,
      timeZone,
      language,
      createdAt,
    },
    state: passed ? 'member' : 'applicant',
    emailConfirmedAt: createdAt + 60_000,
    admittedAt,
    welcomedAt: admittedAt,
    newcomerUntil: admittedAt === null ? null : admittedAt + NEWCOMER_DAYS * DAY,
  })
  const grant = GRANTS[handle]
  if (grant) await tx.insert(grants).values({ id: newId(), accountId: id, ...grant, givenAt: createdAt })
  if (handle === 'sid') await silence(tx, id, at)
  return id
}

type PastSanction = { kind: 'warn' | 'silence'; reason: string; daysAgo: number; days?: number }

const SIDS_SANCTIONS: PastSanction[] = [
  {
    kind: 'warn',
    reason: 'You offered monitor arms for sale in three threads. Nothing is sold here; how the arms hold is welcome.',
    daysAgo: 41,
  },
  {
    kind: 'warn',
    reason:
      'Again an offer of arms, this time as an answer to a question about them. This is the last word before a silence.',
    daysAgo: 19,
  },
  {
    kind: 'silence',
    reason:
      'Three posts in a row to sell monitor arms, after two warnings. You can read on, and come back when it ends.',
    daysAgo: 2,
    days: 62,
  },
]

async function silence(tx: Transaction, accountId: string, at: number) {
  const [mo] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, 'mo'))
  const imposed = { accountId, givenBy: mo?.id ?? '', clause: 'no-selling' }
  for (const { kind, reason, daysAgo, days } of SIDS_SANCTIONS) {
    const givenAt = at - daysAgo * DAY
    const endsAt = days === undefined ? null : givenAt + days * DAY
    await tx.insert(sanctions).values({ id: newId(), ...imposed, kind, reason, givenAt, endsAt })
  }
}

async function settleCatalogue(tx: Transaction, at: number) {
  const people = new Map(
    (await tx.select({ id: accounts.id, handle: accounts.handle }).from(accounts)).map((row) => [row.handle, row.id]),
  )
  const lineIds = new Map(PRODUCT_LINES.map((line) => [line.slug, newId()]))
  for (const [position, { slug, name, blurb, pm, engineer }] of PRODUCT_LINES.entries()) {
    const owners = { pmId: people.get(pm ?? '') ?? null, engineerId: people.get(engineer ?? '') ?? null }
    await tx.insert(productLines).values({ id: lineIds.get(slug) ?? newId(), slug, name, blurb, position, ...owners })
  }
  await tx.insert(scenes).values(SCENES)
  const mountNames = [...new Set(PRODUCTS.flatMap((product) => product.mounts))]
  await tx.insert(mounts).values(mountNames.map((name) => ({ slug: mountSlug(name), name })))
  for (const { sku, line, name, facts, mounts: held } of PRODUCTS) {
    const id = newId()
    await tx
      .insert(products)
      .values({ id, sku, lineId: lineIds.get(line) ?? '', name, facts, createdAt: at - 900 * DAY })
    if (held.length > 0)
      await tx.insert(productMounts).values(held.map((mount) => ({ productId: id, mount: mountSlug(mount) })))
  }
}

const mountSlug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
