import { RIG_PRODUCTS } from '#db/seed/community/rig-products.ts'
import type { SeedProduct } from '#db/seed/community/seed-types.ts'
import { SET_PRODUCTS } from '#db/seed/community/set-products.ts'

export const PRODUCTS: SeedProduct[] = [...RIG_PRODUCTS, ...SET_PRODUCTS]
