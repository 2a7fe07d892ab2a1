import type { UsagerText } from '../fr/words.ts'

/** Every sentence a usager reads, in Portuguese. */
export const words: UsagerText = {
  page: { language: 'Língua', tracking: 'Acompanhar o meu pedido' },
  widget: {
    region: 'A sua opinião',
    help: 'Algumas perguntas curtas. Sem dar o seu nome.',
    firstKept: 'Guardado.',
    before: 'O resto no fim.',
    cut: 'A ligação caiu.',
    again: 'Tentar de novo',
    close: 'Fechar',
    notNow: 'Agora não',
    give: 'Dar a minha opinião',
  },
  notice: {
    line: '{controller} usa a sua opinião para melhorar este serviço. Meses de conservação: {comments} para os comentários, {answers} para as respostas.',
  },
  personal: {
    email: 'endereço de e-mail',
    phone: 'telefone',
    nir: 'número de segurança social',
    tax: 'número fiscal',
    iban: 'IBAN',
    card: 'cartão bancário',
    plate: 'matrícula',
    name: 'nome',
    birth: 'data de nascimento',
    reference: 'número do pedido',
  },
  tracker: {
    code: 'O seu código de acompanhamento',
    codeHint:
      'S e 16 caracteres, por exemplo S-7K3M-9QRT-A0BC-DEFG. Recebeu-o depois do seu pedido.',
    show: 'Ver o meu pedido',
    another: 'Acompanhar outro pedido',
    loading: 'A procurar o seu pedido',
    notACode: 'Este código está incompleto. Verifique os 16 caracteres.',
    unknown:
      'Nenhum pedido tem este código. É o código de acompanhamento, e não o código do comprovativo?',
    isReceipt: 'É o código do comprovativo de uma opinião.',
    openReceipt: 'Ver a minha opinião',
    unreachable:
      'Esta página não responde. O seu pedido está guardado. Tente de novo dentro de alguns minutos.',
    reference: 'Referência {reference}',
    steps: 'As etapas do seu pedido',
    done: 'Feito',
    now: 'Em curso',
    later: 'A seguir',
    late: 'Em atraso',
    call: 'Ligar para {phone}',
  },
  telling: {
    by: 'até {day}',
    between: 'entre {from} e {to}',
    sameDay: '{day}, entre as {from} e as {to}',
    lateNote: 'Não cumprimos a data anunciada. Lamentamos.',
    agentNote: 'Data dada pela pessoa responsável pelo seu pedido.',
    normNote: 'Data anunciada na receção do seu pedido.',
    lawNote: 'Data fixada por lei.',
    suspendedNote: 'O prazo está suspenso. Volta a contar quando recebermos o que falta.',
    receipt: 'Recebido: {day}. Serviço: {service}, {address}, telefone {phone}.',
    silentAccepted:
      'Sem resposta do serviço até {day} inclusive, o seu pedido considera-se aceite.',
    silentRefused:
      'Sem resposta do serviço até {day} inclusive, o seu pedido considera-se recusado.',
    silentNothing:
      'É a comunicação de um problema: a falta de resposta não quer dizer nem sim nem não.',
    missing: 'Falta: {missing}',
    team: 'A cargo de: {team}',
    signed: 'Prova assinada por {organisation} ({day})',
  },
  state: {
    received: 'Recebemos o seu pedido.',
    in_progress: 'Estamos a tratar do seu pedido.',
    waiting_usager: 'Falta algo da sua parte.',
    decided: 'Tomámos uma decisão sobre o seu pedido.',
    closed: 'O seu pedido está concluído.',
    withdrawn: 'O seu pedido foi retirado.',
  },
  proof: {
    acknowledged: 'Pedido recebido',
    promised: 'Data anunciada',
    assigned: 'Pedido atribuído',
    on_the_way: 'A caminho',
    arrived: 'No local',
    waiting_usager: 'Falta algo da sua parte',
    decided: 'Decisão tomada',
    done: 'Concluído',
    late: 'Atraso anunciado',
    message: 'Mensagem do serviço',
  },
}
