import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Somebody who might have it. */
export const takersSought: Match = {
  any: [
    {
      pattern:
        "\\b(?:anyone|anybody|someone|somebody|whoever|if you're|if you are|any of you|one of you|who here|person|folks|people|member|photographer|shooter|filmmaker|student)\\b(?: (?:here|else|out there|nearby|local|around|in|near|from|of|the|this|forum|at|[a-z]+)){0,4} (?:wants?|needs?|fanc(?:y|ies)|interested|could use|can use|would (?:like|want|use|take|have|give)|(?:may|might) (?:want|need|like)|missing|short of|looking for|after|in need of|starting out|got use for|has use for|with (?:an empty|a use|room|space)|who(?:'ll| will|'d| would) (?:use|love|enjoy|give|look after)|give (?:it|them|a|this|that|her|him))\\b",
      needs: phrases(
        "anyone | anybody | someone | somebody | whoever | if you're | if you are | any of you | one of you | who here | person | folks | people | member | photographer | shooter | filmmaker | student",
      ),
    },
    {
      pattern:
        "\\b(?:looking|searching|hoping|waiting|longing|dying|ready|wants|want|needs|need|deserves|deserve|seeks|seek|in search|wish(?:es)?)(?: out)?(?: of| for)? (?:a|an|its|their|his|her|some|another|new|the next|somebody's|someone's)(?: (?:new|good|better|nice|next|loving|second|other|warm|dry|more|younger|caring|different))? (?:home|homes|owner|owners|keeper|shoulder|shoulders|life|hands|pair of hands|user|users|place|master|garage|adventure|camera|cameras|tripod|buyer|buyers|taker|takers|job|career|chapter|roof|family|foster|custodian)\\b",
      needs: phrases(
        'home | homes | owner | owners | keeper | shoulder | shoulders | life | hands | user | users | place | master | garage | studio | set | sets | adventure | camera | cameras | tripod | buyer | buyers | taker | takers | job | career | chapter | roof | family | foster | custodian',
      ),
    },
    {
      words: [
        ...phrasings(
          'goes | go | going | can go | could go | may go | will go | would go | passed on | given | handed on | sold | off | belongs | free',
          'to',
          'whoever | anyone who | anybody who | somebody who | someone who | somebody | the first | the highest | the best | a good home | a new home | a good cause | a loving home | people who | a student | someone starting | one of you | a forum member | the person who | the next',
        ),
        ...phrasings(
          "i'd | i would | i'll | we'd | would | i | we",
          '- | happily | gladly | rather | much rather | also | even | consider | be willing to | be happy to | be prepared to | be open to | like to | prefer to',
          'part with it | part with them | part with mine | part with one | part with the | part with my | let it go for | let it go to | let it go at | let them go | letting it go | pass it on | pass them on | hand it on | sell it | sell them | sell mine | sell one | sell the | sell my | selling it | selling mine | see it go | see it used | see them used | see it in | see them with',
        ),
        ...phrasings(
          "i would | i'd",
          'like | love | prefer | rather',
          'them to go | it to go | it went | they went | it to be | them to be | somebody used | someone used | somebody had | someone had',
        ),
        ...phrasings(
          'is | are | could be | can be | might be | may be | now | still | also | again',
          'available | for the taking | up for grabs | yours | for sale | looking for | to be had | on offer | up for adoption | up for sale | open to offers | waiting for you',
          '- | , | if | for | at | from | now | again | to',
        ),
        ...phrasings(
          'tell me | let me know | shout | say | message me | write | write to me | drop me a line | drop a line | send me | ask | give me a shout | sing out | holler | reply | pm me | dm me',
          "what you're missing | what you need | what you'd need | which one | which ones | if you want | if you'd like | if interested | if you're interested | if that's your thing | if it's of use | if that's of use | if you need | if you fancy | and it's yours | and they're yours | with dates | with your dates | with an offer | a number | a price | an offer | before i | dates | if it helps | when",
        ),
      ],
    },
    {
      words: phrases(
        "go to a member | to a member | to members | to colleagues | see them go | see it go | who wish | who wishes | can buy all | buy all together | all together for | take over the | welcome to take | welcome to have | welcome to it | deserves someone | deserves somebody | someone taller | which of you would | who of you would | would you use | not giving it away | not giving them away | we could fix both | could help each other | still nobody | still nobody? | relieve me of | rather one of you had | i'd rather one of you | know where to find me | who's still hunting | who is still hunting | would anybody exchange | would anyone exchange | can be had | could be had | go halves | simply buy it | buy it off me | had separately | a good fit for someone | anyone commuting | anyone passing | anyone going | save the trip | you save the | on your doorstep | sold to the public | first sensible | first message | first decent | in your hands | in somebody else's hands | in someone else's hands | the right person | if it went to | if they went to | went to someone who | went to somebody who | another set to work | next person | would see it out of | would see them off | see them off | out of the house | name the part | tell me what you're missing | go quickly | happy to hear from | second life | a second career | second career | any takers | any takers? | takers? | any interest? | who wants it | who wants one | who wants them | who'd like | who would like | who'll have | who needs | who fancies | if it helps someone | if it helps somebody | if that helps someone | help someone starting | for someone starting | interested parties | that person and i | should talk | we should talk | let's talk | happy to talk | i'll name a number | emptier and | is yours | are yours | it's yours | they're yours | yours if | could be yours | can be yours | has them. | first refusal | dibs | to be rehomed | rehomed | rehoming | adopt | adoption | change hands | changing hands | new owner | next owner | good home",
      ),
    },
  ],
}

