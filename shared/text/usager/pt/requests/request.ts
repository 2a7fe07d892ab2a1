import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in Portuguese. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'O seu pedido foi aceite.',
      partly: 'O seu pedido foi aceite em parte.',
      refused: 'O seu pedido foi recusado.',
    },
    next: 'Próxima etapa',
    contact: 'Quem contactar',
    asked: 'O que deve fazer agora',
    was: 'estava previsto até {day}',
    titles: {
      norm: 'O prazo para toda a gente',
      cost: 'Quanto custa',
      place: 'Onde é o atendimento',
      hours: 'Quando o serviço está aberto',
      adapted: 'O que foi adaptado para o seu pedido',
      adaptations: 'O que pode ser adaptado à sua situação, para quem precise',
    },
    width: 'O intervalo de uma marcação dura {hours} no máximo.',
    adaptation: {
      condition: 'Para quem: {condition}',
      ask: 'Como pedir: {ask}',
      since: 'Desde {day}',
    },
    hours: {
      days: 'de {from} a {to}',
      between: 'das {from} às {to}',
      line: '{days}: {hours}',
    },
    silence: {
      title: 'Se não tiver resposta',
      acceptance:
        'Sem resposta até {day} inclusive, o seu pedido considera-se aceite a partir de {from}.',
      rejection:
        'Sem resposta até {day} inclusive, o seu pedido considera-se recusado. Pode contestar a partir de {from}.',
      nothing:
        'É a comunicação de um problema: a falta de resposta não quer dizer nem sim nem não.',
      later:
        'Esta data conta desde a receção. Foi-lhe pedido algo entretanto: pode ser mais tarde.',
    },
    result: 'Pedido tratado',
    appointment: 'A sua marcação',
    promised: { place: 'Onde: {place}', cost: 'Custo: {cost}', lasts: 'Duração: {lasts}' },
    arrival: 'Chegada prevista: {day}, às {hour}',
    sent: {
      said: '{what}: {day}, às {hour}',
      accepted: {
        email: 'E-mail enviado',
        sms: 'SMS enviado',
        push: 'Notificação enviada',
        post: 'Carta enviada',
        telephone: 'Chamada feita',
      },
      failed: {
        email: 'E-mail não entregue',
        sms: 'SMS não entregue',
        push: 'Notificação não entregue',
        post: 'Carta não entregue',
        telephone: 'Chamada sem resposta',
      },
    },
    more: 'Ver o meu pedido em detalhe',
  },
  privacy:
    'Esta página não guarda nada no seu dispositivo. Qualquer pessoa com este código pode lê-la.',

  scan: 'Este quadrado abre esta página num telefone. O endereço, para o escrever: {address}',
  calendar: {
    add: 'Adicionar ao meu calendário',
    promise: '{service}: data anunciada',
    asked: '{service}: o que deve fazer',
    described: '{headline} Referência {reference}. Acompanhamento: {url}',
  },
  past: 'As datas anunciadas até agora',
  callback: {
    title: 'Receber uma chamada do serviço',
    intro:
      'O seu número serve só para esta chamada. É apagado 30 dias depois da chamada, e ao fim de 90 dias em qualquer caso.',
    phone: 'O seu número de telefone',
    phoneHint: 'Por exemplo 06 12 34 56 78. Fora de França, comece por + e o país.',
    wish: 'O assunto, ou uma boa hora (facultativo)',
    wishHint: '120 caracteres no máximo.',
    send: 'Pedir uma chamada',
    wrong: 'Este número não existe ou não está completo. Verifique os algarismos.',
    costly: 'Este número é de tarifa especial ou passa por satélite. Dê um número fixo ou móvel.',
    hidden: 'Não conseguimos ler este texto. Escreva-o aqui de novo, sem o colar.',
    tooLong: 'Este texto tem mais de 120 caracteres. Encurte-o.',
    tooMany: 'Já pediu várias chamadas. Vamos ligar-lhe. Se for urgente, ligue-nos.',
    waiting: 'Chamada pedida desde {day}.',
    done: 'Anotado: vamos ligar-lhe.',
  },
  preferences: {
    title: 'Escolher a minha língua e como recebo os avisos',
    intro: 'Seguimos a sua escolha assim que possível.',
    language: 'Língua desta página e das mensagens',
    channel: 'Como receber os avisos',
    channels: {
      page: 'Só nesta página',
      email: 'Por e-mail',
      sms: 'Por SMS',
      push: 'Por notificação',
      post: 'Por carta',
      telephone: 'Por telefone',
    },
    refusal: 'Não me pedir mais a minha opinião',
    refusalHint: 'As mensagens sobre o seu pedido continuam.',
    save: 'Guardar as minhas escolhas',
    wrong: 'Escolha uma língua e um meio nas listas.',
    done: 'As suas escolhas estão guardadas.',
    introSent: 'Anunciamos-lhe algumas etapas por este meio. Se não funcionar, tentamos outro.',
    at: '{way}: {address}',
    notNow: '{way} (não é possível de momento)',
    failed: {
      email: 'Este endereço já não recebe as nossas mensagens.',
      sms: 'Este número já não recebe as nossas mensagens.',
    },
    night: {
      title: 'SMS e notificações',
      day: 'Entre as 8h e as 21h',
      always: 'A qualquer hora',
      hint: 'Se alguém vai a caminho, a mensagem parte a qualquer hora.',
    },
  },
  device: {
    title: 'Notificações neste dispositivo',
    what: 'Em cada etapa do seu pedido, o seu dispositivo mostra uma mensagem curta. Quem vir o ecrã pode lê-la.',
    carried:
      'A mensagem passa pela empresa que faz o seu navegador. Está cifrada: a empresa não a pode ler. O seu navegador guarda este registo. Pode apagá-lo nas definições dele.',
    ask: 'Receber uma notificação neste dispositivo',
    here: 'Este dispositivo recebe as notificações deste pedido.',
    stop: 'Parar todas as notificações',
    stopHere: 'Parar as notificações neste dispositivo',
    refused:
      'O seu navegador não permite as notificações deste site. As suas escolhas não mudam. Permita-as nas definições dele ou escolha outro meio.',
    failed:
      'Não foi possível registar este dispositivo. As suas escolhas não mudam. Tente mais tarde ou escolha outro meio.',
    done: 'Este dispositivo mostrará cada etapa do seu pedido.',
  },
  removed: { done: 'As notificações pararam como pediu. A sua escolha é agora «{way}».' },
  renew: {
    title: 'Mudar o meu código de acompanhamento',
    why: 'Faça-o se outra pessoa puder ter visto o seu código.',
    what: 'O código antigo deixará de servir, também no papel e nas mensagens já recebidas. A página seguinte dá-lhe o novo.',
    now: 'Mudar de código',
    keep: 'Guardar o meu código',
    done: 'Este é o seu novo código. O antigo já não serve.',
    note: 'Anote-o ou imprima esta página agora. O serviço não lho pode dar outra vez. Se está no seu caderno ou nos seus favoritos, substitua-o.',
  },
  feedback: {
    title: 'A sua opinião sobre as datas e as mensagens',
    intro: 'Três perguntas, sem o seu nome.',
    joined:
      'Com a sua opinião seguem três dados, sem o seu nome: se a data foi cumprida, quanto durava o intervalo anunciado, que etapas foram comunicadas a tempo.',
    link: 'Dar a minha opinião',
    without: 'Este navegador não mostra estas perguntas. Dê a sua opinião em {site}.',
  },
  carnet: {
    title: 'O meu caderno de pedidos',
    intro:
      'Acompanhe vários pedidos numa só página. O endereço dela contém os seus códigos: não o dê a ninguém.',
    codes: 'Os seus códigos de acompanhamento, um por linha',
    show: 'Ver os meus pedidos',
    add: 'Adicionar um pedido',
    empty: 'O seu caderno está vazio. Adicione um código de acompanhamento.',
    remove: 'Retirar',
    unknown: 'Nenhum pedido tem este código: {code}',
    notACode: 'Este código não está completo: {code}',
    unreachable: 'Este pedido não pode ser mostrado de momento. Não está perdido. Código: {code}',
    loading: 'A procurar os seus pedidos',
    full: 'Um caderno tem {n} pedidos no máximo. Retire um para adicionar outro.',
    keep: 'Guardar o meu caderno',
    insertHint:
      'Guarde este endereço nos seus favoritos, ou imprima esta página. Quem o tiver pode ler estes pedidos. Nada é guardado neste dispositivo.',
    address: 'O endereço do seu caderno',
    copy: 'Copiar o endereço',
    copied: 'Endereço copiado',
    print: 'Imprimir o meu caderno',
    addThis: 'Adicionar ao meu caderno',
  },
  tooOften:
    'Foram feitos demasiados envios para este pedido. O que já está guardado continua guardado. Tente de novo dentro de {wait}.',
  border: {
    nothingHere: 'Não há nenhuma página neste endereço. Verifique-o.',
    tooLong: 'O que enviou é demasiado longo. Nada foi guardado. Encurte-o e tente de novo.',
    otherSite:
      'Este envio vem de outro site. Nada foi guardado. Abra a página deste serviço e tente de novo.',
    unread: 'Não foi possível ler este envio. Nada foi guardado. Volte à página e tente de novo.',
  },
  tooMany:
    'Foram tentados demasiados códigos a partir da sua ligação. O seu pedido está guardado. Tente de novo dentro de {wait}.',
  nothingToAdd: 'Nenhuma data está anunciada para este pedido: não há nada para pôr no calendário.',
}
