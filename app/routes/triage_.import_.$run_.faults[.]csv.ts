import { findRun } from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { faultsCsv } from '#app/features/backlog/intake/csv/write-csv.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { personalRoute, sayError } from '#app/route.server.ts'

/** Rows at fault, to be mended in a spreadsheet. */
export const loader = personalRoute('inbox.import', async ({ ctx, params }) => {
  const run = ensureFound(await findRun(ctx.db, params.run ?? ''), 'inboxRun')
  return faultsCsv(ctx.db, run.id, (reason) => sayError(reason, ctx.language))
})
