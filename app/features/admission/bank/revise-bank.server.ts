import { createHash } from 'node:crypto'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { BankRevisionItem } from '#db/schema/admission-bank.ts'
import { bank, bankRevisions, items, itemTexts, itemVersions } from '#db/schema/index.ts'

/** After every change of what forms are drawn from: keeps the new list under the hash of its content. */
export async function reviseBank(tx: Transaction, ctx: Context): Promise<void> {
  const list = await listDrawable(tx)
  const content = JSON.stringify(list)
  const id = createHash('sha256').update(content).digest('hex')
  await tx.insert(bankRevisions).values({ id, items: list, createdAt: ctx.now() }).onConflictDoNothing()
  await tx.update(bank).set({ revision: id }).where(eq(bank.id, 'bank'))
}

/** A bank from before revisions were kept has none until the first form is drawn from it. */
export async function reviseIfNever(tx: Transaction, ctx: Context): Promise<void> {
  const [row] = await tx.select({ revision: bank.revision }).from(bank).where(eq(bank.id, 'bank'))
  if (row?.revision === null) await reviseBank(tx, ctx)
}

async function listDrawable(tx: Transaction): Promise<BankRevisionItem[]> {
  const rows = await tx
    .select({
      id: items.id,
      state: items.state,
      versionId: itemVersions.id,
      topic: items.topic,
      level: items.level,
      options: itemTexts.options,
      template: itemVersions.template,
      pictureId: itemVersions.pictureId,
    })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .innerJoin(itemTexts, eq(itemTexts.versionId, itemVersions.id))
    .where(inArray(items.state, ['live', 'pilot']))
    .orderBy(asc(items.id), asc(itemTexts.lang))
  const firsts = rows.filter((row, at) => row.id !== rows[at - 1]?.id)
  return firsts.map(({ state, options, pictureId, ...row }) => ({
    ...row,
    options: options.length,
    picture: pictureId !== null,
    pilot: state === 'pilot',
  }))
}
