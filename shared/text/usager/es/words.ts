import type { UsagerText } from '../fr/words.ts'

/** Every sentence a usager reads, in Spanish. */
export const words: UsagerText = {
  page: { language: 'Idioma', tracking: 'Seguir mi solicitud' },
  widget: {
    region: 'Su opinión',
    help: 'Unas preguntas cortas. Sin dar su nombre.',
    firstKept: 'Guardado.',
    before: 'El resto, al final.',
    cut: 'Se ha cortado la conexión.',
    again: 'Reintentar',
    close: 'Cerrar',
    notNow: 'Ahora no',
    give: 'Dar mi opinión',
  },
  notice: {
    line: '{controller} usa su opinión para mejorar este servicio. Meses de conservación: {comments} para los comentarios, {answers} para las respuestas.',
  },
  personal: {
    email: 'correo electrónico',
    phone: 'teléfono',
    nir: 'número de la seguridad social',
    tax: 'número fiscal',
    iban: 'IBAN',
    card: 'tarjeta bancaria',
    plate: 'matrícula',
  },
  tracker: {
    code: 'Su código de seguimiento',
    codeHint:
      'S y 16 caracteres, por ejemplo S-7K3M-9QRT-A0BC-DEFG. Lo recibió después de su solicitud.',
    show: 'Ver mi solicitud',
    another: 'Seguir otra solicitud',
    loading: 'Buscando su solicitud',
    notACode: 'Este código está incompleto. Compruebe los 16 caracteres.',
    unknown:
      'Ninguna solicitud tiene este código. ¿Es el código de seguimiento, y no el código de resguardo?',
    isReceipt: 'Es el código de resguardo de una opinión.',
    openReceipt: 'Ver mi opinión',
    unreachable:
      'Esta página no responde. Su solicitud está guardada. Vuelva a intentarlo dentro de unos minutos.',
    reference: 'Referencia {reference}',
    next: 'Próximo paso',
    promise: 'Fecha anunciada',
    steps: 'Los pasos de su solicitud',
    done: 'Hecho',
    now: 'En curso',
    later: 'Pendiente',
    late: 'Con retraso',
    contact: 'Con quién contactar',
    privacy:
      'Esta página no guarda nada en su dispositivo. Cualquier persona con este código puede leerla.',
  },
  telling: {
    by: 'a más tardar el {day}',
    between: 'entre el {from} y el {to}',
    sameDay: '{day}, entre las {from} y las {to}',
    lateNote: 'No hemos cumplido la fecha anunciada. Lo sentimos.',
    agentNote: 'Fecha dada por la persona encargada de su solicitud.',
    normNote: 'Fecha anunciada al recibir su solicitud.',
    lawNote: 'Fecha fijada por la ley.',
    suspendedNote: 'El plazo está suspendido. Se reanuda cuando recibamos lo que falta.',
    receipt: 'Recibida el {day}. Servicio: {service}, {address}, teléfono {phone}.',
    silentAccepted:
      'Sin respuesta del servicio hasta el {day} incluido, su solicitud se considera aceptada.',
    silentRefused:
      'Sin respuesta del servicio hasta el {day} incluido, su solicitud se considera denegada.',
    silentNothing: 'El silencio del servicio no significa ni sí ni no.',
    missing: 'Falta: {missing}',
    team: 'A cargo de: {team}',
    signed: 'Prueba firmada por {organisation} el {day}',
  },
  state: {
    received: 'Hemos recibido su solicitud.',
    in_progress: 'Nos ocupamos de su solicitud.',
    waiting_usager: 'Esperamos algo de su parte.',
    decided: 'Hemos tomado una decisión sobre su solicitud.',
    closed: 'Su solicitud ha finalizado.',
    withdrawn: 'Su solicitud se ha retirado.',
  },
  proof: {
    acknowledged: 'Solicitud recibida',
    promised: 'Fecha anunciada',
    assigned: 'Solicitud asignada',
    on_the_way: 'En camino',
    arrived: 'En el lugar',
    waiting_usager: 'Necesitamos algo de usted',
    decided: 'Decisión tomada',
    done: 'Finalizado',
    late: 'Retraso anunciado',
    message: 'Mensaje del servicio',
  },
}
