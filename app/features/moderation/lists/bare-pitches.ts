import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A word of lower prices: little by itself, an offer in a text that sounds like one. */
export const bareSavings: Match = {
  any: [
    {
      pattern:
        '[$€£] ?\\d|\\b\\d{1,4}(?:[.,]\\d\\d)? ?(?:€|£|\\$|euros?|eur|usd|gbp|chf|dollars?|bucks|quid|pounds?|cents?|%|percent|per cent)\\b|\\b(?:ten|fifteen|twenty|thirty|forty|fifty|sixty) (?:%|percent|per cent|euros?|pounds?|quid|bucks|dollars)\\b|\\b\\d{1,4} (?:a|per|each|apiece|on top|instead|rather|delivered|shipped|the (?:pair|lot|set))\\b|\\b(?:two|three|four|five|2|3|4|5) for (?:\\d|two|three|one)|[:,] \\d{2,3}(?:[.,;]|$)|\\b(?:at|for|pay|costs?|to|just|only|below|under|over) \\d{2,3}(?:[.,;!)]|$)',
      needs: phrases(
        '$ | € | £ | euro | eur | usd | gbp | chf | dollar | bucks | quid | pound | cent | % | percent | per cent | a | per | each | apiece | on top | instead | rather | delivered | shipped | the | for | at | pay | cost | to | just | only | below | under | over | : | ,',
      ),
    },
    {
      words: phrases(
        'free | gratis | half | half off | half price | cheaper | cheap | discount | discounts | promo | promotion | reduction | reductions | reduced | sale | sales | on sale | sells off | selling off | sell off | clearance | bargain | bargains | bargain bin | deal | deals | swap deal | combo | combo of the week | bundle | offer | offers | special | specials | catalogue | 1+1 | 2+1 | buy one | buy now | price | prices | prices like | tariff | rate | rates | at cost | wholesale | dealer price | staff price | what staff pay | staff pay | friends-and-family | friends and family | mates rates | a fiver | a tenner | a twenty | fiver back | cashback | cash back | back plus | credited | credit | voucher | thank you for | no interest | on us | on the house | for nowt | for nothing | thrown in | throw in | outlet | dumping | overstock | stock | last ones | last few | while | sold out soon | everything | nothing over | difference | loyalty | bonus | reward | rewards | subscribe | sign up | register | members | students | schools and clubs | schools | lower price',
      ),
    },
  ],
}

/** A word of works and trades of one's own, likewise. */
export const barePitches: Match = {
  any: [
    {
      pattern:
        "\\b(?:i|we|i also|we also|i can|we can|i now|we now|i'll|we'll|my \\w+ and i)(?: now| also| happily| gladly| mostly| only| still| personally)? (?:do|make|build|translate|draw|light|shoot|film|edit|retouch|grade|print|sew|sell|offer|teach|tutor|coach|host|run|run a|write|publish|record|stream|post|rent|let|design|engrave|repair|fix|restore|clean|service|calibrate|convert|mix|scan|ship|supply|import|produce|represent|organise|organize|lead|guide|photograph|develop|code|consult|mentor|craft|carve|weld|machine|turn|cater|drive|source|travel|cover|dig|fly|rig|need no|are a|are an|'re a|specialise|specialize)\\b|\\b(?:i|we)(?:'ve|'m|'re| have| am| are|)(?: just| been| now| also| finally)* (?:started|launched|launching|opened|opening|written|wrote|published|made|making|built|building|finished|released|releasing|doing|streaming|running|teaching|offering|selling|filming|recording|designing|developing|setting up|starting|booking|looking for|taking|available|exhibiting|showing|hosting|organising|organizing)\\b|\\b(?:my|our) (?:[a-z'-]+ ){0,3}(?:studio|agency|company|firm|shop|store|brand|label|newsletter|channel|podcast|blog|site|website|book|novel|zine|film|documentary|series|course|class|classes|workshop|app|tool|museum|gallery|exhibition|show|portfolio|prints|services|clients|customers|rates|books?|list|page|profile|patreon|stream|talk|booth|stand|stall|collective|family|kids|catalogue|trailer|song|album|track|calendar|presets?|luts?|collection|archive|academy|school|rental|truck|van|lab|workbench|handles?|business|start-?up|team|crew)\\b",
      needs: phrases("i | we | i've | we've | i'm | we're | i'll | we'll | my | our"),
    },
    {
      words: phrases(
        "for hire | hire me | book me | available | bookings | open for | samples on request | on request | any volume | overnight | own rig | own kit | own van | travels | with driver | plus mileage | retouching | colour grading | color grading | colour profiling | profiling | steadicam operator | camera operator | gaffer | editor here | course | class | classes | workshop | lessons | beginners | tutoring | e-course | webinar | podcast | newsletter | trailer | documentary | novel | new track | new video | new film | link in | in profile | usual platform | subscribe | follow | vote for | please vote | visit booth | booth | at the fair | trade fair | museum | entry's free | entry is free | join | join my | join our | drop in | come by | come see | come and | ask me about | tell me your | sign up | your mail address | your email | for the list | on the list | yours next | there's a new | it's ours | it's mine | it's called | called | have launched | launched | launching | introducing | fixers | in-house | weekend market | can post | per profile | per picture | a picture | a word | a day | per day | an hour | per hour | flat | portfolio | models for | models wanted | christmas is coming | weddings | christenings | headshots | film is out | premiere | premieres | screening | exhibition | prints | to let | to rent | studio | agency | collective | consulting | consultant | full time | handmade | hand-made | by hand | made to measure | two weeks | three weeks | twelve colours | we pick you up",
      ),
    },
  ],
}

