import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { BankItemPage, VersionView } from '#app/features/admission/bank/bank-item-page.server.ts'
import type { ItemActAnswer } from '#app/features/admission/bank/receive-item-act.server.ts'
import { ItemTextCard } from '#app/features/admission/bank/ui/item-text-card.tsx'
import { ReviewForm } from '#app/features/admission/bank/ui/review-form.tsx'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'
import { useWords } from '#app/messages/use-words.ts'

type VersionProps = { page: BankItemPage; version: VersionView; answer?: ItemActAnswer }

/** Its texts side by side; the newest one with the form of who may judge it. */
export function ItemVersion({ page, version, answer }: VersionProps) {
  const words = useWords('bank-items').item
  const isNewest = version.id === page.newest.id
  return (
    <section className="stack">
      <header className="stack">
        <h2>{words.version(version.version)}</h2>
        <p className="facts">
          <Moment at={version.createdAt} />
          <span>{version.by ? words.by(version.by) : words.byImport}</span>
          <span>{version.id === page.drawnId ? words.drawn : words.notDrawn}</span>
        </p>
      </header>
      {version.picture && (
        <img
          className="bank-picture"
          src={`/bank/pictures/${version.picture.id}`}
          width={version.picture.width}
          height={version.picture.height}
          alt={words.pictureAlt}
        />
      )}
      <div className="bank-texts">
        {ITEM_LANGUAGES.map((lang) => {
          const text = version.texts.find((each) => each.lang === lang)
          if (!text) return isNewest && <MissingText key={lang} itemId={page.item.id} lang={lang} />
          return (
            <ItemTextCard key={lang} text={text}>
              {isNewest && <ReviewForm page={page} text={text} answer={answer} />}
            </ItemTextCard>
          )
        })}
      </div>
      <Provenance version={version} />
    </section>
  )
}

function MissingText({ itemId, lang }: { itemId: string; lang: 'en' | 'zh-CN' }) {
  const words = useWords('bank-items')
  return (
    <section className="card">
      <h3>{words.languages[lang]}</h3>
      <p>{words.item.noText(words.languages[lang])}</p>
      <p>
        <Link className="button" to={`/bank/${encodeURIComponent(itemId)}/edit`}>
          {words.item.writeIt}
        </Link>
      </p>
    </section>
  )
}

function Provenance({ version: { source, checkedAt, recheckAt, template } }: { version: VersionView }) {
  const words = useWords('bank-items').item
  const facts = [
    [words.source, source],
    [words.checked, checkedAt ?? words.never],
    [words.recheck, recheckAt ?? words.never],
    ...(template ? [[words.template, template]] : []),
  ]
  return (
    <dl className="pairs">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
