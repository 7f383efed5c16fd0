import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const WORK =
  '(?:videos?|vlog|films?|short film|documentary|series|shows?|channel|podcast|episode|books?|photo ?book|e-?book|zine|magazine|newsletter|weekly letter|letter|blog|guide|manual|pdf|calendar|prints?|posters?|apps?|plug-?ins?|tools?|calculator|preset(?:s| pack| bundle)?|lut ?(?:s|pack)?|sound pack|overlays|templates?|courses?|masterclass|class|workshops?|webinar|tutorials?|lessons?|stream|site|website|web ?shop|shop|store|brand|label|campaign|album|game|saas|discord|server|club|membership|monitor hood|product|invention|gadget|clip|clamp|strap|bag|level|mount|bracket|cage|plate)'
const NEWS =
  "(?:is|are|'s|was|has been|have been|goes|went|gets|finally|now|today|just)(?: now| finally| here| just| already| also)? (?:out|live|up|online|finished|ready|here|available|done|open|released|published|launched|launching|shipping|in print|on sale|on (?:kickstarter|indiegogo|patreon|etsy|gumroad|amazon|steam|all platforms|both stores))"

/** A work of one's own has come out. */
export const freshReleases: Match = {
  any: [
    {
      pattern: `\\b(?:my|our)(?: own| new| first| second| latest| free| little| small| very own)*(?: [a-z0-9'-]+){0,3} ${WORK}(?:,? ?(?:called )?["“«][^"”»\\n]{2,50}["”»],?)? ${NEWS}\\b`,
      needs: ['my', 'our'],
    },
    {
      pattern: `[.!?:\\n] ?[^a-z0-9]{0,4}(?:just |finally |now |today |also |officially |proudly |soon )?(?:launching|launched|released|releasing|published|dropped|uploaded|opened|out|live|new|introducing|meet|announcing|presenting|made|built|designed|coded|wrote|started)(?: now| today| tomorrow| tonight| on| soon| is| at| here| just| up| a| an| my| our| the| v2| v3| version| little| small| tiny| free| new)*[^.!?\\n]{0,40}\\b${WORK}\\b`,
      needs: phrases(
        'launching | launched | released | releasing | published | dropped | uploaded | opened | out | live | new | introducing | meet | announcing | presenting | made | built | designed | coded | wrote | started',
      ),
    },
    {
      pattern: `\\b(?:i|we|my \\w+ and i)(?:'ve|'m|'re| have| am| are)?(?: just| also| now| finally| recently| proudly)* (?:wrote|written|made|making|built|building|shot|filmed|recorded|released|releasing|launched|launching|published|publishing|opened|started|starting|designed|developed|coded|run|running|host|hosting|teach|give|write|put together|put out|uploaded|dropped|finished|produced)(?: up)? (?:a|an|my|our|another|the first|some|free|the new|\\d+)(?: [a-z0-9'-]+){0,4}? ${WORK}\\b`,
      needs: phrases(
        'wrote | written | made | making | built | building | shot | filmed | recorded | released | releasing | launched | launching | published | publishing | opened | started | starting | designed | developed | coded | run | running | host | hosting | teach | give | write | put together | put out | uploaded | dropped | finished | produced',
      ),
    },
    {
      words: [
        ...phrasings(
          "new | latest | next | today's | tonight's | fresh | another",
          'on | video | episode | post | stream | course | app | book | zine | ep | article | series | tutorial | drop | release',
          '- | on',
          'the channel | my channel | our channel | is up | is live | is out | up now | out now | now live | now up | just dropped | dropped | every tuesday | every week | every friday | every sunday | every monday | on youtube | tonight | tomorrow',
        ),
        ...phrasings(
          'season | episode | ep | ep. | issue | volume | vol | chapter | part',
          '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12 | 20 | 31 | 50 | 88 | 100 | one | two | three | four',
          'of our | of my | of the podcast | is out | is up | is live | begins | starts | is an hour | is on | drops | out now | now out | airs',
        ),
        ...phrasings(
          'podcast | newsletter | discord | channel | server | community | club | meetup | app | course | preset pack | preset packs | lut pack | plugin',
          'for',
          '- | all | indie | fellow | working | busy | lazy | camera | gear | solo | small | young | professional | video | photo',
          'nerds | geeks | shooters | photographers | filmmakers | videographers | builders | rig builders | crews | creators | lovers | people who | beginners | pros | professionals | women | grips | gaffers | members | everyone | fans | camera nerds | gear nerds | sony and | sony | canon | nikon | fuji | ios | iphone | android | premiere | resolve | lightroom',
        ),
        ...phrasings(
          'launching | launches | launched | going live | goes live | released | releasing | opens | opening | drops | out | live',
          'today | tomorrow | tonight | this week | on monday | on friday | at noon | next week | now',
        ),
        ...phrasings(
          'presets | luts | overlays | templates | sound effects | brushes | stl files | project files | transitions | title packs | lut packs | looks | film looks',
          '- | , | and | &',
          '- | overlays | templates | luts | presets | more | looks',
          '- | , | and | all | everything',
          'in one bundle | in one pack | all in one | bundle | pack | for download | to download | instant download | at | from | for sale | on my page | on our site | , all in one bundle',
        ),
        ...phrasings(
          "i've | i have | we've | we have | i | we | i also | there's | i've just | i now | got",
          '- | now | just | also | finally',
          'a | an | got a | uploaded my | uploaded | put up | launched a | begun a | run a | host a | have a | wrote a | written a | filmed a | made a | published a | put together a | built a | keep a | edit | started a | opened a | done a',
          '- | youtube | weekly | small | little | new | free | lightroom | photo | gear | field | rigging | gear swap | monthly | short | third | proper',
          'blog | channel | podcast | newsletter | manual | zine | preset set | preset pack | book | ebook | website | third | latest | course | app | page | discord | tiktok | series | film | guide | blog now | patreon | video | photo book | map | calculator | instagram | online shop | web shop',
        ),
        ...phrasings(
          'watch | catch | see | listen to | hear | join | find',
          'me | us',
          'build | make | take apart | live | tonight | on | talk | explain | review | rig | do it | restore | fix | at',
        ),
        ...phrasings(
          'voting | the vote | the poll | crowdfunding | pre-sale | presale | registration | enrolment | enrollment | early access | the waitlist | the waiting list | the beta | ticket sale',
          'is | for',
          'open | live | on | now open | our',
        ),
        ...phrasings(
          'our | my',
          'clamp | cage | strap | film | app | channel | bag | picture | photo | company | product | studio | podcast | tripod | light | short | book | video | brand',
          'is in it | is nominated | got nominated | is shortlisted | is a finalist | is up for | is in the running | made the shortlist | needs your | needs votes',
        ),
        ...phrasings(
          'say hi to | say hello to | meet | here is | here comes | introducing | presenting | the new issue of | the next issue of | the latest issue of | the spring issue of | welcome to',
          'my | our | the | grip | flagfinder | a | new | x',
        ),
        ...phrases(
          "small announcement | little announcement | big announcement | big news | small news: | shameless plug | self plug | plug: | if i may plug | a plug for | i edit it | which i edit | notes twice a week | subs and | k subs | k followers | subscribers and | rigging notes | list your gear and | latest one's about | latest one is about | is live in | free on iphone | free on android | free for iphone | part 4 tonight | tonight at 8 | my third. | on my store | in my store",
        ),
        ...phrases(
          "made a little thing | made a small thing | so there's a page | there's a page now | there is a page now | on all platforms | wherever you listen | wherever you get your podcasts | wherever you find podcasts | on ios and android | ios & android | ios and android | for ios, | on both stores | app store and | testflight | instant download | pay what you want | name your own price | days free | day trial | free trial | first module free | first chapter free | first chapter is free | 1st module free | lifetime access | short lessons | hours of video | nine hours | our new plugin | our plugin | our app | my app | our first monitor | first product | launches its first | launching its first | proud to say | proud to present | proud to announce | excited to share | happy to share | thrilled to | selling it now | selling them now | now selling | now shipping | now available | available now | get it here | get it at | get yours | grab them | grab it | grab one | grab yours | follow along | follow me | come hang | like and share | i write a weekly | i write a monthly | i run a | we run a | i host a | i keep a running list | bookmark it | the man who made | is funded | funded, | % funded | still to go | days to go | every little helps | every backer | back it | back us | support me | chip in | on kickstarter | on indiegogo | people keep asking for mine | pinned on my | pinned to my | link on my | newsagents | on the cover | cover this month | buying a copy | copies left | signed copies | order page",
        ),
      ],
    },
  ],
}

