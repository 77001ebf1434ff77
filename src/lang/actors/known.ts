import { foldName } from '../../base/fold.ts';

/** Bodies, services, armed groups, parties and courts whose names do not say what they are: `name|… : sector country`. */
const bodies = `
cia, central intelligence agency: SPY US; fbi, federal bureau of investigation: COP US; nsa, national security agency: SPY US; dea, drug enforcement administration: COP US; ice, immigration and customs enforcement: COP US; atf: COP US; pentagon: MIL US; centcom: MIL US; national guard: MIL; coast guard: MIL
us capitol police: COP US; secret service: SPY US; state department, department of state: GOV US; white house: GOV US; usaid: GOV US; oath keepers: UAF US; proud boys: UAF US; gop, republicans, democrats, republican party, democratic party: PTY US; congress, house of representatives, us house: LEG US; supreme court: JUD
mi5, mi6, gchq: SPY GB; scotland yard, metropolitan police: COP GB; dfid: GOV GB; whitehall, downing street, foreign office, home office: GOV GB; tories, labour, conservatives, liberal democrats, snp: PTY GB; house of commons, house of lords: LEG GB; ira, real ira: REB GB
fsb, svr, federal security service, kgb: SPY RU; gru: MIL RU; kremlin: GOV RU; wagner, wagner group: PRM RU; united russia: PTY RU; state duma, duma: LEG RU; rosgvardia: COP RU; northern fleet, black sea fleet, baltic fleet, pacific fleet: MIL RU; sbu: SPY UA; verkhovna rada: LEG UA; azov: MIL UA; zsu: MIL UA
mossad, shin bet, aman: SPY IL; idf, israel defense forces, israel defence forces: MIL IL; knesset: LEG IL; likud: PTY IL; isi, inter-services intelligence: SPY PK; raw, research and analysis wing: SPY IN; mit: SPY TR; dgse, dgsi: SPY FR; bnd, bundesnachrichtendienst, verfassungsschutz: SPY DE; bka, bundeskriminalamt: COP DE; asio, asis: SPY AU; csis: SPY CA; rcmp: COP CA
elysee, quai d'orsay: GOV FR; bundestag: LEG DE; bundeswehr: MIL DE; cdu, spd, afd, csu, fdp: PTY DE; bundesrat: LEG DE; riksdag: LEG SE; storting: LEG NO; folketing: LEG DK; eduskunta: LEG FI; riigikogu: LEG EE; saeima: LEG LV; seimas: LEG LT; sejm: LEG PL; cortes: LEG ES; guardia civil, mossos d'esquadra: COP ES; eta: REB ES; psoe, vox, podemos: PTY ES; carabinieri: COP IT
pla, people's liberation army, plan: MIL CN; ccp, communist party of china, kuomintang, kmt: PTY CN; npc, national people's congress: LEG CN; politburo: GOV CN; diet: LEG JP; ldp: PTY JP; lok sabha, rajya sabha: LEG IN; bjp, bharatiya janata party, congress party, aap: PTY IN; crpf, bsf: COP IN; maoists, naxalites: REB IN; jaish-e-mohammed, lashkar-e-taiba: REB PK; ttp: REB PK; ltte, tamil tigers: REB LK; tatmadaw: MIL MM; npa, new people's army, abu sayyaf, milf: REB PH; arsa: REB MM; dpr: LEG ID; tni: MIL ID
irgc, revolutionary guards, revolutionary guard, islamic revolutionary guard corps, quds force, basij: MIL IR; majlis, islamic consultative assembly: LEG IR; houthis, ansar allah: REB YE; hezbollah: REB LB; hamas, islamic jihad, palestinian islamic jihad, al-aqsa brigades: REB PS; fatah: PTY PS; palestinian authority, plo: GOV PS; al-qaeda, al qaeda, al-qaida: REB; isis, isil, daesh, is, islamic state, islamic state group: REB; al-nusra, hayat tahrir al-sham, hts, free syrian army, sdf, syrian democratic forces, ypg: REB SY; pkk: REB TR; peshmerga: MIL IQ; popular mobilization forces, hashd al-shaabi: PRM IQ; kata'ib hezbollah: PRM IQ; muslim brotherhood: PTY EG; taliban: GOV AF; haqqani network: REB AF
boko haram, iswap: REB NG; al-shabaab, al shabaab: REB SO; m23: REB CD; adf, allied democratic forces: REB CD; fdlr: REB RW; codeco: PRM CD; lra, lord's resistance army: REB UG; tplf, olf, fano: REB ET; sla, jem: REB SD; rsf, rapid support forces, janjaweed: PRM SD; splm: PTY SS; splm-io: REB SS; jnim, aqim: REB ML; anti-balaka, seleka: REB CF; renamo: REB MZ; unita: PTY AO; anc, african national congress, eff: PTY ZA; sandf: MIL ZA; zanu-pf: PTY ZW; updf: MIL UG; sonna: GOV SO
farc, eln, auc: REB CO; clan del golfo: CRM CO; shining path, sendero luminoso: REB PE; zetas, los zetas, sinaloa cartel, gulf cartel, jalisco cartel, cjng: CRM MX; ezln, zapatistas: REB MX; ms-13, mara salvatrucha, barrio 18: CRM SV; pri, institutional revolutionary party, pan, morena, prd: PTY MX; pcc, comando vermelho: CRM BR; psuv: PTY VE; sebin: SPY VE; colectivos: PRM VE; fmln: PTY SV; sandinistas, fsln: PTY NI; camorra, cosa nostra, ndrangheta: CRM IT; yakuza: CRM JP; triads: CRM CN
un, united nations, security council, un security council, general assembly, unhcr, unicef, undp, iaea, world food programme, wfp, imf, international monetary fund, world bank, wto: GOV; who, world health organization, world health organisation: HLH; icc, international criminal court, icj, international court of justice, european court of human rights: JUD; eu, european union, european commission, european council, brussels, african union, arab league, asean, ecowas, osce, g7, g20, mercosur: GOV; european parliament: LEG; nato, isaf, monusco, unifil, minusma, amisom: MIL; interpol, europol: COP; frontex: COP
red cross, red crescent, icrc, msf, medecins sans frontieres, doctors without borders, oxfam, save the children, care, caritas, mercy corps, world vision, islamic relief: NGO; amnesty international, amnesty, human rights watch, hrw, greenpeace, transparency international, reporters without borders: SOC; vatican, holy see: REL VA; reuters, bbc, cnn, al jazeera, associated press, afp, new york times, washington post, guardian: JRN; xinhua, tass, ria novosti, irna, sana, kcna, anadolu: GOV
facebook, meta, google, twitter, apple, amazon, microsoft, linkedin, youtube, boeing, exxonmobil, tesla, netflix: BUS US; gazprom, rosneft, lukoil: BUS RU; huawei, tiktok, alibaba: BUS CN; shell, bp: BUS GB; total, airbus: BUS FR; siemens, volkswagen: BUS DE; samsung: BUS KR; toyota: BUS JP; saudi aramco: BUS SA; pemex: BUS MX; petrobras: BUS BR
harvard, yale, stanford, mit, massachusetts institute of technology, princeton, columbia university: EDU US; oxford, cambridge: EDU GB; sorbonne: EDU FR; federal reserve: GOV US; bundesbank: GOV DE; bank of england: GOV GB; ecb, european central bank: GOV
abkhazia, south ossetia: PRE GE; transnistria, transdniestria: PRE MD; nagorno-karabakh, artsakh, nagorny karabakh: PRE AZ; somaliland, puntland: PRE SO; northern cyprus: PRE CY; western sahara: PRE EH; donetsk people's republic, luhansk people's republic, dnr, lnr: REB UA; partially recognized country, partially recognised country, breakaway state, breakaway region, breakaway republic, unrecognized state, self-declared republic: PRE
us, u s, usa, america: - US; uk, britain: - GB; drc: - CD; uae: - AE; roc: - TW
`;

