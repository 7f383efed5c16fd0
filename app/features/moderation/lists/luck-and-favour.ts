import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Something is handed out that costs the winner nothing. */
export const handedOut: Match = {
  any: [
    {
      pattern:
        '\\b(?:gets?|wins?|receives?|to get|could get|goes home with|is sent|earns?|promised|mail (?:it|the best one|them|one)|refund) (?:a|an|the|my|our|one|two|it|free)\\b(?: [a-z-]+){0,3} ?(?:cage|strap|straps|bag|bags|backpack|tripod|grip|handle|head|light|lights|monitor|gimbal|plate|arm|battery|charger|lens|filter|kit|hat|shirt|mug|print|book|copy|ticket|tickets|pass|prize|surprise|parcel|gift|voucher|licence|license|lucky customer|bottle)\\b',
      needs: phrases(
        'get | gets | win | wins | receive | receives | goes home with | is sent | earns | earn | promised | mail | refund',
      ),
    },
    {
      words: [
        ...phrasings(
          "i | i'm | i'll | i will | we | we're | we'll | we will | am | are | to | and | shop is | brand is | they're | they are | company is | maker is | my | our | still | just | santa | who",
          '- | also | even | just | gladly | now | again',
          'give away | giving away | gives away | hand out | handing out | hands out | raffle | raffling | raffle off | raffling off | giving out | give out | giving one | give one | draw a name | draw one | draws a name | pick a | picks a | pick one | choose someone | choose one | chooses a | pull a name | pulls a name | send one | send out | sending one | sending out | drop a | pay the stamp | pay the post | pay postage | pay the postage | choose someone | choose one | draw one | draw a | pick one | pick a | pick someone | pick two',
          '- | a | an | one | the | two | three | five | ten | my | our | some | name | names | winner | winners | someone | somebody | from | among | it | them | off | battery | at',
        ),
        ...phrasings(
          'gets | wins | win | receives | takes home | goes home with | is sent | earns | will find | will get | will win | will receive | could win | can win | might win | walks away with',
          'it | them | one | my | the | a | an | our | a free | a new | this | one of | two',
          '- | free | whole | full | little | old | new | pair | set | box | signed',
          'handle | head | cage | strap | straps | light | lights | kit | bag | tripod | battery | batteries | charger | chargers | arm | plate | monitor | prize | parcel | package | gift | voucher | print | lens | loupe | filter | filters | mount | clamp | stand | gimbal | set | pack | copy | goodie bag | surprise | drone | anchor set | version | pro version | licence | license | hat | mug | sticker | stickers | book | poster',
        ),
        ...phrasings(
          'for | to | one of | the | three | five | ten | some | two | a | one',
          '- | the | some | ten | five | our | few | our five | a few',
          'lucky | winner | winners | lucky winner | lucky people | lucky one | lucky member | lucky person | random member | random person | testers | guinea pigs | runner-up | runners-up',
        ),
        ...phrasings(
          'first | main | top | grand | special | second | big | raffle | little | door',
          'prize | prizes | lot | parcel',
          '- | : | is | are | will be',
        ),
        ...phrasings(
          'postage | shipping | post | stamp | stamps | delivery | it | parcel',
          "- | is | 's | are",
          'on me | on us | is on me | is on us | my treat',
        ),
      ],
    },
    {
      words: phrases(
        "zero strings | no strings | just cover | just pay | in it for one | for one respondent | in exchange for honest | to send out in | handing out | to pass to your | to pass on to you | more to pass | surprise power bank | surprise inside | could be yours | might get my | for a year of gear | gear allowance | to customer for free | for customer for free | for free to customers | 1st a | first gets | got for nothing | hides a | gets it | gets it. | press pass | spare ticket | spare tickets | free lut | for a free | codes for a free | hidden in my | happy hunting | refund one | one lucky | i'll mail the | i'll send the best | the best one a | to every hundredth | every hundredth | to the person with | to the one with | to whoever has | gets a light | gets the picture | names from a hat | names from the hat | from a hat | from the hat | gratis | zero money | for zero | counts as a lottery | lottery ticket | lottery tickets | free to be one | in the letterbox | finds a | one of them finds | might own a | you might own | don't have to give back | needn't give back | keep the pieces | we'll post you | we'll send you | we will send you | i'll send my | while they last | everyone gets something | everybody gets something | month of premium | year of premium | receive a month | get a month | raffle book | a number, prize | lens they give | prize is a | chance on a | chance at a | for a chance | one commenter | one follower | one subscriber | one reader | one viewer | one customer | one lucky | one of you gets | five names | three names | one name | ten names | collect names | pull names | into a hat | in a hat | the hat has | hat has a | pulls names | out to testers | to testers | free to keep | theirs to keep | to keep as long as | small surprise | little surprise | surprise inside | parcels on my | like to go to people | draws one | draws a | draws five | serial number each | spins once | spin for | spin it | it actually came | bag too many | decide who should have it | who should have it | who deserves it | find a home with | found a home with | giveaway | give-away | give away | raffle | tombola | prize draw | lucky dip | lucky draw | sweepstake | sweepstakes | advent raffle | raffle tickets | win a | win one | win an | win the | you could win | chance to win | chance of winning | up for winning | to be won | can be won | free for the first | free to the first | no cost | at no cost | for life | free of charge to | you keep it | yours to keep | keep it afterwards | keep it after | may keep it | get to keep | thank-you for | little thank-you | a thank-you | as a thank-you | as a thank you | to say thanks | doesn't pay | pays nothing | without paying a | on the doorstep | wins my | wins the | wins a | wins it | wins one | the winner | winner gets | winner is | winners | spare on-camera | santa | secret santa | early christmas | christmas came early | santa came early | goodie bag | goody bag | freebie | freebies | free gift | free sample | free samples | free lens cloth | for free to | has them. | has them, | gets it, | gets it. | gets them. | spin the wheel | wheel of fortune | scratch card | mystery box | lucky number | in the hat | into the draw | into the hat | purchase over 20 is a lot",
      ),
    },
  ],
}

