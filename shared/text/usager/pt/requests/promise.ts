import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in Portuguese. */
export const promise: PromiseText = {
  title: 'Verificar uma data anunciada',
  intro:
    'Um serviço anunciou uma data e assinou-a. Esta página diz se o texto é o que ele assinou, sem alteração.',
  field: 'O texto da prova assinada',
  hint: 'Começa por eyJ. Está no ficheiro promesse.jws ou na página do pedido.',
  check: 'Verificar',
  keep: 'Guardar esta página no seu dispositivo',
  insertHint: 'A página guardada verifica sem ligação. Conhece as chaves de hoje.',
  holds: 'A assinatura está correta.',
  fails: 'Não podemos confirmar esta data.',
  onDevice: 'Verificado neste dispositivo. Nada foi enviado.',
  atHub: 'Verificado pelo serviço.',
  unsupported: 'O seu navegador não sabe verificar esta assinatura. O serviço verifica-a.',
  unsupportedAlone:
    'O seu navegador não sabe verificar esta assinatura. Use um navegador mais recente ou abra {address}.',
  ask: 'Perguntar ao serviço se a data se mantém',
  made: 'Data do anúncio: {day}',
  unreachable:
    'Não é possível verificar de momento. O seu dispositivo pode estar sem ligação. Tente de novo dentro de alguns minutos.',
  fault: {
    form: 'Este texto não está completo. Copie-o de novo, do primeiro ao último carácter, ou use o ficheiro promesse.jws.',
    kind: 'Este texto não é uma prova assinada. Use o da página do pedido ou o ficheiro promesse.jws.',
    key: 'A chave desta prova não é conhecida aqui. Abra esta página no site do serviço que anunciou a data.',
    signature:
      'A assinatura não corresponde: o texto foi alterado. Copie-o de novo da página do pedido. Se vem de outra pessoa, não confie nele.',
  },
  telling: {
    window: 'Data anunciada por {organisation} para o pedido {reference} ({service}): {window}.',
    callback:
      'Chamada anunciada por {organisation} para o pedido {reference} ({service}): {window}.',
    norm: 'Baseia-se no prazo para toda a gente: {norm}',
    law: 'Baseia-se num prazo fixado por lei.',
    agent: 'A data foi dada pela pessoa responsável pelo pedido.',
    changed: 'Esta data substitui uma mais antiga.',
    resumed: 'Esta data retoma outra, adiada pelo tempo de espera do que faltava.',
    signed: 'Assinatura: {day}, às {hour}.',
    key: 'Endereço do serviço: {address}. Chave: {key}.',
  },
  record: {
    standing: 'Esta data mantém-se.',
    kept: 'Esta data foi cumprida.',
    late: 'Esta data não foi cumprida.',
    replaced: 'Desde {day}, vale outra data.',
    resumed: 'Adiamento de {day}: tempo à espera de algo da sua parte.',
    broken: 'A data passou. Desde {day}, vale outra.',
    withdrawn: 'O pedido foi retirado.',
    absent:
      'O serviço não encontra esta data nos seus registos. Telefone ao serviço antes de contar com ela.',
  },
  mark: {
    verified: 'Assinatura verificada neste dispositivo',
    unsupported: 'Este navegador não sabe verificar a assinatura. O serviço pode fazê-lo.',
    check: 'Verificar esta data',
    keep: 'Guardar a prova assinada (promesse.jws)',
  },
}
