import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { giveAddress } from '#app/features/backlog/samples/give-address.server.ts'
import { readAddressPage } from '#app/features/backlog/samples/read-address-page.server.ts'
import { addressSchema } from '#app/features/backlog/samples/sample.schema.ts'
import { AddressPage } from '#app/features/backlog/samples/ui/address-page.tsx'
import { numberIn } from '#app/features/forum/thread.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import samples from '#app/styles/samples.css?url'

export const links = () => [{ rel: 'stylesheet', href: samples }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('sample.see', async ({ ctx, params }) => {
  const page = await readAddressPage(ctx, numberIn(params.no))
  return { page, title: `S-${page.no} · ${ctx.settings.brandName}` }
})

export const action = actionRoute('sample.see', async ({ ctx, form, params }) => {
  const no = numberIn(params.no)
  const read = parseForm(addressSchema, form)
  if (!read.ok) return refuse({ errors: read.errors, typed: read.typed })
  const { disclosure: _, ...address } = read.value
  const given = await giveAddress(ctx, no, address)
  return given.ok ? redirect(`/samples/${no}?told=address`) : refuse({ errors: given.errors, typed: typedFields(form) })
})

export default function AddressRoute() {
  return <AddressPage page={useLoaderData<typeof loader>().page} refused={useActionData<typeof action>()} />
}
