import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Whoever reads this and would like to. */
export const ifYouWant: Match = {
  words: phrases(
    `if you | if anyone | if anybody | if someone | if somebody | should any | should you | in case you | whoever | whoever's | anyone who | anybody who | people who | those who | for anyone | for anybody | for those | to anyone | to anybody | to whoever | has somebody | has anybody | has anyone | does anyone want | anyone want | anybody want | anyone after | anyone in | anybody in | anyone near | who wants | who's first | who's in | takers | interested | tempted | curious`,
  ),
}

/** What is made public by its maker. */
export const madePublic: Match = {
  words: phrases(
    `my channel | my video | my podcast | our podcast | my book | my e-book | my course | my app | my site | my website | my blog | my stream | my page | my presets | my newsletter | my workshop | our workshop | our channel | my patreon | i wrote | i put up | i shot | i post | i keep | i made | i do | what i do | i'm writing | i've written | i've made | i spent | i'm on | it's mine | is mine | i recorded | i published | i teach | you'll find it | you can find | find it under | where podcasts | same channel`,
  ),
}

/** Work done for others. */
export const workForOthers: Match = {
  words: phrases(
    `retouch | colourist | colorist | sessions | one-to-one | lessons | teach | coach | consultation | booking | bookings | book me | hire me | free weeks | saturdays free | free in | need someone | shoot for | productions | clients | fair prices | turnaround | calibration | repairs | that would be me | glad of another | what it'd cost | what it would cost | tell you what it | operator for hire `,
  ),
}

/** A show of favour. */
export const favours: Match = {
  words: phrases(
    `subscribe | follow | follows | follower | followers | vote | votes | heart | hearts | thumb | thumbs | upvote | upvotes | tag | hashtag | stars | click | tap | hundredth | thousandth`,
  ),
}

/** The thing is fetched. */
export const fetching: Match = {
  words: phrases(
    `fetch | collect | collected | collection | pick up | pick-up | pickup | grab | have it | have them | take it | take them | take it home | goes home | come by | come and | come with | come to | drop in | drops in | bring people | van | viewing | come get`,
  ),
}