/** A tour, a course, a show or a meeting that one may book or visit. */
export const outings: Match = {
  any: [
    {
      pattern:
        '\\b(?:photo|photography|aurora|wildlife|landscape|street|night|drone|film|video|lighting|rigging|gimbal|safari|bird|winter|astro|small-group|small group|online|free|weekend|two-day|one-day|three-day|half-day|hands-on|live|beginners?|masters?|sunrise|darkroom|wedding|portrait|colou?r|grading|editing|retouching)(?: [a-z-]+){0,2}? (?:tours?|trips?|expeditions?|workshops?|courses?|retreats?|weekends?|walks?|safaris?|class(?:es)?|masterclass(?:es)?|webinars?|bootcamps?|training|seminars?|meet-?ups?|lessons?|evening class)\\b',
      needs: phrases(
        'tour | tours | trip | trips | expedition | expeditions | workshop | workshops | course | courses | retreat | retreats | weekend | weekends | walk | walks | safari | safaris | class | classes | masterclass | masterclasses | webinar | webinars | bootcamp | bootcamps | training | seminar | seminars | meetup | meetups | meet-up | meet-ups | lesson | lessons | evening class',
      ),
    },
    {
      words: [
        ...phrasings(
          'darkroom | photo | printing | editing | lighting | gear | camera | swap | life drawing | portfolio | critique | rigging | film | open',
          'evening | evenings | night | nights | weekend | weekends | walk | walks | day | days | club | mornings | meetup | meetups | sessions | studio | table',
          'every | on | at | in | , | this | next | starts | begin',
        ),
        ...phrasings(
          'my | our',
          '- | first | new | little | latest | joint',
          '- | solo | group | annual',
          'show | exhibition | exhibit | pictures | photographs | work',
          'hangs | is hanging | is up | opens | is on show | is on display | runs',
          '- | at | in | till | until | on | from',
        ),
        ...phrasings(
          'my | our | the',
          '- | next | first | annual | own | photo | solo | little',
          'exhibition | show | opening | vernissage | workshop | workshops | course | tour | class | webinar | open day | open house | open studio | retreat | talk | seminar | book launch | screening | premiere | stand | booth | stall | meetup | livestream | live stream | masterclass | photo walk',
          'opens | is on | begins | starts | runs | takes place | is open | is in | in | at | on | this | next | tonight | tomorrow',
        ),
        ...phrasings(
          'i | we',
          "- | 'm | 'll be | am | are | will be",
          'exhibit | exhibiting | teach | teaching | lead | leading | guide | guiding | run | running | hold | holding | give | giving | host | hosting | speak | speaking | demo | demoing | showing',
          '- | a | an | one to one | at | on | the | small | small-group | my | our | two | free | this',
          'workshop | workshops | course | courses | tour | tours | class | classes | lessons | one to one | webinar | talk | seminar | retreat | masterclass | photo walk | photo tours | at the | stand | online | exactly this at | exactly this | evening | bootcamp | small-group workshops | retreats | fair | photo fair | trade fair',
        ),
      ],
    },
  ],
}

