import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Chance, taste or a show of hands decides who is given something. */
export const hintsOfPrize: Match = {
  any: [
    {
      pattern:
        '\\b(?:somebody|someone|one person|one of you|whoever|the person|the first|the one who|everyone|everybody|each of you|five people|three people|ten people|ten operators|two of you|the best|the worst|the funniest|the closest|the nearest|the saddest|the oddest|the ugliest)\\b[^.!?\\n]{0,70}\\b(?:gets?|wins?|is given|are given|receives?|may (?:choose|keep|have|pick)|takes? (?:home|it)|goes home with|leaves with|is sent|is mailed|will (?:get|have|receive)|can (?:choose|keep|have)|earns|has it|walks away)\\b',
      needs: [
        'gets',
        'get',
        'win',
        'wins',
        'is given',
        'are given',
        'receives',
        'receive',
        'may choose',
        'may keep',
        'may have',
        'may pick',
        'take home',
        'takes home',
        'takes it',
        'goes home with',
        'leaves with',
        'is sent',
        'is mailed',
        'will get',
        'will have',
        'will receive',
        'can choose',
        'can keep',
        'can have',
        'earns',
        'has it',
        'walks away',
      ],
    },
    {
      pattern:
        "\\b(?:there's|there is|we have|i have|we're giving|i'm giving|i'll give|we give|we'll send|i'll send|a)\\b[^.!?\\n]{0,50}\\b(?:for (?:the (?:person|one|best|worst|funniest|first|winner|closest|nearest|saddest|most)|whoever|one of|somebody|someone whose|each of)|to (?:the (?:person|one|best|worst|funniest|first|winner|closest)|whoever|one of you|somebody|a random|one random))\\b",
      needs: [
        'for the',
        'for whoever',
        'for one of',
        'for somebody',
        'for someone whose',
        'for each of',
        'to the',
        'to whoever',
        'to one of you',
        'to somebody',
        'to a random',
        'to one random',
      ],
    },
    {
      pattern:
        '\\b(?:two|three|four|five|six|ten|\\d{1,3}) (?:lucky |happy |random )?(?:winners?|prizes|testers|participants|entries|hearts|votes|likes)\\b',
      needs: [
        'winner',
        'winners',
        'prizes',
        'units',
        'testers',
        'copies',
        'sets',
        'seats',
        'tickets',
        'places',
        'people',
        'operators',
        'members',
        'participants',
        'entries',
        'answers',
        'hearts',
        'votes',
        'likes',
        'lucky',
        'happy',
        'random',
      ],
    },
    {
      words: [
        ...phrasings(
          'pulls | pull | draws | draw | picks | pick | chooses | choose | announce | announces | announced | drawn | picked',
          'five | one | a | the | three | two | from | on | out of | at | by | our',
          'numbers | number | name | names | winner | winners | the hat | the pot | all | those | them | favourite | sunday | friday | monday | random | hand | daughter | dog | cat',
        ),
        ...phrasings(
          'write | post | put | leave | drop | upload | reply with | comment with | comment',
          'the | your | a | one | us your | me your | in your',
          'best | worst | funniest | diameter | favourite | favorite | story | picture | photo | guess | answer | number | heart | thumb | caption | sentence | setup | rig | name | bag',
        ),
        ...phrasings(
          'put | leave | press | click | give | drop | hit',
          'a | the | it a | me a | us a',
          'heart | like | thumb | star | thumbs up | vote | click | upvote',
        ),
        ...phrasings(
          'when | once | as soon as | if',
          'i | we | my follower count | my channel | the page | our page | it | the channel',
          'hit | hits | reach | reaches | get to | gets to | pass | passes | cross | crosses',
        ),
        ...phrasings(
          'best | worst | funniest | closest | nearest | most original | most beautiful | ugliest',
          'suggestion | name | idea | photo | picture | story | guess | caption | comment | answer | rig | entry | excuse',
          '- | gets | wins | by | takes',
        ),
        ...phrasings(
          'in | into',
          'the | a',
          'pot | drum | hat | draw | raffle | bowl | barrel | lottery | urn | running',
        ),
        ...phrasings(
          "our | we turn | we're turning | the brand turns | the shop turns | celebrating our | celebrate our | it's our | happy",
          'birthday | anniversary | first birthday | first year | one | five | ten | tenth birthday',
        ),
      ],
    },
    {
      words: phrases(`
        we're celebrating | to celebrate | celebrate with | celebrating with | as a thank-you | as a thank you | to say thanks | to say thank you | year old and | turns one | all you do is | all you have to do | all it takes | all you need to do | follow us and | be in it | to take part | take part | taking part | you're in | and you're in | counts as a | a lot in | lots in | until the 20th | you've until | you have until | open until | closes on | ends on sunday | results on | reader's choice | readers' choice | reader's award | public vote | in second place | i'm second | second in the | in the lead | the gap is | hearts | need votes | need a few more | few more votes | you have a thumb | your thumb | lend me your | lend me a | never won anything | never won | maker's contest | maker's board | over at the | contest over | competition over | name our | help us name | gets the first | off the line | early unit | early units | test unit | test units | pre-production | hand out three | looking for testers | need testers | need guinea pigs | guinea pigs | keep it if | keep it after | keeps it | don't send it back | doesn't have to come back | month with the | try it for a month | free of charge for | any channel | channel of any size | if you've a channel | each order | every parcel | every purchase | collect all | collect five | collect ten | seventh | tenth one | goes home with | drops in | first who | riddle | quiz | solve | trivia | sends in | send in | sent in | goodie | goodies | gift for | little gift | surprise for | pouch for | something for everyone | on the house | questionnaire | a study | in a study | our study | thesis | research on how | fill in | fills in | takes two minutes | short survey | as a reward | rewarded with | is rewarded | reward is | dice | coin toss | random number | random generator | lucky | wins something
      `),
    },
  ],
}
