type Values = Record<string, string | number>

const labels: Record<string, string> = {
  collected: 'Collected',
  research: 'Under research',
  planned: 'Planned',
  no: 'Not feasible for now',
  made: 'Made',
  exists: 'Already exists',
  merged: 'Merged',
}

const topics: Record<string, string> = {
  RIG: 'rigging and mounts',
  PWR: 'power',
  SIG: 'signals and sync',
  COD: 'codecs and media',
  EXP: 'exposure',
  OPT: 'lenses and filters',
  LGT: 'light',
  AUD: 'sound',
  SAF: 'safety',
  FLA: 'flash and triggers',
  COL: 'files, colour and printing',
  TET: 'tethering, media and handling',
}

const notDemand: Record<string, string> = {
  'not-a-demand': 'we see no request for a product in it',
  support: 'this is a case for support',
  answered: 'it is answered already',
}

const corrected: Record<string, string> = {
  reworded: 'the need is in new words',
  stands: 'it stays as it is, with an answer',
  'taken-out': 'your words were taken out',
}

const ruleStates: Record<string, string> = { review: '“holds”', trial: '“on trial”', retired: '“retired”' }

const disputeEnds: Record<string, string> = {
  kept: 'The question stays as it is. The examiner writes:',
  mended: 'The question was mended. The examiner writes:',
  voided: 'The question was withdrawn and counts as right for everyone who met it. The examiner writes:',
}

const sanctioned: Record<string, string> = {
  warn: 'A moderator has warned you',
  silence: 'A moderator has silenced you',
  suspend: 'A moderator has suspended your account',
}

const sanctionLifted: Record<string, string> = {
  warn: 'Your warning was taken back',
  silence: 'Your silence was lifted',
  suspend: 'Your suspension was lifted',
}

const clockTasks: Record<string, string> = {
  route: 'send it to a line',
  grade: 'give the first grade',
  verdict: 'answer it',
  update: 'say how far it is',
  decide: 'decide anew',
  judge: 'judge the thread',
  translation: 'translate the answer',
  'sample-feedback': 'your words about the sample',
}

const sampleSteps: Record<string, string> = {
  apply: 'your application has come in',
  admit: 'you take part',
  refuse: 'you cannot take part',
  shortlist: 'you were picked',
  wait: 'it waits for the next round',
  sketch: 'the sketch is there',
  make: 'it is in the workshop',
  work: 'a line from the workshop',
  ship: 'it is on its way',
  receive: 'it has arrived; you have 30 days for your feedback',
  lose: 'it was lost on the way',
  extend: 'you have 14 days more for your feedback',
  close: 'it is closed',
  decline: 'it was declined',
  cancel: 'it was stopped',
}

const sampleTasks: Record<string, string> = {
  apply: 'somebody has applied',
  shortlist: 'draw a sketch',
  accept: 'the sketch is accepted, make it',
  check: 'it is checked, send it',
  feedback: 'feedback has come',
  share: 'it was shared, look at the links',
  withdraw: 'it was withdrawn',
}

const sampleReminders: Record<string, string> = {
  'still-wanted': 'do you still want it?',
  'feedback-missing': 'no feedback came, twice more time was given',
  'line-due': 'a line for whoever waits is due',
  'address-missing': 'your address was deleted, as nothing was sent for long; please give it again',
  'photo-hidden': 'a photo of yours is not shown; a moderator looks at the words in it first',
  'photo-kept-hidden': 'a moderator has decided that a photo of yours is not shown',
}

