import { templateCsv } from '#app/features/backlog/intake/csv/write-csv.server.ts'
import { personalRoute } from '#app/route.server.ts'

export const loader = personalRoute('inbox.import', async () => templateCsv())
