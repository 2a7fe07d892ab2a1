import type { AddressText } from '../../fr/requests/address.ts'

export const address: AddressText = {
  title: 'Cambiar mi correo o mi número',
  failed: {
    email: 'Nuestros mensajes a {address} no llegan.',
    sms: 'Nuestros SMS al {address} no llegan.',
  },
  correct: 'Corregir',
  change: 'Cambiar mi correo o mi número',
  field: 'Su correo electrónico o su número de móvil',
  hint: 'Enviamos allí un código, para comprobar que nuestros mensajes le llegan.',
  send: 'Recibir un código',
  back: 'Volver a mi solicitud',
  meant: '¿Quería decir {address}?',
  yes: 'Sí, corregir',
  no: 'No, mantener {address}',
  codeTitle: 'Escriba el código recibido',
  codeSent: 'Código enviado a {address}. Sirve durante 30 minutos.',
  code: 'Código de 6 cifras',
  confirm: 'Confirmar',
  again: 'Recibir otro código',
  done: 'Anotado. Nuestros próximos mensajes llegan a la dirección o al número que ha indicado.',
  faults: {
    wrong: 'No es un correo ni un número de móvil completo. Compruébelo.',
    costly: 'Este número es de tarificación especial o por satélite. Indique un número de móvil.',
    noSms: 'Para esta solicitud no enviamos SMS. Indique un correo.',
    noEmail: 'Para esta solicitud no enviamos correos. Indique un número de móvil.',
    unsent:
      'El código no ha salido: esta dirección o este número lo rechaza. Compruébelo o inténtelo más tarde.',
    tooOften:
      'Ya hemos enviado tres códigos. Su dirección sigue siendo la misma. Inténtelo dentro de 20 minutos.',
    wrongCode: 'No es el código recibido. Compruebe sus 6 cifras.',
    over: 'Este código ya no sirve. Pida otro.',
  },
  letter: {
    subject: 'Su código: {code}',
    lead: 'Escriba este código en la página de su solicitud: {code}',
    lasts: 'Sirve durante 30 minutos.',
    ignore: '¿No ha pedido nada? No haga nada.',
    sms: '{organisation}: su código es {code}. Sirve durante 30 minutos.',
    replacedSubject: 'Otra dirección sustituye a esta',
    replaced:
      'Para la solicitud {reference}, otra dirección sustituye a esta. Ya no escribimos aquí.',
    notYou: '¿No ha sido usted? Llame al servicio.',
    call: '¿No ha sido usted? Llame al {phone}.',
  },
}
