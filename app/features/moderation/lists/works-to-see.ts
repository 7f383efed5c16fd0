import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const WORK =
  'video|videos|vlog|vlogs|film|films|documentary|short film|shorts|reel|reels|series|show|channel|podcast|episode|book|photobook|photo book|e-?book|zine|magazine|newsletter|letter|blog|article|essay|write-up|guide|manual|cheat sheet|pdf|calendar|print|prints|poster|posters|exhibition|exhibit|app|apps|plug-?in|plugins|tool|tools|calculator|generator|script|extension|widget|presets?|preset pack|lut pack|sound pack|luts?|template|templates|course|courses|class|classes|workshop|workshops|masterclass|webinar|lesson|lessons|tutorial|tutorials|training|bootcamp|stream|talk|lecture|site|website|page|shop|store|webshop|storefront|brand|label|studio|company|firm|agency|start-?up|campaign|kickstarter|patreon|collective|database|directory|archive|spreadsheet|stl files|stls|models|album|single|song|game|comparison|test|experiment'

/** A work or a trade of the writer's own. */
export const ownWorks: Match = {
  any: [
    {
      pattern: `\\b(?:my|our|my own|our own)(?: [a-z0-9'&-]+){0,4}? (?:${WORK})\\b`,
      needs: ['my', 'our'],
    },
    {
      pattern: `\\b(?:i|we|myself)(?:'ve|'m|'re|'d| have| had| am| are| was)?(?: just| also| now| recently| finally| since| even| been| then| actually| personally| happen to)* (?:made|make|making|built|build|building|wrote|write|writing|shot|filmed|film|filming|recorded|record|recording|run|running|host|hosting|teach|teaching|taught|draw|drew|drawn|put up|put out|put together|uploaded|upload|published|publish|publishing|post|posted|launched|launch|launching|released|release|releasing|developed|developing|designed|design|designing|started|start|starting|opened|open|opening|founded|produce|produced|producing|edited|edit|curate|curating|coded|code|print|sew|sell|selling|offer|offering|giving|maintain|directed|exhibit|exhibiting|show|showing|stream|streaming|send out)(?: [a-z0-9'&,-]+){0,6}? (?:${WORK})\\b`,
      needs: phrases(
        'made | make | making | built | build | building | wrote | write | writing | shot | filmed | film | filming | recorded | record | recording | run | running | host | hosting | teach | teaching | taught | draw | drew | drawn | put up | put out | put together | uploaded | upload | published | publish | publishing | post | posted | launched | launch | launching | released | release | releasing | developed | developing | designed | design | designing | started | starting | opened | opening | founded | produce | produced | producing | edited | edit | curate | curating | coded | print | sew | sell | selling | offer | offering | giving | maintain | directed | exhibit | exhibiting | showing | stream | streaming | send out',
      ),
    },
    {
      words: [
        ...phrasings(
          'video | film | book | app | podcast | channel | course | article | comparison | test | tool | series | guide | plugin | exhibition | newsletter | zine | shorts | clip | write-up',
          '- | that | which',
          "i made | i've made | i shot | i filmed | i recorded | i wrote | i've written | i built | i've built | i put up | i uploaded | i published | i run | we made | we built | we wrote | we run | we shot | i host | i did | i'm making | i'm writing | i developed | i coded | i launched | i teach | i edited",
        ),
        ...phrasings(
          "our | my | we | we're | i'm | we are | i am",
          '- | a | the | just a',
          '- | small | little | tiny | two-person | one-man | one-woman | family | young | new | three-person',
          'team making | team building | workshop making | family making | workshop in | studio in | company in | shop in | rental house | rental house in | business making | brand making | maker of | makers of | outfit in | start-up building | startup building | firm making | firm makes | firm in | workshop makes | brand makes | company makes',
        ),
      ],
    },
    {
      words: [
        ...phrasings(
          'turned | grew | grown | made | has become | became | ended up | has turned | collected | gathered | put | it is now | now | there is now | is now | there was now',
          '- | it all | them all | it | them | the talk | that | this | everything | out',
          'into | as | - | in',
          'a | an | my | one',
          '- | little | small | proper | whole | free | printed',
          'book | photobook | zine | calendar | film | exhibition | course | channel | podcast | shop | business | company | website | newsletter | app | workshop | brand | pdf | e-book | ebook | guide | video | map | kit',
        ),
        ...phrasings(
          'hangs | hang | hanging | shown | on show | on display | on view | to be seen | screened | playing | showing',
          'in | at',
          '- | a | the | my | our',
          '- | tiny | small | little | local | nice',
          'gallery | museum | café | cafe | festival | library | town hall | cinema | kulturhaus | foyer | bar | bookshop | church | fair',
        ),
      ],
    },
    {
      words: phrases(
        "i gave a talk | gave a talk about | who is me | which is me | we share a surname | made a little thing | made a small thing | is now a proper pack | now a proper | on the cover this month | photo tour | those are mine | i make them | we make them | i mean i make them | in a shed in | just opened a | i'll be teaching | i will be teaching | we'll be teaching | i'll be speaking | i'm speaking at | my drone and | repair studio in | we are a | i go through this | i show this | i explain this | in a video on my | app that lets you | the app that | i've begun a | i've started a | i've filmed it | i filmed it | so i filmed it | put all my | put everything into | into one printable | i'm showing the | i am showing | open studio | our maker space | my substack | a substack on | colour chart app | my app | my page | new here | the man who wrote this | the woman who wrote this | the person who wrote this | rental platform for | launching a | we're launching | we are launching | my show | hit version | my poster | i've got presets | presets? | my reel | my edits | my documentary | our collective | our team | i host a | we host a | i've been teaching | i have been teaching | been teaching | my name is on | may be biased | i am biased | i'm biased | dad does | mum does | paints camera | my pictures made | some of my pictures | my pictures got | pictures made with this | our company is | we designed the | i designed the | we opened a | i opened a | i've released | we've released | i have released | eighty on my | others on my | more on my | everything i know | all i know about | wrote it all down | fits in ninety pages | printed on demand | tiny press | run by, well, me | by, well, me | guest book | signed if you | members' area | members area | behind the paywall | the full list of | the full version is | that's the free portion | free portion | the free part | photobook | my portfolio | exhibiting the photos | i'm exhibiting | i am exhibiting | we're exhibiting | my photos hang | my pictures hang | my pictures are hanging | i'm the author | i'm the developer | i'm the maker | i'm the founder | i'm behind | the person behind | person behind those | made by me | made by yours truly | yours truly | somebody is me | someone is me | that somebody is me | that's me | it's me | is me. | is typing this | poor me | guilty as charged | i know since i made | i know because i made | i made it | i wrote it | i'm the one who | i happen to run | i happen to make | i happen to own | i talk with | i talk to | i interview | my voice | heard my voice | seen my face | letter i send | i write every | i post every | i publish every | i stream every | i go live | i'm live",
      ),
    },
  ],
}

