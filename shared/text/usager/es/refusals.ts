import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in Spanish. */
export const refusals: RefusalsText = {
  origin_refused:
    'este sitio web no está registrado para recoger opiniones. Puede decírselo al servicio.',
  not_found: 'este formulario ya no está abierto. Puede decírselo al servicio.',
  feedback_contradiction: 'ya hemos recibido su opinión. Se guarda el primer envío.',
  ticket_refused: 'esta invitación ya se ha utilizado o ha caducado.',
  waited_too_long: 'ha esperado más de 30 días en este dispositivo.',
  body_too_large: 'es demasiado larga. Acorte su comentario y vuelva a intentarlo.',
  invalid: 'el formulario ha cambiado desde entonces. Recargue la página y responda de nuevo.',
  comment_required: 'hace falta un comentario. Escríbalo y vuelva a intentarlo.',
  other: 'el servidor no puede recibirla. Puede decírselo al servicio.',
}
