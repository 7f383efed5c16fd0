import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const GOODS =
  '(?:cages?|rigs?|handles?|tripods?|monopods?|heads?|plates?|clamps?|arms?|sliders?|gimbals?|monitors?|follow focus|batter(?:y|ies)|chargers?|lights?|lamps?|panels?|softbox(?:es)?|stands?|bags?|backpacks?|slings?|rollers?|cases?|straps?|harness(?:es)?|filters?|lens(?:es)?|adapters?|mounts?|cables?|mics?|drones?|cameras?|kits?|sets?|packs?|cloths?|stickers?|totes?|shirts?|mugs?|hats?|prints?|books?|cop(?:y|ies)|gift cards?|gifts?|vouchers?|credits?|trips?|tickets?|passes|licen[cs]es?|months?|year|presets?|luts?|samples?|boxe?s?|bundles?|prototypes?|prizes?|parcels?|surprises?|goodies|freebies|locks?|caps?|clips?|wedges?|loupes?|power banks?|one of (?:five|ten|three|two|our)|\\d+ (?:usd|eur|euros?|dollars?)|[$€£] ?\\d+)'

/** Something to be had for nothing. */
export const hadForNothing: Match = {
  any: [
    {
      pattern: `\\b(?:win|wins|winning|won by|get|gets|receive|receives|pocket|pockets|claim|bag yourself|earn|earns|grab|take home|takes home|goes home with|walks? away with|send you|post you|mail you|throw(?:ing)? in|throwing|give|giving|gives|hand(?:s|ing)? out|give out|drop|dropping|leaves with|is sent|in the post|raffl(?:e|es|ing)(?: off)?|donate|donating|sponsor(?:s|ing)?)(?: (?:away|out|off|yourself|you|to|each|someone|somebody|everyone|everybody))? (?:a|an|one|the|my|our|his|their|some|free|two|three|five|ten|twenty|\\d{1,4}|all|another)(?: (?:free|new|brand|spare|extra|complete|full|whole|signed|little|small|big|old|pair of|set of|box of|tin of|second|5 inch|7 inch|[a-z0-9-]{2,12})){0,3} ?${GOODS}\\b`,
      needs: phrases(
        'win | wins | winning | won by | get | gets | receive | receives | pocket | pockets | claim | bag yourself | earn | earns | grab | take home | takes home | goes home with | walk away with | walks away with | send you | post you | mail you | throw | throwing | give | giving | gives | hand | hands | handing | drop | dropping | leaves with | is sent | in the post | gave me | raffle | raffles | raffling | donate | donating | sponsor | sponsoring',
      ),
    },
    {
      pattern: `\\bfree (?:[a-z0-9-]+ ){0,3}?${GOODS}\\b|\\b${GOODS}(?:'s|s| is| are| will be)? (?:in the post|on the house|on us|yours|free|to give)\\b|(?:^|[.!?] )(?:free\\W{0,3}){2,}|(?:^|\\n)free(?:: | to )`,
      needs: phrases('free | in the post | on the house | on us | yours | to give'),
    },
    {
      words: phrases(
        "giveaway | give-away | prize | prizes | raffle | raffled | lottery | prize draw | lucky draw | in the draw | the hat | mystery box | goodie bag | goody bag | loot | jackpot | grand prize | main prize | first prize | top prize | is on the house | on the house | for nothing | free of charge | gratis | give it than sell it | rather give it | give to a good home | giving my | giving away | i'll choose who | i'll choose randomly | choose randomly | choose at random | picked at random | a name at random | a spare. it shall go | shall go to the member | shall go to whoever | it shall go to | buy one of you | on its way to you | leftover swag | swag | draw for our | draw the tripod | could win | to win, | no money involved | you could win | could be winning | win big | help a fellow | help me win | help us win | help her win | help him win | presents for you | gets a camera | the free panel | first ten | challenge get | part in a draw | a draw for | secret-santa | secret santa | in a hat | the hat | keep for ever | keep forever | give one of you | free if we use | have won a | draw one name | pick somebody | pick someone | pick a winner | three winners | two winners | five winners | ten winners | one winner | winner takes | winner gets | wins. | wins! | wins my | the light's mine | the prize is mine | sponsor kit | a free one | get one free | for free",
      ),
    },
  ],
}

