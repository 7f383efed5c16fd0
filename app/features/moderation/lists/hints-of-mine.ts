import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const WORK =
  '(?:channel|video|videos|film|clip|podcast|episode|season|series|book|e-?book|zine|chapter|course|class|lesson|lessons|workshop|app|plug-?in|tool|calculator|generator|script|site|website|web page|blog|newsletter|patreon|presets?|luts?|templates?|pdf|guide|manual|deck|cards|exhibition|show|stream|talk|calendar|prints?|tutorials?|comparison|write-up|article|column|map|database|archive|shop|store|brand|company|firm|studio|business|rental|agency|collective|label|kickstarter|campaign)'

/** What the writer made, runs or can do, and that it is there for the taking. */
export const hintsOfMine: Match = {
  any: [
    {
      pattern: `\\b(?:my|our|my own|our own)(?: [a-z0-9'-]+){0,3} ${WORK}\\b[^.!?\\n]{0,60}\\b(?:is|are|has|have|had|did|does|goes|went|comes?|starts?|begins?|covers?|shows?|explains?|launched|launches|opens?|opened|sells?|costs?|lives?|continues|returns|called|where|if you|for those)\\b`,
      needs: ['my', 'our'],
    },
    {
      pattern: `\\b(?:i|we|my \\w+ and i)(?:'ve| have|'m| am|'re| are|'d| had)?(?: just| also| now| recently| finally| since| even)? (?:wrote|written|writing|made|making|built|building|started|opened|opening|launched|launching|published|publishing|recorded|recording|shot|filmed|run|running|put up|put together|put out|set up|founded|released|released|coded|developed|developing|designed|host|keep|produce|teach|offer|sell|give)(?: \\w+){0,4} ${WORK}\\b`,
      needs: [
        'wrote',
        'written',
        'writing',
        'made',
        'making',
        'built',
        'building',
        'started',
        'opened',
        'opening',
        'launched',
        'launching',
        'published',
        'publishing',
        'recorded',
        'recording',
        'shot',
        'filmed',
        'run',
        'running',
        'put up',
        'put together',
        'put out',
        'set up',
        'founded',
        'released',
        'coded',
        'developed',
        'developing',
        'designed',
        'host',
        'keep',
        'produce',
        'teach',
        'offer',
        'sell',
        'give',
      ],
    },
    {
      pattern:
        "\\b(?:if|should|when|in case|whenever|anyone|anybody|who|someone|somebody)\\b[^.!?\\n]{0,60}\\b(?:that would be me|that'd be me|i'm your|we're your|think of me|keep me in mind|call me|i'm around|i'm available|i'm free|we're available|i can help|we can help|i do that|we do that|i offer|i'm the one|ask us|come to us|come to me|i'm happy to come|i travel|we travel|hire|book)\\b",
      needs: [
        'that would be me',
        "that'd be me",
        "i'm your",
        "we're your",
        'think of me',
        'keep me in mind',
        'call me',
        "i'm around",
        "i'm available",
        "i'm free",
        "we're available",
        'i can help',
        'we can help',
        'i do that',
        'we do that',
        'i offer',
        "i'm the one",
        'ask us',
        'come to us',
        'come to me',
        "i'm happy to come",
        'i travel',
        'we travel',
        'hire',
        'book',
      ],
    },
    {
      words: [
        ...phrasings(
          'went up | is up | are up | goes up | went live | goes live | is out | came out | comes out | is online | went online | airs | drops | dropped',
          'last night | yesterday | today | this morning | tonight | tomorrow | on monday | on friday | on sunday | this week | last week | now | soon | in may | in june',
        ),
        ...phrasings(
          'free | open | available | some | a few | still | spare',
          'days | dates | weeks | saturdays | weekends | slots | capacity | evenings',
          '- | in | this | for | from | left',
        ),
        ...phrasings(
          "you'll find | you can find | find | look for | search for | google | it's | all of it is | the rest is | more is | they're",
          'it | me | us | them | all of it | the rest | more',
          'under | on | at | over at | where | by',
          'my name | my page | my site | my profile | my channel | youtube | instagram | patreon | the usual | podcasts | searching | spotify',
        ),
        ...phrasings(
          'glad of | happy about | always glad of | welcome | always happy about | looking for | need | could use | grateful for',
          'another | new | more | every | a few | some | a few more',
          'customer | customers | client | clients | follower | followers | reader | readers | listeners | viewers | subscribers | students | supporters | patrons | guests | visitors | orders | bookings',
        ),
        ...phrasings(
          'room | space | seats | places | spots',
          'for',
          'four | two | three | one | five | six | a few | some | one more | more',
          '- | more | people',
        ),
        ...phrasings(
          'one-to-one | one-on-one | 1:1 | private | online | personal | remote | video | weekend',
          'sessions | session | lessons | lesson | coaching | tuition | mentoring | classes | training | consultation | course | workshop',
        ),
        ...phrasings(
          'see | judge | have a look | look | read | watch | listen | hear | try',
          'for yourselves | for yourself | at it here | it here | it out | in if | in | it free | it and tell',
          '- | at | on | tonight | :',
        ),
        ...phrasings('fair | friendly | civil | moderate | honest', 'prices | rates | price | fee | fees'),
      ],
    },
    {
      words: phrases(`
        chapter four | chapter two | chapter three | chapter nine | chapter about | what i wrote | the publisher | off the press | in print | in bookshops | on the shelves | name on a copy | put your name | reserve a copy | signed copy | signed copies | copy costs | order a copy | get a copy | that's what i do | what i do every | this is what i do | it's what i do | i do that for | for anyone who'd like to learn | learn it with | taught by me | i teach it | book a | can be booked | to be booked | bookable | light version | lite version | version's free | free version | paid version | full version | premium version | priced like | small fee | one-off fee | subscription is | per month | a month and | yearly sum | monthly sum | left stars | stars so far | five stars | reviews so far | downloads so far | sold so far | with the usual store | bit lonely | a bit lonely | thousandth | hundredth | could be the | so we opened | we opened | since we opened | we've opened | opened in | opening on the | opens on | opening night | opening party | private view | vernissage | wine is included | drinks are | bring people | bring friends | weeks' wait | week's wait | two benches | first thing we made | what we made | made by two | two engineers | two of us left | who left a | small team | tiny team | family business | family firm | our start-up | our startup | our little | same channel | on the radio | on air | on stage | on tv | tonight at | at eight | begins on | starts on | kicks off | season two | season three | season four | wherever you get | where podcasts are | it's called | we called it | i called it | called loose | a rig a day | picture app | photo app | the picture site | my feed | my grid | my stories | i stream | streaming on | live every | every friday on | every sunday on | each week on | weekly on | archive of | collection of mine | all on my | all of it on | kept on my | it's mine | is mine and | mine and | i'm the author | author here | written by me | shot by me | by yours truly | yours truly | ahem | shameless plug | shameless | plug: | small plug | quick plug | if i may plug | blow my own | vanity | no advertising, but | not to advertise but | not advertising | i don't want to advertise, but | i'm told i should | i should introduce | introduce myself | portfolio | references on | testimonials | references available | licence | driving licence | own van | travel anywhere | willing to travel | based in | served | on location | on your set | for your set | for productions | for hire | crew | crewing | day rate on | rates are | my rates | quotation | estimate | supporters | patrons | members-only | members only | become a | keeps the lights | keep the lights | server costs | hosting costs | before the deadline | percent funded | % funded | funded | funding | pledge | pledges | backer | goal by | short of the goal | every share | shares help | a share helps
      `),
    },
  ],
}
