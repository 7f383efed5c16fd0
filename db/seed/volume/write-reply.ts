import { say } from '#db/seed/volume/phrase.ts'
import type { Random } from '#db/seed/volume/random.ts'
import type { Tongue } from '#db/seed/volume/tongue.ts'
import { joinParagraphs, type Topic, wordingsFor } from '#db/seed/volume/write-thread.ts'

export type ReplyPart = 'answer' | Exclude<keyof Tongue['short'], 'aside'>

/** Who writes it and how far the thread has come decide what kind of reply it is. */
export function drawReplyPart(random: Random, byOpener: boolean, replyCount: number): ReplyPart {
  if (byOpener) return random.pick(['thanks', 'thanks', 'detail', 'ask'])
  if (replyCount === 0) return random.pick(['answer', 'answer', 'answer', 'same', 'ask'])
  return random.pick(['answer', 'answer', 'answer', 'same', 'doubt', 'detail', 'detail', 'thanks', 'doubt', 'ask'])
}

/** `quoted` is what it replies to; now and then its first words stand on top. */
export function writeReply(random: Random, topic: Topic, part: ReplyPart, quoted: string | undefined): string {
  const body = part === 'answer' ? writeAnswer(random, topic) : writeShort(random, topic, part)
  return quoted && random.chance(0.2) ? `> ${firstSentence(quoted)}\n\n${body}` : body
}

function writeAnswer(random: Random, topic: Topic): string {
  const { opener, cause, fix, otherwise, proof } = topic.tongue.answer
  const wordings = wordingsFor(random, topic)
  const take = (phrases: readonly string[], probability: number) =>
    random.chance(probability) ? [say(random, random.pick(phrases), wordings)] : []
  const first = [...take(opener, 0.6), ...take(cause, 0.8)]
  const second = [...take(fix, 1), ...take(otherwise, 0.3), ...take(proof, 0.6), ...take(topic.tongue.short.aside, 0.6)]
  return joinParagraphs(topic, random.chance(0.5) ? [first, second] : [[...first, ...second]])
}

function writeShort(random: Random, topic: Topic, part: Exclude<ReplyPart, 'answer'>): string {
  const { short } = topic.tongue
  const phrases = [...random.some(short[part], random.chance(0.25) ? 2 : 1)]
  if (random.chance(part === 'ask' ? 0.4 : 0.75)) phrases.push(random.pick(short.aside))
  const wordings = wordingsFor(random, topic)
  return joinParagraphs(topic, [phrases.map((phrase) => say(random, phrase, wordings))])
}

function firstSentence(body: string): string {
  const line = body.split('\n').find((text) => text !== '' && !text.startsWith('>')) ?? ''
  return /^.+?[.。?？](?=\s|$|[^\d])/.exec(line)?.[0] ?? line
}
