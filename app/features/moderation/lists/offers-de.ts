import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

// Up to held, never refused: what a moderator of another language decides needs somebody who reads it.

/** What the reader would gain */
export const benefitsDe: Match = {
  any: [
    {
      words: phrases(`
        rabatt | rabatte | prozente | nachlass | preisnachlass | günstiger | billiger | zum halben preis |
        halber preis | reduziert | sonderpreis | sonderangebot | aktionspreis | vorzugspreis |
        einführungspreis | einstandspreis | kollegenpreis | freundschaftspreis | mitgliederpreis |
        händlerpreis | gratis | kostenlos | geschenkt | umsonst | geschenk | bonus | prämie |
        startguthaben | guthaben | gutgeschrieben | versandkostenfrei | portofrei | spart ihr | sparst du |
        sparen sie | ihr spart | solange vorrat reicht | solange der vorrat reicht | nur heute |
        nur bis sonntag | nur noch heute | nur diese woche | restposten | räumungsverkauf | abverkauf |
        ausverkauf | sonderverkauf | schlussverkauf | fällt freundlicher aus | unschlagbar | schnäppchen |
        statt uvp | unter uvp | unter listenpreis
      `),
    },
    { pattern: '\\d{1,2} ?(?:%|prozent) (?:auf|rabatt|günstiger|billiger|nachlass|weniger)', needs: ['%', 'prozent'] },
    { pattern: '\\d+ (?:statt|anstatt) \\d+|statt \\d+ (?:nur )?\\d+', needs: ['statt', 'anstatt'] },
  ],
}

/** A code or voucher */
export const codesDe: Match = {
  any: [
    {
      words: phrases(`
        gutschein | gutscheine | gutscheincode | gutscheincodes | rabattcode | rabattcodes | aktionscode |
        gutscheinkarte | einlösecode | einladungscode | empfehlungscode | mit dem code | mit code |
        code an der kasse | kennwort | stichwort | codewort | losungswort
      `),
    },
  ],
}

/** What the reader is asked to do */
export const callsDe: Match = {
  any: [
    {
      words: phrases(`
        schreib mir | schreibt mir | schreibt mich an | schreib mich an | meldet euch | melde dich |
        melden bei mir | meldet sich | bei interesse | wer interesse hat | interesse? | wer mag |
        wer einen mag | wer eine mag | wer eins will | wer möchte | wer will | wer einen will |
        bitte anbieten | bitte melden | per pn | eine pn | kurze pn | pn an mich | per dm | schickt mir |
        schick mir | fragt mich | wer fragt | sprecht mich an | ruft an | einfach anrufen | schaut vorbei |
        schaut mal vorbei | kommt vorbei | klickt | klick auf | hier klicken | jetzt bestellen |
        bestellt jetzt | jetzt kaufen | jetzt sichern | sichert euch | holt euch | hol dir | greift zu |
        schnell sein | wer ist noch dabei | wer ist dabei | wer macht mit | macht das auch |
        tragt euch ein | eintragen | anmelden unter | jetzt anmelden | registrier dich | registriert euch |
        meldet euch an | adresse eintragen | shop besuchen | besucht | kauft über | bestellt über |
        steigt ein | buchbar | jetzt buchen | im profil | link in der bio | in meiner bio |
        in meinem profil | im ersten kommentar | mehr sag ich nicht
      `),
    },
  ],
}

/** What is the writer’s own */
export const mineDe: Match = {
  any: [
    {
      words: phrases(`
        mein shop | meinem shop | unser shop | unserem shop | unser laden | unserem laden |
        unser onlineshop | bei uns im | in unserem | wir verkaufen | ich verkaufe | wir bieten |
        wir liefern | wir haben noch | ich hab noch | ich habe noch | hätte noch | bei mir liegt noch |
        mein kanal | meinem kanal | meinen kanal | mein youtube | mein podcast | mein newsletter |
        meinem newsletter | mein kurs | meinem kurs | mein workshop | meinen workshop | mein onlinekurs |
        mein buch | mein preset | meine presets | meine luts | mein lut | mein studio | meine werkstatt |
        unsere werkstatt | unsere neue | unserer neuen | unser neues | hab sechs davon gebaut |
        selbst gebaut und | mein schwager | ein kumpel von mir | mein patreon | mein etsy | meine galerie |
        meine fotoreise | meinen link | meinem link | mein link | mein einladungscode |
        meinem einladungscode | über mich | meine dienste
      `),
    },
  ],
}

