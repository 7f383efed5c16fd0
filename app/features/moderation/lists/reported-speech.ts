import type { Match } from '#app/features/moderation/rule.ts'

/** Words between quotation marks that somebody else said. */
export const reportedSpeech: Match = {
  any: [
    {
      pattern:
        '\\b(?:said|says|wrote|writes|write|reads|posted|claims|claimed|promised|promises|told|telling|shouting|shouts|printed|shows|asked|asks|called|words|line|phrase|sentence)\\b[^\\n"]{0,25}"[^"\\n]{3,90}"',
      needs: [
        'said',
        'says',
        'wrote',
        'writes',
        'write',
        'reads',
        'posted',
        'claims',
        'claimed',
        'promised',
        'promises',
        'told',
        'telling',
        'shouting',
        'shouts',
        'printed',
        'shows',
        'asked',
        'asks',
        'called',
        'words',
        'line',
        'phrase',
        'sentence',
      ],
    },
    {
      pattern: '(?:说|写着|写道|写的是|显示|标着|喊|宣称|号称|弹出|提示|留言|发)[^\\n"]{0,8}"[^"\\n]{2,80}"',
      needs: ['说', '写', '显示', '标着', '喊', '宣称', '号称', '弹出', '提示', '留言', '发'],
    },
  ],
}
