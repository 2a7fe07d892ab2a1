import type { MandateText } from '../../fr/requests/mandate.ts'

export const mandate: MandateText = {
  title: 'Quién actúa por usted',
  link: 'Confiar esta solicitud a otra persona',
  intro:
    'Esta persona ve el seguimiento de esta solicitud. Puede responder y elegir cuándo llamamos. No ve sus direcciones ni cambia sus opciones.',
  who: '¿Quién es esta persona?',
  kinds: {
    relative: 'una persona cercana',
    adviser: 'una persona que asesora',
    mandate: 'una persona con mandato',
  },
  name: 'Su nombre',
  email: 'Su dirección de correo electrónico',
  emailHint: 'Le enviamos su propio código de seguimiento. También le avisamos a usted.',
  consent: 'Acepto que esta persona actúe por mí en esta solicitud.',
  send: 'Confiar la solicitud',
  since: '{name} ({kind}) actúa por usted desde el {day}.',
  end: 'Poner fin al acceso de {name}',
  acting: 'Usted actúa desde el {day} por la persona que hizo esta solicitud.',
  leave: 'Dejar de actuar por esta persona',
  left: 'Hecho. Usted ya no actúa por esta persona. Su código ya no abre esta solicitud.',
  done: {
    begun: 'Guardado. Escribimos a esta persona y a usted.',
    ended: 'Hecho. Esta persona ya no actúa por usted. Su código ya no abre esta solicitud.',
  },
  refused: 'Solo puede hacerlo la persona que hizo la solicitud.',
  fault: {
    name: 'Escriba su nombre, en 80 caracteres como máximo.',
    hidden: 'No podemos leer este nombre. Escríbalo aquí de nuevo, sin pegarlo.',
    address: 'Esta dirección de correo no está completa. Compruébela.',
    own: 'Esta dirección es la suya. Escriba la de la persona que actúa por usted.',
    tooMany: 'Dos personas ya actúan por usted. Ponga fin a una de ellas primero.',
    unsent: 'No podemos escribirle por este medio.',
    consent: 'Marque la casilla para dar su acuerdo.',
  },
  step: {
    begun: 'Una persona actúa por usted.',
    ended: 'Una persona ya no actúa por usted.',
  },
  toUsager:
    '{name} ({kind}) actúa por usted desde el {day}: {service}, referencia {reference}. Puede poner fin en cualquier momento.',
  toDelegate:
    'Usted actúa desde el {day} por la persona que hizo esta solicitud: {service}, referencia {reference}. Puede poner fin en cualquier momento.',
  delegate: {
    news: 'Usted actúa por otra persona',
    copy: 'Copia del mensaje enviado a la persona por la que usted actúa.',
    why: 'Recibe este correo porque actúa por otra persona: {service}, referencia {reference}.',
    show: 'Ver la solicitud',
  },
  former: {
    subject: 'Usted ya no actúa por otra persona',
    lead: 'Usted ya no actúa por la persona que hizo esta solicitud: {service}, referencia {reference}.',
    code: 'Su código ya no abre esta solicitud.',
  },
}
