import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const GEAR =
  '(?:cages?|rigs?|handles?|grips?|tripods?|monopods?|heads?|(?:base)?plates?|clamps?|arms?|rods|rails?|sliders?|jib|dolly|crane|gimbals?|stabili[sz]er|monitors?|recorder|matte ?box(?:es)?|follow ?focus|motors?|batter(?:y|ies)|chargers?|v-?mounts?|v-?locks?|lights?|lamps?|panels?|softbox(?:es)?|octas?|umbrellas?|reflectors?|fresnel|cobs?|(?:c-)?stands?|boom|bags?|backpacks?|slings?|roller|cases?|straps?|harness|vest|filters?|nds?|cpl|lens(?:es)?|adapt[eo]rs?|collar|mounts?|brackets?|cables?|leads?|mics?|receivers?|transmitters?|drones?|cameras?|body|kits?|teleprompter|meters?|triggers?|flash(?:es)?|strobes?|backdrops?|sandbags?|trolley|cart|sun ?hood|viewfinder|loupe|holder|rings?|wedges?|pads?|legs|poles?|tickets?)'
const WORDED =
  '(?:five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-five)?|(?:a|one|two|three|four|five) hundred|a (?:fiver|tenner|score|ton|grand)|(?:fiver|tenner)'
const COIN = '(?:€|£|\\$|eur|euros?|quid|pounds?|bucks|dollars?|usd|gbp|chf|francs|cad|aud|nzd|kr|pln)'
const BARE = `(?:[$€£] ?)?(?:\\d{1,4}(?:[.,]\\d{2})?(?:-|ish)?|${WORDED}) ?${COIN}?`
const HAS_NO_UNIT =
  '(?:[.,;!?)\\n]|$| (?:[a-z]{0,3}[.,]|and|or|but|if|plus|with|for|the|it|takes|gets|each|now|cash|no|to|in))'
const SUM_WORDS =
  '$ | € | £ | eur | euro | euros | quid | pound | pounds | bucks | dollar | dollars | usd | gbp | chf | francs | kr | pln | nzd | cad | aud | fiver | tenner'

