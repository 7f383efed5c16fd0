import { inArray } from 'drizzle-orm'
import { gearName, numbersOf } from '#app/features/backlog/similarity/gear-names.ts'
import type { Queryable } from '#db/client.server.ts'
import { products } from '#db/schema/index.ts'

/** What a signature calls by a short name, as the catalogue calls it, and whatever is not in it as its maker does. */
export async function nameGear(db: Queryable, names: readonly string[]): Promise<Map<string, string>> {
  const numbers = new Set(names.flatMap(numbersOf))
  const found =
    numbers.size === 0
      ? []
      : await db
          .select({ sku: products.sku })
          .from(products)
          .where(inArray(products.sku, [...numbers]))
  const known = new Set(found.map(({ sku }) => sku))
  return new Map(names.map((name) => [name, numbersOf(name).find((number) => known.has(number)) ?? gearName(name)]))
}
