import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { moveSample, type SampleMove, type SampleOutcome } from '#app/features/backlog/samples/move-sample.server.ts'
import { READ_BY_OTHERS, type SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import { findSample, ofSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Takes one step with a sample, once what is written in it has been judged. */
export async function changeSample(ctx: Context, move: SampleMove): Promise<SampleOutcome> {
  const found = await findSample(ctx.db, move.no)
  ensureCan(ctx.actor, 'sample.follow', ofSample(found))
  const errors = await faultsOfFields(ctx, move.fields, found.sample.accountId)
  return errors ? { ok: false, errors } : inTransaction(ctx, (tx) => moveSample(tx, ctx, move))
}

/** Of staff, what a moderator would have to read first is let through; of the applicant it is not. */
async function faultsOfFields(ctx: Context, fields: SampleFields, applicantId: string) {
  const texts = textsIn(fields)
  const own = authorOf(ctx.actor).id === applicantId
  if (own && texts.length > 0) ensureCan(ctx.actor, 'post.write')
  for (const [field, text] of texts) {
    const faults = await faultsOfText(ctx, field, { text }, own ? 'refused' : 'let through')
    if (faults) return faults
  }
  return undefined as FieldErrors | undefined
}

const textsIn = ({ parts = [], links = [], ...fields }: SampleFields): [string, string][] => [
  ...READ_BY_OTHERS.flatMap((field): [string, string][] => {
    const text = fields[field]
    return text ? [[field, text]] : []
  }),
  ...(parts.length > 0 ? [['parts', parts.map(({ what }) => what).join('\n')] as [string, string]] : []),
  // A link to where it is spoken of is what is asked for; a moderator may look at it there.
  ...links.map(({ url }, index): [string, string] => [`link${index + 1}`, url]),
]