/** How a small advert begins, and hardly anything else does. */
export const advertBeginnings: Match = {
  any: [
    {
      pattern: `(?:^|\\n)\\W{0,3}(?:f/s|wts/wtt|bnib|for sale\\W{0,3}(?:a |an |my |one |two |\\d+ ?x ?)?[a-z0-9"' -]{0,40}${GEAR}|(?:for|up for) (?:rent|hire|loan|grabs|swap|trade|adoption) (?:in|at|is|are|:|from|near|by)|up for (?:sale|trade|swap|rent|hire|grabs|adoption) (?:is|are|:)|(?:hiring|renting|lending) (?:out|my|our)|(?:rent|hire|borrow|buy) (?:my|our) [a-z0-9"' -]{0,30}${GEAR}|lf (?:a |an |my |trade |swap )|iso(?:: | - | a | an | old )[a-z]|wtb|wtt|buying:|job lot|(?:cheap|priced) to (?:clear|go|sell)|(?:studio|shop|house|garage|estate|stock|warehouse|office) (?:closing|clear-?out|clearance|move|sale|emptying)|(?:price|prices) (?:lowered|drop|dropped|reduced|cut|slashed|now)[!:,. ]{1,4}(?:my|[a-z]+ bag|[a-z0-9]+ [a-z]+,? now|now|monitor|to \\d|the [a-z]+ (?:is|are) now)|new price (?:on|for|of|:)|(?:last |final |another )?bump[.,!:]{0,3} (?:still|the (?:[a-z]+ ){1,3}(?:is|are)|price|now|before|my|last)|sold (?:the|already|pending)|(?:still|now|also) (?:available|here|for sale|going|up)|taking orders|orders (?:open|taken) for|(?:i )?want to sell|clearing (?:the|my|our|out)|offering (?:a|an|my|one|two|for)|let's (?:trade|swap)|(?:on|listed on|up on) (?:ebay|mpb|the bay|vinted|gumtree|craigslist|marktplaats|kleinanzeigen|marketplace|reverb|olx)|\\d+ ?(?:pcs|pieces|units) |here goes nothing|my loss,? your gain|thinking of (?:letting|selling|parting|moving)|(?:could|might|can) be (?:tempted|persuaded) to part|any(?:one|body) needing|one careful owner|(?:selling (?:as|up|because|due|on|off|cheap|a|my|two|three|four|some|the|all)|sale:|for sell|i (?:sell|offer) (?:my|one|two|a|you|\\d)))`,
      needs: phrases(
        "f/s | wts | wtt | bnib | for sale | for rent | for hire | for loan | up for | for grabs | hiring | renting | lending | rent | hire | borrow | buy | lf | iso | wtb | buying | job lot | cheap to | priced to | closing | clear-out | clearout | clearance | move | emptying | lowered | drop | dropped | reduced | cut to | slashed | new price | price now | prices now | bump | sold | still | now available | also available | now for | also for | now up | also up | want to sell | clearing | offering | let's trade | let's swap | ebay | mpb | the bay | vinted | gumtree | craigslist | marktplaats | kleinanzeigen | marketplace | reverb | olx | pcs | pieces | units | here goes nothing | your gain | thinking of | to part | needing | careful owner | taking orders | orders open | orders taken | selling | sell | sale",
      ),
    },
    {
      pattern: `(?:^|\\n|[.!?] )\\W{0,3}(?:(?:wanted|urgent|needed) ?[!:–-]{1,3} ?(?:need to (?:borrow|hire|rent|buy) |a |an |any |old |used |broken |dead |cheap |one |two |the |discontinued )?[a-z0-9"' -]{0,40}${GEAR}|(?:still |also |currently )?(?:looking|searching|hunting|on the (?:lookout|hunt)) for (?:a|an|any|some|one|two) [^.!?\\n]{0,50}[.,;] ?(?:budget|paying|will pay|can pay|cash|paypal|good money|decent money|happy to pay)|(?:sell|rent|lend|give) me your|i (?:buy|am buying|accept trades|take trades|do swaps|recell)|buying[: ] ?(?:up |your |old |dead |broken |used |any )|trades? (?:accepted|considered|welcome)|would (?:any(?:one|body)|some(?:one|body)) (?:swap|trade|exchange|lend|rent|sell)|who (?:has|sells|rents|lends) (?:a spare|me|out|me his))\\b`,
      needs: phrases(
        'wanted | looking for | searching for | hunting for | sell me | rent me | lend me | give me | i buy | i am buying | accept trades | take trades | do swaps | recell | buying | trade accepted | trades accepted | trades considered | trades welcome | would anyone | would anybody | would someone | would somebody | urgent | needed | lookout | on the hunt | who has a | who sells | who rents | who lends',
      ),
    },
  ],
}

/** A bare thing and its sum at the beginning, as in a list of wares. */
export const thingAndSum: Match = {
  pattern: `\\n\\W{0,3}(?:[a-z0-9"'./+&()-]+,? ){0,8}?${GEAR}\\b,?(?: [a-z0-9"'./+&()-]+,?){0,5}?(?:[.,:;=–—-]{1,2}|) ?(?:for |now |asking |only |at )?(?:[$€£] ?\\d{1,4}|\\d{1,4} ?${COIN}(?:[^a-z]|$)|\\d{2,4}[.,]? ?(?:$|\\n)|\\d{2,4}[.,] )`,
  needs: phrases(`${SUM_WORDS} | . | : | , | = | - | – | for | now | asking`),
}

