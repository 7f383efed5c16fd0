import { CLOSE, closeness } from '#app/features/backlog/closeness.ts'

/** How a reply says that its author has the same need. */
export type Agreement = 'plus-one' | 'same' | 'need' | 'own-words'

const PLUS_ONE =
  /(?:^|[\s(])\+\s?1(?![\d./%])|^\s*(?:👍|☝️|🙋)+\s*$|加\s?[一1](?![\d个条道块点句颗层根份片支次])|^顶(?:一个|一下)?(?![部端端级住])|附议/u
const SAME =
  /\bsame (?:here|for me|with me|problem|issue|need|wish|trouble|story|boat|request|thing here)\b|\bme (?:too|three|as well)\b|\b(?:likewise|seconded|ditto)\b|\bi(?:'d| would)? second (?:this|that|it)\b|\bcount me in\b|\bso (?:do|would|did) i\b|^same(?: \S+)?, same\b|^same (?:from|on|with|for|in|at|old)\b|同求|同问|同感|同需|我也(?:是|一样|有(?:同样|这个))|(?:一样|同样|相同)的(?:问题|需求|需要|情况|困扰)|深有同感/u
const NEED =
  /\b(?:i|we)(?:'d| would| do| also| really| still| badly| desperately)*(?: also| really| still)? (?:need|want|miss|lack|could use|pay|buy|love|take)\b(?! to (?:know|see|ask|check|say|think|add|be|try|read|hear|understand|point))|\b(?:i've|i have|we have|we've) (?:been |also been |long )?(?:waiting|looking|asking|wishing|hoping|waited|looked|asked|wished|hoped) for\b|\bi(?:'m| am) (?:also |still )?(?:waiting|looking|hoping) for\b|\bi wish\b|^(?:also |really )?(?:need|want|take my money)(?: one| this| it| that)?\b|\bneed (?:this|one|it) too\b|\bi(?:'d| would) like (?:one|this|it|that|the same)\b|(?:最|特别|太)需要(?:这个|它)|我(?:们)?(?:也|同样|还|真的|特别|很|都|一直)*(?:需要|想要|要(?:一个|这个|两个)|缺|在等|等着|等了|想买|求)|(?:急需|求(?:一个|这个|出|做)|出了(?:就|我)?(?:一定)?(?:买|要|下单)|等这个)/u
const WISHES =
  /\b(?:i|we|me|my|us|our) .*\b(?:need|needs|want|wish|missing|lack)\b|\b(?:is|are) (?:what is )?missing\b|\bwould (?:really )?(?:help|save|solve|spare)\b|\bplease make\b|希望|要是有|最需要|就好了|为什么没有|盼/u
const NOT_SO =
  /\b(?:don't|do not|doesn't|does not|didn't|never|wouldn't|would not|no longer|not|nobody|no one|no need)\b(?: \S+){0,3}? ?(?:need|needs|want|same|buy|miss|pay|take|agree)?\b.*(?:need|want|same|buy|miss|pay|agree)|\bno need\b|\bnot the same\b|\bdisagree\b|\bsame\b.*\bdifferent\b|\byou (?:will |may |only |just |might )?(?:need|want)\b|不需要|没必要|不一样|不同意|不想要|用不上|用不着|不缺|没这个需求|你(?:可能|只|就|先)?(?:需要|要)/u

/** The words of a reply that say so, clause by clause: a clause that says the contrary speaks for itself alone. */
export function agreesWith(reply: string, marked: string): Agreement | undefined {
  const clauses = clausesOf(reply).filter((clause) => !NOT_SO.test(clause))
  if (clauses.some((clause) => PLUS_ONE.test(clause))) return 'plus-one'
  if (clauses.some((clause) => SAME.test(clause))) return 'same'
  if (clauses.some((clause) => NEED.test(clause))) return 'need'
  return clauses.some((clause) => WISHES.test(clause) && closeness(clause, marked) >= CLOSE) ? 'own-words' : undefined
}

/** Without what it quotes, and without questions. */
function clausesOf(text: string): string[] {
  const own = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[*_`]/g, '')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n')
  return (own.match(/[^.!?。！？\n;；]+[.!?。！？;；]*/gu) ?? [])
    .flatMap((sentence) => sentence.split(/,? \bbut\b |，?(?:但是|不过|但)/u))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !/[?？]$/.test(clause))
}
