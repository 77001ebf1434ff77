import type { EntitiesData } from '../schema/entities.ts';

/** English names: the words around and inside them. */
export const entities: EntitiesData = {
  honorifics: list(`mr mrs ms miss dr prof sir dame lord lady rev father sister imam sheikh ayatollah mullah hajji st
    pope king queen prince princess emperor sultan emir shah rabbi`),
  titles: list(`president vice-president prime-minister premier chancellor minister secretary undersecretary
    governor mayor senator congressman congresswoman representative rep sen gov deputy lawmaker mp mep ambassador
    envoy diplomat commissioner chairman chairwoman chair chairperson chief head leader director director-general
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private admiral adm
    commander marshal brigadier officer inspector detective constable sheriff superintendent judge justice
    prosecutor attorney lawyer spokesman spokeswoman spokesperson press-secretary adviser advisor aide counsel
    professor doctor analyst economist expert scientist researcher author writer journalist reporter editor
    correspondent presenter host photographer coach manager trainer captain striker goalkeeper midfielder defender
    player champion singer actor actress musician rapper comedian director producer filmmaker artist architect
    ceo cfo founder co-founder owner executive banker investor trader activist dissident campaigner organiser
    organizer candidate nominee incumbent opponent rival counterpart successor predecessor ally colleague
    negotiator mediator coordinator rapporteur treasurer delegate member official bishop archbishop cardinal priest
    pastor patriarch cleric monk rebel warlord militant gunman suspect defendant victim witness survivor neighbor
    neighbour resident farmer teacher student nurse pilot driver engineer astronaut cosmonaut brother sister wife
    husband son daughter father mother uncle aunt cousin grandfather grandmother partner widow friend
    king queen prince princess crown-prince emperor pope tsar dictator strongman autocrat statesman politician`),
  bodies: list(`ministry department government administration cabinet parliament congress senate assembly duma
    council commission committee agency authority authorities bureau office court tribunal police army military
    navy force forces troops guard brigade battalion regiment division corps legion militia union federation
    confederation alliance coalition league association organisation organization party movement front group
    company corporation firm bank fund exchange airline airlines airways university college school institute
    academy hospital church foundation trust charity club team side newspaper channel network station broadcaster
    magazine daily agency press news times post herald tribune gazette journal service services embassy consulate
    mission secretariat syndicate cartel gang board directorate treasury kremlin chamber society laboratory
    laboratories museum library orchestra theatre industries holdings motors systems technologies united city
    rovers wanderers athletic fc afc cf sc bc bundestag knesset rada sejm politburo pentagon`),
  placeHeads: list(`river lake sea ocean bay gulf strait mountain mountains mount hill hills valley island islands
    peninsula desert forest park square street road avenue boulevard lane highway bridge airport port harbour harbor
    station city town village county province region district oblast state territory republic kingdom emirate
    canal coast cape beach creek falls plain plateau basin strip bank dam plant stadium arena prison camp border
    north south east west northern southern eastern western central upper lower`),
  companyEndings: list(`inc ltd llc corp co plc ag gmbh sa spa nv bv ab oyj as kk srl llp lp jsc pjsc oao ooo zao
    group holdings`),
  connectors: list(`of the and for & de del della di da do dos la le les el al bin bint ibn van von der den ten ter
    y e i zu af av`),
  notNames:
    list(`after before since but or nor so yet if when while although though because unless until once as in on at by from with without
    into about over under between during through despite according what who which where why how there here now then however meanwhile also
    according not no yes he she it they we you one two three four five six seven eight nine ten last next earlier later still even only just
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec i spring summer autumn winter easter christmas ramadan god internet tv ok covid covid-19 am pm gmt utc
    est pdt et bst cet photo image video file source advertisement updated published read watch also share`),
  placeCues: list('in near at from outside inside around across through toward towards into'),
  definite: list('the this that these those its his her their our your my both'),
  indefinite: list('a an some any no each every another other many several few most all more such'),
  nameCases: { endings: [], bases: [] },
  pronouns: {
    i: { person: 1, number: 'sg', gender: 'any' },
    me: { person: 1, number: 'sg', gender: 'any' },
    my: { person: 1, number: 'sg', gender: 'any', possessive: true },
    mine: { person: 1, number: 'sg', gender: 'any', possessive: true },
    myself: { person: 1, number: 'sg', gender: 'any', reflexive: true },
    we: { person: 1, number: 'pl', gender: 'any' },
    us: { person: 1, number: 'pl', gender: 'any' },
    our: { person: 1, number: 'pl', gender: 'any', possessive: true },
    ours: { person: 1, number: 'pl', gender: 'any', possessive: true },
    ourselves: { person: 1, number: 'pl', gender: 'any', reflexive: true },
    you: { person: 2, number: 'any', gender: 'any' },
    your: { person: 2, number: 'any', gender: 'any', possessive: true },
    yourself: { person: 2, number: 'sg', gender: 'any', reflexive: true },
    he: { person: 3, number: 'sg', gender: 'm' },
    him: { person: 3, number: 'sg', gender: 'm' },
    his: { person: 3, number: 'sg', gender: 'm', possessive: true },
    himself: { person: 3, number: 'sg', gender: 'm', reflexive: true },
    she: { person: 3, number: 'sg', gender: 'f' },
    her: { person: 3, number: 'sg', gender: 'f', possessive: true },
    hers: { person: 3, number: 'sg', gender: 'f', possessive: true },
    herself: { person: 3, number: 'sg', gender: 'f', reflexive: true },
    it: { person: 3, number: 'sg', gender: 'n' },
    its: { person: 3, number: 'sg', gender: 'n', possessive: true },
    itself: { person: 3, number: 'sg', gender: 'n', reflexive: true },
    they: { person: 3, number: 'pl', gender: 'any' },
    them: { person: 3, number: 'pl', gender: 'any' },
    their: { person: 3, number: 'pl', gender: 'any', possessive: true },
    theirs: { person: 3, number: 'pl', gender: 'any', possessive: true },
    themselves: { person: 3, number: 'pl', gender: 'any', reflexive: true },
  },
  female: list(`mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman actress woman girl mother wife
    daughter sister aunt grandmother widow businesswoman policewoman servicewoman empress duchess`),
  male: list(`mr sir lord king prince spokesman chairman congressman actor man boy father husband son brother uncle
    grandfather businessman policeman serviceman gunman emperor duke pope sheikh ayatollah strongman`),
  femaleNames: list(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
    margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia
    dorothy amy kathleen angela shirley emma brenda pamela nicole samantha katherine christine helen debra rachel
    carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina
    joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn
    abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte
    natalie theresa diana brittany doris kayla alexis lori marie hillary melania ivanka kamala theresa ursula
    christine annalena jacinda priti liz nicola ruth fiona claire lucy kate zoe chloe holly gemma louise rosie
    fatima aisha aysha amina leila layla zainab maryam mariam khadija yasmin noor huda rania salma samira
    indira priya sunita anita lakshmi rani mei ling yuki keiko naomi sakura aung-san`),
  maleNames: list(`james robert john michael david william richard joseph thomas charles christopher daniel matthew
    anthony antony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
    ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
    patrick frank raymond jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter
    ethan jeremy harold keith christian roger noah gerald terry sean austin arthur lawrence dylan jesse jordan bryan
    billy joe bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis bobby
    philip johnny bill jim tom tim bob mike steve dan dave nick ben sam alex tony greg chris jeff matt andy barack
    boris rishi keir emmanuel olaf angus craig graham ian neil stuart simon martin colin trevor barry derek dominic
    oliver harry jake luke liam callum lewis jamie gordon winston alistair hugh rupert nigel geoffrey malcolm
    mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein omar khaled khalid ibrahim yusuf youssef mahmoud
    abdullah abdul abdel tariq bashar saddam muammar osama hamid karim rashid salman faisal nasser jamal samir walid
    narendra rahul rajiv sanjay vijay anil arun amit ravi imran nawaz asif pervez arif jinping kim jong shinzo
    kenji hiroshi takeshi akira nelson jacob desmond kofi cyril uhuru`),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/u);
}
