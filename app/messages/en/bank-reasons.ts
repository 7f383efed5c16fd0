type Text = { lang: 'en' | 'zh-CN' }
type Line = { line: number }
type Count = { count: number }
type Stratum = { topic: string; level: number; have: number; need: number }
/** What only one of the languages says, and where: in the stem, the explanation, the alt text or the option of this number. */
type Differing = { place: string; en: string; zh: string }

const LANGUAGES = { en: 'English', 'zh-CN': 'Chinese' }
const inText = ({ lang }: Text) => ` in the ${LANGUAGES[lang]} text`
const itemsOf = (count: number) => (count === 1 ? '1 item' : `${count} items`)
const PLACES: Record<string, string> = {
  stem: 'in the question',
  explanation: 'in the explanation',
  alt: 'in the words for the picture',
}
const differing = ({ place, en, zh }: Differing) =>
  `${PLACES[place] ?? `in option ${place}`}: only the English text has ${en || 'nothing'}, only the Chinese one ${zh || 'nothing'}`

export const words = {
  store: {
    unchanged: 'The bank has it already, word for word.',
    stratumStays: 'A reviewed item keeps its topic and level: sittings are marked by them. Write it as a new item.',
    pictureMissing: 'Its picture did not come with the file, or cannot be shown.',
  },
  lint: {
    noEnglish: 'This is a Chinese text whose question has no English one.',
    textTwice: 'An earlier text has the same id and the same language.',
    kindsDiffer: 'It is not of the same kind as its English text.',
    optionCountsDiffer: 'It does not have as many options as its English text.',
    keysDiffer: 'Its key is not the key of its English text; the options of both stand in the same order.',

    noId: ({ line }: Line) => `The item at line ${line} has no id.`,
    noSource: 'No source is named.',
    notADay: 'The day its source was checked is missing or not a date.',
    noRecheck: 'No day is set for checking its source again.',
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
    unknownTemplate: ({ name }: { name: string }) => `There is no template of the name ${name}.`,
    unfilled: ({ names }: { names: string }) => `Its template gives no value for ${names}.`,
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
      `The practice has ${itemsOf(have)} and needs ${need}.`,
  },
  read: {
    secondKey: 'A second key in a single-choice question. An equals sign in a text is written \\=.',
    severalKeys: 'A single-choice question has more than one right answer.',
    noKey: 'No option is marked as the key.',
    partMarks: 'Part marks were left out: an answer is right or wrong.',
    weightRange: 'A weight must be a number from -100 to 100.',
    weightSum: ({ sum }: { sum: number }) => `The weights of the right options add up to ${sum}, not to 100.`,
    optionBegin: 'Each option must begin with = or ~.',
    optionEmpty: 'An option has no text.',
    wrongOption: 'It needs a wrong option: without one it is a short answer to type in.',
    essay: 'An essay question has no key, so the exam cannot mark it.',
    matching: 'The bank holds no matching questions.',
    description: 'A text without options is not a question.',
    lowerCaseTrue: 'True and false are written in capitals: {TRUE} or {FALSE}.',
    noNumber: 'No number is given as the right answer.',
    notANumber: ({ written }: { written: string }) =>
      `"${written}" is not a number, a number with its tolerance or a range.`,

    titleOpen: 'The title is not closed with ::.',
    braceFirst: 'A } stands before any {. A brace in a text is written \\}.',
    braceOpen: 'The options are not closed with } before the next blank line.',
    braceSecond: 'A second { stands before the }. A brace in a text is written \\{.',
    twoBlocks: 'One question has two sets of options in { }.',
    blankLine: 'A blank line is missing before this question.',
    noStem: 'The question has no text before its options.',
    gap: 'Text after the } makes the options a gap in the sentence.',
    htmlTags: 'HTML tags were taken out.',
    pathBreak: '\\n inside a word is a line break; a backslash in a text is written \\\\.',
    otherLanguage: ({ lang }: { lang: string }) => `The bank holds English (en) and Chinese (zh-CN), not "${lang}".`,
    controlCharacter: 'A text holds a control character that nobody can see.',

    noOptions: 'The question has no options.',
    noAnswer: 'The question ends without an ANSWER line.',
    answerAlone: 'An ANSWER line stands without a question.',
    choiceAlone: 'An option stands without a question.',
    choiceOrder: 'The options are not lettered A, B, C and so on.',
    answerLowerCase: 'ANSWER and its letter are written in capitals.',
    answerUnknown: ({ letter }: { letter: string }) => `The answer "${letter}" is none of the options.`,
    answerSecond: 'Only the first letter of the ANSWER line counts.',

    notXml: ({ line }: { line: number }) => `This is not well-formed XML: the parser stops at line ${line}.`,
    doctype: 'A file with a DOCTYPE is not read.',
    tooDeep: ({ most }: { most: number }) => `Its elements lie deeper in each other than ${most} levels.`,
    tooManyElements: ({ most }: { most: number }) => `It has more than ${most} elements.`,
    notMoodle: 'This is not Moodle XML: its outermost element is not <quiz>.',
    noType: 'The question does not say of what type it is.',
    otherKind: ({ type, count }: { type: string; count: number }) =>
      `The bank holds no questions of the type "${type}" (${count} in this file).`,
    hidden: 'The question is hidden where it comes from.',
    units: 'Units were left out: the answer is the number alone.',
    media: ({ what }: { what: string }) => `It holds ${what}, and the bank takes pictures only.`,
    formula: 'It holds a formula that cannot be told as plain text.',
    pictureAway: 'It shows a picture that is not in the file.',
    picturesTwo: 'A question may show one picture.',
    pictureInOption: 'A picture may stand in the question, not in its options or its explanation.',
    pictureKind: ({ name }: { name: string }) => `${name} is not a PNG, JPEG or WebP picture.`,
    pictureName: ({ name }: { name: string }) => `"${name}" is not a plain file name.`,

    notQti: 'This is not QTI 2.1, 2.2 or 3.0: there is no assessmentItem in it.',
    noInteraction: 'The item asks for no answer.',
    severalInteractions: ({ count }: { count: number }) => `The item asks for ${count} answers at once.`,
    otherInteraction: ({ name }: { name: string }) => `The bank holds choice items only, not "${name}".`,
    noDeclaration: 'The item declares no response for its options.',
    cardinality: ({ cardinality }: { cardinality: string }) =>
      `The bank holds no items of cardinality "${cardinality}".`,
    keyUnknown: ({ key }: { key: string }) => `The key "${key}" is none of the options.`,
    tooFewChoices: ({ most, keys }: { most: number; keys: number }) =>
      `It lets ${most} be chosen and has ${keys} keys.`,
    customScoring: 'Its own scoring was left out; the declared key counts.',
    bestOfMapping: 'It gives marks and no key; the options with the best marks are the key.',

    notZip: 'The package cannot be opened as a zip file.',
    noManifest: 'The package has no imsmanifest.xml.',
    noItems: 'The manifest of the package names no items.',
    missingFile: ({ name }: { name: string }) => `The manifest names ${name}, and it is not in the package.`,
    pathClimbs: ({ name }: { name: string }) => `The path "${name}" leads out of the package.`,
    symlink: ({ name }: { name: string }) => `${name} is a link and not a file.`,
    encrypted: ({ name }: { name: string }) => `${name} is encrypted.`,
    tooManyFiles: ({ most }: { most: number }) => `The package holds more than ${most} files.`,
    fileTooBig: ({ name, megabytes }: { name: string; megabytes: number }) => `${name} is larger than ${megabytes} MB.`,
    packageTooBig: ({ megabytes }: { megabytes: number }) => `Unpacked, the package is larger than ${megabytes} MB.`,
    packedTooTight: ({ name, most }: { name: string; most: number }) =>
      `${name} grows to more than ${most} times its size when unpacked.`,

    fileName: ({ name }: { name: string }) => `"${name}" is not a plain file name.`,
    notUtf8: ({ byte }: { byte: number }) => `The file is not UTF-8: byte ${byte} begins no character.`,
    formatUnlike: ({ format }: { format: string }) => `A zip package is not read as ${format}.`,
  },
  write: {
    oneKey: 'It does not have one key among two options or more.',
    noKeys: 'It has no key among two options or more.',
    trueFalse: 'A true or false question with options in its own words cannot be written.',
    numbers: 'One of its answers is not a number, a tolerance or a range.',
    xmlCharacter: 'A text holds a character that XML cannot hold.',
    aikenKind: 'Aiken holds questions with one key only.',
    aikenLines: 'In Aiken the question and each option are one line.',
    aikenStem: 'In Aiken this question would be taken for an option, an answer or nothing.',
    aikenOptions: 'Aiken letters its options A to Z, so it holds 26.',
    aikenPicture: 'Aiken holds no pictures.',
    aikenTemplate: 'Aiken holds no templates.',
  },
}
