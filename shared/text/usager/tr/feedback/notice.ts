import type { NoticeText } from '../../fr/feedback/notice.ts'

/** The notice of RGPD article 13 as a page, in Turkish. */
export const notice: NoticeText = {
  title: 'Görüşünüz ve verileriniz',
  intro:
    '“{site}” sitesinde adınızı vermeden görüş bildirirsiniz. Bu sayfa neyin, kime ve ne kadar süreyle gönderildiğini açıklar.',
  controller: 'Verilerden kim sorumlu',
  purpose: 'Görüşünüz ne işe yarar',
  basis: 'Neye dayanıyor',
  retention: 'Ne kadar süreyle',
  kept: {
    comments: { one: 'Yorumlar: {n} ay.', other: 'Yorumlar: {n} ay.' },
    answers: { one: 'Yanıtlar: {n} ay.', other: 'Yanıtlar: {n} ay.' },
    day: 'Yanıtınızın yalnızca günü saklanır, saati hiçbir zaman saklanmaz.',
    after: 'Sonra yalnızca sayılar kalır; bunlar belirli bir kişiyi göstermez.',
    handover: 'Görevliyle paylaşım, siz seçerseniz: {days} gün.',
    network:
      'Komşularınızla paylaştığınız ve her gün değişen bir ağ özeti; bir makinenin gönderdiklerini ayırmak için: {days} gün.',
  },
  sent: 'Gönderilenler',
  sentWhat: {
    answers: 'Sorulara verdiğiniz yanıtlar.',
    comment:
      'Yazarsanız yorumunuz. İçinde bulunan kişisel veriler (e-posta adresi, telefon, numaralar) gizlenir.',
    helped:
      'Yardımsız mı, yardımla mı yanıtladığınız, yoksa sizin yerinize birinin mi yanıtladığı.',
    departement: 'Belirtirseniz departmanınız.',
    handover:
      'Size nasıl ulaşılacağı; yalnızca görüşünüzü sorumlu görevliyle paylaşır ve bunu yazarsanız.',
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
    name: 'Adınız.',
    cookie: 'Çerez: hiç yoktur.',
    identifier: 'Sizi veya cihazınızı tanıtan bir kimlik.',
    query: 'Sayfanın adresinde “?” işaretinden sonra gelenler.',
  },
  device:
    'Siz yanıtlamadan veya reddetmeden önce cihazınıza hiçbir şey yazılmaz. Sonra, gönderilene kadar görüşünüz ve sizi rahatsız etmemek için tarih cihazda saklanır.',
  receipt: 'Alındı kodunuz',
  receiptUse:
    'Cihazınızda oluşturulur ve size görüşünüzle birlikte verilir. Görüşünüzü ve ona verilen yanıtı görmeye, bir bölümünü geri çekmeye veya görüşü silmeye yarar. Sunucu kodun yalnızca dijital izini saklar: kodu size yeniden veremez.',
  receiptLink: 'Görüşümü bul',
  rights: 'Haklarınız',
  officer: 'Veri koruma görevlisi',
  cnil: 'Yanıt sizi tatmin etmezse CNIL kurumuna şikâyette bulunabilirsiniz:',
  cnilAddress: 'https://www.cnil.fr/fr/plaintes',
  unknownTitle: 'Böyle bir bilgilendirme metni yok',
  unknown: 'Burada bu adı taşıyan bir site yok. Bu sayfanın adresini kontrol edin.',
  notConfiguredTitle: 'Bu site görüş istemiyor',
  notConfigured:
    'Bu sitenin henüz bilgilendirme metni yok. Olmadığı sürece soru sormaz ve hiçbir şey toplamaz.',
}
