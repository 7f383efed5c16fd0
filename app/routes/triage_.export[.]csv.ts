import { exportKind } from '#app/features/backlog/export/export-kinds.ts'
import { exportTable } from '#app/features/backlog/export/export-table.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { actionRoute, postOnly } from '#app/route.server.ts'

export const loader = postOnly

export const action = actionRoute('request.export', async ({ ctx, form }) => {
  const kind = exportKind(String(form.get('kind') ?? ''))
  if (!kind) throw new AppError('bad-request', { key: 'cutForm' })
  const line = String(form.get('line') ?? '') || undefined
  const table = await exportTable(ctx, { kind, line, named: form.has('named') })
  const name = `coldshoe-${[kind, line].filter(Boolean).join('-')}-${new Date(ctx.now()).toISOString().slice(0, 10)}.csv`
  return new Response(table, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
})
