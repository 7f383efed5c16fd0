import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const WHO =
  'retoucher|colou?rist|editor|second shooter|photographer|videographer|cinematographer|camera (?:operator|assistant)|steadicam op(?:erator)?|gimbal op(?:erator)?|drone (?:pilot|operator|crew)|focus puller|gaffer|best boy|key grip|grip|dop|dp|dit|sound recordist|machinist|seamstress|saddler|camera technician|repair (?:shop|studio|service|bench)|consultant|coach|tutor|instructor|rigger|set designer|make-?up artist|illustrator|web designer|web developer|app developer|studio|agency|production company|rental house|camera hire|workshop|lab|print shop|scanning service|crew'
const WHERE =
  "(?:available|for hire|at your service|open (?:for|to) (?:work|bookings|commissions|jobs|offers)|free (?:in|on|from|for)|taking (?:on|bookings|commissions|clients)|looking for (?:work|jobs|gigs|clients|projects)|seeking (?:work|clients|projects)|references|own (?:kit|van|gear|truck|lights)|licensed|insured|day rate|rates? from|free (?:estimates?|quotes?)|years?'? (?:of )?experience|yrs|portfolio|showreel|based in|all brands|while you wait|walk in|waiting list|turnaround|per (?:day|hour|picture|image|photo|minute)|an hour|a day|get in touch|bookings?)"

