import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { FormError } from '#app/features/accounts/ui/form-error.tsx'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = {
  title: string
  lede?: string
  errors?: FieldErrors
  submit: string
  children?: ReactNode
  after?: ReactNode
}

/** A page with one heading, one form and one thing to press. The whole document is fetched anew: who looks may change. */
export function FormPage({ title, lede, errors, submit, children, after }: Props) {
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{title}</h1>
        {lede && <p className="lede">{lede}</p>}
      </header>
      <Form className="stack" method="post" reloadDocument>
        <FormError errors={errors} />
        {children}
        <p className="line">
          <button className="button primary">{submit}</button>
        </p>
      </Form>
      {after && <footer className="note">{after}</footer>}
    </div>
  )
}