/** What one does to be among those who are given it. */
export const waysIn: Match = {
  any: [
    {
      words: [
        ...phrasings(
          'best | funniest | worst | closest | nearest | first | tenth | hundredth | 100th | 50th | every 100th | oddest | ugliest | most creative | cleverest | silliest | most original | prettiest | wildest | saddest | fastest | lucky',
          'pun | guess | answer | caption | comment | story | photo | picture | name | suggestion | reply | one | joke | haiku | idea | repost | customer | order | excuse | rig | setup | tip | correct answer | right answer | five | ten | three | two | 10 | 5 | 20 | 50 | 100 | twenty | fifty | hundred | dozen',
          'about | gets | wins | to | below | under | of the day | who | people | photographers | replies | members',
        ),
        ...phrasings(
          'comment | reply | answer | guess | vote | register | sign up | write | drop | leave | post | upload | tell me | tell us | name',
          'your | with your | a | the | with the | me your | us your | in your | one | how many',
          '- | best | worst | favourite | favorite | funniest | first | honest | own | full',
          'camera | camera model | photo | guess | name | number | address | focal length | story | caption | comment | rig | setup | excuse | email | e-mail | weight | screws | city | country | country below | picture | handle | answer',
        ),
        ...phrasings(
          'comment | reply | answer | guess | vote | register | sign up | tell me | tell us | write | leave a comment | drop a comment',
          'below | here | underneath | under this | under the | under my | by sunday | by friday | by monday | until sunday',
          "- | and | with | what | which | why | how many | your | post | video | what you'd",
        ),
        ...phrasings(
          'follow | like | share | tag | retweet | repost | upvote | subscribe to | review | rate',
          'us | me | our | my | this post | the page | my page | the post | a friend | two friends | three friends | your friends | theirs | the shop | the request | my pinned | the pinned',
          '- | page | post | and | on | to | , | friends | story | in',
        ),
        ...phrasings(
          'anyone | everyone | everybody | anybody | whoever | those | all | each | the one | everyone of you | all of you | someone | people | the first',
          '- | ten | five | here',
          'who | who can | leaving | that',
          'registers | register | signs | sign | comments | comment | guesses | guess | names | name | tells | tell | leaves | leave | posts | post | shares | share | follows | follow | votes | voted | vote | reviews | review | gives | answers | answer | subscribes | subscribe | tags | buys | orders | joins | join | fills | takes part | brings | sends | uploads | an honest review | a review | can name | name all',
        ),
        ...phrasings(
          'fill in | fill out | take | answer | complete | a five-minute | a two-minute | five-minute | our | my',
          'the | our | my | a | this | short | quick | five-minute | two-minute | little | -',
          'survey | form | questionnaire | poll | quiz | study',
        ),
      ],
    },
    {
      words: phrases(
        "anybody who posts | anyone who posts | posts an unboxing | unboxing with | share this thread | reply with a number | reply with a | say the word | tag @ | their hashtag | our hashtag | deadline midnight | sign up is free | being nice to me | subscribing to their | subscribing to our | apply: | apply here | leave good review | good review | send screenshot | 3 minute survey | minute survey | play daily | pick a name | every donor | donor of | solve it | send them the answer | register a strap | who can make me | whoever finds | finds the | spelling mistake | tell me your worst | tell me your best | tell us your worst | tell us your best | upload your | sign the petition | signature | below and one | drop a | two clicks | a captcha | saddest | funniest | craziest | weirdest story | 500th | 1000th | 100th | 5000th | member of our group | members of our | first commenter | first to comment | who knows what | knows what's wrong | three questions | answer three | two questions | answer a few | brave souls | break our | with #coldrigs | photo posted with | posted with # | hashtag | click the little | little star on | star on my entry | my entry | my entry in | short of the final | four short | votes short | giving the third picture a | giving it a heart | give it a heart | a heart? | i'd choose the one | i'll choose the one | the one who makes | makes me laugh | spin it in | let the wheel | the wheel decide | rate our app | rate us | send the screenshot | send a screenshot | your lucky number | lucky number here | newsletter readers | our readers | our subscribers | put your | your front diameter | one line on | one sentence on | in a sentence why | why it's you | why it should be you | tell me why you | tell us why you | get to choose | gets to choose | who've joined | who have joined | who joined | joined the list | on our front page | on our list | registered owners | every nominator | nominations for | nominate | nominated | the public part | public vote | being considered for an award | for an award | shortlist | shortlisted | in the final | the final of | in the running | retailer of the year | product of the year | of the year award | most hearts | most likes | most votes | vote per device | vote per day | one vote per | it only wants a phone | enter your email | enter your e-mail | no purchase | no login | takes a click | it takes one click | one click | writes a birthday | birthday wish | guess how many | guess the weight | guess the | to the nearest | tell me below | tell us below | comment on the latest | comment your | comment with | under my latest reel | under my latest | comments under my | be a follower | have to be a follower | follower of the page | all it took was | retweet my | pinned post and | each purchase | every purchase | each order | every order | for each friend | for every friend | extra tickets | extra entries | you're in the draw | enter the draw | you're in. | be one of our | one of our testers | testers: | apply at | who voted | among all of you | among all who | among you | among everyone | one vote per day | vote for | vote for me | for my photo | more hearts | thirty more | your vote | your votes | your heart | a few more votes | need votes | votes to | promises a photo | with our tag | you repost | i draw a | i draw one | tell me their address | gives their address | their address in | your address in | first to reply | first reply | first to answer | first one to | first to | can name all | can guess | whoever guesses | whoever names | whoever can | on this forum before | the tenth customer | hundredth order | school trip | five euro each | after you register | once you register | when you register",
      ),
    },
  ],
}

