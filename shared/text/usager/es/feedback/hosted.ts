import type { HostedText } from '../../fr/feedback/hosted.ts'

export const hosted: HostedText = {
  title: 'Su opinión',
  intro: 'Unas preguntas, sin su nombre.',
  progress: '{n} de {of}',
  several: 'Puede elegir varias respuestas.',
  choose: 'Elija una respuesta y continúe.',
  kept: 'Su respuesta está guardada.',
  next: 'Continuar',
  finish: 'Terminar',
  comment: '¿Quiere añadir algo?',
  refuse: 'No deseo responder',
  refused: {
    title: 'Entendido',
    said: 'Esta invitación está cerrada. No se guarda ninguna respuesta. Puede cerrar esta página.',
  },
  notice: 'Sus datos',
  which: '¿Qué servicio ha utilizado?',
  gone: {
    title: 'Este enlace ya no sirve',
    said: 'Ya se ha usado, es demasiado antiguo o está incompleto. Una opinión ya dada sigue guardada.',
  },
  closed: {
    title: 'No hay preguntas aquí',
    said: 'Este enlace no lleva a ninguna pregunta. Puede escribir al servicio.',
  },
  busy: 'Llegan muchas opiniones en este momento. Inténtelo de nuevo dentro de unos minutos.',
}