/** Seats, days, a guide, a price, a place to sign up. */
export const outingTerms: Match = {
  any: [
    {
      pattern:
        '\\b(?:\\d{1,3}|max(?:imum)?|two|three|four|five|six|seven|eight|ten|twelve|few|last|limited|only)(?: [a-z]+)? (?:seats?|places?|spots?|guests?|people|participants|nights?|days?|slots?|tickets?|sessions?|lessons?|students?)\\b|\\b(?:seats?|places?|spots?|tickets?) (?:are )?(?:left|limited|open|available|remaining|free)\\b',
      needs: phrases(
        'seats | seat | place | places | spot | spots | guest | guests | people | participants | night | nights | day | days | slot | slots | ticket | tickets | session | sessions | lesson | lessons | student | students',
      ),
    },
    { url: {} },
    { list: 'prices' },
    {
      words: phrases(
        "led by me | guide (me) | guided by | pro guide | i'm the host | i am the host | your host | hosted by me | with me | register | sign up | book | booking | bookings | dates and price | dates and prices | incl. | including lunch | lunch included | wine included | come for the wine | drinks | admission free | free entry | free admission | entry free | at the door | everyone welcome | all welcome | you're invited | you are invited | come and | come along | come by | join us | join me | near ghent | if anyone is near | if you're near | if you are near | if you're in | if anyone's in | cet | gmt | tonight | eur | euro | euros | £ | € | $ | next one | next dates | next date | starts in | small group | small groups | limited | certificate | lifetime access | enrol | enroll | on loan | tripod and filters | all levels | beginners welcome",
      ),
    },
  ],
}

/** Tells of something lived through with another's work: no call to see one's own. */
export const tellsOfUsing: Match = {
  words: phrases(
    "i bought | we bought | i paid | bought mine | i took | we took | i attended | i went | i joined | i was on | i came back | on a tour | on a workshop | on a trip | at a workshop | during a | during the | last year | last month | last week i | last summer | yesterday i | broke | broken | failed | slipped | cracked | died | drifted | wobbles | squeaks | rattles | crashed | crashes | bug | bugs | firmware | update | does anyone | has anyone | anyone know | anyone else | what do you | which one | should i | how do | why does | can i | is it | is there | are there | worth it | not worth | would recommend | i recommend | i'd recommend | he says | she says | they say | the maker | the manufacturer | the new version | version | compared | comparison of | i use | i used | we use | we used | my students | our students | my client | the client | weighs | grams | for a shoot | on a shoot | on set | shot with | tested on | my question | a question",
  ),
}

/** What one may do with it now, and what it costs. */
export const releaseWays: Match = {
  words: phrases(
    "out now | is out | are out | live now | live on | today | tonight | tomorrow | twice a week | growing | bucks | my store | and it's free | my site | pounds | i edit | earn | madrid | weekly | voting | vote | nominated | finally out | free | pages | pay what | days free | trial | download | ios | android | iphone | platforms | stores | wherever | search | subscribe | follow | like | watch | listen | read | have a look | take a look | check | come and | come say | coffee's on | grab | get it | get yours | order | pre-order | selling it | join | welcome | looks, | sony and canon | lessons | chapter | module | v2 | v3 | version 2 | beta | testers | users | subscribers | funded | kickstarter | backers | my page | our page | on my | on our | pinned | newsagents | the world | mean a lot | the editor | people already | channel | called | leave your address | your address |come by",
  ),
}