/** Heads of state and government and foreign ministers of the last years, with the country: executive unless a sector stands before it. */
const leaders = `
US: joe biden, biden, donald trump, trump, barack obama, obama, george w bush, kamala harris, mike pence, antony blinken, mike pompeo, john kerry, rex tillerson, lloyd austin, james mattis, jake sullivan, john bolton, janet yellen, merrick garland, kathleen hicks, marco rubio=LEG, nancy pelosi=LEG, mitch mcconnell=LEG, chuck schumer=LEG, kevin mccarthy=LEG, bernie sanders=LEG, ted cruz=LEG, hillary clinton=ELI, bill clinton=ELI, jimmy carter=ELI, william burns=SPY, gina haspel=SPY, john brennan=SPY, mark milley=MIL, christopher wray=COP, james comey=COP
RU: vladimir putin, putin, dmitry medvedev, sergei lavrov, sergey lavrov, lavrov, sergei shoigu, sergey shoigu, mikhail mishustin, dmitry peskov, maria zakharova, valery gerasimov=MIL, alexei navalny=PTY, alexander bortnikov=SPY, yevgeny prigozhin=PRM
UA: volodymyr zelensky, volodymyr zelenskyy, volodymyr zelenskiy, zelensky, zelenskyy, petro poroshenko, viktor yanukovych=ELI, dmytro kuleba, denys shmyhal, oleksii reznikov, valerii zaluzhnyi=MIL
BY: alexander lukashenko, aleksandr lukashenko, lukashenko, alyaksandr lukashenka, svetlana tikhanovskaya=PTY
GB: boris johnson, theresa may, david cameron, tony blair=ELI, gordon brown=ELI, rishi sunak, liz truss, keir starmer, dominic raab, ben wallace, jeremy corbyn=PTY, nigel farage=PTY
FR: emmanuel macron, macron, francois hollande, nicolas sarkozy=ELI, jean-yves le drian, edouard philippe, jean castex, elisabeth borne, catherine colonna, marine le pen=PTY
DE: angela merkel=ELI, merkel=ELI, olaf scholz, scholz, annalena baerbock, heiko maas, frank-walter steinmeier, robert habeck, boris pistorius, ursula von der leyen
IT: mario draghi, giuseppe conte, matteo renzi, paolo gentiloni, giorgia meloni, sergio mattarella, matteo salvini, silvio berlusconi=ELI, luigi di maio
ES: pedro sanchez, mariano rajoy, josep borrell, carles puigdemont
PL: andrzej duda, mateusz morawiecki, donald tusk, beata szydlo, jaroslaw kaczynski=PTY
HU: viktor orban, orban, peter szijjarto
TR: recep tayyip erdogan, tayyip erdogan, erdogan, mevlut cavusoglu, hakan fidan, binali yildirim, hulusi akar
IL: benjamin netanyahu, netanyahu, naftali bennett, yair lapid, benny gantz, isaac herzog, reuven rivlin, avigdor lieberman
PS: mahmoud abbas, mohammad shtayyeh, ismail haniyeh=REB, yahya sinwar=REB
IR: hassan rouhani, ebrahim raisi, ali khamenei, javad zarif, mohammad javad zarif, mahmoud ahmadinejad=ELI, hossein amirabdollahian, qassem soleimani=MIL
IQ: mustafa al-kadhimi, haider al-abadi, barham salih, adel abdul mahdi, mohammed al-sudani, muqtada al-sadr=PTY
SY: bashar al-assad, bashar assad, assad, walid muallem
SA: mohammed bin salman, salman bin abdulaziz, king salman, adel al-jubeir
AE: mohammed bin zayed
QA: tamim bin hamad al thani
EG: abdel fattah al-sisi, abdel-fattah al-sisi, sisi, sameh shoukry, hosni mubarak=ELI, mohamed morsi=ELI
JO: king abdullah, abdullah ii, ayman safadi
LB: michel aoun, saad hariri, najib mikati, hassan nasrallah=REB
LY: fayez al-sarraj, abdul hamid dbeibah, khalifa haftar=REB, muammar gaddafi=ELI
TN: kais saied, beji caid essebsi
DZ: abdelmadjid tebboune, abdelaziz bouteflika=ELI
MA: mohammed vi
YE: abdrabbuh mansur hadi
AF: ashraf ghani, abdullah abdullah, hamid karzai=ELI
PK: imran khan, nawaz sharif, shehbaz sharif, shah mahmood qureshi, arif alvi
IN: narendra modi, modi, s jaishankar, amit shah, rajnath singh, sushma swaraj, rahul gandhi=PTY, manmohan singh=ELI
LK: mahinda rajapaksa, gotabaya rajapaksa, ranil wickremesinghe, maithripala sirisena
BD: sheikh hasina
NP: kp sharma oli, sher bahadur deuba
MM: aung san suu kyi, min aung hlaing=MIL
MV: ibrahim mohamed solih, ibrahim solih, mohamed muizzu
CN: xi jinping, xi, li keqiang, li qiang, wang yi, yang jiechi, qin gang, hu jintao=ELI
TW: tsai ing-wen, joseph wu
HK: carrie lam, john lee
JP: shinzo abe, fumio kishida, yoshihide suga, taro aso, toshimitsu motegi
KR: moon jae-in, yoon suk-yeol, yoon suk yeol, park geun-hye=ELI, kang kyung-wha, park jin
KP: kim jong un, kim jong-un, kim yo jong
MN: ukhnaagiin khurelsukh, khurelsukh ukhnaa, khaltmaagiin battulga
VN: nguyen phu trong, pham minh chinh
PH: rodrigo duterte, duterte, ferdinand marcos, leni robredo
ID: joko widodo, jokowi, retno marsudi, prabowo subianto
MY: mahathir mohamad, anwar ibrahim, muhyiddin yassin, najib razak=ELI
SG: lee hsien loong
TH: prayut chan-o-cha, prayuth chan-ocha, srettha thavisin
KH: hun sen, hun manet
AU: scott morrison, anthony albanese, malcolm turnbull, marise payne, penny wong, peter dutton
NZ: jacinda ardern, chris hipkins
CA: justin trudeau, trudeau, chrystia freeland, melanie joly
MX: andres manuel lopez obrador, lopez obrador, enrique pena nieto, marcelo ebrard
BR: jair bolsonaro, bolsonaro, luiz inacio lula da silva, lula, dilma rousseff=ELI, michel temer
AR: alberto fernandez, mauricio macri, cristina fernandez de kirchner, javier milei
CL: sebastian pinera, gabriel boric, michelle bachelet
CO: ivan duque, gustavo petro, juan manuel santos, alvaro uribe=ELI
VE: nicolas maduro, maduro, juan guaido=PTY, delcy rodriguez, jorge arreaza, hugo chavez=ELI
PE: pedro castillo, dina boluarte, martin vizcarra
EC: guillermo lasso, lenin moreno, rafael correa=ELI
BO: luis arce, evo morales, jeanine anez
NI: daniel ortega
SV: nayib bukele
HN: juan orlando hernandez, xiomara castro
GT: alejandro giammattei, jimmy morales
CU: miguel diaz-canel, raul castro, fidel castro=ELI, bruno rodriguez
HT: jovenel moise, ariel henry
NG: muhammadu buhari, bola tinubu, goodluck jonathan=ELI
KE: william ruto, uhuru kenyatta, raila odinga=PTY
ET: abiy ahmed, sahle-work zewde
SO: mohamed abdullahi mohamed, hassan sheikh mohamud, mohammed hussein roble, mohamed hussein roble
SD: abdel fattah al-burhan, abdalla hamdok, omar al-bashir=ELI, mohamed hamdan dagalo=PRM
SS: salva kiir, riek machar
UG: yoweri museveni, museveni, bobi wine=PTY
RW: paul kagame, kagame
BI: evariste ndayishimiye, pierre nkurunziza, agathon rwasa=PTY
CD: felix tshisekedi, joseph kabila=ELI
ZA: cyril ramaphosa, jacob zuma=ELI, naledi pandor
ZW: emmerson mnangagwa, robert mugabe=ELI, nelson chamisa=PTY
GH: nana akufo-addo
CI: alassane ouattara, laurent gbagbo=ELI
ML: assimi goita, ibrahim boubacar keita=ELI
BF: ibrahim traore, roch kabore
TD: mahamat idriss deby, idriss deby
CM: paul biya
SN: macky sall
GN: mamady doumbouya, alpha conde=ELI
KZ: kassym-jomart tokayev, nursultan nazarbayev=ELI
UZ: shavkat mirziyoyev
KG: sadyr japarov, sooronbay jeenbekov
TJ: emomali rahmon
AM: nikol pashinyan, pashinyan, serzh sargsyan=ELI
AZ: ilham aliyev, aliyev
GE: salome zourabichvili, irakli garibashvili, giorgi gakharia, mikheil saakashvili=ELI
MD: maia sandu, igor dodon
RO: klaus iohannis
BG: boyko borissov, boyko borisov, rumen radev, kiril petkov
RS: aleksandar vucic, ana brnabic
XK: hashim thaci, albin kurti, vjosa osmani, ramush haradinaj
BA: milorad dodik
GR: alexis tsipras, kyriakos mitsotakis
CY: nicos anastasiades
NL: mark rutte, geert wilders=PTY
BE: charles michel, alexander de croo
SE: stefan lofven, magdalena andersson, ulf kristersson
FI: sauli niinisto, sanna marin
NO: erna solberg, jens stoltenberg
DK: mette frederiksen
EE: kaja kallas, juri ratas
LV: krisjanis karins
LT: gitanas nauseda, dalia grybauskaite, ingrida simonyte
PT: antonio costa, marcelo rebelo de sousa
AT: sebastian kurz, karl nehammer, alexander van der bellen
IE: leo varadkar, micheal martin, simon coveney
CZ: petr fiala, andrej babis, milos zeman
SK: zuzana caputova, robert fico
VA: pope francis=REL, pope benedict=REL
`;

