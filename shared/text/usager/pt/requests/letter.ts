import type { LetterText } from '../../fr/requests/letter.ts'

/** The words of a message about a step, in Portuguese. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'Recebemos o seu pedido.',
    promised: 'Esta é a data que lhe anunciamos.',
    assigned: 'Estamos a tratar do seu pedido.',
    on_the_way: 'Estamos a caminho.',
    arrived: 'Chegámos ao local.',
    waiting_usager: 'Para continuar, precisamos de algo da sua parte.',
    decided: 'Tomámos uma decisão sobre o seu pedido.',
    done: 'O seu pedido está concluído. Agradecemos o seu contacto.',
    late: 'Pedimos desculpa, estamos atrasados.',
  },
  sorry: 'Desculpe o atraso.',
  appointment: 'A sua marcação está feita.',
  changed: 'A data anunciada mudou.',
  noDate: 'Ainda não sabemos a nova data. Damos-lha assim que possível.',
  before: 'Data anunciada antes: {window}',
  cancelled: 'Marcação anulada: {window}',
  receipt: 'Confirmação de receção',
  line: '{title}: {said}',
  contact: {
    phone: 'Telefone: {phone}',
    email: 'E-mail: {email}',
  },
  dated: '{title} {said}',
  comes: {
    at: '{who} a caminho, por volta das {hour}',
    now: '{who} a caminho',
    here: '{who} no local',
  },
  kept: {
    inTime: 'Data anunciada: {said}. Ficou feito a tempo.',
    sameDay: 'Data anunciada: {said}. Ficou feito mais tarde no mesmo dia. Lamentamos.',
    late: {
      one: 'Data anunciada: {said}. Ficou feito com {n} dia de atraso. Lamentamos.',
      other: 'Data anunciada: {said}. Ficou feito com {n} dias de atraso. Lamentamos.',
    },
  },
  calendar: {
    appointment: '{service}: marcação',
    attached: 'A marcação vai em anexo a este e-mail, para o seu calendário.',
  },
  code: 'A página vai pedir-lhe o seu código de acompanhamento.',
  invitation: {
    title: 'A sua opinião',
    short: 'A sua resposta',
    note: 'Escolha uma resposta. É guardada sem o seu nome.',
    stop: 'Não me pedir mais a minha opinião',
    lead: 'O seu pedido terminou. Diga-nos como correu.',
    reminder: 'Ainda pode dizer-nos como correu. Não voltaremos a perguntar-lhe sobre este pedido.',
  },
  footer: {
    why: 'Recebe este e-mail porque o seu endereço de e-mail foi dado para este pedido: {service}, referência {reference}.',
    choose: 'Pode escolher a sua língua e como recebe os avisos na página do seu pedido.',
    stop: 'Deixar de receber e-mails sobre este pedido',
    keep: 'Não reencaminhe este e-mail: a sua ligação abre o seu pedido.',
    beware:
      'Nunca pedimos palavras-passe nem pagamentos por e-mail. Em caso de dúvida, telefone ao serviço.',
  },
}