/** A sum named without saying that it was paid. */
export const looseSums: Match = {
  any: [
    {
      pattern: `[$€£] ?\\d{1,4}(?:[.,]\\d{2})?\\b|\\b(?:eur|usd|gbp|chf|aud|cad) \\d{1,4}\\b|\\b(?:\\d{1,4}|${WORDED}) ?${COIN}(?:[^a-z]|$)|\\b(?:a )?(?:fiver|tenner)\\b`,
      needs: phrases(SUM_WORDS),
    },
    {
      pattern: `\\b(?:for|at|give me|gives me|gave me|thinking|asking|now|saying|says|sticker|had|say|around|about|want|take|takes|starting at|from|price|price:|kit:|them|it|each|apiece|lot) (?:about |around |just |only )?${BARE}${HAS_NO_UNIT}`,
      needs: phrases(
        'gave me | says | had | starting at | them | it | of | for | at | gives me | give me | thinking | asking | now | saying | sticker | say | around | about | want | take | takes | from | price | kit | each | apiece | lot',
      ),
    },
    {
      pattern: `[.,!?:;] (?:about |around |just |only |say |asking |now |well, )?(?:and )?(?:\\d{2,4}(?:ish)?|${WORDED})(?: now| and (?:it|you|they|i)| all told| on top| would be| each| apiece| the lot| the pair| firm| posted| shipped| cash)?(?:[.!?] |[.!?]?$|[.!?]?\\n)`,
      needs: phrases(
        '. | , | : | ; | ! | ? | five | ten | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | hundred',
      ),
    },
    { pattern: '\\(\\d{1,3}(?: each| apiece| the pair)?\\)[.,;]', needs: ['('] },
    { pattern: `${GEAR} \\d{1,3}, [a-z -]{0,20}${GEAR} \\d{1,3}\\b`, needs: [','] },
    {
      words: phrases(
        "at cost | face value | half of new | half price of new | for what i paid | for what you offered | what you offered | starting at a penny | name something | name a sum | name your sum | find a number | find a price | something fair | fair sum | won't be much | won't cost you much | for a song | for peanuts | beer money | a donation | reasonable person | reasonable man | reasonable woman | serious people only | no offers | sensible offers | message for prices | prices by message | for prices | price on asking | deposit",
      ),
    },
  ],
}

/** A thing of the writer's is on its way out. */
export const onItsWayOut: Match = {
  any: [
    {
      pattern:
        "\\b(?:has|have|needs?|must|should|got|is|are|'s|'re|all)(?: all| both)? (?:to )?(?:leave|go|going|leaving|be gone|move on|moving on|find (?:a|an|its|their|new))(?: now| soon| too| today| tomorrow| this (?:week|month|weekend)| by| before| cheap| for| first| together| as (?:a|one)| at|[.,!:;]|$)",
      needs: phrases('leave | go | going | leaving | be gone | move on | moving on | find'),
    },
    {
      pattern:
        "\\b(?:i|we|i'd|we'd|i'll|we'll|i'm|we're|am|is|are|be|would|could|can|will|might|may|happy to|glad to|willing to|ready to)(?: (?:gladly|now|also|only|rather|be|like to|happily|considering|thinking of))? (?:part(?:ing)? with|mov(?:e|ing) (?:my|the|mine|it|this|both)(?: [a-z0-9-]+){0,3} on\\b|pass(?:ing)? (?:it|them|mine|one|both) on|let(?:ting)? (?:it|them|mine|one|both|this) go|letting the [a-z]{3,12} go|get(?:ting)? rid of (?:it|them|one|mine|my|the|some)|do a spare|offer you|offer (?:my|the|one|a used|used)|bring along the|sell (?:it|them|mine|one|my|both|the spare|the second)|re-?hom(?:e|ing)|unload(?:ing)?|offload(?:ing)?|shift(?:ing)? (?:my|mine|it|them)|selling|flog(?:ging)?)\\b",
      needs: phrases(
        'part with | parting with | on | let | letting | rid of | do a spare | offer you | offer my | offer the | offer one | offer a used | offer used | bring along the | sell | rehome | rehoming | re-home | re-homing | unload | unloading | offload | offloading | shift | shifting | selling | flog | flogging',
      ),
    },
    {
      words: [
        ...phrasings(
          'can | could | may | might | is to | are to',
          '- | now | easily | gladly | also',
          'be had | be had separately | be yours | go as | go to | go together | go for | go separately | leave as | leave together | change hands | be someone else',
          '- | separately | together | now',
        ),
        ...phrasings(
          "is | it's | that's | this is | they're | are | both are | so this is | so it's",
          '- | now | all | both | hereby | therefore',
          'off to | out for | up for | surplus | looking for | yours | on the bay | on ebay | in a box by the door | by the door | at a consignment | spare to me | superfluous | redundant | homeless | unemployed | in my way | in the way',
          '- | whoever | someone | somebody | anyone | the first | a new | a | for | at',
        ),
        ...phrasings(
          'wants | needs | deserves | seeks | would suit | would fit | suits | would make | might suit | could suit',
          'an | a | somebody | someone | anybody | anyone',
          'owner | home | better home | new home | new owner | next owner | user | taller | shorter | doing | starting | with | who | just | good home | second owner | lucky',
        ),
        ...phrasings(
          "i'd | i would | we'd | would | it would be nice if | i'd be glad if",
          'like | love | rather | prefer | much rather | much prefer',
          'someone to use | somebody to use | it go to | it to go | them to go | to see it go | to see it used | it went to | they went to | someone used | it used | a member had | one of you had | it be used',
        ),
        ...phrasings(
          "i | i've | i have | we | we've | we have | having | as i | now i",
          '- | now | somehow | stupidly | accidentally',
          'overbought | overordered | bought too many | have two too many | have too many | no longer shoot with | no longer use | only shoot with one | only use one | went wireless | went autofocus | went digital | moved on | moved to a smaller | upgraded | have a spare | have one spare | have two spare | got two spare | got one spare | got a spare | have one left | have three at | have two at | have a second one | have five and | can do a spare | am emigrating | have no use | have no need | print them | make them | carve them | sew them | 3d print them | machine them',
        ),
        ...phrasings(
          'before | or',
          'it | they | i',
          '- | all',
          'goes in the skip | go in the skip | goes to the tip | goes on ebay | go on ebay | goes to ebay | goes to mpb | goes to the dealer | trade it in | goes up elsewhere | put it on ebay | put them on ebay | bin it | goes in the bin | list it | list it elsewhere',
        ),
      ],
    },
  ],
}

