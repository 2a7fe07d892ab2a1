import type { ReceiptText } from '../../fr/feedback/receipt.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in Spanish. */
export const receipt: ReceiptText = {
  title: 'Consultar mi opinión',
  intro:
    'Con su código de resguardo, puede releer su opinión y la respuesta del servicio. Puede borrar su comentario o toda su opinión.',
  code: 'Su código de resguardo',
  codeHint:
    'A y 16 caracteres, por ejemplo A-7K3M-9QRT-A0BC-DEFG. Lo recibió con su opinión. Las mayúsculas, los espacios y los guiones no cuentan.',
  show: 'Ver mi opinión',
  notACode: 'Este código está incompleto. Compruebe los 16 caracteres.',
  unknown:
    'Ninguna opinión tiene este código. Compruébelo. Quizá la opinión ya esté borrada o haya pasado su plazo de conservación.',
  unreachable:
    'El servidor no responde por el momento. Su opinión está guardada. Vuelva a intentarlo dentro de unos minutos.',
  tooMany:
    'Se han probado demasiados códigos desde su conexión. Su opinión está guardada. Vuelva a intentarlo dentro de {seconds} s.',
  found: 'Su opinión',
  when: 'Dada el {day}. Servicio: {service}.',
  page: 'La página en la que estaba:',
  answers: 'Sus respuestas',
  between: '; ',
  noChoice: 'Ninguna de estas opciones',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: '¿Desea contarnos algo más?',
    helped: form.helped,
    departement: 'El departamento donde vive',
  },
  about: {
    opinion: 'Dar una opinión',
    fault: 'Un problema en el sitio web',
    personal: form.personal,
  },
  helped: { alone: form.alone, with_help: form.with_help, for_me: form.for_me },
  comment: 'Su comentario',
  noComment: 'No se guarda ningún comentario.',
  evidence: 'Las mediciones enviadas con su opinión',
  measured: {
    lcp: 'La página se mostró en {seconds} s.',
    inp: 'La página reaccionó a sus acciones en {seconds} s como máximo.',
    moved: 'La página se movió durante su lectura (índice de estabilidad {score}).',
    still: 'La página casi no se movió durante su lectura (índice de estabilidad {score}).',
    errors: {
      one: 'Se contó {n} error de la página.',
      many: 'Se contaron {n} de errores de la página.',
      other: 'Se contaron {n} errores de la página.',
    },
    failed: {
      one: 'Falló {n} intercambio entre la página y el servidor.',
      many: 'Fallaron {n} de intercambios entre la página y el servidor.',
      other: 'Fallaron {n} intercambios entre la página y el servidor.',
    },
    seconds: {
      one: 'El trámite duró {n} segundo.',
      many: 'El trámite duró {n} de segundos.',
      other: 'El trámite duró {n} segundos.',
    },
    minutes: {
      one: 'El trámite duró {n} minuto aproximadamente.',
      many: 'El trámite duró {n} de minutos aproximadamente.',
      other: 'El trámite duró {n} minutos aproximadamente.',
    },
    took: {
      one: 'Usted respondió en {n} segundo.',
      many: 'Usted respondió en {n} de segundos.',
      other: 'Usted respondió en {n} segundos.',
    },
    device: {
      phone: 'Su dispositivo tenía una pantalla táctil pequeña, como un teléfono.',
      tablet: 'Su dispositivo tenía una pantalla táctil grande, como una tableta.',
      desktop: 'Su dispositivo tenía un ratón o un panel táctil, como un ordenador.',
    },
  },
  handover: 'Lo compartido con la persona encargada',
  shared:
    'Sus respuestas y su comentario se comparten con la persona encargada, en el servicio {service}, hasta el {day}.',
  sharedReach: 'Esta persona también ve cómo contactar con usted: {reach}.',
  sharedRequest: 'Esta persona también ve la referencia de su solicitud: {request}.',
  notShared: 'Su opinión no se comparte con la persona encargada de su solicitud.',
  reply: 'La respuesta de {organisation}',
  replied: 'Respuesta del {day}',
  noReply: 'No hay respuesta por el momento. Si la hay, la leerá aquí con este mismo código.',
  choices: 'Lo que puede hacer',
  unshare: 'Dejar de compartir',
  uncomment: 'Borrar mi comentario',
  uncommentHint: 'Sus respuestas se mantienen.',
  erase: 'Borrar mi opinión',
  done: {
    unshare: 'Hecho. La persona encargada ya no ve su opinión. Sus respuestas se mantienen.',
    uncomment: 'Hecho. Su comentario está borrado. Sus respuestas se mantienen.',
  },
  confirmTitle: '¿Borrar esta opinión?',
  confirm:
    'Se borrará toda su opinión del {day}, y dejará de contar en los resultados. No podremos devolvérsela.',
  confirmErase: 'Borrar definitivamente',
  confirmKeep: 'Conservar mi opinión',
  erasedTitle: 'Su opinión está borrada',
  erased:
    'Su opinión del {day} está borrada. Ya no cuenta en los resultados, y este código ya no sirve.',
  erasedWhat: 'Lo que se ha borrado',
  erasedParts: {
    answers: { one: '{n} respuesta', many: '{n} de respuestas', other: '{n} respuestas' },
    comment: 'su comentario',
    evidence: { one: '{n} medición', many: '{n} de mediciones', other: '{n} mediciones' },
    handover: 'lo compartido con la persona encargada',
    reply: 'la respuesta que se le dio',
  },
  another: 'Consultar otra opinión',
  privacy:
    'Esta página no guarda nada en su dispositivo. Cualquier persona con este código puede leerla y borrar esta opinión.',
}
