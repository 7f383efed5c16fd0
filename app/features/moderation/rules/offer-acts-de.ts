import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const offerActsDe: Rule = {
  id: 'offer-acts-de',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'An offer and the way to take it, in German', 'zh-CN': '用德语招揽' },
  advice: {
    en: 'Keep what helps others with the gear; leave out what readers can get and how.',
    'zh-CN': '保留对大家有用的器材经验；请去掉读者能得到什么、怎么得到。',
  },
  match: {
    any: [
      {
        all: [
          {
            words: phrases(`
mein neues video | neues video | neue folge | mein kanal | meinem kanal | mein podcast | mein blog | meinem blog | mein kurs | meine website | mein onlinekurs | mein buch
`),
          },
          {
            words: phrases(`
schaut rein | schaut vorbei | schaut mal | abo da | abonniert | hört rein | reinhören | daumen | teilen | teilt | anmelden | erschienen | erhältlich | ist online | freue mich
`),
          },
        ],
        near: 90,
      },
      {
        all: [
          { voucherCode: true },
          {
            words: phrases(`
prozent auf | rabatt | weniger | sortiment | % auf | % rabatt | sparen | spart | günstiger | gibt es zehn | an der kasse | versandfrei | gutschein
`),
          },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: phrases(`
tester | testerinnen | produkttester | probenutzer
`),
          },
          {
            words: phrases(`
wir suchen | suchen wir | behalten | gratis | kostenlos | bewerbt euch | meldet euch | melden
`),
          },
        ],
        near: 90,
      },
      {
        all: [
          {
            pattern:
              '[\\n.!?:] ?(?:tausche|biete|gebe|verkaufe|verleihe|vermiete|verschenke|verlose|fertige|suche (?:dringend|gebrauchte?[nsr]?|alte?n?|zwei|drei|noch))\\b',
            needs: phrases(
              'tausche | biete | gebe | verkaufe | verleihe | vermiete | verschenke | verlose | fertige | suche',
            ),
          },
          {
            words: phrases(`
abholung | selbstabholer | raum | versand | vb | vhb | per pn | eine pn | € | euro | pro tag | am tag | kaution | gegen einen | gegen eine | gegen ein | bei interesse | nach absprache | bitte melden | meldet euch | neuwertig | ovp | bewerbungen | zahle | privat
`),
          },
        ],
        near: 90,
      },
      {
        all: [
          {
            pattern:
              '\\bwer\\b[^.!?\\n]{0,60}?\\b(?:eintippt|eingibt|nennt|sagt|vorbeischaut|vorbeikommt|kommentiert|zuerst|als erster?|schnell ist|mir schreibt|bestellt|bucht)\\b',
            needs: phrases(
              'eintippt | eingibt | nennt | sagt | vorbeischaut | vorbeikommt | kommentiert | zuerst | als erster | als erste | schnell ist | mir schreibt | bestellt | bucht',
            ),
          },
          {
            words: phrases(`
kein porto | portofrei | rabatt | prozent | weniger | spart | billiger | günstiger | wird sich freuen | gratis | geschenk | bekommt | kriegt | geschenkt | umsonst | nachlass | extra
`),
          },
        ],
        near: 90,
      },
      {
        all: [
          {
            pattern:
              '\\b(?:liegt|liegen|steht|stehen)\\b[^.!?\\n]{0,24}?\\b(?:seither|seitdem|unter der woche|im keller|im schrank|im regal|rum|herum|ungenutzt|auf dem dachboden)\\b',
            needs: phrases(
              'seither | seitdem | unter der woche | im keller | im schrank | im regal | rum | herum | ungenutzt | auf dem dachboden',
            ),
          },
          {
            pattern:
              '\\d+ ?(?:€|euro|eur)\\b|für \\d+ am tag|\\b(?:mitnehmen|abholen|dürft ihr|darf sie|kaution|sucht ein|neues zuhause|wer ihn|wer sie|wer es)\\b',
            needs: phrases(
              '€ | euro | eur | am tag | mitnehmen | abholen | dürft ihr | darf sie | kaution | sucht ein | neues zuhause | wer ihn | wer sie | wer es',
            ),
          },
        ],
        near: 130,
      },
      {
        all: [
          {
            words: phrases(`
crowdfunding | startnext | kickstarter | spendenaktion | einführungspreis | aktionspreis | vorbestellung | mitgliederpreis | sammelbestellung | forenmitglieder | für euch aus dem forum
`),
          },
          {
            pattern:
              'läuft noch|jeder euro|unterstützt|danke|\\d+ ?%|statt \\d+|gültig|solange|nur noch|hingelegt|zurückgelegt|kosten|meldet|tragt|dabei',
            needs: phrases(
              'läuft noch | jeder euro | unterstützt | danke | % | statt | gültig | solange | nur noch | hingelegt | zurückgelegt | kosten | meldet | tragt | dabei',
            ),
          },
        ],
        near: 90,
      },
      {
        all: [
          {
            pattern:
              '\\b(?:würfle|losen|lose|verlose|ziehe|ziehen)\\b[^.!?\\n]{0,20}?\\b(?:ich|wir)\\b|(?:ich|wir) (?:würfle|losen|lose|verlose|ziehe)\\b',
            needs: phrases('würfle | losen | lose | verlose | ziehe | ziehen'),
          },
          {
            words: phrases(`
bekommt | kriegt | gewinnt | geschenkt | einer von euch | von mir | unter allen | monatsende | am sonntag
`),
          },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: phrases(`
frag mich | fragt mich | schreib mir | schreibt mir | ne pn | eine pn | per whatsapp | per telegram | ruf an | preisanfragen | bewerbungen
`),
          },
          {
            words: phrases(`
was das | kostet | ich kenne aber jemanden | ich kenne da jemanden | kenne jemanden | von der stange | preis | lieferzeiten | wir antworten | ab sofort | angebot | für dich | machbar | besorgen
`),
          },
        ],
        near: 90,
      },
      {
        all: [
          {
            words: phrases(`
an der kasse nach | beim bezahlen nach | am tresen nach | an der theke nach
`),
          },
          {
            words: phrases(`
fragen | fragt | freundlicher | günstiger | mehr sag ich nicht | weniger
`),
          },
        ],
        near: 60,
      },
    ],
  },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Tausche LED-Panel gegen einen Fluidkopf, Raum Köln, Abholung.',
      'Wer im Warenkorb FROST eintippt, zahlt kein Porto.',
      'Unser Crowdfunding läuft noch neun Tage, jeder Euro zählt.',
    ],
    pass: [
      'Suche den Fehler seit gestern, der Kopf ruckt bei Kälte.',
      'Wer den Hebel zuerst löst, hört kein Klicken mehr.',
      'Das Stativ steht seitdem im Regal, weil die Klemme rutscht.',
    ],
  },
}
