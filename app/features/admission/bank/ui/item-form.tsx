import { Form, Link, useNavigation } from '@remix-run/react'
import type { EditPage } from '#app/features/admission/bank/bank-edit-page.server.ts'
import type { ItemAnswer } from '#app/features/admission/bank/receive-item.server.ts'
import { ItemFindings } from '#app/features/admission/bank/ui/item-findings.tsx'
import { LabelFields, SourceFields } from '#app/features/admission/bank/ui/label-fields.tsx'
import { OptionFields } from '#app/features/admission/bank/ui/option-fields.tsx'
import { PictureField } from '#app/features/admission/bank/ui/picture-field.tsx'
import { TextField } from '#app/features/admission/bank/ui/text-field.tsx'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type ItemFormProps = { page: EditPage; templates: string[]; answer?: ItemAnswer }

/** Both languages side by side; whatever is wrong stands beside its field, and everything typed is still there. */
export function ItemForm({ page, templates, answer }: ItemFormProps) {
  const words = useWords('bank-items').write
  const typed = answer?.typed ?? page.fields
  const errors = answer?.errors ?? {}
  const busy = useNavigation().state !== 'idle'
  const shown = { typed, errors }
  return (
    <>
      <BankNav current="/bank" />
      <header className="stack bank-head">
        <h1>{page.itemId ? words.titleOf(page.itemId) : words.title}</h1>
        <p>{page.itemId ? words.ledeEdit : words.lede}</p>
      </header>
      {answer?.errors && <Refused errors={errors} />}
      {answer?.findings && <ItemFindings findings={answer.findings} />}
      {/* Written anew when the answer changes what a field holds, such as the picture that was kept. */}
      <Form method="post" encType="multipart/form-data" className="stack stack-l" noValidate key={typed.picture ?? ''}>
        <input type="hidden" name="seen" value={page.seen} />
        <LabelFields {...shown} isNew={page.itemId === null} />
        <div className="bank-texts">
          {ITEM_LANGUAGES.map((lang) => (
            <TextField key={lang} lang={lang} part="stem" {...shown} />
          ))}
        </div>
        <OptionFields {...shown} />
        <div className="bank-texts">
          {ITEM_LANGUAGES.map((lang) => (
            <TextField key={lang} lang={lang} part="explanation" {...shown} />
          ))}
        </div>
        <PictureField {...shown} />
        <SourceFields {...shown} templates={templates} />
        <p className="line">
          <button className="button primary" name="intent" value="save" disabled={busy}>
            {words.save}
          </button>
          <button className="button" name="intent" value="check" disabled={busy}>
            {words.check}
          </button>
          <Link className="button quiet" to={page.itemId ? `/bank/${encodeURIComponent(page.itemId)}` : '/bank'}>
            {page.itemId ? words.cancel : words.cancelNew}
          </Link>
        </p>
      </Form>
    </>
  )
}

function Refused({ errors }: Required<Pick<ItemAnswer, 'errors'>>) {
  const words = useWords('bank-items').write
  const said = useWords('errors')
  return (
    <div className="alert" role="alert">
      <p>{errors.form ? sentence(said, errors.form) : words.refused}</p>
    </div>
  )
}
