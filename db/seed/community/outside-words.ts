/** What was said outside the forum, in the voices of people who are not members. */
export const HEARD = [
  {
    channel: 'staff',
    quote: 'The lock of the CT-3 lets go when I rinse the legs after the beach. I have taped it for a year.',
    line: 'tripods',
    place: 'Repair counter, telephone',
    contact: 'jonas.w@studio.example',
    consents: true,
    daysAgo: 9,
  },
  {
    channel: 'staff',
    quote: '三脚架中轴能不能倒装？拍花的时候要贴着地面，现在只能趴着。',
    line: 'tripods',
    place: '上海门店',
    contact: '138 0013 8000',
    consents: false,
    daysAgo: 8,
  },
  {
    channel: 'event',
    quote: 'I need a cage that leaves the battery door free. Twice a day I unscrew the whole thing.',
    line: 'cages',
    place: 'Photo fair Cologne',
    contact: '@marta.shoots',
    consents: false,
    daysAgo: 6,
  },
  {
    channel: 'event',
    quote: 'A NATO rail of 200 mm. The long ones of others bend.',
    line: null,
    place: 'Photo fair Cologne',
    contact: null,
    consents: false,
    daysAgo: 6,
  },
  {
    channel: 'event',
    quote: '希望有 V 口电池的快拆侧板，能装在 15mm 导管上。',
    line: null,
    place: 'Photo fair Cologne',
    contact: '小王摄影',
    consents: false,
    daysAgo: 5,
  },
] as const

export const HOOKED = {
  quote: 'Does anyone make a cold shoe that does not turn? Mine points sideways after every gig.',
  url: 'https://rigs.example/posts/4711',
  contact: 'rigs.example/@lowlight',
  daysAgo: 4,
}

export const MAILS = [
  `From: Priya N <priya@weddings.example>
To: tripods@coldshoe.example
Subject: Half-ball for the CT-3
Message-ID: <demo-1@weddings.example>
Date: DATE
Content-Type: text/plain; charset=utf-8

Hello,

on slopes the levelling of the CT-3 runs out. Is there a half-ball that fits, or will there be one?

Kind regards,
Priya

On Mon, Support <help@coldshoe.example> wrote:
> Thank you for your order.
`,
  `From: Otto <otto@film.example>
To: tripods@coldshoe.example
Subject: Automatic reply: your order
Message-ID: <demo-2@film.example>
Auto-Submitted: auto-replied
Date: DATE
Content-Type: text/plain; charset=utf-8

I am out of the office.
`,
]

export const TABLE = `quote,line,date,place,link,language,contact,consent,request
"The counterweight hook tears out of the centre column, please make it metal",tripods,2026-09-03,Support,,en,lena@hills.example,no,
"An arm that does not creep when the light gets hot",,2026-09-05,Support,,en,@hotlights,no,
"希望笼子上的螺丝孔带防滑垫",cages,2026-09-08,微博,https://weibo.example/p/9,zh,,no,
"=1+1 is what the app shows instead of the load",tripods,2026-09-09,Support,,en,,no,
"The counterweight hook tears out of the centre column, please make it metal",tripods,2026-09-10,Support,,en,lena@hills.example,no,
"Too heavy",submarines,2026-09-11,Support,,en,,no,
"A strap for the case",,yesterday,Support,,en,,maybe,
`

export const NOTE = {
  confirmed: {
    need: 'A monitor arm that holds a 7 inch screen on a gimbal without wandering. Every pan I push it back with a finger.',
    gear: 'Gimbal, 7 inch monitor, cold shoe',
    line: null,
    mail: 'sofia@indie.example',
  },
  unconfirmed: {
    need: 'A quiet fan cage for long takes in summer, one that I can run while recording sound.',
    gear: 'Mirrorless body, 4K 60',
    line: 'cages',
    mail: 'unconfirmed@film.example',
  },
} as const
