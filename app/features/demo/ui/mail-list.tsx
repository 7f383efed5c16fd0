import { Moment } from '#app/components/moment.tsx'
import { useWords } from '#app/messages/use-words.ts'

type ShownMail = {
  id: string
  address: string
  subject: string
  body: string
  lang: string
  createdAt: number
  sentAt: number | null
}

export function MailList({ mails, publicUrl }: { mails: ShownMail[]; publicUrl: string }) {
  const words = useWords('demo').mailbox
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p>{mails.length === 0 ? words.empty : words.lede}</p>
      </header>
      <ol className="mails">
        {mails.map((mail) => (
          <li key={mail.id}>
            <MailShown mail={mail} publicUrl={publicUrl} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function MailShown({ mail, publicUrl }: { mail: ShownMail; publicUrl: string }) {
  const words = useWords('demo').mailbox
  return (
    <article className="stack">
      <header>
        <h2 lang={mail.lang}>{mail.subject}</h2>
        <p className="facts">
          <span>
            {words.to} <b>{mail.address}</b>
          </span>
          <span>
            {mail.sentAt === null ? words.waiting : words.sent} <Moment at={mail.sentAt ?? mail.createdAt} />
          </span>
        </p>
      </header>
      <pre lang={mail.lang}>
        <WithLinks text={mail.body} publicUrl={publicUrl} />
      </pre>
    </article>
  )
}

/** Only addresses of this very forum are made clickable. */
function WithLinks({ text, publicUrl }: { text: string; publicUrl: string }) {
  const isOwn = (part: string) => part.startsWith(`${publicUrl}/`)
  const parts = text.split(/(https?:\/\/\S+)/).map((part, place) => ({ part, place }))
  return (
    <>{parts.map(({ part, place }) => (isOwn(part) ? <OwnLink key={place} url={part} from={publicUrl} /> : part))}</>
  )
}

const OwnLink = ({ url, from }: { url: string; from: string }) => <a href={url.slice(from.length)}>{url}</a>
