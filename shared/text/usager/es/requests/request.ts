import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in Spanish. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'Su solicitud ha sido aceptada.',
      partly: 'Su solicitud ha sido aceptada en parte.',
      refused: 'Su solicitud ha sido denegada.',
    },
    next: 'Próximo paso',
    contact: 'Con quién contactar',
    asked: 'Qué debe hacer ahora',
    was: 'estaba previsto a más tardar el {day}',
    titles: {
      norm: 'El plazo para todo el mundo',
      cost: 'Lo que cuesta',
      place: 'Dónde le atiende el servicio',
      hours: 'Cuándo está abierto el servicio',
      adapted: 'Lo que se ha adaptado para su solicitud',
      adaptations: 'Lo que puede adaptarse a su situación, para quien lo necesite',
    },
    width: 'La franja de una cita dura {hours} como máximo.',
    adaptation: {
      condition: 'Para quién: {condition}',
      ask: 'Cómo pedirlo: {ask}',
      since: 'Desde el {day}',
    },
    hours: {
      days: 'de {from} a {to}',
      between: 'de {from} a {to}',
      line: '{days}: {hours}',
    },
    silence: {
      title: 'Si no recibe respuesta',
      acceptance:
        'Sin respuesta hasta el {day} incluido, su solicitud se considera aceptada a partir del {from}.',
      rejection:
        'Sin respuesta hasta el {day} incluido, su solicitud se considera denegada. Puede recurrir a partir del {from}.',
      nothing: 'Es el aviso de un problema: la falta de respuesta no significa ni sí ni no.',
      later:
        'Esta fecha cuenta desde la recepción. Se le pidió algo entretanto: puede ser más tarde.',
    },
    result: 'Solicitud resuelta',
    appointment: 'Su cita',
    promised: { place: 'Dónde: {place}', cost: 'Coste: {cost}', lasts: 'Duración: {lasts}' },
    arrival: 'Llegada prevista: {day}, a las {hour}',
    sent: {
      said: '{what}: {day}, a las {hour}',
      accepted: {
        email: 'Correo electrónico enviado',
        sms: 'SMS enviado',
        push: 'Notificación enviada',
        post: 'Carta enviada',
        telephone: 'Llamada hecha',
      },
      failed: {
        email: 'Correo electrónico no entregado',
        sms: 'SMS no entregado',
        push: 'Notificación no entregada',
        post: 'Carta no entregada',
        telephone: 'Llamada sin respuesta',
      },
    },
    more: 'Ver mi solicitud en detalle',
  },
  privacy:
    'Esta página no guarda nada en su dispositivo. Cualquier persona con este código puede leerla.',

  scan: 'Este cuadrado abre esta página en un teléfono. La dirección, para escribirla: {address}',
  calendar: {
    add: 'Añadir a mi calendario',
    promise: '{service}: fecha anunciada',
    asked: '{service}: lo que debe hacer',
    described: '{headline} Referencia {reference}. Seguimiento: {url}',
  },
  past: 'Las fechas anunciadas hasta ahora',
  callback: {
    title: 'Recibir una llamada del servicio',
    intro:
      'Su número sirve solo para esta llamada. Se borra 30 días después de la llamada, y a los 90 días en todo caso.',
    phone: 'Su número de teléfono',
    phoneHint: 'Por ejemplo 06 12 34 56 78. Fuera de Francia, empiece por + y el país.',
    wish: 'El asunto, o un buen momento (opcional)',
    wishHint: '120 caracteres como máximo.',
    send: 'Pedir una llamada',
    wrong: 'Este número no existe o no está completo. Compruebe sus cifras.',
    costly: 'Este número es de tarifa especial o pasa por satélite. Dé un número fijo o móvil.',
    hidden: 'No podemos leer este texto. Escríbalo aquí de nuevo, sin pegarlo.',
    tooLong: 'Este texto supera los 120 caracteres. Acórtelo.',
    tooMany: 'Ya ha pedido varias llamadas. Le llamaremos. Si es urgente, llámenos.',
    waiting: 'Espera una llamada desde el {day}.',
    done: 'Anotado: le llamaremos.',
  },
  preferences: {
    title: 'Elegir mi idioma y cómo recibir los avisos',
    intro: 'Seguimos su elección en cuanto es posible.',
    language: 'Idioma de esta página y de los mensajes',
    channel: 'Cómo recibir los avisos',
    channels: {
      page: 'Solo en esta página',
      email: 'Por correo electrónico',
      sms: 'Por SMS',
      push: 'Por notificación',
      post: 'Por carta',
      telephone: 'Por teléfono',
    },
    refusal: 'No pedirme más mi opinión',
    refusalHint: 'Los mensajes sobre su solicitud continúan.',
    save: 'Guardar mis elecciones',
    wrong: 'Elija un idioma y un medio en las listas.',
    done: 'Sus elecciones están guardadas.',
    introSent: 'Le avisamos de algunos pasos por este medio. Si no funciona, probamos otro.',
    at: '{way}: {address}',
    notNow: '{way} (no es posible por el momento)',
    failed: {
      email: 'Esta dirección ya no recibe nuestros mensajes.',
      sms: 'Este número ya no recibe nuestros mensajes.',
    },
    night: {
      title: 'SMS y notificaciones',
      day: 'Entre las 8 y las 21 h',
      always: 'A cualquier hora',
      hint: 'Si alguien va de camino hacia usted, el mensaje sale a cualquier hora.',
    },
  },
  device: {
    title: 'Notificaciones en este dispositivo',
    what: 'En cada paso de su solicitud, su dispositivo muestra un mensaje corto. Toda persona que vea la pantalla puede leerlo.',
    carried:
      'El mensaje pasa por la empresa que hace su navegador. Está cifrado: la empresa no puede leerlo. Su navegador guarda este registro. Puede borrarlo en sus ajustes.',
    ask: 'Recibir una notificación en este dispositivo',
    here: 'Este dispositivo recibe las notificaciones de esta solicitud.',
    stop: 'Detener todas las notificaciones',
    stopHere: 'Detener las notificaciones en este dispositivo',
    refused:
      'Su navegador no permite las notificaciones de este sitio. Sus elecciones no cambian. Permítalas en sus ajustes o elija otro medio.',
    failed:
      'No se ha podido registrar este dispositivo. Sus elecciones no cambian. Inténtelo más tarde o elija otro medio.',
    done: 'Este dispositivo mostrará cada paso de su solicitud.',
  },
  removed: {
    done: 'Las notificaciones se han detenido como ha pedido. Su elección es ahora «{way}».',
  },
  renew: {
    title: 'Cambiar mi código de seguimiento',
    why: 'Hágalo si otra persona pudo ver su código.',
    what: 'El código antiguo dejará de servir, también en papel y en los mensajes ya recibidos. La página siguiente le da el nuevo.',
    now: 'Cambiar de código',
    keep: 'Conservar mi código',
    done: 'Este es su nuevo código. El antiguo ya no sirve.',
    note: 'Anótelo o imprima esta página ahora. El servicio no puede volver a dárselo. Si está en su libreta o en sus favoritos, sustitúyalo.',
  },
  feedback: {
    title: 'Su opinión sobre las fechas y los mensajes',
    intro: 'Tres preguntas, sin su nombre.',
    joined:
      'Con su opinión se envían tres datos, sin su nombre: si se cumplió la fecha, cuánto duraba la franja anunciada, qué pasos se le comunicaron a tiempo.',
    link: 'Dar mi opinión',
    without: 'Este navegador no muestra estas preguntas. Dé su opinión en {site}.',
  },
  carnet: {
    title: 'Mi libreta de solicitudes',
    intro:
      'Siga varias solicitudes en una sola página. Su dirección contiene sus códigos: no se la dé a nadie.',
    codes: 'Sus códigos de seguimiento, uno por línea',
    show: 'Ver mis solicitudes',
    add: 'Añadir una solicitud',
    empty: 'Su libreta está vacía. Añada un código de seguimiento.',
    remove: 'Quitar',
    unknown: 'Ninguna solicitud tiene este código: {code}',
    notACode: 'Este código no está completo: {code}',
    unreachable:
      'Esta solicitud no puede mostrarse por el momento. No está perdida. Código: {code}',
    loading: 'Buscando sus solicitudes',
    full: 'Una libreta tiene {n} solicitudes como máximo. Quite una para añadir otra.',
    keep: 'Guardar mi libreta',
    insertHint:
      'Guarde esta dirección en sus favoritos, o imprima esta página. Quien la tenga puede leer estas solicitudes. No se guarda nada en este dispositivo.',
    address: 'La dirección de su libreta',
    copy: 'Copiar la dirección',
    copied: 'Dirección copiada',
    print: 'Imprimir mi libreta',
    addThis: 'Añadir a mi libreta',
  },
  tooOften:
    'Demasiados envíos para esta solicitud. Lo que ya está guardado sigue guardado. Vuelva a intentarlo dentro de {wait}.',
  border: {
    nothingHere: 'No hay ninguna página en esta dirección. Compruébela.',
    tooLong:
      'Lo que ha enviado es demasiado largo. No se ha guardado nada. Acórtelo y vuelva a intentarlo.',
    otherSite:
      'Este envío viene de otro sitio web. No se ha guardado nada. Abra la página de este servicio y vuelva a intentarlo.',
    unread:
      'No se ha podido leer este envío. No se ha guardado nada. Vuelva a la página e inténtelo otra vez.',
  },
  tooMany:
    'Se han probado demasiados códigos desde su conexión. Su solicitud está guardada. Vuelva a intentarlo dentro de {wait}.',
  nothingToAdd:
    'No hay ninguna fecha anunciada para esta solicitud: no hay nada que poner en el calendario.',
}
