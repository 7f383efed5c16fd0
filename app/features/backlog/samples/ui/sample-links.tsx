import { Form } from '@remix-run/react'
import type { ReadSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Where the receiver speaks of it; a coordinator notes whether it says there that it was a gift. */
export function SampleLinks({ read: { links, inside } }: { read: ReadSample }) {
  const words = useWords('samples')
  if (links.length === 0) return null
  const mayLook = inside?.steps.includes('close') ?? false
  return (
    <section className="stack">
      <h2>{words.linksTitle}</h2>
      <ul className="entries">
        {links.map((link) => (
          <li className="line" key={link.id}>
            <SharedLink link={link} />
            {inside && (
              <small>
                {link.found === null ? words.linkNotLooked : link.found ? words.linkFound : words.linkMissing}
              </small>
            )}
            {mayLook && (
              <Form method="post" className="line end">
                <input type="hidden" name="link" value={link.id} />
                <button className="button" name="intent" value="says-so">
                  {words.saysSo}
                </button>
                <button className="button" name="intent" value="says-not">
                  {words.saysNot}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SharedLink({ link: { url, disclosed } }: { link: { url: string; disclosed: boolean } }) {
  const words = useWords('sample-shared')
  return (
    <span className="line">
      <a href={url} rel="nofollow ugc noopener">
        {url.replace(/^https:\/\//, '')}
      </a>
      {disclosed && <span className="badge">{words.gift}</span>}
    </span>
  )
}
