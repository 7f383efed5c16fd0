type QuestionTextProps = { id: string; lang: string; stem: string }

export function QuestionText({ id, lang, stem }: QuestionTextProps) {
  return (
    <div className="prose" id={id} lang={lang}>
      {stem.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
