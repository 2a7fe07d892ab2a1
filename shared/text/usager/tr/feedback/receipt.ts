import type { ReceiptText } from '../../fr/feedback/receipt.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in Turkish. */
export const receipt: ReceiptText = {
  title: 'Görüşümü bul',
  intro:
    'Görüş kodunuzla görüşünüzü ve ilgili birimin yanıtını görebilirsiniz. Yorumunuzu veya görüşünüzün tamamını silebilirsiniz.',
  code: 'Görüş kodunuz',
  codeHint:
    'A ve 16 karakter, örneğin A-7K3M-9QRT-A0BC-DEFG. Size görüşünüzle birlikte verildi. Büyük harf, boşluk ve tire fark etmez.',
  show: 'Görüşümü gör',
  notACode: 'Bu kod eksik. 16 karakteri kontrol edin.',
  unknown:
    'Bu koda ait görüş yok. Kodu kontrol edin. Görüş silinmiş veya saklama süresi dolmuş olabilir.',
  unreachable:
    'Sunucu şu anda yanıt vermiyor. Görüşünüz saklanıyor. Birkaç dakika sonra yeniden deneyin.',
  tooMany:
    'Bağlantınızdan çok fazla kod denendi. Görüşünüz kayıtlı. {seconds} saniye sonra yeniden deneyin.',
  found: 'Görüşünüz',
  when: 'Tarih: {day}. Hizmet: {service}.',
  page: 'Bulunduğunuz sayfa:',
  answers: 'Yanıtlarınız',
  between: '; ',
  noChoice: 'Bu seçeneklerin hiçbiri',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: 'Bize daha fazlasını anlatmak ister misiniz?',
    helped: form.helped,
    departement: 'Yaşadığınız il (département)',
  },
  about: { opinion: 'Görüş bildir', fault: 'Sitede bir sorun', personal: form.personal },
  helped: { alone: form.alone, with_help: form.with_help, for_me: form.for_me },
  comment: 'Yorumunuz',
  noComment: 'Saklanan yorum yok.',
  evidence: 'Görüşünüzle gönderilen ölçümler',
  measured: {
    lcp: 'Sayfa {seconds} saniyede göründü.',
    inp: 'Sayfa hareketlerinize en fazla {seconds} saniyede tepki verdi.',
    moved: 'Siz okurken sayfa kaydı (kararlılık puanı {score}).',
    still: 'Siz okurken sayfa neredeyse hiç kaymadı (kararlılık puanı {score}).',
    errors: {
      one: 'Sayfada {n} hata sayıldı.',
      other: 'Sayfada {n} hata sayıldı.',
    },
    failed: {
      one: 'Sayfa ile sunucu arasında {n} alışveriş başarısız oldu.',
      other: 'Sayfa ile sunucu arasında {n} alışveriş başarısız oldu.',
    },
    seconds: { one: 'İşlem {n} saniye sürdü.', other: 'İşlem {n} saniye sürdü.' },
    minutes: { one: 'İşlem yaklaşık {n} dakika sürdü.', other: 'İşlem yaklaşık {n} dakika sürdü.' },
    took: {
      one: '{n} saniyede yanıtladınız.',
      other: '{n} saniyede yanıtladınız.',
    },
    device: {
      phone: 'Cihazınızın telefondaki gibi küçük bir dokunmatik ekranı vardı.',
      tablet: 'Cihazınızın tabletteki gibi büyük bir dokunmatik ekranı vardı.',
      desktop: 'Cihazınızın bilgisayardaki gibi bir faresi veya dokunmatik yüzeyi vardı.',
    },
  },
  handover: 'Görevliyle paylaşım',
  shared:
    'Yanıtlarınız ve yorumunuz {day} tarihine kadar sorumlu görevliyle paylaşılır. Hizmet: {service}.',
  sharedReach: 'Görevli size nasıl ulaşılacağını da görür: {reach}.',
  sharedRequest: 'Görevli başvurunuzun referansını da görür: {request}.',
  notShared: 'Görüşünüz başvurunuzdan sorumlu görevliyle paylaşılmıyor.',
  reply: '{organisation} tarafından verilen yanıt',
  replied: 'Yanıt tarihi: {day}',
  noReply: 'Şu anda yanıt yok. Yanıt gelirse burada, aynı kodla okursunuz.',
  choices: 'Yapabilecekleriniz',
  unshare: 'Görevliyle paylaşımı durdur',
  uncomment: 'Yorumumu sil',
  uncommentHint: 'Yanıtlarınız kalır.',
  erase: 'Görüşümü sil',
  done: {
    unshare: 'Tamam. Görevli artık görüşünüzü görmüyor. Yanıtlarınız kalır.',
    uncomment: 'Tamam. Yorumunuz silindi. Yanıtlarınız kalır.',
  },
  confirmTitle: 'Bu görüş silinsin mi?',
  confirm:
    '{day} tarihli görüşünüzün tamamı silinecek ve artık sonuçlarda sayılmayacak. Onu size geri veremeyeceğiz.',
  confirmErase: 'Kalıcı olarak sil',
  confirmKeep: 'Görüşümü sakla',
  erasedTitle: 'Görüşünüz silindi',
  erased: '{day} tarihli görüşünüz silindi. Artık sonuçlarda sayılmıyor ve bu kod artık geçersiz.',
  erasedWhat: 'Silinenler',
  erasedParts: {
    answers: { one: '{n} yanıt', other: '{n} yanıt' },
    comment: 'yorumunuz',
    evidence: { one: '{n} ölçüm', other: '{n} ölçüm' },
    handover: 'görevliyle paylaşım',
    reply: 'size verilen yanıt',
  },
  another: 'Başka bir görüşü bul',
  privacy:
    'Bu sayfa cihazınızda hiçbir şey saklamaz. Bu koda sahip olan herkes sayfayı okuyabilir ve bu görüşü silebilir.',
}
