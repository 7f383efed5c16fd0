import { expect, test } from 'vitest'
import { checkLines } from '#app/command-line/moderation-check.ts'

async function check(...pieces: (string | Uint8Array)[]) {
  const lines: string[] = []
  const { failed } = await checkLines(each(pieces), (line) => void lines.push(line))
  return { failed, answers: lines.map((line) => JSON.parse(line)) }
}

async function* each<T>(pieces: T[]) {
  yield* pieces
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`

test('every text is answered in its place, with the words at fault', async () => {
  const { answers, failed } = await check(
    line({ id: 'a', text: 'The plate is two millimetres too short.' }),
    line({ id: 2, title: 'Great news', text: 'Use code RIG20 at checkout.', lang: 'en' }),
  )
  expect(failed).toBe(0)
  expect(answers).toEqual([
    { id: 'a', outcome: 'publish', findings: [], ms: expect.any(Number) },
    {
      id: 2,
      outcome: 'reject',
      findings: expect.arrayContaining([{ rule: 'coupon-code', field: 'text', start: 0, end: 14 }]),
      ms: expect.any(Number),
    },
  ])
})

test('the keys of an answer keep their order', async () => {
  const { answers } = await check(line({ id: 'a', title: 'Use code RIG20', text: 'at the till' }))
  expect(Object.keys(answers[0])).toEqual(['id', 'outcome', 'findings', 'ms'])
  expect(Object.keys(answers[0].findings[0])).toEqual(['rule', 'field', 'start', 'end'])
  expect(answers[0].findings[0].field).toBe('title')
})

test('offsets count UTF-16 units of the text as given', async () => {
  const text = '📷🔦 加微信 camlover88，出厂价'
  const { answers } = await check(line({ id: 1, text }))
  const words = answers[0].findings.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))
  expect(words.join(' ')).toContain('加微信 camlover88')
})

test('a bad line is answered in its place, and the others are judged', async () => {
  const { answers, failed } = await check(
    '{not json\n',
    line({ id: 'no-text' }),
    line({ text: 'no id' }),
    line([1]),
    line({ id: 'title', text: 'x', title: 5 }),
    line({ id: 'good', text: 'fine', title: null }),
  )
  expect(answers.map(({ id, error, outcome }) => [id, error === undefined ? outcome : 'error'])).toEqual([
    [null, 'error'],
    ['no-text', 'error'],
    [null, 'error'],
    [null, 'error'],
    ['title', 'error'],
    ['good', 'publish'],
  ])
  expect(failed).toBe(5)
})

test('broken UTF-8 spoils its own line only', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('{"id":1,"text":"'), 0xff, 0x22, 0x7d, 0x0a])
  const { answers, failed } = await check(bytes, line({ id: 2, text: '好' }))
  expect(answers).toMatchObject([
    { id: null, error: expect.any(String) },
    { id: 2, outcome: 'publish' },
  ])
  expect(failed).toBe(1)
})

test('lines may be cut anywhere, also inside a character, and the last needs no end', async () => {
  const bytes = new TextEncoder().encode(
    `\ufeff${line({ id: 1, text: '螺丝' })}\r\n   \n${JSON.stringify({ id: 2, text: '好' })}`,
  )
  const { answers, failed } = await check(...Array.from(bytes, (byte) => new Uint8Array([byte])))
  expect(answers.map(({ id }) => id)).toEqual([1, 2])
  expect(failed).toBe(0)
})

test('a line beyond all measure is passed over', async () => {
  const { answers } = await check('x'.repeat(3_000_000), 'x'.repeat(3_000_000), '\n', line({ id: 1, text: 'fine' }))
  expect(answers).toMatchObject([
    { id: null, error: expect.any(String) },
    { id: 1, outcome: 'publish' },
  ])
})

test('the next line waits until the reader took the last', async () => {
  let open = 0
  let most = 0
  const slowly = async () => {
    most = Math.max(most, ++open)
    await new Promise((done) => setImmediate(done))
    open--
  }
  await checkLines(each([line({ id: 1, text: 'a' }), line({ id: 2, text: 'b' }), line({ id: 3, text: 'c' })]), slowly)
  expect(most).toBe(1)
})

test('who asks for it is told how a text was read, what was seen in it and why it was let pass', async () => {
  const lines: string[] = []
  const texts = ['Use code RIG20, thank you.', 'Is this spam? "Use code RIG20 for 20% off", got it by DM.', 'c0up0n']
  const input = each(texts.map((text, id) => line({ id, text })))
  await checkLines(input, (each) => void lines.push(each), { explain: true })
  const [offer, report, disguised] = lines.map((each) => JSON.parse(each))
  expect(Object.keys(offer)).toEqual(['id', 'outcome', 'findings', 'ms', 'views', 'atoms', 'spared'])
  expect(offer.views).toMatchObject({
    plain: '\nuse code rig20, thank you.',
    unmasked: null,
    links: [],
    voucherCodes: ['rig20'],
  })
  expect(offer.atoms).toContainEqual({
    rule: 'coupon-code',
    atom: 'match.all.1',
    kind: 'voucherCode',
    places: [{ field: 'text', start: 9, end: 14 }],
  })
  expect(report.outcome).toBe('publish')
  expect(report.spared).toContainEqual(expect.objectContaining({ rule: 'coupon-code', why: 'report' }))
  expect(disguised.views.unmasked).toContain('coupon')
})
