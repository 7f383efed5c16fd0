import { redirect } from '@remix-run/node'
import { AppError } from '#app/platform/errors.ts'
import { sharedRoute } from '#app/route.server.ts'

/** `/R-1042` is how people write a request down. */
export const loader = sharedRoute('page.open', async ({ params }) => {
  const no = /^r-(\d{1,9})$/i.exec(params.ref ?? '')?.[1]
  if (no === undefined) throw new AppError('not-found', { key: 'missing.page' })
  return redirect(`/r/${Number(no)}`)
})

export default function Nowhere() {
  return null
}
