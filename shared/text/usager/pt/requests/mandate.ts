import type { MandateText } from '../../fr/requests/mandate.ts'

export const mandate: MandateText = {
  title: 'Quem age por si',
  link: 'Confiar este pedido a outra pessoa',
  intro:
    'Esta pessoa vê o seguimento deste pedido. Pode responder e escolher quando telefonamos. Não vê os seus endereços nem muda as suas escolhas.',
  who: 'Quem é esta pessoa?',
  kinds: {
    relative: 'uma pessoa próxima',
    adviser: 'uma pessoa que aconselha',
    mandate: 'uma pessoa com mandato',
  },
  name: 'O nome',
  email: 'O endereço de e-mail',
  emailHint: 'Enviamos-lhe um código de seguimento próprio. Também lhe escrevemos a si.',
  consent: 'Aceito que esta pessoa aja por mim neste pedido.',
  send: 'Confiar o pedido',
  since: '{name} ({kind}) age por si desde {day}.',
  end: 'Terminar o acesso de {name}',
  acting: 'Age desde {day} pela pessoa que fez este pedido.',
  leave: 'Deixar de agir por esta pessoa',
  left: 'Feito. Já não age por esta pessoa. O seu código já não abre este pedido.',
  done: {
    begun: 'Guardado. Escrevemos a esta pessoa e a si.',
    ended: 'Feito. Esta pessoa já não age por si. O código dela já não abre este pedido.',
  },
  refused: 'Só a pessoa que fez o pedido o pode fazer.',
  fault: {
    name: 'Escreva o nome, em 80 caracteres no máximo.',
    hidden: 'Não conseguimos ler este nome. Escreva-o aqui de novo, sem o colar.',
    address: 'Este endereço de e-mail não está completo. Verifique-o.',
    own: 'Este endereço é o seu. Escreva o da pessoa que age por si.',
    tooMany: 'Já há duas pessoas que agem por si. Termine primeiro com uma delas.',
    unsent: 'Não lhe podemos escrever por este meio.',
    consent: 'Assinale a caixa para dar o seu acordo.',
  },
  step: {
    begun: 'Uma pessoa age por si.',
    ended: 'Uma pessoa já não age por si.',
  },
  toUsager:
    '{name} ({kind}) age por si desde {day}: {service}, referência {reference}. Pode terminar a qualquer momento.',
  toDelegate:
    'Age desde {day} pela pessoa que fez este pedido: {service}, referência {reference}. Pode terminar a qualquer momento.',
  delegate: {
    news: 'Age por outra pessoa',
    copy: 'Cópia da mensagem enviada à pessoa por quem age.',
    why: 'Recebe este e-mail porque age por outra pessoa: {service}, referência {reference}.',
    show: 'Ver o pedido',
  },
  former: {
    subject: 'Já não age por outra pessoa',
    lead: 'Já não age pela pessoa que fez este pedido: {service}, referência {reference}.',
    code: 'O seu código já não abre este pedido.',
  },
}
