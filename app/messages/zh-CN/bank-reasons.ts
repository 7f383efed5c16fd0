type Text = { lang: 'en' | 'zh-CN' }

const LANGUAGES = { en: '英文', 'zh-CN': '中文' }
const inText = ({ lang }: Text) => `${LANGUAGES[lang]}文本`
const PLACES: Record<string, string> = { stem: '在题干中', explanation: '在解析中' }
const differing = ({ place, en, zh }: { place: string; en: string; zh: string }) =>
  `${PLACES[place] ?? `在第 ${place} 个选项中`}：只有英文有 ${en || '（无）'}，只有中文有 ${zh || '（无）'}`

export const words: typeof import('#app/messages/en/bank-reasons.ts').words = {
  lint: {
    noEnglish: '这是一段中文，但这道题没有英文原文。',
    textTwice: '前面已有编号和语言都相同的一段。',
    kindsDiffer: '题型与英文原文不同。',
    optionCountsDiffer: '选项数目与英文原文不同。',
    keysDiffer: '答案与英文原文不同；两种语言的选项顺序必须一致。',

    noId: ({ line }) => `第 ${line} 行的题目没有编号。`,
    noSource: '没有写明出处。',
    notADay: '缺少核对出处的日期，或写得不对。',
    recheckNotADay: '下次核对的日期写得不对。',
    recheckTooEarly: '下次核对的日期不晚于上次核对的日期。',
    recheckOverdue: ({ day }) => `出处本应在 ${day} 之前再次核对。`,
    noTopic: '需要且只能有一个主题。',
    noLevel: '需要且只能有一个等级：1、2 或 3。',
    unknownTags: ({ tags }) => `没有 ${tags} 这样的标签。`,

    otherKind: '暂存为草稿：试卷只抽取单选题。',
    optionCount: ({ count }) => `暂存为草稿：试卷只抽取有 3 至 5 个选项的题目，这道题有 ${count} 个。`,
    notOneKey: '必须恰好有一个正确答案。',
    optionsAlike: (text) => `${inText(text)}有两个选项意思相同。`,
    speaksOfOthers: (text) => `选项会被打乱，不能提及其他选项（如“以上皆是”），请看${inText(text)}。`,
    keyLongest: (text) => `${inText(text)}的正确答案明显最长，容易被猜中。`,
    lengthsApart: (text) => `${inText(text)}最长的选项是最短的三倍。`,
    absolute: ({ word, ...text }) => `${inText(text)}只有错误选项用了“${word}”，这类词容易露出破绽。`,

    negative: (text) => `${inText(text)}是否定提问；请改成肯定，或把否定词放进「」，英文用大写。`,
    article: ({ word }) => `英文选项前的最后一个词是“${word}”，并非每个选项都能接上。`,

    noText: (text) => `缺少${inText(text)}。`,
    numbersDiffer: (place) => `两种语言的数字不一致，${differing(place)}。`,
    unitsDiffer: (place) => `两种语言的单位不一致，${differing(place)}。`,
    placeholdersDiffer: (place) => `两种语言的占位符不一致，${differing(place)}。`,
    noPlaceholder: '写了模板名，但文字里没有可填的 {占位符}。',
    noTemplate: ({ names }) => `文字里有 ${names}，却没有写明由哪个模板填写。`,

    noAlt: (text) => `${inText(text)}没有向看不见图片的人说明图片内容。`,
    altTellsKey: (text) => `${inText(text)}的图片说明透露了答案。`,

    idTwice: '有两道题用了这个编号。',
    asksTheSame: ({ other, ...text }) => `${inText(text)}与 ${other} 问的几乎一样。`,
    neverDrawn: '没有试卷会抽取这个主题和等级。',
    tooFew: ({ topic, level, have, need }) =>
      `${topic} 等级 ${level} 有 ${have} 道题，需要 ${need} 道：三份试卷的量，再加一道备用。`,
    tooFewInText: ({ topic, level, have, need }) =>
      `${topic} 等级 ${level} 有 ${have} 道不带图片的题，供只看文字的人作答需要 ${need} 道。`,
    keyPosition: ({ position, have, all }) => `${all} 个答案中有 ${have} 个在 ${position}；应占 20 至 30 %。`,
    keysLongest: ({ have, all, ...text }) => `${all} 道题中有 ${have} 道，${inText(text)}的正确答案最长，容易被猜中。`,

    noExplanation: (text) => `练习题需要解析，${inText(text)}没有。`,
    noPracticeOf: ({ topic }) => `没有关于 ${topic} 的练习题。`,
    tooFewPractice: ({ have, need }) => `练习题有 ${have} 道，需要 ${need} 道。`,
  },
}
