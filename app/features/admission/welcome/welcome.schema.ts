import { z } from 'zod'
import { kitField } from '#app/features/accounts/account.schema.ts'

export const welcomeSchema = z.object({ kit: kitField })