/** What somebody does for money, as on a visiting card. */
export const visitingCards: Match = {
  any: [
    {
      pattern: `\\b(?:${WHO})s?\\b[^?\\n]{0,70}\\b${WHERE}\\b`,
      needs: phrases(
        'retoucher | colourist | colorist | editor | second shooter | photographer | videographer | cinematographer | camera | steadicam | gimbal | drone | focus puller | gaffer | best boy | key grip | grip | dop | dp | dit | sound recordist | machinist | seamstress | saddler | repair | consultant | coach | tutor | instructor | rigger | set designer | make | illustrator | web | app developer | studio | agency | production | rental | workshop | lab | print shop | scanning | crew',
      ),
    },
    {
      words: [
        ...phrasings(
          'hire | book | rent | employ | engage',
          'me | us | my | our',
          '- | : | drone | crew | studio | team | van | and | for',
        ),
        ...phrasings(
          'professional | pro | expert | certified | quality | affordable | cheap | fast | quick | honest | same-day | same day | mobile | local | remote | independent | freelance',
          '- | and reliable | camera | lens | drone | gimbal | tripod | video | photo | sensor | wedding | event | colour | color | audio',
          'repair | repairs | cleaning | servicing | service | calibration | retouching | editing | grading | filming | photography | videography | coverage | training | lessons | tuition | restoration | conversion | conversions | digitising | scanning | printing | hire | rental',
        ),
        ...phrasings(
          'sensor cleaning | sensor clean | lens cleaning | camera repair | lens repair | tripod repair | head repair | gimbal repair | lens calibration | monitor calibration | film scanning | photo editing | video editing | colour grading | color grading | retouching | wedding films | wedding film | wedding photography | wedding video | drone filming | product photos | product photography | real estate photos | headshots | photo lessons | 3d printing | laser engraving | laser cutting | foam inserts | custom foam | custom cages | custom cables | custom straps | bespoke straps | cnc machining | anodising | anodizing | powder coating',
          '- | while you wait | service | services | cut for | in | done | from home | online',
          'from | while you wait | available | , | : | per | made | to order | on request | cut | in london | in berlin | done | offered | for your | at fair | at my | at our | by',
        ),
        ...phrasings(
          "i | we | i also | we also | i can | we can | i'll | we'll | my studio | our studio",
          '- | now | also | happily | gladly | mostly | only',
          'grade | retouch | edit | repair | teach | coach | tutor | print | 3d print | cut | sew | build them | build these | make these | make them | machine | anodise | engrave | convert | calibrate | scan | digitise | colour grade | color grade | consult | mentor | shoot weddings | film weddings | quote | fix yours | do weddings | do repairs | do this for a living | install and | rent out | ship worldwide',
          '- | it | yours | one | adapters | remotely | one to one | one-to-one | people | to order | for a living | for others | for clients | any | custom | online | privately | photographers | beginners',
          'remotely | online | to order | one to one | one-to-one | for a living | for clients | for others | for hire | , 40 | an hour | per | on commission | from your | by hand | in small batches | worldwide | privately | on request | for beginners | from home | , $ | from £ | from € | , from',
        ),
        ...phrasings(
          'send | email | mail | give | tell | post | show',
          'me | us',
          '- | a | your | the',
          'sketch | drawing | dimensions | measurements | cad file | step file | raw file | raws | footage | files | brief | broken | camera | lens | ideas | photos | pictures',
          '- | and | for | , | .',
        ),
        ...phrasings(
          'need | looking for | want | fancy | short of | after',
          '- | a | an | some | to | someone to | somebody to | help with',
          '- | hand | second | product | better | custom | your | new | proper | good | extra | professional',
          '- | with | with your | pair of | set of',
          'photos of your | product photos | second shooter? | colour? | color? | edit? | retouching? | grading? | editor? | repairs? | website? | more clients? | training? | lessons? | photographer? | videographer? | retoucher? | colourist? | gaffer? | drone pilot? | studio? | crew? | location? | logo? | footage? | hands? | shooter? | operator? | assistant? | van? | rental? | showreel? | reel? | headshots? | calibrated? | repaired? | serviced? | engraved? | printed? | machined? | cables made? | made to measure?',
        ),
        ...phrasings(
          "we are | we're | i am | i'm",
          'a | an | the',
          '- | small | little | tiny | young | new | family | independent | local',
          '- | two-man | two-person | two-woman | one-man | one-woman | three-person | family-run | four-person | husband-and-wife | specialist',
          'workshop | studio | repair studio | repair shop | company | rental house | rental | agency | crew | firm | business | production company | brand | maker | collective | lab | print lab | manufacturer | startup | start-up | camera shop | video studio | product video studio | service centre | machine shop | school',
        ),
        ...phrasings(
          "we've | i've | we have | i have | we | i | we've just | i've just | we just | i just | my wife and i | my brother and i | my partner and i | a friend and i",
          '- | just | finally | now | recently',
          'opened | set up | started | founded | launched | took over',
          '- | up',
          'a | an | our | my | my own | our own',
          '- | tiny | small | little | new | second | first | proper | web | camera | family',
          'shop | rental | rental counter | rental house | counter | studio | workshop | store | webshop | business | company | brand | repair bench | agency | lab | school | label | gallery | space | etsy | bag company | repair shop | showroom',
        ),
        ...phrasings(
          "i | we | i also | we also | i can | we can | my wife | my partner | i'm ana, i | i actually | our lab | our shop | our workshop",
          '- | now | also | happily | gladly | mostly | only | still | will',
          'offer | restore | make | sew | carve | engrave | clean | build | restring | service | repair | convert | cine-mod | rehouse | edit | grade | mix | scan | print | photograph | film | light | design | supply | ship | craft | turn | weld | anodise | tailor | produce | clean them | take on | mentor | tutor | translate | rent out | let',
          'headshots | portraits | weddings | events | wooden tripods | tripods | heads | leather | straps | wraps | grips | handles | cages | cables | plates | bags | foam | cases | podcasts | interviews | sensors | lenses | lights | monitors | product shots | products | restaurants | real estate | lessons | tuition | apprentices | apprentice | students | pupils | clients | custom | bespoke | made-to-measure | training | consulting | consultation | consults | mentoring | films | showreels | them | sheep | boats | pets | logos | websites | websites for | adapters | brackets',
          ', | . | in | for | from | and | at | to order | by hand | a year | remotely | all over',
        ),
        ...phrasings(
          'studio | flat | loft | darkroom | hide | hides | location | barn | warehouse space | green screen | cyclorama | desk | daylight studio | edit suite | wildlife hides | van | gear | camera gear | workspace',
          'to | for | available to | available for',
          'let | rent | hire | share | book | rent by',
        ),
        ...phrasings(
          'you can | you could | feel free to | anyone can | you may | people can',
          'book | hire | rent | commission | order from | employ',
          'me | us | it | one | my | our | the studio | a slot',
        ),
        ...phrasings(
          "i've | we've | i have | we have | i'm | i am | we're | just | recently | i | we",
          '- | just | now | finally | recently',
          'gone full time | gone freelance | going freelance | going full time | turned pro | started a business | set up on my own | set up shop | quit my job to | left my job to | went freelance | gone solo | registered my company | started offering',
          'as | as a | , | and | . | in | for | to',
        ),
        ...phrasings(
          "our family's been | our family has been | my family has been | we've been | i've been | my father and i have been | three generations",
          '- | of',
          'making | building | sewing | repairing | crafting | importing | selling | producing | teaching | filming weddings | renting',
          'camera | tripods | bags | straps | for | cages | rigs | since | cases | lights | gear | grips | and | photo | photographers',
        ),
        ...phrasings(
          'one-to-one | one to one | private | online | paid | weekly | remote | group | intensive',
          'mentoring | lessons | tuition | coaching | course | training | consults | consulting | sessions | classes',
        ),
        ...phrases(
          "mentoring for | coaching for | lighting consults | cine-modded? | cine-modded | per lens | per head | we restore | we tell you what it'd cost | tell you what it'd cost | tell you what it would cost | i clean them | a tenner, ten minutes | camera hire in | lens hire in | equipment hire in | rental in | no deposit for | to rent in | to let by | to let in | by the day in | we pick you up | production company | casting its net | rigging consultant | i edit podcasts | i edit for | day turnaround | my rates | my day rate | paid course | write to me | five minutes free | list your gear | prints of the | prints are available | prints available | are available, a | signed, | limited edition of | edition of | there's a web shop | there is a web shop | we have a web shop | now there's a shop",
        ),
        ...phrases(
          "i'll quote | i will quote | we'll quote | get a quote | free quote | free estimate | free estimates | quote back same day | order by mail | orders by mail | made to order | to order. | six week waiting list | week waiting list | weeks waiting list | months waiting list | waiting list. | own kit, | own van | second-shooter dates | second shooter dates | i'm free in | i'm available | i am available | available for work | can be booked | to be booked | booked by the hour | bookable | by the hour | i build them for a living | we build them for a living | for a living. | quick turnaround | fast turnaround | day turnaround | hour turnaround | 48 h delivery | 24 h delivery | any length | all brands | 30 years experience | years' experience | years of experience | years experience | licensed and insured | fully insured | first call is free | first lesson free | first session free | call is free | we collect by courier | small batches | working days. | if you want your | we do that. | it's mine: | cable annie | now booking | taking bookings | books are open | commissions open | taking commissions | open for commissions | slots open | calendar is open | happy customers | satisfied customers | happy clients | clients include | trusted by",
        ),
      ],
    },
  ],
}

