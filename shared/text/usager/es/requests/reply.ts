import type { ReplyText } from '../../fr/requests/reply.ts'

/** What a usager reads where they answer the service, in Spanish. */
export const reply: ReplyText = {
  title: 'Responder',
  subject: 'El asunto',
  kinds: {
    reply: 'Otro mensaje',
    not_fixed: 'No está resuelto',
    missing: 'Aquí está lo que faltaba',
  },
  text: 'Su mensaje',
  hint: '1000 caracteres como máximo. Lo lee el servicio que sigue su solicitud.',
  files: 'Enviar un archivo o una foto',
  send: 'Enviar',
  faults: {
    empty: 'Escriba su mensaje y envíelo después.',
    tooLong: 'Este mensaje supera los 1000 caracteres. Acórtelo.',
    hidden: 'No podemos leer este texto. Escríbalo aquí de nuevo, sin pegarlo.',
    tooMany:
      'Sus mensajes anteriores están registrados. Espere nuestra respuesta antes de enviar otro. Si es urgente, llámenos.',
  },
  done: 'Su mensaje se ha enviado al servicio.',
  sent: 'Sus mensajes',
  when: 'Enviado el {day}',
  read: 'Leído por el servicio el {day}',
  answered: 'Respuesta del servicio el {day}',
  due: 'Respuesta a más tardar el {day}',
}
