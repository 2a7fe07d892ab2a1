import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in Spanish. */
export const promise: PromiseText = {
  title: 'Comprobar una fecha anunciada',
  intro:
    'Un servicio anunció una fecha y la firmó. Esta página dice si el texto es el que firmó, sin ningún cambio.',
  field: 'El texto de la prueba firmada',
  hint: 'Empieza por eyJ. Está en el archivo promesse.jws o en la página de la solicitud.',
  check: 'Comprobar',
  keep: 'Guardar esta página en su dispositivo',
  insertHint: 'La página guardada comprueba sin conexión. Conoce las claves de hoy.',
  holds: 'La firma es correcta.',
  fails: 'No podemos confirmar esta fecha.',
  onDevice: 'Comprobado en este dispositivo. No se ha enviado nada.',
  atHub: 'Comprobado por el servicio.',
  unsupported: 'Su navegador no puede comprobar esta firma. El servicio la comprueba.',
  unsupportedAlone:
    'Su navegador no puede comprobar esta firma. Use un navegador más reciente o abra {address}.',
  ask: 'Preguntar al servicio si la fecha sigue en pie',
  made: 'Anunciada el {day}',
  unreachable:
    'No se puede comprobar por el momento. Quizá su dispositivo no tenga conexión. Vuelva a intentarlo en unos minutos.',
  fault: {
    form: 'Este texto no está completo. Cópielo de nuevo, del primer al último carácter, o use el archivo promesse.jws.',
    kind: 'Este texto no es una prueba firmada. Use el de la página de la solicitud o el archivo promesse.jws.',
    key: 'La clave de esta prueba no se conoce aquí. Abra esta página en el sitio web del servicio que anunció la fecha.',
    signature:
      'La firma no coincide: el texto ha cambiado. Cópielo de nuevo de la página de la solicitud. Si viene de otra persona, no se fíe de él.',
  },
  telling: {
    window:
      'Fecha anunciada por {organisation} para la solicitud {reference} ({service}): {window}.',
    callback:
      'Llamada anunciada por {organisation} para la solicitud {reference} ({service}): {window}.',
    norm: 'Se basa en el plazo para todo el mundo: {norm}',
    law: 'Se basa en un plazo fijado por la ley.',
    agent: 'La fecha la dio la persona encargada de la solicitud.',
    changed: 'Esta fecha sustituye a otra anterior.',
    resumed: 'Esta fecha retoma otra, aplazada por el tiempo de espera de lo que faltaba.',
    signed: 'Firmada el {day} a las {hour}.',
    key: 'Dirección del servicio: {address}. Clave: {key}.',
  },
  record: {
    standing: 'Esta fecha sigue en pie.',
    kept: 'Esta fecha se cumplió.',
    late: 'Esta fecha no se cumplió.',
    replaced: 'Sustituida el {day} por otra fecha.',
    resumed: 'Aplazada el {day}, por el tiempo de espera de algo que usted debía aportar.',
    broken: 'La fecha pasó. Otra la sustituyó el {day}.',
    withdrawn: 'La solicitud fue retirada.',
    absent:
      'El servicio no encuentra esta fecha en sus registros. Llame al servicio antes de contar con ella.',
  },
  mark: {
    verified: 'Firma comprobada en este dispositivo',
    unsupported: 'Este navegador no puede comprobar la firma. El servicio sí puede.',
    check: 'Comprobar esta fecha',
    keep: 'Guardar la prueba firmada (promesse.jws)',
  },
}
