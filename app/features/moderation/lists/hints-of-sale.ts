import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const SUM =
  '(?:[$€£] ?)?(?:\\\\d{1,4}(?:[.,]\\\\d{1,2})?|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|three hundred)(?: ?(?:euros?|quid|pounds?|bucks|dollars?|eur|usd|gbp|chf|€|£|\\\\$))?'

/** A thing may change hands, said sideways: where it lies unused, what it would take, how to fetch it. */
export const hintsOfSale: Match = {
  any: [
    {
      pattern:
        "\\b(?:hasn't|haven't|has not|hardly|never) (?:left (?:the|its|my)|seen (?:the light|daylight|a set|use)|been out|come out of|been used since|been touched)\\b",
      needs: ["hasn't", "haven't", 'has not', 'hardly', 'never'],
    },
    {
      pattern:
        "\\b(?:i|we|you|they)?(?:'d| would|'ll| will|'m| am|'re| are)? ?(?:thinking (?:of|about)|thought (?:of|about)|open to|tempted to|ready to|prepared to|minded to|not averse to|talked into|persuaded to) (?:sell|selling|swap|swapping|part with|parting with|trade|trading|let|letting|rent|renting|lend|lending)\\b",
      needs: [
        'thinking',
        'thought',
        'open to',
        'tempted to',
        'ready to',
        'prepared to',
        'minded to',
        'not averse',
        'talked into',
        'persuaded to',
      ],
    },
    {
      pattern: `\\b(?:asking|wanting|priced at|tagged at|yours for|gone for|goes for|go for|an offer (?:of|around|near|over|above)|offers (?:near|around|over|above|from)|looking (?:for|to get)|hoping for|i'd like|i want|i'm at|make it|call it|let's say|say) (?:about |around |roughly |only |just )?${SUM}(?: |,|\\.|!|$)(?:but|and|or|for|if|to|posted|shipped|collected|cash|the|it|each|apiece|including|plus|would|i'd|no|with|firm|negotiable|done|deal)?`,
      needs: [
        'asking',
        'wanting',
        'priced',
        'tagged',
        'yours for',
        'gone for',
        'goes for',
        'go for',
        'an offer',
        'offers',
        'looking',
        'hoping for',
        "i'd like",
        'i want',
        "i'm at",
        'make it',
        'call it',
        "let's say",
        'say',
      ],
    },
    {
      pattern: `\\b${SUM} (?:and (?:it|they|you|bring|both)|or (?:near|best|a|something|swap|what)|but i'm (?:soft|flexible|open)|plus (?:post|postage|shipping|an? envelope|stamps?|whatever)|in an envelope|to a good home|to someone|to anyone|to whoever|if you (?:collect|fetch|come|pick)|would make|would do|would see|gets it|buys it|takes it|moves it|and a (?:beer|coffee|pint|handshake|cake))\\b`,
      needs: [
        'and',
        'or near',
        'or best',
        'or a',
        'or something',
        'or swap',
        'or what',
        "but i'm",
        'plus',
        'in an envelope',
        'to a good home',
        'to someone',
        'to anyone',
        'to whoever',
        'if you',
        'would make',
        'would do',
        'would see',
        'gets it',
        'buys it',
        'takes it',
        'moves it',
      ],
    },
    {
      pattern:
        '\\b(?:my|our|the|this|these|that|both|one|mine|two|three)\\b[^.!?\\n]{0,40}\\b(?:is|are|has|have|could|can|wants|needs|deserves) (?:to leave|leaving|not staying|no longer needed|moving on|moving out|moved on|looking for|up for|be had|be yours|be borrowed|be rented|be hired|free to a|out of a job|out of work|unemployed|homeless|a new|another|someone|somebody|retired|surplus)\\b',
      needs: [
        'to leave',
        'leaving',
        'not staying',
        'no longer needed',
        'moving on',
        'moving out',
        'moved on',
        'looking for',
        'up for',
        'be had',
        'be yours',
        'be borrowed',
        'be rented',
        'be hired',
        'free to a',
        'out of a job',
        'out of work',
        'unemployed',
        'homeless',
        'a new',
        'another',
        'someone',
        'somebody',
        'retired',
        'surplus',
      ],
    },
    {
      words: [
        ...phrasings(
          "come | you | you can | just | to be | must be | you'd have to | please",
          '- | and',
          'fetch it | fetch them | collect it | collect them | collect | pick it up | pick them up | get it yourself | take it away | come with a van | bring a van | bring a car | bring your own | bring cash | bring muscles',
        ),
        ...phrasings(
          'sensible | reasonable | fair | friendly | silly | negotiable | honest | low | good | cheap',
          'prices | price | money | offers | offer | sum',
          '- | photographs | photos | pictures',
        ),
        ...phrasings(
          'pictures | photos | photographs | pics | details | measurements | serials | list',
          'on request | available | below | in the comments | by mail | if interested | for the interested',
        ),
        ...phrasings(
          'name | tell me',
          "your price | a price | your offer | what it's worth | what you'd pay | what you would pay | what it is worth to you",
        ),
        ...phrasings(
          'on | at | through',
          'ebay | kleinanzeigen | gumtree | craigslist | marketplace | facebook marketplace | vinted | leboncoin | wallapop | the classifieds | the auction site | the usual place | the usual site | the usual marketplace | mpb | blocket | finn | ricardo',
        ),
        ...phrasings(
          "would | could | i'd | will | i'll | want to | like to | happy to",
          'swap | trade | exchange',
          'my | mine | it | a | the | for | with | against | one',
        ),
        ...phrasings(
          'two | three | four | five | one | a few | some | six',
          'left | spare | over | remaining',
          '- | from | of | to',
        ),
        ...phrasings(
          'can be | could be | is | may be | to be | are',
          'borrowed | rented | hired | lent | had',
          '- | for | by | from | at',
        ),
        ...phrasings(
          'an offer | offers | a price | the right price | the right person | the right home',
          "around | asked | comes along | and it's yours | would | i couldn't | could",
        ),
      ],
    },
    {
      words: phrases(`
        bring your own | i upgraded, | since i upgraded | having upgraded | after upgrading | upgraded to | now that i have | since switching | i've switched | i switched to | left the system | leaving the system | changed systems | changing systems | change of system | giving up | given up photography | had enough of | retiring | i'm retiring | i've retired | downsizing | downsize | moving abroad | moving house | clearing | clear-out | clearout | clearance of | closing the studio | closing my studio | closing down | shutting down | estate | widow | passed away | inherited a | left me a room | window sill | needs the space | need the space | need the room | making room | make room | wife says | husband says | too many of | one too many | never took to | didn't get on with | doesn't suit me | does not suit me | wrong size for me | wrong for me | unwanted gift | unwanted | bought by mistake | bought the wrong | ordered the wrong | wrong one, unopened | unopened | still in plastic | still in its | still in the wrapper | asleep in | sleeping in | gathers dust | sulking | feeling neglected | neglected | wants work | wants to be used | deserves use | deserves better | rather somebody | rather someone | rather it went | rather see it | than the tip | than the bin | than landfill | before it goes | or it goes to | good for parts | for parts | for spares | spares or repair | as is | low shutter count | all the bits | all accessories | full set of | complete with | with case and | with invoice | with receipt | with box | papers included | warranty until | no scratches | one scratched | small scratch | works perfectly | fully working | tested and working | honest condition | condition: | condition is | well looked after | well loved | smoke-free | pet-free | i'd lose | at a loss | for a song | pennies | small sum | a small sum | token sum | beer money | for charity | donation to | a few coins | out of it | need owners | needs an owner | needs a friend | need a home | need homes | someone's gain | my loss | make me smile | make me cry | make me happy | make an old man | i'm soft | i'm flexible | i'm open | open to ideas | try me | tempt me | surprise me | worth to you | what's it worth | worth a look | have a think | first refusal | first dibs | in my van | seat left | split a | share a box | go halves | going halves | half for | send half | split the | spare ticket | ends thursday | ends sunday | auction ends | bids | bidding | starting at | starts at one | under my name with | listing with | have a listing | put up a listing | list below | what i'd like for | all priced | prices on the list | the lot is | job lot | take the lot | whole lot | as a bundle | room of | boxes of | box full of | i'd pay postage | pay postage and | pay a bit more | would pay well | i'd pay well | reward | reward for | if yours is | if you've one | if you have one lying | lying idle | lying around | one you don't | has a spare | has somebody a | does somebody have a spare | anyone got a spare | still have yours | sell yours | part with theirs | part with yours | part with it | part with one | they'd part with | you'd part with | wants rid | want rid of | rid of theirs | rid of yours
      `),
    },
  ],
}
