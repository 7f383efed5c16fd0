import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What mass advertising sells. */
export const spamGoods: Match = {
  words: [
    ...phrasings(
      'personal | payday | instant | business | quick | fast | easy | cheap | low interest | online | car | home | student | bad credit',
      'loan | loans | cash | credit | mortgage | mortgages | funding',
    ),
    ...phrasings(
      'car | life | health | home | travel | pet | auto | cheap | best',
      'insurance | insurance quotes | cover',
    ),
    ...phrasings(
      'buy | get | real | genuine | original | registered | fake | instant | accredited | online',
      'degree | degrees | diploma | diplomas | certificate | certificates | passport | passports | ielts | toefl | driving licence | driver license | driving license | id cards',
    ),
    ...phrasings(
      'real | active | buy | cheap | organic | instant | thousands of | 1000 | 5000 | 10000 | 10k | 5k | 1k',
      'followers | subscribers | likes | views | reviews | streams',
    ),
    ...phrasings(
      'cheap | luxury | new | affordable | beautiful | 2 bedroom | 3 bedroom | two bedroom | three bedroom | furnished | prime | sea view | off plan',
      'flights | apartments | apartment | flats | villas | villa | plots | plot | condos | condo | homes | properties | property | hotels | holidays | cruises | replica watches',
    ),
    ...phrases(
      `casino | casinos | online betting | sports betting | betting tips | fixed matches | jackpot | free spins | slot games | welcome bonus | sportsbook | poker site | forex | crypto signals | binary options | bitcoin investment | investment plan | double your money | double your bitcoin | trading signals | trading platform | passive income | financial freedom | work from home | weight loss | lose weight | slimming | fat burner | keto | diet pills | viagra | cialis | male enhancement | enlargement | testosterone booster | cbd oil | detox tea | hair loss | hair transplant | teeth whitening | dental implants | botox | lip filler | laser hair removal | plastic surgery | essay writing | essays written | assignment help | dissertation help | homework help | ielts | toefl | credit repair | debt relief | consolidate your debt | tax refund | replica watches | replica bags | rolex replica | designer bags | iptv | unlocked phones | iphone giveaway | gift card generator | sugar daddy | sugar mummy | hot singles | singles in your area | escort | escorts | onlyfans | psychic | spell caster | love spell | lottery spell | astrologer | visa consultants | visa services | study abroad | permanent residency | web design services | seo services | website for your business | real estate | dream home | solar panels | double glazing | roof repair | pest control | movers | cleaning services | carpet cleaning | taxi service | airport transfer | driving school | yoga studio | gym membership | personal trainer | personal training | meal plan | skin care | skincare | essential oils | herbal | herbalife | vitamins | supplements | get fit | dating site | dating app`,
    ),
  ],
}