/** Turns a card into an offer: a sum, a place, a way to get it. */
export const cardTerms: Match = {
  any: [
    { url: {} },
    { list: 'prices' },
    { list: 'sums' },
    {
      words: phrases(
        '£ | € | $ | eur | usd | euro | euros | pounds | quid | free | rates | rate | quote | estimate | estimates | order | orders | book | booking | bookings | booked | available | for hire | hire | hire me | in london | london | manchester | berlin | paris | lyon | porto | lisbon | amsterdam | utrecht | antwerp | brussels | vienna | zurich | basel | munich | hamburg | cologne | warsaw | prague | brno | budapest | madrid | barcelona | milan | turin | rome | stockholm | oslo | copenhagen | helsinki | dublin | glasgow | edinburgh | leeds | bristol | bath | cardiff | sheffield | brighton | birmingham | midlands | scotland | toronto | vancouver | montreal | new york | brooklyn | los angeles | chicago | austin | seattle | sydney | melbourne | auckland | mumbai | delhi | bangalore | singapore | hong kong | tokyo | cape town | dubai | spain | italy | france | germany | portugal | poland | ireland | south east | and beyond | worldwide | remotely | online | an hour | per hour | a day | per day | day rate | experience | years | yrs | references | portfolio | showreel | own kit | own van | own truck | walk in | drop in | come in | turnaround | waiting list | custom | bespoke | any | all brands | licensed | insured | send | mail | email | message | call | phone | ring | dm | get in touch | in touch | contact | for a living | days | hours | weeks | week | tell me | clients | customers',
      ),
    },
  ],
}
