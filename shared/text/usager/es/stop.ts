import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more messages of a request, in Spanish. */
export const stop: StopText = {
  title: 'Dejar de recibir mensajes',
  what: 'Ya no recibirá correos electrónicos, SMS ni notificaciones sobre la solicitud {reference}. Cada etapa queda escrita en su página.',
  stop: 'Detener los mensajes',
  done: 'Hecho. Ya no recibe mensajes sobre la solicitud {reference}.',
  again:
    'Cada etapa queda escrita en su página. Para recibir mensajes de nuevo, elija en esa página cómo se le avisa.',
  unknown:
    'Esta dirección no detiene ningún mensaje. Ábrala desde el mensaje recibido, o elija cómo se le avisa en la página de su solicitud.',
}
