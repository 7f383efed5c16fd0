/** Where the mail before this one begins, in the words of common mail programs. */
const REPLY_BEGINS = [
  /^(?:On|Am|Le|El|Il|Op)\b.{4,200}(?:wrote|schrieb|écrit|escribió|ha scritto|schreef)\b.{0,80}:\s*$/i,
  /^.{0,200}(?:写道|寫道|書きました)[:：]\s*$/,
  /^-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|原始邮件|原始郵件|转发邮件|回复的原邮件)\s*-*\s*$/i,
  /^_{10,}\s*$/,
]
/** A header block of an older mail names more than its sender. */
const HEADER = /^(?:From|Von|De|发件人|寄件者)[:：]/i
const NEXT_HEADER =
  /^(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Envoyé|Objet|À|发送时间|日期|收件人|主题)\s?[:：]/i

const SIGNATURE = [
  /^-- ?$/,
  /^(?:Sent from|Get Outlook for|Von meinem .{2,30} gesendet|Envoyé de mon)\b.{0,60}$/i,
  /^发自(?:我的)?.{1,30}$/,
  /^(?:Kind regards|Best regards|Regards|Best wishes|Cheers|Many thanks|Mit freundlichen Grüßen|Viele Grüße|此致|祝好|顺颂商祺)[,，.。!！]?\s*$/i,
]

type OwnWords = { words: string; quoted: boolean; signature: boolean }

/** What the writer of a mail said in this very mail: without the mails beneath it, and without the signature. */
export function ownWords(text: string): OwnWords {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')
  const reply = lines.findIndex((line, at) => beginsReply(lines, line.trim(), at))
  const written = reply === -1 ? lines : lines.slice(0, reply)
  const own = written.filter((line) => !/^\s*(?:>|\|\s)/.test(line))
  const signed = own.findIndex((line, at) => at > 0 && SIGNATURE.some((sign) => sign.test(line.trimStart())))
  const said = signed === -1 ? own : own.slice(0, signed)
  return {
    words: said
      .join('\n')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    quoted: reply !== -1 || own.length < written.length,
    signature: signed !== -1,
  }
}

function beginsReply(lines: string[], line: string, at: number): boolean {
  if (HEADER.test(line)) return lines.slice(at + 1, at + 5).some((next) => NEXT_HEADER.test(next.trim()))
  if (REPLY_BEGINS.some((begins) => begins.test(line))) return true
  // The line that introduces a quotation is often broken in two.
  const both = `${line} ${(lines[at + 1] ?? '').trim()}`
  return /^(?:On|Am|Le|El)\b/.test(line) && both.length < 240 && REPLY_BEGINS[0]?.test(both) === true
}
