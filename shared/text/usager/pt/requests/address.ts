import type { AddressText } from '../../fr/requests/address.ts'

export const address: AddressText = {
  title: 'Mudar o meu e-mail ou número',
  failed: {
    email: 'As nossas mensagens para {address} não chegam.',
    sms: 'Os nossos SMS para {address} não chegam.',
  },
  correct: 'Corrigir',
  change: 'Mudar o meu e-mail ou número',
  field: 'O seu e-mail ou o seu número de telemóvel',
  hint: 'Enviamos um código, para verificar que as nossas mensagens lhe chegam.',
  send: 'Receber um código',
  back: 'Voltar ao meu pedido',
  meant: 'Queria dizer {address}?',
  yes: 'Sim, corrigir',
  no: 'Não, manter {address}',
  codeTitle: 'Escreva o código recebido',
  codeSent: 'Código enviado para {address}. Serve durante 30 minutos.',
  code: 'Código de 6 algarismos',
  confirm: 'Confirmar',
  again: 'Receber outro código',
  done: 'Fica registado. As próximas mensagens chegam ao endereço ou ao número que indicou.',
  faults: {
    wrong: 'Não é um e-mail nem um número de telemóvel completo. Verifique.',
    costly: 'Este número é de valor acrescentado ou por satélite. Indique um telemóvel.',
    noSms: 'Para este pedido não enviamos SMS. Indique um e-mail.',
    noEmail: 'Para este pedido não enviamos e-mails. Indique um número de telemóvel.',
    unsent:
      'O código não seguiu: este endereço ou número recusa-o. Verifique, ou tente mais tarde.',
    tooOften:
      'Já enviámos três códigos. O seu endereço continua o mesmo. Tente daqui a 20 minutos.',
    wrongCode: 'Não é o código recebido. Verifique os 6 algarismos.',
    over: 'Este código já não serve. Peça outro.',
  },
  letter: {
    subject: 'O seu código: {code}',
    lead: 'Escreva este código na página do seu pedido: {code}',
    lasts: 'Serve durante 30 minutos.',
    ignore: 'Não pediu nada? Não faça nada.',
    sms: '{organisation}: o seu código é {code}. Serve durante 30 minutos.',
    replacedSubject: 'Outro endereço substitui este',
    replaced:
      'Para o pedido {reference}, outro endereço substitui este. Já não escrevemos para aqui.',
    notYou: 'Não foi da sua parte? Telefone ao serviço.',
    call: 'Não foi da sua parte? Ligue para {phone}.',
  },
}
