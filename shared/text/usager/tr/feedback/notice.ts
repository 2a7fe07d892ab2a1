import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in Turkish. */
export const notice: NoticeText = {
  title: 'Görüşünüz ve verileriniz',
  intro:
    '“{site}” sitesinde adınızı vermeden görüş bildirirsiniz. Bu sayfa verilerden kimin sorumlu olduğunu, neyin gönderildiğini ve ne kadar süre saklandığını açıklar.',
  controller: 'Veri sorumlusu',
  purpose: 'Görüşünüz ne işe yarar',
  basis: 'Hukuki dayanak',
  retention: 'Ne kadar süreyle',
  kept: {
    comments: { one: 'Yorumlar: {n} ay.', other: 'Yorumlar: {n} ay.' },
    answers: { one: 'Yanıtlar: {n} ay.', other: 'Yanıtlar: {n} ay.' },
    day: 'Yanıtınızın yalnızca günü saklanır, saati hiçbir zaman saklanmaz.',
    after: 'Sonra yalnızca sayılar kalır; bunlar belirli bir kişiyi göstermez.',
    backup:
      'Silinen bir görüş bir süre yedek kopyada kalabilir; bu kopya yalnızca bir arızadan sonra kullanılır.',
    handover: 'Görevliyle paylaşım, siz seçerseniz: {days}.',
    network:
      'Komşularınızla paylaştığınız ve her gün değişen bir ağ özeti; bir makinenin gönderdiklerini ayırmak için: {days}.',
  },
  readers: 'Görüşünüzü kim okur',
  readersWhat: {
    quality: '{controller} bünyesinde hizmetin kalitesiyle ilgilenen kişiler.',
    handover: 'Başvurunuzdan sorumlu görevli; yalnızca görüşünüzü onunla paylaşırsanız.',
    hosts: 'Hizmetin çalışması için sunucuları barındıran şirketler.',
    published: 'Yorumunuz birimin yanıtıyla birlikte yayımlanırsa herkes; adınız yer almaz.',
  },
  sent: 'Gönderilenler',
  sentWhat: {
    answers: 'Sorulara verdiğiniz yanıtlar.',
    comment:
      'Yazarsanız yorumunuz. İçinde bulunan kişisel veriler (adlar, doğum tarihleri, e-posta adresi, telefon, numaralar) gizlenir.',
    helped: 'Yardımsız mı, yardımla mı, yoksa başka biri için mi yanıtladığınız.',
    departement: 'Belirtirseniz, yaşadığınız il (département).',
    handover:
      'Size nasıl ulaşılacağı ve başvurunuzun referansı; yalnızca görüşünüzü başvurunuzdan sorumlu görevliyle paylaşırsanız.',
    about: 'Hizmet, form, dil, gün ve sayfa belirtiyorsa hizmetin yeri.',
    page: 'Yanıt verdiğiniz sayfanın adresi, “?” ya da “#” işaretinden sonrası olmadan. Yanıtınızla birlikte saklanır.',
  },
  measured: 'Görüşünüzle gönderilen ölçümler',
  measuredWhat: {
    lcp: 'Sayfanın görünme süresi.',
    inp: 'Sayfanın hareketlerinize tepki verme süresi.',
    cls: 'Siz okurken sayfanın kayıp kaymadığı.',
    errors: 'Sayfadaki hata sayısı.',
    failed: 'Sunucuyla başarısız olan alışverişlerin sayısı.',
    elapsed: 'İşleme ayrılan süre.',
    took: 'Yanıtlama süresi.',
    device: 'Cihaz türü: telefon, tablet veya bilgisayar.',
  },
  never: 'Hiçbir zaman gönderilmeyenler',
  neverWhat: {
    name: 'Siz yazmadıkça adınız.',
    cookie: 'Çerez: hiç yoktur.',
    identifier: 'Sizi bir ziyaretten diğerine izleyen bir numara.',
    query: 'Sayfanın adresinde “?” işaretinden sonra gelenler.',
  },
  device:
    'Siz yanıtlamadan veya reddetmeden önce cihazınıza hiçbir şey yazılmaz. Sonra, gönderilene kadar görüşünüz ve sizi rahatsız etmemek için tarih cihazda saklanır.',
  receipt: 'Görüş kodunuz',
  receiptUse:
    'Cihazınız oluşturur ve size görüşünüzle birlikte verilir. Görüşünüzü yeniden görmeye, ilgili birimin yanıtını okumaya, yorumunuzu veya görüşün tamamını silmeye yarar. Sunucu bu kodun yalnızca dijital izini saklar: kodu size yeniden veremeyiz.',
  receiptLink: 'Görüşümü bul',
  rights: 'Haklarınız',
  officer: 'Veri koruma görevlisi',
  cnil: 'Dilediğiniz zaman CNIL kurumuna şikâyette bulunabilirsiniz:',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Böyle bir bilgilendirme metni yok',
  unknown: 'Burada bu adı taşıyan bir site yok. Bu sayfanın adresini kontrol edin.',
  notConfiguredTitle: 'Bu site görüş istemiyor',
  notConfigured:
    'Bu sitenin henüz bilgilendirme metni yok. Olmadığı sürece soru sormaz ve hiçbir şey toplamaz.',
}
