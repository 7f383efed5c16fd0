/** Plain text as written: a blank line parts paragraphs. */
export function Paragraphs({ text, lang }: { text: string; lang: string }) {
  return (
    <div className="prose" lang={lang}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="as-written">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