/** Somebody among the readers is asked whether he wants it. */
export const whoWantsIt: Match = {
  any: [
    {
      pattern: `(?:any(?:one|body)|some(?:one|body)|(?:^|[.!?\\n] ?)who(?:'d| would| here)?|any of you|one of you|does any(?:one|body)|who of you)(?: (?:here|there|else|in|near|around|at|close|to|of|you|still|also|by|[a-z]{4,12})){0,4} (?:wants?|needs?|need|fancy|fancies|like|take|chasing|after|short of|missing|hunting|use|interested in|bothered about|have|who would take|prefers?)(?: (?:for|of))? (?:a|an|my|our|this|it|one|some|the|blue|red|black|these|them|mine|two)\\b`,
      needs: phrases(
        "anyone | anybody | someone | somebody | who | who'd | any of you | one of you | does anyone | does anybody",
      ),
    },
    {
      words: phrases(
        "will pay properly | i'll pay, | sign whatever | interest? | any interest | interested? | takers? | anyone? | anybody? | someone want | somebody want | who wants | let me know if any of you | let me know if you need | let me know if you want | shout if | give me a shout | for whoever | to whoever | whoever of you | whichever of you | for anyone who | someone there who | if somebody here | if someone here | if nobody here | first to message | first message | first pm | pm me | dm me | message me | drop me a message | write me | fellow members | forum member",
      ),
    },
  ],
}

