/** News agencies by the name they are called here, with the other forms in which credits give them. */
const agencyForms: Readonly<Record<string, readonly string[]>> = {
  AA: ['Anadolu', 'Anadolu Agency'],
  AAP: ['Australian Associated Press'],
  'ABC Color': [],
  AFP: ['Agence France-Presse', 'Agence France Presse', 'АФП'],
  'Agência Brasil': ['Agencia Brasil'],
  Agerpres: [],
  ANI: ['Asian News International'],
  ANP: [],
  ANSA: ['АНСА'],
  AP: ['Associated Press', 'The Associated Press', 'AP News', 'АП'],
  APA: ['Austria Presse Agentur'],
  'Ata Agency': [],
  BelTA: ['Belta', 'БЕЛТА', 'БелТА'],
  Belga: [],
  Bernama: [],
  BNO: [],
  BNS: [],
  BTA: ['БТА'],
  CMC: [],
  CNA: ['Central News Agency'],
  'CNN Newsource': ['CNN Wire'],
  CP: ['Canadian Press', 'The Canadian Press', 'La Presse canadienne'],
  ČTK: ['CTK'],
  dpa: ['DPA', 'Deutsche Presse-Agentur', 'dpa-AFX'],
  EFE: ['Agencia EFE', 'ЭФЕ'],
  'Estadão Conteúdo': [],
  'Europa Press': ['EuropaPress', 'EP'],
  FENA: [],
  Fides: [],
  Folhapress: [],
  HINA: ['Hina'],
  IANS: [],
  IRNA: ['ИРНА'],
  Interfax: ['Интерфакс', 'Інтерфакс'],
  'Interfax-Ukraine': ['Интерфакс-Украина', 'Інтерфакс-Україна'],
  INA: [],
  KCNA: ['ЦТАК'],
  'Keystone-SDA': ['Keystone-ATS', 'SDA', 'ATS'],
  KUNA: [],
  Kyodo: ['Kyodo News'],
  LETA: [],
  Lusa: ['Agência Lusa', 'Agencia Lusa'],
  MENA: [],
  MTI: [],
  NAN: [],
  Notimex: [],
  NTB: [],
  'PA Media': ['PA', 'Press Association'],
  PAP: [],
  'Prensa Latina': ['PL'],
  PTI: ['Press Trust of India'],
  Reuters: ['Thomson Reuters', 'Рейтер', 'Ройтерс'],
  'RIA Novosti': ['RIA', 'РИА Новости', 'РИА', 'РІА Новини'],
  Ritzau: [],
  SANA: ['САНА'],
  SID: [],
  SPA: [],
  STT: [],
  STA: [],
  Sputnik: [],
  Tanjug: ['Танјуг'],
  TASR: [],
  TASS: ['ТАСС', 'ТАРС', 'Itar-Tass', 'ИТАР-ТАСС'],
  Télam: ['Telam'],
  TT: [],
  Ukrinform: ['Укринформ', 'Укрінформ'],
  UNIAN: ['УНИАН', 'УНІАН'],
  UNN: ['УНН'],
  UPI: ['United Press International'],
  WAFA: [],
  WAM: [],
  Xinhua: ['Xinhua News Agency', 'Синьхуа', 'Сіньхуа'],
  Yonhap: ['Yonhap News Agency', 'Ёнхап'],
};

/** Two-letter and other forms that are only agencies when written exactly so. */
const byForm = new Map<string, string>();
for (const [name, forms] of Object.entries(agencyForms))
  for (const form of [name, ...forms]) {
    byForm.set(form, name);
    if (form.length > 3) byForm.set(form.toLowerCase(), name);
  }

/** The agency that a credit names, by its usual name; `undefined` for anything else. */
export function agencyOf(credit: string): string | undefined {
  const trimmed = credit
    .trim()
    .replace(/^(?:the|die|la|l['’]) ?/iu, '')
    .replace(/\.$/u, '');
  return byForm.get(credit.trim()) ?? byForm.get(trimmed) ?? byForm.get(trimmed.toLowerCase()) ?? upperCased(trimmed);
}

/** "REUTERS" and "LUSA" are written in capitals by house style. */
function upperCased(credit: string): string | undefined {
  if (credit.length < 3 || credit !== credit.toUpperCase()) return undefined;
  return byForm.get(credit.toLowerCase()) ?? byForm.get(credit[0] + credit.slice(1).toLowerCase());
}
