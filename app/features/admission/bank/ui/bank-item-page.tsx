import { Link } from '@remix-run/react'
import type { BankItemPage as Page } from '#app/features/admission/bank/bank-item-page.server.ts'
import type { ItemActAnswer } from '#app/features/admission/bank/receive-item-act.server.ts'
import { ItemExamples } from '#app/features/admission/bank/ui/item-examples.tsx'
import { ItemFindings } from '#app/features/admission/bank/ui/item-findings.tsx'
import { ItemHistory } from '#app/features/admission/bank/ui/item-history.tsx'
import { ItemStateLabel } from '#app/features/admission/bank/ui/item-state-label.tsx'
import { ItemVersion } from '#app/features/admission/bank/ui/item-version.tsx'
import { LetterKeys } from '#app/features/admission/bank/ui/letter-keys.tsx'
import { StateForm } from '#app/features/admission/bank/ui/state-form.tsx'
import { DisputeList } from '#app/features/admission/disputes/ui/dispute-list.tsx'
import { VoidForm } from '#app/features/admission/disputes/ui/void-form.tsx'
import { ItemFigures } from '#app/features/admission/figures/ui/item-figures.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { Said } from '#app/platform/errors.ts'

type PageProps = { page: Page; answer?: ItemActAnswer }

export function BankItemPage({ page, answer }: PageProps) {
  const words = useWords('bank-items').item
  return (
    <>
      <BankNav current="/bank" />
      <article className="stack stack-l">
        <ItemHeader page={page} />
        {answer && 'conflict' in answer && <Conflict said={answer.conflict} />}
        <ItemVersion page={page} version={page.newest} answer={answer} />
        <ItemFindings findings={page.findings} />
        {page.newest.template && <ItemExamples examples={page.examples} />}
        {page.drawnId && <ItemFigures figures={page.figures} keys={page.keys} figuresFrom={page.figuresFrom} />}
        <DisputeList disputes={page.disputes} isVoided={page.item.voided} answer={answer} />
        {!page.item.voided && (
          <div className="columns">
            <StateForm item={page.item} steps={page.steps} answer={answer} />
            <VoidForm answer={answer} />
          </div>
        )}
        {page.older.length > 0 && (
          <details>
            <summary>{words.older(page.older.length)}</summary>
            <div className="stack stack-l">
              {page.older.map((version) => (
                <ItemVersion key={version.id} page={page} version={version} />
              ))}
            </div>
          </details>
        )}
        <ItemHistory history={page.history} />
      </article>
    </>
  )
}

function ItemHeader({ page }: { page: Page }) {
  const words = useWords('bank-items').item
  const { item, nextToReview } = page
  return (
    <header className="stack">
      <Told page={page} />
      <div className="line">
        <h1>{item.id}</h1>
        <ItemStateLabel state={item.state} />
        {nextToReview && nextToReview !== item.id && (
          <Link className="button quiet end" to={`/bank/${encodeURIComponent(nextToReview)}`} aria-keyshortcuts="j">
            {words.nextWaiting}
          </Link>
        )}
      </div>
      <ItemFacts page={page} />
      <ItemActs page={page} />
    </header>
  )
}

function Told({ page: { told, last } }: { page: Page }) {
  const words = useWords('bank-items').item
  const said = told && Object.hasOwn(words.told, told) ? words.told[told] : undefined
  if (!said) return null
  return (
    <p className="alert done-note" role="status">
      {last ? <Link to={`/bank/${encodeURIComponent(last)}`}>{words.toldOf({ id: last, told: said })}</Link> : said}
    </p>
  )
}

function ItemFacts({ page: { item, flags } }: { page: Page }) {
  const all = useWords('bank-items')
  const words = all.item
  const { topics } = useWords('admission')
  const { kinds, flags: flagWords } = useWords('exam-statistics')
  return (
    <>
      <p className="facts">
        <span>{(topics as Record<string, string>)[item.topic] ?? item.topic}</span>
        <span>{all.level(item.level)}</span>
        <span className="n">{words.forms(item.exposure)}</span>
        <span className="n">{words.shown(item.shown)}</span>
      </p>
      {item.voided && <p className="err">{words.voided}</p>}
      {item.stateReason && <p>{words.because(item.stateReason)}</p>}
      {flags.length > 0 && (
        <p className="hold">
          {words.flagged(flags.map((kind) => kinds[kind] ?? kind))}{' '}
          <Link to="/bank/statistics#flags">{flagWords.heading}</Link>
        </p>
      )}
    </>
  )
}

function ItemActs({ page: { item, newest, rights } }: { page: Page }) {
  const words = useWords('bank-items').item
  const isJudge = Object.values(rights).some((right) => right === 'second' || right === 'alone')
  return (
    <p className="line">
      {newest.kind !== 'single' && words.otherKind}
      {newest.kind === 'single' && !item.voided && (
        <Link className="button" to={`/bank/${encodeURIComponent(item.id)}/edit`}>
          {words.edit}
        </Link>
      )}
      {isJudge && <LetterKeys />}
    </p>
  )
}

function Conflict({ said }: { said: Said }) {
  const errors = useWords('errors')
  return (
    <div className="alert" role="alert">
      <p>{sentence(errors, said)}</p>
    </div>
  )
}
