import { readRules } from '#app/features/desk/rules/exchange/exchange-file.ts'
import { foreseeImport, type ImportRow } from '#app/features/desk/rules/exchange/foresee-import.server.ts'
import { importRules } from '#app/features/desk/rules/exchange/import-rules.server.ts'
import { typedText } from '#app/features/forum/typed-text.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'

export const EXCHANGE_BYTES = 2 * 1024 * 1024

export type ExchangeAnswer =
  | { problem: Said }
  /** `kept`: the text itself, so that nothing has to be chosen twice and nothing is stored meanwhile. */
  | { rows: ImportRow[]; fit: number; kept: string; reason: string; reasonError: Said | null }
  | { imported: number }

/** First what would come of every rule; with the same text again and a reason, what came of them. */
export async function receiveExchange(ctx: Context, form: FormData, intent: string): Promise<ExchangeAnswer> {
  const text = await textIn(form)
  if (text === '') return { problem: { key: 'nothingSent' } }
  if (text.length > EXCHANGE_BYTES) return { problem: { key: 'tooLarge' } }
  const read = readRules(text)
  if (!read.ok) return { problem: read.problem }
  const typed = String(form.get('reason') ?? '')
  const reason = typedText({ min: 1, max: ctx.settings.textLength.reason }).safeParse(typed)
  if (intent === 'import' && reason.success) return importRules(ctx, { rules: read.rules, reason: reason.data })
  const { rows, toSave } = await foreseeImport(ctx, read.rules)
  const reasonError =
    intent === 'import' && !reason.success ? { key: reason.error.issues[0]?.message ?? 'required' } : null
  return { rows, fit: toSave.length, kept: text, reason: typed, reasonError }
}

async function textIn(form: FormData): Promise<string> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) return file.text()
  return String(form.get('text') ?? '').trim()
}
