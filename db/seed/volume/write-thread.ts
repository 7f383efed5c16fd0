import type { LineSlug, SeedLanguage } from '#db/seed/community/seed-types.ts'
import type { Issue } from '#db/seed/volume/issue.ts'
import { capitalised, say, type Wordings } from '#db/seed/volume/phrase.ts'
import type { Random } from '#db/seed/volume/random.ts'
import { type ThreadKind, TONGUES, type Tongue } from '#db/seed/volume/tongue.ts'

/** What a thread is about; all of its posts are written from it. */
export type Topic = { line: LineSlug; kind: ThreadKind; sku: string; issue: Issue; tongue: Tongue; bound: Wordings }

const KINDS: ThreadKind[] = [
  'question',
  'question',
  'question',
  'question',
  'discussion',
  'discussion',
  'need',
  'need',
  'fault',
  'question',
]

export function drawTopic(random: Random, line: LineSlug, language: SeedLanguage): Topic {
  const tongue = TONGUES[language]
  const issue = random.pick(tongue.issues[line])
  const sku = random.pick(issue.skus)
  const bound: Wordings = { sku }
  for (const slot of Object.keys(tongue.set)) bound[slot] = say(random, `{${slot}}`, tongue.set)
  bound.thing = say(random, issue.thing, bound)
  bound.symptom = say(random, random.pick(issue.symptoms), { ...tongue.words, ...bound })
  return { line, kind: random.pick(KINDS), sku, issue, tongue, bound }
}

export function writeTitle(random: Random, topic: Topic): string {
  return capitalised(say(random, random.pick(topic.tongue.titles[topic.kind]), wordingsFor(random, topic)))
}

export function writeOpening(random: Random, topic: Topic): string {
  const wordings = wordingsFor(random, topic)
  const [scene = [], tried = [], asked = []] = topic.tongue.opening[topic.kind]
  const paragraphs = [
    [...random.some(scene, 1)],
    random.some(tried, 1 + random.below(3)),
    random.some(asked, random.chance(0.3) ? 2 : 1),
  ]
  return joinParagraphs(
    topic,
    paragraphs.map((phrases) => phrases.map((phrase) => say(random, phrase, wordings))),
  )
}

/** What is drawn here stays the same within a post, so that it does not argue with itself. */
export function wordingsFor(random: Random, { issue, tongue, bound }: Topic): Wordings {
  const [cause = '', cause2 = '', cause3 = ''] = random.some(issue.causes, 3)
  const [fix = '', fix2 = '', fix3 = ''] = random.some(issue.fixes, 3)
  const [check = '', check2 = ''] = random.some(issue.checks, 2)
  const drawn = { cause, cause2, cause3, fix, fix2, fix3, check, check2, measure: random.pick(issue.measures) }
  return { ...tongue.words, ...anew(tongue.set), ...drawn, symptom2: issue.symptoms, wish: issue.wishes, ...bound }
}

/** Another camera than that of the thread is `{camera2}`, another job `{work2}`. */
const anew = (set: Wordings) => Object.fromEntries(Object.entries(set).map(([slot, wording]) => [`${slot}2`, wording]))

const isList = (sentence: string) => /^(-|1\.) /.test(sentence)

/** Lists stand apart: in the middle of a paragraph they would not be lists. */
export function joinParagraphs({ tongue }: Topic, paragraphs: string[][]): string {
  const joined = paragraphs.flatMap((sentences) => {
    const running = sentences.filter((sentence) => !isList(sentence)).map(capitalised)
    return [running.join(tongue.gap), ...sentences.filter(isList)]
  })
  return joined.filter(Boolean).join('\n\n')
}
