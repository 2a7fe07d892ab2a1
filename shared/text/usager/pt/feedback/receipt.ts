import type { ReceiptText } from '../../fr/feedback/receipt.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in Portuguese. */
export const receipt: ReceiptText = {
  title: 'Consultar a minha opinião',
  intro:
    'Com o seu código do comprovativo, pode reler a sua opinião e a resposta do serviço. Pode apagar o seu comentário ou toda a sua opinião.',
  code: 'O seu código do comprovativo',
  codeHint:
    'A e 16 caracteres, por exemplo A-7K3M-9QRT-A0BC-DEFG. Recebeu-o com a sua opinião. Maiúsculas, espaços e hífenes não contam.',
  show: 'Ver a minha opinião',
  notACode: 'Este código está incompleto. Verifique os 16 caracteres.',
  unknown:
    'Nenhuma opinião tem este código. Verifique-o. Talvez a opinião já esteja apagada ou o seu prazo de conservação tenha passado.',
  unreachable:
    'O servidor não responde de momento. A sua opinião está guardada. Tente de novo dentro de alguns minutos.',
  tooMany:
    'Foram tentados demasiados códigos a partir da sua ligação. A sua opinião está guardada. Tente de novo dentro de {seconds} s.',
  found: 'A sua opinião',
  when: 'Data: {day}. Serviço: {service}.',
  page: 'A página onde estava:',
  answers: 'As suas respostas',
  between: '; ',
  noChoice: 'Nenhuma destas opções',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: 'Deseja contar-nos mais alguma coisa?',
    helped: form.helped,
    departement: 'O departamento onde vive',
  },
  about: {
    opinion: 'Dar uma opinião',
    fault: 'Um problema no site',
    personal: form.personal,
  },
  helped: { alone: form.alone, with_help: form.with_help, for_me: form.for_me },
  comment: 'O seu comentário',
  noComment: 'Nenhum comentário está guardado.',
  evidence: 'As medições enviadas com a sua opinião',
  measured: {
    lcp: 'A página apareceu em {seconds} s.',
    inp: 'A página reagiu às suas ações em {seconds} s no máximo.',
    moved: 'A página mexeu-se durante a sua leitura (índice de estabilidade {score}).',
    still: 'A página quase não se mexeu durante a sua leitura (índice de estabilidade {score}).',
    errors: {
      one: 'Foi contado {n} erro da página.',
      many: 'Foram contados {n} de erros da página.',
      other: 'Foram contados {n} erros da página.',
    },
    failed: {
      one: 'Falhou {n} troca entre a página e o servidor.',
      many: 'Falharam {n} de trocas entre a página e o servidor.',
      other: 'Falharam {n} trocas entre a página e o servidor.',
    },
    seconds: {
      one: 'O procedimento durou {n} segundo.',
      many: 'O procedimento durou {n} de segundos.',
      other: 'O procedimento durou {n} segundos.',
    },
    minutes: {
      one: 'O procedimento durou cerca de {n} minuto.',
      many: 'O procedimento durou cerca de {n} de minutos.',
      other: 'O procedimento durou cerca de {n} minutos.',
    },
    took: {
      one: 'Respondeu em {n} segundo.',
      many: 'Respondeu em {n} de segundos.',
      other: 'Respondeu em {n} segundos.',
    },
    device: {
      phone: 'O seu dispositivo tinha um ecrã tátil pequeno, como um telemóvel.',
      tablet: 'O seu dispositivo tinha um ecrã tátil grande, como um tablet.',
      desktop: 'O seu dispositivo tinha um rato ou um painel tátil, como um computador.',
    },
  },
  handover: 'Partilha com a pessoa responsável',
  shared:
    'As suas respostas e o seu comentário são partilhados com a pessoa responsável, no serviço {service}, até {day}.',
  sharedReach: 'Esta pessoa vê também o seu contacto: {reach}.',
  sharedRequest: 'Esta pessoa vê também a referência do seu pedido: {request}.',
  notShared: 'A sua opinião não é partilhada com a pessoa responsável pelo seu pedido.',
  reply: 'A resposta de {organisation}',
  replied: 'Data da resposta: {day}',
  noReply: 'Nenhuma resposta de momento. Se houver uma, pode lê-la aqui com este mesmo código.',
  choices: 'O que pode fazer',
  unshare: 'Parar a partilha com a pessoa responsável',
  uncomment: 'Apagar o meu comentário',
  uncommentHint: 'As suas respostas mantêm-se.',
  erase: 'Apagar a minha opinião',
  done: {
    unshare: 'Feito. A pessoa responsável já não vê a sua opinião. As suas respostas mantêm-se.',
    uncomment: 'Feito. O seu comentário foi apagado. As suas respostas mantêm-se.',
  },
  confirmTitle: 'Apagar esta opinião?',
  confirm:
    'Toda a sua opinião ({day}) será apagada e deixará de contar nos resultados. Não poderemos devolvê-la.',
  confirmErase: 'Apagar definitivamente',
  confirmKeep: 'Manter a minha opinião',
  erasedTitle: 'A sua opinião foi apagada',
  erased:
    'A sua opinião ({day}) foi apagada. Já não conta nos resultados, e este código já não serve.',
  erasedWhat: 'O que foi apagado',
  erasedParts: {
    answers: { one: '{n} resposta', many: '{n} de respostas', other: '{n} respostas' },
    comment: 'o seu comentário',
    evidence: { one: '{n} medição', many: '{n} de medições', other: '{n} medições' },
    handover: 'a partilha com a pessoa responsável',
    reply: 'a resposta que lhe foi dada',
  },
  another: 'Consultar outra opinião',
  privacy:
    'Esta página não guarda nada no seu dispositivo. Qualquer pessoa com este código pode lê-la e apagar esta opinião.',
}