/** When it is decided, or what is celebrated. */
export const drawDay: Match = {
  words: [
    ...phrasings(
      'closing | closes | ends | drawn | draw is | draw | announced | announce it | i announce | winner announced | picked | decided | until | by | results | open until | runs until | deadline | at',
      '- | on | is | it on | it | live on | at | the | this',
      'sunday | monday | tuesday | wednesday | thursday | friday | saturday | the weekend | midnight | new year | christmas | easter | the end of the month | end of the week | sunday evening | the 1st | the 9th | 1 december | this week',
    ),
    ...phrasings(
      'to mark | to celebrate | celebrating | celebrate | for | in honour of | on | because of | as we hit | we hit | just hit | reached | we reached | passing',
      'our | my | the | 10,000 | 1,000 | 5,000 | 100 | 500 | 1000 | 5000 | 10000 | 10k | 5k | 1k | 100k | ten | five | a',
      '- | first | tenth | fifth | th | thousand | years',
      'subscribers | followers | anniversary | birthday | years | members | customers | orders | sales | downloads',
    ),
    ...phrases(
      'advent | our anniversary | anniversary is | our birthday | santa | christmas came | christmas special | at random | random number | my daughter picks | my son picks | my kid picks | my dog picks | my wife draws | the dog draws | out of a hat | from a hat | choose someone at',
    ),
  ],
}