/** Terms and places, as an advert ends. */
export const dealTerms: Match = {
  any: [
    {
      words: [
        ...phrasings(
          'shipping | postage | post | courier | delivery | pick-up | pickup | pick up | collection | collect | collected | shipped | posted | viewing | meet | drop-off',
          '- | is | at | only | from | in | or | within | anywhere | extra | on top | included | possible | is possible | costs | available | inside',
        ),
        ...phrasings(
          'cash | paypal | revolut | venmo | bank transfer | transfer | swaps | trades',
          '- | only | ready | please | or | preferred | welcome | considered',
        ),
        ...phrases(
          'unopened | unused | spotless | mint | as new | like new | boxed | sealed | brand new | never used | lightly used | barely used | works fine | all function | good order | with receipt | with box | box and | screws included | or by post | by post | i bring it | bring it to the station | bring along | each. | apiece. | any colour | tested | insured | negotiable | reasonable offers | or trade | or swap | deposit needed | longer by agreement | by agreement | a day | per day | /day | a weekend | face value | set of',
        ),
      ],
    },
    {
      pattern:
        '(?:^|[.,;] |\\b(?:in|from|near) )(?:london|leeds|manchester|bristol|glasgow|edinburgh|cardiff|sheffield|nottingham|birmingham|brighton|liverpool|salford|hackney|bow|stockport|dublin|cork|berlin|hamburg|munich|cologne|leipzig|vienna|zurich|basel|bern|paris|lyon|lille|brussels|ghent|antwerp|amsterdam|utrecht|rotterdam|copenhagen|aarhus|oslo|bergen|stockholm|malm[oö]|helsinki|tallinn|riga|warsaw|krakow|poland|prague|brno|budapest|romania|lisbon|porto|madrid|barcelona|milan|rome|athens|toronto|montreal|vancouver|calgary|ottawa|halifax|texas|ohio|austin|boston|chicago|seattle|portland|denver|atlanta|tampa|brooklyn|sydney|melbourne|perth|brisbane|auckland|wellington|dunedin|singapore|penang|uk|eu|us|usa|nl|de)(?:[.,;!]|$|\\n| (?:area|only|or|on|collection|pick|by|at|centre|any))',
      needs: phrases(
        'london | leeds | manchester | bristol | glasgow | edinburgh | cardiff | sheffield | nottingham | birmingham | brighton | liverpool | salford | hackney | bow | stockport | dublin | cork | berlin | hamburg | munich | cologne | leipzig | vienna | zurich | basel | bern | paris | lyon | lille | brussels | ghent | antwerp | amsterdam | utrecht | rotterdam | copenhagen | aarhus | oslo | bergen | stockholm | malmo | malmö | helsinki | tallinn | riga | warsaw | krakow | poland | prague | brno | budapest | romania | lisbon | porto | madrid | barcelona | milan | rome | athens | toronto | montreal | vancouver | calgary | ottawa | halifax | texas | ohio | austin | boston | chicago | seattle | portland | denver | atlanta | tampa | brooklyn | sydney | melbourne | perth | brisbane | auckland | wellington | dunedin | singapore | penang | uk | eu | us | usa | nl | de',
      ),
    },
  ],
}

/** What one says to make somebody take it. */
export const wooing: Match = {
  words: phrases(
    "come with a list | bring a list | what's in it. stands | i bring the | suction cups more than | more than i have | than i need | than i can use | one more than i | too good for me | deserves better than me | deserves better | you carry it | out of my life | giving up time-lapse | giving up video | giving up film | giving up weddings | giving up sport | giving up photography | a pity that i'm | there's the motor too | in return. | six-pack in return | beer in return | beaten-up but | well-mannered | what's the point. | all told. | all told | hundred on top | would be about right | about right. | offers by pm | offers by dm | offers via | offers by message | offers to my | letting the jib go | the other's yours | other one's yours | it's theirs | they're theirs | for disposal | to dispose of | free to collect | everything in it | everything must | come with a van | with a van | surprise me | rather live in yours | could live in yours | say hello if | work something out | work out something | we'll work out | would get more out of it | get more use out of | more use for it | still there at | still there | decent figure | first figure | can't judge it | help yourselves | help yourself | coin in the tin | wholesale | for quotation | ask for quotation | to order in | a keeper if | i have it twice | have them twice | doubly | what could i get for | could get for this | this strap a wearer | a new wearer | first refusal | about to be listed | listed at | no reserve | if you search | one only | no returns | a heavy heart | on the pavement | i'll include the | i will include | posted. | is on the bay | is on ebay | mine is up | is in my way | you know you want it | come and get it | come and get them | somebody want | someone want | too many magic | it's in my way | make her happy | make him happy | make my wife happy | i can't use | we can't use | who missed out | if you've been eyeing | if you were going to buy | hold off | have any of you a use | a use for it | want my old | fancy my | on the bay | ends monday | ends sunday | ends tonight | my side is | mine's spotless | mine is up | because mine is | not attached to | i've changed my mind, you | you can have it now | you can have it for | you can have them | ex-hire | rental fleet | just earns dust | earns dust | earning dust | eating dust | collects dust | i'm a reasonable | pay me what | goes cheap | going cheap | for sell | to sell: | some fading | from stock | min order | minimum order | moq | ask for catalogue | ready stock | whole lot | the whole lot | no split | set of 4, any colour | any colour | ready in march | ready to post | i drop it off | fits in a hatchback | you carry it | first decent | get rid of. | wins. | if your answer",
  ),
}
