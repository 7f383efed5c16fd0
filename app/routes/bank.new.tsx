import { data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newItemPage } from '#app/features/admission/bank/bank-edit-page.server.ts'
import { receiveItem } from '#app/features/admission/bank/receive-item.server.ts'
import { ItemForm } from '#app/features/admission/bank/ui/item-form.tsx'
import { TEMPLATES } from '#app/features/admission/templates/all-templates.ts'
import { actionRoute, personalRoute, refuse } from '#app/route.server.ts'
import bank from '#app/styles/bank.css?url'

export const links = () => [{ rel: 'stylesheet', href: bank }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.page.title }]

export const loader = personalRoute('bank.write', async ({ ctx, url }) => ({
  page: newItemPage(ctx, url.searchParams),
  templates: TEMPLATES.map(({ id }) => id),
}))

export const action = actionRoute(
  'bank.write',
  async ({ ctx, form, intent }) => {
    const answer = await receiveItem(ctx, { form, intent })
    if ('to' in answer) return redirect(answer.to)
    return answer.errors ? refuse(answer) : data(answer)
  },
  // Twice what a picture may weigh is read, so that one too heavy is told beside the field and the words stay.
  ({ uploadBytes, formBytes }) => 2 * uploadBytes + formBytes,
)

export default function WriteItem() {
  const { page, templates } = useLoaderData<typeof loader>()
  return <ItemForm page={page} templates={templates} answer={useActionData<typeof action>()} />
}
