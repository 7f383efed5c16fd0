import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A place of the writer's own where readers shall go. */
export const placesOfMine: Match = {
  any: [
    { list: 'own-places' },
    {
      words: [
        ...phrasings(
          'my | our | my own | my new | our new | my little | my small | our little | our small | my free | my weekly | the new',
          '- | youtube | insta | instagram | yt | photo | video | gear | online | web | tiny | monthly | private',
          'channel | podcast | blog | site | website | web site | web page | web shop | webshop | shop | store | newsletter | patreon | ko-fi | kofi | substack | page | build page | profile | bio | storefront | etsy | ebay | gumroad | discord | telegram | group | facebook group | instagram | insta | tiktok | ig | youtube | yt | feed | stories | reel | reels | video | videos | series | tutorial | tutorials | book | ebook | e-book | zine | course | courses | masterclass | academy | workshop | workshops | webinar | class | classes | lessons | app | tool | plugin | plug-in | preset | presets | preset pack | luts | lut pack | pack | template | templates | pdf | guide | checklist | kickstarter | campaign | crowdfunding | company | firm | studio | business | brand | label | agency | rental house | rental company | archive | exhibition | show | gallery | print shop | prints | calendar | portfolio | signature | server | platform | membership | stall | stand | booth | talk | episode',
        ),
      ],
    },
    {
      words: phrases(`
        link in | links in | in my bio | in my profile | in my signature | on my page | on our page | on my profile | my profile | in the bio | linked in | is up on | is live on | just went live | just launched | we launched | i launched | launching | launches on | launches | has launched | we've launched | i've launched | new video | new episode | episode | latest video | latest episode | full video | full review on | full test on | full write-up | longer version | rest is on | the rest is | whole series | whole story | the whole thing is on | is on my | are on my | lives on my | live on my | also on my | over on my | over at | up on my | posted on my | like & subscribe | like and subscribe | hit the bell | subscribers | subscribing | gave it a follow | give it a follow | follow along | follow me | following me | watch it | go watch | go listen | have a listen | listen to | tune in | check out my | check out our | take a look at my | have a look at my | visit my | see more at | more at | read more at | read it on | patreon | tier two | dollar tier | supporters | supporter | for supporters | patrons | backers | back us | back me | crowdfunding | indiegogo | goal | days left | gofundme | fundraiser | donate | donation | donations | tip jar | buy me a coffee | enrol | enroll | enrolling | enrolment | enrollment | lesson one | lessons | curriculum | next cohort | cohort | seats | early bird | signing up | book your | paid plan | free plan | open beta | public beta | testflight | app store | play store | download it | download my | gumroad | etsy | substack | has my name on it | can be obtained | students asked | my clients | our clients | our customers | the other 83
      `),
    },
  ],
}

/** What the writer lives on. */
export const tradeOfMine: Match = {
  any: [
    { list: 'trades' },
    {
      words: [
        ...phrasings(
          'i | we | i also | we also | i now | we now | my company | our company | my firm | my brother | my wife | my husband | my friend | my cousin | my dad | my father | my son | my daughter | a friend | a mate | my mate | my uncle | my sister | my partner | a guy i know | the chap who',
          'make | makes | build | builds | sell | sells | machine | machines | print | prints | sew | sews | repair | repairs | service | services | import | imports | distribute | distributes | produce | produces | teach | teaches | run | runs | offer | offers | rent | rents | design | designs | edit | edits | retouch | retouches | engrave | engraves | turn | turns | fit | fits | restore | restores | calibrate | calibrates | manufacture | manufactures | supply | supplies | stock | stocks | modify | modifies | do | does',
          'these | them | those | custom | cages | cables | straps | plates | bags | lights | batteries | tripods | rigs | monitors | mounts | clamps | handles | cases | brackets | covers | adapters | adaptors | parts | for | a | an | the | and | both | and ship | full | private | workshops | courses | mine | to order | on request | it for | one for',
        ),
        ...phrasings(
          'i | we',
          "am | 'm | are | 're | 've been | have been",
          'making | building | selling | importing | running | offering | launching | opening | doing | taking | writing my own | developing | designing | producing | looking for dealers | looking for distributors | looking for testers',
          '- | these | them | my own | a | custom | full | new',
        ),
        ...phrasings(
          "which is what | that's what | what",
          'my company | our company | my firm | we | i | my studio',
          'does | do | make | sell | offer',
        ),
        ...phrasings(
          'for a | as a',
          'living | importer | distributor | dealer | manufacturer | maker | supplier | reseller | rental house | retoucher | colourist | colorist | service centre | repair shop | side hustle | side business',
        ),
      ],
    },
    {
      words: phrases(`
        my small workshop | our small workshop | in small workshop | small workshop | my bench | my stall | work the counter | i consult for | firm i consult | i'm the owner | owner here | founder | co-founder | founder here | developer here | maker here | as the maker | as the developer | we designed | we developed | our first batch | batch three | batch two | our jury | my apprentices | our apprentices | our booth | our stand | my clients | our clients | productions who | productions that | kept us busy | keep us busy | keeps us busy | intend to stay | been in business | since 1998 | in the trade | years in the business | private tests | for companies | also for companies | on site | report included | certified | voted best | award-winning | award winning | years in a row | with own truck | own truck | my dates | come to small | whole fleet | done both | two hundred, | i repair | i fit | i've fitted | i've repaired | that come to me | comes to me | sent to me | people who send | hired me | hire me | booked me | commission | commissions | commissioned | bespoke | hand-made | custom made | custom-made | made by me | made by us | sewed it myself | sew myself | design my own | designed by me | designed it myself | printed by me | my invention | patent | patented | our prototype | we're making | i'm making | we are making | i am making | in production | distributor wanted | dealers wanted | resellers | reseller | oem | odm | my supplier | own supplier | sample free | samples free | free sample | an importer | importer
      `),
    },
  ],
}
