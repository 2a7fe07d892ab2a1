import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more e-mail about a request, in Spanish. */
export const stop: StopText = {
  title: 'Dejar de recibir correos',
  what: 'Ya no recibirá correos electrónicos sobre la solicitud {reference}. Las etapas quedan escritas en la página de esta solicitud.',
  still: 'Seguirá recibiendo: {ways}.',
  ways: { sms: 'SMS', push: 'notificaciones' },
  stop: 'Detener los correos',
  all: 'Detener todos los mensajes',
  done: 'Hecho. Ya no recibe correos electrónicos sobre la solicitud {reference}.',
  doneAll: 'Hecho. Ya no recibe mensajes sobre la solicitud {reference}.',
  again:
    'Las etapas quedan escritas en la página de esta solicitud. Para recibir mensajes de nuevo, elija en esa página cómo se le avisa.',
  unknown:
    'Este enlace está incompleto. Ábralo desde el mensaje recibido, o elija cómo se le avisa en la página de su solicitud.',
}
