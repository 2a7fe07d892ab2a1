import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in Spanish. */
export const notice: NoticeText = {
  title: 'Su opinión y sus datos',
  intro:
    'En {site}, usted da su opinión sin su nombre. Esta página dice quién es responsable, qué se envía y durante cuánto tiempo se guarda.',
  controller: 'Responsable del tratamiento',
  purpose: 'Para qué sirve su opinión',
  basis: 'La base jurídica',
  retention: 'Cuánto tiempo',
  kept: {
    comments: {
      one: 'Los comentarios: {n} mes.',
      many: 'Los comentarios: {n} de meses.',
      other: 'Los comentarios: {n} meses.',
    },
    answers: {
      one: 'Las respuestas: {n} mes.',
      many: 'Las respuestas: {n} de meses.',
      other: 'Las respuestas: {n} meses.',
    },
    day: 'De su respuesta solo se guarda el día, nunca la hora.',
    after: 'Después solo quedan cifras, que no hablan de nadie en particular.',
    backup:
      'Una opinión borrada puede quedar un tiempo en una copia de seguridad, que solo sirve tras una avería.',
    handover: 'Lo compartido con la persona encargada, si usted lo elige: {days}.',
    network:
      'Una huella de su red, que comparte con sus vecinos y cambia cada día, para apartar los envíos de una máquina: {days}.',
  },
  readers: 'Quién lee su opinión',
  readersWhat: {
    quality: 'Las personas que cuidan la calidad del servicio en {controller}.',
    handover: 'La persona encargada de su solicitud, solo si comparte su opinión con ella.',
    hosts: 'Las empresas que alojan este servicio, para que funcione.',
    published:
      'Todo el mundo, si su comentario se publica con la respuesta del servicio, sin su nombre.',
  },
  sent: 'Lo que se envía',
  sentWhat: {
    answers: 'Sus respuestas a las preguntas.',
    comment:
      'Su comentario, si escribe uno. Los datos personales que se encuentran en él (nombres, fechas de nacimiento, correo electrónico, teléfono, números) se ocultan.',
    helped: 'Si ha respondido sin ayuda, con ayuda o por otra persona.',
    departement: 'El departamento («département») donde vive, si lo dice.',
    handover:
      'Cómo contactar con usted y la referencia de su solicitud, solo si comparte su opinión con la persona encargada de su solicitud.',
    about:
      'El servicio, el formulario, el idioma, el día y el lugar del servicio si la página lo dice.',
    page: 'La dirección de la página donde responde, sin lo que sigue al «?» o al «#». Se guarda con su respuesta.',
  },
  measured: 'Las mediciones enviadas con su opinión',
  measuredWhat: {
    lcp: 'El tiempo que la página ha tardado en mostrarse.',
    inp: 'El tiempo que la página ha tardado en reaccionar a sus acciones.',
    cls: 'Si la página se ha movido durante su lectura.',
    errors: 'El número de errores de la página.',
    failed: 'El número de intercambios con el servidor que han fallado.',
    elapsed: 'El tiempo dedicado al trámite.',
    took: 'El tiempo dedicado a responder.',
    device: 'El tipo de dispositivo: teléfono, tableta u ordenador.',
  },
  never: 'Lo que nunca se envía',
  neverWhat: {
    name: 'Su nombre, salvo que lo escriba usted.',
    cookie: 'Una cookie: no hay ninguna.',
    identifier: 'Un número que le siga de una visita a otra.',
    query: 'Lo que sigue al «?» en la dirección de la página.',
  },
  device:
    'No se escribe nada en su dispositivo antes de su respuesta o de su negativa. Después, el dispositivo guarda su opinión, hasta que se envía, y la fecha, para no insistir.',
  receipt: 'Su código de resguardo',
  receiptUse:
    'Su dispositivo lo crea y usted lo recibe con su opinión. Sirve para releer su opinión, leer la respuesta del servicio y borrar su comentario o toda su opinión. El servidor solo guarda una huella de este código: no podemos volver a dárselo.',
  receiptLink: 'Consultar mi opinión',
  rights: 'Sus derechos',
  officer: 'Delegado o delegada de protección de datos',
  cnil: 'Puede presentar en cualquier momento una reclamación ante la CNIL:',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Este aviso no existe',
  unknown: 'Ningún sitio web tiene este nombre aquí. Compruebe la dirección de esta página.',
  notConfiguredTitle: 'Este sitio web no pide opiniones',
  notConfigured:
    'Este sitio web aún no tiene aviso. Mientras no lo tenga, no hace ninguna pregunta ni recoge nada.',
}
