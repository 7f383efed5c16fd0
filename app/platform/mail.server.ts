import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Deployment } from '#app/platform/deployment.server.ts'

/** `id` is the same at every try, so that a mail that arrives twice is seen to be one. */
export type Mail = {
  id: string
  at: number
  to: string
  subject: string
  text: string
  language: string
  unsubscribe?: string
}

const PATIENCE_MS = 15_000

/** Resolves once the server has taken the mail, or the file stands in the folder. */
export async function deliver(deployment: Deployment, mail: Mail): Promise<void> {
  const message = messageFrom(deployment, mail)
  if (deployment.smtpUrl) return sendTo(deployment.smtpUrl, message)
  await writeInto(deployment.mailDir, `${mail.id}.eml`, message)
}

function messageFrom({ mailFrom, publicUrl }: Deployment, mail: Mail): SendMailOptions {
  const unsubscribe = mail.unsubscribe ? { 'List-Unsubscribe': `<${mail.unsubscribe}>` } : {}
  return {
    from: mailFrom,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    date: new Date(mail.at),
    messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
    headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated', ...unsubscribe },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

async function sendTo(smtpUrl: string, message: SendMailOptions) {
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
  const transport = createTransport({ url: smtpUrl, ...patience })
  try {
    await transport.sendMail(message)
  } finally {
    transport.close()
  }
}

/** Written aside and renamed: whoever reads the folder never meets half a mail. */
async function writeInto(folder: string, name: string, message: SendMailOptions) {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message: bytes } = await transport.sendMail(message)
  await mkdir(folder, { recursive: true })
  const aside = path.join(folder, `.${name}.part`)
  await writeFile(aside, bytes as Buffer)
  await rename(aside, path.join(folder, name))
}
