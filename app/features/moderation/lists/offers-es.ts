import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

// Up to held, never refused: what a moderator of another language decides needs somebody who reads it.

/** What the reader would gain */
export const benefitsEs: Match = {
  any: [
    {
      words: phrases(`
        descuento | descuentos | rebaja | rebajas | rebajado | oferta | ofertas | ofertón | chollo | ganga |
        liquidación | liquidamos | precio especial | precio de socio | precio de lanzamiento |
        precio de amigo | precio de coste | a precio de | mitad de precio | más barato | más barata |
        sale más barato | gratis | de regalo | regalo | regalamos | envío gratis | envío gratuito | bono |
        saldo de regalo | ahorra | ahorras | ahorráis | ahorrad | últimas unidades | hasta agotar |
        hasta fin de existencias | solo hoy | sólo hoy | solo esta semana | por tiempo limitado |
        a lo que le cuestan | en vez de
      `),
    },
    { pattern: '\\d{1,2} ?% (?:de descuento|menos|dto|en toda)|-\\d{1,2} ?%', needs: ['%'] },
    { pattern: '\\d+ ?€ (?:en vez|en lugar) de \\d+', needs: ['en vez', 'en lugar'] },
  ],
}

/** A code or voucher */
export const codesEs: Match = {
  any: [
    {
      words: phrases(`
        código promocional | código de descuento | código descuento | con el código | con mi código |
        usa el código | usad el código | pega el código | cupón | cupones | vale de | vale descuento |
        cheque regalo | tarjeta regalo | palabra clave | la contraseña es | poned simplemente |
        di que vas de mi parte | decid que venís | decir que venís | contraseña
      `),
    },
  ],
}

/** What the reader is asked to do */
export const callsEs: Match = {
  any: [
    {
      words: phrases(`
        escríbeme | escribidme | escríbanme | mándame | mandadme | envíame | un privado | por privado |
        por md | por dm | mensaje directo | al privado | pregúntame | preguntadme | pregunten | preguntad |
        si a alguien le interesa | si os interesa | si te interesa | interesados | interesadas |
        quien quiera | el que quiera | si alguien quiere | a quien le interese | levante la mano |
        hablamos de números | hablamos | llámame | llamadme | llamar al | contactad | contacta |
        contáctanos | contáctame | compra ya | compra ahora | en mi perfil | comprad | compren |
        comprad con | pide ya | pedid | pídelo | reserva ya | reservad | reserva tu plaza | apúntate |
        apuntaos | inscríbete | inscribíos | regístrate | registraos | entra en | entrad en | visita |
        visitad | visítanos | pásate por | pasaos por | échale un ojo | haz clic | haced clic | pincha |
        pinchad | link en bio | enlace en la bio | en mi bio | en mi perfil | en el perfil | en mi pérfil |
        enlace de mi bio | primer comentario | yo ahí lo dejo | no pregunten por qué | info en | más info |
        más información en
      `),
    },
  ],
}

/** What is the writer’s own */
export const mineEs: Match = {
  any: [
    {
      words: phrases(`
        mi tienda | nuestra tienda | nuestra web | mi web | nuestro taller | mi taller | vendemos |
        tenemos en stock | nos quedan | me quedan | me sobra | me sobran | tengo un vale | tengo dos |
        mi canal | mi podcast | mi boletín | mi newsletter | mi curso | mi taller de | mis presets |
        mis luts | mi libro | mi estudio | mi grupo | nuestro grupo | mi academia | nuestra nueva |
        nuestro nuevo | un paquete de | que hice este | mi primo | mi cuñado | un amigo mío | mi patreon |
        mi etsy | mi enlace | mi código | abro plazas | ofrezco | ofrecemos | mis servicios |
        somos fabricantes | muerta de risa | muerto de risa
      `),
    },
  ],
}

/** Something is for sale, to rent or to swap */
export const saleEs: Match = {
  any: [
    {
      words: phrases(`
        se vende | vendo | en venta | a la venta | liquido | cambio por | se cambia | permuto |
        intercambio | alquilo | se alquila | compro | busco comprar | pago bien | gastos de envío |
        envío incluido | envío aparte | con envío | en mano | entrega en mano | recogida | negociable |
        precio fijo | fianza aparte | como nuevo | como nueva | sin estrenar | precintado | poco uso |
        segunda vida | en wallapop | por wallapop
      `),
    },
    {
      pattern: '(?:pido|por|dejo en|lo dejo en|la dejo en) \\d+ ?(?:€|euros)',
      needs: ['pido', 'por', 'dejo en', 'lo dejo en', 'la dejo en'],
    },
  ],
}

/** Attention is asked for */
export const followEs: Match = {
  any: [
    {
      words: phrases(`
        suscríbete | suscribíos | suscripción | sígueme | seguidme | seguidnos | síguenos | dale like |
        dadle like | dale a la campanita | campanita | comparte | compartid | etiqueta | etiquetad |
        comenta | comentad | vota por | votad | votadme | vótame | un voto | vuestro voto | subo reviews |
        nuevo vídeo | mirad mi vídeo | ya somos
      `),
    },
  ],
}

/** A prize or a gift to be won */
export const prizeEs: Match = {
  any: [
    {
      words: phrases(`
        sorteo | sorteamos | sorteo de | concurso | gana | ganad | ganador | ganadores | premio | premios |
        rifa | participa | participad | entre quienes contesten | entre los que | muestras gratis |
        regalamos | buscamos probadores | encuesta
      `),
    },
  ],
}

/** Somebody earns by it */
export const commissionEs: Match = {
  any: [
    {
      words: phrases(`
        comisión | afiliado | afiliados | enlace de afiliado | referido | referidos | código de invitación |
        invitación | cada clic | me echa un cable | me llevo una | ganamos los dos | los dos ganamos |
        cashback | nos dan a los dos | trae a un amigo | dónde conseguirla | me ayudáis
      `),
    },
  ],
}

/** Ways out of the forum */
export const contactsEs: Match = {
  any: [
    {
      words: phrases(`
        whatsapp | telegram | insta | instagram | tiktok | wallapop | correo | al correo | teléfono | móvil
      `),
    },
  ],
}

/** Somebody speaks of what they bought, want or could not get. */
export const buyerTalkEs: Match = {
  any: [
    {
      words: phrases(`
        compré | compre hace | pagué | pagasteis | me costó | costó | me regalaron | devolví | devolución |
        garantía | servicio técnico | vale la pena | alguien sabe | alguien ha | sabéis si | conocéis |
        rechazó | no funciona | no me acepta | pagaría | compraría | descatalogado | dejaron de fabricar |
        la tienda me dijo | me dijeron | no es publicidad
      `),
    },
  ],
}