/** What happened to somebody with a thing, or what he asks: talk, and no offer. */
export const plainTalk: Match = {
  any: [
    { list: 'tells-of-using' },
    { list: 'past-purchase' },
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'complaints' },
    {
      pattern:
        "\\b(?:i|we|it|they|he|she|that|which|and|but|mine|one|knob|lever|plate|head|strap|clamp|foot|legs?|zip|battery|screen)(?:'d|'ve| have| has| had)? (?:got|tried|took|used|owned|broke|slipped|cracked|held|holds|felt|feels|wobbled|wobbles|snapped|slips|bent|bends|fits|fit|came|arrived|lost|loses|scratched|scratches|squeaks|rattles|died|dies|jams|jammed|survived|sways|drifts|creeps|crept|didn't|doesn't|don't|won't|wouldn't|can't|couldn't|wasn't|isn't|weighs|measures|measured|tested|compared|replaced|returned|told|said|wanted|hated|loved|liked|prefer|regret|missed|wonder|noticed|found|solved|learned|learnt)\\b",
      needs: phrases(
        "got | tried | took | used | owned | broke | slipped | cracked | held | holds | felt | feels | wobbled | wobbles | snapped | slips | bent | bends | fits | fit | came | arrived | lost | loses | scratched | scratches | squeaks | rattles | died | dies | jams | jammed | survived | sways | drifts | creeps | crept | didn't | doesn't | don't | won't | wouldn't | can't | couldn't | wasn't | isn't | weighs | measures | measured | tested | compared | replaced | returned | told | said | wanted | hated | loved | liked | prefer | regret | missed | wonder | noticed | found | solved | learned | learnt",
      ),
    },
    {
      pattern:
        '(?:^|[.!\\n] ?)(?:is|are|does|do|did|has|have|can|could|should|would|which|what|why|how|where|when|who|any|anyone|anybody|am|will|was|so|or)\\b[^.!?\\n]*\\?|\\b(?:anyone|anybody|somebody|someone)(?: else)? (?:know|knows|tried|have|has|seen|using|use|here)\\b|\\b(?:would|could|can) (?:you|someone|somebody|anyone) (?:recommend|tell|explain|say|advise)\\b',
      needs: ['?', 'anyone', 'anybody', 'somebody', 'someone'],
    },
    {
      words: phrases(
        "ich | und | nicht | gekauft | habe | el | los | una | que | por | this one | this one's | the old model | the old one | you notice | use a | use it | uses the | with it | on it | here's the photo | photo below | picture below | below | table follows | has to be | needs to be | first post here | asked how | asked me | asked what | in a month | i'd get | so the | matter more | matters more | matters | weighs | heavier | lighter | louder | quieter | softer | stiffer | sturdy | solid | is right | is wrong | is fine | for that price | at that price | for the price | is good | is bad | is loose | is soft | mostly | ourselves | carry | cells | amps | amp | volts | watts | mah | kg | cm | baking paper | diy | homemade | on the other hand | however | although | mm | grams | kelvin | lux | cri | stops | iso | shutter | aperture | f/2.8 | f/4 | composition | the light in | your picture | your photo | your shot | nice shot | lovely shot | great shot | crop | highlights | shadows | horizon | thanks for | thank you all | thanks all | cheers for | solved | edit: | i think | i guess | in my experience | in my opinion | i believe | my advice | my question | my mistake | my fault | my problem | the problem | the trick | a tip | tip: | works for me | for what it's worth | makes sense | stars | out of five | 4/5 | 5/5 | pros | cons | verdict | overall | bought at | bought from | bought it | bought mine | i paid | paid for | ordered | under warranty | refund | customs",
      ),
    },
  ],
}
