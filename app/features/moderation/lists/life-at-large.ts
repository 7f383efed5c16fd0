import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What people speak of anywhere: where no gear is named beside it, the thread has another place. */
export const lifeAtLarge: Match = {
  words: phrases(`
    people | anyone | anybody | everyone | everybody | someone | somebody | nobody | no one | folks | friends | friend | you all | you lot | lot of you | you people | who | whose | he | she | him | her | his | they | them | we | us | our | my | me | mine | you | your | i | i've | i'm | i'd | it's | it is | that's | there's |
    wife | husband | son | daughter | mother | father | mum | dad | kids | children | niece | nephew | brother | sister | brother-in-law | family | baby | dog | cat | neighbour | neighbor | girlfriend | boyfriend | partner | divorce | wedding | weddings | funeral | birthday | christmas | diwali | easter | ramadan | holiday | holidays |
    job | jobs | hiring | hire | work | career | boss | salary | pension | freelance | freelancer | freelancing | client | clients | agency | agencies | rate | rates | charge | charging | invoice | invoices | tax | taxes | accountant | lawyer | court | sued | contract | copyright | licence | license | landlord | rent | visa | degree | school | university | union | strike | editor | magazine | magazines | publisher | pitch | portfolio | exhibition | gallery | contest | contests | competition | award | awards | jury | club |
    government | election | president | minister | politics | politician | war | peace | freedom | border | immigration | police | law | church | god | prayer | psalm | bishop | faith | religion | vote | party | climate | vaccine | vaccines | tariffs | strike | protest |
    bitcoin | crypto | ethereum | token | tokens | shares | stocks | invest | lottery | gambling | bet |
    football | match | team | season | league | cycling | marathon | running | ref | penalty | goal | game | games | film | films | movie | series | actor | music | song | playlist | book | books | poem | riddle | quiz | quote | guess | joke | coffee | pizza | food | beer | restaurant | recipe | travel | tourists | weather | sunset | sunrise | moon | earth | landing | sleep | health | hip | diet | doctor | dentist | phone | streaming | dating | date |
    photographer | photographers | photography | portrait | portraits | landscape | street photo | picture | pictures | photo | photos | image | images | composition | mood | critique | c&c | colour grading | color grading | art | soul | story | stories | moral | ai | prompt | machines | algorithm | film or digital | instagram | followers | watermark | watermarks | logo | canon | nikon | sony | fuji | leica | apple |
    opinion | unpopular | overrated | underrated | agree | disagree | discuss | thoughts | believe | think | feel | hate | love | wrong | right | best | worst | rudest | favourite | favorite | happy | sad | tired | lonely | anxious | proud | goodbye | welcome | hello | congratulations | mods | moderators | banned | rumour | rumor | merger | prison | insider
  `),
}
