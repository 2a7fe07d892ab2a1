import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in Spanish. */
export const presence: PresenceText = {
  title: 'Dicen que usted estaba allí',
  lead: 'El {day}, una persona del servicio ({service}) dijo que estaba con usted para ver esta solicitud. ¿Era usted?',
  fine: 'Si era usted, no tiene que hacer nada.',
  notMe: 'No era yo',
  done: 'Queda señalado. Hemos avisado a las personas encargadas de la seguridad.',
  denied: 'El {day} señaló que no era usted.',
  none: 'Nadie del servicio ha dicho que usted estaba allí para ver esta solicitud.',
  code: {
    title: 'Estoy con una persona del servicio',
    show: 'Déle este código. Demuestra que usted está allí.',
    until: 'Sirve una vez, hasta esta hora: {hour}.',
  },
  beside: {
    name: 'Su presencia',
    told: 'Una persona del servicio dijo que estaba con usted',
    proved: 'Usted dio un código a la persona del servicio',
    denied: 'Usted señaló que no era así',
  },
}
