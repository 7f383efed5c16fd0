import type { ReadSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { photoUrl } from '#app/features/media/photo-url.ts'
import { useWords } from '#app/messages/use-words.ts'

export function Application({ read: { application, photos } }: { read: Pick<ReadSample, 'application' | 'photos'> }) {
  const words = useWords('samples')
  const { camera, lens, mount, usedFor, fails, lang } = application
  return (
    <section className="stack">
      <h2>{words.application}</h2>
      <dl className="pairs" lang={lang}>
        <dt lang={undefined}>{words.fields.camera}</dt>
        <dd>{camera}</dd>
        <dt>{words.fields.lens}</dt>
        <dd>{lens}</dd>
        <dt>{words.fields.mount}</dt>
        <dd>{mount}</dd>
      </dl>
      <h3>{words.fields.fails}</h3>
      <p className="prose as-written" lang={lang}>
        {fails}
      </p>
      <h3>{words.usedForTitle}</h3>
      <p className="prose as-written" lang={lang}>
        {usedFor}
      </p>
      <Pictures photos={photos} />
    </section>
  )
}

/** Small, and whole in their own size behind them. */
function Pictures({ photos }: Pick<ReadSample, 'photos'>) {
  return (
    <ul className="line sample-pictures">
      {photos.map(({ id, alt }) => (
        <li key={id}>
          <a href={photoUrl(id, 1600)}>
            <img className="kept-photo" src={photoUrl(id, 320)} alt={alt} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  )
}
