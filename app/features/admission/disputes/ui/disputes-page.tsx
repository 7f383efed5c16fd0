import { Link } from '@remix-run/react'
import { ItemStateLabel } from '#app/features/admission/bank/ui/item-state-label.tsx'
import type { DisputesPage as Page } from '#app/features/admission/disputes/disputes-page.server.ts'
import { DisputeText } from '#app/features/admission/disputes/ui/dispute-list.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { MoreRows } from '#app/features/admission/ui/more-rows.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function DisputesPage({ page }: { page: Page }) {
  const words = useWords('bank-items').disputes
  return (
    <>
      <BankNav current="/bank/disputes" />
      <div className="stack stack-l">
        <header className="stack">
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
        </header>
        {page.rows.length === 0 && <p className="empty">{`${words.nothingOpen} ${words.nothingOpenNext}`}</p>}
        <ul className="bank-rows">
          {page.rows.map((dispute) => (
            <li key={dispute.id} className="stack">
              <p className="line">
                <b>{dispute.itemId}</b>
                <ItemStateLabel state={dispute.item.state} />
              </p>
              <DisputeText dispute={dispute} />
              <p>
                <Link className="button" to={`/bank/${encodeURIComponent(dispute.itemId)}#dispute-${dispute.id}`}>
                  {words.look}
                </Link>
              </p>
            </li>
          ))}
        </ul>
        <MoreRows top={page.begins ? undefined : '/bank/disputes'} next={page.next} words={words} />
      </div>
    </>
  )
}
