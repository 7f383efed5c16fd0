import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

const DIGIT =
  '(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple|double-oh|hundred|plus)'

/** A name, a code or an address to be put together by the reader. */
export const toPutTogether: Match = {
  any: [
    {
      pattern:
        '\\b(?:starts?|starting|begins?|beginning) (?:with|in) [^.!?\\n]{1,40}\\b(?:ends?|ending|finish(?:es)?|followed|stops?) (?:with|in|by)\\b',
      needs: ['starts', 'start', 'starting', 'begins', 'begin', 'beginning'],
    },
    {
      pattern: `\\b(?:${DIGIT}[ ,.-]{1,3}){5,}`,
      needs: [
        'double',
        'triple',
        'zero',
        'oh',
        'plus',
        'one',
        'two',
        'three',
        'four',
        'five',
        'six',
        'seven',
        'eight',
        'nine',
        'forty',
      ],
    },
    {
      pattern: '(?:^|[^a-z0-9.])[a-z](?:[.·•_~|^*][a-z0-9]){4,}(?:[^a-z]|$)',
      needs: ['.', '·', '•', '_', '~', '|', '^', '*'],
    },
    {
      words: [
        ...phrasings(
          'add | then | and | plus | put | followed by | insert | with',
          'a | the | one | two',
          '- | full | usual | little | curly | small',
          'full stop | dot | point | period | hyphen | underscore | at sign | at-sign | slash | curly a | minus | minus sign | a with a tail | snail | letters | three letters | two letters | usual ending | usual letters',
        ),
        ...phrasings(
          'the | its | usual | the usual | those | last | first',
          '- | usual | last | first',
          'three letters | two letters | letters | word | number | digits | london start | country code | ending',
          'after | before | behind | at the end | then | you | for a place | for a shop | backwards | reversed | in front | plus | minus | followed',
        ),
        ...phrasings(
          'put | take | remove | drop | delete | leave | swap | replace | cut | ignore | mind | without | minus',
          'the | out the | away the | every | all the | all',
          'dots | stars | spaces | hyphens | dashes | blanks | asterisks | numbers with letters | zero | zeros | ones | letter | vowel | vowels | emoji | emojis | fruit | animal',
        ),
        ...phrasings(
          'read | take | look at | mind | only | just',
          '- | only | just',
          'the',
          'capitals | capital letters | first letters | first letter of | initials | last letters | bold letters | every second word | first words',
        ),
        ...phrasings(
          'the | this | that | my | a | our',
          "first letters | first letter of each | initials of | number of legs | name of this forum | name of the stand | forum's name | stand's name | word for | word you'd use | word you would use | year we're in | year the wall | letters",
        ),
        ...phrasings(
          'all caps | in caps | in capitals | no gap | no gaps | no space | no spaces | one word | lower case | lowercase | back to front | spelled backwards | read backwards | without the shoe | minus the shoe',
          '- | , | and | no | one | . | all | plus | then',
        ),
      ],
    },
    {
      words: phrases(
        'w.t.s | w.t.b | f.s. | swiss ending | german ending | french ending | usual ending | dutch ending | country ending | four letters, | five letters, | six letters, | seven letters, | eight letters, | nine letters, | magic word | the friends word | are in the first letters | is in the first letters | first letters: | rhymes with | sounds like the | anagram of | word puzzle | riddle me | do the maths | do the math | work it out yourself | you can work it out | google does the rest | google will do the rest | a carrier pigeon | carrier pigeon could | at-sign | colon slash | slash slash | dot shop | dot store | dot example | hxxp | comma instead of a | times five | plus four four | plus three three | plus four nine | plus one, | plus thirty',
      ),
    },
  ],
}

/** Somebody or something here that must not read it. */
export const unseenByMods: Match = {
  words: [
    ...phrasings(
      'the | our | this | mods | moderators | auto-mod | automod | mr | that | a | these',
      '- | forum | stupid | little | word | spam | nosy | local | poor',
      'robot | bot | bots | filter | filters | automod | auto-mod | mod bot | machine | censor | watchdog | algorithm | mods | moderators | moderator',
      "eats | eat | removes | remove | deletes | delete | doesn't like | don't like | hates | hate | blocks | block | bans | catches | catch | won't | can't read | swallows | swallow | chews | bites | is watching | are watching | will eat | would eat | will remove | gets angry | gets upset | sleeps | reads along | needn't | need not | doesn't need",
    ),
    ...phrasings(
      "i can't | i cannot | i may not | i mustn't | i must not | i won't | i'd never | i would never | i'm not allowed to | we can't | we cannot | we may not | i'm told not to | which i'm told not to | not supposed to | i shouldn't | i don't dare | can't | one can't | can not",
      'say | name | post | write | mention | type | spell | put | link | give',
      '- | you | out',
      'it here | here | the word | that word | the name | the site | links | links here | l!nks | the link here | the url | the address here | the number here | it plainly | it out loud | it in public | names | the shop | its name | digits | to it',
    ),
    ...phrases(
      "not selling of course | not selling, of course | not an ad of course | of course, that would be against | that would be against | would be against the rules | you didn't read this here | you did not read this here | you never saw this | delete this after | before they delete | before it's deleted | before the mods | until the mods | mods asleep | mods are asleep | my phone hates digits | the word you're thinking of | you know the word | the word i may not",
    ),
  ],
}

/** An app or a site called by its looks. */
export const appsByLooks: Match = {
  words: [
    ...phrasings(
      'the | that | our',
      'blue | green | orange | red | yellow | purple | pink | white | black | camera-shaped | bird | clock | paper | ghost | camera | musical | little blue | little green | old blue | big orange | blue-and-white',
      "app | bird | plane | paper plane | site | bubble | bubbles | camera app | bird's rival | messenger | marketplace | f | logo | icon | place | ghost | aeroplane | airplane | phone app | chat",
    ),
    ...phrases(
      "on the gram | the gram | the gram, | paper plane | clock app | bird app | insta | instagram | telegram | whats app | the blue bird | the platform that's named | the place named after | the usual euro place | the usual place | the big river | named after a river | the jungle shop | the house of brick",
    ),
  ],
}
