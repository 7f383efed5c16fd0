import { type ReactNode, useMemo } from 'react'
import { AsSent } from '#app/components/as-sent.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { LiveAnswer } from '#app/features/backlog/answers/live-answers.server.ts'
import { LiveAnswersContext } from '#app/features/backlog/answers/ui/live-answers-context.ts'
import { LiveCard } from '#app/features/backlog/answers/ui/live-card.tsx'
import { type References, ReferencesContext } from '#app/features/forum/ui/references-context.tsx'
import { useWords } from '#app/messages/use-words.ts'

const CARD = import.meta.env.SSR ? LiveCard : undefined
const loadCard = () => import('#app/features/backlog/answers/ui/live-card.tsx').then((file) => file.LiveCard)

type Props = { references: [number, LiveAnswer][]; threadNo: number; children: ReactNode }

/** Fills in the requests that the posts within name: a card alone on a line, its label in a sentence. */
export function WithReferences({ references, threadNo, children }: Props) {
  const { labels } = useWords('labels')
  const { language } = useShell()
  const byNo = useMemo(() => new Map(references), [references])
  const filled = useMemo((): References => {
    return {
      card: (no, writtenAt) => {
        const live = byNo.get(no)
        const shown = { channel: 'reference', context: `thread:${threadNo}` } as const
        return live ? <AsSent part={CARD} load={loadCard} props={{ live, shown, writtenAt }} /> : <PlainLink no={no} />
      },
      link: (no) => {
        const live = byNo.get(no)
        if (!live) return undefined
        const state = live.label === 'exists' ? 'made' : live.label
        return `<a class="label" data-state="${state}" href="/r/${live.no}"><span>R-${no}</span> <span lang="${language}">${labels[live.label]}</span></a>`
      },
    }
  }, [byNo, threadNo, labels, language])
  return (
    <LiveAnswersContext.Provider value={byNo}>
      <ReferencesContext.Provider value={filled}>{children}</ReferencesContext.Provider>
    </LiveAnswersContext.Provider>
  )
}

function PlainLink({ no }: { no: number }) {
  return (
    <p className="prose">
      <a href={`/r/${no}`}>R-{no}</a>
    </p>
  )
}
