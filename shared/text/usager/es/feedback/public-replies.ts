import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Spanish. */
export const publicReplies: PublicRepliesText = {
  title: 'Sus opiniones, nuestras respuestas',
  intro:
    '{organisation} responde aquí a opiniones dadas sobre {site}. No se conoce ni se muestra ningún nombre.',
  introOwn:
    '{organisation} responde aquí a opiniones sobre sus servicios. No se conoce ni se muestra ningún nombre.',
  given: 'Opinión de {month}, {service}',
  comment: 'La opinión',
  reply: 'La respuesta de {organisation}',
  decided: 'Nuestra decisión',
  done: 'Lo dijo usted, lo hemos cambiado',
  none: 'Todavía no se ha publicado ninguna respuesta.',
  older: 'Ver anteriores',
  which:
    'Publicamos una parte de las respuestas. Lea la suya con su código de resguardo. Si borra su opinión, también desaparece de aquí.',
  receipt: 'Consultar mi opinión',
  unknownTitle: 'Esta página no existe',
  unknown: 'Ningún sitio tiene este nombre aquí. Compruebe la dirección de esta página.',
}
