import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { productLines, products } from '#db/schema/index.ts'

const line = {
  id: productLines.id,
  slug: productLines.slug,
  name: productLines.name,
  blurb: productLines.blurb,
  pmId: productLines.pmId,
  engineerId: productLines.engineerId,
}
const product = {
  id: products.id,
  sku: products.sku,
  lineId: products.lineId,
  name: products.name,
  facts: products.facts,
}

export type Line = Awaited<ReturnType<typeof listLines>>[number]
export type Product = Awaited<ReturnType<typeof listProducts>>[number]

/** Closed lines are left out: nothing new is said there. In the brand's order. */
export const listLines = (db: Queryable) =>
  db.select(line).from(productLines).where(isNull(productLines.closedAt)).orderBy(asc(productLines.position))

export async function findLine(db: Queryable, slug: string): Promise<Line | undefined> {
  const [found] = await db
    .select(line)
    .from(productLines)
    .where(and(eq(productLines.slug, slug), isNull(productLines.closedAt)))
  return found
}

export async function findLineById(db: Queryable, id: string): Promise<Line | undefined> {
  const [found] = await db.select(line).from(productLines).where(eq(productLines.id, id))
  return found
}

/** By article number, of one line. */
export const listProducts = (db: Queryable, lineId: string) =>
  db.select(product).from(products).where(eq(products.lineId, lineId)).orderBy(asc(products.sku))

/** Every product under its line, for a choice in a form. */
export async function listProductsByLine(db: Queryable) {
  const lines = await listLines(db)
  return Promise.all(lines.map(async (each) => ({ line: each, products: await listProducts(db, each.id) })))
}

export async function findProduct(db: Queryable, sku: string): Promise<Product | undefined> {
  const [found] = await db.select(product).from(products).where(eq(products.sku, sku))
  return found
}

export async function findProductById(db: Queryable, id: string): Promise<Product | undefined> {
  const [found] = await db.select(product).from(products).where(eq(products.id, id))
  return found
}