/** What the reader is to do for it, or who among the readers gets it. */
export const favoursAsked: Match = {
  any: [
    {
      pattern:
        '(?:^|[.!?:;,\\n–—(-] ?|\\b(?:and|just|only|simply|then|enter|please|who|have to|need to|must|if you|once you|when you|by|you can|or|to) )(?:follow(?:ing)?|like(?: this| and| \\+|,| our| my)|shar(?:e|ing) (?:this|our|the|my|it|a)|tag(?:ging)? (?:us|me|a|an|two|three|your|someone|friends)|rt\\b|retweet|repost|comment(?:ing)?(?: below| with| your| their|,| here| on)|reply(?:ing)? (?:with|below|here|and|wins)|reply,|subscrib(?:e|es|ing)|sign(?:s|ing)? up|join(?:s|ing)? (?:our|the|us|my)|become a (?:member|patron|follower)|regist(?:er|ers|ering)|scan(?:s|ning)? (?:the|our|this)|play(?:s|ing)? (?:our|the|daily|along)|answer(?:s|ing)? (?:three|our|the|a|two|five|these)|fill(?:s|ing)? (?:in|out|this|our|the|a)|fills|leav(?:e|es|ing) (?:a|an|us|your|me) (?:[a-z]+ )?(?:review|comment|rating|mail|email|line|reply)|post(?:s|ing)? (?:a|an|your|about|it|yours)|upload(?:s|ing)?|vot(?:e|es|ing) (?:for|here|now|on)|react(?:s|ing)? to|download(?:s|ing)? (?:it|our|the|my)|drop (?:your|a|us|me)|send (?:us|me|your|in|a|entries|an)|tell (?:me|us) (?:what|why|which|how|your|below|the|a|where to send)|order (?:anything|any two|now|two)|press the (?:heart|button|star)|plead your|send (?:a )?stamped|pms? me|guess(?:es|ing)? (?:the|how|what|my)|come by|comes by|visit(?:s|ing)? our|spin(?:s|ning)? (?:the|our|it)|enter (?:your|free|here|at|by|on|before)|apply (?:within|here|at|by|below)|installs?|reviews?|brings? (?:me|us|a)|nominat(?:e|es|ing)|click)(?:[^a-z]|$)',
      needs: phrases(
        'follow | following | like | share | sharing | tag | tagging | rt | retweet | repost | comment | commenting | reply | replying | subscribe | subscribes | subscribing | sign up | signs up | signing up | join | joins | joining | become a | register | registers | scan | scans | play | plays | answer | answers | fill | fills | leave | leaves | leaving | post | posts | posting | upload | uploads | vote | votes | voting | react | reacts | download | downloads | drop | send | tell me | tell us | guess | guesses | come by | comes by | visit | spin | spins | enter | apply | install | installs | review | reviews | bring | brings | nominate | nominates | click | order | press the | plead | stamped | pm me | pms me',
      ),
    },
    {
      words: [
        ...phrasings(
          'first | next | every | each | the | one | two | three | five | ten | some | a | random | lucky',
          '- | 3 | 5 | 10 | 20 | 25 | 50 | 100 | five | ten | twenty | fifty | hundred | two | three | fifth | tenth | twentieth | 20th | 50th | 100th | 1000th | hundredth | thousandth | 10th',
          'people who | people to | person to | person who | commenters | commenter | repliers | reply | replies | subscriber | subscribers | follower | followers | order at | order this | orders | customers | customer | member of our | referral | to reply | to comment | to write | to sign | who comment | who reply | who write | that comment',
        ),
        ...phrasings(
          'everyone | everybody | anyone | anybody | whoever | those | all | each | the one',
          '- | of you | here',
          "who | that | brings | who'll",
          'has | fills | subscribes | subscribe | comes | comments | orders | ordered | asks | signs | shares | tells | finds | downloads | joins | posts | writes | buys | wants | pays | votes | download | order | comment | share | finishes | takes | can | brings | registers',
        ),
        ...phrases(
          "best reply | best answer | best story | funniest | closest | nearest | by the story | story they tell | every comment on | with every comment | with every order | every order | every purchase | each order | more likes on my | take part in a draw | if you order | thumbs by | then the sponsor | one of you | put your name down | guestbook | test lab | guinea pigs | visitor number | claim below | every reviewer | name for the | plead your case | if you'd like some | pic 12 | heart under | among everyone | among all | our subscribers | our followers | our readers | entries to our | photo challenge | people share this | share this, | confirm shipping | where to send it | anyone keen | name two people | name one person | only today | likes on my | likes and | stars on | followers and | subscribers and | every vote | vote counts | collecting votes | need votes | votes so i | you have until | until midnight | ends tonight | ends friday | ends sunday | by friday | by sunday | before sunday | before friday | this month | link in bio | details on our | on our page | our page | our booth | our stand | our newsletter | my live stream | next live stream | our stream | our discord | their discord | newsletter by | mailing list | and you're in | you're in | you're entered | no purchase | worldwide | pay the post | pays the post | pay postage | shipping is on us | postage on me | first come | collect from | pick-up in | no questions asked | no questions | apply within | within 24 hours | be there | random",
        ),
      ],
    },
  ],
}
