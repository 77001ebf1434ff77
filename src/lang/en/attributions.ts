import type { AttributionsData } from '../schema/attributions.ts';

/** English cues, written for this project from general knowledge of the language. */
export const attributions: AttributionsData = {
  suffixMax: 4,
  verbs: {
    say: {
      clause:
        'say says said saying add adds added adding stat* announc* not* reported reports report reporting declar* explain* repl* respond* remark* comment* continu* conclud* recall* stress* emphasi* underlin* underscor* observ* point* indicat* reveal* disclos* mention* tweet* wrot* write writes writing written post* insist* claim* assert* argu* contend* maintain* suggest* repeat* reiterat* testif* joke* joking quip* shout* boast* brag* complain* lament* signal* show shows showed shown showing find finds found finding read reads describ* call calls called calling refer* cit* quot* contin* hint* propos* recount* tout* tell',
      hearer: 'tell tells told telling inform* remind* notif* brief*',
      object: 'discuss* highlight* outlin* unveil* address* defend* echo* dismiss* downplay*',
    },
    accuse: { target: 'accus* blam* fault*', clause: 'alleg*', object: 'attribut*' },
    deny: { object: 'den* disput* reject* rebut* refut* contest*', act: 'declin* refus*' },
    confirm: {
      clause: 'confirm* acknowledg* admit* conced* agree agrees agreed agreeing certif* verif*',
    },
    warn: { hearer: 'warn* caution*', clause: 'alert*' },
    demand: {
      request: 'demand* urg* order* instruct*',
      clause: 'require*',
      object: 'oppos*',
    },
    ask: { request: 'ask asks asked asking request* beg beg* plead* appeal* invit*', clause: 'wonder* question*' },
    promise: { clause: 'promis* pledg* vow* assur* guarante* swear swears swore', act: 'offer* plan plans planned' },
    praise: {
      object:
        'prais* hail* endors* welcom* applaud* congratulat* support* back backs backed backing laud* commend* thank*',
    },
    condemn: {
      object: 'condemn* critici* denounc* blast* slam* decr* rebuk* attack* mock* deplor* deride* justif* lambast*',
    },
    threaten: { clause: 'threaten*' },
    estimate: { clause: 'estimat* predict* project* forecast* calculat* reckon*', object: 'expect*' },
    speculate: { clause: 'speculat* guess* assum* presum*' },
    think: {
      clause:
        'believ* think thinks thought thinking feel feels felt hope* hoping fear* doubt* consider* worr* suspect* expects expected know knows knew',
      act: 'want* wants wish* intend* prefer* seek seeks sought',
    },
  },
  nouns: {
    say: {
      clause:
        'statement* claim* remark* comment* assertion* suggestion* announcement* revelation* report* rumor* rumour* argument*',
    },
    accuse: { clause: 'accusation* allegation* charge*' },
    deny: { clause: 'denial* refusal*' },
    warn: { clause: 'warning*' },
    promise: { clause: 'promise* pledge* vow* assurance*' },
    demand: { request: 'demand* call calls order*' },
    ask: { request: 'request* plea* appeal*' },
    condemn: { object: 'criticism* condemnation* attack attacks' },
    praise: { object: 'praise* endorsement*' },
    threaten: { clause: 'threat*' },
    think: { clause: 'belief* view* opinion* fear* hope* concern*' },
  },
  before: [
    'according to',
    'in the words of',
    'in the view of',
    'in the opinion of',
    'as reported by',
    'as stated by',
    'citing',
    'quoting',
  ],
  naming: { openers: 'what', verbs: 'called calls calling termed terms dubbed dubs labeled labelled branded' },
  as: 'as',
  passive: 'is are was were be been being am',
  perfect: 'has have had',
  participle: 'ing',
  ownVoice: 'i we myself ourselves',
  addressed: 'you',
  definite: 'the',
  doerEndings: 'er or ist ian man woman',
  after: [],
  that: 'that if whether how why what',
  auxiliaries:
    "has have had having was were is are be been being am will would could should may might can must did does do 'd 've 's ’s ’d ’ve also",
  negations: "not n't n’t never no",
  prepositions:
    'in on at of to from with by for about after before during under over since until through against between within amid via as into toward towards among without despite because',
  by: 'by',
  pronouns: 'he she they it i we you who himself herself',
  relatives: 'who which that',
  determiners:
    'the a an this that these those his her its their our my your some many several all both no any each one two three another other',
  conjunctions:
    'and but or nor so yet although though while when whereas because if that as since until after before unless',
  timeWords:
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december morning afternoon evening night week month year earlier later last this ago recently now early late',
  occasions:
    'statement statements interview interviews tweet tweets post posts speech speeches email emails e-mail letter letters conference briefing meeting summit message messages call hearing rally debate address video report release note memo broadcast twitter facebook telegram television tv radio channel forum event testimony',
  speakers: {
    document:
      'document* report* statement* letter* memo* email* text filing* lawsuit* indictment* complaint* transcript* article* book* website* study studies ruling* bill communique* note* page* release* tweet* post* message* editorial* headline*',
    dataset:
      'data figures statistics poll polls survey surveys census tally count numbers index records estimates results',
    image: 'image* video* footage photo* photograph* picture* map* clip*',
    anonymous:
      'source sources official officials witness witnesses insider insiders aide aides person diplomat diplomats',
    collective:
      'experts analysts critics observers residents supporters opponents people some many others voters republicans democrats users activists economists scientists researchers locals community prosecutors investigators officers detectives deputies firefighters rescuers administrators lawmakers lawyers doctors nurses teachers students protesters parents relatives friends family neighbors neighbours victims survivors suspects workers employees',
    organisation:
      'ministry ministries government department agency agencies army military police party council court committee commission company bank university group union association office kremlin un nato eu administration campaign parliament congress senate board force forces authorities authority fund organisation organization team federation service network institute center centre hospital airline carrier insurer retailer manufacturer lender employer school district chamber tribunal regulator watchdog operator utility club church charity foundation embassy consulate',
    outlet: 'newspaper channel broadcaster magazine newswire paper',
  },
  roles:
    'president minister secretary spokesman spokeswoman spokesperson leader chairman chair chief director general governor mayor senator chancellor ambassador commander head officer adviser advisor analyst professor premier king queen prince pope judge prosecutor lawyer envoy official representative deputy ceo founder editor congressman manager strategist candidate',
};
