import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const offerActsEs: Rule = {
  id: 'offer-acts-es',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'An offer and the way to take it, in Spanish', 'zh-CN': '用西班牙语招揽' },
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
nuevo vídeo | vídeo nuevo | mi canal | mi podcast | mi blog | mi web | mi curso | mi libro | mi boletín | nueva entrega
`),
          },
          {
            words: phrases(`
pasaos | suscrib | suscribíos | dadle | echadle | ya disponible | acabo de subir | apuntaos | os espero | compartid | dejad un like | opinad
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
os ahorráis | te ahorras | ahorráis | descuento | en toda la web | % de | de rebaja | al pagar | en el carrito | gratis
`),
          },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: phrases(`
sorteo | sorteamos | rifo | rifamos
`),
          },
          {
            words: phrases(`
entre los que | entre quienes | antes del | comentad | comenten | comentéis | participa | seguidores | etiquetad | el domingo
`),
          },
        ],
        near: 70,
      },
      {
        all: [
          {
            words: phrases(`
mitad de precio | rebajas | liquidación | liquidamos | todo al | descuentos
`),
          },
          {
            words: phrases(`
mi hermano | mi primo | mi cuñado | un amigo | mi tienda | nuestra tienda | la tienda de | esta semana | hasta el | hasta agotar
`),
          },
        ],
        near: 80,
      },
      {
        all: [
          {
            pattern:
              '[\\n.!?:¡] ?(?:compro|vendo|cambio|cambiaría|regalo|alquilo|ofrezco|presto|sorteo|permuto|busco (?:comprar|segunda mano))\\b',
            needs: phrases(
              'compro | vendo | cambio | cambiaría | regalo | alquilo | ofrezco | presto | sorteo | permuto | busco',
            ),
          },
          {
            words: phrases(`
zona | bizum | pago | € | euros | en mano | envío | a quien | por uno de | por una de | al momento | interesados | privado | al día | el día | como nuevo | aunque esté | aunque estén | recogida | muestras
`),
          },
        ],
        near: 90,
      },
      {
        all: [
          {
            pattern:
              '\\bsi (?:al pagar |luego )?(?:pones|metes|escribes|dices|usas|ponéis|metéis|decís|usáis|llegamos|somos|os dais|te das|vais|vas de)\\b',
            needs: phrases('si'),
          },
          {
            words: phrases(`
sin gastos | envío gratis | descuento | gratis | nos deja | nos regalan | os regalan | te regalan | regalan | rebaja | a cada uno | cada uno en | te lo manda | a mitad
`),
          },
        ],
        near: 100,
      },
      {
        all: [
          {
            words: phrases(`
compra conjunta | pedido conjunto | pedido en grupo | entre todos
`),
          },
          {
            words: phrases(`
apuntaos | apúntate | apuntarse | si llegamos | cada uno en | nos deja | fabricante | faltan | quién se une
`),
          },
        ],
        near: 90,
      },
      {
        all: [
          {
            words: phrases(`
campaña de micromecenazgo | micromecenazgo | crowdfunding | verkami | kickstarter | goteo
`),
          },
          {
            words: phrases(`
ayúdanos | ayudadnos | con | abierto | faltan | sales en | apoya | apoyad | quedan
`),
          },
        ],
        near: 80,
      },
      {
        all: [
          {
            pattern:
              '(?:comentario|respuesta|mensaje) (?:número|nº)|el primero que|la primera que|quien (?:adivine|acierte|prometa|conteste)|mi número es el|a quien (?:prometa|suba|comente|adivine)',
            needs: phrases('comentario | respuesta | mensaje | el primero que | la primera que | quien | mi número'),
          },
          {
            words: phrases(`
se lleva | a casa | regalo | premio | gana | es suya | es suyo | se la mando | se lo mando | que me sobra | de verdad | vótame | votad
`),
          },
        ],
        near: 80,
      },
      {
        all: [
          {
            words: phrases(`
escríbeme | escribeme | escribidme | al privado | por privado | preguntadme | pregúntame | os digo quién | te digo quién | te paso | os paso
`),
          },
          {
            words: phrases(`
presupuesto | reparacion | reparación | precio | trabajo con | ya no la fabrica | ya no lo fabrica | oficialmente | tarifas | disponibilidad | todas las marcas | quién
`),
          },
        ],
        near: 100,
      },
      {
        all: [
          {
            words: phrases(`
a mí me ayuda | que paséis por ahí | paséis por ahí | pasad por ahí | entrad por aquí | desde aquí | por este enlace | mi código | código de invitado | código de amigo
`),
          },
          {
            any: [
              { url: {} },
              {
                words: phrases(`
nos regalan | a cada uno | os da igual | a vosotros | me llevo | comisión | € | gratis
`),
              },
            ],
          },
        ],
        near: 90,
      },
    ],
  },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Compro jaulas aunque estén rayadas. Pago al momento por Bizum.',
      'Si pones GOTA al pagar, te lo manda sin gastos.',
      'Compra conjunta de varillas: apuntaos abajo, el fabricante nos deja cada uno en 14 euros.',
    ],
    pass: [
      'Cambio de ángulo y la rótula cruje, qué raro.',
      'Si pones la placa al revés, el tornillo roza menos.',
      'Regalo de cumpleaños: un trípode que no aguanta el viento.',
    ],
  },
}
