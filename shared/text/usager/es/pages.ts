import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub beside those of a request and of a feedback, in Spanish. */
export const pages: PagesText = {
  home: {
    title: 'Sus solicitudes y sus opiniones',
    intro: '¿Qué desea hacer?',
    track: 'Con el código de seguimiento recibido después de su solicitud.',
    receipt: 'Con el código recibido con su opinión. También puede borrarla.',
    replies: 'Leer las respuestas a las opiniones',
    repliesHint: 'Lo que han escrito otras personas y lo que ha respondido el servicio.',
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
    tooMany: 'Demasiados intentos desde su conexión. Vuelva a intentarlo dentro de {wait}.',
    down: 'Esta página no está disponible por el momento. Lo que ya ha enviado sigue guardado. Vuelva a intentarlo dentro de unos minutos.',
    method: 'Esta página no se abre de esta forma. Empiece por el inicio.',
  },
  copyCode: 'Copiar el código',
  print: 'Imprimir',
  codeInMails: 'El enlace a esta página también está en nuestros correos.',
  noteCode: 'Anótelo o cópielo: abre esta página.',
  isTracking: 'Es un código de seguimiento.',
  isTicket: 'Es el código de una invitación a dar su opinión.',
  call: 'Si necesita ayuda, llame al {phone}.',
  asOf: 'Esta página dice cómo está su solicitud el {day}.',
  stop: {
    title: 'Dejar de recibir correos',
    what: 'Ya no recibirá correos electrónicos sobre la solicitud {reference}. Los pasos quedan escritos en la página de esta solicitud.',
    still: 'Seguirá recibiendo: {ways}.',
    ways: { sms: 'SMS', push: 'notificaciones' },
    stop: 'Detener los correos',
    all: 'Detener todos los mensajes',
    done: 'Hecho. Ya no recibe correos electrónicos sobre la solicitud {reference}.',
    doneAll: 'Hecho. Ya no recibe mensajes sobre la solicitud {reference}.',
    again:
      'Los pasos quedan escritos en la página de esta solicitud. Para recibir mensajes de nuevo, elija en esa página cómo recibir los avisos.',
    unknown:
      'Este enlace está incompleto. Ábralo desde el mensaje recibido, o elija cómo recibir los avisos en la página de su solicitud.',
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
