/** An answer that cannot help, as far as its author knows: sentence by sentence, questions and conditions left out. */
const SAYS_NO = [
  /\b(?:is|it's|that's|are|was|be|just|simply) (?:not|never) (?:yet |really |currently |even )?(?:possible|feasible|doable)\b/,
  /\b(?:isn't|wasn't|aren't) (?:yet |really |currently )?(?:possible|feasible|doable)\b/,
  /^(?:sadly |sorry,? |unfortunately,? |no,? |afraid )*not (?:yet )?(?:possible|feasible)\b/,
  /\b(?:impossible|can't be done|cannot be done|can not be done|no way (?:to|of|around)|no solution|no workaround)\b/,
  /\b(?:does not|doesn't|do not|don't) exist\b/,
  /\bthere(?:'s| is| are|'re) (?:no such|nothing (?:like|that)|no (?:part|product|adapter|clamp|plate|cage|version))\b/,
  /\b(?:nobody|no one|no-one|no maker) (?:makes|sells|builds|offers)\b/,
  /\bwe (?:do not|don't) (?:make|offer|sell|have) (?:one|it|this|that|such|any)\b/,
  /(?<!不是|并非|没有)不可能(?!是)/u,
  /(?:做不到|做不了|办不到|无解|没办法|没法(?:装|做|用|实现)?|装不上|装不了|实现不了|不支持|无法(?:实现|安装|做到|兼容))/u,
  /(?:没有这样的|没有这种|没有现成|目前没有|市面上没有|没人做|没有厂家|没有哪家|不存在)/u,
]

/** What turns such words round, or leaves them open. */
const LEAVES_OPEN = [
  /\bnot impossible\b|\bnothing is impossible\b|\bno reason (?:why|it)\b/,
  /\b(?:if|when|where|in case|unless|until|though|although) (?:\S+ ){0,4}?(?:not possible|impossible|isn't possible|doesn't exist|does not exist|can't be done|cannot be done)\b/,
  /\bimpossible to (?:over|lose|forget|miss|fault)/,
  /不是(?:不可能|没办法|做不到)|(?:如果|要是|万一|假如).{0,12}(?:做不到|没办法|不可能|装不上|装不了|不支持)|有没有/u,
]

export const saysNotPossible = (text: string): boolean =>
  sentencesOf(text).some(
    (sentence) =>
      SAYS_NO.some((pattern) => pattern.test(sentence)) && !LEAVES_OPEN.some((pattern) => pattern.test(sentence)),
  )

/** Without quoted lines and questions. */
function sentencesOf(text: string): string[] {
  const own = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[*_`]/g, '')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n')
  return (own.match(/[^.!?。！？\n;；]+[.!?。！？;；]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => !/[?？]$/.test(sentence))
}
