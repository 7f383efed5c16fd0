import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const WAY =
  '(?:phone|mail|e-?mail|whats ?app|signal|telegram|tg|instagram|insta|linkedin|discord|skype|viber|zalo|line|wechat|facebook|messenger|sms|text|letter|voice message|dm|pm|private message|message)'

/** Where somebody is found who has or can do it, outside the thread. */
export const hintsOfContact: Match = {
  any: [
    {
      pattern: `\\b(?:i'm|we're|he's|she's|they're|i am|he is|she is|we are|reachable|reached|available|find me|find him|find her|find us|answers|answer|replies|reply|reads|prefers?|contact|talk|speak|discuss|write|best|easiest|quickest) (?:also |best |only |always |easily |usually )?(?:on|by|via|through|over|per|under|in) (?:the )?${WAY}\\b`,
      needs: [
        "i'm",
        "we're",
        "he's",
        "she's",
        "they're",
        'i am',
        'he is',
        'she is',
        'we are',
        'reachable',
        'reached',
        'available',
        'find',
        'answers',
        'answer',
        'replies',
        'reply',
        'reads',
        'prefer',
        'prefers',
        'contact',
        'talk',
        'speak',
        'discuss',
        'write',
        'best',
        'easiest',
        'quickest',
      ],
    },
    {
      pattern:
        "\\b(?:number|address|mail|e-?mail|whereabouts)(?:'s|s)?\\b(?:'s| is| are)? (?:in my|on my|in the profile|under my|behind my|below|next to my|goes to|if you|for (?:anyone|whoever|those|you)|to (?:anyone|whoever|those|you)|pinned|at the (?:end|bottom))(?: (?:my|the|our))? ?(?:profile|picture|bio|signature|card|avatar|photo|name|whoever|anyone|those who|ask|box|page|first line|banner|van|side)?\\b",
      needs: [
        'number',
        'address',
        'mail',
        'email',
        'e-mail',
        'contact',
        'details',
        'handle',
        'phone',
        'name',
        'link',
        'whereabouts',
        'card',
      ],
    },
    {
      pattern:
        "\\b(?:i can|i'll|i could|i'd|happy to|glad to|let me|we can|we'll|i will)\\b[^.!?\\n]{0,30}\\b(?:put you (?:in touch|through|on)|connect|introduce|text (?:him|her|them)|call (?:him|her|them)|ask (?:him|her|them) for you|pass (?:it|you|your|on)|give (?:you|out) (?:his|her|the|their|my)|let you (?:in|know (?:which|who|where))|tell you (?:what it|who|where|which|how much)|mail (?:it|you|them)|quote|order (?:one|some|it|them) for|add you|bring you|get you|order for you|arrange|forward|share (?:his|her|the|their))\\b",
      needs: ['i can', "i'll", 'i could', "i'd", 'happy to', 'glad to', 'let me', 'we can', "we'll", 'i will'],
    },
    {
      words: [
        ...phrasings(
          'send | mail | give | text | post | message | write | show',
          'me | us | him | her',
          'a sketch | a drawing | your drawing | the dimensions | dimensions | your dimensions | measurements | your measurements | the serial | your address | an address | your mail | your email | your number | the model | your model | a photo | the old one | a picture | a word | your order | your wishes | your list | your file | a file | your size',
        ),
        ...phrasings(
          'hit | press | click | tap | use | see',
          'the | my | that',
          'little envelope | envelope | message button | contact button | bell | profile | name | avatar | picture above | card',
        ),
        ...phrasings(
          'come | drop | stop | look | swing',
          'by | in | round | past',
          'the | our | my | at',
          'hall | stand | booth | workshop | shop | studio | showroom | stall | counter | garage | place | store',
        ),
        ...phrasings(
          'ask for | look for | say hello to | talk to | write to | speak to | ring',
          'rita | bruno | anja | anna | bea | tom | mr | mrs | ms | miss | our | the boss | the manager | my | me | us | him | her',
        ),
        ...phrasings(
          'for | above | over',
          'quantities | larger quantities | larger orders | bigger orders | bulk | wholesale | fifty | twenty pieces | ten pieces | fifty pieces | orders above | orders over | corporate | studios | rental houses | dealers | resellers',
        ),
        ...phrasings(
          "doesn't do | has no | doesn't have | not on the | isn't on | hates | avoids",
          'internet | website | web page | online shop | the internet | email | a website | a shop | the web | here | this forum | a member',
        ),
        ...phrasings(
          'seek | seeking | looking for | want | we need | searching for | search',
          'partners | distributors | dealers | agents | resellers | retailers | importers | representatives | stockists',
          '- | in | for | across',
        ),
        ...phrasings(
          "if you'd like | if you want | if you'd rather | for those who want | anyone who wants | should you want",
          'to know more | more | to know | the name | the address | the contact | his number | details | the link | one made | it made | yours done | yours repaired | the same done | yours fixed',
        ),
      ],
    },
    {
      words: phrases(`
        in my picture | number in my | mail is in | in my profile | on my profile | in the profile | profile has | pinned to my | under my picture | next to my name | little envelope | my avatar | evenings are | evenings are good | any time after | any decent hour | after six | after seven | between nine and | within the hour | same-day | next day | speaks english | speaks german | likes biscuits | works from home | behind the station | sits behind | his workshop | her workshop | his bench | his garage | a man who | a lady who | a bloke who | a chap who | a guy who | there's a guy | there is a guy | there's a man | there's a woman | i know a | i've got a contact | got a contact | i have a contact | contact at | a source | my source | a supplier who | my supplier | my importer | my dealer can | knows a guy | what you need | tell me what you | what it'd cost | what it would cost | what that costs | talk about prices | talk prices | discuss prices | prices are private | not in public | can't post prices | can't say the price | rather not discuss | rather not say | rather not post | full catalogue | whole catalogue | catalogue in pdf | catalogue as | our catalogue | price sheet | line sheet | look book | sample set | swatches | swatch | sample box | private label | your logo | with your logo | your brand | white label | your letterbox | in your letterbox | on your doorstep | length, plugs | any shape | any thread | any diameter | you name it | that's all i need | all i need from you | all i need is | in a week it's | a week later | done in a week | done in three days | turned around | while you wait | without the forum | looking over our | off this site | outside this | outside the forum | a chat where | a group where | our group | our chat | closed group | private group | invite-only | i can let you in | lets you in | let you in | join us | come join | room for more | new members welcome | trading firm | trading company | manufacturer in | factory in | factory who | unreleased | stand c | hall 4 | hall 3 | booth | at the fair | trade fair stand | save my number | saved in your | broadcast list | reply with a | send the word | text the word | text back | call back | callback | voicemail | toll-free | hotline | opening hours | we're open | open on saturdays | open till | open until
      `),
    },
  ],
}
