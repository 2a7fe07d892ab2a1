import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub beside those of a request and of a feedback, in Portuguese. */
export const pages: PagesText = {
  home: {
    title: 'Os seus pedidos e as suas opiniões',
    intro: 'O que deseja fazer?',
    track: 'Com o código de acompanhamento recebido depois do seu pedido.',
    receipt: 'Com o código recebido com a sua opinião. Também a pode apagar.',
    replies: 'Ler as respostas às opiniões',
    repliesHint: 'O que outras pessoas escreveram e o que o serviço respondeu.',
    staff: 'Funcionários e responsáveis de sites: abrir a consola',
    back: 'Voltar ao início',
  },
  replies: {
    which: 'Escolha o site onde a opinião foi dada.',
    none: 'Nenhum site publica respostas aqui.',
  },
  fault: {
    titles: {
      missing: 'Página não encontrada',
      refused: 'Envio não aceite',
      tooMany: 'Demasiadas tentativas',
      down: 'Página indisponível',
    },
    tooMany: 'Demasiadas tentativas a partir da sua ligação. Tente de novo dentro de {wait}.',
    down: 'Esta página não está disponível de momento. O que já enviou continua guardado. Tente de novo dentro de alguns minutos.',
    method: 'Esta página não se abre desta forma. Comece pelo início.',
  },
  copyCode: 'Copiar o código',
  print: 'Imprimir',
  codeInMails: 'A ligação para esta página está também nos nossos e-mails.',
  noteCode: 'Anote-o ou copie-o: abre esta página.',
  isTracking: 'É um código de acompanhamento.',
  isTicket: 'É o código de um convite para dar a sua opinião.',
  call: 'Para obter ajuda, ligue para {phone}.',
  asOf: 'Esta página diz em que ponto está o seu pedido. Dia: {day}.',
  stop: {
    title: 'Deixar de receber e-mails',
    what: 'Deixará de receber e-mails sobre o pedido {reference}. As etapas continuam escritas na página deste pedido.',
    still: 'Continuará a receber: {ways}.',
    ways: { sms: 'SMS', push: 'notificações' },
    stop: 'Parar os e-mails',
    all: 'Parar todas as mensagens',
    done: 'Está feito. Já não recebe e-mails sobre o pedido {reference}.',
    doneAll: 'Está feito. Já não recebe mensagens sobre o pedido {reference}.',
    again:
      'As etapas continuam escritas na página deste pedido. Para voltar a receber mensagens, escolha nessa página como receber avisos.',
    unknown:
      'Esta ligação está incompleta. Abra-a a partir da mensagem recebida, ou escolha como receber avisos na página do seu pedido.',
  },
  refusal: {
    title: 'Não me pedir mais a minha opinião',
    what: 'Prima para confirmar. Depois não lhe pediremos mais a sua opinião, sobre nenhum dos seus pedidos. As mensagens sobre os seus pedidos continuam.',
    done: 'Está feito. Não lhe pediremos mais a sua opinião.',
    goesOn:
      'As mensagens sobre os seus pedidos continuam. Pode mudar esta escolha na página do seu pedido.',
    unknown:
      'Esta ligação está incompleta ou é demasiado antiga. Abra-a a partir da mensagem recebida, ou faça esta escolha na página do seu pedido.',
  },
}
