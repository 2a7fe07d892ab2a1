import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in Turkish. */
export const promise: PromiseText = {
  title: 'Bildirilen bir tarihi doğrulama',
  intro:
    'İlgili birim bir tarih bildirdi ve onu imzaladı. Bu sayfa, metnin hiç değişmeden ona ait olup olmadığını söyler.',
  field: 'İmzalı belgenin metni',
  hint: 'eyJ ile başlar. promesse.jws dosyasında veya başvurunun sayfasındadır.',
  check: 'Doğrula',
  keep: 'Bu sayfayı cihazınızda saklayın',
  insertHint: 'Saklanan sayfa bağlantı olmadan doğrular. Bugünün anahtarlarını bilir.',
  holds: 'İmza doğru.',
  fails: 'Bu tarihi doğrulayamıyoruz.',
  onDevice: 'Bu cihazda doğrulandı. Hiçbir şey gönderilmedi.',
  atHub: 'İlgili birim tarafından doğrulandı.',
  unsupported: 'Tarayıcınız bu imzayı doğrulayamıyor. İlgili birim doğruluyor.',
  unsupportedAlone:
    'Tarayıcınız bu imzayı doğrulayamıyor. Daha yeni bir tarayıcı kullanın veya {address} adresini açın.',
  ask: 'Tarihin hâlâ geçerli olup olmadığını ilgili birime sor',
  made: 'Bildirildiği gün: {day}',
  unreachable:
    'Şu anda doğrulama yapılamıyor. Cihazınız çevrimdışı olabilir. Birkaç dakika sonra yeniden deneyin.',
  fault: {
    form: 'Bu metin tam değil. İlk karakterden son karaktere kadar yeniden kopyalayın veya promesse.jws dosyasını alın.',
    kind: 'Bu metin imzalı bir belge değil. Başvurunun sayfasındaki metni veya promesse.jws dosyasını alın.',
    key: 'Bu belgenin anahtarı burada bilinmiyor. Bu sayfayı, tarihi bildiren birimin sitesinde açın.',
    signature:
      'İmza uymuyor: metin değişmiş. Metni başvurunun sayfasından yeniden alın. Başka birinden geldiyse ona güvenmeyin.',
  },
  telling: {
    window:
      '{organisation} tarafından bildirilen tarih, başvuru {reference} ({service}): {window}.',
    callback:
      '{organisation} tarafından bildirilen arama, başvuru {reference} ({service}): {window}.',
    norm: 'Herkes için geçerli süreye dayanır: {norm}',
    law: 'Kanunun belirlediği bir süreye dayanır.',
    agent: 'Tarihi, başvurudan sorumlu görevli verdi.',
    changed: 'Bu tarih daha eski bir tarihin yerine geçer.',
    resumed: 'Bu tarih, eksik olan beklenirken geçen süre kadar ertelenen bir tarihin devamıdır.',
    signed: 'İmzalandığı an: {day}, {hour}.',
    key: 'Birimin adresi: {address}. Anahtar: {key}.',
  },
  record: {
    standing: 'Bu tarih hâlâ geçerli.',
    kept: 'Bu tarihe uyuldu.',
    late: 'Bu tarihe uyulmadı.',
    replaced: 'Yerine başka bir tarih geçti: {day}.',
    resumed: 'Sizden beklenen bir şey için geçen süre kadar ertelendi: {day}.',
    broken: 'Bildirilen tarih geçti. Yerine başka bir tarih geçti: {day}.',
    withdrawn: 'Başvuru geri çekildi.',
    absent: 'İlgili birim bu tarihi kayıtlarında bulamıyor. Tarihe güvenmeden önce birimi arayın.',
  },
  mark: {
    verified: 'İmza bu cihazda doğrulandı',
    unsupported: 'Bu tarayıcı imzayı doğrulayamıyor. İlgili birim doğrulayabilir.',
    check: 'Bu tarihi doğrula',
    keep: 'İmzalı belgeyi sakla (promesse.jws)',
  },
}
