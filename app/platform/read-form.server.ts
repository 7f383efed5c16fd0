import { AppError } from '#app/platform/errors.ts'

const KINDS = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** Type and size before reading (413, 415), then the form. A cut or malformed body is a 400. */
export async function readForm(request: Request, maxBytes: number): Promise<FormData> {
  const kind = request.headers.get('Content-Type') ?? ''
  if (!KINDS.some((allowed) => kind.toLowerCase().startsWith(allowed)))
    throw new AppError('wrong-type', { key: 'wrongType' })
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const body = await readAtMost(request, maxBytes)
  try {
    return await new Response(new Uint8Array(body), { headers: { 'Content-Type': kind } }).formData()
  } catch {
    throw new AppError('bad-request', { key: 'cutForm' })
  }
}

/** A JSON text as it was sent, to be read once its signature is known to be right. */
export async function readJsonText(request: Request, maxBytes: number): Promise<string> {
  const kind = (request.headers.get('Content-Type') ?? '').toLowerCase()
  if (!kind.startsWith('application/json')) throw new AppError('wrong-type', { key: 'notJson' })
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  return (await readAtMost(request, maxBytes)).toString('utf8')
}

async function readAtMost(request: Request, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > maxBytes) break
      chunks.push(chunk)
    }
  } catch {
    throw new AppError('bad-request', { key: 'cutForm' })
  }
  if (size > maxBytes) throw tooLarge(maxBytes)
  return Buffer.concat(chunks)
}

const tooLarge = (maxBytes: number) =>
  new AppError('too-large', { key: 'tooLarge', values: { megabytes: Math.round(maxBytes / 1024 / 1024) } })
