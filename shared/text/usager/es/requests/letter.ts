import type { LetterText } from '../../fr/requests/letter.ts'

/** The words of a message about a step, in Spanish. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'Hemos recibido su solicitud.',
    promised: 'Esta es la fecha que le anunciamos.',
    assigned: 'Nos ocupamos de su solicitud.',
    on_the_way: 'Estamos en camino.',
    arrived: 'Hemos llegado.',
    waiting_usager: 'Para continuar, necesitamos algo de su parte.',
    decided: 'Hemos tomado una decisión sobre su solicitud.',
    done: 'Su solicitud ha finalizado. Gracias por dirigirse a nosotros.',
    late: 'Lo sentimos, vamos con retraso.',
  },
  sorry: 'Lamentamos el retraso.',
  appointment: 'Su cita está fijada.',
  changed: 'La fecha anunciada ha cambiado.',
  noDate: 'Todavía no conocemos la nueva fecha. Se la daremos lo antes posible.',
  before: 'Fecha anunciada antes: {window}',
  cancelled: 'Cita anulada: {window}',
  receipt: 'Acuse de recibo',
  line: '{title}: {said}',
  contact: {
    phone: 'Teléfono: {phone}',
    email: 'Correo electrónico: {email}',
  },
  dated: '{title} {said}',
  comes: {
    at: '{who} en camino, hacia las {hour}',
    now: '{who} en camino',
    here: '{who} en el lugar',
  },
  kept: {
    inTime: 'Fecha anunciada: {said}. Se ha hecho a tiempo.',
    sameDay: 'Fecha anunciada: {said}. Se ha hecho más tarde ese mismo día. Lo sentimos.',
    late: {
      one: 'Fecha anunciada: {said}. Se ha hecho con {n} día de retraso. Lo sentimos.',
      other: 'Fecha anunciada: {said}. Se ha hecho con {n} días de retraso. Lo sentimos.',
    },
  },
  calendar: {
    appointment: '{service}: cita',
    attached: 'La cita va adjunta a este correo, para su calendario.',
  },
  code: 'La página le pedirá su código de seguimiento.',
  invitation: {
    title: 'Su opinión',
    short: 'Su respuesta',
    note: 'Elija una respuesta. Se guarda sin su nombre.',
    stop: 'No pedirme más mi opinión',
    lead: 'Su solicitud ha terminado. Díganos cómo ha ido.',
    reminder:
      'Todavía puede decirnos cómo ha ido. No se lo volveremos a preguntar sobre esta solicitud.',
  },
  footer: {
    why: 'Recibe este correo porque su dirección de correo se dio para esta solicitud: {service}, referencia {reference}.',
    choose: 'Puede elegir su idioma y cómo recibir los avisos en la página de su solicitud.',
    stop: 'No recibir más correos sobre esta solicitud',
    keep: 'No reenvíe este correo: su enlace abre su solicitud.',
    beware:
      'Nunca pedimos contraseñas ni pagos por correo electrónico. En caso de duda, llame al servicio.',
  },
}
