import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export type ReadMail = { to: string; subject: string; text: string; headers: Record<string, string> }

/** What stands in the mail folder, oldest first, as a mail program would show it. */
export async function readMails(folder: string): Promise<ReadMail[]> {
  const names = await readdir(path.join(folder, 'mail')).catch(() => [])
  const files = names.filter((name) => name.endsWith('.eml')).sort()
  return Promise.all(files.map(async (name) => parseMail(await readFile(path.join(folder, 'mail', name), 'latin1'))))
}

/** `source` holds one character per byte. */
export function parseMail(source: string): ReadMail {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', decodeWords(line.slice(line.indexOf(':') + 2))]),
  )
  const body = decodeBody(rest.join('\r\n\r\n'), headers['content-transfer-encoding'] ?? '7bit')
  return { to: headers.to ?? '', subject: headers.subject ?? '', text: body.replaceAll('\r\n', '\n'), headers }
}

export const linkIn = ({ text }: ReadMail) => /https?:\/\/\S+/.exec(text)?.[0] ?? ''

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding === 'quoted-printable') return decodeQuoted(body.replace(/=\r\n/g, ''))
  return Buffer.from(body, 'latin1').toString('utf8')
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function decodeWords(value: string): string {
  return value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([BQ])\?(.*?)\?=/gi, (_, kind, text) => {
    if (kind.toUpperCase() === 'B') return Buffer.from(text, 'base64').toString('utf8')
    return decodeQuoted(text.replaceAll('_', ' '))
  })
}
