import { DISCLOSURE_VERSION } from '#app/features/backlog/samples/disclosure.ts'
import { readAddress } from '#app/features/backlog/samples/give-address.server.ts'
import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { TAKES_ADDRESS } from '#app/features/backlog/samples/sample-steps.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'

export type AddressPageData = Awaited<ReturnType<typeof readAddressPage>>

/** The address itself; `readAddress` asks for the right. */
export async function readAddressPage(ctx: Context, no: number) {
  const address = await readAddress(ctx, no)
  const { sample } = await findSample(ctx.db, no)
  return {
    no,
    own: sample.accountId === authorOf(ctx.actor).id,
    takesAddress: TAKES_ADDRESS.includes(sample.state),
    disclosureVersion: DISCLOSURE_VERSION,
    address: address && { token: address.token, name: address.name, lines: address.lines, phone: address.phone },
  }
}
