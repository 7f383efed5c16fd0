import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A word written letter by letter, or an address told in words: nobody does so who may say it. */
export const spelledOut: Match = {
  any: [
    {
      pattern: '(?:^|[^a-z0-9.])[a-z](?:[.·•_~|^][a-z]){3,}(?:[^a-z]|$)',
      needs: ['.', '·', '•', '_', '~', '|', '^'],
    },
    {
      pattern:
        '\\bd[0o]t[ -](?:c[0o]m|net|org|shop|example|io|co|store|ly|xyz)\\b|[a-z0-9] ?[\\[({]d[0o]t[\\])}] ?[a-z]',
      needs: ['dot', 'd0t', '[dot', '(dot', '[d0t', '(d0t', '{dot'],
    },
    {
      pattern:
        '\\b(?:hyphen|slash|stroke|underscore|at sign)\\b[^.!?\\n]{0,40}\\b(?:hyphen|slash|stroke|underscore|dot)\\b|\\bdot\\b[^.!?\\n]{0,40}\\b(?:hyphen|slash|underscore)\\b',
      needs: ['hyphen', 'slash', 'stroke', 'underscore', 'at sign'],
    },
    {
      words: phrases(`
        dotcom | dot-com | period net | period com | point com | punkt de | no links allowed | links aren't allowed | links are not allowed | can't post links | can't post the link | cannot post links | mods eat | forum eats | filter eats | filter won't | filter doesn't | censored here | gets censored | gets removed here | before this gets deleted | before it gets deleted | may not say | must not say | i mustn't say | not supposed to say | won't say it here | not say it out loud | you did not get | didn't hear it from me | you haven't heard it from me | swap the | replace every | without the stars | take out the dots | take out the stars | take out the spaces | take out the hyphens | take out the x | leave out the | minus the spaces | no spaces | one word, | all one word | written together | the animal that | the word for | sounds like | rhymes with | anagram | first hit | second hit | first result | top result | favourite engine | search engine | product number | name of my dog | see avatar | plus four four | double zero | triple | underscore | at sign | wink wink | nudge nudge | iykyk | if you know you know | those who know | the ones who know
      `),
    },
  ],
}
