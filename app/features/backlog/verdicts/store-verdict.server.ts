import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { readConditionLine } from '#app/features/backlog/returning/condition-lines.ts'
import { storeReturnTerms } from '#app/features/backlog/returning/return-terms.server.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { promiseTranslation } from '#app/features/backlog/verdicts/promise-translation.server.ts'
import { otherLanguage, publicTextOf } from '#app/features/backlog/verdicts/public-text.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { verdicts, verdictTexts } from '#db/schema/index.ts'

export type VerdictKind = (typeof verdicts.$inferSelect)['kind']

type Decided = {
  request: Request
  kind: VerdictKind
  epoch: number
  fields: StepFields
  signed: { decidedBy: string; cosignedBy: string | null; oneSignature: boolean }
}

/** The answer with the numbers of its moment, its words in each language, and what would change it. */
export async function storeVerdict(tx: Transaction, ctx: Context, decided: Decided): Promise<string> {
  const { request, kind, epoch, fields, signed } = decided
  const publicText = publicTextOf(fields)
  const id = ctx.newId()
  await tx.insert(verdicts).values({
    ...{ id, requestId: request.id, epoch, kind, ...signed, decidedAt: ctx.now(), ...numbersOf(request) },
    ...{ publicText, lang: languageOf(publicText), internalText: fields.internalText ?? null },
    reasonCode: fields.reasonCode ?? null,
    targetWindow: fields.targetWindow ?? null,
    productSku: fields.productSku ?? null,
    asksAnswered: fields.asksAnswered ?? null,
    credits: fields.credits ?? null,
    reopenPeople: fields.reopenPeople ?? null,
    reviewAt: fields.reviewAt ?? null,
  })
  if (kind === 'parked') await storeReturnTerms(tx, ctx, { verdictId: id, request, changes: fields.changes ?? [] })
  await storeTexts(tx, ctx, id, decided)
  return id
}

const numbersOf = ({ people, outside, unattributed, unitsLow, unitsMiddle, unitsHigh, unitsChance }: Request) => ({
  ...{ peopleAt: people, outsideAt: outside, unattributedAt: unattributed },
  ...{ unitsLowAt: unitsLow, unitsMiddleAt: unitsMiddle, unitsHighAt: unitsHigh, unitsChanceAt: unitsChance },
})

async function storeTexts(tx: Transaction, ctx: Context, verdictId: string, { request, fields, signed }: Decided) {
  const text = publicTextOf(fields)
  const lang = languageOf(text)
  const { translation, changes, changesTranslation } = fields
  const written = { writtenBy: signed.decidedBy, writtenAt: ctx.now() }
  await tx.insert(verdictTexts).values({ verdictId, lang, text, changes: wordsOf(changes), ...written })
  const other = { verdictId, lang: otherLanguage(lang), translated: true }
  if (!translation) return promiseTranslation(tx, ctx, { ...other, request })
  await tx
    .insert(verdictTexts)
    .values({ ...other, text: translation, changes: wordsOf(changesTranslation), ...written })
}

const wordsOf = (lines?: string[]) => lines?.map((line) => readConditionLine(line).text) ?? null
