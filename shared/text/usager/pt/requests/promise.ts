import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in Portuguese. */
export const promise: PromiseText = {
  title: 'Verificar uma promessa assinada',
  intro:
    'Um serviço prometeu uma data e assinou-a. Esta página diz se o texto é o que ele assinou, sem alteração.',
  field: 'O texto da promessa',
  hint: 'Começa por eyJ. Está no ficheiro promesse.jws ou na página do pedido.',
  check: 'Verificar',
  keep: 'Guardar esta página no seu dispositivo',
  insertHint: 'A página guardada verifica sem ligação. Conhece as chaves de hoje.',
  holds: 'A assinatura está correta.',
  fails: 'Esta promessa não está confirmada.',
  onDevice: 'Verificado neste dispositivo. Nada foi enviado.',
  atHub: 'Verificado pelo serviço.',
  unsupported: 'O seu navegador não sabe verificar esta assinatura. O serviço verifica-a.',
  unsupportedAlone:
    'O seu navegador não sabe verificar esta assinatura. Use um navegador mais recente ou abra {address}.',
  ask: 'Perguntar ao serviço se ainda se mantém',
  made: 'Anunciada em {day}',
  unreachable:
    'Não é possível verificar de momento. O seu dispositivo pode estar sem ligação. Tente de novo dentro de alguns minutos.',
  fault: {
    form: 'Este texto não está completo. Copie-o de novo, do primeiro ao último carácter, ou use o ficheiro promesse.jws.',
    kind: 'Este texto não é uma promessa assinada. Use o da página do pedido ou o ficheiro promesse.jws.',
    key: 'A chave desta promessa não é conhecida aqui. Abra esta página no sítio do serviço que fez a promessa.',
    signature:
      'A assinatura não corresponde: o texto foi alterado. Copie-o de novo da página do pedido. Se vem de outra pessoa, não confie nele.',
  },
  telling: {
    window: 'Compromisso de {organisation} para o pedido {reference} ({service}): {window}.',
    norm: 'Baseia-se no que é prometido a todos: {norm}',
    law: 'Baseia-se num prazo fixado por lei.',
    agent: 'A data foi dada pelo agente encarregado do pedido.',
    changed: 'Esta promessa substitui uma mais antiga.',
    resumed: 'Esta promessa retoma outra, adiada pelo tempo de espera de um elemento em falta.',
    signed: 'Assinada em {day} às {hour}.',
    key: 'Endereço do serviço: {address}. Chave: {key}.',
  },
  record: {
    standing: 'Esta promessa mantém-se.',
    kept: 'Esta promessa foi cumprida.',
    late: 'Esta promessa não foi cumprida na sua data.',
    replaced: 'Substituída em {day} por outra data.',
    resumed: 'Adiada em {day}, pelo tempo de espera de um elemento da sua parte.',
    broken: 'A sua data passou. Outra substituiu-a em {day}.',
    withdrawn: 'O pedido foi retirado.',
    absent:
      'Esta promessa não está, ou já não está, na memória do serviço. Telefone-lhe antes de contar com ela.',
  },
  mark: {
    verified: 'Assinatura verificada neste dispositivo',
    unsupported: 'Este navegador não sabe verificar a assinatura. O serviço pode fazê-lo.',
    check: 'Verificar esta promessa',
    keep: 'Guardar a promessa assinada (promesse.jws)',
  },
}
