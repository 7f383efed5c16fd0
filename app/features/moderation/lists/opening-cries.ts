import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** How a small advert begins. */
export const openingCries: Match = {
  pattern:
    '(?:^|\\n)\\W{0,3}(?:wtb|wts|wtt|iso|fs|for sale|for rent|for hire|to let|selling|swap|swapsies|item:|kit up for|up for grabs|day-rate hire|day rate hire|hire my|rent my|new arrivals|new in|price list|clearance|retiring\\.|moving sale|warehouse|job lot|wanted to buy|launching|launching today|now open|now booking|course:|contest:|giveaway|raffle|podcast for|presets\\.|win a|win an|free to|vote for|please vote|help us|support our|calling all|attention)\\b',
  needs: phrases(
    'wtb | wts | wtt | iso | fs | for sale | for rent | for hire | to let | selling | swap | swapsies | item | kit up for | up for grabs | day-rate hire | day rate hire | hire my | rent my | new arrivals | new in | price list | clearance | retiring | moving sale | warehouse | job lot | wanted to buy | launching | now open | now booking | course | contest | giveaway | raffle | podcast for | presets | win a | win an | free to | vote for | please vote | help us | support our | calling all | attention',
  ),
}

/** Words of draws and contests, which hardly anything else is called. */
export const drawWords: Match = {
  words: phrases(
    'giveaway | give-away | raffle | tombola | prize draw | grand prize | first prize is | first prize: | main prize: | main prize is | lucky dip | lucky draw | advent calendar | loot box | sweepstake | sweepstakes | to win! | and win | to win a | could win | chance to win | at random | beta testers | testers for | contest: | competition: | twelve prizes | prizes are | prizes: | to be in: | to enter: | to enter, | you might get my | one respondent | one lucky | in exchange for honest | yours afterwards | box is yours | is yours afterwards | in 20 orders | pick a name every | picks a name every | draw a name | drawing at the end | door 1 | door 24 | 5 star and send | star and send screenshot',
  ),
}
