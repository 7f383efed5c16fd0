import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Somebody who reads this is to have something. */
export const takers: Match = {
  any: [
    {
      words: [
        ...phrasings(
          'anyone | anybody | someone | somebody | anyone here | anybody here | somebody here | someone here | any of you | one of you | whoever | who | those who | people who | folks who',
          '- | else',
          'wants | want | needs | need | fancies | fancy | interested | is interested | is after | could use | would like | ordering | orders | buying | buys | ends up wanting | is curious | is tempted | likes the | like the | like | short of | looking for | signs up | joins | registers | installs',
        ),
        ...phrasings(
          'if | in case | should',
          "you | u | you'd | you're | anyone | anybody | somebody | someone",
          "want one | want some | want in | want it | want that | want them | want the | want to order | want to buy | wants one | wants it | wants some | wants in | wants that | wants the | wants to | fancy | fancies | need one | need some | need that | needs one | needs some | order | orders | buy | buys | decide to buy | end up buying | ends up buying | ends up wanting | ever order | curious | are curious | is curious | interested | are interested | is interested | would rather not | would like | like one | like some | like it | like that | tempted | are tempted | is tempted | are after | after one | looking for | are looking for | sign up | join | register | go there | go through | go thru | go for it | get one | get it | get the | isn't your thing | don't want to | can't be bothered | haven't the time",
        ),
        ...phrasings(
          'folks | people | members | friends | readers | anyone | anybody | everyone | everybody | customers | orders | photographers | shooters | colleagues | those | buddies | users',
          'here | from here | from this forum | of this forum | of the forum | on this forum | on the forum | from the forum | in this forum | who come from here | coming from here | from this thread | in this thread | on here | from coldshoe',
        ),
        ...phrasings(
          'for',
          'you | you folks | you lot | you guys | you all | all of you | you people | forum members | members | forum folk | the forum | forum friends | this forum | this group | this crowd | friends of the forum | my readers | my followers | anyone | anybody | anyone who | anybody who | everyone | everyone who | everybody who | whoever | whoever wants | those who | those interested | the first | early birds | the early crowd | newcomers | new customers | new users | friends',
        ),
      ],
    },
    {
      words: phrases(`
        hey guys | hi guys | guys whoever | dear friends | dear all | hello all | hi folks | whoever was asking | whoever asked | three of you asked | for whoever asked | some of you wrote | many asked | who is in | who's interested | any takers | takers | any interest | interested parties | interested? | up for grabs | first come | both of us | you and me | you'll get | you will get | you receive | you'll receive | they'll receive | buys you | earns you | saves you | costs you no | you pay nothing | you pay only | so do i | you needn't | don't have to pay | don't pay full | gets one | each gets | everyone gets | everybody gets | everybody got | any of you who | first person to | first person who | first one to | first member to
      `),
    },
    {
      pattern:
        '\\bthe first (?:\\d{1,4}|two|three|five|six|ten|dozen|twelve|fifteen|twenty|thirty|forty|fifty|hundred)\\b|\\bfirst (?:\\d{1,4}|two|three|five|six|ten|dozen|twelve|fifteen|twenty|thirty|forty|fifty|hundred|two hundred) (?:people|persons|members|orders|buyers|customers|units|to|who|of you|replies|comments|folks|users|sign-?ups|callers|visitors|who|through)\\b',
      needs: ['first'],
    },
  ],
}
