import type { PromiseText } from '../../fr/requests/promise.ts'

/** What is said of signed promises, in Turkish. */
export const promise: PromiseText = {
  title: 'İmzalı bir sözü denetleme',
  intro:
    'Bir hizmet bir tarih için söz verdi ve sözünü imzaladı. Bu sayfa, metnin hiç değişmeden ona ait olup olmadığını söyler.',
  field: 'Sözün metni',
  hint: 'eyJ ile başlar. promesse.jws dosyasında veya başvurunun sayfasındadır.',
  check: 'Denetle',
  keep: 'Bu sayfayı cihazınızda saklayın',
  insertHint: 'Saklanan sayfa bağlantı olmadan denetler. Bugünün anahtarlarını bilir.',
  holds: 'İmza doğru.',
  fails: 'Bu söz doğrulanmadı.',
  onDevice: 'Bu cihazda denetlendi. Hiçbir şey gönderilmedi.',
  atHub: 'Hizmet tarafından denetlendi.',
  unsupported: 'Tarayıcınız bu imzayı denetleyemiyor. Hizmet denetliyor.',
  unsupportedAlone:
    'Tarayıcınız bu imzayı denetleyemiyor. Daha yeni bir tarayıcı kullanın veya {address} adresini açın.',
  ask: 'Sözün hâlâ geçerli olup olmadığını hizmete sor',
  made: 'Duyurulduğu gün: {day}',
  unreachable:
    'Şu anda doğrulama yapılamıyor. Cihazınız çevrimdışı olabilir. Birkaç dakika sonra yeniden deneyin.',
  fault: {
    form: 'Bu metin tam değil. İlk karakterden son karaktere kadar yeniden kopyalayın veya promesse.jws dosyasını alın.',
    kind: 'Bu metin imzalı bir söz değil. Başvurunun sayfasındaki metni veya promesse.jws dosyasını alın.',
    key: 'Bu sözün anahtarı burada bilinmiyor. Bu sayfayı sözü veren hizmetin sitesinde açın.',
    signature:
      'İmza uymuyor: metin değişmiş. Metni başvurunun sayfasından yeniden alın. Başka birinden geldiyse ona güvenmeyin.',
  },
  telling: {
    window: '{organisation} taahhüdü, başvuru {reference} ({service}): {window}.',
    norm: 'Herkese verilen söze dayanır: {norm}',
    law: 'Yasanın belirlediği bir süreye dayanır.',
    agent: 'Tarihi, başvuruyla ilgilenen görevli verdi.',
    changed: 'Bu söz daha eski bir sözün yerine geçer.',
    resumed: 'Bu söz, eksik bir belge beklenirken geçen süre kadar ertelenen bir sözün devamıdır.',
    signed: 'İmzalandığı an: {day}, {hour}.',
    key: 'Hizmetin adresi: {address}. Anahtar: {key}.',
  },
  record: {
    standing: 'Bu söz hâlâ geçerli.',
    kept: 'Bu söz tutuldu.',
    late: 'Bu söz tarihinde tutulmadı.',
    replaced: 'Yerine başka bir tarih geçti: {day}.',
    resumed: 'Sizden beklenen bir şey için geçen süre kadar ertelendi: {day}.',
    broken: 'Tarihi geçti. Yerine başka bir tarih geçti: {day}.',
    withdrawn: 'Başvuru geri çekildi.',
    absent: 'Bu söz hizmetin belleğinde yok veya artık yok. Ona güvenmeden önce hizmeti arayın.',
  },
  mark: {
    verified: 'İmza bu cihazda denetlendi',
    unsupported: 'Bu tarayıcı imzayı denetleyemiyor. Hizmet denetleyebilir.',
    check: 'Bu sözü denetle',
    keep: 'İmzalı sözü sakla (promesse.jws)',
  },
}