/** Where such works are seen, heard or bought. */
export const platforms: Match = {
  words: [
    ...phrasings(
      'on | over on | at | via | to | from | onto | up on',
      '- | my | our | the | their',
      'youtube | yt | insta | instagram | ig | tiktok | vimeo | twitch | patreon | etsy | substack | gumroad | ko-fi | spotify | soundcloud | medium | behance | 500px | flickr | kickstarter | indiegogo | udemy | skillshare | facebook | fb | linkedin | threads | mastodon | bluesky | discord | telegram | app store | play store | app stores | both stores | both app stores | testflight | itch | kindle | video site | video sites | usual video site | clock app | bird site | photo app | picture app | red video site | music app | podcast apps | usual platforms | usual podcast apps | big video platform',
    ),
    ...phrasings(
      'on | over on | at | via | to | from | in | visit | see',
      'my | our',
      '- | little | small | own | new | online',
      'blog | channel | website | web site | site | page | profile | feed | newsletter | store | shop | web shop | webshop | online shop | etsy shop | stall | stories | grid | account | series | patreon',
    ),
    ...phrasings(
      'youtube | insta | instagram | ig | tiktok | vimeo | twitch | patreon | etsy | substack | gumroad | podcast | facebook | video',
      'channel | page | account | feed | shop | store | handle | profile | series | clock app | video site | video sites | picture site',
    ),
    ...phrases(
      'podcast | wherever you get your podcasts | where you get your podcasts | where podcasts live | where podcasts are | usual podcast places | on all platforms | on every platform | free on both | on both stores | link in my | link in bio | link\'s in my | links in my | link is in my | link in profile | under my name | under my username | same name as here | same handle | same name there | same username | in my signature | my bio | my profile | in my profile | on my page | online festival | at the printer\'s | search for " | search " | look up " | called " | it\'s called | channel\'s called | channel is called | goes by the name',
    ),
  ],
}