/** Something is for sale, to rent or to swap */
export const saleDe: Match = {
  any: [
    {
      words: phrases(`
        zu verkaufen | verkaufe | verkauf | abzugeben | gebe ab | geb ab | günstig abzugeben |
        zu vermieten | vermiete | verleihe | tausche | biete | suche dringend | zahle fair | zahle bar |
        festpreis | inkl versand | inklusive versand | inkl. versand | plus versand |
        zzgl versand | zzgl. versand | abholung | selbstabholer | nur abholung | selbstabholung |
        paypal freunde | privatverkauf | ovp | neuwertig | unbenutzt | kaum benutzt | originalverpackt |
        nie benutzt
      `),
    },
    {
      pattern:
        '\\d+ ?(?:€|euro|eur) (?:vb|vhb|fest|inkl|plus versand|zzgl)|(?:vb|fp) \\d+|für \\d+ ?(?:€|euro) (?:abzugeben|zu haben|her|weg)',
      needs: ['vb', 'vhb', 'fest', 'inkl', 'plus versand', 'zzgl', 'fp', 'abzugeben', 'zu haben', 'her', 'weg'],
    },
  ],
}

/** Attention is asked for */
export const followDe: Match = {
  any: [
    {
      words: phrases(`
        abonniert | abonniere | abonnieren | folgt mir | folg mir | folgt uns | folge mir | lasst ein abo |
        lass ein abo | glocke | daumen hoch | liken | like da | teilen | markiert | verlinkt | kommentiert |
        stimmt für | stimme übrig | eure stimme | abstimmen | schaut mein video | neues video | neue folge |
        lesen schon mit | neuer kurs | wer noch mitliest
      `),
    },
  ],
}

/** A prize or a gift to be won */
export const prizeDe: Match = {
  any: [
    {
      words: phrases(`
        verlosung | verlose | verlosen | verlost | gewinnspiel | gewinnt | gewinnen | gewinn | auslosung |
        ausgelost | los ziehen | lose | hauptpreis | preis wäre | verschenken | verschenke |
        zu verschenken | musterstücke | muster gratis | testpaket | tester gesucht | produkttester |
        unter allen
      `),
    },
  ],
}

/** Somebody earns by it */
export const commissionDe: Match = {
  any: [
    {
      words: phrases(`
        provision | affiliate | partnerlink | partnerprogramm | empfehlungslink | werbelink | cashback |
        wir kriegen beide | wir bekommen beide | beide 50 | kleine provision | kostet euch nichts extra |
        kostet dich nichts extra | umweg über dort | unterstützt ihr mich | unterstützt mich | geworben |
        freunde werben | einladungslink
      `),
    },
  ],
}

/** Ways out of the forum */
export const contactsDe: Match = {
  any: [
    {
      words: phrases(`
        whatsapp | telegram | signal | insta | instagram | kleinanzeigen | ebay | e-mail an | mail an |
        tel. | handynummer
      `),
    },
  ],
}

/** Somebody speaks of what they bought, want or could not get. */
export const buyerTalkDe: Match = {
  any: [
    {
      words: phrases(`
        gekauft | kaufte | gekostet | bezahlt | hab ich mir | reklamiert | reklamation | umgetauscht |
        zurückgeschickt | kundendienst | garantie | lohnt sich | hat jemand | weiß jemand | gibt es eine |
        gibt es einen | gibt es das | kennt jemand | abgelehnt | funktioniert nicht | wäre mir |
        würde ich zahlen | würde ich kaufen | lässt sich | hat der händler | hat mir der | wird nicht mehr |
        nicht mehr lieferbar | eingestellt | keine werbung
      `),
    },
  ],
}
