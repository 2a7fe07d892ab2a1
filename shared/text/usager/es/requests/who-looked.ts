import type { WhoLookedText } from '../../fr/requests/who-looked.ts'

/** What a usager reads of who looked at their request, in Spanish. */
export const whoLooked: WhoLookedText = {
  title: '¿Quién ha consultado mi solicitud?',
  intro:
    'Cuando un agente consulta su solicitud con Parvis, se anotan el servicio, la fecha y el motivo. El nombre del agente no se muestra nunca.',
  ask: {
    why: 'Primero, una comprobación: dé una sola información de las recibidas con su solicitud.',
    kinds: {
      email: 'Correo electrónico',
      phone: 'Número de teléfono',
      birth_date: 'Fecha de nacimiento',
      name: 'Apellido',
    },
    dateHint: 'Por ejemplo 31/12/1980.',
    forgotten: 'Su respuesta se compara y después se olvida. Se pide de nuevo en cada visita.',
    send: 'Ver las consultas',
    empty: 'Rellene una de las casillas.',
    wrong: 'Esta respuesta no corresponde. Compruébela o dé otro dato.',
    later: 'Demasiadas respuestas que no corresponden. Inténtelo de nuevo dentro de {wait}.',
    again: 'Esta página ha estado abierta mucho tiempo. Responda de nuevo para continuar.',
  },
  unable:
    'No hay ninguna información de comprobación registrada con esta solicitud, así que esta página no puede asegurarse de que es suya. Pida la lista de consultas a {organisation} o a su delegado de protección de datos.',
  list: 'Las consultas, de la más reciente a la más antigua',
  none: 'No hay ninguna consulta anotada de esta solicitud.',
  at: '{day} a las {hour}',
  service: 'Servicio',
  noService: 'Un servicio de {organisation}',
  purpose: 'Motivo',
  purposes: {
    rights: 'Sus derechos sobre sus datos',
    security: 'Control de seguridad',
    unlisted: 'Un motivo que no está en la lista',
  },
  what: 'Lo que se hizo',
  levels: {
    0: 'Consulta: que existe una solicitud',
    1: 'Consulta: estado, fechas y etapas',
    2: 'Consulta: estado, fechas, etapas y enlace a la solicitud',
  },
  acts: {
    merge: 'Dos datos de contacto atribuidos a una misma persona',
    unmerge: 'Esa unión se ha anulado',
    adapt: 'Adaptación a su situación',
    preview: 'Preparación de un mensaje para usted',
    prove: 'Etapa comunicada por un agente',
    contact: 'Contacto con usted anotado por un agente',
    export: 'Copia de sus datos',
    erase: 'Supresión de sus datos',
    reveal: 'Control de seguridad',
  },
  older: 'Ver las consultas más antiguas',
  newest: 'Volver a las más recientes',
  since: 'Este registro se remonta al {day}.',
  kept: 'Una consulta permanece en él de 6 a 12 meses, o 36 meses cuando los datos vienen de otra administración.',
  rights:
    'Si una consulta le sorprende, pida una explicación a {organisation} o a su delegado de protección de datos.',
  officer: 'Delegado de protección de datos: {officer}',
  back: 'Volver a mi solicitud',
}
