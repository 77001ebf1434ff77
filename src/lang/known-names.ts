/**
 * Companies, media and clubs that reports name without saying what they are, folded (see `foldName`): for telling them
 * from people and places of unknown name.
 */
export const knownOrganisations: ReadonlySet<string> = new Set(
  `abc|abn amro|accenture|adidas|adobe|aeroflot|afp|agence france presse|airbnb|airbus|air france|ajax|al arabiya|al jazeera|
  alibaba|allianz|alphabet|alstom|altria|amazon|amd|american airlines|amnesty international|ansa|anthropic|aol|apple|aramco|arcelormittal|
  areva|arsenal|associated press|aston villa|at t|audi|axa|baidu|bank of america|bank of england|barclays|barcelona|basf|bayer|bayern|
  bbc|bharat petroleum|bild|blackberry|blackrock|bloomberg|bmw|bnp paribas|boeing|bombardier|borussia dortmund|bosch|bp|bridgestone|
  british airways|british petroleum|bundesbank|burger king|cargill|carrefour|caterpillar|cbc|cbs|chelsea|chevron|chrysler|cisco|citibank|citigroup|
  citroen|cnbc|cnn|coca cola|comcast|commerzbank|conocophillips|continental|corriere della sera|costco|credit suisse|daily mail|daily mirror|
  daily telegraph|daimler|danone|dell|deloitte|delta air lines|der spiegel|deutsche bahn|deutsche bank|deutsche post|deutsche telekom|deutsche welle|
  dhl|disney|dpa|dropbox|dupont|dyson|e on|easyjet|ebay|edf|efe|electrolux|el mundo|el pais|embraer|eni|ericsson|ernst young|everton|exxon|exxonmobil|
  facebook|fbi|fedex|ferrari|fiat|financial times|ford|fox news|foxconn|frankfurter allgemeine zeitung|fujitsu|gazprom|gazprombank|general electric|
  general motors|glencore|goldman sachs|google|greenpeace|guardian|gucci|haaretz|halliburton|hamas|harper collins|hbo|heineken|hewlett packard|hezbollah|hitachi|
  honda|honeywell|hsbc|huawei|human rights watch|hyundai|iberia|ibm|ikea|inditex|infosys|ing|instagram|intel|interfax|inter milan|itar tass|jp morgan|
  jpmorgan|juventus|kfc|kia|kommersant|kpmg|la repubblica|la stampa|le figaro|le monde|lehman brothers|lenovo|lg|liberation|linkedin|liverpool fc|
  lockheed martin|los angeles times|lufthansa|lukoil|luxoft|manchester city|manchester united|mastercard|mazda|mcdonald s|mcdonalds|mckinsey|mercedes|
  mercedes benz|merck|merrill lynch|meta platforms|michelin|microsoft|mitsubishi|monsanto|moody s|moodys|morgan stanley|mozilla|msnbc|naftogaz|nasa|nasdaq|nato|nbc|
  nestle|netflix|new york times|newsweek|nike|nintendo|nissan|nokia|norsk hydro|novartis|novatek|npr|nvidia|o globo|olivetti|openai|opel|oracle|orange|panasonic|
  paramount|paypal|pemex|pepsi|pepsico|petrobras|peugeot|pfizer|philips|pixar|playboy|politico|porsche|pravda|procter gamble|prada|puma|qantas|qualcomm|
  radio free europe|raiffeisen|raytheon|real madrid|red bull|renault|repsol|reuters|ria novosti|rio tinto|rolls royce|rosneft|roscosmos|rosatom|rusal|ryanair|
  saab|samsung|sanofi|santander|sap|sberbank|scania|schalke|shell|siemens|sinopec|skoda|sky news|slack|snapchat|sony|spacex|spotify|starbucks|
  sueddeutsche zeitung|suddeutsche zeitung|suzuki|swatch|swissair|t mobile|taliban|target|tass|tata|telefonica|tencent|tesco|tesla|the guardian|the new york times|
  the times|the washington post|thyssenkrupp|tiktok|time warner|toshiba|total|totalenergies|tottenham|toyota|transparency international|twitter|uber|ubs|ukrinform|
  unilever|union carbide|united airlines|ups|uralkali|vale|verizon|viacom|vimpelcom|vinci|virgin|visa|vkontakte|vodafone|volkswagen|volvo|vtb|walmart|
  wal mart|wall street journal|walt disney|warner bros|warner brothers|washington post|wells fargo|whatsapp|wikileaks|wikipedia|xerox|xiaomi|xinhua|yahoo|yandex|
  youtube|yukos|zara|zoom|unian|belta|interfax ukraine|novaya gazeta|nexta|bellingcat|human rights council|doctors without borders|medecins sans frontieres|
  oxfam|save the children|unicef|unesco|unhcr|interpol|europol|frontex|opec|gavi|fifa|uefa|wada|nba|nfl|nhl|mlb|nascar|ioc`
    .split('|')
    .map((name) => name.replace(/\s+/gu, ' ').trim()),
);

const strongSurname =
  /(?:enk(?:o|a|u|om|ovi|ou|oiu)|(?:ch|sh|zh|m)uk(?:a|u|om|ovi)?|shvili|adze|idze|[aeiu]n?yan|ovich(?:a|u|em|om)?|evich(?:a|u|em|om)?|ovn[aiyu]|evn[aiyu]|[oei]vic(?:a|u|em)?|oglu|opoulos|escu|sson|[lnr]sen|berger|zadeh)$/u;
const weakSurname =
  /(?:[oe]v(?:a|u|ym|oi|oiu|e)?|in(?:a|u|ym|oi|oiu)?|sk(?:ii|yi|y|i|oi|ogo|oho|omu|im|ym)|iuk(?:a|u|om)?|ez|son|man|stein|ini|elli)$/u;

/** How a word ends: 2 as only surnames do, 1 as surnames often do, else 0. Short words say nothing. */
export function surnameEnding(word: string, folded: string): 0 | 1 | 2 {
  if (folded.length < 5) return 0;
  if (strongSurname.test(folded) || /i[ćč](?:a|u|em)?$/u.test(word)) return 2;
  return weakSurname.test(folded) ? 1 : 0;
}
