import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

// Each of these words is innocent. Several kinds together are how a pitch sounds, which is for a moderator to hear.

export const pitchOwn: Match = {
  any: [
    {
      pattern:
        '\\b(?:our|my) (?:[a-z]+ )?(?:new|latest|book|academy|workshops?|platform|shop|store|brand|company|services?|page|reels?|linktree|packages|presets|channel|insta|instagram|tiktok|youtube|yt|website|products?|collection|customers|clients|newsletter|community|course|prints|gallery|team)\\b',
      needs: ['our', 'my'],
    },
    {
      pattern:
        "\\b(?:i|we)(?: have| just|'ve| also| now| can)? (?:opened|launched|founded|created|import|sell|supply|post|upload|stream|feature|stock|ship|deliver|buy|rent|offer|run|started|make these|made these|am selling)\\b",
      needs: ['i', 'we'],
    },
    {
      words: phrases(`
        our own | we print | my startup | our startup | masterclass | whoever wants | in the market for |
        we second-shoot | we are running | running a competition | still sealed | branded | replica | cla |
        we are giving | my old | just dropped | now open | take payments | mine has been sitting |
        licence keys | license keys | have stock | in stock | one owner | imports | best reviews |
        rig reviews | handle is | does it in seconds | reviews on the internet | anyone need | anyone want a |
        anyone interested | would anyone be up | friends, | photographers! | creators! | looking for models |
        need a loan | stop wasting | tired of | original batteries
      `),
    },
  ],
}

export const pitchAct: Match = {
  any: [
    {
      words: phrases(`
        drop me a message | drop us a line | drop me a line | ask for a | submit at | follow back | just type |
        you are welcome | get one use | can have it | seeing you | tickets left | spots left |
        when you check out | feedback welcome | come along | be quick | download it | try it out | message me |
        in my profile | on my profile | grab | get your | get yours | sign up | signup | try it | try it free |
        pre-order | preorder | apply online | apply now | apply today | reply win | give me a follow |
        give us a follow | follow me | subscribe to | quote | just quote | message for | check my | check our |
        check this out | drop a comment | drop me | buy 2 | buy 3 | buy two | let me know by | ask me |
        write me | write to | kindly | dm me | text me | call me | book now | book a | when booking | join |
        i'll send you | i will send | i will give | takes it | it is yours | to collect | come by | register |
        download now | see you there | swipe up | enrol | enroll | in private | pass it on | inquire |
        hit me up | takes two minutes | before they run out | order at | take a look while | go go go |
        tell your friends | head to | order by | order before | if you order | browse our | anyone want one |
        want one? | need one? | make me an offer | more info at | more at | details at | for more info |
        available at | find us | we deliver | delivered if | buy at | find it at | find them at | grab it |
        grab one | check them out | check it out | go check out | get it for | come see | dm and | get it at |
        get them at | reply with how many | samples at | go to my | go to our | visit my | visit our |
        visit us | who wants one | who wants a
      `),
    },
    { list: 'order-calls' },
    { list: 'contact-calls' },
  ],
}

export const pitchWorth: Match = {
  any: [
    { list: 'benefits' },
    { list: 'prices' },
    {
      pattern: '\\b(?:pay|pays|costs?|takes?|knocks?|gets?|saves?)(?: you)? (?:\\w+ ){0,2}(?:less|off|cheaper)\\b',
      needs: ['less', 'off', 'cheaper'],
    },
    {
      pattern:
        '\\b(?:normally|usually|instead of|was|rrp|regular(?:ly)?|down from) [$€£]?\\d+|\\d{1,2}\\s?% (?:of|below|under) (?:retail|rrp|list|the list price)',
      needs: ['normally', 'usually', 'instead of', 'was', 'rrp', 'regular', 'down from', 'of', 'below', 'under'],
    },

    {
      words: phrases(`
        half the price | half price | under retail | below retail | for a bottle | in prizes | entry fee |
        tickets | followers | moq | third of the cost | a sample | postage | firm | tracked post | meetup |
        clip coupon | first month | intro price | introductory price | launch price | first month free | free |
        per cent | discount | cheap | cheapest | best price | get 1 free | get one free | incl. postage |
        including postage | signed copies | lucky | lifetime | bad credit | raffle | prize | special | bonus |
        deal | deals | sale | split the shipping | affordable | low price | coupon | voucher | giveaway |
        parts list | a follow | mentoring | packages | cheaper than | bargain | bargains | steal at |
        price cut | a special | special on | half off | no deposit | for forum members
      `),
    },
    {
      pattern: '\\b\\d{2,4} (?:posted|takes it|ono|obo|shipped|euro)|\\b\\d{1,2} (?:per ?cent|%) (?:on|off)',
      needs: ['posted', 'takes it', 'ono', 'obo', 'shipped', 'euro', 'per cent', 'percent', '%'],
    },
  ],
}

export const pitchPlace: Match = {
  any: [
    {
      url: {
        notHosts: [
          'dpreview.com',
          'petapixel.com',
          'github.com',
          'wikipedia.org',
          'youtube.com',
          'youtu.be',
          'vimeo.com',
          'bilibili.com',
          'flickr.com',
          'reddit.com',
          'cined.com',
          'newsshooter.com',
          'printables.com',
          'thingiverse.com',
          'zhihu.com',
          'smallrig.com',
          'tilta.com',
          'maker.example',
          'amazon.*',
          'bhphotovideo.com',
        ],
      },
    },
    { list: 'handles' },
    {
      words: phrases(`
        telegram | whatsapp | insta | instagram | tiktok | linktree | patreon | paypal | by mail | on yt |
        facebook | messenger | etsy | ebay | in private | inbox | for pics | for pictures | at our academy
      `),
    },
    {
      pattern: '(?:^|[\\s:(])@[a-z0-9_.]{3,30}|[a-z0-9._+-]+@[a-z0-9-]+\\.[a-z.]{2,20}',
      needs: ['@'],
    },
  ],
}

export const pitchTime: Match = {
  any: [
    { list: 'deadlines' },
    {
      words: phrases(`
        for the next | lasts | while it lasts | this week | monthly | every week | every tuesday |
        every friday | every sunday | new upload | ships in | hours only | before they
      `),
    },
  ],
}
