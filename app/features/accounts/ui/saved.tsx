import { Icon } from '#app/components/icons.tsx'

/** Said once, beside the button that did it. */
export function Saved({ text }: { text: string | false }) {
  return (
    <span className="done" role="status">
      {text && <Icon name="check" />}
      {text}
    </span>
  )
}
