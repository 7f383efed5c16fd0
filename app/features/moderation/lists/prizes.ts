import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Somebody shall get something by luck or favour. */
export const prizes: Match = {
  words: [
    ...phrasings(
      'lucky | random | one | a | the | each | every | first | next | weekly | monthly | chosen | our | two | three | grand',
      'winner | winners | prize | prizes | draw | raffle | giveaway | entry | entrant | ticket',
    ),
    ...phrasings(
      'win | wins | winning | to win | could win | can win | wins a | win a | win an | won by',
      '- | a | an | the | one',
      'monitor | cage | tripod | bag | head | light | kit | set | gift card | voucher | prize | battery | strap | camera | trip | year | pair | plate | rig | harness | copy | workshop',
    ),
    ...phrasings(
      'gets | get | receives | receive | wins | takes | earns | leaves with | goes home with | is sent | keeps | walks away with | will get | will receive | takes home',
      'it | the | a | an | one | theirs | to keep',
      'jar | lot | prize | bag | head | monitor | cage | set | magnetic set | free | nice bag | very nice bag | washer | grip | voucher | sticker | harness | complete | strap | plate | kit | copy | unit | pack | whole | handle | home',
    ),
    ...phrasings(
      'enter | entered | entry | entries | entering | take part | taking part | participate',
      '- | to | for | into | in',
      'win | the draw | the raffle | a draw | a raffle | the prize | a trip | a chance | closes | close | free | by | below | here | is free | open',
    ),
    ...phrases(`
        giveaways | give away | giving away | giving one away | sweepstake | sweepstakes | lucky draw | prize draw | tombola | lucky dip | spin the wheel | spin wheel | scratch card | advent calendar | scavenger hunt | treasure hunt | in the hat | into the hat | out of a hat | out of the hat | drawn on | drawn sunday | drawn friday | be drawn | we draw | i draw | i'll draw | we'll draw | draw a name | draw names | throws a dart | roll a die | roll dice | random pick | pick at random | picked at random | chosen at random | name from each | one name from | each rating is | is a ticket | your ticket | prize | prizes | the prize | prize is | winners | winner gets | will be chosen | chosen by | our jury | the jury | judges | shortlist | runner-up | you've won | you have won | you won | has been selected | was selected | were selected | been selected | been chosen | complimentary | whoever guesses | guess how many | guess the | closest guess | nearest number | nearest guess | best answer | funniest | makes me laugh | best comment | best caption | best story | best photo | best picture | worst | most likes | most upvotes | most votes | most hearts | thumbs-ups | most regrettable | best reply | i'd like it to go to | like it to go | it to go to | left for one person | a handle left | to one of you | one of you | for one of you | one lucky | somebody here gets | set aside for | goes to whoever | goes to the | free to whoever | keep the gimbal | keep it afterwards | keeps theirs | keep the unit | get to keep | testers wanted | tester wanted | testers get | looking for testers | need testers | people prepared to | no purchase | no strings | no catch | no questions | odds are | first people | photo competition | photo contest | beta group | poll | two-minute survey | questionnaire
      `),
  ],
}

/** How one takes part. */
export const entries: Match = {
  words: [
    ...phrasings(
      'tag | tagging',
      'us | me | two | three | a | your | friends | someone | them | the brand',
      '- | friends | friend | mates | people',
    ),
    ...phrasings(
      'comment | reply | post | answer | write | tell us | share | upload | send in | send us | show us | leave a comment',
      'with | below | here | in the thread | underneath | to enter | why | your best | your worst | your own | your photo | a photo | a picture | to win | in this thread | under this',
    ),
    ...phrasings(
      'vote | votes | voting | upvote | click | heart | hearts | like | likes',
      'for me | for mine | for my | for us | for number | for no | daily | every day | here | count | once a day | per device | now | closes | close | needed | it up | mine | on it',
    ),
    ...phrases(`
        follow and | like and | like & | follow, | retweet | repost | share and | share this post | use the hashtag | using # | using the tag | with the tag | under the tag | hashtag | tag us | tag me | tag a friend | tag two | friends to upvote | upvote | upvotes | public vote | public votes | votes count | takes a click | one click | no login | your vote | a vote | would mean a lot | mean the world | help me win | help us win | help me get | get me over | final of | in the final | finalist | shortlist | nominated | am nominated | been nominated | you know what to do | if it makes you smile | add yours | put up their | before friday | closes on | closes at | closing time | entries close | entries by | until midnight | signs up | join our mailing list | join the mailing list | mailing list | your address | leave a mail | leave your mail | send your address | where you live | confirm shipping | only pay | pay the postage | cover postage | installs it | rates it | leave a review | an honest review | honest review | honest feedback | in return for | story mention | mention with our name | link back | with our name | say where | say why | say what you | your school | send a postcard | send him a | send her a | bring us | on our page | our page every | page every day | finishes it | fill in | fill out | who finishes | claim yours | claim it | through the door | quick question | send the page
      `),
  ],
}
