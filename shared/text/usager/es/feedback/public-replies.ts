import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Spanish. */
export const publicReplies: PublicRepliesText = {
  title: 'Lo que dicen los usuarios y lo que se les responde',
  intro:
    '{organisation} responde aquí a opiniones dadas sobre {site}. No se conoce ni se muestra ningún nombre.',
  introOwn:
    '{organisation} responde aquí a opiniones recibidas. No se conoce ni se muestra ningún nombre.',
  given: 'Opinión de {month}, {service}',
  comment: 'Lo que se escribió',
  reply: 'La respuesta de {organisation}',
  decided: 'Lo que se ha decidido',
  done: 'Lo dijo usted, lo hemos cambiado',
  none: 'Todavía no se ha publicado ninguna respuesta.',
  older: 'Ver anteriores',
  which:
    'Solo se publican algunas respuestas, elegidas por una persona. Las demás se leen con el código del recibo. Una opinión borrada por quien la dio sale de esta página enseguida.',
  receipt: 'Encontrar mi opinión',
  unknownTitle: 'Esta página no existe',
  unknown: 'Ningún sitio tiene este nombre aquí. Compruebe la dirección de esta página.',
}