/** The reader is asked to go and see. */
export const comeAndSee: Match = {
  any: [
    {
      words: [
        ...phrasings(
          'have | take | grab | give it | give us | give me | give him | give her | give them | sneak | get',
          'a',
          '- | quick | little | good | free | proper',
          'look | browse | peek | listen | watch | read | wave | visit | go | try | spin | shot | click | follow | glance | chance | share',
        ),
        ...phrasings(
          "come | come and | come to | drop by | drop in | pop in | swing by | stop by | go and | go | please | do | feel free to | you're welcome to | you are welcome to | you can | you could | you may | i'd be glad if you | would be lovely if you | would be great if you | would be nice if you | i'd love for you to | i'd love it if you | help me by | if you want to | why not | and | then",
          '- | all | also | please | just',
          'see what we | see what i | see the | see us | see it | say hi | say hello | join us | join me | join in | join the | watch it | watched it | watch the | check it | check us | check out | check me | listen in | listen to | listened | read it | read along | subscribe | subscribed | follow | followed | follow along | visit us | visit me | visit our | visit my | browse our | browse my | book a | book your | reserve | sign up | enrol | enroll | register | download it | download the | try it | tried it | try it out | test it | have a look | tune in | back us | support us | support me | support my | learn it with | learn with | come along | bring your | pre-order | preorder',
        ),
        ...phrasings(
          'let me know | tell me | tell us | comment | leave a comment | leave me a comment | drop a comment | let us know',
          '- | what you think',
          'in the comments there | over there | there | in the comments | under the video | what you think | on the channel | below the video | if i missed | what you think of it',
        ),
        ...phrasings(
          "i'd be | i would be | i'll be | we'd be | i'm | always | would be | would make me | it'd make me | means | it'd mean | it would mean | mean",
          '- | so | very | really | super | quite',
          'glad about readers | glad of readers | happy about readers | happy about every | grateful for | glad of | glad about | glad of a | thankful for | the world | a lot to me | the world to me | lovely if | over the moon if | happy if you | glad if you | pleased if you | curious what',
        ),
        ...phrasings(
          'you can | you may | they can',
          'book | reserve | pre-order | preorder | order | hire | find | watch | read | download | join | hear',
          'me | us | yours | yours until | it at | it on | it here | it there | them at | them on | it all | a copy | your copy | a seat | a place | the full | the whole | the rest',
        ),
        ...phrasings(
          'subscribe | follow | please follow | like and | like, | like & | please like | please share | hit',
          '- | to | and | , | if',
          'my | me | us | our | share | subscribe | the bell | subscribe button | for more | along | hit the bell',
        ),
        ...phrasings(
          'search | search for | google | type',
          '- | it under | us under | me under | for it under',
          '" | my name | our name | the name | the channel | my chan | my channel',
        ),
      ],
    },
    {
      words: phrases(
        "order at | get yours at | there's a page now | pinned on my page | dates and price: | dates and prices: | buying a copy | newsagents | have it on | keeps us going | come hang | come hang out | enrol → | enroll → | sign up: | join: | the most watched | post it to us | bring it to us | send it to us | tickets at the door | tickets at | tickets on | we'll look at it | have a listen on | give it a whirl | give it a go | give it a spin | give them a go | link on my page | link on our page | on the usual site | feedback welcome | bookings too | bookings welcome | send us your drawing | we send you a price | come to the open | come to my | come to our | come to the show | happy to show you | type \" | look for the | join them | the rest of you can | bring yours in | bring yours | costs nothing | ask for my | ask for the reel | ask for samples | samples in | come heckle | come and heckle | come for the | hope you come | help us a lot | would help us | would help me | help me a lot | small ask | big ask | tiny ask | take it seriously | i'd be thrilled | i would be thrilled | be thrilled if | one of you played | one of you read | if one of you | write me and | where one finds | you'd find them | you'd find it | you would find it | you'd probably enjoy | you would enjoy | if you've enjoyed | if you enjoyed | if you liked this | if you like this | for those who prefer | prefer watching | prefer listening | prefer reading | rather watch | rather listen | rather read | at the door | could a few of you | could some of you | a few of you watch | watch the first | tell me if the sound | at the top of my | the newest one | the latest one | the algorithm | more of you the better | the more the better | grab a tea | start with the piece | start with part | there's a page for it | there is a page for it | pointing at the window | too shy to | take an order | takes orders | taking orders | you know who | you know my | you know where | enroll at | enrol at | enroll on | enrol on | sign up at | sign up on | register at | register on | book at | book on | book via | see familiar | would be glad to see | be very glad to | come by | come in | drop in | see for yourself | judge for yourself | see for yourselves | see what you think | see if it speaks to you | wouldn't mind a few more | could use a few more | could do with a few more | deserves more | needs more | more than eleven users | more users | a few more listeners | a few more readers | a few more subscribers | a few more followers | deserves 215 | give him a wave | give it some love | show some love | spread the word | pass it on to | wine's on me | drinks on us | drinks are on us | everyone welcome | everybody welcome | all welcome | entry is free | admission free | opening on friday | opening on | opening night | vernissage | hope to see you | hope to see some of you | see you there | if you're not on the list | join the list | if you like nerdy | if that sounds like you | if that's your thing | you might like my | you might enjoy my | you may like my | you may enjoy my | you'd like my | you'd enjoy my",
      ),
    },
  ],
}

