import { asc, eq } from 'drizzle-orm'
import { addHeard } from '#app/features/backlog/intake/add-heard.server.ts'
import { inboxItems } from '#db/schema/index.ts'
import type { World } from '#tests/helpers/world.ts'

export const QUOTE = 'On a slope the head gives up eight degrees. A half-ball would save them.'

/** Something that staff heard elsewhere; its id. */
export async function hear(world: World, more: Partial<Parameters<typeof addHeard>[2]> = {}, by = 'pia') {
  const added = await addHeard(await world.as(by), 'staff', { quote: QUOTE, line: 'tripods', ...more })
  if (!added.ok) throw new Error(JSON.stringify(added.errors))
  return (await listAll(world)).at(-1)?.id ?? ''
}

export const listAll = (world: World) => world.db.select().from(inboxItems).orderBy(asc(inboxItems.id))

export async function itemNamed(world: World, id: string) {
  const [item] = await world.db.select().from(inboxItems).where(eq(inboxItems.id, id))
  return item
}