export const words = {
  kinds: {
    answer: { line: ({ by, title }: Values) => `${by} answered “${title}”`, more: () => '', link: 'Read the answer' },
    'line.thread': {
      line: ({ by, title }: Values) => `New in a line you follow: “${title}”, by ${by}`,
      more: () => '',
      link: 'Read the thread',
    },
    reply: {
      line: ({ by, title }: Values) => `${by} replied to you in “${title}”`,
      more: () => '',
      link: 'Read the reply',
    },
    accepted: {
      line: ({ title }: Values) => `Your answer was accepted: “${title}”`,
      more: () => 'It stands first in the thread now, where the next person with this question will find it.',
      link: 'See it in the thread',
    },
    released: {
      line: ({ title }: Values) => `Your post was published: “${title}”`,
      more: ({ quoted }: Values): string =>
        quoted ? 'A moderator has read it, published it, and says:' : 'A moderator has read it and published it.',
      link: 'See it in the thread',
    },
    mended: {
      line: ({ title }: Values) => `A moderator changed words in your post: “${title}”`,
      more: () => 'It still waits to be published. What was changed, and why:',
      link: 'To your texts',
    },
    'edit-applied': {
      line: ({ title }: Values) => `Your change was published: “${title}”`,
      more: ({ quoted }: Values): string =>
        quoted ? 'A moderator has read it, published it, and says:' : 'A moderator has read it and published it.',
      link: 'See it in the thread',
    },
    'photo-hidden': {
      line: ({ title }: Values) => `Your photo in “${title}” is not shown`,
      more: ({ quoted }: Values): string =>
        quoted
          ? 'Your post stands. The moderator wrote:'
          : 'A moderator looks at the words in it first. Your post stands.',
      link: 'To your post',
    },
    'tie-asked': {
      line: ({ title }: Values) => `Which product is “${title}” about?`,
      more: () => 'A moderator asks you to say so within the time given; otherwise the thread is closed. They wrote:',
      link: 'Say which product',
    },
    'tie-closed': {
      line: ({ title }: Values) => `Closed until it is tied to a product: “${title}”`,
      more: () => 'It can still be read, and opens again as soon as you say which product it is about.',
      link: 'Say which product',
    },
    'edit-refused': {
      line: ({ title }: Values) => `Your change was not published: “${title}”`,
      more: () => 'Your post stands as it was, and the new text is kept for you. The moderator wrote:',
      link: 'To your texts',
    },
    removed: {
      line: ({ title }: Values) => `A moderator removed your post in “${title}”`,
      more: () => 'Your text is kept for you. The moderator wrote:',
      link: 'To your texts',
    },
    mention: {
      line: ({ no, title }: Values) => `What you wrote counts in R-${no}: “${title}”`,
      more: () =>
        'Product staff added your words to this request, with a link to your post. You will hear when it moves.',
      link: 'See the request',
    },
    'not-a-demand': {
      line: ({ title, code }: Values) => `“${title}”: ${notDemand[code ?? ''] ?? ''}`,
      more: ({ quoted }: Values): string =>
        quoted
          ? 'Product staff have read your thread. It stays open. They write:'
          : 'Product staff have read your thread. It stays open. If we misread you, say so under your post: “This should be heard”.',
      link: 'To your thread',
    },
    'nomination-judged': {
      line: ({ title, outcome, code }: Values) =>
        outcome === 'collected'
          ? `What you put forward was collected: “${title}”`
          : `“${title}”, which you put forward: ${notDemand[code ?? ''] ?? ''}`,
      more: ({ outcome, quoted }: Values): string => {
        if (outcome === 'collected') return 'Product staff read it and made it count. Thank you for pointing it out.'
        return quoted ? 'Product staff have read it. They write:' : 'Product staff have read it. The thread stays open.'
      },
      link: 'See it',
    },
    'judged-anew': {
      line: ({ title }: Values) => `We look at “${title}” again`,
      more: () => 'We had said that there is no demand in it. That was taken back; you will hear what comes of it.',
      link: 'To your thread',
    },
    'correction-settled': {
      line: ({ no, outcome, intoNo }: Values) =>
        outcome === 'moved'
          ? `You set R-${no} right: your words are in R-${intoNo} now`
          : `You set R-${no} right: ${corrected[outcome ?? ''] ?? ''}`,
      more: ({ quoted }: Values): string =>
        quoted ? 'Product staff have read what you wrote. They write:' : 'Product staff have read what you wrote.',
      link: 'See the request',
    },
    'request-changed': {
      line: ({ no, title, label, to }: Values) =>
        to === 'volume_test'
          ? `R-${no} counts units now: ${title}`
          : `R-${no} is now “${labels[label ?? ''] ?? label}”: ${title}`,
      more: ({ label }: Values): string =>
        label === 'no'
          ? 'You asked for this. Here is the answer, and why. You go on being counted, and enough people can bring it back.'
          : 'You asked for this. Here is where it stands.',
      link: 'Read the answer',
    },
    'request-watched': {
      line: ({ no, title, label }: Values) => `R-${no} is now “${labels[label ?? ''] ?? label}”: ${title}`,
      more: () => 'You wanted to be told when it changes. You are not counted for that.',
      link: 'Read the answer',
    },
    'answer-differs': {
      line: ({ no, title }: Values) => `Somebody’s case differs from R-${no}: ${title}`,
      more: () => 'They were shown our answer and say what is different about theirs. Answer them:',
      link: 'Read and answer',
    },
    'answer-differs-answered': {
      line: ({ no, outcome, intoNo }: Values): string => {
        if (outcome === 'split') return `What you said differs from R-${no} is a request of its own now: R-${intoNo}`
        return outcome === 'changed'
          ? `The answer to R-${no} was changed after what you said`
          : `What you said differs from R-${no} was answered`
      },
      more: ({ outcome }: Values): string =>
        outcome === 'split' ? 'You are counted there. The product manager writes:' : 'The product manager writes:',
      link: 'Read the request',
    },
    'answer-appealed': {
      line: ({ no, title }: Values) => `New facts against the answer to R-${no}: ${title}`,
      more: () => 'Accept them, and the request is looked at again; or answer why not. Either way the person is told:',
      link: 'Read and answer',
    },
    'answer-appeal-answered': {
      line: ({ no, outcome }: Values) =>
        outcome === 'accepted'
          ? `Your facts brought R-${no} back: it is looked at again`
          : `Your objection to R-${no} was answered`,
      more: () => 'Whoever read it writes:',
      link: 'Read the request',
    },
    'request-merged': {
      line: ({ no, title, intoNo }: Values) => `R-${no} was merged into R-${intoNo}: ${title}`,
      more: ({ need, intoNo, intoNeed, quoted }: Values): string =>
        [
          `You asked for this: ${need}`,
          `It is the same need as R-${intoNo}: ${intoNeed}`,
          'You are counted there, once, and hear what comes of it.',
          quoted && 'What was answered there:',
        ]
          .filter(Boolean)
          .join('\n\n'),
      link: 'See both',
    },
    'request-digest': {
      line: ({ no, title, to, from, lineEn }: Values): string => {
        if (to === 'routed') return `R-${no} is with the team of ${lineEn} now: ${title}`
        if (to === 'making') return `R-${no} is in the workshop: ${title}`
        if (to === 'grading' && from === 'volume_test') return `The count of units for R-${no} is closed: ${title}`
        if (to === 'grading' && from === 'made')
          return `R-${no} is looked at again, since it did not solve it for all: ${title}`
        if (to === 'grading') return `R-${no} is under research: ${title}`
        if (to === 'parked') return `R-${no} was looked at again, and stays as it was: ${title}`
        if (from === 'merged') return `R-${no} stands for itself again: ${title}`
        return `R-${no} has moved: ${title}`
      },
      more: () => '',
      link: 'See the request',
    },
    'request-yours': {
      line: ({ no, title, to, from }: Values): string => {
        if (to === 'gap') return `R-${no} does not solve it for somebody who asked: ${title}`
        if (to === 'reopen_due') return `R-${no} came back: ${title}`
        if (from === 'needs_info') return `The question about R-${no} is settled: ${title}`
        if (from === 'volume_test') return `The count of units for R-${no} is closed: ${title}`
        if (from === 'exists') return `R-${no} is not covered, somebody says: ${title}`
        if (to === 'routed') return `R-${no} is in your line now: ${title}`
        return `R-${no} was taken up again: ${title}`
      },
      more: ({ to }: Values): string =>
        to === 'reopen_due' ? 'What was to bring it back has happened. Look at it again, or say why not yet.' : '',
      link: 'See the request',
    },
    'request-question': {
      line: ({ no, title }: Values) => `One question to you about R-${no}: ${title}`,
      more: () => 'You asked for this. The team cannot go on without knowing:',
      link: 'Answer it',
    },
    'request-author': {
      line: ({ no, title, to }: Values) =>
        to === 'invalid' ? `R-${no} is not kept as a request: ${title}` : `R-${no} is collected again: ${title}`,
      more: () => 'It began with your words. The staff write:',
      link: 'See it',
    },
    'request-follow-up': {
      line: ({ no, title }: Values) => `Did it solve it? R-${no}: ${title}`,
      more: () => 'It was made a month ago. Say yes, or what is still missing: that is how it is taken up again.',
      link: 'Say yes or not quite',
    },
    'clock-warned': {
      line: ({ kind, title }: Values) => `Due soon: ${clockTasks[kind ?? ''] ?? ''}: ${title}`,
      more: () => 'Four fifths of the time are gone.',
      link: 'Do it now',
    },
    'clock-breached': {
      line: ({ kind, title }: Values) => `Late: ${clockTasks[kind ?? ''] ?? ''}: ${title}`,
      more: () => 'The time for it is over. If it takes much longer, the page of the request says so to everybody.',
      link: 'Do it now',
    },
    'year-over': {
      line: ({ no, title }: Values) => `Refused for good a year ago, R-${no}: ${title}`,
      more: () => 'Look once whether the reason still holds.',
      link: 'See the request',
    },
    'cover-entered': {
      line: ({ by }: Values) => `You stand in for ${by}`,
      more: ({ until }: Values) =>
        `Up to and including ${until} you may sign and step in their place, and you hear what they hear.`,
      link: 'See what waits',
    },
    'route-rules-proposed': {
      line: ({ by }: Values) => `${by} proposes other routing rules`,
      more: () => 'A lead puts them in force, or says why not. The page shows what they would change.',
      link: 'See the rules',
    },
    signature: {
      line: ({ no, title }: Values) => `R-${no} waits for your signature: ${title}`,
      more: () => 'A step was proposed that two people answer for. Sign it, or send it back with a reason.',
      link: 'Read the proposal',
    },
    admitted: {
      line: ({ asPartner }: Values): string =>
        asPartner ? 'You have been let in as a partner. Welcome' : 'You passed. Welcome in',
      more: () =>
        'You can ask, answer and say what is missing. For the first days a few limits hold, to keep spam out.',
      link: 'Ask your first question',
    },
    'portfolio-admitted': {
      line: () => 'Your portfolio was accepted. Welcome in',
      more: () =>
        'Examiners looked at your work and admitted you by it. You can ask, answer and say what is missing. For the first days a few limits hold, to keep spam out.',
      link: 'Ask your first question',
    },
    'portfolio-declined': {
      line: () => 'Your portfolio was declined this time',
      more: ({ oneSignature }: Values): string =>
        oneSignature
          ? 'One examiner has looked at it, since there was nobody else who could (one signature), and writes:'
          : 'Two examiners have looked at it, apart from each other, and write:',
      link: 'To your portfolio',
    },
    'portfolio-waits': {
      line: () => 'A portfolio waits for two examiners',
      more: () => 'An applicant asks to be admitted by a body of work. Say what you think of it, with a reason.',
      link: 'Look at it',
    },
    'sample-moved': {
      line: ({ no, step, title }: Values): string =>
        `S-${no}: ${sampleSteps[step ?? ''] ?? 'it has moved on'}: ${title}`,
      more: ({ step, month }: Values): string => {
        if (step === 'apply') return `It stands in the round ${month}. You hear of every step.`
        if (step === 'shortlist') return 'Say where to send it; R&D draws a sketch meanwhile.'
        if (step === 'sketch') return 'Look at it, and accept or decline.'
        return 'The page of the sample says where it is, what comes next, and why.'
      },
      link: 'See the sample',
    },
    'sample-yours': {
      line: ({ no, step, title }: Values): string =>
        `S-${no}: ${sampleTasks[step ?? ''] ?? 'it has moved on'}: ${title}`,
      more: () => '',
      link: 'See the sample',
    },
    'sample-closed': {
      line: ({ requestNo, title }: Values) => `What a sample of R-${requestNo} has taught us: ${title}`,
      more: () => 'You asked for this. One piece was made for somebody who asked, and used. Here is what came of it.',
      link: 'Read what was learned',
    },
    'sample-reminder': {
      line: ({ no, kind, title }: Values): string => `S-${no}: ${sampleReminders[kind ?? ''] ?? ''}: ${title}`,
      more: ({ kind }: Values): string =>
        kind === 'still-wanted'
          ? 'It was not picked in two rounds. Without an answer it ends in 30 days.'
          : kind === 'photo-kept-hidden'
            ? 'The moderator wrote:'
            : '',
      link: 'See the sample',
    },
    'intent-runs-out': {
      line: ({ title }: Values) => `Do you still want it? In 30 days your word runs out: “${title}”`,
      more: () =>
        'What you said about buying, or how many, holds for a year. One click keeps it for another; otherwise you go on counting with your Me too.',
      link: 'Say that it still holds',
    },
    'rule-proposed': {
      line: ({ title }: Values) => `A rule is to refuse: “${title}”. A second moderator has to agree`,
      more: () =>
        'What it found, what people made of that, and what it would cost stand on its page. Agree, or decline with a reason.',
      link: 'Look at the rule',
    },
    'rule-braked': {
      line: ({ title, to }: Values) => `The brake set a rule back to ${ruleStates[to ?? ''] ?? to}: “${title}”`,
      more: ({ why, hits, accounts: people }: Values): string =>
        why === 'wrong'
          ? 'More of what it refused was let stand by people than its budget allows. What it did stands on its page; it can be undone there.'
          : `Soon after it was changed it spoke of ${hits} texts of ${people} people. What it did stands on its page; it can be undone there.`,
      link: 'Look at the rule',
    },
    'rule-review-due': {
      line: ({ title }: Values) => `Time to look at a rule again: “${title}”`,
      more: () => 'Its date of review has come. Keep it with a new date, change it, or retire it.',
      link: 'Look at the rule',
    },
    'rule-was-wrong': {
      line: ({ title }: Values) => `Our rule was wrong; your post is published: “${title}”`,
      more: ({ quoted }: Values): string =>
        quoted
          ? 'It should not have waited. It stands where it would have stood, with its own date. We are sorry. A moderator writes:'
          : 'It should not have waited. It stands where it would have stood, with its own date. We are sorry.',
      link: 'See it in the thread',
    },
    'draft-restored': {
      line: () => 'Our rule was wrong; your text is ready to post',
      more: ({ quoted }: Values): string =>
        quoted
          ? 'It should not have been refused. It lies where you left it, and nothing in it is marked any more. We are sorry. A moderator writes:'
          : 'It should not have been refused. It lies where you left it, and nothing in it is marked any more. We are sorry.',
      link: 'To your texts',
    },
    'rating-wanted': {
      line: ({ name, stage }: Values) => {
        if (stage === 'talk') return `The panel “${name}” talks about its ratings`
        if (stage === 'second-round') return `The panel “${name}” is in its second round`
        return `You are asked to judge the exam: “${name}”`
      },
      more: ({ stage }: Values): string => {
        if (stage === 'talk') return 'See where the judges part, without names, and say why you rated as you did.'
        if (stage === 'second-round') return 'Look at your ratings once more. Change what the talk has changed for you.'
        return 'For each item you say how many of those who just belong here would have it right. It takes about an hour, and you can stop and go on.'
      },
      link: 'To the ratings',
    },
    'exam-failed': {
      line: () => 'Not passed this time',
      more: ({ topics: below, near, attemptsUsed, member }: Values): string =>
        [
          member && 'You remain a member: a pass has no end, and this changes nothing.',
          below && `Worth another look before you sit it again: ${named(`${below}`)}.`,
          near && `Near the pass mark, and soon above it: ${named(`${near}`)}.`,
          !below && !near && 'No topic stood out. The practice questions show how things are asked.',
          attemptsUsed &&
            'Your attempts are used up for now. You can wait for the next one, or show two examiners a body of work.',
        ]
          .filter(Boolean)
          .join('\n\n'),
      link: 'To the exam',
      also: ({ attemptsUsed }: Values): [string, string][] => [
        ['Practice questions', '/exam/practice'],
        ['Glossary', '/exam/glossary'],
        ...(attemptsUsed ? [['Admission by portfolio', '/exam/portfolio'] as [string, string]] : []),
      ],
    },
    'exam-passed-after-all': {
      line: () => 'You have passed after all. We are sorry',
      more: () =>
        'A question of your exam was wrong in itself. It now counts as right for everyone who met it, and with that you have passed. We are sorry that you had to wait for it. You are in.',
      link: 'Your corrected result',
      also: (_: Values): [string, string][] => [['Ask your first question', '/ask']],
    },
    'exam-corrected': {
      line: ({ score }: Values) => `A question of your exam was wrong; your score is now ${score}. We are sorry`,
      more: () => '',
      link: 'Your corrected result',
    },
    'exam-open': {
      line: () => 'The exam is open again',
      more: () => 'Thank you for waiting. You can begin whenever you like.',
      link: 'To the exam',
    },
    'account-secured': {
      line: () => 'We have secured your account',
      more: () =>
        'It looked as if somebody else had got into it. Every session has ended and your password opens nothing any more; a second mail has a link to set a new one. What was posted lately may wait for a moderator. Nothing is held against you.',
      link: 'Set a new password',
    },
    'storm-began': {
      line: () => 'A storm is on: newcomers and links wait for a moderator',
      more: () => '',
      link: 'See it',
    },
    'storm-ended': { line: () => 'The storm is over', more: () => '', link: 'See it' },
    'flag-settled': {
      line: ({ settled, title }: Values): string =>
        settled === 'agreed'
          ? `A moderator agreed with your flag in “${title}”`
          : `A moderator let the post stand that you flagged in “${title}”`,
      more: ({ settled }: Values): string =>
        settled === 'agreed'
          ? 'Thank you: the post is out of sight.'
          : 'Somebody has read it with your flag in mind. Thank you for telling us all the same.',
      link: 'Your flag',
    },
    sanctioned: {
      line: ({ kind }: Values) => sanctioned[kind ?? ''] ?? '',
      more: ({ kind }: Values): string =>
        kind === 'suspend'
          ? 'You can still sign in to read why and to appeal: another person then decides. The moderator writes:'
          : 'You can appeal: another person then decides. The moderator writes:',
      link: 'Why, and how to appeal',
    },
    'sanction-lifted': {
      line: ({ kind }: Values) => sanctionLifted[kind ?? ''] ?? '',
      more: () => 'It holds no more from now on. The moderator writes:',
      link: 'See it',
    },
    'appeal-waits': { line: () => 'An appeal waits for a second person', more: () => '', link: 'Read it' },
    'appeal-late': {
      line: () => 'An appeal should have been answered by now',
      more: () => 'Somebody was promised an answer by today. You are one of those who may give it.',
      link: 'Answer it',
    },
    'appeal-decided': {
      line: ({ outcome, title }: Values): string => {
        if (outcome === 'overturned')
          return title
            ? `You were right, and we are sorry: your post in “${title}” is back`
            : 'You were right, and we are sorry: your sanction is lifted'
        return title
          ? `Your appeal was answered: your post in “${title}” stays removed`
          : 'Your appeal was answered: the sanction stands'
      },
      more: ({ outcome, title, oneSignature }: Values): string =>
        [
          outcome === 'overturned' &&
            title &&
            'It stands in its old place, as you wrote it. It should not have been removed; please excuse that.',
          outcome === 'overturned' && !title && 'It should not have been imposed; please excuse that.',
          oneSignature && 'One signature: there was nobody else who could answer it.',
          'The answer:',
        ]
          .filter(Boolean)
          .join('\n\n'),
      link: 'Read the answer',
    },
    'dispute-answered': {
      line: ({ position }: Values) => `An examiner has answered what you wrote about item ${position}`,
      more: ({ state }: Values): string => disputeEnds[state ?? ''] ?? '',
      link: 'Read the answer',
    },
  },
  ends: (date: string) => `It ends by itself on ${date}.`,
  again: (date: string) => `You can send another portfolio from ${date}.`,
  from: (date: string) => `You can sit it again from ${date}.`,
  mail: {
    hello: (handle: string) => `Hello ${handle},`,
    digest: (n: number) => (n === 1 ? 'One of your requests has moved' : `${n} of your requests have moved`),
    notice:
      'You get this mail because it concerns something you wrote, asked or took part in. Choose in your settings what is mailed:',
    account: (address: string) => `This mail is about your account, at ${address}.`,
    confirm: {
      subject: (brand: string) => `Confirm your e-mail for ${brand}`,
      text: (handle: string) =>
        `You signed up as ${handle}. Open this page and press Confirm; then the exam is open to you. The link works for 48 hours.`,
      ignore: 'You did not sign up? Then do nothing: without the confirmation nobody can use your address here.',
    },
    password: {
      subject: (brand: string) => `Choose a new password for ${brand}`,
      text: (handle: string) =>
        `Somebody, hopefully you, asked for a new password for ${handle}. This page lets you choose one. The link works once, for 2 hours.`,
      ignore: 'It was not you? Then do nothing: your password stays as it is.',
    },
    again: {
      subject: (brand: string) => `You already have an account at ${brand}`,
      text: (handle: string) =>
        `Somebody, perhaps you, signed up with this address. It has an account already: ${handle}. Sign in here, or choose a new password there if you have forgotten it.`,
      ignore: 'It was not you? Then do nothing: no second account was made, and nobody was told that yours exists.',
    },
  },
}

function named(keys: string): string {
  return keys
    .split(' ')
    .map((key) => topics[key] ?? key)
    .join(', ')
}
