import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import { BuyerLink } from '#app/features/backlog/volume/ui/buyer-link.tsx'
import { cursorIn } from '#app/features/forum/cursor.ts'
import { readProfile } from '#app/features/forum/profile.server.ts'
import { ProfilePage } from '#app/features/forum/ui/profile-page.tsx'
import { sanctionHistory } from '#app/features/review/sanctions/sanction-page.server.ts'
import { SanctionHistory, SanctionLink } from '#app/features/review/sanctions/ui/sanction-history.tsx'
import { seesAsModerator, seesAsStaff } from '#app/permissions.ts'
import { sharedRoute } from '#app/route.server.ts'
import forum from '#app/styles/forum.css?url'

export const loader = sharedRoute('thread.read', async ({ audience, db, language, params, settings, url }) => {
  const { id, ...profile } = await readProfile(db, params.handle ?? '', cursorIn(url.searchParams.get('after')))
  const past = seesAsModerator(audience) ? await sanctionHistory(db, id, language) : null
  return { profile, past, title: `${profile.author.handle} · ${settings.brandName}` }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]
export const links = () => [{ rel: 'stylesheet', href: forum }]

export default function Person() {
  const { profile, past } = useLoaderData<typeof loader>()
  const { audience } = useShell()
  return (
    <ProfilePage profile={profile}>
      {past && <SanctionHistory handle={profile.author.handle} past={past} />}
      {seesAsStaff(audience) && <SanctionLink handle={profile.author.handle} />}
      {seesAsStaff(audience) && <BuyerLink handle={profile.author.handle} />}
    </ProfilePage>
  )
}
