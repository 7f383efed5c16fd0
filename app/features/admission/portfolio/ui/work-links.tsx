import { useWords } from '#app/messages/use-words.ts'

/** Pages outside, of whoever sent them: no credit is passed on, and the page left is not named. */
export function WorkLinks({ links }: { links: string[] }) {
  const words = useWords('portfolio')
  return (
    <ul className="work-links">
      {links.map((link) => (
        <li key={link}>
          <a href={link} target="_blank" rel="noopener noreferrer nofollow ugc">
            {link} <small>{words.newTab}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
