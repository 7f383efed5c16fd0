import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readBoard } from '#app/features/backlog/read-board.server.ts'
import { Board } from '#app/features/backlog/ui/board.tsx'
import { wordsFor } from '#app/messages/words.server.ts'
import { sharedRoute } from '#app/route.server.ts'
import backlog from '#app/styles/backlog.css?url'

export const links = () => [{ rel: 'stylesheet', href: backlog }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = sharedRoute('request.read', async ({ db, language, settings, url }) => ({
  title: `${wordsFor(language, 'backlog').title} · ${settings.brandName}`,
  board: await readBoard(db, url.searchParams, language),
}))

export default function Requests() {
  const { board } = useLoaderData<typeof loader>()
  return <Board {...board} />
}
