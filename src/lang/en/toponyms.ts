import type { ToponymsData } from '../schema/toponyms.ts';
import { toponymWords } from './toponym-words.ts';

const usStates = `Ala=AL Ariz=AZ Ark=AR Calif=CA Colo=CO Conn=CT Del=DE Fla=FL Ga=GA Ill=IL Ind=IN Kan=KS Ky=KY La=LA
Md=MD Mass=MA Mich=MI Minn=MN Miss=MS Mo=MO Mont=MT Neb=NE Nebr=NE Nev=NV N.H=NH N.J=NJ N.M=NM N.Y=NY N.C=NC N.D=ND
Okla=OK Ore=OR Pa=PA Penn=PA R.I=RI S.C=SC S.D=SD Tenn=TN Tex=TX Vt=VT Va=VA Wash=WA W.Va=WV Wis=WI Wisc=WI Wyo=WY D.C=DC`;
const caProvinces = 'Alta=01 B.C=02 Man=03 N.B=04 N.L=05 Nfld=05 N.S=07 Ont=08 P.E.I=09 Que=10 Sask=11';

function shortForms(list: string, country: string): [string, string][] {
  return list.split(/\s+/u).map((pair) => {
    const [form = '', code = ''] = pair.split('=');
    return [`${form}.`, `region:${country}.${code}`];
  });
}

