import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ensureDemo } from '#app/features/demo/ensure-demo.ts'
import { MailList } from '#app/features/demo/ui/mail-list.tsx'
import { listMails } from '#app/features/notices/queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { personalRoute } from '#app/route.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = personalRoute('page.open', async ({ ctx }) => {
  ensureDemo(ctx.deployment.demo)
  const { mailbox } = wordsFor(ctx.language, 'demo')
  const { publicUrl } = ctx.deployment
  return { title: `${mailbox.title} · ${ctx.settings.brandName}`, publicUrl, mails: await listMails(ctx.db) }
})

export default function DemoMail() {
  return <MailList {...useLoaderData<typeof loader>()} />
}
