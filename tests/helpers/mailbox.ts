import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'

/** Waits for a mail to `address` whose text matches, and gives what the pattern's first group caught. */
export async function mailTo(folder: string, address: string, pattern: RegExp): Promise<string> {
  let found: string | undefined
  await expect
    .poll(
      () => {
        found = mailsIn(folder)
          .filter((mail) => mail.includes(address))
          .map((mail) => pattern.exec(mail)?.[1] ?? '')
          .find(Boolean)
        return found
      },
      { message: `a mail to ${address} that matches ${pattern}`, timeout: 15_000 },
    )
    .toBeTruthy()
  return found ?? ''
}

function mailsIn(folder: string): string[] {
  const mailFolder = path.join(folder, 'mail')
  const files = readdirSync(mailFolder, { withFileTypes: true }).filter((entry) => entry.name.endsWith('.eml'))
  return files.map((file) => plain(readFileSync(path.join(mailFolder, file.name), 'utf8')))
}

/** Undoes what mail does to text: soft line ends, escaped bytes, base64 bodies. */
function plain(mail: string): string {
  const [head = '', ...rest] = mail.split(/\r?\n\r?\n/)
  const body = rest.join('\n\n')
  if (/transfer-encoding: base64/i.test(head)) return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`
}
