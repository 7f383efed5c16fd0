import { useShell } from '#app/components/shell-context.ts'
import type { RulesData } from '#app/features/backlog/routing/read-rules.server.ts'
import type { RouteRule } from '#app/features/backlog/routing/route-of.ts'
import { useWords } from '#app/messages/use-words.ts'

export const CONDITIONS = ['words', 'products', 'fits', 'scenes', 'lines', 'languages', 'channels', 'tracks'] as const
export type Condition = (typeof CONDITIONS)[number]

/** One rule as a sentence: what it takes, and where that goes. */
export function RuleLine({ rule, page }: { rule: RouteRule; page: Pick<RulesData, 'lines' | 'clockSets'> }) {
  const { rules: words } = useWords('routing')
  const { language } = useShell()
  const set = CONDITIONS.filter((condition) => (rule.when[condition] ?? []).length > 0)
  const line = page.lines.find(({ slug }) => slug === rule.line)
  const lengths = page.clockSets.find(({ slug }) => slug === rule.clockSet)
  return (
    <div className="stack">
      <b>{rule.name}</b>
      <span>
        {set.map((condition, at) => (
          <span key={condition}>
            {at > 0 && words.and}
            {words.conditions[condition]} <q>{rule.when[condition]?.join(words.or)}</q>
          </span>
        ))}{' '}
        → {words.to} <b>{line ? line.name[language] : rule.line}</b>
      </span>
      <span className="facts">
        <span>{line?.owners.filter(Boolean).join(' + ') || words.nobody}</span>
        {lengths && (
          <span>
            {words.fields.clockSet}: {lengths.name}
          </span>
        )}
      </span>
    </div>
  )
}
