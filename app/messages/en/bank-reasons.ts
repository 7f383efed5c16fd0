type Text = { lang: 'en' | 'zh-CN' }
type Line = { line: number }
type Count = { count: number }
type Stratum = { topic: string; level: number; have: number; need: number }
/** What only one of the languages says, and where: in the stem, the explanation or the option of this number. */
type Differing = { place: string; en: string; zh: string }

const LANGUAGES = { en: 'English', 'zh-CN': 'Chinese' }
const inText = ({ lang }: Text) => ` in the ${LANGUAGES[lang]} text`
const itemsOf = (count: number) => (count === 1 ? '1 item' : `${count} items`)
const PLACES: Record<string, string> = { stem: 'in the question', explanation: 'in the explanation' }
const differing = ({ place, en, zh }: Differing) =>
  `${PLACES[place] ?? `in option ${place}`}: only the English text has ${en || 'nothing'}, only the Chinese one ${zh || 'nothing'}`

export const words = {
  lint: {
    noEnglish: 'This is a Chinese text whose question has no English one.',
    textTwice: 'An earlier text has the same id and the same language.',
    kindsDiffer: 'It is not of the same kind as its English text.',
    optionCountsDiffer: 'It does not have as many options as its English text.',
    keysDiffer: 'Its key is not the key of its English text; the options of both stand in the same order.',

    noId: ({ line }: Line) => `The item at line ${line} has no id.`,
    noSource: 'No source is named.',
    notADay: 'The day its source was checked is missing or not a date.',
    recheckNotADay: 'The day for checking it again is not a date.',
    recheckTooEarly: 'The day for checking it again is not after the day it was checked.',
    recheckOverdue: ({ day }: { day: string }) => `Its source was to be checked again by ${day}.`,
    noTopic: 'It needs one topic.',
    noLevel: 'It needs one level: 1, 2 or 3.',
    unknownTags: ({ tags }: { tags: string }) => `Nobody knows the tag ${tags}.`,

    otherKind: 'It stays a draft: forms are drawn from questions with one right answer.',
    optionCount: ({ count }: Count) =>
      `It stays a draft: forms are drawn from questions with 3 to 5 options, and it has ${count}.`,
    notOneKey: 'It needs exactly one key.',
    optionsAlike: (text: Text) => `Two options say the same${inText(text)}.`,
    speaksOfOthers: (text: Text) =>
      `Options are shuffled, so none may speak of the others ("all of the above")${inText(text)}.`,
    keyLongest: (text: Text) => `The key is clearly the longest option${inText(text)}, which gives it away.`,
    lengthsApart: (text: Text) => `The longest option is three times as long as the shortest${inText(text)}.`,
    absolute: ({ word, ...text }: { word: string } & Text) =>
      `Only wrong options say "${word}"${inText(text)}; such words give them away.`,

    negative: (text: Text) =>
      `The question is put in the negative${inText(text)}; turn it round or write the word in CAPITALS, in Chinese in 「」.`,
    article: ({ word }: { word: string }) => `Not every option can follow the last word before them, "${word}".`,

    noText: (text: Text) => `It has no ${LANGUAGES[text.lang]} text.`,
    numbersDiffer: (place: Differing) => `The numbers of its two languages differ ${differing(place)}.`,
    unitsDiffer: (place: Differing) => `The units of its two languages differ ${differing(place)}.`,
    placeholdersDiffer: (place: Differing) => `The placeholders of its two languages differ ${differing(place)}.`,
    noPlaceholder: 'It names a template, and its texts hold no {placeholder} for it to fill.',
    noTemplate: ({ names }: { names: string }) => `It holds ${names} and names no template to fill it.`,

    noAlt: (text: Text) => `Nothing tells what the picture shows to who cannot see it${inText(text)}.`,
    altTellsKey: (text: Text) => `The text that stands in for the picture tells the key${inText(text)}.`,

    idTwice: 'Two items have this id.',
    asksTheSame: ({ other, ...text }: { other: string } & Text) =>
      `It asks nearly the same as ${other}${inText(text)}.`,
    neverDrawn: 'No form draws from its topic and level.',
    tooFew: ({ topic, level, have, need }: Stratum) =>
      `${topic} level ${level} has ${itemsOf(have)} and needs ${need}: three forms and a spare.`,
    tooFewInText: ({ topic, level, have, need }: Stratum) =>
      `${topic} level ${level} has ${itemsOf(have)} without a picture and needs ${need}, for who sits it in text only.`,
    keyPosition: ({ position, have, all }: { position: string; have: number; all: number }) =>
      `${have} of ${all} keys stand at ${position}; it should be 20 to 30 %.`,
    keysLongest: ({ have, all, ...text }: { have: number; all: number } & Text) =>
      `In ${have} of ${all} items the key is the longest option${inText(text)}, which gives it away.`,

    noExplanation: (text: Text) => `A practice item needs an explanation${inText(text)}.`,
    noPracticeOf: ({ topic }: { topic: string }) => `No practice item is about ${topic}.`,
    tooFewPractice: ({ have, need }: { have: number; need: number }) =>
      `There are ${itemsOf(have)} for practice, and ${need} are needed.`,
  },
}
