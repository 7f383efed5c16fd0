import { asc } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { scenes } from '#db/schema/index.ts'

export const listScenes = (db: Queryable) =>
  db.select({ slug: scenes.slug, name: scenes.name }).from(scenes).orderBy(asc(scenes.slug))