/** What is given for it is open to talk. */
export const haggling: Match = {
  words: [
    ...phrasings(
      'reasonable | sensible | decent | fair | good | serious | silly | any | all | best | honest | small | modest | friendly | sane | polite | token | symbolic',
      'offer | offers | number | numbers | sum | sums | figure | money | bid | bids | price asked | price paid | proposal | proposals | amount | contribution | offer by | ideas',
      '- | considered | welcome | by | accepted | please | only | and | , | will',
    ),
    ...phrasings(
      "i'm not | i am not | we're not | not | nothing | no",
      'greedy | silly | asking much | asking a lot | asking for much | in it for the money | a charity | looking to profit | making a profit | haggling | rush | dealer | dealers',
      '- | please | and not | just',
    ),
    ...phrasings(
      'make | makes | making | send | sends | send me | name | names | tell me | throw me | shoot me | give me | hit me with',
      '- | me | your | a | an',
      'offer | an offer | offers | a number | your number | your price | a price | a figure | your best | price | a sensible | a fair | a decent number | a decent | number',
      '- | by | and | or | ,',
    ),
    ...phrases(
      "what it's worth to you | tell me what it's worth | you tell me what | sensible message | gets my number | price list: | prices: | offers by mail | offers by | best offer | say a number | say a price | sensible money | serious money | real money only | money only | money's not the problem | money is not the problem | money no problem | make me smile | say no to | wouldn't say no to | would not say no to | not far off | pay a little | can pay a little | feed you | far off either | a grin | not naming a figure | no figure in public | figure in public | i'll name a number | name a price in | half of that | most of that | happy at half | what they fetch | what it fetches | honest suggestion | we could talk | no rush | offers please | open to offers | offers over | offers around | offers above | offers from | offers in | offers welcome | offers considered | or swap | or trade | or part exchange | price negotiable | negotiable | price is flexible | i'm flexible | flexible on price | starting price | starts at one euro | starts at 1 | starting at 1 | starts at one | no reserve | highest bidder | won't cry | won't bite | you see where i'm going | you see where | you know where i'm going | beer money | make my wife happy | make room | bargain basement | cheap to a good | priced to go | priced to sell | price drop | price dropped | reduced | cost me 5 | less than half of | half of what i paid | half what i paid | what i paid for it | what i paid | not the price of a new",
    ),
  ],
}

/** What state it is in, as one says of a thing that is to go. */
export const stateOfIt: Match = {
  words: [
    ...phrasings(
      'one | a | two | few | some | no | light | minor | usual | tiny | small | three | only | slight | with',
      '- | small | tiny | light | little | visible | minor | deep | cosmetic',
      'scratch | scratches | scratched | scuff | scuffs | dent | dents | ding | dings | mark | marks | wear | brassing | chip | chips | scrapes | signs of use | signs of wear',
      '- | near | on | , | but | from | only',
    ),
    ...phrasings(
      'good | perfect | excellent | mint | great | near mint | very good | working | fine | full working | top | tidy | clean | pristine | as new | like new | used',
      'order | condition | nick | shape | state | working order',
    ),
    ...phrasings(
      'about | only | around | under | less than | maybe | roughly | has | with',
      '5 | 10 | 15 | 20 | 25 | 30 | 40 | 50 | 60 | 100 | twenty | thirty | forty | ten | fifty | a few | 12',
      'cycles | hours | actuations | charges',
    ),
    ...phrases(
      'boxed | still boxed | unopened | still sealed | all sealed | sealed | never opened | never used | unused | barely used | hardly used | lightly used | gently used | nearly new | almost new | like new | as good as new | one owner | one careful owner | from new | smoke-free | non-smoking | original box | original packaging | with box | with the box | with receipt | invoice available | comes with | complete with | includes the | including the | including bag | bag included | charger included | all accessories | checked on the analyser | tested | health | works as it should | works perfectly | nothing wrong with it | nothing wrong with them | all in good | all working | hours on it | hours on the clock | cycles on it',
    ),
  ],
}
