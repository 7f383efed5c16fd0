import type { PolicyPageData } from '#app/features/admission/policy/read-policy-page.server.ts'
import type { PolicyRefused } from '#app/features/admission/policy/receive-policy.server.ts'
import { PolicyCalculator } from '#app/features/admission/policy/ui/policy-calculator.tsx'
import { PolicyChanges } from '#app/features/admission/policy/ui/policy-changes.tsx'
import { PolicyForm } from '#app/features/admission/policy/ui/policy-form.tsx'
import { PolicyHistory } from '#app/features/admission/policy/ui/policy-history.tsx'
import { PolicyOutlooks } from '#app/features/admission/policy/ui/policy-outlooks.tsx'
import { PolicyTable } from '#app/features/admission/policy/ui/policy-table.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function PolicyPage({ page, refused }: { page: PolicyPageData; refused?: PolicyRefused }) {
  const words = useWords('exam-policy').page
  return (
    <>
      <BankNav current="/bank/policy" />
      <div className="stack stack-l policy">
        <header className="stack">
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
          {!page.may && <p className="hint">{words.readOnly}</p>}
          {page.saved && !refused && (
            <p className="alert done-note" role="status">
              {words.saved}
            </p>
          )}
        </header>
        {refused && page.may && <PolicyForm page={page} refused={refused} />}
        <PolicyCalculator page={page} />
        <PolicyOutlooks page={page} />
        <PolicyChanges page={page} />
        {!refused && page.may && <PolicyForm page={page} />}
        <PolicyTable page={page} />
        <PolicyHistory history={page.history} />
      </div>
    </>
  )
}