/** A known actor: its sector, if a country is not all that its name says, and its country. */
export interface KnownActor {
  readonly sector?: string;
  readonly country?: string;
}

let table: ReadonlyMap<string, KnownActor> | undefined;

/** Looks a folded name up among the known bodies and leaders. */
export function knownActor(folded: string): KnownActor | undefined {
  table ??= readTables();
  return table.get(folded);
}

function readTables(): ReadonlyMap<string, KnownActor> {
  const found = new Map<string, KnownActor>();
  for (const entry of bodies.split(/[;\n]/u)) {
    const [names, code] = entry.split(':') as [string, string | undefined];
    if (code === undefined) continue;
    const [sector, country] = code.trim().split(' ') as [string, string | undefined];
    for (const name of names.split(','))
      found.set(foldName(name), actorOf(sector === '-' ? undefined : sector, country));
  }
  for (const line of leaders.split('\n')) {
    const [country, names] = line.split(':') as [string, string | undefined];
    for (const entry of names?.split(',') ?? []) {
      const [name, sector = 'GOV'] = entry.split('=') as [string, string | undefined];
      found.set(foldName(name), actorOf(sector, country));
    }
  }
  return found;
}

function actorOf(sector: string | undefined, country: string | undefined): KnownActor {
  return { ...(sector === undefined ? {} : { sector }), ...(country === undefined ? {} : { country }) };
}
