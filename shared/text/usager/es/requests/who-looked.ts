import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in Spanish. */
export const whoLooked: WhoLookedText = {
  title: '¿Quién ha accedido a mi solicitud?',
  intro:
    'Cuando una persona del servicio accede a su solicitud, anotamos el servicio, la fecha y el motivo. El nombre de esa persona no se muestra nunca.',
  ask: {
    why: 'Primero, una comprobación: dé una sola información de las recibidas con su solicitud.',
    kinds: {
      email: 'Correo electrónico',
      phone: 'Número de teléfono',
      birth_date: 'Fecha de nacimiento',
      name: 'Apellido',
    },
    dateHint: 'Por ejemplo 31/12/1980.',
    forgotten: 'Su respuesta se compara y no se guarda. Se pide de nuevo en cada visita.',
    send: 'Ver los accesos',
    empty: 'Rellene una de las casillas.',
    wrong: 'Esta respuesta no corresponde. Compruébela o dé otro dato.',
    later: 'Demasiadas respuestas que no corresponden. Inténtelo de nuevo dentro de {wait}.',
    again: 'Esta página ha estado abierta mucho tiempo. Responda de nuevo para continuar.',
  },
  unable:
    'No podemos comprobar que esta solicitud es suya. Pida la lista de accesos a {organisation} o a su delegado o delegada de protección de datos.',
  list: 'Los accesos, del más reciente al más antiguo',
  none: 'No hay ningún acceso anotado a esta solicitud.',
  at: '{day} a las {hour}',
  service: 'Servicio',
  noService: 'Un servicio de {organisation}',
  purpose: 'Motivo',
  purposes: {
    rights: 'Sus derechos sobre sus datos',
    follow_up: 'Hacer el seguimiento de lo que queda por hacer',
    security: 'Comprobación técnica de seguridad',
    unlisted: 'Un motivo que no está en la lista',
  },
  what: 'Lo que se hizo',
  levels: {
    0: 'Una persona del servicio ha visto que existe una solicitud',
    1: 'Una persona del servicio ha visto el estado de la solicitud y sus fechas',
    2: 'Una persona del servicio ha visto el estado de la solicitud, sus fechas y el enlace para abrirla',
  },
  acts: {
    merge: 'Dos datos de contacto atribuidos a una misma persona',
    unmerge: 'Esa unión se ha anulado',
    adapt: 'Adaptación a su situación',
    preview: 'Preparación de un mensaje para usted',
    prove: 'Paso comunicado por una persona del servicio',
    contact: 'Contacto con usted anotado por una persona del servicio',
    follow_up: 'Solicitud vista en una lista de llamadas y respuestas pendientes',
    export: 'Copia de sus datos',
    erase: 'Supresión de sus datos',
    reveal: 'Comprobación técnica de seguridad',
  },
  older: 'Ver los accesos más antiguos',
  newest: 'Volver a los más recientes',
  since: 'Este registro se remonta al {day}.',
  kept: 'Un acceso permanece en él de 6 a 12 meses, o 36 meses cuando los datos vienen de otra administración.',
  rights:
    'Si un acceso le sorprende, pida una explicación a {organisation} o a su delegado o delegada de protección de datos.',
  officer: 'Delegado o delegada de protección de datos: {officer}',
  back: 'Volver a mi solicitud',
}