/** Places in English reports. */
export const toponyms: ToponymsData = {
  abbreviations: {
    ...Object.fromEntries([...shortForms(usStates, 'US'), ...shortForms(caProvinces, 'CA')]),
    'U.S.': 'country:US',
    'U.S': 'country:US',
    US: 'country:US',
    'U.S.A.': 'country:US',
    USA: 'country:US',
    'U.K.': 'country:GB',
    UK: 'country:GB',
    UAE: 'country:AE',
    'U.A.E.': 'country:AE',
    DRC: 'country:CD',
    'E.U.': 'area:european-union',
    EU: 'area:european-union',
    DC: 'region:US.DC',
    NSW: 'region:AU.02',
    NYC: 'town:new-york',
    BC: 'region:CA.02',
  },
  demonyms: {
    european: 'continent:europe',
    europeans: 'continent:europe',
    asian: 'continent:asia',
    asians: 'continent:asia',
    african: 'continent:africa',
    africans: 'continent:africa',
    arctic: 'area:arctic',
    'north american': 'continent:north-america',
    'south american': 'continent:south-america',
    'latin american': 'area:latin-america',
    'central american': 'area:central-america',
    'southeast asian': 'area:southeast-asia',
    'middle eastern': 'area:middle-east',
    caribbean: 'area:caribbean',
    scandinavian: 'area:scandinavia',
    mediterranean: 'natural:mediterranean-sea',
    kurdish: 'area:kurdistan',
    kurds: 'area:kurdistan',
    kurd: 'area:kurdistan',
    kashmiri: 'area:kashmir',
    kashmiris: 'area:kashmir',
    tibetan: 'area:tibet',
    tibetans: 'area:tibet',
    chechen: 'area:chechnya',
    chechens: 'area:chechnya',
    catalan: 'area:catalonia',
    catalans: 'area:catalonia',
    sicilian: 'area:sicily',
    crimean: 'area:crimea',
    siberian: 'area:siberia',
    soviet: 'area:soviet-union',
    soviets: 'area:soviet-union',
    bavarian: 'area:bavaria',
    flemish: 'area:flanders',
    scottish: 'region:GB.SCT',
    scots: 'region:GB.SCT',
    welsh: 'region:GB.WLS',
    english: 'region:GB.ENG',
    texan: 'region:US.TX',
    texans: 'region:US.TX',
    californian: 'region:US.CA',
    californians: 'region:US.CA',
    hawaiian: 'region:US.HI',
    floridian: 'region:US.FL',
    virginian: 'region:US.VA',
    iowan: 'region:US.IA',
    iowans: 'region:US.IA',
    ohioan: 'region:US.OH',
    ohioans: 'region:US.OH',
    alaskan: 'region:US.AK',
    quebecer: 'region:CA.10',
    quebecers: 'region:CA.10',
    quebecois: 'region:CA.10',
    albertan: 'region:CA.01',
    albertans: 'region:CA.01',
    queenslander: 'region:AU.04',
    queenslanders: 'region:AU.04',
  },
  placeBefore:
    'in at near from to outside inside around across throughout toward towards into via through between beyond within off leaving left visit visited visiting entered reached',
  kindBefore:
    'city town village hamlet suburb port capital province region state district county island municipality settlement resort community township neighbourhood neighborhood oblast outskirts streets residents people mayor airport hospital hospitals',
  kindAfter:
    'county region oblast province district state prefecture governorate island islands peninsula city town village township parish area suburb raion municipality airport valley border river lake bay',
  personBefore:
    'mr mrs ms miss dr sir lord lady dame prof professor president minister chancellor senator sen rep gov judge justice captain capt sgt sergeant lt lieutenant col colonel gen general officer detective coach pastor rev father brother sister prince princess king queen pope ambassador secretary spokesman spokeswoman spokesperson chairman ceo director st',
  organisationAfter:
    'university college school academy institute hospital church department ministry police sheriff council commission committee board agency authority bank corporation corp inc ltd llc company co group association society foundation federation union league club fc united rovers wanderers party army airlines airways motors court museum library chamber government parliament assembly senate house mayor coroner jail detention fire health public city municipal superior district criminal office county festival act agreement treaty accord declaration protocol convention',
  outletAfter:
    'times post herald tribune gazette journal news star sun telegraph guardian mail press observer chronicle examiner dispatch courier globe mercury enquirer inquirer',
  roadAfter:
    'street st road rd avenue ave boulevard blvd drive dr lane ln parkway pkwy highway hwy way court place square terrace crescent close route stadium arena theatre theater hotel inn restaurant cafe creek building tower mall plaza',
  pluralKinds: {
    counties: 'county',
    districts: 'district',
    provinces: 'province',
    regions: 'region',
    townships: 'township',
  },
  actorVerbs:
    'said says say saying told tells announced announces accused accuses accusing denied denies denying warned warns insisted insists claimed claims condemned condemns rejected rejects vowed vows blamed blames imposed imposes wants wanted sought seeks agreed agrees refused refuses urged urges called demanded demands believes believed considers considered retaliated responded replied sent sends deployed deploys launched invaded supports supported backs backed helped has will would could may should must is was had',
  notActing: 'lie border be remain become see face experience suffer witness have border stretch sit',
  actorNouns:
    'government ministry ministries minister president parliament troops forces army armies military soldiers navy allies ally authorities leader leaders officials embassy ambassador invasion offensive',
  listWords: 'and or as well',
  actorBefore:
    'accused accusing accuses accuse blamed blaming blames blame urged urging urges told warned warning warns condemned condemning against with between by',
  commonWords: `${toponymWords} of march may reading mobile bath nice split bar most police hope love grant young price rice cook baker
mason carter lincoln logan jackson henry marshall warren franklin clinton madison taylor tyler austin dallas houston
jordan chad israel hamilton nelson wilson johnson smith davis moore anderson thomas martin white black brown green hill
hall lake wood woods stone field fields mills rivers forest park spring springs summer winter autumn union liberty freedom
independence justice republic democrat congress capital central center centre north south east west northern southern
eastern western upper lower middle old new big little best good great royal crown king queen prince bishop pope church
temple mission cross angel sunday monday friday normal eagle eagles bear deer elk wolf fox lion tiger buffalo
university college school industry commerce economy energy trade media standard sun star moon earth ocean sea bay port
harbor harbour beach island bank banks street avenue lane court house tower castle bridge ford mill farm garden gardens
orange lemon olive rose lily violet ruby pearl diamond gold silver iron copper coal salt pepper sugar
battle war peace victory champion hunter fisher miller butler parker potter porter turner walker archer
man men boy girl lady baby father mother brother sister sons family friend home
day night morning early late early today time hour date year
bell ball book ring wall wing room gate door key lock bolt post chain
alpha beta delta gamma omega apollo mars venus jupiter saturn mercury
adams allen barnes bennett brooks bryant burke burns butler byrd campbell carson chandler chase clark clay cleveland coleman
collins cooper craig crawford curtis dalton dawson dean dixon douglas duncan edwards elliott ellis evans ferguson
fletcher foster fox freeman gardner garrison gibson gilbert glen gordon graham grant gray greene griffin harper harris
harrison hart harvey hayes henderson hicks holland holmes howard hudson hughes hunt irving jacobs james jefferson jenkins
jennings jones kelly kennedy kent kerry lawrence lee leon leonard lewis lynn malone manning marion maxwell mcdonald
melbourne mercer meyer milton mitchell monroe montgomery morgan morris morrison morton murphy murray nash newman newton
nixon norman oliver owen owens palmer patterson paul payne perkins perry peters phillips pierce porter powell
quinn raymond reed reid reynolds richards richardson riley robert roberts robertson robinson rogers roosevelt ross
russell ryan salem sanders saunders scott shaw shelby sheridan sherman simpson spencer stanley sterling stevens stewart
stuart sullivan sutton terry thompson thornton troy turner vernon vincent wallace walsh walton ward washington watkins
watson wayne webb weber webster wells wheeler whitney williams winston wright york
bush obama trump biden blair brown cameron putin merkel macron assad modi
charlotte virginia victoria georgia florence sydney paris chelsea brooklyn savannah carolina dakota montana cheyenne
sierra jordan israel devon china india asia kenya chad marina regina alma anna elena rosa maria laura lena diana helena
ada eva ida ora una mary martha elizabeth alexandria alice carmen clara eden eugene hector jasper jerome
jose joseph juan julian leon luis luna manuel marcos mario martin max milan mina nora oscar otto pablo pedro philip ramon
raul rita roma rufus san santa santos santiago sofia stella sharon tara tina valencia valentine vera vic vivian
bhutto gandhi khan singh kumar ali hassan hussein ahmed omar`,
  neverPlaces:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the and but for with this that these those there they he she it we you i a an in on at by of to from as is are was were be been has have had will would could should not no yes if when while after before since until because so also however meanwhile although though his her its our their my your who what where why how all any some many most more other another each every both few several one two three four five six seven eight nine ten first second third mr mrs ms dr internet islam muslim christian jewish catholic god bible ap afp reuters facebook twitter google apple microsoft covid police un olympic olympics christmas xinhua',
  caseEndings: [],
  elisions: '',
  capitalNouns: false,
  smallAdjectives: false,
  compassLike: [
    'north',
    'south',
    'east',
    'west',
    'central',
    'upper',
    'lower',
    'mid',
    'downtown',
    'uptown',
    'greater',
    'outer',
    'inner',
  ],
  compass: {
    north: 0,
    northeast: 45,
    'north east': 45,
    east: 90,
    southeast: 135,
    'south east': 135,
    south: 180,
    southwest: 225,
    'south west': 225,
    west: 270,
    northwest: 315,
    'north west': 315,
  },
  distanceUnits: {
    km: 1,
    kms: 1,
    kilometre: 1,
    kilometres: 1,
    kilometer: 1,
    kilometers: 1,
    mile: 1.609,
    miles: 1.609,
    mi: 1.609,
  },
  distanceJoin: 'of from',
  homeWords: {
    sheriff: 'US',
    deputies: 'US',
    interstate: 'US',
    congressman: 'US',
    ncaa: 'US',
    troopers: 'US',
    fbi: 'US',
    rcmp: 'CA',
    opp: 'CA',
    constabulary: 'GB',
    councillors: 'GB',
    nhs: 'GB',
    mp: 'GB',
    gardai: 'IE',
    garda: 'IE',
    taoiseach: 'IE',
    lakh: 'IN',
    crore: 'IN',
  },
  articles: 'the',
  containerJoin: 'in of',
};
