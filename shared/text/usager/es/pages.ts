import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub beside those of a request and of a feedback, in Spanish. */
export const pages: PagesText = {
  home: {
    title: 'Sus solicitudes y sus opiniones',
    intro: '¿Qué desea hacer?',
    track: 'Con el código de seguimiento recibido después de su solicitud.',
    receipt: 'Con el código recibido con su opinión. También puede borrarla.',
    replies: 'Leer las respuestas a las opiniones',
    repliesHint: 'Lo que otras personas escribieron y lo que respondió el servicio.',
    staff: 'Personal y responsables de sitios: abrir la consola',
    back: 'Volver al inicio',
  },
  replies: {
    which: 'Elija el sitio donde se dio la opinión.',
    none: 'Ningún sitio publica respuestas aquí.',
  },
  fault: {
    titles: {
      missing: 'Página no encontrada',
      refused: 'Envío no aceptado',
      tooMany: 'Demasiados intentos',
      down: 'Página no disponible',
    },
    tooMany: 'Demasiados intentos desde su conexión. Vuelva a intentarlo en {wait}.',
    down: 'Esta página no está disponible por el momento. Lo que ya envió sigue guardado. Vuelva a intentarlo en unos minutos.',
    method: 'Esta página no se abre de esta forma. Empiece por el inicio.',
  },
  isReceipt: 'Este código es de una opinión. No abre una solicitud.',
  call: 'Si necesita ayuda, llame al {phone}.',
  asOf: 'Esta página dice cómo está su solicitud el {day}.',
  stop: {
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
  },
  refusal: {
    title: 'No pedirme más mi opinión',
    what: 'Pulse para confirmar. Después no le pediremos más su opinión, sobre ninguna de sus solicitudes. Los mensajes sobre sus solicitudes continúan.',
    done: 'Hecho. No le pediremos más su opinión.',
    goesOn:
      'Los mensajes sobre sus solicitudes continúan. Puede cambiar esta elección en la página de su solicitud.',
    unknown:
      'Este enlace está incompleto o es demasiado antiguo. Ábralo desde el mensaje recibido, o haga esta elección en la página de su solicitud.',
  },
}
