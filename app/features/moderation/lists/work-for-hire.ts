import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What the writer does for money. */
export const ownTrade: Match = {
  any: [
    {
      pattern:
        "\\b(?:i'm|i am|we're|we are|as|hi|hello|here,?|working as|been|me:|i work as|available as|being|an?) (?:a |an |your |the |[a-z]+, )?(?:[a-z-]+ ){0,3}?(?:retoucher|colou?rist|editor|second shooter|photographer|videographer|cinematographer|camera operator|steadicam op(?:erator)?|gimbal op(?:erator)?|drone pilot|drone operator|focus puller|gaffer|best boy|key grip|grip|dop|dp|dit|sound recordist|assistant|machinist|leatherworker|seamstress|saddler|technician|repairer|engineer|consultant|coach|tutor|instructor|rigger|set designer|producer|illustrator|web designer|developer)\\b[^.!?\\n]{0,60}\\b(?:for hire|available|free (?:in|on|from|for)|booked|hire me|my rates?|rates from|portfolio|references|looking for (?:work|clients|jobs|projects|gigs)|per (?:day|image|picture|hour)|at your service|open to (?:work|jobs|offers)|taking (?:on|bookings))\\b",
      needs: phrases(
        'retoucher | colourist | colorist | editor | second shooter | photographer | videographer | cinematographer | camera operator | steadicam | gimbal op | gimbal operator | drone pilot | drone operator | focus puller | gaffer | best boy | key grip | grip | dop | dp | dit | sound recordist | assistant | machinist | leatherworker | seamstress | saddler | technician | repairer | consultant | coach | tutor | instructor | rigger | set designer | producer | illustrator | web designer',
      ),
    },
    {
      words: [
        ...phrasings(
          'i | we | i also | we also | i can | we can | i now | we now | my studio | our studio | my company | our company | my firm | our firm | our workshop | my workshop | i actually | we actually | i remotely | my wife | my brother | my husband | my sister',
          '- | regularly | gladly | happily | often | also | mostly',
          'do this | do that | do these | do those | do it | repair | repairs | fix | fixes | mend | service | services | calibrate | calibrates | convert | converts | modify | modifies | retouch | edit | grade | shoot | film | second shoot | machine | machines | print | 3d print | 3d-print | sew | sews | cut | cuts | build | builds | make | makes | engrave | engraves | weld | rehouse | restore | restores | clean | cleans | offer | offers | teach | teaches | rent | rents | design | designs | fabricate | fabricates | produce | produces | sell | sells | stock | stocks | import | imports | build custom | make custom',
          'for other | for others | for people | for other people | for clients | for customers | for a living | for money | for members | for anyone | for hire | to order | on commission | remotely | these for | those for | them for | it for people | custom | bespoke | weddings | calibration | the missing | all day | every month | every week | from my bench | from my garage | from home | at our counter | at my bench | screens | sensors | straps for | cables for | foam | lenses for | cages for',
        ),
        ...phrasings(
          'a friend | my friend | a friend of mine | a mate | my mate | my brother | my sister | my wife | my husband | my partner | my dad | my father | my mum | my mother | my son | my daughter | my cousin | my uncle | my aunt | my neighbour | my neighbor | my brother-in-law | a colleague | my flatmate | a lady | the lady who | a chap | a guy i know | someone i know | somebody i know',
          '- | also | now | here',
          'makes | sews | builds | prints | machines | imports | repairs | mends | sells | teaches | rents | cuts | carves | turns | engraves | runs a | has a shop | has a workshop | has a stall | does them | does these | brings in | gets them | tailors | forges | knits | weaves',
        ),
        ...phrasings(
          'per | for each',
          'picture | image | photo | connector | screen | sensor | session | hour | lesson | finished minute | minute of footage',
        ),
        ...phrasings(
          'my | our',
          '- | day | hourly | usual | current | weekly',
          'rates | customers | portfolio | showreel | references | bookings | services | students | turnaround',
        ),
      ],
    },
    {
      words: phrases(
        "need product photos | studio in | i coach | first call is free | first lesson is free | first session is free | first call free | pro guide | in another colour we do | for a living: | tripod service | we do that | we can do that | small batches | ten working days | working days | free estimate | free estimates | we collect by courier | caa licensed | licensed, | heavy lift | post it to us | i do this for a living | hire my | repair studio | calibration service | about forty a week | a week, by hand | in a shed | i do headshots | i do corporate | i do weddings | i do portraits | i do product | i do events | second team | set photographer from | wedding couples | takes the same care | same care with your | machines custom | our maker space | photographer here | videographer here | editor here | colourist here | colorist here | retoucher here | i colour-grade | i color-grade | i colour grade | i color grade | i grade | i retouch | i edit | i'm ur guy | i'm your guy | i am your guy | i'm your man | i'm your woman | fast & cheap | fast and cheap | cheap & fast | ur reels | your reels edited | calendar has | our collective shoots | we're already there | if your organisation | if your organization | if your company needs | if your brand needs | needs images | need images | first diagnosis | signed prints | my prints | storm series | from home in | we do repair | we do repairs | we do calibration | we repair | we calibrate | we service | we rent | we edit | we shoot | we film | we build websites | builds websites | we design | years experience | years of experience | years' experience | quick, fair | fully insured | insured and | if your production is | passing through | working out of | based out of | it grew from there | asked for theirs | asked for one too | started asking for | people started asking | i now sew | i now make | i now build | i now print | i now sell | i now do | evenings a week | more clients | need clients | need more clients | happy customers | satisfied customers | behind the tram stop | at our counter | at our bench | over the counter | at my stall | our stall | it's what we do | that's what we do | what we do all day | it's what i do | that's what i do | what i do for a living | i do it for a living | do this for other people | do it for people | i've been told i'm not bad | i'm told i'm not bad | not bad at it | with my own rig | own rig and | own car | years of experience | years' experience | years of beauty | test edit free | free test edit | first one free | free trial edit | turnaround | back within a week | back in a week | within 48 hours | references on request | references available | rates on request | fair rates | fair prices | small fee | for a small fee | a modest fee | while you wait | request a slot | book a slot | double-booked | double booked | if you're short of | find yourself short of | if your production | somebody's production | on your production | if you need someone | if you need somebody | if anyone needs someone | if anybody needs someone | couples wanting | getting married | nice to grandmothers | willing to travel | i'm available | i am available | available for | free in june | free dates | taking on | open for commissions | commissions open | custom orders | made to order",
      ),
    },
  ],
}