/** There is room for more people, or copies, and a price or a date. */
export const roomForMore: Match = {
  any: [
    {
      pattern:
        '\\b(?:\\d{1,4}|a few|few|some|one|two|three|four|five|six|seven|eight|ten|twelve|last|limited|numbered|signed|only) (?:[a-z-]+ )?(?:seats?|chairs?|places?|spots?|slots?|tickets?|copies|dates|weekends|saturdays|students|participants|subscribers|readers|listeners|followers|viewers|users|downloads|views|patrons|patreon members|backers|lessons|episodes|reviews|stars|customers|clients|people read|of you read)\\b',
      needs: phrases(
        'seat | seats | chair | chairs | place | places | spot | spots | slot | slots | ticket | tickets | copies | dates | weekends | saturdays | students | participants | subscribers | readers | listeners | followers | viewers | users | downloads | views | patrons | backers | lessons | episodes | reviews | stars | customers | clients | people read | of you read',
      ),
    },
    {
      words: [
        ...phrasings(
          'is | are | goes | went | just went | now | finally | just',
          '- | now | finally | also | back',
          "live | online | out now | available at | available on | available from | open for | launched | released | on the shelves | at the printer's | in print | bookable | downloadable | open for bookings",
        ),
        ...phrasings(
          'every | each',
          'monday | tuesday | wednesday | thursday | friday | saturday | sunday | second tuesday | other week',
          'i | we | at | my | our | there | on | live',
        ),
        ...phrasings(
          "saturday's | sunday's | friday's | next | my next | our next",
          'class | course | workshop | cohort | episode | season | live stream | stream',
        ),
        ...phrasings(
          'new | latest | my next | our next | final',
          'episode | season | issue | edition | chapter | cohort | class | course | workshop | video',
        ),
      ],
    },
    {
      words: phrases(
        "launching today | days free | ios & android | ios and android | on all platforms | ep 1 | ep 31 | ep. | lessons. | one bundle | hour on | people already | first post is up | second post is up | is up, | early access | beta testers | 100th episode | hit version 2 | version two is | thirty prints | printable poster | has room for | room for two more | room for one more | two more people | one more person | weekends left | dates left | limited to | limited edition | are back | ships in | issue one | next one's | next one is | opening thursday | opening friday | opening saturday | opening sunday | money back | cost less than a | less than a pizza | less than a coffee | it's 4 dollars | finally brave | brave enough to | forty of them | finally out | is finally | instant download | lifetime access | certificate | online course | printed in | prints in | thick paper | signed | leave any month | cancel any time | cancel anytime | until the 19th | hands out | fully insured | it's free, | it's free and | it's free: | has no ads | without ads | no ads | free to download | free download | pay what you want | name your own price | from 3 bucks | bucks a month | euros a month | dollars a month | bucks each | two bucks each | in my little store | in my little shop | in my shop | in our shop | in our store | in my store | with lunch | early bird | signups | quite proud of | proud of it | proud to | so proud | my baby | labour of love | labor of love | working for eight months on | worked on for | five stars from | can't be wrong | is on display | on show | from the 3rd | audience award | at the festival | festival | premieres | screening on",
      ),
    },
  ],
}
