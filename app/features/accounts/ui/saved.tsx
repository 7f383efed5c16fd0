import { Icon } from '#app/components/icons.tsx'

/** Said once, beside the button that did it. */
export function Saved({ text }: { text: string | false }) {
  if (!text) return null
  return (
    <span className="done" role="status">
      <Icon name="check" />
      {text}
    </span>
  )
}
