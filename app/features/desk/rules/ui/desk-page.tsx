import type { DeskPage as Page } from '#app/features/desk/rules/show/desk-page.server.ts'
import type { ActRefused } from '#app/features/desk/rules/states/receive-rule-act.server.ts'
import { DeskFilterForm } from '#app/features/desk/rules/ui/desk-filter-form.tsx'
import { DeskNav } from '#app/features/desk/rules/ui/desk-nav.tsx'
import { KillSwitch } from '#app/features/desk/rules/ui/kill-switch.tsx'
import { RuleRows } from '#app/features/desk/rules/ui/rule-rows.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function DeskPage({ page, refused }: { page: Page; refused?: ActRefused }) {
  const words = useWords('desk')
  return (
    <>
      <DeskNav current="/rules/desk" />
      <div className="stack stack-l">
        <header className="stack">
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
          <KillSwitch {...page} refused={refused} />
        </header>
        <DeskFilterForm filter={page.filter} />
        <p className="hint" role="status">
          {words.counts(page.shown, page.all)}
        </p>
        {page.shown === 0 && <p className="empty">{words.none}</p>}
        {page.groups.map(({ family, rows }) => (
          <section className="stack" key={family}>
            <h2 id={family}>
              {words.families[family]} <span className="n">{rows.length}</span>
            </h2>
            <RuleRows label={family} rows={rows} />
          </section>
        ))}
      </div>
    </>
  )
}
