import { Form } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import { Saved } from '#app/features/accounts/ui/saved.tsx'
import { useWords } from '#app/messages/use-words.ts'

export type FollowableLine = { id: string; name: { en: string; 'zh-CN': string }; followed: boolean }

export function LinesForm({ lines, isSaved }: { lines: FollowableLine[]; isSaved: boolean }) {
  const words = useWords('accounts').settings
  const { language } = useShell()
  return (
    <Form className="stack" method="post" action="/settings" reloadDocument id="lines">
      <h2>{words.lines}</h2>
      <fieldset className="field" aria-describedby="lines-hint">
        <legend className="hint" id="lines-hint">
          {words.linesHint}
        </legend>
        {lines.map(({ id, name, followed }) => (
          <label className="check" key={id}>
            <input type="checkbox" name="lines" value={id} defaultChecked={followed} />
            {name[language]}
          </label>
        ))}
      </fieldset>
      <p className="line">
        <button className="button" name="intent" value="lines">
          {words.save}
        </button>
        <Saved text={isSaved && words.saved} />
      </p>
    </Form>
  )
}
