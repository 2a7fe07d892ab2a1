import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in Portuguese. */
export const notice: NoticeText = {
  title: 'A sua opinião e os seus dados',
  intro:
    'Em {site}, dá a sua opinião sem o seu nome. Esta página diz quem é responsável, o que é enviado e por quanto tempo fica guardado.',
  controller: 'Responsável pelo tratamento',
  purpose: 'Para que serve a sua opinião',
  basis: 'O fundamento jurídico',
  retention: 'Quanto tempo',
  kept: {
    comments: {
      one: 'Os comentários: {n} mês.',
      many: 'Os comentários: {n} de meses.',
      other: 'Os comentários: {n} meses.',
    },
    answers: {
      one: 'As respostas: {n} mês.',
      many: 'As respostas: {n} de meses.',
      other: 'As respostas: {n} meses.',
    },
    day: 'Da sua resposta guarda-se apenas o dia, nunca a hora.',
    after: 'Depois só ficam números, que não falam de ninguém em particular.',
    backup:
      'Uma opinião apagada pode ficar algum tempo numa cópia de segurança, que só serve depois de uma avaria.',
    handover: 'A partilha com a pessoa responsável pelo seu pedido, se a quiser: {days}.',
    network:
      'Uma impressão da sua rede, partilhada com os seus vizinhos e diferente em cada dia, para afastar os envios de uma máquina: {days}.',
  },
  readers: 'Quem lê a sua opinião',
  readersWhat: {
    quality: 'As pessoas que cuidam da qualidade do serviço em {controller}.',
    handover: 'A pessoa responsável pelo seu pedido, só se partilhar a sua opinião com ela.',
    hosts: 'As empresas que alojam este serviço, para o fazer funcionar.',
    published:
      'Toda a gente, se o seu comentário for publicado com a resposta do serviço, sem o seu nome.',
  },
  sent: 'O que é enviado',
  sentWhat: {
    answers: 'As suas respostas às perguntas.',
    comment:
      'O seu comentário, se escrever um. Os dados pessoais encontrados nele (nomes, datas de nascimento, endereço de e-mail, telefone, números) são ocultados.',
    helped: 'Se respondeu sem ajuda, com ajuda ou por outra pessoa.',
    departement: 'O departamento («département») onde vive, se o disser.',
    handover:
      'O seu contacto e a referência do seu pedido, só se partilhar a sua opinião com a pessoa responsável pelo seu pedido.',
    about: 'O serviço, o formulário, a língua, o dia e o local do serviço se a página o disser.',
    page: 'O endereço da página onde responde, sem o que vem depois do «?» ou do «#». Fica guardado com a sua resposta.',
  },
  measured: 'As medições enviadas com a sua opinião',
  measuredWhat: {
    lcp: 'O tempo que a página demorou a aparecer.',
    inp: 'O tempo que a página demorou a reagir às suas ações.',
    cls: 'Se a página se mexeu durante a sua leitura.',
    errors: 'O número de erros da página.',
    failed: 'O número de trocas com o servidor que falharam.',
    elapsed: 'O tempo passado no procedimento.',
    took: 'O tempo passado a responder.',
    device: 'O tipo de dispositivo: telemóvel, tablet ou computador.',
  },
  never: 'O que nunca é enviado',
  neverWhat: {
    name: 'O seu nome, exceto se o escrever.',
    cookie: 'Um cookie: não há nenhum.',
    identifier: 'Um número que nos permita reconhecer a sua pessoa de uma visita para outra.',
    query: 'O que vem depois do «?» no endereço da página.',
  },
  device:
    'Nada é escrito no seu dispositivo antes da sua resposta ou recusa. Depois, o dispositivo guarda a sua opinião, enquanto não for enviada, e a data, para não insistirmos.',
  receipt: 'O seu código do comprovativo',
  receiptUse:
    'É criado no seu dispositivo e recebe-o com a sua opinião. Serve para reler a sua opinião, ler a resposta do serviço e apagar o seu comentário ou toda a sua opinião. O servidor só guarda uma impressão digital deste código: não o podemos dar outra vez.',
  receiptLink: 'Consultar a minha opinião',
  rights: 'Os seus direitos',
  officer: 'Encarregado ou encarregada da proteção de dados',
  cnil: 'Pode apresentar a qualquer momento uma reclamação à CNIL:',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Este aviso não existe',
  unknown: 'Nenhum site tem este nome aqui. Verifique o endereço desta página.',
  notConfiguredTitle: 'Este site não pede opiniões',
  notConfigured:
    'Este site ainda não tem aviso. Enquanto não o tiver, não faz nenhuma pergunta nem recolhe nada.',
}
