type MailKind = 'person' | 'auto-reply' | 'bounce'

type Header = { key: string; value: string }
type Facts = { headers: readonly Header[]; subject?: string; from?: string }

const AUTO_SUBJECT =
  /^(?:\s*(?:auto(?:matic)?[ -]?reply|out of (?:the )?office|abwesenheit|automatische antwort|réponse automatique|自动回复|自動回覆))/i
const BOUNCE_SUBJECT =
  /^(?:undeliver|delivery status notification|mail delivery failed|returned mail|failure notice|退信|系统退信)/i
const DAEMON = /^(?:mailer-daemon|postmaster)@/i

/** Programs answer mail too; what they say is no demand. */
export function kindOfMail({ headers, subject = '', from = '' }: Facts): MailKind {
  const header = (key: string) =>
    headers
      .find((each) => each.key === key)
      ?.value.trim()
      .toLowerCase()
  const isReport = header('content-type')?.startsWith('multipart/report') === true
  if (isReport || header('return-path') === '<>' || DAEMON.test(from) || BOUNCE_SUBJECT.test(subject)) return 'bounce'
  const submitted = header('auto-submitted')
  const precedence = header('precedence') ?? ''
  const isAuto =
    (submitted !== undefined && submitted !== 'no') ||
    header('x-autoreply') !== undefined ||
    header('x-autorespond') !== undefined ||
    ['auto_reply', 'bulk', 'junk', 'list'].includes(precedence) ||
    AUTO_SUBJECT.test(subject)
  return isAuto ? 'auto-reply' : 'person'
}
