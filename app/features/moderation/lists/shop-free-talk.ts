import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Gear and its measures. Where an offer stands between them, it needs plainer words to be one. */
export const gearTalk: Match = {
  words: phrases(
    `mm | kg | nm | torque | firmware | voltage | amps | watts | payload | measured | measure | weighs | grams | degrees | flicker | drift | squeaks`,
  ),
}

/** What went wrong, and what was asked back. */
export const complaints: Match = {
  words: phrases(
    `support | warranty | customs | wrong | bad | dearer | expensive | shame | annoying | weird | disappointed | poor | worse | worst part | rubbish | regret | complaint | mistake | crooked | missing | bent | late | delay | refused | rejected | expired | invalid | bought | paid | returned | charged | sent back | refund | broke | broken | cracked | failed | cancelled | arrived | replaced | repaired | gave me | asked me | they asked | they sent | got mine | lasted | wore`,
  ),
}

/** What somebody would like the maker to make. */
export const wishes: Match = {
  words: phrases(
    `i'd pay | i'd get | the day it appears | the day they appear | i would pay | i'd buy | i'd give | would buy | wish | i want | i'd take | make it | make a | would be nice | would help | should be | should have | if you make | first in line | please sell | stopped selling | sign me up`,
  ),
}

/** An advert that somebody else made. */
export const othersAdverts: Match = {
  words: phrases(
    `saw a giveaway | seen a giveaway | giveaways are | demeaning | reported | report | flagged | flag | spam | scam | phishing | account posts | wrote to me | message after | is that going around | deleted it | bot | bots | impersonating | mail said | i don't want that | warning | careful`,
  ),
}

/** Something is asked or repeated rather than said. */
export const questions: Match = { words: ['?'] }

export const quotations: Match = { pattern: '"[^"\\n]{4,90}"', needs: ['"'] }
